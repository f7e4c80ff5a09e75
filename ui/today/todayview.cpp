// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todayview.h"

#include "ui/style/icons.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kRow = 54;
static constexpr int kHeading = 34;
static constexpr int kSide = 14;

static const TodayModel* modelOf(const QModelIndex& index)
{
    return qobject_cast<const TodayModel*>(index.model());
}

/// Words at the right end of a line; gives what is left of it.
static QRectF paintEnd(QPainter& painter, const QRectF& line, const QString& words, const QColor& color)
{
    const qreal wide = QFontMetricsF(font(Type::Label)).horizontalAdvance(words) + 2;
    paint::text(painter, QRectF(line.right() - wide, line.top(), wide, line.height()), words,
                font(Type::Label), color, Qt::AlignRight | Qt::AlignVCenter);
    return line.adjusted(0, 0, -wide - 12, 0);
}

/// What it is, and behind it why where that has room; beside the list it is written out.
static void paintWhat(QPainter& painter, const QRectF& line, const QString& title, const QString& note,
                      const Tokens& t)
{
    const qreal wide = QFontMetricsF(font(Type::Body)).horizontalAdvance(title) + 2;
    paint::text(painter, line, title, font(Type::Body), t.text);
    const qreal more = QFontMetricsF(font(Type::Label)).horizontalAdvance(note) + 2;
    if (wide + kUnit + more <= line.width())
        paint::text(painter, line.adjusted(wide + kUnit, 0, 0, 0), note, font(Type::Label), t.muted);
}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const TodayModel& model = *modelOf(index);
    const TodayEntry& entry = model.row(index.row());
    const paint::Scope scope(*painter);
    const Tokens& t = tokensOf(option.palette);
    QRectF area = option.rect;
    if (const QString heading = model.headingAbove(index.row()); !heading.isEmpty()) {
        const QRectF top(area.left(), area.top(), area.width(), kHeading);
        painter->fillRect(top, t.background);
        painter->fillRect(QRectF(top.left(), top.bottom() - 1, top.width(), 1), t.border);
        paint::text(*painter, top.adjusted(kSide, 2, -kSide, 0), heading, font(Type::LabelStrong), t.muted);
        area.setTop(top.bottom());
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(area, t.accentFill);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(area, t.hover);
    painter->fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), t.border);
    if (option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus)
        painter->fillRect(QRectF(area.left(), area.top(), 3, area.height() - 1), t.accent);
    const ToneColors colors = toneColors(t, toneOf(entry));
    paintIcon(*painter, iconOf(entry.group), QRectF(area.left() + kSide, area.top() + 10, kIcon, kIcon),
              colors.ink);
    QRectF line(area.left() + kSide + kIcon + 10, area.top() + 7, area.width() - 2 * kSide - kIcon - 10, 21);
    const bool late = toneOf(entry) == Tone::Red;
    const QRectF name = paintEnd(*painter, line, model.whenWords(entry), late ? t.red : t.muted);
    paint::text(*painter, name, entry.client, font(Type::BodyStrong), t.text);
    line.translate(0, 20);
    if (model.withOwners())
        line = paintEnd(*painter, line, entry.owner.isEmpty() ? TodayList::tr("no owner") : entry.owner,
                        t.muted);
    paintWhat(*painter, line, model.title(entry), model.noteWords(entry), t);
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {260, kRow + (modelOf(index)->headingAbove(index.row()).isEmpty() ? 0 : kHeading)};
}

TodayList::TodayList(TodayModel* model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"today.list"_s);
    setAccessibleName(tr("What needs you now"));
    setModel(model);
    setItemDelegate(new TodayDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

const TodayEntry* TodayList::currentEntry() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

void TodayList::goTo(int row)
{
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
}

void TodayList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT entryChanged();
}

void TodayList::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        walk(event->key() == Qt::Key_J ? 1 : -1);
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace occ::ui
