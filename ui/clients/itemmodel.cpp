// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/relativetime.h"
#include "ui/clients/itemlist.h"
#include "ui/style/paint.h"
#include "ui/widgets/roles.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

void ItemModel::setMoment(Instant now, const QTimeZone& zone)
{
    m_now = now;
    m_zone = zone;
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

/// The muted words at the right end: who and when, or by when, or why not.
QString ItemModel::metaWords(const Item& item) const
{
    if (item.state == u"done") {
        const QString when = item.doneAt ? dateWords(*item.doneAt, m_now, m_zone) : QString();
        const QString who = item.doneBy.isEmpty() ? QString() : paint::initials(item.doneBy) + u" · "_s;
        return (item.evidence.isEmpty() ? QString() : tr("evidence · ")) + who + when;
    }
    if (item.state == u"blocked")
        return tr("blocked: %1").arg(item.stateReason);
    if (item.state == u"not-applicable")
        return tr("not applicable: %1").arg(item.stateReason);
    QStringList words;
    if (!item.assignee.isEmpty())
        words.append(paint::initials(item.assignee));
    else if (item.party == u"client")
        words.append(tr("client's turn"));
    if (!item.waitsFor.isEmpty()) {
        words.append(item.waitsFor.size() == 1 ? tr("waits for “%1”").arg(item.waitsFor.constFirst())
                                               : tr("waits for “%1” and %2 more")
                                                     .arg(item.waitsFor.constFirst())
                                                     .arg(item.waitsFor.size() - 1));
    } else if (item.dueAt != 0 && item.dueAt != kNever) {
        const QString due = dueWords(item.dueAt, m_now, m_zone);
        words.append(item.dueAt < m_now ? tr("due %1 · %2").arg(dateWords(item.dueAt, m_now, m_zone), due)
                                        : tr("due %1").arg(due));
    }
    return words.join(u" · "_s);
}

QString ItemModel::tip(const Item& item) const
{
    QStringList lines{item.title};
    if (item.dueAt != 0 && item.dueAt != kNever)
        lines.append(tr("Due %1").arg(exactWords(item.dueAt, m_zone)));
    if (item.doneAt)
        lines.append(tr("Done %1 by %2").arg(exactWords(*item.doneAt, m_zone), item.doneBy));
    if (!item.evidence.isEmpty())
        lines.append(tr("Evidence: %1").arg(item.evidence));
    else if (item.evidenceKind != u"none" && !item.evidenceKind.isEmpty())
        lines.append(tr("Evidence wanted: %1").arg(item.evidenceKind));
    if (!item.stateReason.isEmpty())
        lines.append(item.stateReason);
    if (!item.waitsFor.isEmpty())
        lines.append(tr("Waits for: %1").arg(item.waitsFor.join(u", "_s)));
    return lines.join(u'\n');
}

QString ItemModel::sectionAbove(int number) const
{
    const QString section = row(number).section;
    return number > 0 && row(number - 1).section == section ? QString() : section;
}

QVariant ItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item& item = row(index.row());
    const bool late =
        item.state == u"open" && item.dueAt != 0 && item.dueAt < m_now && item.waitsFor.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::CheckStateRole:
        return int(item.state == u"done"             ? Qt::Checked
                   : item.state == u"not-applicable" ? Qt::PartiallyChecked
                                                     : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return QString(item.title + u", "_s + metaWords(item));
    case Qt::ToolTipRole:
        return tip(item);
    case MetaRole:
        return metaWords(item);
    case MetaToneRole:
        return int(late || item.state == u"blocked" ? Tone::Red : Tone::Neutral);
    case SectionRole:
        return sectionAbove(index.row());
    case IdRole:
        return item.id;
    default:
        return {};
    }
}

bool ItemModel::setData(const QModelIndex& index, const QVariant&, int role)
{
    if (role == Qt::CheckStateRole && index.isValid())
        Q_EMIT toggleRequested(row(index.row()));
    return false; // The workspace answers; nothing changes here before.
}

Qt::ItemFlags ItemModel::flags(const QModelIndex& index) const
{
    return !index.isValid() ? RowModel::flags(index)
                            : RowModel::flags(index) | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace occ::ui
