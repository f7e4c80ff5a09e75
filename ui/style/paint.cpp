// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"

#include "ui/style/icons.h"
#include "ui/style/textline.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace occ::ui::paint {

static constexpr qreal kPillHeight = 20;
static constexpr qreal kPillPadding = 7;
static constexpr qreal kMarkSide = 9;
static constexpr qreal kMarkGap = 4;

Scope::Scope(QPainter& painter)
    : m_painter(painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
}

Scope::~Scope()
{
    m_painter.restore();
}

void box(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line, qreal radius,
         qreal width)
{
    const Scope scope(painter);
    painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter.setPen(line.isValid() ? QPen(line, width) : Qt::NoPen);
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

QSizeF pillSize(const Pill& pill)
{
    const qreal words = QFontMetricsF(font(Type::LabelStrong)).horizontalAdvance(pill.word);
    const qreal shape = pill.mark == Mark::None ? 0 : kMarkSide + kMarkGap;
    return {std::ceil(words) + shape + 2 * kPillPadding + 1, kPillHeight};
}

QRectF pill(QPainter& painter, const QRectF& rect, const Pill& pill, const Tokens& tokens)
{
    const Scope scope(painter);
    const ToneColors colors = toneColors(tokens, pill.tone);
    const QSizeF size = pillSize(pill);
    const QRectF place(rect.left(), rect.top() + (rect.height() - size.height()) / 2,
                       qMin(size.width(), rect.width()), size.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(place, kPillHeight / 2, kPillHeight / 2);
    QRectF inside = place.adjusted(kPillPadding, 0, -kPillPadding + 1, 0);
    if (pill.mark != Mark::None) {
        mark(painter, QRectF(inside.left(), inside.center().y() - kMarkSide / 2, kMarkSide, kMarkSide),
             pill.mark, colors.ink);
        inside.setLeft(inside.left() + kMarkSide + kMarkGap);
    }
    text(painter, inside, pill.word, font(Type::LabelStrong), colors.ink);
    return place;
}

static void strokeMark(QPainter& painter, const QRectF& r, Mark mark, const QColor& color)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (mark == Mark::Check) {
        painter.drawPolyline(QPolygonF{QPointF(r.left() + 0.8, r.center().y() + 0.4),
                                       QPointF(r.left() + r.width() * 0.38, r.bottom() - 1.4),
                                       QPointF(r.right() - 0.6, r.top() + 1.4)});
    } else if (mark == Mark::Cross) {
        painter.drawLine(r.topLeft() + QPointF(1.2, 1.2), r.bottomRight() - QPointF(1.2, 1.2));
        painter.drawLine(r.topRight() + QPointF(-1.2, 1.2), r.bottomLeft() + QPointF(1.2, -1.2));
    } else {
        painter.drawLine(QPointF(r.center().x() - 2, r.top() + 1),
                         QPointF(r.center().x() - 2, r.bottom() - 1));
        painter.drawLine(QPointF(r.center().x() + 2, r.top() + 1),
                         QPointF(r.center().x() + 2, r.bottom() - 1));
    }
}

void mark(QPainter& painter, const QRectF& rect, Mark mark, const QColor& color)
{
    const Scope scope(painter);
    if (mark != Mark::Dot && mark != Mark::Diamond) {
        if (mark != Mark::None)
            strokeMark(painter, rect, mark, color);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (mark == Mark::Dot) {
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    const qreal h = rect.width() / 2 + 0.8;
    const QPointF c = rect.center();
    painter.drawPolygon(
        QPolygonF{c + QPointF(0, -h), c + QPointF(h, 0), c + QPointF(0, h), c + QPointF(-h, 0)});
}

void progress(QPainter& painter, const QRectF& rect, qreal share, const Tokens& tokens, const QColor& fill,
              qreal height)
{
    const Scope scope(painter);
    const QRectF bar(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(bar, height / 2, height / 2);
    const qreal full = qBound(0.0, share, 1.0);
    if (full <= 0)
        return;
    painter.setBrush(fill);
    QRectF done = bar;
    done.setWidth(qMax(height, bar.width() * full));
    painter.drawRoundedRect(done, height / 2, height / 2);
}

void avatar(QPainter& painter, const QRectF& rect, const QString& initials, const Tokens& tokens)
{
    const Scope scope(painter);
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF circle(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accentFill);
    painter.drawEllipse(circle);
    painter.setFont(font(Type::Tiny));
    painter.setPen(tokens.accent);
    painter.drawText(circle, Qt::AlignCenter, initials);
}

void checkBox(QPainter& painter, const QRectF& rect, Check state, const Tokens& tokens, bool hover,
              bool enabled)
{
    const Scope scope(painter);
    if (!enabled)
        painter.setOpacity(0.45);
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF r(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    if (state == Check::Off) {
        box(painter, r, hover ? tokens.hover : tokens.surface, hover ? tokens.accent : tokens.muted, 3.5,
            1.2);
        return;
    }
    const bool blocked = state == Check::Blocked;
    box(painter, r, blocked ? tokens.redFill : tokens.accent, blocked ? tokens.red : QColor(), 3.5, 1.2);
    const QRectF inner = r.adjusted(3.2, 3.2, -3.2, -3.2);
    if (state == Check::Mixed) {
        painter.setPen(QPen(tokens.onAccent, 1.7, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(inner.left(), r.center().y()), QPointF(inner.right(), r.center().y()));
    } else {
        mark(painter, inner, blocked ? Mark::Cross : Mark::Check, blocked ? tokens.red : tokens.onAccent);
    }
}

QSizeF keySize(const QString& key)
{
    const QFontMetricsF metrics(font(Type::Label));
    return {qMax(18.0, std::ceil(metrics.horizontalAdvance(key)) + 9), 18};
}

void key(QPainter& painter, const QRectF& rect, const QString& key, const Tokens& tokens, const QColor& ink)
{
    const QSizeF size = keySize(key);
    const QRectF place(rect.left(), rect.center().y() - size.height() / 2, size.width(), size.height());
    QColor line = ink.isValid() ? ink : tokens.border;
    if (ink.isValid())
        line.setAlphaF(0.45F);
    box(painter, place, ink.isValid() ? QColor() : tokens.surface, line, 4);
    text(painter, place, key, font(Type::Label), ink.isValid() ? ink : tokens.muted, Qt::AlignCenter);
}

static TextWatcher& textWatcher()
{
    static TextWatcher watcher;
    return watcher;
}

void watchTexts(TextWatcher watcher)
{
    textWatcher() = std::move(watcher);
}

static void tellWatcher(const QString& text, bool cut)
{
    if (const TextWatcher& watcher = textWatcher())
        watcher(text, cut);
}

bool text(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& color,
          Qt::Alignment align)
{
    painter.setFont(font);
    painter.setPen(color);
    if (const TextLine* line = textLine(painter, text, font, rect.width())) {
        const qreal free = rect.width() - line->width;
        const qreal left = align & Qt::AlignRight ? free : align & Qt::AlignHCenter ? free / 2 : 0;
        const qreal above = rect.height() - line->height;
        const qreal top = align & Qt::AlignBottom ? above : align & Qt::AlignVCenter ? above / 2 : 0;
        line->layout.draw(&painter, rect.topLeft() + QPointF(left, top));
        tellWatcher(text, line->cut);
        return line->cut;
    }
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    painter.drawText(rect, int(align) | Qt::TextSingleLine, shown);
    const bool cut = shown.size() != text.size() || shown != text;
    tellWatcher(text, cut);
    return cut;
}

/// Breaks `text` into at most `lines` lines of `width`; gives where each begins.
static QList<int> lineStarts(const QString& text, const QFont& font, qreal width, int lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<int> starts;
    layout.beginLayout();
    while (starts.size() < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        starts.append(line.textStart());
    }
    layout.endLayout();
    return starts;
}

void wrapped(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
             const QColor& color, int lines)
{
    const QFontMetricsF metrics(font);
    const QList<int> starts = lineStarts(text, font, rect.width(), lines);
    painter.setFont(font);
    painter.setPen(color);
    qreal y = rect.top();
    for (int i = 0; i < starts.size(); ++i) {
        const bool last = i + 1 == starts.size();
        const QString line =
            last ? text.mid(starts.at(i)) : text.mid(starts.at(i), starts.at(i + 1) - starts.at(i));
        const QString shown = metrics.elidedText(line.trimmed(), Qt::ElideRight, rect.width() + 0.5);
        painter.drawText(QRectF(rect.left(), y, rect.width(), metrics.lineSpacing()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        y += metrics.lineSpacing();
        if (last)
            tellWatcher(text, shown != line.trimmed());
    }
}

namespace {

/// What decides into how many lines a text breaks.
struct Wrapping
{
    QString text;
    QFont font;
    qreal width = 0;
    int lines = 0;

    bool operator==(const Wrapping&) const = default;
    friend size_t qHash(const Wrapping& it, size_t seed = 0)
    {
        return qHashMulti(seed, it.text, it.font, it.width, it.lines);
    }
};

} // namespace

/// Long lists ask for the same few texts again and again; breaking one into lines costs a hundred look-ups.
static qsizetype lineCount(const Wrapping& what)
{
    static constexpr qsizetype kRemembered = 20'000;
    static QCache<Wrapping, qsizetype> counts(kRemembered);
    if (const qsizetype* known = counts.object(what))
        return *known;
    const auto count = qMax<qsizetype>(1, lineStarts(what.text, what.font, what.width, what.lines).size());
    counts.insert(what, new qsizetype(count));
    return count;
}

qreal wrappedHeight(const QString& text, const QFont& font, qreal width, int lines)
{
    return QFontMetricsF(font).lineSpacing() * double(lineCount({text, font, width, lines}));
}

QString initials(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    QString letters = words.first().left(1);
    if (words.size() > 1)
        letters += words.last().left(1);
    return letters.toUpper();
}

} // namespace occ::ui::paint
