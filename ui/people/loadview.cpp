// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/loadview.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kRow = 78;
static constexpr int kSide = 14;
static constexpr int kFace = 28;

void LoadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto* model = qobject_cast<const LoadModel*>(index.model());
    const Load& load = model->row(index.row());
    const paint::Scope scope(*painter);
    const Tokens& t = tokensOf(option.palette);
    const QRectF area = option.rect;
    const bool taking = model->previewTarget() == load.personId;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.accentFill);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, t.hover);
    painter->fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), t.border);
    const bool focused = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
    if (taking || focused)
        paint::box(*painter, area.adjusted(2, 2, -2, -3), {}, t.accent, kRadiusControl, taking ? 2 : 1);
    const QString name = LoadModel::nameOf(load);
    const QRectF face(area.left() + kSide, area.top() + 12, kFace, kFace);
    if (option.state & QStyle::State_Selected)
        paint::box(*painter, face.adjusted(-1, -1, 1, 1), t.surface, {}, kFace / 2.0 + 1);
    paint::avatar(*painter, face, load.personId == 0 ? u"?"_s : paint::initials(name), t);
    const QRectF line(face.right() + 12, area.top() + 9, area.right() - kSide - face.right() - 12, 22);
    const LoadFigures figures = model->figures(load);
    paint::Pill pill = loadPill(figures);
    if (load.away)
        pill = {LoadView::tr("Away"), load.active > 0 ? Tone::Amber : Tone::Neutral, paint::Mark::Pause};
    else if (load.personId == 0 && figures.shown() > 0)
        pill = {LoadView::tr("To be assigned"), Tone::Amber, paint::Mark::Diamond};
    const bool quiet = !load.away && load.capacity == 0 && figures.shown() == 0;
    const qreal pillWidth = quiet ? 0 : paint::pillSize(pill).width();
    if (!quiet)
        paint::pill(*painter, QRectF(line.right() - pillWidth, line.top(), pillWidth, line.height()), pill,
                    t);
    paint::text(*painter, line.adjusted(0, 0, -pillWidth - kUnit, 0), name, font(Type::BodyStrong),
                load.away ? t.muted : t.text);
    QString words = loadWords(figures);
    if (load.capacity > 0)
        words += u" · "_s + shareWords(figures);
    const QRectF middle = line.translated(0, 21);
    const qreal wide = quiet ? 0 : QFontMetricsF(font(Type::Label)).horizontalAdvance(words) + 2;
    if (!quiet)
        paint::text(*painter, QRectF(middle.right() - wide, middle.top(), wide, middle.height()), words,
                    font(Type::Label), t.text, Qt::AlignRight | Qt::AlignVCenter);
    paintLoadBar(*painter, middle.adjusted(0, 0, -wide - 12, 0), figures, t);
    const QRectF foot = quiet ? middle : middle.translated(0, 19);
    paint::text(*painter, foot, model->notes(load), font(Type::Label), t.muted);
}

QSize LoadDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const LoadModel*>(index.model());
    const Load& load = model->row(index.row());
    const bool quiet = !load.away && load.capacity == 0 && model->figures(load).shown() == 0;
    return {240, quiet ? kRow - 19 : kRow};
}

LoadView::LoadView(const QString& name, const QString& label, LoadModel* model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(name);
    setAccessibleName(label);
    setModel(model);
    setItemDelegate(new LoadDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDragDropMode(DropOnly);
}

const Load* LoadView::currentLoad() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

void LoadView::goTo(qint64 person)
{
    if (const int row = m_model->rowOf(person); row >= 0)
        setCurrentIndex(m_model->index(row, 0));
}

void LoadView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT personChanged();
}

/// Who would get what is dropped there; who is away takes nothing.
std::optional<qint64> LoadView::takerAt(const QPoint& at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid() || !(index.flags() & Qt::ItemIsDropEnabled))
        return {};
    return m_model->row(index.row()).personId;
}

void LoadView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QLatin1StringView(LoadModel::kMimeType)))
        event->acceptProposedAction();
}

void LoadView::dragMoveEvent(QDragMoveEvent* event)
{
    if (!event->mimeData()->hasFormat(QLatin1StringView(LoadModel::kMimeType)))
        return;
    const std::optional<qint64> taker = takerAt(event->position().toPoint());
    Q_EMIT hovered(taker);
    if (taker)
        event->acceptProposedAction();
    else
        event->ignore();
}

void LoadView::dragLeaveEvent(QDragLeaveEvent*)
{
    Q_EMIT hovered({});
}

void LoadView::dropEvent(QDropEvent* event)
{
    const std::optional<qint64> taker = takerAt(event->position().toPoint());
    Q_EMIT hovered({});
    if (!taker)
        return;
    QList<qint64> ids;
    for (const QByteArray& id :
         event->mimeData()->data(QLatin1StringView(LoadModel::kMimeType)).simplified().split(' '))
        ids.append(id.toLongLong());
    // The models are told by the workspace, so the table must not take the rows out by itself.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(*taker, ids);
}

} // namespace occ::ui
