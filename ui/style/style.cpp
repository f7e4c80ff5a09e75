// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace occ::ui {

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
        qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) // Its square page would cover the round frame.
        text->viewport()->setAutoFillBackground(false);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 15;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return kIcon;
    case PM_MenuPanelWidth:
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return metric == PM_MenuPanelWidth ? 1 : 4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kUnit;
    case PM_SplitterWidth:
        return kUnit;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_ItemView_DrawDelegateFrame:
    case SH_Widget_Animation_Duration: // Nothing moves by itself, whether reduced motion is asked for or not.
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {qMax(size.width() + 26, 64), kControlHeight};
    case CT_LineEdit:
    case CT_SpinBox:
        return {result.width(), kControlHeight};
    case CT_ComboBox:
        return {size.width() + 44, kControlHeight};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return styleparts::menuItemSize(*item);
        return result;
    case CT_HeaderSection:
        return {result.width() + 12, kRowHeight};
    case CT_ToolButton:
        return result.expandedTo({kControlHeight, kControlHeight});
    default:
        return result;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents && widget && qobject_cast<QDateTimeEdit*>(widget->parentWidget()))
        return option->rect.adjusted(0, 1, 0, -1); // Its frame has the margin.
    if (element == SE_LineEditContents)
        return option->rect.adjusted(8, 1, -8, -1);
    if (element == SE_PushButtonFocusRect || element == SE_HeaderLabel)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                            const QWidget* widget) const
{
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return option->rect.adjusted(10, 1, -28, -1);
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow)
        return {option->rect.right() - 26, option->rect.top(), 26, option->rect.height()};
    if (control == CC_ScrollBar && (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && (sub == SC_ScrollBarGroove || sub == SC_ScrollBarSlider)) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (sub == SC_ScrollBarGroove || !bar || bar->maximum == bar->minimum)
            return option->rect;
        const bool flat = bar->orientation == Qt::Horizontal;
        const int length = flat ? option->rect.width() : option->rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int handle = qBound(36, int(qint64(length) * bar->pageStep / (range + bar->pageStep)), length);
        const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                               length - handle, bar->upsideDown);
        return flat ? QRect(at, 0, handle, option->rect.height())
                    : QRect(0, at, option->rect.width(), handle);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

bool Style::drawSurface(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                        const QWidget* widget) const
{
    const Tokens& t = tokensOf(option.palette);
    switch (element) {
    case PE_PanelButtonCommand:
        styleparts::button(painter, option, widget, t);
        return true;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
            !frame || frame->lineWidth > 0)
            styleparts::fieldFrame(painter, option, widget, t);
        return true;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit*>(widget))
            styleparts::fieldFrame(painter, option, widget, t);
        else
            paint::box(painter, option.rect, {}, t.border, kRadiusCard);
        return true;
    case PE_FrameMenu:
    case PE_IndicatorHeaderArrow: // The header draws it beside its words.
        return true;
    case PE_PanelMenu:
        painter.fillRect(option.rect, t.surface);
        paint::box(painter, option.rect, t.surface, t.border, 0);
        return true;
    case PE_PanelTipLabel:
        painter.fillRect(option.rect, t.text);
        return true;
    case PE_PanelItemViewRow:
        return true;
    case PE_PanelItemViewItem:
        styleparts::itemPanel(painter, option, t);
        return true;
    case PE_PanelButtonTool:
        if (option.state & (State_Sunken | State_On))
            paint::box(painter, option.rect, t.accentFill, {}, kRadiusControl);
        else if (option.state & State_MouseOver && option.state & State_Enabled)
            paint::box(painter, option.rect, t.hover, {}, kRadiusControl);
        return true;
    case PE_FrameFocusRect:
        if (option.state & State_KeyboardFocusChange && !qobject_cast<const QAbstractItemView*>(widget))
            styleparts::focusRing(painter, option.rect, t);
        return true;
    default:
        return false;
    }
}

bool Style::drawIndicator(PrimitiveElement element, const QStyleOption& option, QPainter& painter) const
{
    const Tokens& t = tokensOf(option.palette);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const auto state = option.state & State_On         ? paint::Check::On
                           : option.state & State_NoChange ? paint::Check::Mixed
                                                           : paint::Check::Off;
        paint::checkBox(painter, option.rect, state, t, option.state & State_MouseOver,
                        option.state & State_Enabled);
        return true;
    }
    case PE_IndicatorRadioButton: {
        const bool on = option.state & State_On;
        paint::box(painter, option.rect, on ? t.accent : t.surface, on ? t.accent : t.muted,
                   option.rect.height() / 2.0, 1.2);
        if (on)
            paint::box(painter, QRectF(option.rect).adjusted(4.5, 4.5, -4.5, -4.5), t.onAccent, {}, 4);
        return true;
    }
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinDown:
    case PE_IndicatorSpinUp: {
        const QString name = element == PE_IndicatorArrowRight ? u"pan-end"_s
                             : element == PE_IndicatorArrowUp || element == PE_IndicatorSpinUp
                                 ? u"pan-up"_s
                                 : u"pan-down"_s;
        const QPointF c = QRectF(option.rect).center();
        paintIcon(painter, name, QRectF(c.x() - 7, c.y() - 7, 14, 14), t.muted);
        return true;
    }
    default:
        return false;
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    if (!drawSurface(element, *option, *painter, widget) && !drawIndicator(element, *option, *painter))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const Tokens& t = tokensOf(option->palette);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, t.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          t.border);
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            styleparts::header(*painter, *header, t);
        return;
    }
    if (element == CE_MenuItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            styleparts::menuItem(*painter, *item, t);
        return;
    }
    if (element == CE_PushButtonLabel && widget && widget->property("primary").toBool()) {
        QStyleOptionButton copy = *static_cast<const QStyleOptionButton*>(option);
        copy.palette.setColor(QPalette::ButtonText, t.onAccent);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            combo && !combo->editable) {
            QStyleOptionComboBox copy = *combo;
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
            copy.currentText = option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_Splitter || element == CE_HeaderEmptyArea)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Tokens& t = tokensOf(option->palette);
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            styleparts::scrollBar(*painter, *this, *bar, widget, t);
        return;
    }
    if (control == CC_ComboBox) {
        styleparts::button(*painter, *option, widget, t);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        paintIcon(*painter, u"pan-down"_s, QRectF(arrow).adjusted(5, 8, -7, -8), t.muted);
        return;
    }
    if (control == CC_SpinBox) {
        styleparts::fieldFrame(*painter, *option, widget, t);
        for (const SubControl sub : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            const QRectF place = subControlRect(CC_SpinBox, option, sub, widget);
            paintIcon(*painter, sub == SC_SpinBoxUp ? u"pan-up"_s : u"pan-down"_s,
                      QRectF(place.center().x() - 7, place.center().y() - 7, 14, 14), t.muted);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace occ::ui
