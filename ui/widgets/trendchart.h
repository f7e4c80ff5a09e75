// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace occ::ui {

/// One value over time, as columns or a line, with axes that name their unit and the limit as a line with its
/// words. What is beyond the limit has a shape of its own. Points are walked with the arrows and are read
/// aloud; a moment without a value leaves a gap.
class TrendChart final : public QWidget
{
    Q_OBJECT
public:
    struct Point
    {
        QString when; ///< Below the axis: "14:00".
        std::optional<qreal> value;
        QString words; ///< The point in words: "Sun 14:00: 18 of 25 calls answered, 72 %".
    };
    struct Series
    {
        QList<Point> points;
        bool columns = false; ///< Else a line.
        QString unit;         ///< Behind the axis' figures: " %".
        qreal least = 0;      ///< The axis goes up to this at least.
        qreal most = 0;       ///< And no further; 0: as far as it needs to.
        std::optional<qreal> limit;
        bool below = true; ///< Wrong is what lies below the limit.
        QString limitWords;
    };

    TrendChart(const QString& name, const QString& title, QWidget* parent = nullptr);
    void setSeries(const Series& series);
    [[nodiscard]] const Series& series() const { return m_series; }
    /// The point one stands on; -1 when on none.
    [[nodiscard]] int current() const { return m_current; }
    /// Whether a value is on the wrong side of the limit.
    [[nodiscard]] static bool isBeyond(const Series& series, qreal value);
    /// Where a point is drawn, for clicking.
    [[nodiscard]] QPoint place(int point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal top() const;
    [[nodiscard]] qreal xOf(int point) const;
    [[nodiscard]] qreal yOf(qreal value) const;
    [[nodiscard]] int pointAt(qreal x) const;
    void stand(int point);
    void paintAxes(QPainter& painter) const;
    void paintColumns(QPainter& painter) const;
    void paintLine(QPainter& painter) const;
    void paintLimit(QPainter& painter) const;

    QString m_title;
    Series m_series;
    int m_current = -1;
    int m_hovered = -1;
};

/// A row of small columns: calls of the last 24 hours beside a number.
void paintSpark(QPainter& painter, const QRectF& rect, const QList<qint64>& values, const QColor& color,
                const QColor& track);

} // namespace occ::ui
