// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/itemlist.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kCaption = 26; ///< Height of a section's name above its first item.
static constexpr int kLeft = 12;
static constexpr int kBox = 15;
static constexpr int kTextLeft = 46;
static constexpr int kMore = 28;

static bool isSettled(const Item& item)
{
    return item.state == u"done" || item.state == u"not-applicable";
}

QRect ItemDelegate::checkRect(const QRect& row)
{
    return {row.left() + kLeft, row.bottom() - kRowHeight + 1 + (kRowHeight - kBox) / 2, kBox, kBox};
}

QRect ItemDelegate::moreRect(const QRect& row)
{
    return {row.right() - kMore - 4, row.bottom() - kRowHeight + 4, kMore, kRowHeight - 8};
}

void ItemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const paint::Scope scope(*painter);
    const Tokens& t = tokensOf(option.palette);
    const Item& item = static_cast<const ItemModel*>(index.model())->row(index.row());
    const QString caption = index.data(ItemModel::SectionRole).toString();
    QRect row = option.rect;
    if (!caption.isEmpty()) {
        paint::text(*painter, QRectF(row.left() + kLeft, row.top() + 6, row.width() - 2 * kLeft, 18), caption,
                    font(Type::LabelStrong), t.muted);
        row.setTop(row.top() + kCaption);
    }
    const bool here = option.widget && option.widget->hasFocus() &&
                      option.state & (QStyle::State_Selected | QStyle::State_HasFocus);
    const bool hover = option.state & QStyle::State_MouseOver;
    if (here || hover)
        painter->fillRect(row, here ? t.accentFill : t.hover);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.border);
    const auto check = item.state == u"done"             ? paint::Check::On
                       : item.state == u"blocked"        ? paint::Check::Blocked
                       : item.state == u"not-applicable" ? paint::Check::Mixed
                                                         : paint::Check::Off;
    paint::checkBox(*painter, checkRect(row), check, t, hover);
    const QString meta = index.data(ItemModel::MetaRole).toString();
    const QFont small = font(Type::Label);
    const qreal most = row.width() * 0.5;
    const qreal wide = qMin(most, QFontMetricsF(small).horizontalAdvance(meta) + 2);
    const qreal right = row.right() - (here || hover ? kMore + 10 : kLeft);
    const auto tone = Tone(index.data(ItemModel::MetaToneRole).toInt());
    paint::text(*painter, QRectF(right - wide, row.top(), wide, row.height()), meta, small,
                tone == Tone::Neutral ? t.muted : toneColors(t, tone).ink, Qt::AlignRight | Qt::AlignVCenter);
    paint::text(
        *painter,
        QRectF(row.left() + kTextLeft, row.top(), right - wide - row.left() - kTextLeft - 12, row.height()),
        item.title, font(Type::Body), item.state == u"not-applicable" ? t.muted : t.text);
    if (here || hover)
        paintIcon(*painter, u"view-more-horizontal"_s, QRectF(moreRect(row)).adjusted(6, 5, -6, -5), t.muted);
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {200, kRowHeight + (index.data(ItemModel::SectionRole).toString().isEmpty() ? 0 : kCaption)};
}

ItemList::ItemList(QWidget* parent)
    : QListView(parent)
    , m_model(new ItemModel(this))
{
    setObjectName(u"client.items"_s);
    setAccessibleName(tr("Checklist"));
    setModel(m_model);
    setItemDelegate(new ItemDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_model, &ItemModel::toggleRequested, this, &ItemList::toggled);
    for (auto signal : {&QAbstractItemModel::modelReset})
        connect(m_model, signal, this, [this] { updateGeometry(); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometry(); });
}

QSize ItemList::sizeHint() const
{
    int height = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        height += itemDelegate()->sizeHint({}, m_model->index(i, 0)).height();
    return {400, height};
}

void ItemList::goToNextOpen()
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (!isSettled(m_model->row(i))) {
            setCurrentIndex(m_model->index(i, 0));
            break;
        }
    }
    setFocus();
}

void ItemList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void ItemList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        QListView::keyPressEvent(event);
        return;
    }
    const Item item = m_model->row(index.row());
    switch (event->key()) {
    case Qt::Key_Space:
        Q_EMIT toggled(item);
        break;
    case Qt::Key_E:
        Q_EMIT evidenceRequested(item);
        break;
    case Qt::Key_F2:
        Q_EMIT editRequested(item);
        break;
    case Qt::Key_N:
        Q_EMIT skipRequested(item);
        break;
    case Qt::Key_X:
        Q_EMIT blockRequested(item);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Menu:
        openMenu(index, viewport()->mapToGlobal(visualRect(index).bottomLeft() + QPoint(kTextLeft, 0)));
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

void ItemList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const QRect row = visualRect(index);
    if (ItemDelegate::moreRect(row).contains(at))
        openMenu(index, viewport()->mapToGlobal(at));
    else if (ItemDelegate::checkRect(row).adjusted(-8, -9, 8, 9).contains(at))
        Q_EMIT toggled(m_model->row(index.row()));
}

void ItemList::contextMenuEvent(QContextMenuEvent* event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        openMenu(index, event->globalPos());
}

void ItemList::openMenu(const QModelIndex& index, const QPoint& at)
{
    const Item item = m_model->row(index.row());
    auto* menu = new QMenu(this);
    menu->setObjectName(u"client.itemMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool settled = isSettled(item);
    const auto add = [&](const QString& icon, const QString& text, const QString& key, bool on, auto signal) {
        QAction* action = menu->addAction(ui::icon(icon), text + u'\t' + key);
        action->setEnabled(on);
        connect(action, &QAction::triggered, this, [this, item, signal] { Q_EMIT(this->*signal)(item); });
    };
    add(u"object-select"_s, settled ? tr("Open again") : tr("Done"), tr("Space"), true, &ItemList::toggled);
    add(u"mail-attachment"_s, tr("Evidence…"), u"E"_s, true, &ItemList::evidenceRequested);
    add(u"document-edit"_s, tr("Edit or move…"), u"F2"_s, true, &ItemList::editRequested);
    menu->addSeparator();
    add(u"action-unavailable"_s, tr("Not applicable…"), u"N"_s, item.state != u"not-applicable",
        &ItemList::skipRequested);
    add(u"dialog-warning"_s, tr("Blocked…"), u"X"_s, item.state != u"blocked", &ItemList::blockRequested);
    add(u"edit-undo"_s, tr("Not blocked any more"), {}, item.state == u"blocked", &ItemList::reopenRequested);
    menu->addSeparator();
    QAction* assign = menu->addAction(ui::icon(u"avatar-default"_s), tr("Assign to…"));
    connect(assign, &QAction::triggered, this, [this, item, at] { Q_EMIT assignRequested(item, at); });
    menu->popup(at);
}

} // namespace occ::ui
