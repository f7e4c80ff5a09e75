// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/dashboardmodel.h"

#include "ui/base/relativetime.h"
#include "ui/onboarding/words.h"
#include "ui/widgets/roles.h"

#include <QCollator>

using namespace Qt::StringLiterals;

namespace occ::ui {

void DashboardModel::setMoment(Instant now, const QTimeZone& zone)
{
    m_onlooker.now = now;
    m_onlooker.zone = zone;
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void DashboardModel::setAll(const QList<OnboardingRow>& rows)
{
    m_all = rows;
    arrange();
}

void DashboardModel::setView(const DashboardView& view)
{
    m_view = view;
    arrange();
}

void DashboardModel::sort(int column, Qt::SortOrder order)
{
    m_view.sortColumn = column;
    m_view.order = column < 0 ? Qt::AscendingOrder : order;
    arrange();
}

const OnboardingRow* DashboardModel::onboarding(const QModelIndex& index) const
{
    if (!index.isValid() || row(index.row()).isHeading())
        return nullptr;
    return &row(index.row()).row;
}

void DashboardModel::fold(int number, bool folded)
{
    if (number < 0 || number >= rowCount() || !row(number).isHeading())
        return;
    if (folded)
        m_folded.insert(row(number).heading.key);
    else
        m_folded.remove(row(number).heading.key);
    arrange();
}

QList<OnboardingRow> DashboardModel::fitting() const
{
    QList<OnboardingRow> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows),
                 [this](const OnboardingRow& row) { return shows(m_view, row, m_onlooker); });
    return rows;
}

void DashboardModel::sortRows(QList<OnboardingRow>& rows) const
{
    const int column = m_view.sortColumn;
    const bool down = m_view.order == Qt::DescendingOrder;
    if (column < 0 || column >= Columns)
        return;
    if (column == HealthColumn) { // They come by risk.
        if (down)
            std::reverse(rows.begin(), rows.end());
        return;
    }
    const auto by = [&](auto key) {
        std::stable_sort(rows.begin(), rows.end(), [&](const OnboardingRow& a, const OnboardingRow& b) {
            return down ? key(b) < key(a) : key(a) < key(b);
        });
    };
    switch (column) {
    case Progress:
        return by(
            [](const OnboardingRow& row) { return row.total == 0 ? 0.0 : double(row.done) / row.total; });
    case NextDue:
        return by([](const OnboardingRow& row) { return row.nextDue.value_or(kNever); });
    case LastContact:
        return by([](const OnboardingRow& row) { return row.lastContact.value_or(0); });
    case GoLive:
        return by([](const OnboardingRow& row) { return row.goLiveAt.value_or(kNever); });
    default:
        break;
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QHash<qint64, QString> keys;
    for (const OnboardingRow& row : std::as_const(rows))
        keys.insert(row.id, words(row, column).toString());
    std::stable_sort(rows.begin(), rows.end(), [&](const OnboardingRow& a, const OnboardingRow& b) {
        const int order = collator.compare(keys.value(a.id), keys.value(b.id));
        return down ? order > 0 : order < 0;
    });
}

void DashboardModel::arrange()
{
    QList<OnboardingRow> rows = fitting();
    m_shown = int(rows.size());
    sortRows(rows);
    QList<DashboardLine> lines;
    lines.reserve(rows.size());
    if (m_view.group == DashboardView::Group::None) {
        for (const OnboardingRow& row : std::as_const(rows))
            lines.append({row.id, row, {}, 0, 0, false});
    } else {
        QMap<QString, QList<DashboardLine>> groups;
        for (const OnboardingRow& row : std::as_const(rows)) {
            const Heading heading = headingOf(m_view.group, row);
            QList<DashboardLine>& group = groups[heading.key];
            if (group.isEmpty()) {
                // The same heading keeps its id, so that one keeps standing on it.
                const qint64 id = -1 - qint64(qHash(heading.key, 1) & 0x7fffffff);
                group.append({id, {}, heading, 0, 0, m_folded.contains(heading.key)});
            }
            ++group.first().count;
            group.first().red += row.state == u"active" && row.health == Health::Red ? 1 : 0;
            if (!group.first().folded)
                group.append({row.id, row, {}, 0, 0, false});
        }
        for (const QList<DashboardLine>& group : std::as_const(groups))
            lines += group;
    }
    setRows(std::move(lines));
    Q_EMIT arranged();
}

QVariant DashboardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LastContact ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HealthColumn:
        return tr("Health");
    case Client:
        return tr("Client");
    case Why:
        return tr("Why");
    case Milestone:
        return tr("Milestone");
    case Progress:
        return tr("Progress");
    case NextDue:
        return tr("Next due");
    case LastContact:
        return tr("Last contact");
    case Owner:
        return tr("Owner");
    case GoLive:
        return tr("Go-live");
    default:
        return {};
    }
}

QVariant DashboardModel::words(const OnboardingRow& row, int column) const
{
    switch (column) {
    case HealthColumn:
        return statePill(row).word;
    case Client:
        return row.client;
    case Why:
        return whyWords(row, now());
    case Milestone:
        return row.milestone.isEmpty() ? tr("Complete") : row.milestone;
    case Progress:
        return tr("%1 of %2").arg(row.done).arg(row.total);
    case NextDue:
        return row.nextDue ? dueWords(*row.nextDue, now(), zone()) : QString();
    case LastContact:
        return row.lastContact ? agoWords(*row.lastContact, now(), zone()) : tr("never");
    case Owner:
        return row.owner;
    case GoLive:
        return row.goLiveAt ? dateWords(*row.goLiveAt, now(), zone()) : QString();
    default:
        return {};
    }
}

QVariant DashboardModel::detail(const OnboardingRow& row, int column) const
{
    switch (column) {
    case NextDue:
        return row.nextDue ? exactWords(*row.nextDue, zone()) : QString();
    case LastContact:
        return row.lastContact ? exactWords(*row.lastContact, zone()) : QString();
    case GoLive:
        return row.goLiveAt ? exactWords(*row.goLiveAt, zone()) : tr("No target yet (D)");
    case Client:
        return QString(industryWords(row.industry) + u" · "_s + plainWords(row.playbook));
    case HealthColumn:
    case Why:
        return whyWords(row, now()).replace(u" · "_s, u"\n"_s);
    default:
        return {};
    }
}

QVariant DashboardModel::editValue(const OnboardingRow& row, int column) const
{
    if (column == Owner)
        return row.ownerId ? QVariant(*row.ownerId) : QVariant();
    if (column == GoLive)
        return row.goLiveAt ? QVariant(toLocal(*row.goLiveAt, zone()).date()) : QVariant();
    return words(row, column);
}

QVariant DashboardModel::look(const OnboardingRow& row, int column, int role) const
{
    const bool late = column == NextDue && row.nextDue && *row.nextDue < now() && row.state == u"active";
    switch (role) {
    case KindRole:
        return int(column == HealthColumn ? CellKind::Pill
                   : column == Progress   ? CellKind::Progress
                   : column == Owner      ? CellKind::Avatar
                                          : CellKind::Text);
    case ToneRole:
        return int(column == HealthColumn ? statePill(row).tone : late ? Tone::Red : Tone::Neutral);
    case MarkRole:
        return int(statePill(row).mark);
    case ShareRole:
        return row.total == 0 ? 0.0 : double(row.done) / row.total;
    case StrongRole:
        return column == Client;
    case MutedRole:
        return column == Why || (column == LastContact && !row.lastContact);
    case Qt::TextAlignmentRole:
        return int((column == LastContact ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DashboardModel::headingData(const DashboardLine& line, int column, int role) const
{
    const QString words =
        line.red > 0 ? tr("%1 · %2 clients, %3 red").arg(line.heading.title).arg(line.count).arg(line.red)
                     : tr("%1 · %2 clients").arg(line.heading.title).arg(line.count);
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? words : QString();
    case Qt::AccessibleTextRole:
        return line.folded ? tr("%1, folded").arg(words) : words;
    case KindRole:
        return int(CellKind::Heading);
    case ShareRole:
        return line.folded ? 0.0 : 1.0;
    case IdRole:
        return qint64(0);
    default:
        return {};
    }
}

QVariant DashboardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DashboardLine& line = this->row(index.row());
    if (line.isHeading())
        return headingData(line, index.column(), role);
    const OnboardingRow& row = line.row;
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::EditRole:
        return editValue(row, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       words(row, index.column()).toString());
    case Qt::ToolTipRole:
        return detail(row, index.column());
    case IdRole:
        return row.id;
    default:
        return look(row, index.column(), role);
    }
}

bool DashboardModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const OnboardingRow* row = onboarding(index);
    if (!row || role != Qt::EditRole || value == editValue(*row, index.column()))
        return false;
    if (index.column() == Owner)
        Q_EMIT ownerEdited(row->id, value.isValid() ? std::optional(value.toLongLong()) : std::nullopt);
    else if (index.column() == GoLive && value.toDate().isValid())
        Q_EMIT goLiveEdited(row->id, value.toDate());
    else
        return false;
    return true;
}

Qt::ItemFlags DashboardModel::flags(const QModelIndex& index) const
{
    const bool editable = onboarding(index) && (index.column() == Owner || index.column() == GoLive);
    return editable ? RowModel::flags(index) | Qt::ItemIsEditable : RowModel::flags(index);
}

} // namespace occ::ui
