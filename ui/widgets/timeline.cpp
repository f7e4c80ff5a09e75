// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include "ui/style/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kDot = 8;
static constexpr int kInset = 2;
static constexpr int kTextLeft = kInset + kDot + 10;
static constexpr int kGap = 12;

void TimelineModel::setEntries(QList<TimelineEntry> entries)
{
    if (entries == m_entries)
        return;
    if (entries.size() == m_entries.size()) {
        m_entries = std::move(entries);
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.what;
    case Qt::ToolTipRole:
        return entry.exact;
    case Qt::AccessibleTextRole:
        return QString(entry.what + u", "_s + entry.when);
    case WhenRole:
        return entry.when;
    case EntryToneRole:
        return int(entry.tone);
    case FutureRole:
        return entry.future;
    case EntryIdRole:
        return entry.id;
    default:
        return {};
    }
}

static QRectF wordsRect(const QString& words, Type type, qreal width)
{
    return QFontMetricsF(font(type)).boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, words);
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const paint::Scope scope(*painter);
    const Tokens& t = tokensOf(option.palette);
    const bool future = index.data(TimelineModel::FutureRole).toBool();
    const QRectF area = option.rect;
    const qreal width = area.width() - kTextLeft - kInset;
    if (option.state & QStyle::State_HasFocus)
        paint::box(*painter, area.adjusted(0, 0, 0, -kGap / 2.0), t.hover, t.accent, kRadiusControl);
    const QRectF dot(area.left() + kInset, area.top() + 6, kDot, kDot);
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(QRectF(dot.center().x() - 0.5, dot.bottom() + 3, 1, area.height() - kDot - 6),
                          t.track);
    const QColor ink = toneColors(t, Tone(index.data(TimelineModel::EntryToneRole).toInt())).ink;
    paint::box(*painter, dot, future ? t.track : ink, {}, kDot / 2.0);
    const QString what = index.data().toString();
    QRectF place(area.left() + kTextLeft, area.top() + 1, width, wordsRect(what, Type::Body, width).height());
    painter->setFont(font(Type::Body));
    painter->setPen(future ? t.muted : t.text);
    painter->drawText(place, Qt::TextWordWrap, what);
    place.moveTop(place.bottom() + 1);
    place.setBottom(area.bottom());
    painter->setFont(font(Type::Label));
    painter->setPen(t.muted);
    painter->drawText(place, Qt::TextWordWrap, index.data(TimelineModel::WhenRole).toString());
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const qreal width = (view ? view->viewport()->width() : 240) - kTextLeft - kInset;
    const QString when = index.data(TimelineModel::WhenRole).toString();
    const qreal height = wordsRect(index.data().toString(), Type::Body, width).height() +
                         (when.isEmpty() ? 0 : wordsRect(when, Type::Label, width).height()) + 2;
    return {int(width), int(std::ceil(height)) + kGap};
}

TimelineView::TimelineView(const QString& name, const QString& label, QWidget* parent)
    : QListView(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new TimelineDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace occ::ui
