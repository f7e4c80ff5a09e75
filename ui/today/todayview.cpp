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

/// The first line: client, title, and at its end when. Nothing but the title is cut.
static void paintFirstLine(QPainter& painter, const QRectF& line, const TodayModel& model,
                           const TodayEntry& entry, const Tokens& t)
{
    const QString when = model.whenWords(entry);
    const Tone tone = toneOf(entry);
    const qreal whenWide = QFontMetricsF(font(Type::Label)).horizontalAdvance(when) + 2;
    paint::text(painter, QRectF(line.right() - whenWide, line.top(), whenWide, line.height()), when,
                font(Type::Label), tone == Tone::Red ? t.red : t.muted, Qt::AlignRight | Qt::AlignVCenter);
    const QRectF words = line.adjusted(0, 0, -whenWide - 12, 0);
    const qreal clientWide =
        qMin(words.width() * 0.5, QFontMetricsF(font(Type::BodyStrong)).horizontalAdvance(entry.client) + 2);
    paint::text(painter, QRectF(words.left(), words.top(), clientWide, words.height()), entry.client,
                font(Type::BodyStrong), t.text);
    paint::text(painter, words.adjusted(clientWide + kUnit, 0, 0, 0), model.title(entry), font(Type::Body),
                t.text);
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
    paintFirstLine(*painter, line, model, entry, t);
    line.translate(0, 20);
    if (model.withOwners()) {
        const QString owner = entry.owner.isEmpty() ? TodayList::tr("no owner") : entry.owner;
        const qreal wide = QFontMetricsF(font(Type::Label)).horizontalAdvance(owner) + 2;
        paint::text(*painter, QRectF(line.right() - wide, line.top(), wide, line.height()), owner,
                    font(Type::Label), t.muted, Qt::AlignRight | Qt::AlignVCenter);
        line.adjust(0, 0, -wide - 12, 0);
    }
    paint::text(*painter, line, model.whyWords(entry), font(Type::Label), t.muted);
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
