// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace occ::ui {

/// Paints pills, bars, avatars and text in a table; see roles.h. One hairline below each row.
class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

/// A table of whole rows: 34 pixels each, hover and selection over the full width, Enter or a double click
/// opens. Column widths, order and visibility are remembered under its object name.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(const QString& name, const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    void setModel(QAbstractItemModel* model) override;
    /// Widths of the columns in pixels; a negative one is that column's share of what is left.
    void setColumnWidths(const QList<int>& widths);
    /// Other widths for a table that has less room than kCramped, so that words are cut last.
    void setCrampedWidths(const QList<int>& widths);
    /// Lets columns be hidden and shown; `fixed` ones stay.
    [[nodiscard]] QMenu* columnMenu(const QList<int>& fixed = {});
    void restoreColumns();
    [[nodiscard]] QModelIndex currentRow() const;
    /// Stands on a row; unlike selectRow() also before the table was first laid out.
    void goTo(int row);
    /// Stands on the first row when a person stands on none, so that the keyboard works at once.
    void ensureRow();

Q_SIGNALS:
    /// The row a person stands on; an invalid index when there is none.
    void rowChanged(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int titleWidth(int column) const;
    void share();
    void saveColumns() const;
    void hover(int row);

    static constexpr int kCramped = 960;

    QList<int> m_widths;
    QList<int> m_roomy;
    QList<int> m_cramped;
    int m_hovered = -1;
    bool m_sharing = false;
    bool m_restored = false; ///< What is set up before must not overwrite what is remembered.
};

} // namespace occ::ui
