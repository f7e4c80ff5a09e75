// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/reviewlines.h"

#include "ui/base/relativetime.h"
#include "ui/onboarding/words.h"
#include "ui/widgets/roles.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

ReviewLine lineOf(const OnboardingRow& row, bool withMilestone, const ReviewMoment& moment)
{
    ReviewLine line;
    line.id = row.id;
    line.state = statePill(row);
    line.client = row.client;
    const QString progress = ReviewLines::tr("%1 of %2 items done").arg(row.done).arg(row.total);
    const QString milestone =
        row.milestone.isEmpty() ? ReviewLines::tr("all milestones complete") : row.milestone;
    line.what = withMilestone || row.reasons.isEmpty() ? milestone + u" · "_s + progress
                                                       : wording(row.reasons.constFirst(), moment.now);
    if (row.nextDue) {
        line.when = dueWords(*row.nextDue, moment.now, moment.zone);
        line.exact = exactWords(*row.nextDue, moment.zone);
    }
    line.link.client = row.clientId;
    line.link.onboarding = row.id;
    return line;
}

static paint::Pill firingPill(const FiringRow& row)
{
    if (row.state == u"sent")
        return {ReviewLines::tr("Sent"), Tone::Green, paint::Mark::Check};
    if (row.state == u"failed")
        return {ReviewLines::tr("Failed"), Tone::Red, paint::Mark::Cross};
    if (row.ahead)
        return {ReviewLines::tr("Planned"), Tone::Neutral, paint::Mark::Dot};
    return {ReviewLines::tr("Waiting"), Tone::Amber, paint::Mark::Diamond};
}

ReviewLine lineOf(const FiringRow& row, const ReviewMoment& moment)
{
    ReviewLine line;
    // What has not fired yet has no number, but its key stays.
    line.id = row.id > 0 ? row.id : -1 - qint64(qHash(row.key) >> 1);
    line.state = firingPill(row);
    line.client = row.client.isEmpty() ? ReviewLines::tr("the team") : row.client;
    line.what = row.title;
    if (row.state == u"failed" && !row.why.isEmpty())
        line.what += u": "_s + row.why;
    else if (!row.recipient.isEmpty())
        line.what += u" → "_s + row.recipient;
    line.when = stampWords(row.sendAt, moment.now, moment.zone);
    line.exact = exactWords(row.sendAt, moment.zone);
    line.link.client = row.clientId.value_or(0);
    line.link.onboarding = row.onboardingId.value_or(0);
    line.subject = row.id;
    line.canAct = row.state == u"failed";
    return line;
}

ReviewLine lineOf(const AutomationRow& row, qint64 id, const ReviewMoment& moment)
{
    ReviewLine line;
    line.id = id;
    line.client = row.automation.title;
    line.state =
        row.failed > 0            ? paint::Pill{ReviewLines::tr("Fails"), Tone::Red, paint::Mark::Cross}
        : !row.paused.isEmpty()   ? paint::Pill{ReviewLines::tr("Paused"), Tone::Amber, paint::Mark::Pause}
        : !row.automation.enabled ? paint::Pill{ReviewLines::tr("Off"), Tone::Neutral, paint::Mark::Pause}
                                  : paint::Pill{ReviewLines::tr("Runs"), Tone::Green, paint::Mark::Check};
    line.what =
        ReviewLines::tr("%1 sent · %2 failed · %3 skipped").arg(row.sent).arg(row.failed).arg(row.skipped);
    line.when = row.lastFired ? agoWords(*row.lastFired, moment.now, moment.zone) : ReviewLines::tr("never");
    line.exact = row.lastFired ? exactWords(*row.lastFired, moment.zone) : QString();
    return line;
}

ReviewLine lineOf(const Alert& alert, const ReviewMoment& moment)
{
    ReviewLine line;
    line.id = alert.id;
    const bool cleared = alert.state == u"cleared";
    line.state = cleared ? paint::Pill{ReviewLines::tr("Root cause"), Tone::Amber, paint::Mark::Diamond}
                 : alert.state == u"open" ? paint::Pill{ReviewLines::tr("Open"), Tone::Red, paint::Mark::Dot}
                                          : paint::Pill{ReviewLines::tr("Seen"), Tone::Red, paint::Mark::Dot};
    line.client = alert.client;
    line.what = alert.reasonText;
    line.when = agoWords(alert.openedAt, moment.now, moment.zone);
    line.exact = exactWords(alert.openedAt, moment.zone);
    line.link.client = alert.clientId;
    line.link.onboarding = alert.onboardingId;
    line.subject = alert.id;
    line.canAct = alert.state == u"open";
    return line;
}

static paint::Pill entryPill(const TodayEntry& entry, Instant now)
{
    using Group = TodayEntry::Group;
    switch (entry.group) {
    case Group::RedFlag:
        return {ReviewLines::tr("Red flag"), Tone::Red, paint::Mark::Dot};
    case Group::Overdue:
        return {ReviewLines::tr("Overdue"), Tone::Amber, paint::Mark::Diamond};
    case Group::ReplyAwaited:
        return {ReviewLines::tr("Reply"), Tone::Amber, paint::Mark::Diamond};
    case Group::Promise:
        return {ReviewLines::tr("Promise"), Tone::Accent, paint::Mark::Dot};
    case Group::DueToday:
        break;
    }
    return entry.at < now ? paint::Pill{ReviewLines::tr("Overdue"), Tone::Amber, paint::Mark::Diamond}
                          : paint::Pill{ReviewLines::tr("Due"), Tone::Neutral, paint::Mark::Dot};
}

ReviewLine lineOf(const TodayEntry& entry, const ReviewMoment& moment)
{
    ReviewLine line;
    // Alerts, items, questions and promises are numbered each for themselves.
    line.id = entry.subjectId * 8 + int(entry.kind);
    line.state = entryPill(entry, moment.now);
    line.client = entry.client;
    line.what = entry.title.isEmpty() ? ReviewLines::tr("Go-live") : entry.title;
    const bool past =
        entry.group == TodayEntry::Group::RedFlag || entry.group == TodayEntry::Group::ReplyAwaited;
    line.when =
        past ? agoWords(entry.at, moment.now, moment.zone) : dueWords(entry.at, moment.now, moment.zone);
    line.exact = exactWords(entry.at, moment.zone);
    line.link.client = entry.clientId;
    line.link.onboarding = entry.onboardingId;
    line.subject = entry.subjectId;
    return line;
}

void ReviewModel::setHeaders(const QStringList& headers)
{
    if (headers == m_headers)
        return;
    m_headers = headers;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headers.value(section);
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewLine& line = row(index.row());
    const int column = index.column();
    const QString words[] = {line.state.word, line.client, line.what, line.when};
    switch (role) {
    case Qt::DisplayRole:
        return words[column];
    case Qt::AccessibleTextRole:
        return QString(m_headers.value(column) + u": "_s + words[column]);
    case Qt::ToolTipRole:
        return column == When ? line.exact : QString();
    case KindRole:
        return int(column == State ? CellKind::Pill : CellKind::Text);
    case ToneRole:
        return int(column == State ? line.state.tone : Tone::Neutral);
    case MarkRole:
        return int(line.state.mark);
    case StrongRole:
        return column == Client;
    case MutedRole:
        return column == When;
    case IdRole:
        return line.id;
    default:
        return {};
    }
}

} // namespace occ::ui
