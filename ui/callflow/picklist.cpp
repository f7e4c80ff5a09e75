// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/picklist.h"

#include "ui/style/paint.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kWide = 340;
static constexpr int kMostHigh = 420;

PickList::PickList(const QString& name, const QString& title, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new TextLabel(title, Type::LabelStrong, true, this))
    , m_edit(new QLineEdit(this))
    , m_list(new HitList(name + u".list"_s, title, this))
{
    setObjectName(name);
    setAccessibleName(title);
    setAttribute(Qt::WA_TranslucentBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    m_edit->setObjectName(name + u".edit"_s);
    m_edit->setAccessibleName(tr("Narrow the list"));
    m_edit->setPlaceholderText(tr("Type to narrow the list"));
    m_edit->installEventFilter(this);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    m_list->setFocusPolicy(Qt::NoFocus);
    connect(m_edit, &QLineEdit::textChanged, this, &PickList::narrow);
    connect(m_list, &HitList::chosen, this, [this](const Hit& hit) { choose(hit.key); });
}

void PickList::start(const QList<Hit>& hits, const QPoint& at,
                     const std::function<void(const QString&)>& chosen)
{
    m_hits = hits;
    m_chosen = chosen;
    m_edit->clear();
    narrow({});
    const QRect room(parentWidget()->window()->mapToGlobal(QPoint()), parentWidget()->window()->size());
    const int high = qMin(m_list->heightFor(kMostHigh - 110) + 110, room.height() - 16);
    resize(kWide, high);
    move(qBound(room.left() + 8, at.x(), qMax(room.left() + 8, room.right() - kWide - 8)),
         qBound(room.top() + 8, at.y(), qMax(room.top() + 8, room.bottom() - high - 8)));
    show();
    m_edit->setFocus();
}

void PickList::narrow(const QString& typed)
{
    QList<Hit> shown;
    for (const Hit& hit : m_hits) {
        if (typed.isEmpty() || hit.title.contains(typed, Qt::CaseInsensitive) ||
            hit.detail.contains(typed, Qt::CaseInsensitive))
            shown.append(hit);
    }
    m_list->show(shown);
}

void PickList::choose(const QString& key)
{
    const auto chosen = m_chosen;
    close();
    if (chosen)
        chosen(key);
}

void PickList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    paint::box(painter, rect(), t.surface, t.muted, kRadiusCard);
}

bool PickList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        m_list->step(-1);
        return true;
    case Qt::Key_Down:
        m_list->step(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const Hit* hit = m_list->current())
            choose(QString(hit->key));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace occ::ui
