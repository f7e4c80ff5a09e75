// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/reader.h"

#include "ui/style/paint.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace occ::ui {

Reader::Reader(const QString& name, const QString& label, QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    setOpenLinks(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // Everything wraps.
    setWordWrapMode(QTextOption::WordWrap);               // A column is at least as wide as its longest word.
    setFont(ui::font(Type::Body));
    document()->setDocumentMargin(kCardPadding);
    viewport()->setAutoFillBackground(false);
}

void Reader::show(Make make)
{
    m_make = std::move(make);
    fill();
    verticalScrollBar()->setValue(0);
}

void Reader::paintEvent(QPaintEvent* event)
{
    QTextBrowser::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    paint::box(painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), {}, tokensOf(this).accent,
               kRadiusCard, 1.6);
}

void Reader::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_make) {
        const int place = verticalScrollBar()->value();
        fill();
        verticalScrollBar()->setValue(place);
    }
}

void Reader::fill()
{
    const Tokens& t = tokensOf(this);
    document()->setDefaultStyleSheet(
        u"h2 { font-size: 14px; font-weight: 600; margin-top: 18px; margin-bottom: 4px; color: %1 }"
        "h3 { font-size: 13px; font-weight: 600; margin-top: 12px; margin-bottom: 2px; color: %1 }"
        "h4 { font-size: 13px; font-weight: 600; margin-top: 8px; margin-bottom: 2px; color: %2 }"
        "p { margin-top: 2px; margin-bottom: 4px }"_s.arg(t.text.name(), t.muted.name()));
    setHtml(m_make ? m_make(t) : QString());
}

} // namespace occ::ui
