// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activation/activationplan.h"

#include "ui/base/relativetime.h"
#include "ui/style/paint.h"
#include "ui/widgets/chartface.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

constexpr int kLine = 44;
constexpr int kAxis = 26;
constexpr int kLeastNames = 132;  ///< For the stages' names and words, left of the bars.
constexpr qreal kMostNames = 0.3; ///< Of the width.
constexpr int kRight = 20;

void measure(PlanBar& bar, const ActivationStatus& status, const activation::StageDefinition& stage)
{
    int done = 0;
    int all = 0;
    std::optional<Instant> last;
    for (int i = 0; i < int(status.run.steps.size()); ++i) {
        const activation::StepDefinition& described = status.definition.steps.at(i);
        const activation::Step& step = status.run.steps.at(i);
        if (described.stage != stage.key || described.lane != activation::Lane::Voice)
            continue;
        ++all;
        if (step.startedAt)
            bar.factFrom = std::min(bar.factFrom.value_or(*step.startedAt), *step.startedAt);
        if (step.endedAt)
            last = std::max(last.value_or(*step.endedAt), *step.endedAt);
        if (step.isOver())
            ++done;
        bar.stopped = bar.stopped || step.state == activation::StepState::Failed;
    }
    if (done == all)
        bar.factTo = last;
    bar.words = ActivationPlan::tr("%1 of %n steps", nullptr, all).arg(done);
}

} // namespace

QList<PlanBar> planBars(const ActivationStatus& status)
{
    QList<PlanBar> bars;
    Instant from = status.run.planFrom;
    for (const activation::StageDefinition& stage : status.definition.stages) {
        PlanBar bar;
        bar.key = stage.key;
        bar.title = stage.title;
        bar.planFrom = from;
        bar.planTo = status.run.planFrom + stage.due;
        measure(bar, status, stage);
        const Instant end = bar.factTo.value_or(status.now);
        if (bar.factTo && end <= bar.planTo)
            bar.words += ActivationPlan::tr(", %1 early").arg(inWords(bar.planTo - end));
        else if (end > bar.planTo)
            bar.words += ActivationPlan::tr(", %1 late").arg(inWords(end - bar.planTo));
        from = bar.planTo;
        bars << bar;
    }
    return bars;
}

ActivationPlan::ActivationPlan(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"activation.plan"_s);
    setFocusPolicy(Qt::StrongFocus);
    speakAsChart(this);
    setAccessibleName(tr("Plan and fact over 48 hours"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActivationPlan::show(const ActivationStatus& status, const QTimeZone& zone)
{
    m_bars = planBars(status);
    m_zone = zone;
    m_now = status.now;
    m_live = status.run.voiceLiveAt;
    m_from = status.run.planFrom;
    m_to = m_from + 48 * kHour;
    for (const PlanBar& bar : std::as_const(m_bars)) {
        m_to = std::max({m_to, bar.planTo, bar.factTo.value_or(0)});
        if (bar.factFrom && !bar.factTo)
            m_to = std::max(m_to, m_now);
    }
    m_current = std::clamp(m_current, 0, std::max(0, int(m_bars.size()) - 1));
    updateGeometry();
    tell();
    update();
}

void ActivationPlan::setCurrent(int bar)
{
    if (bar < 0 || bar >= int(m_bars.size()) || bar == m_current)
        return;
    m_current = bar;
    tell();
    update();
}

void ActivationPlan::tell()
{
    if (m_current < int(m_bars.size())) {
        const PlanBar& bar = m_bars.at(m_current);
        setAccessibleDescription(u"%1: %2"_s.arg(bar.title, bar.words));
    }
}

QSize ActivationPlan::sizeHint() const
{
    return {720, kAxis + kLine * std::max<int>(4, int(m_bars.size())) + 6};
}

QSize ActivationPlan::minimumSizeHint() const
{
    return {420, sizeHint().height()};
}

QRect ActivationPlan::lineRect(int bar) const
{
    return {0, kAxis + bar * kLine, width(), kLine};
}

int ActivationPlan::names() const
{
    qreal wide = kLeastNames;
    const QFontMetricsF metrics(ui::font(Type::Tiny));
    for (const PlanBar& bar : m_bars)
        wide = std::max(wide, metrics.horizontalAdvance(bar.words) + 26);
    return int(std::min(wide, std::max<qreal>(kLeastNames, kMostNames * width())));
}

qreal ActivationPlan::xOf(Instant at) const
{
    const qreal share = m_to > m_from ? qreal(at - m_from) / qreal(m_to - m_from) : 0;
    return names() + std::clamp<qreal>(share, 0, 1) * (width() - names() - kRight);
}

void ActivationPlan::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const paint::Scope scope(painter);
    paintAxis(painter);
    for (int bar = 0; bar < int(m_bars.size()); ++bar)
        paintBar(painter, bar);
    paintNow(painter);
}

void ActivationPlan::paintAxis(QPainter& painter) const
{
    const Tokens& tokens = tokensOf(this);
    const Millis length = m_to - m_from;
    // Twelve hours a mark; days when the run took much longer than its plan.
    const Millis step = length > 8 * kDay ? 7 * kDay : length > 4 * kDay ? kDay : 12 * kHour;
    for (Millis at = 0; at <= length; at += step) {
        const qreal x = xOf(m_from + at);
        painter.setPen(QPen(tokens.border, 1));
        painter.drawLine(QPointF(x, kAxis - 4), QPointF(x, height() - 4));
        paint::text(painter, QRectF(x - 30, 0, 60, kAxis - 6), tr("%1 h").arg(at / kHour),
                    ui::font(Type::Label), tokens.muted, Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

void ActivationPlan::paintBar(QPainter& painter, int at) const
{
    const Tokens& tokens = tokensOf(this);
    const PlanBar& bar = m_bars.at(at);
    const QRectF line = lineRect(at);
    if (at == m_current) {
        const QColor edge = hasFocus() ? tokens.accent : tokens.hover;
        paint::box(painter, line.adjusted(1, 2, -1, -2), tokens.hover, edge, kRadiusControl);
    }
    paint::text(painter, QRectF(10, line.top() + 5, names() - 20, 17), bar.title, ui::font(Type::BodyStrong),
                tokens.text);
    paint::text(painter, QRectF(10, line.top() + 22, names() - 14, 17), bar.words, ui::font(Type::Tiny),
                bar.stopped ? tokens.red : tokens.muted);
    const QRectF plan(xOf(bar.planFrom), line.top() + 8, xOf(bar.planTo) - xOf(bar.planFrom), 12);
    paint::box(painter, plan, tokens.track, tokens.border, 3);
    if (!bar.factFrom)
        return;
    const Instant end = bar.factTo.value_or(m_now);
    const bool late = end > bar.planTo;
    const Tone tone = bar.stopped || (late && !bar.factTo) ? Tone::Red
                      : late                               ? Tone::Amber
                      : bar.factTo                         ? Tone::Green
                                                           : Tone::Accent;
    const ToneColors colors = toneColors(tokens, tone);
    const qreal from = xOf(*bar.factFrom);
    const QRectF fact(from, line.top() + 24, std::max<qreal>(6, xOf(end) - from), 12);
    paint::box(painter, fact, colors.ink, colors.ink, 3);
    const paint::Mark mark = bar.stopped  ? paint::Mark::Cross
                             : bar.factTo ? paint::Mark::Check
                                          : paint::Mark::None;
    if (mark != paint::Mark::None)
        paint::mark(painter, QRectF(fact.right() + 3, fact.top(), 12, 12), mark, colors.ink);
}

void ActivationPlan::paintNow(QPainter& painter) const
{
    const Tokens& tokens = tokensOf(this);
    if (m_now < m_from || m_now > m_to)
        return;
    const qreal x = xOf(m_now);
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawLine(QPointF(x, kAxis - 6), QPointF(x, height() - 2));
    const QString word = tr("Now");
    const qreal wide = QFontMetricsF(ui::font(Type::Tiny)).horizontalAdvance(word) + 14;
    const QRectF label(std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide)), kAxis - 20, wide, 16);
    paint::box(painter, label, tokens.accent, tokens.accent, 4);
    paint::text(painter, label, word, ui::font(Type::Tiny), tokens.onAccent, Qt::AlignCenter);
}

void ActivationPlan::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(int(m_bars.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT chosen(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ActivationPlan::mousePressEvent(QMouseEvent* event)
{
    for (int bar = 0; bar < int(m_bars.size()); ++bar) {
        if (lineRect(bar).contains(event->pos())) {
            setCurrent(bar);
            Q_EMIT chosen(bar);
        }
    }
}

bool ActivationPlan::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        for (int at = 0; at < int(m_bars.size()); ++at) {
            if (!lineRect(at).contains(help->pos()))
                continue;
            const PlanBar& bar = m_bars.at(at);
            QStringList lines{tr("Planned until %1").arg(exactWords(bar.planTo, m_zone))};
            if (bar.factFrom)
                lines << tr("Began %1").arg(exactWords(*bar.factFrom, m_zone));
            if (bar.factTo)
                lines << tr("Done %1").arg(exactWords(*bar.factTo, m_zone));
            QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
        }
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace occ::ui
