#!/bin/bash

__hearsay_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__hearsay_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__hearsay_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__hearsay_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_hearsay() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(--version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __hearsay_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    report|gate|sign|casefile|serve|evaluate|rules|config|help)
        # Offer subcommand argument completions
        "_hearsay_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'report gate sign casefile serve evaluate rules config help' -- "${cur}"))
        ;;
    esac
}

_hearsay_report() {
    repeating_flags=()
    non_repeating_flags=(--split --summary --version -h --help)
    repeating_options=(--output --rules)
    non_repeating_options=(--format --min-confidence --findings --color --width --max-article --scope --config --workers)
    __hearsay_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __hearsay_add_completions -W 'terminal'$'\n''jsonl'$'\n''json'$'\n''html'$'\n''csv'$'\n''sarif'$'\n''junit'$'\n''markdown'$'\n''jsonld'$'\n''brat'$'\n''citron'
        return
        ;;
    '--output')
        __hearsay_add_completions -W 'terminal='$'\n''jsonl='$'\n''json='$'\n''html='$'\n''csv='$'\n''sarif='$'\n''junit='$'\n''markdown='$'\n''jsonld='$'\n''brat='$'\n''citron='
        return
        ;;
    '--min-confidence')
        return
        ;;
    '--findings')
        __hearsay_add_completions -W 'note'$'\n''caution'$'\n''hold'
        return
        ;;
    '--color')
        __hearsay_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--width')
        return
        ;;
    '--max-article')
        return
        ;;
    '--scope')
        __hearsay_add_completions -W 'speech'$'\n''all'
        return
        ;;
    '--rules')
        __hearsay_add_completions -d
        return
        ;;
    '--config')
        __hearsay_add_completions -f
        return
        ;;
    '--workers')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __hearsay_add_completions -f
        return
        ;;
    esac
}

_hearsay_gate() {
    repeating_flags=()
    non_repeating_flags=(--explain --version -h --help)
    repeating_options=(--output --rules)
    non_repeating_options=(--policy --casefile --format --changed-since --baseline --baseline-days --color --width --scope --config --workers)
    __hearsay_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--policy')
        __hearsay_add_completions -f
        return
        ;;
    '--casefile')
        __hearsay_add_completions -f
        return
        ;;
    '--format')
        __hearsay_add_completions -W 'terminal'$'\n''json'$'\n''junit'$'\n''sarif'$'\n''baseline'
        return
        ;;
    '--output')
        return
        ;;
    '--changed-since')
        return
        ;;
    '--baseline')
        __hearsay_add_completions -f
        return
        ;;
    '--baseline-days')
        return
        ;;
    '--color')
        __hearsay_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--width')
        return
        ;;
    '--scope')
        __hearsay_add_completions -W 'speech'$'\n''all'
        return
        ;;
    '--rules')
        __hearsay_add_completions -d
        return
        ;;
    '--config')
        __hearsay_add_completions -f
        return
        ;;
    '--workers')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __hearsay_add_completions -f
        return
        ;;
    esac
}

_hearsay_sign() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--link --file --rules)
    non_repeating_options=(--decision --note --article --from --by --role --policy --key --casefile --config)
    __hearsay_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--decision')
        __hearsay_add_completions -W 'verified'$'\n''verified-with-changes'$'\n''waived'$'\n''rejected'$'\n''withdrawn'
        return
        ;;
    '--note')
        return
        ;;
    '--link')
        return
        ;;
    '--file')
        __hearsay_add_completions -f
        return
        ;;
    '--article')
        return
        ;;
    '--from')
        __hearsay_add_completions -f
        return
        ;;
    '--by')
        return
        ;;
    '--role')
        return
        ;;
    '--policy')
        __hearsay_add_completions -f
        return
        ;;
    '--key')
        __hearsay_add_completions -f
        return
        ;;
    '--casefile')
        __hearsay_add_completions -f
        return
        ;;
    '--rules')
        __hearsay_add_completions -d
        return
        ;;
    '--config')
        __hearsay_add_completions -f
        return
        ;;
    esac
}

_hearsay_casefile() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __hearsay_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    verify|export|import|key)
        # Offer subcommand argument completions
        "_hearsay_casefile_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'verify export import key' -- "${cur}"))
        ;;
    esac
}

_hearsay_casefile_verify() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--against --casefile --config)
    __hearsay_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--against')
        __hearsay_add_completions -f
        return
        ;;
    '--casefile')
        __hearsay_add_completions -f
        return
        ;;
    '--config')
        __hearsay_add_completions -f
        return
        ;;
    esac
}

_hearsay_casefile_export() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--casefile --config)
    __hearsay_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--casefile')
        __hearsay_add_completions -f
        return
        ;;
    '--config')
        __hearsay_add_completions -f
        return
        ;;
    esac
}

_hearsay_casefile_import() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--casefile --config)
    __hearsay_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--casefile')
        __hearsay_add_completions -f
        return
        ;;
    '--config')
        __hearsay_add_completions -f
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __hearsay_add_completions -f
        return
        ;;
    esac
}

_hearsay_casefile_key() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __hearsay_offer_flags_options 1

    # Offer positional completions
    case "${positional_number}" in
    1)
        __hearsay_add_completions -f
        return
        ;;
    esac
}

_hearsay_serve() {
    repeating_flags=()
    non_repeating_flags=(--gate --version -h --help)
    repeating_options=(--rules)
    non_repeating_options=(--port --host --policy --casefile --token-file --max-body --max-requests --scope --config)
    __hearsay_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--port')
        return
        ;;
    '--host')
        return
        ;;
    '--policy')
        __hearsay_add_completions -f
        return
        ;;
    '--casefile')
        __hearsay_add_completions -f
        return
        ;;
    '--token-file')
        __hearsay_add_completions -f
        return
        ;;
    '--max-body')
        return
        ;;
    '--max-requests')
        return
        ;;
    '--scope')
        __hearsay_add_completions -W 'speech'$'\n''all'
        return
        ;;
    '--rules')
        __hearsay_add_completions -d
        return
        ;;
    '--config')
        __hearsay_add_completions -f
        return
        ;;
    esac
}

_hearsay_evaluate() {
    repeating_flags=()
    non_repeating_flags=(--calibration --errors --version -h --help)
    repeating_options=(--rules)
    non_repeating_options=(--gold --texts --predictions --format --resamples --scope --workers)
    __hearsay_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--gold')
        __hearsay_add_completions -f
        return
        ;;
    '--texts')
        __hearsay_add_completions -d
        return
        ;;
    '--predictions')
        __hearsay_add_completions -f
        return
        ;;
    '--format')
        __hearsay_add_completions -W 'terminal'$'\n''json'
        return
        ;;
    '--resamples')
        return
        ;;
    '--scope')
        __hearsay_add_completions -W 'speech'$'\n''all'
        return
        ;;
    '--rules')
        __hearsay_add_completions -d
        return
        ;;
    '--workers')
        return
        ;;
    esac
}

_hearsay_rules() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __hearsay_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|show|test|trace|pages|measure)
        # Offer subcommand argument completions
        "_hearsay_rules_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list show test trace pages measure' -- "${cur}"))
        ;;
    esac
}

_hearsay_rules_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--rules)
    non_repeating_options=(--config)
    __hearsay_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--rules')
        __hearsay_add_completions -d
        return
        ;;
    '--config')
        __hearsay_add_completions -f
        return
        ;;
    esac
}

_hearsay_rules_show() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--rules)
    non_repeating_options=(--config)
    __hearsay_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--rules')
        __hearsay_add_completions -d
        return
        ;;
    '--config')
        __hearsay_add_completions -f
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __hearsay_add_completions -W "$(__hearsay_custom_complete ---completion rules show -- positional@0 "${COMP_CWORD}" "$(__hearsay_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_hearsay_rules_test() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--rules)
    non_repeating_options=(--config)
    __hearsay_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--rules')
        __hearsay_add_completions -d
        return
        ;;
    '--config')
        __hearsay_add_completions -f
        return
        ;;
    esac
}

_hearsay_rules_trace() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--rules)
    non_repeating_options=(--scope --config)
    __hearsay_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--scope')
        __hearsay_add_completions -W 'speech'$'\n''all'
        return
        ;;
    '--rules')
        __hearsay_add_completions -d
        return
        ;;
    '--config')
        __hearsay_add_completions -f
        return
        ;;
    esac
}

_hearsay_rules_pages() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--rules)
    non_repeating_options=()
    __hearsay_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--rules')
        __hearsay_add_completions -d
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __hearsay_add_completions -d
        return
        ;;
    esac
}

_hearsay_rules_measure() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--rules)
    non_repeating_options=(--gold --texts --output)
    __hearsay_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--gold')
        __hearsay_add_completions -f
        return
        ;;
    '--texts')
        __hearsay_add_completions -d
        return
        ;;
    '--output')
        __hearsay_add_completions -d
        return
        ;;
    '--rules')
        __hearsay_add_completions -d
        return
        ;;
    esac
}

_hearsay_config() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __hearsay_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    show)
        # Offer subcommand argument completions
        "_hearsay_config_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'show' -- "${cur}"))
        ;;
    esac
}

_hearsay_config_show() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config)
    __hearsay_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __hearsay_add_completions -f
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __hearsay_add_completions -f
        return
        ;;
    esac
}

_hearsay_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __hearsay_offer_flags_options -1
}

complete -o filenames -F _hearsay hearsay
