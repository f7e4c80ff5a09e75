// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/textrecorder.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QScrollBar>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace occ::tests {

namespace {

constexpr qreal kAscentShare = 0.7;  ///< Capitals are that much of a typeface's ascent.
constexpr qreal kDescentShare = 0.4; ///< A comma; the tails of g and y may touch the line below.
constexpr qreal kSlack = 2;          ///< Pixels: rounding, and the side bearing of italics.

/// What of a text is still seen after something opaque was painted there.
QRectF without(const QRectF& text, const QRectF& cover)
{
    const QRectF common = text & cover;
    if (common.isEmpty())
        return text;
    QRectF left = text;
    if (common.height() >= text.height() - kSlack) {
        if (common.left() - text.left() > text.right() - common.right())
            left.setRight(common.left());
        else
            left.setLeft(common.right());
    } else if (common.width() >= text.width() - kSlack) {
        if (common.top() - text.top() > text.bottom() - common.bottom())
            left.setBottom(common.top());
        else
            left.setTop(common.bottom());
    }
    return left.width() <= kSlack || left.height() <= kSlack ? QRectF() : left;
}

/// Keeps texts with their places, and forgets what is painted over.
class Engine final : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(AllFeatures)
    {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QString text = item.text().trimmed();
        if (text.isEmpty() || painter()->opacity() == 0 || painter()->pen().color().alpha() == 0)
            return;
        const QRectF ink(at.x(), at.y() - item.ascent() * kAscentShare, item.width(),
                         item.ascent() * kAscentShare + item.descent() * kDescentShare);
        const QRectF place = painter()->deviceTransform().mapRect(ink);
        texts.append({text, place, place & clip()});
    }

    void drawRects(const QRectF* rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            cover(rects[i]);
    }
    void drawPath(const QPainterPath& path) override { cover(path.boundingRect()); }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawEllipse(const QRectF&) override {}
    void drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF&) override
    {
        if (!pixmap.hasAlphaChannel())
            paintOver(rect);
    }

    QList<InkedText> texts;

private:
    /// In pixels of the device.
    [[nodiscard]] QRectF clip() const
    {
        QRectF whole(0, 0, paintDevice()->width(), paintDevice()->height());
        if (!systemClip().isEmpty())
            whole &= systemClip().boundingRect();
        if (painter()->hasClipping())
            whole &= painter()->deviceTransform().mapRect(painter()->clipBoundingRect());
        return whole;
    }

    void cover(const QRectF& rect)
    {
        const QBrush brush = painter()->brush();
        if (brush.style() == Qt::SolidPattern && brush.color().alpha() == 255 && painter()->opacity() == 1)
            paintOver(rect);
    }

    void paintOver(const QRectF& rect)
    {
        const QRectF place = painter()->deviceTransform().mapRect(rect) & clip();
        for (InkedText& text : texts)
            text.visible = without(text.visible, place);
    }
};

/// As large and as dense as the screen the widget is on.
class Recorder final : public QPaintDevice
{
public:
    explicit Recorder(const QWidget& widget)
        : m_widget(widget)
    {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &engine; }

    mutable Engine engine;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric what) const override
    {
        const qreal ratio = m_widget.devicePixelRatioF();
        switch (what) {
        case PdmWidth:
            return qRound(m_widget.width() * ratio);
        case PdmHeight:
            return qRound(m_widget.height() * ratio);
        case PdmWidthMM:
            return m_widget.widthMM();
        case PdmHeightMM:
            return m_widget.heightMM();
        case PdmNumColors:
            return 0;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        case PdmDevicePixelRatio:
            return qRound(ratio);
        case PdmDevicePixelRatioScaled:
            return qRound(ratio * devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QWidget& m_widget;
};

/// Whether the hidden part can be scrolled to, lies on a canvas that is moved by hand, or belongs to a field
/// that follows the cursor.
bool canBeReached(QWidget& root, const InkedText& text, bool sideways)
{
    const QWidget* at = root.childAt(text.visible.center().toPoint());
    for (at = at ? at : &root; at; at = at == &root ? nullptr : at->parentWidget()) {
        if (qobject_cast<const QLineEdit*>(at) || at->property("pans").toBool())
            return true;
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at);
        const QScrollBar* bar = !area      ? nullptr
                                : sideways ? area->horizontalScrollBar()
                                           : area->verticalScrollBar();
        if (bar && bar->maximum() > bar->minimum())
            return true;
    }
    return false;
}

} // namespace

QList<InkedText> inkedTexts(QWidget& widget)
{
    Recorder recorder(widget);
    widget.render(&recorder);
    const qreal ratio = widget.devicePixelRatioF();
    const auto shrunk = [ratio](const QRectF& rect) {
        return QRectF(rect.topLeft() / ratio, rect.size() / ratio);
    };
    for (InkedText& text : recorder.engine.texts) {
        text.ink = shrunk(text.ink);
        text.visible = shrunk(text.visible);
    }
    return recorder.engine.texts;
}

static QString place(const QRectF& rect)
{
    const QRect whole = rect.toRect();
    return u"%1,%2 %3×%4"_s.arg(whole.x()).arg(whole.y()).arg(whole.width()).arg(whole.height());
}

QStringList inkFaults(QWidget& widget)
{
    QStringList faults;
    const QList<InkedText> texts = inkedTexts(widget);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const InkedText& text = texts.at(i);
        if (text.visible.width() <= kSlack || text.visible.height() <= kSlack)
            continue; // Scrolled away.
        const bool narrow = text.ink.width() - text.visible.width() > kSlack;
        const bool low = text.ink.height() - text.visible.height() > kSlack;
        if ((narrow && !canBeReached(widget, text, true)) || (low && !canBeReached(widget, text, false)))
            faults.append(u"“%1” at %2 is seen only in %3"_s.arg(text.text.left(60), place(text.ink),
                                                                 place(text.visible)));
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF common = text.visible & texts.at(j).visible;
            const bool again = text.text == texts.at(j).text && text.ink == texts.at(j).ink; // a selection
            if (!again && common.width() > kSlack && common.height() > kSlack)
                faults.append(u"“%1” and “%2” lie over one another at %3"_s.arg(
                    text.text.left(60), texts.at(j).text.left(60), place(common)));
        }
    }
    return faults;
}

} // namespace occ::tests
