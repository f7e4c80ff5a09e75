// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include "app/cli/command.h"

#include <QMap>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What can follow where, as lists of words for a shell.
struct Lists
{
    QMap<QString, QStringList> verbs;   ///< By group.
    QMap<QString, QStringList> options; ///< By command.
    QMap<QString, QStringList> values;  ///< By "command --option".
    QMap<QString, QStringList> places;  ///< By command: words of its positionals.
    QStringList withValue;              ///< Every option that takes a value, of any command.
    QStringList switches;
};

void addOption(Lists& lists, const QString& command, const Option& option)
{
    const QString dashed = u"--"_s + option.name;
    lists.options[command] << dashed;
    if (!option.words.isEmpty())
        lists.values[command + u' ' + dashed] = option.words;
    QStringList& kind = option.value.isEmpty() ? lists.switches : lists.withValue;
    if (!kind.contains(dashed))
        kind << dashed;
}

Lists gather()
{
    Lists lists;
    for (const Command& command : commandTable()) {
        if (!command.verb.isEmpty())
            lists.verbs[command.group] << command.verb;
        for (const Option& option : command.options)
            addOption(lists, command.name(), option);
        for (const Positional& positional : command.positionals)
            lists.places[command.name()] += positional.words;
        for (const Option& option : globalOptions())
            addOption(lists, command.name(), option);
    }
    return lists;
}

/// Lines of a shell's `case`: "  'client add') reply='…' ;;".
QString cases(const QMap<QString, QStringList>& lists)
{
    QString text;
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        if (!it.value().isEmpty())
            text += u"        '"_s + it.key() + u"') reply='"_s + it.value().join(u' ') + u"' ;;\n"_s;
    }
    return text;
}

/// The part both shells share: sets `reply` from `words` before the cursor, `cur`, and says in `files`
/// whether file names fit.
QString core()
{
    const Lists lists = gather();
    QString globals;
    for (const Option& option : globalOptions())
        globals += u" --"_s + option.name;
    return uR"(# Completion for occ, made by: occ completion
_occ_reply() {
    local group='' verb='' word='' previous='' skip='' places=0
    reply='' files=''
    for word in "$@"; do
        previous="$word"
        if [ -n "$skip" ]; then skip=''; continue; fi
        case "$word" in
            %1) skip=1 ;;
            -*) ;;
            *) if [ -z "$group" ]; then group="$word"
               elif [ -z "$verb" ]; then verb="$word"
               else places=$((places + 1)); fi ;;
        esac
    done
    local verbs=''
    case "$group" in
%2        *) ;;
    esac
    verbs="$reply"; reply=''
    local command="$group"
    if [ -n "$verbs" ] && [ -n "$verb" ]; then command="$group $verb"; fi
    if [ -n "$skip" ]; then
        case "$command $previous" in
%3        *) files=1 ;;
        esac
        return
    fi
    case "$cur" in
        -*) case "$command" in
%4        *) reply='%6' ;;
            esac
            return ;;
    esac
    if [ -z "$group" ]; then reply='%7'; return; fi
    if [ -n "$verbs" ] && [ -z "$verb" ]; then reply="$verbs"; return; fi
    case "$command" in
%5        *) files=1 ;;
    esac
}
)"_s.arg(lists.withValue.join(u'|'), cases(lists.verbs), cases(lists.values), cases(lists.options),
         cases(lists.places), globals.trimmed(), groups().join(u' '));
}

} // namespace

QString bashCompletion()
{
    return core() + uR"(_occ() {
    local cur="${COMP_WORDS[COMP_CWORD]}" reply='' files=''
    _occ_reply "${COMP_WORDS[@]:1:COMP_CWORD-1}"
    COMPREPLY=()
    if [ -n "$reply" ]; then
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$reply" -- "$cur")
    elif [ -n "$files" ]; then
        compopt -o filenames 2>/dev/null
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur")
    fi
}
complete -F _occ occ
)"_s;
}

QString zshCompletion()
{
    return u"#compdef occ\n"_s + core() + uR"(_occ() {
    local cur="${words[CURRENT]}" reply='' files=''
    _occ_reply "${(@)words[2,CURRENT-1]}"
    if [ -n "$reply" ]; then
        compadd -- ${(z)reply}
    elif [ -n "$files" ]; then
        _files
    fi
}
if [ "$funcstack[1]" = "_occ" ]; then _occ "$@"; else compdef _occ occ; fi
)"_s;
}

} // namespace occ::cli
