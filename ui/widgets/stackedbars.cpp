// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stackedbars.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kBarRow = 26;
static constexpr int kBarHeight = 16;
static constexpr int kTotal = 56; ///< Room for the number after the bar.

StackedBars::StackedBars(const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_label(label)
{
    setObjectName(name);
    setAccessibleName(label);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

static int total(const StackedBars::Bar& bar)
{
    int sum = 0;
    for (const StackedBars::Part& part : bar.parts)
        sum += part.value;
    return sum;
}

QString StackedBars::words(const Bar& bar)
{
    QStringList parts;
    for (const Part& part : bar.parts) {
        if (part.value > 0)
            parts.append(u"%1 %2"_s.arg(part.value).arg(part.pill.word));
    }
    if (parts.isEmpty())
        parts.append(tr("nothing"));
    if (bar.limit > 0)
        parts.append(tr("%1 of %2", "a load and the capacity").arg(total(bar)).arg(bar.limit));
    return bar.name + u": "_s + parts.join(u", "_s);
}

void StackedBars::setBars(const QList<Bar>& bars)
{
    m_bars = bars;
    m_current = qBound(0, m_current, qMax(0, int(bars.size()) - 1));
    QStringList all;
    for (const Bar& bar : bars)
        all.append(words(bar));
    setAccessibleDescription(all.join(u"; "_s));
    setAccessibleName(m_label);
    updateGeometry();
    update();
}

QSize StackedBars::sizeHint() const
{
    return {360, qMax(1, int(m_bars.size())) * kBarRow};
}

QSize StackedBars::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

QRect StackedBars::barRect(int number) const
{
    return {0, number * kBarRow, width(), kBarRow};
}

int StackedBars::namesWidth() const
{
    const QFontMetricsF metrics(ui::font(Type::Label));
    qreal widest = 40;
    for (const Bar& bar : m_bars)
        widest = qMax(widest, metrics.horizontalAdvance(bar.name));
    return int(qMin(widest + 20, width() * 0.4));
}

void StackedBars::paintBar(QPainter& painter, int number, qreal unit) const
{
    const Tokens& t = tokensOf(this);
    const Bar& bar = m_bars.at(number);
    const QRectF row = barRect(number);
    const qreal left = namesWidth();
    if (number == m_hovered && !bar.isMuted)
        paint::box(painter, row.adjusted(0, 1, 0, -1), t.hover, {}, kRadiusControl);
    if (hasFocus() && number == m_current)
        paint::box(painter, row.adjusted(0, 1, 0, -1), {}, t.accent, kRadiusControl, 2);
    paint::text(painter, QRectF(6, row.top(), left - 12, row.height()), bar.name, ui::font(Type::Label),
                t.text);
    const qreal top = row.center().y() - kBarHeight / 2.0;
    const int sum = total(bar);
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(QRectF(left, top, qMax<qreal>(2, sum * unit), kBarHeight), 4, 4);
    painter.setClipPath(shape);
    qreal x = left;
    for (const Part& part : bar.parts) {
        const ToneColors colors = toneColors(t, part.pill.tone);
        const QRectF place(x, top, part.value * unit, kBarHeight);
        painter.fillRect(place, part.pill.tone == Tone::Neutral ? t.track : colors.fill);
        painter.fillRect(QRectF(place.right() - 1, top, 1, kBarHeight), t.surface);
        const QString figure = QString::number(part.value);
        const qreal words = QFontMetricsF(ui::font(Type::LabelStrong)).horizontalAdvance(figure);
        const bool shaped = part.pill.mark != paint::Mark::None && place.width() > words + 22;
        if (part.value > 0 && place.width() > words + 6) {
            const qreal from = place.center().x() - (words + (shaped ? 12 : 0)) / 2;
            if (shaped)
                paint::mark(painter, QRectF(from, place.center().y() - 4, 8, 8), part.pill.mark, colors.ink);
            paint::text(painter, QRectF(from + (shaped ? 12 : 0), top, words + 2, kBarHeight), figure,
                        ui::font(Type::LabelStrong), colors.ink);
        }
        x += place.width();
    }
    painter.restore();
    if (bar.limit > 0)
        painter.fillRect(QRectF(left + bar.limit * unit - 1, top - 3, 2, kBarHeight + 6), t.text);
    const QString after = bar.limit > 0 ? tr("%1 of %2").arg(sum).arg(bar.limit) : QString::number(sum);
    const bool over = bar.limit > 0 && sum > bar.limit;
    paint::text(painter, QRectF(left + qMax(sum, bar.limit) * unit + 8, row.top(), kTotal, row.height()),
                after, ui::font(over ? Type::LabelStrong : Type::Label), over ? t.red : t.muted);
}

void StackedBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const paint::Scope scope(painter);
    int most = 1;
    for (const Bar& bar : m_bars)
        most = qMax(most, qMax(total(bar), bar.limit));
    const qreal unit = qMax<qreal>(0, width() - namesWidth() - kTotal - 8) / most;
    for (int i = 0; i < m_bars.size(); ++i)
        paintBar(painter, i, unit);
}

bool StackedBars::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int number = help->pos().y() / kBarRow;
        QToolTip::showText(help->globalPos(), number < m_bars.size() ? words(m_bars.at(number)) : QString(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void StackedBars::choose(int number)
{
    if (number >= 0 && number < m_bars.size() && !m_bars.at(number).isMuted)
        Q_EMIT chosen(m_bars.at(number).key);
}

void StackedBars::mouseReleaseEvent(QMouseEvent* event)
{
    const int number = int(event->position().y()) / kBarRow;
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    stand(number);
    choose(number);
}

void StackedBars::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = int(event->position().y()) / kBarRow;
    const bool choosable = m_hovered >= 0 && m_hovered < m_bars.size() && !m_bars.at(m_hovered).isMuted;
    setCursor(choosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void StackedBars::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

/// Says the bar one stands on as the chart's name, so that it is read aloud.
void StackedBars::stand(int number)
{
    if (m_bars.isEmpty())
        return;
    m_current = qBound(0, number, int(m_bars.size()) - 1);
    setAccessibleName(m_label + u": "_s + words(m_bars.at(m_current)));
    QAccessibleEvent spoken(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&spoken);
    update();
}

void StackedBars::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return stand(m_current - 1);
    case Qt::Key_Down:
        return stand(m_current + 1);
    case Qt::Key_Home:
        return stand(0);
    case Qt::Key_End:
        return stand(int(m_bars.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void StackedBars::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    stand(m_current);
}

void StackedBars::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setAccessibleName(m_label);
    update();
}

} // namespace occ::ui
