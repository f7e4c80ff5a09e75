// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/carriedmodel.h"

#include "ui/base/relativetime.h"
#include "ui/onboarding/words.h"
#include "ui/people/loadmodel.h"
#include "ui/widgets/roles.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace occ::ui {

QString CarriedModel::title(int column) const
{
    const QString titles[] = {tr("Health"),  tr("Client"), tr("Why"),
                              tr("Overdue"), tr("7 days"), tr("Next due")};
    return titles[column];
}

QString CarriedModel::words(const Carried& carried, int column) const
{
    const OnboardingRow& row = carried.row;
    const auto amount = [](int count) { return count == 0 ? u"–"_s : QString::number(count); };
    switch (column) {
    case State:
        return statePill(row).word;
    case Client:
        return row.client;
    case Why:
        return row.reasons.isEmpty() && !row.milestone.isEmpty()
                   ? tr("%1, %2", "on track, and the milestone").arg(whyWords(row, now()), row.milestone)
                   : whyWords(row, now());
    case Overdue:
        return amount(carried.overdue);
    case DueSoon:
        return amount(carried.dueThisWeek);
    case NextDue:
        return row.nextDue ? dueWords(*row.nextDue, now(), zone()) : QString();
    default:
        return {};
    }
}

QVariant CarriedModel::look(const Carried& carried, int column, int role) const
{
    const paint::Pill pill = statePill(carried.row);
    const bool late = carried.row.nextDue && *carried.row.nextDue < now();
    switch (role) {
    case Qt::ToolTipRole:
        return column == NextDue && carried.row.nextDue ? exactWords(*carried.row.nextDue, zone())
                                                        : QString();
    case KindRole:
        return int(column == State ? CellKind::Pill : CellKind::Text);
    case ToneRole:
        if (column == State)
            return int(pill.tone);
        return int((column == Overdue && carried.overdue > 0) || (column == NextDue && late) ? Tone::Red
                                                                                             : Tone::Neutral);
    case MarkRole:
        return int(pill.mark);
    case StrongRole:
        return column == Client;
    default:
        return {};
    }
}

Qt::ItemFlags CarriedModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = RowModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : base;
}

QStringList CarriedModel::mimeTypes() const
{
    return {QLatin1StringView(LoadModel::kMimeType)};
}

QMimeData* CarriedModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList ids;
    for (const QModelIndex& index : indexes) {
        const QString id = QString::number(row(index.row()).row.id);
        if (!ids.contains(id))
            ids.append(id);
    }
    auto* data = new QMimeData;
    data->setData(QLatin1StringView(LoadModel::kMimeType), ids.join(u' ').toLatin1());
    return data;
}

} // namespace occ::ui
