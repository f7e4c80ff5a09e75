// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hitlist.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/markedtext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

Q_DECLARE_METATYPE(QList<occ::search::Stretch>)

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kTitleHeight = 26;
static constexpr int kTallRow = 48;

void HitModel::setHits(const QList<Hit>& hits)
{
    beginResetModel();
    m_rows.clear();
    m_hits = int(hits.size());
    QString section;
    for (const Hit& hit : hits) {
        if (m_rows.isEmpty() || hit.section != section) {
            Hit title;
            title.title = hit.section;
            m_rows.append({true, title});
            section = hit.section;
        }
        m_rows.append({false, hit});
    }
    endResetModel();
}

const Hit* HitModel::hit(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows.at(index.row()).isTitle)
        return nullptr;
    return &m_rows.at(index.row()).hit;
}

int HitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags HitModel::flags(const QModelIndex& index) const
{
    return hit(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

static QString spoken(const Hit& hit)
{
    QStringList parts{hit.title, hit.detail, hit.note};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant HitModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.hit.title;
    case Qt::ToolTipRole:
        return row.isTitle ? QVariant() : QVariant(spoken(row.hit));
    case Qt::AccessibleTextRole:
        return row.isTitle ? row.hit.title : QString(row.hit.section + u": "_s + spoken(row.hit));
    case NoteRole:
        return row.hit.note;
    case IconRole:
        return row.hit.icon;
    case DetailRole:
        return row.hit.detail;
    case TitleMarksRole:
        return QVariant::fromValue(row.hit.marks);
    case DetailMarksRole:
        return QVariant::fromValue(row.hit.detailMarks);
    case IsTitleRole:
        return row.isTitle;
    default:
        return {};
    }
}

namespace {

class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokensOf(option.palette);
        const QRectF row = option.rect;
        if (index.data(HitModel::IsTitleRole).toBool()) {
            paint::text(*painter, row.adjusted(10, 4, -10, 0), index.data().toString(),
                        font(Type::LabelStrong), t.muted);
            return;
        }
        if (option.state & QStyle::State_Selected)
            paint::box(*painter, row, t.accentFill,
                       option.state & QStyle::State_HasFocus ? t.accent : QColor(), kRadiusControl);
        else if (option.state & QStyle::State_MouseOver)
            paint::box(*painter, row, t.hover, {}, kRadiusControl);
        const QString detail = index.data(HitModel::DetailRole).toString();
        const QRectF line(row.left(), row.top() + (detail.isEmpty() ? 0 : 4), row.width(),
                          detail.isEmpty() ? row.height() : 20);
        paintIcon(*painter, index.data(HitModel::IconRole).toString(),
                  QRectF(row.left() + 10, line.center().y() - 7, 15, 15), t.muted);
        const QString note = index.data(HitModel::NoteRole).toString();
        const qreal wide =
            qMin(row.width() / 2, QFontMetricsF(font(Type::Label)).horizontalAdvance(note) + 2);
        paintMarked(*painter, line.adjusted(36, 0, -wide - 24, 0), index.data().toString(),
                    index.data(HitModel::TitleMarksRole).value<QList<search::Stretch>>(), Type::Body, t.text,
                    t.accent);
        paint::text(*painter, QRectF(row.right() - wide - 12, line.top(), wide, line.height()), note,
                    font(Type::Label), t.muted, Qt::AlignRight | Qt::AlignVCenter);
        if (!detail.isEmpty())
            paintMarked(*painter, QRectF(row.left() + 36, line.bottom(), row.width() - 48, 20), detail,
                        index.data(HitModel::DetailMarksRole).value<QList<search::Stretch>>(), Type::Label,
                        t.muted, t.accent);
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        if (index.data(HitModel::IsTitleRole).toBool())
            return {200, kTitleHeight};
        return {200, index.data(HitModel::DetailRole).toString().isEmpty() ? kRowHeight : kTallRow};
    }
};

} // namespace

HitList::HitList(const QString& name, const QString& label, QWidget* parent)
    : QListView(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    setModel(&m_model);
    setItemDelegate(new HitDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (const Hit* hit = m_model.hit(index))
            Q_EMIT chosen(Hit(*hit));
    });
}

void HitList::show(const QList<Hit>& hits, bool keep)
{
    const Hit* before = current();
    const QString key = keep && before ? before->key : QString();
    m_model.setHits(hits);
    int row = m_model.firstHit();
    for (int i = 0; !key.isEmpty() && i < m_model.rowCount(); ++i) {
        const Hit* hit = m_model.hit(m_model.index(i));
        if (hit && hit->key == key)
            row = i;
    }
    setCurrentIndex(m_model.index(row));
    if (row == m_model.firstHit())
        scrollToTop();
}

void HitList::step(int by)
{
    const int direction = by < 0 ? -1 : 1;
    int row = currentIndex().row();
    int stand = row;
    for (int left = qAbs(by); left > 0;) {
        row += direction;
        if (row < 0 || row >= m_model.rowCount())
            break;
        if (m_model.hit(m_model.index(row))) {
            stand = row;
            --left;
        }
    }
    setCurrentIndex(m_model.index(stand));
    if (stand <= m_model.firstHit())
        scrollToTop();
}

int HitList::heightFor(int most) const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount() && height < most; ++row)
        height += sizeHintForIndex(m_model.index(row)).height();
    return qMin(height, most);
}

void HitList::keyPressEvent(QKeyEvent* event)
{
    const int page = qMax(1, viewport()->height() / kTallRow);
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_PageUp:
        return step(-page);
    case Qt::Key_PageDown:
        return step(page);
    case Qt::Key_Home:
        return step(-m_model.rowCount());
    case Qt::Key_End:
        return step(m_model.rowCount());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const Hit* hit = current())
            Q_EMIT chosen(Hit(*hit));
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace occ::ui
