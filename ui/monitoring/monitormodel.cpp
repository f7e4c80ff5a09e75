// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/monitormodel.h"

#include "core/telephony/dialling.h"
#include "ui/base/relativetime.h"
#include "ui/monitoring/monitorwords.h"
#include "ui/widgets/trendchart.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

void MonitorModel::setMoment(Instant now, const QTimeZone& zone)
{
    m_now = now;
    m_zone = zone;
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

QVariant MonitorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Number"),   tr("State"),       tr("Client"),   tr("Last 24 h"), tr("Calls"),
                              tr("Answered"), tr("Not through"), tr("Webhooks"), tr("Test call")};
    return titles[section];
}

QString MonitorModel::words(const MonitoredRow& row, int column) const
{
    const monitoring::Counts& day = row.day;
    switch (column) {
    case Number:
        return nationalForm(row.number.e164);
    case State:
        return healthPill(row).word;
    case Client:
        return row.number.client;
    case Calls:
        return QString::number(day.calls);
    case Answered:
        return shareWords(day.answered, day.decided());
    case Failed:
        return QString::number(day.failed);
    case Webhooks:
        return shareWords(day.delivered(), day.deliveries);
    case Test:
        return row.lastTest ? testPill(row.lastTest->state).word : everyWords(row.number.every);
    default:
        return {};
    }
}

QString MonitorModel::tip(const MonitoredRow& row, int column) const
{
    switch (column) {
    case Number:
        return row.number.collectedTo > 0
                   ? tr("Measured up to %1").arg(exactWords(row.number.collectedTo, m_zone))
                   : tr("Watched since %1").arg(exactWords(row.number.since, m_zone));
    case State: {
        QStringList lines;
        for (const NumberCondition& one : row.open)
            lines << one.words;
        if (!row.number.trouble.isEmpty())
            lines << row.number.trouble;
        return lines.join(u'\n');
    }
    case Answered:
        return tr("%1 of %2 calls").arg(row.day.answered).arg(row.day.decided());
    case Webhooks:
        return tr("%1 of %2 delivered").arg(row.day.delivered()).arg(row.day.deliveries);
    case Test:
        return row.lastTest ? tr("%1: %2").arg(stampWords(row.lastTest->intendedAt, m_now, m_zone),
                                               row.lastTest->words)
                            : QString();
    default:
        return {};
    }
}

Tone MonitorModel::tone(const MonitoredRow& row, int column)
{
    const auto isOpen = [&row](const QString& key) {
        return std::ranges::any_of(row.open,
                                   [&](const NumberCondition& one) { return one.threshold == key; });
    };
    switch (column) {
    case State:
        return healthPill(row).tone;
    case Test:
        return row.lastTest ? testPill(row.lastTest->state).tone : Tone::Neutral;
    case Answered:
        return isOpen(u"answer-rate"_s) ? Tone::Red : Tone::Neutral;
    case Webhooks:
        return isOpen(u"webhook-delivery"_s) ? Tone::Red : Tone::Neutral;
    case Calls:
        return isOpen(u"call-volume-drop"_s) ? Tone::Red : Tone::Neutral;
    default:
        return Tone::Neutral;
    }
}

QVariant MonitorModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MonitoredRow& one = row(index.row());
    const int column = index.column();
    const bool pill = column == State || (column == Test && one.lastTest);
    switch (role) {
    case Qt::DisplayRole:
        return words(one, column);
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       words(one, column == Volume ? int(Calls) : column));
    case Qt::ToolTipRole:
        return tip(one, column);
    case KindRole:
        return int(pill ? CellKind::Pill : CellKind::Text);
    case ToneRole:
        return int(tone(one, column));
    case MarkRole:
        return int(column == State
                       ? healthPill(one).mark
                       : testPill(one.lastTest ? one.lastTest->state : SyntheticCall::State::Unclear).mark);
    case StrongRole:
        return column == Number;
    case MutedRole:
        return column == Test && !one.lastTest;
    case IdRole:
        return one.number.id;
    case kHoursRole: {
        QVariantList hours;
        for (const qint64 calls : one.hours)
            hours << calls;
        return hours;
    }
    default:
        return {};
    }
}

void SparkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    TableDelegate::paint(painter, option, index);
    QList<qint64> hours;
    for (const QVariant& calls : index.data(MonitorModel::kHoursRole).toList())
        hours << calls.toLongLong();
    const Tokens& t = tokensOf(option.widget);
    const paint::Scope scope(*painter);
    paintSpark(*painter, QRectF(option.rect).adjusted(10, 8, -10, -8), hours, t.accent, t.track);
}

} // namespace occ::ui
