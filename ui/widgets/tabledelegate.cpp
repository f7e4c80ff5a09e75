// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tableview.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kCellPadding = 12;
static constexpr int kBarWidth = 88;
static constexpr int kBarWords = 74;

static CellKind kindOf(const QModelIndex& index)
{
    return CellKind(index.data(KindRole).toInt());
}

static QFont cellFont(const QModelIndex& index)
{
    return font(index.data(StrongRole).toBool() ? Type::BodyStrong : Type::Body);
}

static void paintText(QPainter& painter, const QRectF& place, const QModelIndex& index, const Tokens& t)
{
    const auto tone = Tone(index.data(ToneRole).toInt());
    const QColor ink = tone != Tone::Neutral            ? toneColors(t, tone).ink
                       : index.data(MutedRole).toBool() ? t.muted
                                                        : t.text;
    const QVariant given = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment align =
        given.isValid() ? Qt::Alignment(given.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    paint::text(painter, place, index.data().toString(), cellFont(index), ink, align | Qt::AlignVCenter);
}

static void paintPill(QPainter& painter, const QRectF& place, const QModelIndex& index, const Tokens& t)
{
    const paint::Pill pill{index.data().toString(), Tone(index.data(ToneRole).toInt()),
                           paint::Mark(index.data(MarkRole).toInt())};
    paint::pill(painter, place, pill, t);
}

static void paintProgress(QPainter& painter, const QRectF& place, const QModelIndex& index, const Tokens& t)
{
    const qreal bar = qBound(0.0, place.width() - kBarWords, qreal(kBarWidth));
    if (bar >= 24)
        paint::progress(painter, QRectF(place.left(), place.top(), bar, place.height()),
                        index.data(ShareRole).toDouble(), t, t.accent);
    const qreal words = bar >= 24 ? bar + kUnit : 0;
    paint::text(painter, place.adjusted(words, 0, 0, 0), index.data().toString(), font(Type::Body), t.text);
}

/// Each cell draws its part of what runs over the whole row.
static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                         const Tokens& t)
{
    const QModelIndex first = index.siblingAtColumn(0);
    const int width = option.widget ? option.widget->width() : option.rect.width();
    painter.setClipRect(option.rect);
    if (!(option.state & QStyle::State_Selected))
        painter.fillRect(option.rect, t.background);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    const QRectF line(kCellPadding, option.rect.top(), width - 2 * kCellPadding, option.rect.height());
    paintIcon(painter, first.data(ShareRole).toDouble() > 0 ? u"pan-down"_s : u"pan-end"_s,
              QRectF(line.left(), line.center().y() - 6, 12, 12), t.muted);
    paint::text(painter, line.adjusted(20, 0, 0, 0), first.data().toString(), font(Type::BodyStrong), t.text);
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const paint::Scope scope(*painter);
    const Tokens& t = tokensOf(option.palette);
    const auto* table = qobject_cast<const TableView*>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, t.accentFill);
    else if (table && table->hoveredRow() == index.row())
        painter->fillRect(option.rect, t.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    const bool here = selected || (table && table->currentIndex().row() == index.row());
    if (here && table && table->hasFocus()) // Where the keyboard is, not only what is chosen.
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                          t.accent);
    const QRectF place = QRectF(option.rect).adjusted(kCellPadding, 0, -kUnit, -1);
    switch (kindOf(index)) {
    case CellKind::Pill:
        if (!index.data().toString().isEmpty())
            paintPill(*painter, place, index, t);
        break;
    case CellKind::Progress:
        paintProgress(*painter, place, index, t);
        break;
    case CellKind::Avatar:
        if (const QString name = index.data().toString(); !name.isEmpty()) {
            if (selected)
                paint::box(*painter, QRectF(place.left() - 1, place.center().y() - 13, 26, 26), t.surface, {},
                           13);
            paint::avatar(*painter, QRectF(place.left(), place.center().y() - 12, kAvatar, kAvatar),
                          paint::initials(name), t);
        }
        break;
    case CellKind::Heading:
        paintHeading(*painter, option, index, t);
        break;
    case CellKind::Text:
        paintText(*painter, place, index, t);
        break;
    }
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString words = index.data().toString();
    int width = QFontMetrics(cellFont(index)).horizontalAdvance(words);
    if (kindOf(index) == CellKind::Progress)
        width += kBarWidth + kUnit;
    else if (kindOf(index) == CellKind::Avatar)
        width = kAvatar;
    else if (kindOf(index) == CellKind::Pill)
        width += 28;
    return {width + kCellPadding + kUnit, kRowHeight};
}

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString words = index.data().toString();
    QString tip = index.data(Qt::ToolTipRole).toString();
    const int room = option.rect.width() - kCellPadding - kUnit;
    const bool cut = QFontMetrics(cellFont(index)).horizontalAdvance(words) > room;
    if (kindOf(index) == CellKind::Avatar || (cut && tip != words))
        tip = tip.isEmpty() ? words : words + u'\n' + tip;
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace occ::ui
