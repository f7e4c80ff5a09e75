// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QTextLayout>

namespace occ::ui::paint {

/// A text as it was laid out on one line. Laying out takes ten times as long as drawing, and a list that
/// scrolls draws the same words again and again.
struct TextLine
{
    QTextLayout layout;
    qreal width = 0;
    qreal height = 0;
    bool cut = false; ///< Ends in an ellipsis.
};

/// The line for `text` in at most `width` pixels, remembered from the last time where possible. nullptr for
/// what is not drawn so: texts with control characters or from right to left, and what is not drawn on a
/// screen. Valid until the next call. GUI thread only.
[[nodiscard]] const TextLine* textLine(const QPainter& painter, const QString& text, const QFont& font,
                                       qreal width);

/// How wide a text is on one line, remembered in the same way. GUI thread only.
[[nodiscard]] qreal textWidth(const QString& text, const QFont& font);

} // namespace occ::ui::paint
