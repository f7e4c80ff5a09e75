// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace occ::ui {

ElidedLabel::ElidedLabel(const QString& text, Type type, bool muted, QWidget* parent)
    : QLabel(text, parent)
    , m_muted(muted)
{
    setFont(ui::font(type));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {24, fontMetrics().height()};
}

void ElidedLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        QStringList lines;
        if (cut)
            lines.append(text());
        if (!m_detail.isEmpty())
            lines.append(m_detail);
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), lines.join(u'\n'), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    const QColor ink = m_tone != Tone::Neutral ? toneColors(t, m_tone).ink : m_muted ? t.muted : t.text;
    paint::text(painter, contentsRect(), text(), QLabel::font(), ink,
                (alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
}

TextLabel::TextLabel(const QString& text, Type type, bool muted, QWidget* parent)
    : QLabel(text, parent)
    , m_muted(muted)
{
    setFont(ui::font(type));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    recolor();
}

QSize TextLabel::minimumSizeHint() const
{
    return wordWrap() ? QSize(24, fontMetrics().height()) : QLabel::minimumSizeHint();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    recolor();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_busy)
        recolor();
}

void TextLabel::recolor()
{
    m_busy = true;
    const Tokens& t = parentWidget() ? tokensOf(parentWidget()) : tokensOf(this);
    QPalette colors;
    colors.setColor(QPalette::WindowText, m_tone != Tone::Neutral ? toneColors(t, m_tone).ink
                                          : m_muted               ? t.muted
                                                                  : t.text);
    setPalette(colors);
    m_busy = false;
}

PillLabel::PillLabel(const paint::Pill& pill, QWidget* parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPill(pill);
}

void PillLabel::setPill(const paint::Pill& pill)
{
    m_pill = pill;
    setText(pill.word);
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const
{
    return paint::pillSize(m_pill).toSize() + QSize(1, 2);
}

void PillLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::pill(painter, rect(), m_pill, tokensOf(this));
}

Avatar::Avatar(const QString& name, QWidget* parent)
    : QLabel(parent)
{
    setFixedSize(kAvatar, kAvatar);
    setName(name);
}

void Avatar::setName(const QString& name)
{
    setText(name);
    setToolTip(name);
    setAccessibleName(name);
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::avatar(painter, rect(), paint::initials(text()), tokensOf(this));
}

KeyHint::KeyHint(const QString& key, QWidget* parent)
    : QLabel(key, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyHint::sizeHint() const
{
    return paint::keySize(text()).toSize() + QSize(1, 2);
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::key(painter, rect(), text(), tokensOf(this));
}

Rule::Rule(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), tokensOf(this).border);
}

} // namespace occ::ui
