// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markedtext.h"

#include "ui/style/paint.h"

#include <QPainter>
#include <QTextLayout>

namespace occ::ui {

void paintMarked(QPainter& painter, const QRectF& rect, const QString& text,
                 const QList<search::Stretch>& marks, Type type, const QColor& ink, const QColor& markInk)
{
    const QFont plain = font(type);
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    strong.setForeground(markInk);
    // Semibold letters are a little wider than what the ellipsis was reckoned with.
    const qreal spare = marks.isEmpty() ? 0 : 8;
    const QString shown = QFontMetricsF(plain).elidedText(text, Qt::ElideRight, rect.width() - spare);
    QList<QTextLayout::FormatRange> formats;
    for (const search::Stretch& mark : marks) {
        if (mark.from < shown.size())
            formats.append({int(mark.from), int(qMin(mark.size, shown.size() - mark.from)), strong});
    }
    QTextLayout layout(shown, plain);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width() + spare);
    layout.endLayout();
    const paint::Scope scope(painter);
    painter.setPen(ink);
    layout.draw(&painter, QPointF(rect.left(), rect.center().y() - line.height() / 2));
}

} // namespace occ::ui
