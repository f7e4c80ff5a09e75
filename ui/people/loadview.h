// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/loadmodel.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace occ::ui {

/// Paints a person with their load: name and pill, the bar with its figures, what is due.
class LoadDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The team with everybody's load. Takes onboardings that are dropped on somebody.
class LoadView final : public QListView
{
    Q_OBJECT
public:
    LoadView(const QString& name, const QString& label, LoadModel* model, QWidget* parent = nullptr);
    [[nodiscard]] LoadModel* loads() const { return m_model; }
    [[nodiscard]] const Load* currentLoad() const;
    /// Stands on that person, if they are shown.
    void goTo(qint64 person);
    QSize sizeHint() const override { return {340, 320}; }

Q_SIGNALS:
    /// The person one stands on changed, by whatever means.
    void personChanged();
    /// Onboardings are held over this person (0: nobody in particular), or over no row.
    void hovered(std::optional<qint64> person);
    void dropped(qint64 person, const QList<qint64>& onboardings);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] std::optional<qint64> takerAt(const QPoint& at) const;

    LoadModel* m_model;
};

} // namespace occ::ui
