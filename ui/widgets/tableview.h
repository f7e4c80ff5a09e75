// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace occ::ui {

/// Paints pills, bars, avatars and text in a table; see roles.h. One hairline below each row.
class TableDelegate : public QStyledItemDelegate
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
/// opens, Ctrl+C copies the selected rows for a spreadsheet. Column widths, order and visibility are
/// remembered under its object name.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    static constexpr int kSample = 120; ///< So many of the first rows decide how wide columns are.

    explicit TableView(const QString& name, const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    void setModel(QAbstractItemModel* model) override;
    /// Widths of the columns in pixels; a negative one is that column's share of what is left.
    void setColumnWidths(const QList<int>& widths);
    /// Other widths for a table that has less room than kCramped, so that words are cut last.
    void setCrampedWidths(const QList<int>& widths);
    /// Where the words of `needy` columns (those with a share) would be cut, or the table would have to be
    /// scrolled sideways, the columns of `order` are left out, the first one first.
    void setGivingWay(const QList<int>& order, const QList<int>& needy);
    /// Looks again what has room; after other rows came.
    void makeRoom();
    /// The columns a person put away, without those that only have no room now.
    [[nodiscard]] QList<int> hiddenColumns() const;
    void setHiddenColumns(const QList<int>& columns);
    /// Lets columns be hidden and shown; `fixed` ones stay.
    [[nodiscard]] QMenu* columnMenu(const QList<int>& fixed = {});
    void restoreColumns();
    /// Makes each column as wide as its words want, up to `most` pixels; for tables whose columns are not
    /// known beforehand. The last column takes what is left.
    void fitColumns(int most = 260);
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
    void takeColumns();
    void giveWay();
    [[nodiscard]] int leastWidth() const;
    /// The width that most words of a column fit in; the few long ones may be cut.
    [[nodiscard]] int wishOf(int column) const;
    /// What one share of the columns without a width of their own gets.
    [[nodiscard]] qreal oneShare() const;
    [[nodiscard]] QString setting() const;
    void saveColumns() const;
    void hover(int row);

    static constexpr int kCramped = 960;

    QList<int> m_widths;
    QList<int> m_roomy;
    QList<int> m_cramped;
    QList<int> m_order;   ///< Columns that give way.
    QList<int> m_yielded; ///< Those that have no room now.
    QList<int> m_needy;   ///< Columns they give way to.
    QList<int> m_needed;  ///< What those wish for, in pixels.
    int m_hovered = -1;
    int m_columns = 0; ///< As many as the widths were given to.
    int m_fitted = 0;  ///< The widest a fitted column may be; 0 when widths are set otherwise.
    bool m_sharing = false;
    bool m_restored = false; ///< What is set up before must not overwrite what is remembered.
};

} // namespace occ::ui
