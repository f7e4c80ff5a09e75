# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for occ

_occ_verbs() {
    case "$1" in
    import) echo "deals clients contacts interactions numbers" ;;
    playbook) echo "list show validate" ;;
    person) echo "add" ;;
    client) echo "add list show" ;;
    deal) echo "add list show score win lose" ;;
    onboarding) echo "start list show pause resume hand-off cancel" ;;
    item) echo "done undone block skip" ;;
    blocker) echo "open resolve" ;;
    interaction) echo "log" ;;
    survey) echo "record" ;;
    alert) echo "list ack resolve" ;;
    esac
}

_occ_options() {
    case "$1" in
    "init ") echo "--demo" ;;
    "import "*) echo "--map --date-order --dry-run" ;;
    "person add") echo "--name --email --role --capacity" ;;
    "client add") echo "--name --industry --timezone --email --phone --employees" ;;
    "deal score") echo "--budget --timeline --technical --impact --authority --note" ;;
    "onboarding start") echo "--client --playbook --owner --contract-signed --from-deal --from-won --since" ;;
    "interaction log") echo "--onboarding --direction --channel --expects-reply --summary --at" ;;
    "survey record") echo "--onboarding --kind --score --at" ;;
    "blocker open") echo "--onboarding --severity --category --summary" ;;
    "alert resolve") echo "--root-cause --resolution" ;;
    esac
}

_occ() {
    local cur prev i command="" verb=""
    local commands="init playbook person client deal import onboarding item blocker interaction survey tick alert
        content undo redo history verify backup"
    COMPREPLY=()
    cur="${COMP_WORDS[COMP_CWORD]}"
    prev="${COMP_WORDS[COMP_CWORD - 1]}"
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "${COMP_WORDS[i]}" in
        --workspace | --now | --as) ((i++)) ;;
        -*) ;;
        *)
            if [[ -z $command ]]; then
                command="${COMP_WORDS[i]}"
            elif [[ -z $verb ]]; then
                verb="${COMP_WORDS[i]}"
            fi
            ;;
        esac
    done

    local words=""
    case "$prev" in
    --workspace) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
    --role) words="specialist sales_rep manager executive administrator" ;;
    --industry) words="healthcare legal fleet general" ;;
    --direction) words="in out" ;;
    --kind) words="csat nps" ;;
    --severity) words="critical major minor" ;;
    --category) words="access technical client internal" ;;
    --date-order) words="ymd dmy mdy" ;;
    --budget | --timeline | --technical | --impact | --authority) words="1 2 3 4 5" ;;
    --now | --as | --name | --email | --summary | --at | --since | --contract-signed) return ;;
    *)
        if [[ $cur == -* ]]; then
            words="$(_occ_options "$command $verb") --workspace --now --as --json"
        elif [[ -z $command ]]; then
            words="$commands"
        elif [[ -z $verb && -n $(_occ_verbs "$command") ]]; then
            words="$(_occ_verbs "$command")"
        elif [[ $command == import || $command == backup || "$command $verb" == "playbook validate" ]]; then
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            return
        fi
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}

complete -F _occ occ
