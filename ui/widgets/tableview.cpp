// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/style/tokens.h"
#include "ui/widgets/tabletransfer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QSettings>

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
}

void TableView::setColumnWidths(const QList<int>& widths)
{
    m_widths = widths;
    m_roomy = m_roomy.isEmpty() ? widths : m_roomy;
    for (int i = 0; i < widths.size(); ++i) {
        if (widths.at(i) > 0)
            setColumnWidth(i, widths.at(i));
    }
    share();
}

void TableView::setCrampedWidths(const QList<int>& widths)
{
    m_cramped = widths;
}

/// Gives what the fixed columns leave to those with a share; a table never ends in a gap or needs scrolling.
void TableView::share()
{
    if (m_widths.isEmpty() || !model())
        return;
    m_sharing = true;
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
    for (int i = 0; i < model()->columnCount() && shares > 0; ++i) {
        if (m_widths.value(i) < 0 && !isColumnHidden(i))
            setColumnWidth(i, qMax(kLeastShared, left * -m_widths.at(i) / shares));
    }
    m_sharing = false;
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
            setColumnHidden(i, !on);
            share();
            saveColumns();
        });
    }
    return menu;
}

void TableView::saveColumns() const
{
    if (!m_restored)
        return;
    QSettings().setValue(u"tables/"_s + objectName(), horizontalHeader()->saveState());
}

void TableView::restoreColumns()
{
    const QByteArray state = QSettings().value(u"tables/"_s + objectName()).toByteArray();
    m_sharing = true;
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
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
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace occ::ui
