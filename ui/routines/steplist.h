// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/routineservice.h"
#include "ui/base/rowmodel.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace occ::ui {

/// The steps of a routine and which of them are done.
class StepModel final : public RowModel<RoutineStepState>
{
    Q_OBJECT
public:
    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const RoutineStepState& state) const override;
    void setMoment(Instant now, const QTimeZone& zone);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Who did it and when; empty while it is open.
    [[nodiscard]] QString doneWords(const RoutineStepState& state) const;

Q_SIGNALS:
    /// A person, or assistive technology, asked for a step to be ticked or not.
    void toggleRequested(int row);

private:
    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

class StepDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The list itself toggles; the base class would do it a second time.
    bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override
    {
        return false;
    }
    [[nodiscard]] static QRect checkRect(const QRect& row);
};

/// The steps one below the other, each with its box. Space ticks; J and K go on and back.
class StepList final : public QListView
{
    Q_OBJECT
public:
    explicit StepList(StepModel* model, QWidget* parent = nullptr);
    [[nodiscard]] int current() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    /// Stands on a step; rows beyond the ends do nothing.
    void goTo(int row);

Q_SIGNALS:
    void stepChanged(int row);
    void toggled(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace occ::ui
