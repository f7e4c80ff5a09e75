// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/paint.h"

#include <QWidget>

namespace occ::ui {

/// Horizontal bars made of parts, one below the other: load per person by health, work per week. Each part
/// says its number and its shape, so that colour is not needed to read it. A bar can be clicked, and walked
/// with the arrows and chosen with Enter.
class StackedBars final : public QWidget
{
    Q_OBJECT
public:
    struct Part
    {
        int value = 0;
        paint::Pill pill; ///< Its colour, shape and word.
    };
    struct Bar
    {
        QString key; ///< For chosen().
        QString name;
        QList<Part> parts;
        int limit = 0;        ///< A mark on the bar: a person's capacity; 0: none.
        bool isMuted = false; ///< Nothing to choose.
    };

    StackedBars(const QString& name, const QString& label, QWidget* parent = nullptr);
    void setBars(const QList<Bar>& bars);
    [[nodiscard]] const QList<Bar>& bars() const { return m_bars; }
    /// A bar in words: "Dana Whitlock: 3 Red, 2 Amber, 4 Green, 9 of 12".
    [[nodiscard]] static QString words(const Bar& bar);
    /// Where a bar is drawn.
    [[nodiscard]] QRect barRect(int number) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void stand(int number);
    void choose(int number);
    [[nodiscard]] int namesWidth() const;
    void paintBar(QPainter& painter, int number, qreal unit) const;

    QString m_label;
    QList<Bar> m_bars;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace occ::ui
