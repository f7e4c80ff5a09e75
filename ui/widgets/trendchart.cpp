// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trendchart.h"

#include "ui/widgets/chartface.h"

#include "ui/style/paint.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kHead = 24;   ///< The title's line.
static constexpr int kFoot = 18;   ///< The times' line.
static constexpr int kScale = 52;  ///< The figures left of the axis.
static constexpr int kMargin = 10; ///< Right of the last point.

TrendChart::TrendChart(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
{
    setObjectName(name);
    speakAsChart(this);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

bool TrendChart::isBeyond(const Series& series, qreal value)
{
    return series.limit && (series.below ? value < *series.limit : value > *series.limit);
}

void TrendChart::setSeries(const Series& series)
{
    m_series = series;
    m_current = std::min(m_current, int(series.points.size()) - 1);
    m_hovered = -1;
    QStringList all;
    for (const Point& point : series.points) {
        if (point.value)
            all << point.words;
    }
    if (!series.limitWords.isEmpty())
        all.prepend(series.limitWords);
    setAccessibleDescription(all.isEmpty() ? tr("Nothing measured") : all.join(u"; "_s));
    update();
}

QSize TrendChart::sizeHint() const
{
    return {380, 164};
}

QSize TrendChart::minimumSizeHint() const
{
    return {240, 132};
}

QRectF TrendChart::plot() const
{
    return QRectF(rect()).adjusted(kScale, kHead + 4, -kMargin, -kFoot);
}

/// The axis' end: the next round figure above everything that is shown.
qreal TrendChart::top() const
{
    if (m_series.most > 0)
        return m_series.most;
    qreal highest = std::max(m_series.least, m_series.limit.value_or(0));
    for (const Point& point : m_series.points)
        highest = std::max(highest, point.value.value_or(0));
    const qreal power = std::pow(10.0, std::floor(std::log10(std::max(highest, 1.0))));
    for (const qreal step : {1.0, 2.0, 4.0, 5.0, 10.0}) {
        if (highest <= step * power)
            return step * power;
    }
    return 10 * power;
}

qreal TrendChart::xOf(int point) const
{
    const QRectF area = plot();
    return area.left() + area.width() * (point + 0.5) / std::max<qreal>(1, qreal(m_series.points.size()));
}

qreal TrendChart::yOf(qreal value) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * std::clamp(value / top(), 0.0, 1.0);
}

QPoint TrendChart::place(int point) const
{
    return QPointF(xOf(point), plot().center().y()).toPoint();
}

int TrendChart::pointAt(qreal x) const
{
    const QRectF area = plot();
    const auto count = int(m_series.points.size());
    if (count == 0 || x < area.left() || x > area.right())
        return -1;
    return std::clamp(int((x - area.left()) * count / area.width()), 0, count - 1);
}

static QString figure(qreal value, const QString& unit)
{
    return QString::number(value, 'f', value < 10 && value != std::floor(value) ? 1 : 0) + unit;
}

void TrendChart::paintAxes(QPainter& painter) const
{
    const Tokens& t = tokensOf(this);
    const QRectF area = plot();
    for (const qreal share : {0.0, 0.5, 1.0}) {
        const qreal y = std::round(area.bottom() - area.height() * share);
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), share == 0 ? t.track : t.border);
        paint::text(painter, QRectF(0, y - 8, kScale - 8, 16), figure(top() * share, m_series.unit),
                    ui::font(Type::Tiny), t.muted, Qt::AlignRight | Qt::AlignVCenter);
    }
    const auto count = int(m_series.points.size());
    if (count == 0)
        return;
    constexpr qreal kWidth = 64;
    const int marks = std::max(2, int(area.width() / 110));
    for (int i = 0; i < marks; ++i) {
        const int point = (count - 1) * i / (marks - 1);
        const qreal x = std::clamp(xOf(point) - kWidth / 2, area.left(), area.right() - kWidth);
        const auto align = i == 0 ? Qt::AlignLeft : i == marks - 1 ? Qt::AlignRight : Qt::AlignHCenter;
        paint::text(painter, QRectF(x, area.bottom() + 2, kWidth, kFoot - 2), m_series.points.at(point).when,
                    ui::font(Type::Tiny), t.muted, align | Qt::AlignVCenter);
    }
}

void TrendChart::paintColumns(QPainter& painter) const
{
    const Tokens& t = tokensOf(this);
    const QRectF area = plot();
    const auto count = int(m_series.points.size());
    const qreal step = area.width() / std::max(1, count);
    const qreal width = std::max<qreal>(1.5, std::min<qreal>(step - 2, 22));
    for (int i = 0; i < count; ++i) {
        const auto& value = m_series.points.at(i).value;
        if (!value || *value <= 0)
            continue;
        const qreal y = yOf(*value);
        painter.fillRect(QRectF(xOf(i) - width / 2, y, width, area.bottom() - y), t.accent);
    }
}

void TrendChart::paintLine(QPainter& painter) const
{
    const Tokens& t = tokensOf(this);
    const auto count = int(m_series.points.size());
    QPainterPath path;
    bool drawing = false;
    for (int i = 0; i < count; ++i) {
        const auto& value = m_series.points.at(i).value;
        if (!value) {
            drawing = false;
            continue;
        }
        const QPointF at(xOf(i), yOf(*value));
        drawing ? path.lineTo(at) : path.moveTo(at);
        drawing = true;
    }
    painter.setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    for (int i = 0; i < count; ++i) {
        const auto& value = m_series.points.at(i).value;
        if (!value)
            continue;
        const QPointF at(xOf(i), yOf(*value));
        if (isBeyond(m_series, *value)) {
            paint::mark(painter, QRectF(at.x() - 4, at.y() - 4, 8, 8), paint::Mark::Diamond, t.red);
            continue;
        }
        const bool alone = (i == 0 || !m_series.points.at(i - 1).value) &&
                           (i + 1 == count || !m_series.points.at(i + 1).value);
        if (alone)
            paint::mark(painter, QRectF(at.x() - 3, at.y() - 3, 6, 6), paint::Mark::Dot, t.accent);
    }
}

void TrendChart::paintLimit(QPainter& painter) const
{
    if (!m_series.limit)
        return;
    const Tokens& t = tokensOf(this);
    const QRectF area = plot();
    const qreal y = std::round(yOf(*m_series.limit)) + 0.5;
    painter.setPen(QPen(t.red, 1, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

void TrendChart::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(this);
    QPainter painter(this);
    const paint::Scope scope(painter);
    const bool measured =
        std::ranges::any_of(m_series.points, [](const Point& point) { return point.value.has_value(); });
    const int shown = m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1;
    const QFont strong = ui::font(Type::LabelStrong);
    const qreal title = std::min<qreal>(QFontMetricsF(strong).horizontalAdvance(m_title) + 4, width() * 0.6);
    paint::text(painter, QRectF(2, 0, title, kHead), m_title, strong, t.text);
    const bool told = shown >= 0 && shown < m_series.points.size();
    paint::text(painter, QRectF(title + 14, 0, width() - title - 14 - kMargin, kHead),
                told ? m_series.points.at(shown).words : m_series.limitWords, ui::font(Type::Tiny),
                told ? t.text : t.muted, Qt::AlignRight | Qt::AlignVCenter);
    paintAxes(painter);
    if (!measured) {
        paint::text(painter, plot(), tr("Nothing measured in this time"), ui::font(Type::Label), t.muted,
                    Qt::AlignCenter);
    } else {
        m_series.columns ? paintColumns(painter) : paintLine(painter);
        paintLimit(painter);
    }
    if (told) {
        const QRectF area = plot();
        const qreal x = std::round(xOf(shown));
        painter.fillRect(QRectF(x, area.top(), 1, area.height()), t.muted);
        if (const auto& value = m_series.points.at(shown).value) {
            painter.setPen(QPen(t.surface, 2));
            painter.setBrush(t.accent);
            painter.drawEllipse(QPointF(x + 0.5, yOf(*value)), 5, 5);
        }
    }
    if (hasFocus())
        paint::box(painter, QRectF(rect()).adjusted(1, 1, -1, -1), {}, t.accent, kRadiusControl, 2);
}

/// Says the point one stands on as the chart's name, so that it is read aloud.
void TrendChart::stand(int point)
{
    if (m_series.points.isEmpty())
        return;
    m_current = std::clamp(point, 0, int(m_series.points.size()) - 1);
    setAccessibleName(m_title + u": "_s + m_series.points.at(m_current).words);
    QAccessibleEvent spoken(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&spoken);
    update();
}

void TrendChart::mousePressEvent(QMouseEvent* event)
{
    if (const int point = pointAt(event->position().x()); point >= 0)
        stand(point);
}

void TrendChart::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = pointAt(event->position().x());
    update();
}

void TrendChart::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void TrendChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return stand(m_current - 1);
    case Qt::Key_Right:
        return stand(m_current + 1);
    case Qt::Key_Home:
        return stand(0);
    case Qt::Key_End:
        return stand(int(m_series.points.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TrendChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    stand(m_current >= 0 ? m_current : int(m_series.points.size()) - 1);
}

void TrendChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setAccessibleName(m_title);
    update();
}

void paintSpark(QPainter& painter, const QRectF& rect, const QList<qint64>& values, const QColor& color,
                const QColor& track)
{
    if (values.isEmpty())
        return;
    const qint64 most = std::max<qint64>(1, *std::ranges::max_element(values));
    const qreal step = rect.width() / qreal(values.size());
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), track);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i) <= 0)
            continue;
        const qreal height = std::max<qreal>(2, rect.height() * qreal(values.at(i)) / qreal(most));
        painter.fillRect(QRectF(rect.left() + qreal(i) * step, rect.bottom() - height,
                                std::max<qreal>(1, step - 1), height),
                         color);
    }
}

} // namespace occ::ui
