// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scorecontrol.h"

#include "ui/style/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace occ::ui {

ScoreControl::ScoreControl(const QString& name, const QString& label, QWidget* parent)
    : QAbstractSlider(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    setOrientation(Qt::Horizontal);
    setRange(0, kHighest);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int now) {
        describe();
        update();
        if (!m_quiet)
            Q_EMIT scored(now);
    });
    describe();
}

void ScoreControl::setScore(int score)
{
    m_quiet = true;
    setValue(score);
    m_quiet = false;
}

void ScoreControl::describe()
{
    setAccessibleDescription(value() == 0 ? tr("Not scored yet. Keys 1 to 5 score.")
                                          : tr("%1 of %2").arg(value()).arg(kHighest));
}

void ScoreControl::choose(int score)
{
    if (score >= 0 && score <= kHighest)
        setValue(score);
}

QRectF ScoreControl::segment(int score) const
{
    const qreal width = (this->width() - 1.0) / kHighest;
    return {0.5 + (score - 1) * width, 0.5, width, height() - 1.0};
}

int ScoreControl::scoreAt(const QPointF& at) const
{
    if (!QRectF(rect()).contains(at))
        return 0;
    return qBound(1, int(at.x() * kHighest / qMax(1, width())) + 1, kHighest);
}

bool ScoreControl::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), m_meanings.value(scoreAt(help->pos()) - 1), this);
        return true;
    }
    return QAbstractSlider::event(event);
}

void ScoreControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    const bool focus = hasFocus();
    paint::box(painter, rect(), t.surface, t.border, kRadiusControl);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadiusControl - 1, kRadiusControl - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    for (int n = 1; n <= kHighest; ++n) {
        const QRectF place = segment(n);
        if (n == value())
            painter.fillRect(place, isEnabled() ? t.accent : t.track);
        else if (n == m_hover && isEnabled())
            painter.fillRect(place, t.hover);
        if (n > 1)
            painter.fillRect(QRectF(qRound(place.left()), 0, 1, height()), t.border);
    }
    painter.setClipping(false);
    for (int n = 1; n <= kHighest; ++n) {
        const bool on = n == value();
        paint::text(painter, segment(n), QString::number(n), ui::font(on ? Type::BodyStrong : Type::Body),
                    on && isEnabled() ? t.onAccent : t.text, Qt::AlignCenter);
    }
    if (focus)
        paint::box(painter, rect(), {}, t.accent, kRadiusControl, 2);
}

void ScoreControl::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(scoreAt(event->position()));
    event->accept();
}

void ScoreControl::mouseMoveEvent(QMouseEvent* event)
{
    m_hover = scoreAt(event->position());
    update();
}

void ScoreControl::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

void ScoreControl::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        event->ignore();
    } else if (key >= Qt::Key_1 && key <= Qt::Key_5) {
        choose(key - Qt::Key_0);
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        choose(0);
    } else if (key == Qt::Key_Right) {
        choose(qMin(value() + 1, kHighest));
    } else if (key == Qt::Key_Left) {
        choose(qMax(value() - 1, 1));
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        choose(key == Qt::Key_Home ? 1 : kHighest);
    } else {
        event->ignore(); // Up and Down stay free to walk from criterion to criterion.
    }
}

void ScoreControl::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // Scrolling the page must never change a score.
}

void ScoreControl::leaveEvent(QEvent* event)
{
    m_hover = 0;
    update();
    QAbstractSlider::leaveEvent(event);
}

} // namespace occ::ui
