// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/steplist.h"

#include "ui/base/relativetime.h"
#include "ui/style/paint.h"
#include "ui/widgets/roles.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kLeft = 14;
static constexpr int kBox = 15;
static constexpr int kTextLeft = 42;
static constexpr int kPad = 9;
static constexpr int kLines = 3;
static constexpr int kNote = 18; ///< Height of the line that says who did it.

qint64 StepModel::idOf(const RoutineStepState& state) const
{
    return qint64(qHash(state.step.key) >> 1);
}

void StepModel::setMoment(Instant now, const QTimeZone& zone)
{
    m_now = now;
    m_zone = zone;
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QString StepModel::doneWords(const RoutineStepState& state) const
{
    if (!state.doneAt)
        return {};
    return tr("%1, %2").arg(stampWords(*state.doneAt, m_now, m_zone), state.doneBy);
}

QVariant StepModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoutineStepState& state = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return state.step.title;
    case Qt::CheckStateRole:
        return state.doneAt ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole: {
        const QString number =
            tr("Step %1 of %2: %3").arg(index.row() + 1).arg(rowCount()).arg(state.step.title);
        return state.doneAt ? tr("%1, done %2").arg(number, doneWords(state)) : number;
    }
    case Qt::ToolTipRole:
        return state.doneAt ? doneWords(state) : state.step.details;
    case DetailRole:
        return doneWords(state);
    case IdRole:
        return idOf(state);
    default:
        return {};
    }
}

bool StepModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if ((value.toInt() == Qt::Checked) != row(index.row()).doneAt.has_value())
        Q_EMIT toggleRequested(index.row());
    return false; // The view shows it when it has been written.
}

Qt::ItemFlags StepModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = RowModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsUserCheckable : base;
}

QRect StepDelegate::checkRect(const QRect& row)
{
    return {row.left() + kLeft, row.top() + kPad + 2, kBox, kBox};
}

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const paint::Scope scope(*painter);
    const Tokens& t = tokensOf(option.palette);
    const QRect row = option.rect;
    const bool here = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    if (here || hover)
        painter->fillRect(row, here ? t.accentFill : t.hover);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.border);
    if (here && option.widget && option.widget->hasFocus())
        paint::box(*painter, QRectF(row).adjusted(2, 2, -2, -3), {}, t.accent, kRadiusControl, 1.6);
    const bool done = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    paint::checkBox(*painter, checkRect(row), done ? paint::Check::On : paint::Check::Off, t, hover);
    const QString note = index.data(DetailRole).toString();
    const QRectF words(row.left() + kTextLeft, row.top() + kPad, row.width() - kTextLeft - kPad,
                       row.height() - 2 * kPad - (note.isEmpty() ? 0 : kNote));
    paint::wrapped(*painter, words, index.data().toString(), font(here ? Type::BodyStrong : Type::Body),
                   done && !here ? t.muted : t.text, kLines);
    if (!note.isEmpty())
        paint::text(*painter, QRectF(words.left(), row.bottom() - kPad - kNote + 2, words.width(), kNote),
                    note, font(Type::Label), here ? t.text : t.muted);
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : 240;
    // Strong words are the widest; the row keeps its height when one stands on it.
    const qreal height = paint::wrappedHeight(index.data().toString(), font(Type::BodyStrong),
                                              width - kTextLeft - kPad, kLines);
    const bool noted = !index.data(DetailRole).toString().isEmpty();
    return {width, int(height) + 2 * kPad + 2 + (noted ? kNote : 0)};
}

StepList::StepList(StepModel* model, QWidget* parent)
    : QListView(parent)
{
    setObjectName(u"routines.steps"_s);
    setAccessibleName(tr("Steps"));
    setModel(model);
    setItemDelegate(new StepDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    connect(model, &StepModel::toggleRequested, this, &StepList::toggled);
    // A step that was done is higher by a line.
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void StepList::goTo(int row)
{
    if (row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, 0));
}

void StepList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT stepChanged(current.isValid() ? current.row() : -1);
}

void StepList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void StepList::keyPressEvent(QKeyEvent* event)
{
    switch (event->modifiers() ? 0 : event->key()) {
    case Qt::Key_Space:
        if (current() >= 0)
            Q_EMIT toggled(current());
        break;
    case Qt::Key_J:
        goTo(current() + 1);
        break;
    case Qt::Key_K:
        goTo(current() - 1);
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

void StepList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() == Qt::LeftButton && index.isValid() &&
        StepDelegate::checkRect(visualRect(index)).adjusted(-8, -8, 8, 8).contains(at))
        Q_EMIT toggled(index.row());
}

} // namespace occ::ui
