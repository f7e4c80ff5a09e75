// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/style.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace occ::ui::styleparts {

static constexpr int kMenuIconColumn = 30;
static constexpr int kMenuShortcutGap = 28;

void focusRing(QPainter& painter, const QRectF& rect, const Tokens& tokens)
{
    paint::box(painter, rect, {}, tokens.accent, kRadiusControl, 2);
}

void button(QPainter& painter, const QStyleOption& option, const QWidget* widget, const Tokens& tokens)
{
    const auto* asButton = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool flat = asButton && asButton->features & QStyleOptionButton::Flat;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && option.state & QStyle::State_MouseOver;
    if (widget && widget->property("primary").toBool() && enabled) {
        const QColor fill = down    ? tokens.accent.darker(118)
                            : hover ? tokens.accent.lighter(tokens.dark ? 106 : 112)
                                    : tokens.accent;
        paint::box(painter, option.rect, fill, {}, kRadiusControl);
    } else {
        const QColor base = flat ? QColor() : tokens.surface;
        paint::box(painter, option.rect,
                   down    ? tokens.accentFill
                   : hover ? tokens.hover
                           : base,
                   flat ? QColor() : tokens.border, kRadiusControl);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        focusRing(painter, option.rect, tokens);
}

void fieldFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget, const Tokens& tokens)
{
    const bool invalid = widget && widget->property("invalid").toBool();
    const bool focus = option.state & QStyle::State_HasFocus || (widget && widget->hasFocus());
    const bool hover = option.state & QStyle::State_MouseOver;
    const QColor line = invalid ? tokens.red : focus ? tokens.accent : hover ? tokens.muted : tokens.border;
    paint::box(painter, option.rect, tokens.background, line, kRadiusControl, focus ? 1.6 : 1);
}

void itemPanel(QPainter& painter, const QStyleOption& option, const Tokens& tokens)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, tokens.accentFill);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, tokens.hover);
    if (option.state & QStyle::State_HasFocus) // Where the keyboard is, not only what is chosen.
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                         tokens.accent);
}

void header(QPainter& painter, const QStyleOptionHeader& option, const Tokens& tokens)
{
    QRectF place = QRectF(option.rect).adjusted(10, 0, -6, 0); // Two pixels are the header's own.
    const Qt::Alignment align = option.textAlignment & Qt::AlignHorizontal_Mask;
    const bool right = align & Qt::AlignRight;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    if (sorted) // QCommonStyle has kept this free for an arrow of its own.
        place.setRight(place.right() + kRowHeight / 2.0 + 4);
    const QFont words = font(Type::LabelStrong);
    if (sorted) {
        const qreal width = QFontMetricsF(words).horizontalAdvance(option.text);
        const qreal x = right ? place.left() - 2 : qMin(place.left() + width + 2, place.right() - 12);
        const QString name =
            option.sortIndicator == QStyleOptionHeader::SortDown ? u"pan-down"_s : u"pan-up"_s;
        paintIcon(painter, name, QRectF(x, place.center().y() - 6, 12, 12), tokens.muted);
        if (right)
            place.setLeft(place.left() + 12);
        else
            place.setRight(place.right() - 10);
    }
    paint::text(painter, place, option.text, words, sorted ? tokens.text : tokens.muted,
                (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QSize menuItemSize(const QStyleOptionMenuItem& option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {60, 9};
    const QFontMetrics metrics(font(Type::Body));
    const QStringList parts = option.text.split(u'\t');
    int width = metrics.horizontalAdvance(QString(parts.first()).remove(u'&')) + kMenuIconColumn + 24;
    if (parts.size() > 1)
        width += kMenuShortcutGap + metrics.horizontalAdvance(parts.last());
    return {qMax(width, 160), 30};
}

/// Check mark, radio dot or icon in the first column of a menu.
static void menuSign(QPainter& painter, const QStyleOptionMenuItem& option, const QColor& ink)
{
    const QRectF sign(option.rect.left() + 9, option.rect.center().y() - 6, 14, 14);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paint::mark(painter, sign.adjusted(2, 2, -2, -2), paint::Mark::Check, ink);
    } else if (!option.icon.isNull()) {
        paintIcon(painter, option.icon.name(), sign, ink);
    }
}

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Tokens& tokens)
{
    painter.fillRect(option.rect, tokens.surface);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1),
                         tokens.border);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        paint::box(painter, option.rect.adjusted(2, 0, -2, 0), tokens.accentFill, {}, 4);
    const QColor ink = enabled ? tokens.text : option.palette.color(QPalette::Disabled, QPalette::Text);
    menuSign(painter, option, enabled ? tokens.muted : ink);
    const QStringList parts = option.text.split(u'\t');
    const QRectF words = QRectF(option.rect).adjusted(kMenuIconColumn, 0, -14, 0);
    painter.setPen(ink);
    painter.setFont(font(Type::Body));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     parts.first());
    if (parts.size() > 1)
        paint::text(painter, words, parts.last(), font(Type::Label), tokens.muted,
                    Qt::AlignRight | Qt::AlignVCenter);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, u"pan-end"_s,
                  QRectF(option.rect.right() - 22, option.rect.center().y() - 6, 14, 14), tokens.muted);
}

void scrollBar(QPainter& painter, const QStyle& style, const QStyleOptionSlider& option,
               const QWidget* widget, const Tokens& tokens)
{
    if (option.maximum == option.minimum)
        return;
    QRectF handle = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const qreal inset = active ? 2.5 : 3.5;
    handle.adjust(inset, inset, -inset, -inset);
    QColor ink = tokens.muted;
    ink.setAlphaF(active ? 0.75F : 0.45F);
    paint::box(painter, handle, ink, {}, qMin(handle.width(), handle.height()) / 2);
}

} // namespace occ::ui::styleparts
