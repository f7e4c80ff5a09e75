// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commandgroups.h"
#include "app/cli/words.h"

#include <algorithm>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

const Option* Command::option(const QString& wanted) const
{
    const auto found = std::find_if(options.cbegin(), options.cend(),
                                    [&wanted](const Option& option) { return option.name == wanted; });
    return found == options.cend() ? nullptr : &*found;
}

QString Command::synopsis() const
{
    QString text = u"occ "_s + name();
    for (const Positional& positional : positionals) {
        QString word = positional.words.isEmpty() ? positional.name : positional.words.join(u'|');
        if (positional.many)
            word += u'…';
        text += positional.required ? u' ' + word : QString(u" ["_s + word + u']');
    }
    for (const Option& option : options) {
        QString word = u"--"_s + option.name;
        if (!option.value.isEmpty())
            word += u' ' + option.value;
        if (option.repeatable)
            word += u'…';
        text += option.required ? u' ' + word : QString(u" ["_s + word + u']');
    }
    return text;
}

const QList<Option>& globalOptions()
{
    static const QList<Option> options = {
        {u"workspace"_s, u"FILE"_s,
         Words::tr("The workspace: a file or a postgresql:// address. OCC_WORKSPACE stands in for it.")},
        {u"now"_s, u"ISO"_s,
         Words::tr("The clock for this call, such as 2026-03-01T09:00:00Z: rehearsals, tests.")},
        {u"as"_s, u"EMAIL"_s, Words::tr("Who acts; without it the local user.")},
        {u"lang"_s, u"CODE"_s, Words::tr("The language to answer in: en, es or fr.")},
        {u"json"_s, {}, Words::tr("Print the answer as JSON.")},
        {u"help"_s, {}, Words::tr("Say what a command takes.")},
        {u"version"_s, {}, Words::tr("Print the version.")},
    };
    return options;
}

const QList<Command>& commandTable()
{
    static const QList<Command> table =
        workspaceCommands() + contentCommands() + playbookCommands() + peopleCommands() + clientCommands() +
        dealCommands() + importCommands() + onboardingCommands() + itemCommands() + contactCommands() +
        tickCommands() + alertCommands() + automationCommands() + todayCommands() + routineCommands() +
        timeCommands() + serveCommands() + webhookCommands() + tokenCommands() + activationCommands() +
        integrationCommands() + requestCommands() + syncCommands() + complianceCommands() + numberCommands() +
        monitorCommands() + callflowCommands() + searchCommands() + historyCommands() + helpCommands();
    return table;
}

QStringList groups()
{
    QStringList names;
    for (const Command& command : commandTable()) {
        if (!names.contains(command.group))
            names << command.group;
    }
    return names;
}

QList<const Command*> commandsOf(const QString& group)
{
    QList<const Command*> found;
    for (const Command& command : commandTable()) {
        if (command.group == group)
            found << &command;
    }
    return found;
}

} // namespace occ::cli
