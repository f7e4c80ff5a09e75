// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/boardmodel.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace occ::ui {

/// Paints a card and knows where its check boxes are.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The item whose line is at `at` in a card drawn at `rect`; -1 when there is none.
    [[nodiscard]] int itemAt(const QRect& rect, const BoardCard& card, const QPoint& at) const;
    /// Where an item's check box is drawn; for tests and for the pointer.
    [[nodiscard]] QRect checkRect(const QRect& rect, const BoardCard& card, int item) const;
};

/// A column of cards. Space or a click on a line ticks an item, digits tick the item of that number, Enter
/// opens, Ctrl+Left and Ctrl+Right or dragging move the card, Ctrl+Up and Ctrl+Down give it to another lane.
class BoardView final : public QListView
{
    Q_OBJECT
public:
    explicit BoardView(BoardModel* model, QWidget* parent = nullptr);
    [[nodiscard]] BoardModel* board() const { return m_model; }
    [[nodiscard]] const CardDelegate* cards() const { return m_cards; }
    /// The height all cards take, or `limit` when they take more.
    [[nodiscard]] int contentHeight(int limit) const;

Q_SIGNALS:
    void itemToggled(const occ::Item& item);
    void opened(qint64 onboarding);
    /// -1 or 1: to the column before or after.
    void stepRequested(qint64 onboarding, int step);
    void columnStepRequested(int step);
    /// Up from the first card, down from the last one.
    void laneStepRequested(int step);
    void laneMoveRequested(qint64 onboarding, int step);
    void dropped(qint64 onboarding);
    void contactRequested(const occ::OnboardingRow& row);
    void blockerRequested(const occ::OnboardingRow& row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    /// True when the key walks or moves between columns and lanes.
    bool travel(const QKeyEvent& event);
    void toggle(const BoardCard& card, int item);
    [[nodiscard]] std::pair<int, int> hit(const QPoint& at) const;

    BoardModel* m_model;
    CardDelegate* m_cards;
    std::pair<int, int> m_pressed{-1, -1};
};

} // namespace occ::ui
