// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/paint.h"

#include <QWidget>

#include <optional>

namespace occ::ui {

/// How much is carried, how much can be, and how much would be after a change that is only looked at.
struct LoadFigures
{
    int now = 0;
    int capacity = 0; ///< 0: not set.
    std::optional<int> after;

    [[nodiscard]] int shown() const { return after.value_or(now); }
    bool operator==(const LoadFigures&) const = default;
};

/// "Room for 3", "Full", "Over by 2", "No capacity set": colour, shape and word of what is shown.
[[nodiscard]] paint::Pill loadPill(const LoadFigures& figures);
/// "9 of 12", "9 → 11 of 12"; without a capacity "9".
[[nodiscard]] QString loadWords(const LoadFigures& figures);
/// "75 %"; empty without a capacity.
[[nodiscard]] QString shareWords(const LoadFigures& figures);

/// A bar with a mark at the capacity. What is beyond it is red; what would come is outlined in its colour,
/// what would go is hollow. Draws nothing without a capacity and a load.
void paintLoadBar(QPainter& painter, const QRectF& rect, const LoadFigures& figures, const Tokens& tokens);

/// A name, its load in words, and the bar below.
class LoadBar final : public QWidget
{
    Q_OBJECT
public:
    explicit LoadBar(const QString& name, QWidget* parent = nullptr);
    void setLoad(const QString& title, const LoadFigures& figures);
    QSize sizeHint() const override { return {280, 46}; }
    QSize minimumSizeHint() const override { return {200, 46}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    LoadFigures m_figures;
};

} // namespace occ::ui
