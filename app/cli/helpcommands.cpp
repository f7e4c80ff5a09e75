// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/completion.h"
#include "app/cli/help.h"
#include "app/cli/words.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static Answer help(Call& call)
{
    return helpAnswer(call.positionals().join(u' '));
}

static Answer completion(Call& call)
{
    const QString shell = call.positional(0);
    if (shell != "bash"_L1 && shell != "zsh"_L1)
        throw UsageError{Words::tr("There is no completion for \"%1\".").arg(shell.left(60)),
                         Words::tr("Use bash or zsh.")};
    const QString script = shell == "bash"_L1 ? bashCompletion() : zshCompletion();
    return thing({{u"shell"_s, shell}, {u"script"_s, script}}, script);
}

QList<Command> helpCommands()
{
    return {
        {u"completion"_s,
         {},
         Words::tr("Print a script that lets the shell complete occ's commands."),
         {{u"SHELL"_s, Words::tr("For which shell."), {u"bash"_s, u"zsh"_s}}},
         {},
         completion},
        {u"help"_s,
         {},
         Words::tr("Say what the commands take."),
         {{u"COMMAND"_s, Words::tr("A group, or a group and a command."), {}, false, true}},
         {},
         help},
    };
}

} // namespace occ::cli
