// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/textline.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace occ::ui::paint {

static constexpr qsizetype kRemembered = 2000;
static constexpr int kWhole = -1;
static constexpr qreal kEndless = 1e6;

namespace {

struct Key
{
    QString text;
    QFont font;
    int width = kWhole; ///< What a cut text was cut for.

    bool operator==(const Key&) const = default;
    friend size_t qHash(const Key& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.text, key.font, key.width);
    }
};

using Lines = QCache<Key, TextLine>;

} // namespace

static Lines& known()
{
    // Fonts have to go before the application does.
    static Lines* lines = [] {
        qAddPostRoutine([] { known().clear(); });
        return new Lines(kRemembered);
    }();
    return *lines;
}

static bool isPlain(const QPainter& painter, const QString& text)
{
    const int type = painter.device() ? painter.device()->devType() : QInternal::UnknownDevice;
    const bool screen = type == QInternal::Widget || type == QInternal::Pixmap || type == QInternal::Image;
    const auto isControl = [](QChar c) {
        return c < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    return screen && !std::any_of(text.begin(), text.end(), isControl) && !text.isRightToLeft();
}

static TextLine* layOut(const QString& text, const QFont& font)
{
    auto* line = new TextLine;
    line->layout.setText(text);
    line->layout.setFont(font);
    line->layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    line->layout.setTextOption(option);
    line->layout.beginLayout();
    if (QTextLine only = line->layout.createLine(); only.isValid()) {
        only.setLineWidth(kEndless);
        line->width = only.horizontalAdvance();
        line->height = only.ascent() + only.descent(); // height() is rounded up
    }
    line->layout.endLayout();
    return line;
}

static const TextLine* wholeLine(const QString& text, const QFont& font)
{
    const Key key{text, font, kWhole};
    if (const TextLine* line = known().object(key))
        return line;
    TextLine* made = layOut(text, font);
    known().insert(key, made);
    return made;
}

qreal textWidth(const QString& text, const QFont& font)
{
    return wholeLine(text, font)->width;
}

const TextLine* textLine(const QPainter& painter, const QString& text, const QFont& font, qreal width)
{
    if (!isPlain(painter, text))
        return nullptr;
    const TextLine* whole = wholeLine(text, font);
    if (whole->width <= width + 0.5)
        return whole;
    const Key key{text, font, int(width)};
    if (const TextLine* cut = known().object(key))
        return cut;
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, key.width + 0.5);
    TextLine* cut = layOut(shown, font);
    cut->cut = shown != text;
    known().insert(key, cut);
    return cut;
}

} // namespace occ::ui::paint
