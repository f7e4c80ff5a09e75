// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/restore.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"
#include "core/workspace/demo.h"

#include <QFileInfo>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static QJsonObject workspaceJson(Workspace& workspace)
{
    return {{u"workspace"_s, workspace.address().shown()},
            {u"playbooks"_s, int(orThrow(workspace.playbooks().list()).size())},
            {u"people"_s, int(orThrow(workspace.people().list()).size())},
            {u"clients"_s, int(orThrow(workspace.clients().list()).size())},
            {u"onboardings"_s, int(orThrow(workspace.onboardings().list()).size())},
            {u"deals"_s, int(orThrow(workspace.deals().list()).size())}};
}

static Answer init(Call& call)
{
    OpenOptions options = call.openOptions();
    if (!options.actorEmail.isEmpty()) {
        throw UsageError{Words::tr("--as names somebody of a workspace, and a new one has nobody yet."),
                         Words::tr("Leave --as out.")};
    }
    if (call.has(u"demo"_s))
        orThrow(createDemo(options, call.clock()->now()));
    else
        orThrow(Workspace::create(options));
    if (call.has(u"calendar"_s))
        orThrow(call.workspace().setCalendar(call.text(u"calendar"_s)));
    const QJsonObject json = workspaceJson(call.workspace());
    const QString shown = json.value(u"workspace"_s).toString();
    return thing(json, call.has(u"demo"_s)
                           ? Words::tr("%1 is ready with sample data.").arg(shown)
                           : Words::tr("%1 is ready. Add the team with: occ person add").arg(shown));
}

static Answer verify(Call& call)
{
    const auto report = orThrow(call.workspace().verify());
    const bool sound = report.problems.isEmpty();
    const QString text =
        sound ? Words::tr("The workspace is sound: %1 journal entries checked.").arg(report.entries)
              : report.problems.join(u'\n');
    Answer answer = thing({{u"sound"_s, sound},
                           {u"entries"_s, report.entries},
                           {u"problems"_s, QJsonArray::fromStringList(report.problems)}},
                          text);
    if (!sound) {
        answer.verdict =
            refused(Words::tr("The workspace is not sound: %1").arg(report.problems.first()),
                    Words::tr("Take a copy of the file as it is, then restore a backup with: occ restore"))
                .value();
    }
    return answer;
}

static Answer backup(Call& call)
{
    const QString file = call.positional(0);
    orThrow(call.workspace().backup(file));
    const QFileInfo info(file);
    return thing({{u"workspace"_s, call.workspace().address().shown()},
                  {u"backup"_s, info.absoluteFilePath()},
                  {u"bytes"_s, info.size()}},
                 Words::tr("%1 is backed up to %2.").arg(call.workspace().address().shown(), file));
}

static Answer restore(Call& call)
{
    const QString replaced = orThrow(
        restoreBackup(call.positional(0), call.openOptions(), call.has(u"force"_s), call.clock()->now()));
    QJsonObject json = workspaceJson(call.workspace());
    json[u"replaced"_s] = textJson(replaced);
    QString text =
        Words::tr("%1 is restored to %2.").arg(call.positional(0), json.value(u"workspace"_s).toString());
    if (!replaced.isEmpty())
        text += u' ' + Words::tr("What was there is now %1.").arg(replaced);
    return thing(json, text);
}

QList<Command> workspaceCommands()
{
    return {
        {u"init"_s,
         {},
         Words::tr("Make a new workspace with the shipped playbooks."),
         {},
         {{u"demo"_s, {}, Words::tr("Fill it with a sample team, clients, onboardings and deals.")},
          {u"calendar"_s, u"ID"_s,
           Words::tr("The team's working days and holidays; see occ content list calendar.")}},
         init},
        {u"verify"_s, {}, Words::tr("Check the workspace's journal and file."), {}, {}, verify},
        {u"backup"_s,
         {},
         Words::tr("Write a copy of the workspace; may run while it is used."),
         {{u"FILE"_s, Words::tr("Where to; must not exist.")}},
         {},
         backup},
        {u"restore"_s,
         {},
         Words::tr("Make the workspace what a backup holds; checks the backup first."),
         {{u"FILE"_s, Words::tr("The backup.")}},
         {{u"force"_s,
           {},
           Words::tr("Replace an existing workspace; it is kept beside under another name.")}},
         restore},
    };
}

} // namespace occ::cli
