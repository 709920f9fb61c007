function __hearsay_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __hearsay_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __hearsay_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __hearsay_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __hearsay_parse_tokens -S
    set -l unparsed_tokens (__hearsay_tokens -pc)
    switch $unparsed_tokens[1]
    case 'hearsay'
        __hearsay_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'report'
            __hearsay_parse_subcommand -r 1 'format=' 'output=+' 'min-confidence=' 'findings=' 'summary' 'color=' 'width=' 'max-article=' 'scope=' 'rules=+' 'workers=' 'version' 'h/help'
        case 'evaluate'
            __hearsay_parse_subcommand 0 'gold=' 'texts=' 'predictions=' 'calibration' 'errors' 'format=' 'resamples=' 'scope=' 'rules=+' 'workers=' 'version' 'h/help'
        case 'rules'
            __hearsay_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __hearsay_parse_subcommand 0 'rules=+' 'version' 'h/help'
            case 'show'
                __hearsay_parse_subcommand 1 'rules=+' 'version' 'h/help'
            case 'test'
                __hearsay_parse_subcommand 0 'rules=+' 'version' 'h/help'
            case 'trace'
                __hearsay_parse_subcommand 1 'scope=' 'rules=+' 'version' 'h/help'
            case 'pages'
                __hearsay_parse_subcommand 1 'rules=+' 'version' 'h/help'
            case 'measure'
                __hearsay_parse_subcommand 0 'gold=' 'texts=' 'output=' 'rules=+' 'version' 'h/help'
            end
        case 'help'
            __hearsay_parse_subcommand -r 1 'version'
        end
    end
end

function __hearsay_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __hearsay_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __hearsay_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __hearsay_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__hearsay_tokens -p)
    if test -z "$(__hearsay_tokens -t)"
        set -l index (count (__hearsay_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'hearsay' -f
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay" -eq 1' -fa 'report' -d 'Print a record for every quotation and reported claim in articles.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay" -eq 1' -fa 'evaluate' -d 'Score the records found in an annotated corpus: precision, recall, F1.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay" -eq 1' -fa 'rules' -d 'Look into the rules.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay report" -ge 1' -F
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" format' -l 'format' -d 'What to print on standard output; terminal, unless there is an --output.' -rfka 'terminal jsonl'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report"' -l 'output' -d 'Write a format to a file; may be repeated.' -rfka 'terminal= jsonl='
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" min-confidence' -l 'min-confidence' -d 'Leave out records less probable than this (0 to 1); those never measured stay.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" findings' -l 'findings' -d 'The least severe findings that the terminal format shows: note, caution or hold.' -rfka 'note caution hold'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" summary' -l 'summary' -d 'Of the terminal format, only what the whole run came to, on one screen.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" color' -l 'color' -d 'Whether the terminal format has colours.' -rfka 'auto always never'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" width' -l 'width' -d 'Columns of the terminal format; the terminal\'s own by default.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" max-article' -l 'max-article' -d 'The longest article that is read, in MiB; a longer one is reported.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" scope' -l 'scope' -d 'Reported speech, or beliefs, plans and endorsements too.' -rfka 'speech all'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" workers' -l 'workers' -d 'How many articles are worked on at once; all cores by default.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" gold' -l 'gold' -d 'The annotations, JSON Lines.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" texts' -l 'texts' -d 'The folder that holds the texts, ID.txt each.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" predictions' -l 'predictions' -d 'Score what this file predicts, JSON Lines, instead of reading the texts with the rules.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" calibration' -l 'calibration' -d 'Show too how far stated confidences are from measured precision.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" errors' -l 'errors' -d 'Show too how records and annotations fail, by class.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" format' -l 'format' -d 'What to print on standard output.' -rfka 'terminal json'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" resamples' -l 'resamples' -d 'Resamples for the 95 per cent intervals; 0 for none.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" scope' -l 'scope' -d 'Reported speech, or beliefs, plans and endorsements too.' -rfka 'speech all'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" workers' -l 'workers' -d 'How many articles are worked on at once; all cores by default.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay rules" -eq 1' -fa 'list' -d 'List all rules: id, how often each was right where it was chosen, and its note; then all findings: id, severities, note.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay rules" -eq 1' -fa 'show' -d 'Show a rule or a finding: where it stands, what it looks for, its examples.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay rules" -eq 1' -fa 'test' -d 'Run the examples and counterexamples of every rule and finding, as written and mechanically varied.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay rules" -eq 1' -fa 'trace' -d 'Show tokens, chunks and every reading of a text, with weights.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay rules" -eq 1' -fa 'pages' -d 'Write a page of Markdown for every rule and finding, and an index.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay rules" -eq 1' -fa 'measure' -d 'Count on an annotated corpus how often each reading is right, and write the tables.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules list"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules list" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay rules show" -eq 1' -fka '(__hearsay_custom_completion ---completion rules show -- positional@0 (count (__hearsay_tokens -pc)) (__hearsay_tokens -tC))'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules show"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules show" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules test"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules test" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules test" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules trace" scope' -l 'scope' -d 'Reported speech, or beliefs, plans and endorsements too.' -rfka 'speech all'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules trace"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules trace" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules trace" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay rules pages" -eq 1' -fa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules pages"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules pages" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules pages" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules measure" gold' -l 'gold' -d 'The annotations, JSON Lines.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules measure" texts' -l 'texts' -d 'The folder that holds the texts, ID.txt each.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules measure" output' -l 'output' -d 'Where the tables go: en/weights of a pack.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules measure"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules measure" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules measure" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay help" version' -l 'version' -d 'Show the version.'
