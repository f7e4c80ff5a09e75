// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicecard.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace occ::ui {

static constexpr int kLines = 2;

ChoiceCard::ChoiceCard(const QString& name, const QString& iconName, const QString& title,
                       const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
    , m_note(text)
{
    setObjectName(name);
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setToolTip(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    const bool hover = isEnabled() && (underMouse() || isDown());
    const bool focus = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    paint::box(painter, rect(), hover ? t.hover : t.surface, focus ? t.accent : t.border, kRadiusCard,
               focus ? 2 : 1);
    const QRectF badge(16, (height() - 40) / 2.0, 40, 40);
    paint::box(painter, badge, t.accentFill, {}, 20);
    paintIcon(painter, m_icon, badge.adjusted(12, 12, -12, -12), t.accent);
    const QRectF words = QRectF(rect()).adjusted(72, 14, -16, -10);
    paint::text(painter, QRectF(words.left(), words.top(), words.width(), 20), text(),
                ui::font(Type::Section), isEnabled() ? t.text : t.muted);
    paint::wrapped(painter, words.adjusted(0, 24, 0, 0), m_note, ui::font(Type::Body), t.muted, kLines);
}

void ChoiceCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace occ::ui
