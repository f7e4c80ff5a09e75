// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace occ::ui {

/// Five segments, one of them chosen. Keys 1 to 5 choose, arrows move, Backspace clears; 0 is "not scored".
/// It is a slider to assistive technology, so that its value is read and can be set.
class ScoreControl final : public QAbstractSlider
{
    Q_OBJECT
public:
    static constexpr int kHighest = 5;

    explicit ScoreControl(const QString& name, const QString& label, QWidget* parent = nullptr);
    /// Shows a score without telling anybody.
    void setScore(int score);
    [[nodiscard]] int score() const { return value(); }
    /// What a score means, shown on hover: index 0 is score 1.
    void setMeanings(const QStringList& meanings) { m_meanings = meanings; }

    QSize sizeHint() const override { return {kHighest * 55, 32}; }
    QSize minimumSizeHint() const override { return {kHighest * 40, 32}; }

Q_SIGNALS:
    /// A person chose; not emitted by setScore().
    void scored(int score);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF segment(int score) const;
    [[nodiscard]] int scoreAt(const QPointF& at) const;
    void choose(int score);
    void describe();

    QStringList m_meanings;
    int m_hover = 0;
    bool m_quiet = false;
};

} // namespace occ::ui
