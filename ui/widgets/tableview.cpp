// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/style/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSettings>

#include <algorithm>

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
    setSelectionMode(SingleSelection);
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
            setColumnWidth(i, std::max({kLeastShared, titleWidth(i), left * -m_widths.at(i) / shares}));
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
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() &&
        event->modifiers() == Qt::NoModifier) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace occ::ui
