// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/dashboardmodel.h"

#include "ui/base/relativetime.h"
#include "ui/onboarding/words.h"
#include "ui/widgets/roles.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

void DashboardModel::setMoment(Instant now, const QTimeZone& zone)
{
    m_now = now;
    m_zone = zone;
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
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
        return whyWords(row, m_now);
    case Milestone:
        return row.milestone.isEmpty() ? tr("Complete") : row.milestone;
    case Progress:
        return tr("%1 of %2").arg(row.done).arg(row.total);
    case NextDue:
        return row.nextDue ? dueWords(*row.nextDue, m_now, m_zone) : QString();
    case LastContact:
        return row.lastContact ? agoWords(*row.lastContact, m_now, m_zone) : tr("never");
    case Owner:
        return row.owner;
    default:
        return {};
    }
}

QVariant DashboardModel::detail(const OnboardingRow& row, int column) const
{
    switch (column) {
    case NextDue:
        return row.nextDue ? exactWords(*row.nextDue, m_zone) : QString();
    case LastContact:
        return row.lastContact ? exactWords(*row.lastContact, m_zone) : QString();
    case Client:
        return QString(industryWords(row.industry) + u" · "_s + plainWords(row.playbook));
    case HealthColumn:
    case Why:
        return whyWords(row, m_now).replace(u" · "_s, u"\n"_s);
    default:
        return {};
    }
}

QVariant DashboardModel::sortKey(const OnboardingRow& row, int column) const
{
    switch (column) {
    case Progress:
        return row.total == 0 ? 0.0 : double(row.done) / row.total;
    case NextDue:
        return row.nextDue.value_or(kNever);
    case LastContact:
        return row.lastContact.value_or(0);
    default:
        return words(row, column);
    }
}

QVariant DashboardModel::look(const OnboardingRow& row, int column, int role) const
{
    const bool late = column == NextDue && row.nextDue && *row.nextDue < m_now && row.state == u"active";
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

QVariant DashboardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OnboardingRow& row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       words(row, index.column()).toString());
    case Qt::ToolTipRole:
        return detail(row, index.column());
    case SortRole: // The rows come by risk.
        return index.column() == HealthColumn ? QVariant(index.row()) : sortKey(row, index.column());
    case IdRole:
        return row.id;
    default:
        return look(row, index.column(), role);
    }
}

DashboardFilter::DashboardFilter(DashboardModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void DashboardFilter::setView(View view)
{
    m_view = view;
    invalidateFilter();
}

void DashboardFilter::setOwner(const QString& owner)
{
    m_owner = owner;
    invalidateFilter();
}

void DashboardFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

int DashboardFilter::countOf(View view) const
{
    return int(std::count_if(m_model->rows().begin(), m_model->rows().end(),
                             [&](const OnboardingRow& row) { return isIn(view, row); }));
}

bool DashboardFilter::isIn(View view, const OnboardingRow& row) const
{
    const bool active = row.state == u"active";
    const Instant now = m_model->now();
    const auto dueWithin = [&](int days) {
        return active && row.nextDue &&
               toLocal(*row.nextDue, m_model->zone()).date() <=
                   toLocal(now, m_model->zone()).date().addDays(days);
    };
    switch (view) {
    case View::All:
        return true;
    case View::Mine:
        return row.ownerId == m_me;
    case View::RedAndAmber:
        return active && row.health != Health::Green;
    case View::Red:
        return active && row.health == Health::Red;
    case View::Amber:
        return active && row.health == Health::Amber;
    case View::DueToday:
        return dueWithin(0) && *row.nextDue >= now;
    case View::Late:
        return active && row.nextDue && *row.nextDue < now;
    case View::DueThisWeek:
        return dueWithin(7);
    case View::ReplyAwaited:
        return std::any_of(row.reasons.begin(), row.reasons.end(), [](const Reason& reason) {
            return reason.kind == Reason::Kind::ReplyAwaited || reason.rule == u"non-responsive";
        });
    case View::Paused:
        return row.state == u"paused";
    }
    return true;
}

bool DashboardFilter::filterAcceptsRow(int number, const QModelIndex&) const
{
    const OnboardingRow& row = m_model->row(number);
    if (!isIn(m_view, row) || (!m_owner.isEmpty() && row.owner != m_owner))
        return false;
    return m_text.isEmpty() || row.client.contains(m_text, Qt::CaseInsensitive) ||
           row.owner.contains(m_text, Qt::CaseInsensitive) ||
           row.milestone.contains(m_text, Qt::CaseInsensitive) ||
           whyWords(row, m_model->now()).contains(m_text, Qt::CaseInsensitive);
}

} // namespace occ::ui
