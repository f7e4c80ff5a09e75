// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"
#include "app/serving/ticking.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static Answer tick(Call& call)
{
    serving::Ticking how;
    how.all = call.has(u"all"_s);
    how.mail = !call.has(u"no-mail"_s);
    const auto [report, fired, troubles, holds, activations, webhooks] =
        serving::tickOnce(call.workspace(), how);
    QString words =
        Words::tr("%1 looked at: %2 alerts opened, %3 steps taken, %4 cleared; %5 automations fired.")
            .arg(report.examined)
            .arg(report.opened.size())
            .arg(report.escalated.size())
            .arg(report.cleared.size())
            .arg(fired.size());
    for (const QString& trouble : troubles)
        words += u'\n' + trouble;
    if (webhooks.done > 0)
        words += u'\n' + Words::tr("%1 webhooks worked on.").arg(webhooks.done);
    QJsonObject object = toJson(report, fired);
    object.insert(u"holds"_s, QJsonObject{{u"extended"_s, holds.extended},
                                          {u"let_go"_s, holds.letGo.size()},
                                          {u"lost"_s, holds.lost.size()}});
    QJsonArray driven;
    for (const qint64 id : activations.driven)
        driven << id;
    object.insert(u"activations"_s, driven);
    object.insert(u"troubles"_s, QJsonArray::fromStringList(troubles));
    return thing(object, words);
}

QList<Command> tickCommands()
{
    return {{u"tick"_s,
             {},
             Words::tr("Evaluate red flags, escalations and automations once."),
             {},
             {{u"all"_s, {}, Words::tr("Every onboarding, whether or not its moment has come.")},
              {u"no-mail"_s, {}, Words::tr("Send nothing and read no mail; letters wait.")}},
             tick}};
}

} // namespace occ::cli
