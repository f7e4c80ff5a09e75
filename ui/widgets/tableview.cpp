// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/style/tokens.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tabletransfer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QSettings>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kLeastShared = 120;

TableView::TableView(const QString& name, const QString& label, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setItemDelegate(new TableDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setObjectName(name + u".header"_s);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(44);
    header->setFixedHeight(kRowHeight);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_sharing)
            saveColumns();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] { saveColumns(); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { saveColumns(); });
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_hovered = -1;
    if (!model)
        return;
    m_columns = model->columnCount();
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::takeColumns);
}

/// Columns that come with a model's rows are wide as was asked for before.
void TableView::takeColumns()
{
    if (std::exchange(m_columns, model()->columnCount()) == m_columns || m_widths.isEmpty())
        return;
    setColumnWidths(QList<int>(m_widths));
}

/// What a column's title takes, in whatever language; none is cut for a width that was chosen for English.
int TableView::titleWidth(int column) const
{
    static constexpr int kAround = 20; // Left and right of the words.
    static constexpr int kArrow = 12;
    const QString title = model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
    const QFontMetrics metrics(ui::font(Type::LabelStrong));
    return metrics.horizontalAdvance(title) + kAround + kArrow;
}

void TableView::setColumnWidths(const QList<int>& widths)
{
    m_widths = widths;
    m_roomy = m_roomy.isEmpty() ? widths : m_roomy;
    for (int i = 0; i < widths.size(); ++i) {
        if (widths.at(i) > 0)
            setColumnWidth(i, qMax(widths.at(i), titleWidth(i)));
    }
    share();
}

void TableView::setCrampedWidths(const QList<int>& widths)
{
    m_cramped = widths;
}

void TableView::setGivingWay(const QList<int>& order, const QList<int>& needy)
{
    m_order = order;
    m_needy = needy;
}

qreal TableView::oneShare() const
{
    int left = viewport()->width();
    int shares = 0;
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (isColumnHidden(i))
            continue;
        if (m_widths.value(i) < 0)
            shares -= m_widths.at(i);
        else
            left -= columnWidth(i);
    }
    return shares == 0 ? 0 : qreal(left) / shares;
}

/// The width below which the columns would have to be scrolled.
int TableView::leastWidth() const
{
    int sum = 0;
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (!isColumnHidden(i))
            sum += m_widths.value(i) < 0 ? std::max(kLeastShared, titleWidth(i)) : columnWidth(i);
    }
    return sum;
}

void TableView::giveWay()
{
    for (const int column : std::as_const(m_yielded))
        setColumnHidden(column, false);
    m_yielded.clear();
    for (const int column : std::as_const(m_order)) {
        const qreal share = oneShare();
        bool fits = leastWidth() <= viewport()->width();
        for (int i = 0; i < m_needed.size(); ++i)
            fits = fits && share * -m_widths.value(m_needy.at(i)) >= m_needed.at(i);
        if (fits)
            return;
        if (isColumnHidden(column))
            continue;
        setColumnHidden(column, true);
        m_yielded.append(column);
    }
}

/// About how wide words are: for comparing many, which would take long to measure truly.
static qreal roughWidth(const QString& words)
{
    static QHash<QChar, qreal> known;
    qreal width = 0;
    for (const QChar letter : words) {
        auto each = known.constFind(letter);
        if (each == known.cend())
            each = known.insert(letter, QFontMetricsF(font(Type::Body)).horizontalAdvance(letter));
        width += *each;
    }
    return width;
}

int TableView::wishOf(int column) const
{
    QList<std::pair<qreal, int>> rows;
    for (int row = 0; row < model()->rowCount() && rows.size() < kSample; ++row) {
        const QModelIndex index = model()->index(row, column);
        if (CellKind(index.data(KindRole).toInt()) != CellKind::Heading)
            rows.append({roughWidth(index.data().toString()), row});
    }
    if (rows.isEmpty())
        return 0;
    std::sort(rows.begin(), rows.end());
    const int row = rows.at(rows.size() * 8 / 10).second;
    return qMin(itemDelegate()->sizeHint({}, model()->index(row, column)).width(),
                viewport()->width() * 6 / 10);
}

void TableView::makeRoom()
{
    QList<int> needed;
    for (const int column : std::as_const(m_needy))
        needed.append(wishOf(column));
    if (needed == m_needed)
        return;
    m_needed = needed;
    share();
}

/// Gives what the fixed columns leave to those with a share; a table never ends in a gap or needs scrolling.
void TableView::share()
{
    if (m_widths.isEmpty() || !model())
        return;
    m_sharing = true;
    giveWay();
    // The needy come first: what a least width takes beyond its share, the others give.
    QList<int> columns;
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (m_widths.value(i) < 0 && !isColumnHidden(i))
            columns.append(i);
    }
    const auto least = [this](int column) { return std::max(kLeastShared, titleWidth(column)); };
    std::ranges::stable_sort(columns, std::ranges::greater(),
                             [&](int column) { return qreal(least(column)) / -m_widths.at(column); });
    int shares = 0;
    for (const int column : std::as_const(columns))
        shares -= m_widths.at(column);
    qreal left = oneShare() * shares;
    for (const int column : std::as_const(columns)) {
        const int width = std::max(least(column), int(left / shares * -m_widths.at(column)));
        setColumnWidth(column, width);
        left -= width;
        shares += m_widths.at(column);
    }
    m_sharing = false;
}

QList<int> TableView::hiddenColumns() const
{
    QList<int> hidden;
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (isColumnHidden(i) && !m_yielded.contains(i))
            hidden.append(i);
    }
    return hidden;
}

void TableView::setHiddenColumns(const QList<int>& columns)
{
    m_yielded.clear();
    m_sharing = true;
    for (int i = 0; i < model()->columnCount(); ++i)
        setColumnHidden(i, columns.contains(i));
    m_sharing = false;
    share();
    saveColumns();
}

QMenu* TableView::columnMenu(const QList<int>& fixed)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(objectName() + u".columns"_s);
    for (int i = 0; i < model()->columnCount(); ++i) {
        QAction* action = menu->addAction(model()->headerData(i, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        action->setEnabled(!fixed.contains(i));
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            m_yielded.removeAll(i);
            setColumnHidden(i, !on);
            share();
            saveColumns();
        });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (int i = 0; i < model()->columnCount(); ++i) {
            QAction* action = menu->actions().at(i);
            const QSignalBlocker quiet(action);
            const QString name = model()->headerData(i, Qt::Horizontal).toString();
            action->setChecked(!isColumnHidden(i) || m_yielded.contains(i));
            action->setText(m_yielded.contains(i) ? tr("%1 (no room now)").arg(name) : name);
        }
    });
    return menu;
}

/// A table that got another column is another table.
QString TableView::setting() const
{
    return u"tables/%1.%2"_s.arg(objectName()).arg(model()->columnCount());
}

void TableView::saveColumns() const
{
    if (!m_restored)
        return;
    QVariantList yielded;
    for (const int column : m_yielded)
        yielded.append(column);
    QSettings().setValue(setting(), horizontalHeader()->saveState());
    QSettings().setValue(setting() + u".yielded"_s, yielded);
}

void TableView::restoreColumns()
{
    const QByteArray state = QSettings().value(setting()).toByteArray();
    const QVariantList yielded = QSettings().value(setting() + u".yielded"_s).toList();
    m_sharing = true;
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
    for (const QVariant& column : yielded)
        setColumnHidden(column.toInt(), false);
    m_sharing = false;
    m_restored = true;
    share();
}

void TableView::fitColumns(int most)
{
    static constexpr int kHeaderRoom = 28;
    m_fitted = most;
    int left = viewport()->width();
    const int columns = model() ? model()->columnCount() : 0;
    for (int i = 0; i < columns; ++i) {
        const QString title = model()->headerData(i, Qt::Horizontal).toString();
        const int wanted = qMax(sizeHintForColumn(i),
                                horizontalHeader()->fontMetrics().horizontalAdvance(title) + kHeaderRoom);
        const int width = i + 1 == columns ? qMax(wanted, left) : qMin(wanted, most);
        setColumnWidth(i, width);
        left -= width;
    }
}

QModelIndex TableView::currentRow() const
{
    return selectionModel() && selectionModel()->hasSelection() ? currentIndex().siblingAtColumn(0)
                                                                : QModelIndex();
}

void TableView::goTo(int row)
{
    if (row >= 0 && row < model()->rowCount())
        selectionModel()->setCurrentIndex(model()->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::ensureRow()
{
    if (!currentRow().isValid())
        goTo(qMax(0, currentIndex().row()));
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_fitted > 0) {
        fitColumns(m_fitted);
        return;
    }
    const QList<int>& fitting = viewport()->width() < kCramped && !m_cramped.isEmpty() ? m_cramped : m_roomy;
    if (!fitting.isEmpty() && fitting != m_widths)
        setColumnWidths(fitting);
    else
        share();
}

void TableView::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    hover(indexAt(event->position().toPoint()).row());
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent* event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT rowChanged(current.siblingAtColumn(0));
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (selectionModel() && selectionModel()->hasSelection())
            QGuiApplication::clipboard()->setMimeData(mimeDataOf(tableText(*this, true)));
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() &&
        event->modifiers() == Qt::NoModifier) {
        // An editor hands its Enter on after it took what was typed.
        if (state() != EditingState)
            Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace occ::ui
