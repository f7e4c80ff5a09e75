// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/firingmodel.h"

#include "ui/base/relativetime.h"
#include "ui/widgets/roles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace occ::ui {

QString FiringModel::title(int column) const
{
    const QString titles[] = {tr("State"), tr("When"), tr("Client"), tr("Automation"), tr("To"), tr("Why")};
    return titles[column];
}

QString FiringModel::words(const FiringRow& row, int column) const
{
    switch (column) {
    case State:
        return firingPill(row).word;
    case When:
        return stampWords(row.endedAt.value_or(row.sendAt), now(), zone());
    case Client:
        return row.client.isEmpty() ? tr("The team") : row.client;
    case Automation:
        return row.title;
    case To:
        return row.recipient.isEmpty() ? actionTypeWords(row.action) : row.recipient;
    case Why:
        return row.error.isEmpty() ? row.why : row.error;
    default:
        return {};
    }
}

QVariant FiringModel::look(const FiringRow& row, int column, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
        return column == When ? exactWords(row.endedAt.value_or(row.sendAt), zone()) : QString();
    case KindRole:
        return int(column == State ? CellKind::Pill : CellKind::Text);
    case ToneRole:
        return int(column == State ? firingPill(row).tone : Tone::Neutral);
    case MarkRole:
        return int(firingPill(row).mark);
    case StrongRole:
        return column == Client;
    case MutedRole:
        return column == When || column == To;
    default:
        return {};
    }
}

qint64 AheadModel::idOf(const AheadLine& line) const
{
    return m_numbers.of(line.day.isEmpty() ? line.firing.key : u"day "_s + line.day);
}

void AheadModel::setMoment(Instant now, const QTimeZone& zone)
{
    m_now = now;
    m_zone = zone;
}

void AheadModel::setFirings(const QList<FiringRow>& firings)
{
    // What is overdue goes out as soon as somebody looks: today.
    const auto dayOf = [this](const FiringRow& firing) {
        return toLocal(qMax(firing.sendAt, m_now), m_zone).date();
    };
    QHash<QDate, int> counts;
    for (const FiringRow& firing : firings)
        ++counts[dayOf(firing)];
    QList<AheadLine> lines;
    QDate shown;
    for (const FiringRow& firing : firings) {
        const QDate day = dayOf(firing);
        if (day != shown) {
            shown = day;
            lines.append({{},
                          tr("%1 · %n firing(s)", nullptr, counts.value(day))
                              .arg(QLocale().toString(day, QLocale::LongFormat))});
        }
        lines.append({firing, {}});
    }
    setRows(lines);
}

QVariant AheadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Time"), tr("Client"), tr("Automation"), tr("What"), tr("To")};
    return titles[section];
}

QString AheadModel::words(const AheadLine& line, int column) const
{
    if (!line.day.isEmpty())
        return column == 0 ? line.day : QString();
    const FiringRow& firing = line.firing;
    switch (column) {
    case Time:
        return firing.sendAt <= m_now ? tr("now")
                                      : QLocale().toString(toLocal(firing.sendAt, m_zone).time(), u"HH:mm"_s);
    case Client:
        return firing.client.isEmpty() ? tr("The team") : firing.client;
    case Automation:
        return firing.title;
    case What:
        return firing.state == u"scheduled"
                   ? (firing.subject.isEmpty() ? actionTypeWords(firing.action) : firing.subject)
                   : tr("%1: %2").arg(firingPill(firing).word, firing.why);
    case To:
        return firing.recipient;
    default:
        return {};
    }
}

QVariant AheadModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AheadLine& line = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(line, column);
    case Qt::AccessibleTextRole:
        return line.day.isEmpty() ? QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() +
                                            u": "_s + words(line, column))
                                  : line.day;
    case Qt::ToolTipRole:
        return line.day.isEmpty() && column == Time ? exactWords(line.firing.sendAt, m_zone) : QString();
    case KindRole:
        return int(line.day.isEmpty() ? CellKind::Text : CellKind::Heading);
    case ShareRole:
        return 1.0; // A day is never folded.
    case ToneRole:
        return int(column == What && line.firing.state == u"failed" ? Tone::Red : Tone::Neutral);
    case StrongRole:
        return column == Client;
    case MutedRole:
        return column == To || line.firing.state == u"skipped";
    default:
        return {};
    }
}

Qt::ItemFlags AheadModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && isHeading(index.row()))
        return Qt::ItemIsEnabled;
    return RowModel::flags(index);
}

} // namespace occ::ui
