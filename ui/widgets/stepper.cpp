// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/style/paint.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr qreal kCircle = 22;
static constexpr qreal kCircleTop = 8;

namespace {

class StepButton final : public QAbstractButton
{
public:
    StepButton(const Stepper::Step& step, int number, QWidget* parent)
        : QAbstractButton(parent)
        , m_number(number)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMinimumWidth(36);
        setFixedHeight(62);
        setStep(step);
    }

    void setStep(const Stepper::Step& step)
    {
        m_state = step.state;
        setText(step.title);
        setToolTip(step.detail.isEmpty() ? step.title : step.title + u'\n' + step.detail);
        setAccessibleName(step.title);
        setAccessibleDescription(step.detail);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& t = tokensOf(this);
        const QRectF words(2, kCircleTop + kCircle + 5, width() - 4, 20);
        const bool focus = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        if (isChecked() || underMouse() || focus) {
            const qreal wide = qMin<qreal>(width(), fontMetrics().horizontalAdvance(text()) + 18);
            paint::box(painter, QRectF((width() - wide) / 2, words.top() - 1, wide, 21),
                       isChecked() ? t.accentFill : t.hover, focus ? t.accent : QColor(), 10.5, 2);
        }
        paintCircle(painter, t);
        paint::text(painter, words, text(), ui::font(isChecked() ? Type::LabelStrong : Type::Label),
                    isChecked() ? t.accent : t.text, Qt::AlignCenter);
    }

private:
    void paintCircle(QPainter& painter, const Tokens& t) const
    {
        const QRectF circle((width() - kCircle) / 2, kCircleTop, kCircle, kCircle);
        switch (m_state) {
        case Stepper::State::Done:
            paint::box(painter, circle, t.accent, {}, kCircle / 2);
            paint::mark(painter, circle.adjusted(6.5, 6.5, -6.5, -6.5), paint::Mark::Check, t.onAccent);
            return;
        case Stepper::State::Late:
            paint::box(painter, circle, t.surface, t.red, kCircle / 2, 2);
            paint::text(painter, circle, u"!"_s, ui::font(Type::LabelStrong), t.red, Qt::AlignCenter);
            return;
        case Stepper::State::Current:
        case Stepper::State::Future: {
            const bool current = m_state == Stepper::State::Current;
            paint::box(painter, circle, t.surface, current ? t.accent : t.track, kCircle / 2, 2);
            paint::text(painter, circle, QString::number(m_number), ui::font(Type::Tiny),
                        current ? t.accent : t.text, Qt::AlignCenter);
        }
        }
    }

    int m_number;
    Stepper::State m_state = Stepper::State::Future;
};

} // namespace

Stepper::Stepper(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_group(this)
{
    setObjectName(name);
    setAccessibleName(tr("Milestones"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

void Stepper::setSteps(const QList<Step>& steps)
{
    if (steps == m_steps)
        return;
    const bool same = steps.size() == m_steps.size();
    m_steps = steps;
    if (!same) {
        rebuild();
        return;
    }
    for (int i = 0; i < m_steps.size(); ++i)
        static_cast<StepButton*>(m_group.button(i))->setStep(m_steps.at(i));
    update();
}

void Stepper::rebuild()
{
    const QSignalBlocker quiet(m_group);
    for (QAbstractButton* button : m_group.buttons()) {
        m_group.removeButton(button);
        delete button;
    }
    for (int i = 0; i < m_steps.size(); ++i) {
        auto* button = new StepButton(m_steps.at(i), i + 1, this);
        button->setObjectName(objectName() + u'.' + QString::number(i));
        layout()->addWidget(button);
        m_group.addButton(button, i);
        button->show();
    }
    update();
}

int Stepper::current() const
{
    return m_group.checkedId();
}

void Stepper::setCurrent(int index)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton* button = m_group.button(index))
        button->setChecked(true);
}

/// The line that joins the circles: accent up to the last one that is done.
void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    for (int i = 1; i < m_steps.size(); ++i) {
        const QRect from = m_group.button(i - 1)->geometry();
        const QRect to = m_group.button(i)->geometry();
        const qreal left = from.center().x() + kCircle / 2 + 5;
        const qreal right = to.center().x() - kCircle / 2 - 3;
        const bool done = m_steps.at(i - 1).state == State::Done;
        paint::box(painter, QRectF(left, from.top() + kCircleTop + kCircle / 2 - 1, right - left, 2),
                   done ? t.accent : t.track, {}, 1);
    }
}

} // namespace occ::ui
