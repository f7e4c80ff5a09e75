// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/previewmodel.h"

#include "ui/crm/crmwords.h"
#include "ui/widgets/roles.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

PreviewModel::PreviewModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void PreviewModel::setLines(QList<sync::Preview::Line> lines, const QString& crm)
{
    beginResetModel();
    m_isPairs = false;
    m_areStarts = false;
    m_lines = std::move(lines);
    m_pairs.clear();
    m_crm = crm;
    endResetModel();
}

void PreviewModel::setStarts(const QStringList& deals, const QString& crm)
{
    QList<sync::Preview::Line> lines;
    for (const QString& deal : deals) {
        sync::Preview::Line line;
        line.kind = sync::Kind::Deal;
        line.name = deal;
        lines << line;
    }
    setLines(lines, crm);
    m_areStarts = true;
}

void PreviewModel::setPairs(QList<sync::Pair> pairs, const QString& crm)
{
    beginResetModel();
    m_isPairs = true;
    m_pairs = std::move(pairs);
    m_lines.clear();
    m_crm = crm;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_isPairs ? m_pairs.size() : m_lines.size());
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section > 3)
        return {};
    const QString pairs[] = {tr("Here"), tr("In %1").arg(m_crm), tr("Kind"), tr("Why not sure")};
    const QString lines[] = {tr("Record"), tr("Kind"), tr("Taken over here"), tr("Sent to %1").arg(m_crm)};
    return m_isPairs ? pairs[section] : lines[section];
}

/// Our fields as people know them.
static QString labels(sync::Kind kind, const QStringList& fields)
{
    QStringList words;
    for (const QString& name : fields) {
        const auto field = sync::ourField(kind, name);
        words << (field ? field->label : name);
    }
    return words.join(u", "_s);
}

QString PreviewModel::words(int row, int column) const
{
    if (m_isPairs) {
        const sync::Pair& pair = m_pairs.at(row);
        const QString cells[] = {pair.ourName, pair.remoteName, crmKindWords(pair.kind), pair.why};
        return cells[column];
    }
    const sync::Preview::Line& line = m_lines.at(row);
    if (m_areStarts && column == 2)
        return tr("Won there: its onboarding starts");
    QString takes = labels(line.kind, line.takes);
    if (!line.asks.isEmpty())
        takes = (takes.isEmpty() ? QString() : takes + u"; "_s) +
                tr("to decide: %1").arg(labels(line.kind, line.asks));
    const QString cells[] = {line.name, crmKindWords(line.kind), takes, labels(line.kind, line.sends)};
    return cells[column];
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       words(index.row(), index.column()));
    case KindRole:
        return int(CellKind::Text);
    case StrongRole:
        return index.column() == 0 || (m_isPairs && index.column() == 1);
    case MutedRole:
        return index.column() == (m_isPairs ? 2 : 1);
    case IdRole:
        return qint64(index.row());
    default:
        return {};
    }
}

} // namespace occ::ui
