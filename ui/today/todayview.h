// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/todaymodel.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace occ::ui {

/// Paints an entry: its group's sign, client and title, why in words, when; the group's name above the first.
class TodayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The day's list. J and K walk like the arrows.
class TodayList final : public QListView
{
    Q_OBJECT
public:
    TodayList(TodayModel* model, QWidget* parent = nullptr);
    [[nodiscard]] const TodayEntry* currentEntry() const;
    /// Stands on that row, or the nearest there is.
    void goTo(int row);
    void walk(int by) { goTo(currentIndex().row() + by); }

Q_SIGNALS:
    /// One stands on another entry, or on none.
    void entryChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    TodayModel* m_model;
};

} // namespace occ::ui
