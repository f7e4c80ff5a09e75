// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/boardmodel.h"

#include "ui/base/relativetime.h"
#include "ui/onboarding/words.h"
#include "ui/widgets/roles.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace occ::ui {

void BoardModel::setMoment(Instant now, const QTimeZone& zone)
{
    m_now = now;
    m_zone = zone;
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QString BoardModel::footWords(const BoardCard& card) const
{
    if (!card.row.reasons.isEmpty() && card.row.state == u"active")
        return whyWords(card.row, m_now);
    if (!card.row.nextDue)
        return card.row.milestoneId ? QString() : tr("Every milestone is complete: hand off");
    const QString when = dueWords(*card.row.nextDue, m_now, m_zone);
    return *card.row.nextDue < m_now ? when
                                     : tr("due %1", "a time: 'due in 3 days', 'due today 16:00'").arg(when);
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardCard& card = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.row.client;
    case Qt::AccessibleTextRole: {
        QStringList words{card.row.client, statePill(card.row).word, footWords(card)};
        for (const Item& item : card.items)
            words.append(item.state == u"done" ? tr("%1: done").arg(item.title)
                                               : tr("%1: open").arg(item.title));
        return words.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return QString(card.row.client + u'\n' + footWords(card) +
                       (card.row.nextDue ? u'\n' + exactWords(*card.row.nextDue, m_zone) : QString()));
    case IdRole:
        return card.row.id;
    default:
        return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = RowModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : base | Qt::ItemIsDropEnabled;
}

QStringList BoardModel::mimeTypes() const
{
    return {QString::fromLatin1(kMimeType)};
}

QMimeData* BoardModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(QLatin1StringView(kMimeType),
                      QByteArray::number(indexes.constFirst().data(IdRole).toLongLong()));
    return data;
}

} // namespace occ::ui
