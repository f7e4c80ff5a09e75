// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyboardmodel.h"

#include "core/search/fuzzy.h"
#include "ui/widgets/roles.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

KeyboardModel::KeyboardModel(Shortcuts& shortcuts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_shortcuts(shortcuts)
{
    fill();
    connect(&shortcuts, &Shortcuts::changed, this, [this] {
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    });
}

void KeyboardModel::setFilter(const QString& text)
{
    beginResetModel();
    m_filter = text;
    fill();
    endResetModel();
}

void KeyboardModel::fill()
{
    const search::Fuzzy wanted(m_filter);
    m_ids.clear();
    for (const Shortcuts::Entry& entry : m_shortcuts.entries()) {
        if (wanted.isEmpty() || wanted.score(search::folded(entry.text)) > 0 ||
            m_shortcuts.shown(entry.id).contains(m_filter, Qt::CaseInsensitive))
            m_ids << entry.id;
    }
}

int KeyboardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int KeyboardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant KeyboardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString id = m_ids.at(index.row());
    const Shortcuts::Entry* entry = m_shortcuts.entry(id);
    const bool isChanged = m_shortcuts.isChanged(id);
    if (role == StrongRole)
        return isChanged && index.column() == Key;
    if (role == MutedRole)
        return index.column() == Where;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Action)
        return entry->text;
    if (index.column() == Where)
        return isChanged ? tr("%1 · chosen by you").arg(entry->section) : entry->section;
    QStringList shown;
    for (const QKeySequence& key : m_shortcuts.keys(id))
        shown << key.toString(QKeySequence::NativeText);
    return shown.isEmpty() ? tr("none") : shown.join(tr(" or "));
}

QVariant KeyboardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Action ? tr("Action") : section == Key ? tr("Key") : tr("Where");
}

} // namespace occ::ui
