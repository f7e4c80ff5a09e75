// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QRectF>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QPainter;
class QPalette;
QT_END_NAMESPACE

/// The drawings that widgets and delegates share, so that a pill looks the same in a table, a card and a
/// header.
namespace occ::ui::paint {

/// The shape that says the same as the tone: a dot, a diamond, a check mark.
enum class Mark : quint8 { None, Dot, Diamond, Check, Cross, Pause };

/// A state in colour, shape and word.
struct Pill
{
    QString word;
    Tone tone = Tone::Neutral;
    Mark mark = Mark::None;
};

/// Switches antialiasing on for one scope and restores pen, brush and font.
class Scope final
{
public:
    explicit Scope(QPainter& painter);
    ~Scope();
    Q_DISABLE_COPY_MOVE(Scope)

private:
    QPainter& m_painter;
};

/// A rounded box with a hairline that is exactly one pixel wide.
void box(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line, qreal radius,
         qreal width = 1);

[[nodiscard]] QSizeF pillSize(const Pill& pill);
/// Draws the pill at the left end of `rect`, vertically centred; returns the place it took.
QRectF pill(QPainter& painter, const QRectF& rect, const Pill& pill, const Tokens& tokens);
void mark(QPainter& painter, const QRectF& rect, Mark mark, const QColor& color);

/// A bar `share` full (0 to 1), 6 pixels high and centred in `rect`.
void progress(QPainter& painter, const QRectF& rect, qreal share, const Tokens& tokens, const QColor& fill,
              qreal height = 6);

/// The circle with a person's initials.
void avatar(QPainter& painter, const QRectF& rect, const QString& initials, const Tokens& tokens);

enum class Check : quint8 { Off, On, Mixed, Blocked };
void checkBox(QPainter& painter, const QRectF& rect, Check state, const Tokens& tokens, bool hover,
              bool enabled = true);

/// A key in a small frame: "Ctrl K".
[[nodiscard]] QSizeF keySize(const QString& key);
void key(QPainter& painter, const QRectF& rect, const QString& key, const Tokens& tokens,
         const QColor& ink = {});

/// One line of text with an ellipsis where it does not fit; returns true when it was cut.
bool text(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& color,
          Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter);

/// Text over at most `lines` lines; the last one ends in an ellipsis when there is more.
void wrapped(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
             const QColor& color, int lines);
/// The height wrapped() takes at that width.
[[nodiscard]] qreal wrappedHeight(const QString& text, const QFont& font, qreal width, int lines);

/// Told of every line that is drawn and whether it was cut: tests look with it for words that do not fit and
/// for texts nobody translated. An empty function: nobody is told. GUI thread only.
using TextWatcher = std::function<void(const QString& text, bool cut)>;
void watchTexts(TextWatcher watcher);

/// The first letters of a name's first and last words, in capitals: "MR". "?" when there is none.
[[nodiscard]] QString initials(const QString& name);

} // namespace occ::ui::paint
