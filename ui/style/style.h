// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

QT_BEGIN_NAMESPACE
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
QT_END_NAMESPACE

namespace occ::ui {

struct Tokens;

/// Fusion redrawn with our tokens: one hairline instead of bevels, the same in light and dark.
/// A button with the property "primary" is filled with the accent; a field with "invalid" has a red frame.
class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    bool drawSurface(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                     const QWidget* widget) const;
    bool drawIndicator(PrimitiveElement element, const QStyleOption& option, QPainter& painter) const;
};

/// The parts of Style that need more than a line each; in stylecontrols.cpp.
namespace styleparts {
void button(QPainter& painter, const QStyleOption& option, const QWidget* widget, const Tokens& tokens);
void fieldFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget, const Tokens& tokens);
void itemPanel(QPainter& painter, const QStyleOption& option, const Tokens& tokens);
void header(QPainter& painter, const QStyleOptionHeader& option, const Tokens& tokens);
void menuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Tokens& tokens);
void scrollBar(QPainter& painter, const QStyle& style, const QStyleOptionSlider& option,
               const QWidget* widget, const Tokens& tokens);
void focusRing(QPainter& painter, const QRectF& rect, const Tokens& tokens);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option);
} // namespace styleparts

} // namespace occ::ui
