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
            __hearsay_parse_subcommand -r 1 'format=' 'output=+' 'split' 'min-confidence=' 'findings=' 'summary' 'color=' 'width=' 'max-article=' 'scope=' 'rules=+' 'config=' 'workers=' 'version' 'h/help'
        case 'gate'
            __hearsay_parse_subcommand -r 1 'policy=' 'casefile=' 'format=' 'output=+' 'changed-since=' 'baseline=' 'baseline-days=' 'explain' 'color=' 'width=' 'scope=' 'rules=+' 'config=' 'workers=' 'version' 'h/help'
        case 'sign'
            __hearsay_parse_subcommand -r 1 'decision=' 'note=' 'link=+' 'file=+' 'article=' 'from=' 'by=' 'role=' 'policy=' 'key=' 'casefile=' 'rules=+' 'config=' 'version' 'h/help'
        case 'casefile'
            __hearsay_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'verify'
                __hearsay_parse_subcommand 0 'against=' 'casefile=' 'config=' 'version' 'h/help'
            case 'export'
                __hearsay_parse_subcommand 0 'casefile=' 'config=' 'version' 'h/help'
            case 'import'
                __hearsay_parse_subcommand 1 'casefile=' 'config=' 'version' 'h/help'
            case 'key'
                __hearsay_parse_subcommand 1 'version' 'h/help'
            end
        case 'serve'
            __hearsay_parse_subcommand 0 'gate' 'port=' 'host=' 'policy=' 'casefile=' 'token-file=' 'max-body=' 'max-requests=' 'scope=' 'rules=+' 'config=' 'version' 'h/help'
        case 'evaluate'
            __hearsay_parse_subcommand 0 'gold=' 'texts=' 'predictions=' 'calibration' 'errors' 'format=' 'resamples=' 'scope=' 'rules=+' 'workers=' 'version' 'h/help'
        case 'rules'
            __hearsay_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __hearsay_parse_subcommand 0 'rules=+' 'config=' 'version' 'h/help'
            case 'show'
                __hearsay_parse_subcommand 1 'rules=+' 'config=' 'version' 'h/help'
            case 'test'
                __hearsay_parse_subcommand 0 'rules=+' 'config=' 'version' 'h/help'
            case 'trace'
                __hearsay_parse_subcommand 1 'scope=' 'rules=+' 'config=' 'version' 'h/help'
            case 'pages'
                __hearsay_parse_subcommand 1 'rules=+' 'version' 'h/help'
            case 'measure'
                __hearsay_parse_subcommand 0 'gold=' 'texts=' 'output=' 'rules=+' 'version' 'h/help'
            end
        case 'config'
            __hearsay_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'show'
                __hearsay_parse_subcommand -r 1 'config=' 'version' 'h/help'
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
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay" -eq 1' -fa 'gate' -d 'Judge articles by a policy and by what editors have signed.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay" -eq 1' -fa 'sign' -d 'Record a decision on a record that the gate holds.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay" -eq 1' -fa 'casefile' -d 'Check, copy and merge the log of decisions.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay" -eq 1' -fa 'serve' -d 'Answer over HTTP, for the pre-publish hook of an editorial system.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay" -eq 1' -fa 'evaluate' -d 'Score the records found in an annotated corpus: precision, recall, F1.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay" -eq 1' -fa 'rules' -d 'Look into the rules.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay" -eq 1' -fa 'config' -d 'Show which settings count, and who has made them.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay report" -ge 1' -F
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" format' -l 'format' -d 'What to print on standard output; terminal, unless there is an --output.' -rfka 'terminal jsonl json html csv sarif junit markdown jsonld brat citron'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report"' -l 'output' -d 'Write a format to a file; may be repeated.' -rfka 'terminal= jsonl= json= html= csv= sarif= junit= markdown= jsonld= brat= citron='
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" split' -l 'split' -d 'Write the html format as a folder: an overview, and a page for each article.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" min-confidence' -l 'min-confidence' -d 'Leave out records less probable than this (0 to 1); those never measured stay.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" findings' -l 'findings' -d 'The least severe findings that terminal and markdown show: note, caution or hold.' -rfka 'note caution hold'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" summary' -l 'summary' -d 'Of the terminal format, only what the whole run came to, on one screen.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" color' -l 'color' -d 'Whether the terminal format has colours.' -rfka 'auto always never'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" width' -l 'width' -d 'Columns of the terminal format; the terminal\'s own by default.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" max-article' -l 'max-article' -d 'The longest article that is read, in MiB; a longer one is reported.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" scope' -l 'scope' -d 'Reported speech (the default), or beliefs, plans and endorsements too.' -rfka 'speech all'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" config' -l 'config' -d 'The configuration; by default the nearest .hearsay.yml above the articles, or above the current folder.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" workers' -l 'workers' -d 'How many articles are worked on at once; all cores by default.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay report" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay gate" -ge 1' -F
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate" policy' -l 'policy' -d 'A policy\'s name (default, unless the configuration names another), or a file that ends in .yml.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate" casefile' -l 'casefile' -d 'The file that decisions are kept in; HEARSAY_CASEFILE, then the configuration\'s, by default.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate" format' -l 'format' -d 'What to print on standard output; terminal, unless there is an --output.' -rfka 'terminal json junit sarif baseline'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate"' -l 'output' -d 'Write a format to a file; may be repeated.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate" changed-since' -l 'changed-since' -d 'Judge only the articles that git says have changed since then, and new ones.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate" baseline' -l 'baseline' -d 'What was held before the gate came, as the format baseline wrote it: marked and passed until it runs out.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate" baseline-days' -l 'baseline-days' -d 'How many days a baseline that is written now will count.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate" explain' -l 'explain' -d 'Name for every record the line of the policy that decided.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate" color' -l 'color' -d 'Whether the terminal format has colours.' -rfka 'auto always never'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate" width' -l 'width' -d 'Columns of the terminal format; the terminal\'s own by default.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate" scope' -l 'scope' -d 'Reported speech (the default), or beliefs, plans and endorsements too.' -rfka 'speech all'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate" config' -l 'config' -d 'The configuration; by default the nearest .hearsay.yml above the articles, or above the current folder.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate" workers' -l 'workers' -d 'How many articles are worked on at once; all cores by default.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay gate" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign" decision' -l 'decision' -d 'What was decided: verified (the default), verified-with-changes, waived, rejected or withdrawn.' -rfka 'verified verified-with-changes waived rejected withdrawn'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign" note' -l 'note' -d 'What was checked, and how; why, for a waiver.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign"' -l 'link' -d 'An address that shows it; may be repeated.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign"' -l 'file' -d 'A file that shows it, whose hash is kept; may be repeated.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign" article' -l 'article' -d 'The article\'s id, where several have the record.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign" from' -l 'from' -d 'Decisions made elsewhere, a JSON object a line; - for standard input. All are checked before the first is recorded.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign" by' -l 'by' -d 'Who decides; HEARSAY_EDITOR, then the configuration\'s, then git\'s user.name, by default.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign" role' -l 'role' -d 'In which role; by default the one that the record waits for.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign" policy' -l 'policy' -d 'The policy whose roster says who has which role.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign" key' -l 'key' -d 'A file with the editor\'s key, as hearsay casefile key makes one, to sign with.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign" casefile' -l 'casefile' -d 'The file that decisions are kept in; HEARSAY_CASEFILE, then the configuration\'s, by default.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign" config' -l 'config' -d 'The configuration; by default the nearest .hearsay.yml above the articles, or above the current folder.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay sign" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay casefile" -eq 1' -fa 'verify' -d 'Check that no decision was edited, put in or taken out.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay casefile" -eq 1' -fa 'export' -d 'Print all decisions as JSON Lines, for review and for other casefiles.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay casefile" -eq 1' -fa 'import' -d 'Take over decisions that another casefile has exported.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay casefile" -eq 1' -fa 'key' -d 'Make a file with a new key for signing decisions (Ed25519).'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile verify" against' -l 'against' -d 'An export that was kept elsewhere, in git say; everything in it must be in the casefile.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile verify" casefile' -l 'casefile' -d 'The file that decisions are kept in; HEARSAY_CASEFILE, then the configuration\'s, by default.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile verify" config' -l 'config' -d 'The configuration; by default the nearest .hearsay.yml above the articles, or above the current folder.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile verify" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile verify" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile export" casefile' -l 'casefile' -d 'The file that decisions are kept in; HEARSAY_CASEFILE, then the configuration\'s, by default.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile export" config' -l 'config' -d 'The configuration; by default the nearest .hearsay.yml above the articles, or above the current folder.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile export" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay casefile import" -eq 1' -F
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile import" casefile' -l 'casefile' -d 'The file that decisions are kept in; HEARSAY_CASEFILE, then the configuration\'s, by default.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile import" config' -l 'config' -d 'The configuration; by default the nearest .hearsay.yml above the articles, or above the current folder.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile import" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile import" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay casefile key" -eq 1' -F
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile key" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay casefile key" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay serve" gate' -l 'gate' -d 'Judge articles as hearsay gate does; the one service there is.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay serve" port' -l 'port' -d 'The port to listen on; 0 takes a free one, which is said.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay serve" host' -l 'host' -d 'The address to listen on; any but loopback needs a token.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay serve" policy' -l 'policy' -d 'A policy\'s name (default, unless the configuration names another), or a file that ends in .yml.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay serve" casefile' -l 'casefile' -d 'The file that decisions are kept in; HEARSAY_CASEFILE, then the configuration\'s, by default.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay serve" token-file' -l 'token-file' -d 'A file with the token that clients must send; HEARSAY_TOKEN by default.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay serve" max-body' -l 'max-body' -d 'The longest body that is read, in KiB; a longer one gets 413.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay serve" max-requests' -l 'max-requests' -d 'How many requests are judged at once; two a core by default. Sixteen more wait, further ones get 503.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay serve" scope' -l 'scope' -d 'Reported speech (the default), or beliefs, plans and endorsements too.' -rfka 'speech all'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay serve"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay serve" config' -l 'config' -d 'The configuration; by default the nearest .hearsay.yml above the articles, or above the current folder.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay serve" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay serve" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" gold' -l 'gold' -d 'The annotations, JSON Lines.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" texts' -l 'texts' -d 'The folder that holds the texts, ID.txt each.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" predictions' -l 'predictions' -d 'Score what this file predicts, JSON Lines, instead of reading the texts with the rules.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" calibration' -l 'calibration' -d 'Show too how far stated confidences are from measured precision.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" errors' -l 'errors' -d 'Show too how records and annotations fail, by class.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" format' -l 'format' -d 'What to print on standard output.' -rfka 'terminal json'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" resamples' -l 'resamples' -d 'Resamples for the 95 per cent intervals; 0 for none.' -rfka ''
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay evaluate" scope' -l 'scope' -d 'Reported speech (the default), or beliefs, plans and endorsements too.' -rfka 'speech all'
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
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules list" config' -l 'config' -d 'The configuration; by default the nearest .hearsay.yml above the articles, or above the current folder.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules list" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay rules show" -eq 1' -fka '(__hearsay_custom_completion ---completion rules show -- positional@0 (count (__hearsay_tokens -pc)) (__hearsay_tokens -tC))'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules show"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules show" config' -l 'config' -d 'The configuration; by default the nearest .hearsay.yml above the articles, or above the current folder.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules show" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules test"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules test" config' -l 'config' -d 'The configuration; by default the nearest .hearsay.yml above the articles, or above the current folder.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules test" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules test" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules trace" scope' -l 'scope' -d 'Reported speech, or beliefs, plans and endorsements too.' -rfka 'speech all'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules trace"' -l 'rules' -d 'A folder of rules of your own, on top of the built-in ones; may be repeated.' -rfa '(__hearsay_complete_directories)'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay rules trace" config' -l 'config' -d 'The configuration; by default the nearest .hearsay.yml above the articles, or above the current folder.' -rF
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
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay config" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay config" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay config" -eq 1' -fa 'show' -d 'Print the settings for an article or folder, each with where it comes from.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_positional "hearsay config show" -ge 1' -F
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay config show" config' -l 'config' -d 'The configuration; by default the nearest .hearsay.yml above the articles, or above the current folder.' -rF
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay config show" version' -l 'version' -d 'Show the version.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay config show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'hearsay' -n '__hearsay_should_offer_completions_for_flags_or_options "hearsay help" version' -l 'version' -d 'Show the version.'
