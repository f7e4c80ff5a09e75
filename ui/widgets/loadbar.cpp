// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loadbar.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr qreal kBarHeight = 8;

paint::Pill loadPill(const LoadFigures& figures)
{
    const int room = figures.capacity - figures.shown();
    if (figures.capacity <= 0)
        return {LoadBar::tr("No capacity set"), Tone::Neutral, paint::Mark::None};
    if (room < 0)
        return {LoadBar::tr("Over by %1").arg(-room), Tone::Red, paint::Mark::Dot};
    if (room == 0)
        return {LoadBar::tr("Full"), Tone::Amber, paint::Mark::Diamond};
    return {LoadBar::tr("Room for %1").arg(room), Tone::Green, paint::Mark::Check};
}

QString loadWords(const LoadFigures& figures)
{
    const QString amount = figures.after && *figures.after != figures.now
                               ? LoadBar::tr("%1 → %2").arg(figures.now).arg(*figures.after)
                               : QString::number(figures.now);
    return figures.capacity > 0
               ? LoadBar::tr("%1 of %2", "onboardings carried of capacity").arg(amount).arg(figures.capacity)
               : amount;
}

QString shareWords(const LoadFigures& figures)
{
    return figures.capacity > 0 ? LoadBar::tr("%1 %").arg(figures.shown() * 100 / figures.capacity)
                                : QString();
}

void paintLoadBar(QPainter& painter, const QRectF& rect, const LoadFigures& figures, const Tokens& tokens)
{
    if (figures.capacity <= 0)
        return;
    const paint::Scope scope(painter);
    const int after = figures.shown();
    const int most = std::max({figures.capacity, figures.now, after});
    const QRectF bar(rect.left(), rect.center().y() - kBarHeight / 2, rect.width(), kBarHeight);
    const auto part = [&](int from, int to) {
        QRectF piece = bar;
        piece.setLeft(bar.left() + bar.width() * from / most);
        piece.setRight(bar.left() + bar.width() * to / most);
        return piece;
    };
    const auto fill = [&](int from, int to, const QColor& color, const QColor& line = {}) {
        if (to > from)
            paint::box(painter, part(from, to), color, line, kBarHeight / 2);
    };
    const int stays = std::min(figures.now, after);
    const bool full = after == figures.capacity;
    fill(0, most, tokens.track);
    fill(0, std::min(stays, figures.capacity), full ? tokens.amber : tokens.accent);
    fill(figures.capacity, stays, tokens.red);
    if (after > figures.now)
        fill(figures.now, after, after > figures.capacity ? tokens.redFill : tokens.accentFill,
             after > figures.capacity ? tokens.red
             : full                   ? tokens.amber
                                      : tokens.accent);
    else
        fill(after, figures.now, tokens.surface, tokens.muted);
    if (most > figures.capacity) {
        const qreal x = part(0, figures.capacity).right();
        painter.fillRect(QRectF(x - 1, bar.top() - 3, 2, bar.height() + 6), tokens.text);
    }
}

LoadBar::LoadBar(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LoadBar::setLoad(const QString& title, const LoadFigures& figures)
{
    m_title = title;
    m_figures = figures;
    setAccessibleName(tr("%1: %2, %3").arg(title, loadWords(figures), loadPill(figures).word));
    update();
}

void LoadBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    const paint::Pill pill = loadPill(m_figures);
    const QRectF line(0, 2, width(), 22);
    const qreal pillWidth = paint::pillSize(pill).width();
    paint::pill(painter, QRectF(line.right() - pillWidth, line.top(), pillWidth, line.height()), pill, t);
    const QString words = loadWords(m_figures);
    const qreal wide = QFontMetricsF(ui::font(Type::Body)).horizontalAdvance(words) + 2;
    const qreal right = line.right() - pillWidth - kUnit;
    paint::text(painter, QRectF(right - wide, line.top(), wide, line.height()), words, ui::font(Type::Body),
                t.muted, Qt::AlignRight | Qt::AlignVCenter);
    paint::text(painter, QRectF(0, line.top(), right - wide - kUnit, line.height()), m_title,
                ui::font(Type::BodyStrong), t.text);
    paintLoadBar(painter, QRectF(0, line.bottom() + 4, width(), 14), m_figures, t);
}

} // namespace occ::ui
