// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/lookup.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

#include <algorithm>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static Answer undo(Call& call)
{
    Workspace& workspace = call.workspace();
    const auto number = call.number(u"entry"_s);
    const store::Entry entry = orThrow(number ? workspace.undoEntry(*number) : workspace.undo());
    return thing(toJson(entry), entry.summary);
}

static Answer redo(Call& call)
{
    const store::Entry entry = orThrow(call.workspace().redo());
    return thing(toJson(entry), entry.summary);
}

static QList<store::Entry> entries(Call& call, int limit)
{
    Workspace& workspace = call.workspace();
    if (const auto id = call.number(u"onboarding"_s)) {
        (void)onboardingRow(workspace, *id);
        return orThrow(workspace.history("onboarding"_L1, *id, limit));
    }
    if (call.has(u"client"_s))
        return orThrow(workspace.history("client"_L1, call.client(call.text(u"client"_s)).id, limit));
    if (call.has(u"deal"_s)) {
        const Deal deal = orThrow(workspace.deals().find(call.text(u"deal"_s)));
        return orThrow(workspace.history("deal"_L1, deal.id, limit));
    }
    return orThrow(workspace.recentEntries(limit));
}

static Answer history(Call& call)
{
    const int about = int(call.has(u"onboarding"_s)) + int(call.has(u"client"_s)) + int(call.has(u"deal"_s));
    if (about > 1) {
        throw UsageError{Words::tr("The history is of one thing at a time."),
                         Words::tr("Give one of --onboarding, --client and --deal.")};
    }
    const qint64 limit = std::clamp<qint64>(call.number(u"limit"_s).value_or(200), 1, 1000000);
    return listing(arrayJson(entries(call, int(limit))),
                   {{u"number"_s, Words::tr("No."), Column::Kind::Number},
                    {u"at"_s, Words::tr("When"), Column::Kind::Time},
                    {u"author"_s, Words::tr("Who")},
                    {u"summary"_s, Words::tr("What")},
                    {u"undone"_s, Words::tr("Taken back")}},
                   Words::tr("Nothing has happened yet."));
}

QList<Command> historyCommands()
{
    return {
        {u"undo"_s,
         {},
         Words::tr("Take the last change back."),
         {},
         {{u"entry"_s, u"NUMBER"_s, Words::tr("That entry of the history instead of the last one.")}},
         undo},
        {u"redo"_s, {}, Words::tr("Do again what was taken back last."), {}, {}, redo},
        {u"history"_s,
         {},
         Words::tr("Show who did what and when, newest first."),
         {},
         {{u"onboarding"_s, u"ID"_s, Words::tr("Only what is about this onboarding.")},
          {u"client"_s, u"ID|NAME"_s, Words::tr("Only what is about this client.")},
          {u"deal"_s, u"ID|KEY"_s, Words::tr("Only what is about this deal.")},
          {u"limit"_s, u"N"_s, Words::tr("At most so many; 200 when not given.")}},
         history},
    };
}

} // namespace occ::cli
