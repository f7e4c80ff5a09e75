// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/boardview.h"

#include "ui/onboarding/words.h"
#include "ui/widgets/roles.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kGap = 8; ///< Between cards.
static constexpr int kPad = 12;
static constexpr int kBox = 14;
static constexpr int kTextLeft = 22; ///< From the check box to its words.
static constexpr int kLineGap = 5;
static constexpr int kTitleLines = 2;
static constexpr int kItemLines = 3;
static constexpr qreal kLeastTitle = 120; ///< Less room beside the pill: the pill goes below the name.
static constexpr int kFootLines = 3;

namespace {

/// Where everything of one card goes, in the card's own coordinates.
struct CardLayout
{
    QRectF title;
    QRectF pill;
    QList<QRectF> items; ///< Whole lines; the check box is at their left end.
    QRectF foot;
    QRectF avatar;
    qreal height = 0;
};

CardLayout layOut(const BoardCard& card, const QString& foot, qreal width)
{
    CardLayout out;
    const qreal inner = width - 2 * kPad;
    const QSizeF pill = paint::pillSize(statePill(card.row));
    const bool below = inner - pill.width() - 6 < kLeastTitle;
    const qreal titleWidth = below ? inner : inner - pill.width() - 6;
    out.title =
        QRectF(kPad, 11, titleWidth,
               paint::wrappedHeight(card.row.client, font(Type::BodyStrong), titleWidth, kTitleLines));
    out.pill = QRectF(below ? kPad : kPad + inner - pill.width(), below ? out.title.bottom() + 3 : 10,
                      pill.width(), pill.height());
    qreal y = qMax(out.title.bottom(), out.pill.bottom()) + 5;
    for (const Item& item : card.items) {
        const qreal words =
            paint::wrappedHeight(item.title, font(Type::Label), inner - kTextLeft, kItemLines);
        out.items.append(QRectF(kPad, y, inner, qMax<qreal>(17, words)));
        y = out.items.constLast().bottom() + kLineGap;
    }
    const bool avatar = !card.row.owner.isEmpty();
    const qreal footWidth = inner - (avatar ? kAvatar + 6 : 0);
    const qreal words = paint::wrappedHeight(foot, font(Type::Label), footWidth, kFootLines);
    const qreal footHeight = qMax<qreal>(avatar ? kAvatar : 16, words);
    out.foot = QRectF(kPad, y + (footHeight - words) / 2, footWidth, words);
    out.avatar =
        avatar ? QRectF(kPad + inner - kAvatar, y + (footHeight - kAvatar) / 2, kAvatar, kAvatar) : QRectF();
    out.height = y + footHeight + 10;
    return out;
}

paint::Check checkOf(const Item& item)
{
    if (item.state == u"done")
        return paint::Check::On;
    return item.state == u"blocked" ? paint::Check::Blocked
           : item.state == u"open"  ? paint::Check::Off
                                    : paint::Check::Mixed;
}

} // namespace

static QRect cardRect(const QRect& rect)
{
    return rect.adjusted(1, 0, -3, -kGap);
}

static const BoardModel* boardOf(const QModelIndex& index)
{
    return static_cast<const BoardModel*>(index.model());
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const paint::Scope scope(*painter);
    const Tokens& t = tokensOf(option.palette);
    const BoardModel* board = boardOf(index);
    const BoardCard& card = board->row(index.row());
    const QRect frame = cardRect(option.rect);
    const bool selected = option.state & (QStyle::State_Selected | QStyle::State_HasFocus) &&
                          option.state & QStyle::State_Active && option.widget && option.widget->hasFocus();
    const bool hover = option.state & QStyle::State_MouseOver;
    paint::box(*painter, frame, t.surface,
               selected ? t.accent
               : hover  ? t.muted
                        : t.border,
               kRadiusCard, selected ? 2 : 1);
    painter->translate(frame.topLeft());
    const QString foot = board->footWords(card);
    const CardLayout places = layOut(card, foot, frame.width());
    paint::wrapped(*painter, places.title, card.row.client, font(Type::BodyStrong), t.text, kTitleLines);
    paint::pill(*painter, places.pill, statePill(card.row), t);
    for (int i = 0; i < card.items.size(); ++i) {
        const QRectF line = places.items.at(i);
        const Item& item = card.items.at(i);
        paint::checkBox(*painter, QRectF(line.left(), line.top() + 1.5, kBox, kBox), checkOf(item), t, false);
        const bool settled = item.state == u"done" || item.state == u"not-applicable";
        paint::wrapped(*painter, line.adjusted(kTextLeft, 1, 0, 0), item.title, font(Type::Label),
                       settled ? t.muted : t.text, kItemLines);
    }
    const bool red = card.row.health == Health::Red && card.row.state == u"active";
    paint::wrapped(*painter, places.foot, foot, font(Type::Label), red ? t.red : t.muted, kFootLines);
    if (places.avatar.isValid())
        paint::avatar(*painter, places.avatar, paint::initials(card.row.owner), t);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : 240;
    const BoardModel* board = boardOf(index);
    const BoardCard& card = board->row(index.row());
    const CardLayout places = layOut(card, board->footWords(card), cardRect(QRect(0, 0, width, 10)).width());
    return {width, int(std::ceil(places.height)) + kGap};
}

int CardDelegate::itemAt(const QRect& rect, const BoardCard& card, const QPoint& at) const
{
    const QRect frame = cardRect(rect);
    const CardLayout places = layOut(card, {}, frame.width());
    for (int i = 0; i < places.items.size(); ++i) {
        if (places.items.at(i).adjusted(-4, -2, 0, 2).contains(at - frame.topLeft()))
            return i;
    }
    return -1;
}

QRect CardDelegate::checkRect(const QRect& rect, const BoardCard& card, int item) const
{
    const QRect frame = cardRect(rect);
    const QRectF line = layOut(card, {}, frame.width()).items.value(item);
    return QRectF(line.left(), line.top() + 1.5, kBox, kBox).toRect().translated(frame.topLeft());
}

BoardView::BoardView(BoardModel* model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_cards(new CardDelegate(this))
{
    setObjectName(u"board.column."_s + model->key());
    setAccessibleName(model->title());
    setModel(model);
    setItemDelegate(m_cards);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
}

std::pair<int, int> BoardView::hit(const QPoint& at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return {-1, -1};
    return {index.row(), m_cards->itemAt(visualRect(index), m_model->row(index.row()), at)};
}

void BoardView::toggle(const BoardCard& card, int item)
{
    if (item >= 0 && item < card.items.size())
        Q_EMIT itemToggled(card.items.at(item));
}

int BoardView::contentHeight(int limit) const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < limit; ++row)
        height += sizeHintForRow(row);
    return qMin(height, limit);
}

bool BoardView::travel(const QKeyEvent& event)
{
    const int key = event.key();
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!sideways && key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const int by = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const int row = currentIndex().row();
    if (event.modifiers() & Qt::ControlModifier) {
        if (row < 0)
            return false;
        const qint64 id = m_model->row(row).row.id;
        if (sideways)
            Q_EMIT stepRequested(id, by);
        else
            Q_EMIT laneMoveRequested(id, by);
        return true;
    }
    if (sideways) {
        Q_EMIT columnStepRequested(by);
        return true;
    }
    const bool leaves = by < 0 ? row <= 0 : row + 1 >= m_model->rowCount();
    if (leaves)
        Q_EMIT laneStepRequested(by);
    return leaves;
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const int key = event->key();
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    if (travel(*event))
        return;
    if (!index.isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    const BoardCard& card = m_model->row(index.row());
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT opened(card.row.id);
    } else if (key >= Qt::Key_1 && key <= Qt::Key_9 && !ctrl && !(event->modifiers() & Qt::AltModifier)) {
        toggle(card, key - Qt::Key_1);
    } else if (key == Qt::Key_Space) {
        const auto next = std::find_if(card.items.begin(), card.items.end(),
                                       [](const Item& item) { return item.state == u"open"; });
        toggle(card, next == card.items.end() ? -1 : int(next - card.items.begin()));
    } else if (key == Qt::Key_L && event->modifiers() == Qt::NoModifier) {
        Q_EMIT contactRequested(card.row);
    } else if (key == Qt::Key_B && event->modifiers() == Qt::NoModifier) {
        Q_EMIT blockerRequested(card.row);
    } else {
        QListView::keyPressEvent(event);
    }
}

void BoardView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = hit(event->position().toPoint());
    QListView::mousePressEvent(event);
}

void BoardView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const std::pair<int, int> now = hit(event->position().toPoint());
    if (event->button() == Qt::LeftButton && now == m_pressed && now.first >= 0 && now.second >= 0)
        toggle(m_model->row(now.first), now.second);
    m_pressed = {-1, -1};
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void BoardView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QLatin1StringView(BoardModel::kMimeType)))
        event->acceptProposedAction();
}

void BoardView::dragMoveEvent(QDragMoveEvent* event)
{
    if (event->mimeData()->hasFormat(QLatin1StringView(BoardModel::kMimeType)))
        event->acceptProposedAction();
}

void BoardView::dropEvent(QDropEvent* event)
{
    const qint64 id = event->mimeData()->data(QLatin1StringView(BoardModel::kMimeType)).toLongLong();
    // The model is told by the workspace, so the view must not take the card out of its column by itself.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (id > 0)
        Q_EMIT dropped(id);
}

void BoardView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

} // namespace occ::ui
