// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertmodel.h"

#include "ui/base/relativetime.h"
#include "ui/clients/clientdata.h"
#include "ui/style/paint.h"
#include "ui/widgets/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

static paint::Pill alertPill(const Alert& alert)
{
    if (alert.state == u"open")
        return {AlertModel::tr("Open"), Tone::Red, paint::Mark::Dot};
    if (alert.state == u"acknowledged")
        return {AlertModel::tr("Seen"), Tone::Red, paint::Mark::Dot};
    if (alert.state == u"cleared")
        return {AlertModel::tr("Cleared"), Tone::Amber, paint::Mark::Diamond};
    return {AlertModel::tr("Resolved"), Tone::Green, paint::Mark::Check};
}

static QString shortLevel(const QString& level)
{
    return level == u"specialist" ? AlertModel::tr("Specialist")
           : level == u"lead"     ? AlertModel::tr("Team lead")
                                  : AlertModel::tr("Executive");
}

QString AlertModel::title(int column) const
{
    const QString titles[] = {tr("State"), tr("Client"),    tr("What"),
                              tr("Rule"),  tr("Last step"), tr("Next step")};
    return titles[column];
}

QString AlertModel::words(const Alert& alert, int column) const
{
    switch (column) {
    case State:
        return alertPill(alert).word;
    case Client:
        return alert.client;
    case What:
        return alert.reasonText;
    case Rule:
        return alert.rule;
    case LastStep: {
        if (alert.resolvedAt)
            return tr("Resolved %1").arg(stampWords(*alert.resolvedAt, now(), zone()));
        if (alert.steps.isEmpty())
            return {};
        const AlertStep& last = alert.steps.constLast();
        return tr("%1 told %2").arg(shortLevel(last.level), stampWords(last.at, now(), zone()));
    }
    case NextStep:
        if (alert.nextAt)
            return tr("%1 in %2")
                .arg(shortLevel(alert.nextLevel), inWords(qMax<Millis>(0, *alert.nextAt - now())));
        if (alert.state == u"cleared")
            return tr("Root cause wanted");
        return alert.state == u"resolved" ? QString() : tr("Last step taken");
    default:
        return {};
    }
}

QString AlertModel::tip(const Alert& alert, int column) const
{
    if (column == NextStep && alert.nextAt)
        return levelWords(alert.nextLevel, alert.nextPerson) + u'\n' + exactWords(*alert.nextAt, zone());
    if (column == LastStep && !alert.steps.isEmpty())
        return levelWords(alert.steps.constLast().level, alert.steps.constLast().person) + u'\n' +
               exactWords(alert.steps.constLast().at, zone());
    return column == State ? tr("Opened %1").arg(exactWords(alert.openedAt, zone())) : QString();
}

QVariant AlertModel::look(const Alert& alert, int column, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
        return tip(alert, column);
    case KindRole:
        return int(column == State ? CellKind::Pill : CellKind::Text);
    case ToneRole:
        return int(column == State ? alertPill(alert).tone : Tone::Neutral);
    case MarkRole:
        return int(alertPill(alert).mark);
    case StrongRole:
        return column == Client;
    case MutedRole:
        return column == Rule;
    default:
        return {};
    }
}

QList<TimelineEntry> stepsOf(const Alert& alert, Instant now, const QTimeZone& zone)
{
    QList<TimelineEntry> entries;
    const auto add = [&](const QString& what, Instant at, Tone tone, const QString& more = {},
                         bool future = false) {
        QString when = stampWords(at, now, zone);
        if (!more.isEmpty())
            when += u" · "_s + more;
        entries.append({0, what, when, exactWords(at, zone), tone, future});
    };
    add(AlertModel::tr("Rule came true: %1").arg(wording(alert.reason, alert.openedAt)), alert.openedAt,
        Tone::Red, alert.rule);
    for (const AlertStep& step : alert.steps) {
        const Millis after = step.at - alert.openedAt;
        add(after < kMinute ? AlertModel::tr("%1 told").arg(levelWords(step.level, step.person))
                            : AlertModel::tr("%1 told, unresolved after %2")
                                  .arg(levelWords(step.level, step.person), inWords(after)),
            step.at, Tone::Accent);
    }
    if (alert.acknowledgedAt)
        add(AlertModel::tr("Acknowledged by %1").arg(alert.acknowledgedBy), *alert.acknowledgedAt,
            Tone::Accent);
    if (alert.clearedAt)
        add(AlertModel::tr("Over by itself; escalation stopped"), *alert.clearedAt, Tone::Green);
    if (alert.resolvedAt)
        add(AlertModel::tr("Resolved by %1: %2").arg(alert.resolvedBy, alert.resolution), *alert.resolvedAt,
            Tone::Green, AlertModel::tr("root cause: %1").arg(alert.rootCause));
    if (alert.nextAt)
        add(AlertModel::tr("%1 is told if unresolved").arg(levelWords(alert.nextLevel, alert.nextPerson)),
            *alert.nextAt, Tone::Neutral, {}, true);
    return entries;
}

} // namespace occ::ui
