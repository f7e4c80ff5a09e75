// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/dealmodel.h"

#include "ui/sales/saleswords.h"
#include "ui/widgets/roles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace occ::ui {

static bool isClosed(const Deal& deal)
{
    return deal.stage == u"won" || deal.stage == u"lost";
}

QVariant DealModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Deal"),  tr("Client"), tr("Stage"),   tr("Amount"), tr("Score"),
                              tr("Owner"), tr("Closes"), tr("Product"), tr("Since")};
    return titles[section];
}

QString DealModel::words(const Deal& deal, int column) const
{
    const auto day = [this](QDate date) {
        return date.isValid()
                   ? QLocale().toString(date, date.year() == m_today.year() ? u"d MMM"_s : u"d MMM yyyy"_s)
                   : QString();
    };
    switch (column) {
    case Name:
        return deal.name.isEmpty() ? deal.key : deal.name;
    case Client:
        return deal.client;
    case Stage:
        return stageWords(deal.stage);
    case Amount:
        return deal.amountMinor ? moneyWords(*deal.amountMinor, deal.currency) : QString();
    case Score:
        return deal.totalHundredths ? pointsWords(*deal.totalHundredths) : QString();
    case Owner:
        return deal.owner;
    case Closes:
        return day(deal.closeDate);
    case Product:
        return deal.product;
    case Engaged:
        return day(deal.engageDate);
    default:
        return {};
    }
}

int DealModel::tone(const Deal& deal, int column) const
{
    if (column == Stage)
        return int(stagePill(deal.stage).tone);
    if (column == Score)
        return int(deal.qualified.value_or(false) ? Tone::Green : Tone::Amber);
    const bool overdue =
        column == Closes && !isClosed(deal) && deal.closeDate.isValid() && deal.closeDate < m_today;
    return int(overdue ? Tone::Red : Tone::Neutral);
}

QVariant DealModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Deal& deal = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(deal, column);
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       words(deal, column));
    case Qt::ToolTipRole:
        return column == Name ? tr("Deal %1").arg(deal.key) : QString();
    case KindRole:
        return int(column == Stage || column == Score ? CellKind::Pill : CellKind::Text);
    case ToneRole:
        return tone(deal, column);
    case MarkRole:
        return int(column == Stage                  ? stagePill(deal.stage).mark
                   : deal.qualified.value_or(false) ? paint::Mark::Check
                                                    : paint::Mark::Diamond);
    case StrongRole:
        return column == Name;
    case MutedRole:
        return column == Product || column == Engaged || column == Owner;
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case IdRole:
        return deal.id;
    default:
        return {};
    }
}

DealFilter::DealFilter(DealModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void DealFilter::setStage(const QString& stage)
{
    m_stage = stage;
    invalidateFilter();
}

void DealFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void DealFilter::setOwner(const QString& owner)
{
    m_owner = owner;
    invalidateFilter();
}

bool DealFilter::filterAcceptsRow(int number, const QModelIndex&) const
{
    const Deal& deal = m_model->row(number);
    if (m_stage == u"open" ? isClosed(deal) : !m_stage.isEmpty() && deal.stage != m_stage)
        return false;
    if (!m_owner.isEmpty() && deal.owner != m_owner)
        return false;
    return m_text.isEmpty() || deal.name.contains(m_text, Qt::CaseInsensitive) ||
           deal.client.contains(m_text, Qt::CaseInsensitive) ||
           deal.key.contains(m_text, Qt::CaseInsensitive) ||
           deal.owner.contains(m_text, Qt::CaseInsensitive) ||
           deal.product.contains(m_text, Qt::CaseInsensitive);
}

bool DealFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const Deal& a = m_model->row(left.row());
    const Deal& b = m_model->row(right.row());
    switch (left.column()) {
    case DealModel::Name:
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    case DealModel::Client:
        return a.client.compare(b.client, Qt::CaseInsensitive) < 0;
    case DealModel::Stage:
        return dealStages().indexOf(a.stage) < dealStages().indexOf(b.stage);
    case DealModel::Amount:
        return a.amountMinor.value_or(-1) < b.amountMinor.value_or(-1);
    case DealModel::Score:
        return a.totalHundredths.value_or(-1) < b.totalHundredths.value_or(-1);
    case DealModel::Owner:
        return a.owner.compare(b.owner, Qt::CaseInsensitive) < 0;
    case DealModel::Closes:
        return a.closeDate < b.closeDate;
    case DealModel::Engaged:
        return a.engageDate < b.engageDate;
    default:
        return a.product.compare(b.product, Qt::CaseInsensitive) < 0;
    }
}

} // namespace occ::ui
