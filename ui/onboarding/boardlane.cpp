// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/boardlane.h"

#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kColumnGap = 10;
static constexpr int kLeastColumn = 170;
static constexpr int kHighestLane = 560;
static constexpr int kLowestLane = 64;

BoardLane::BoardLane(const Subject& subject, const QList<std::pair<QString, QString>>& columns,
                     QWidget* parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_strip(new QWidget(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kHalf);
    if (!subject.isWhole) {
        m_head = new Button(subject.title, u"board.lane."_s + subject.key, Button::Look::Flat, this);
        m_head->setCheckable(true);
        m_head->setChecked(true);
        rows->addWidget(m_head, 0, Qt::AlignLeft);
        connect(m_head, &QAbstractButton::toggled, this, [this](bool open) {
            m_strip->setVisible(open);
            showHead();
        });
    }
    auto* strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(kColumnGap);
    for (const auto& [key, title] : columns) {
        auto* view = new BoardView(new BoardModel(key, title, this), m_strip);
        if (!subject.isWhole) {
            view->setObjectName(view->objectName() + u'@' + subject.key);
            view->setAccessibleName(tr("%1, %2", "a milestone and whose lane").arg(title, subject.title));
        }
        view->setMinimumWidth(kLeastColumn);
        m_columns.append(view);
        strip->addWidget(view, 1);
    }
    rows->addWidget(m_strip, 1);
}

void BoardLane::show(const QHash<QString, QList<BoardCard>>& cards, Instant now, const QTimeZone& zone)
{
    m_cards = 0;
    for (BoardView* view : std::as_const(m_columns)) {
        const QList<BoardCard> mine = cards.value(view->board()->key());
        view->board()->setMoment(now, zone);
        view->board()->setRows(mine);
        view->doItemsLayout();
        m_cards += mine.size();
    }
    showHead();
    fit();
}

void BoardLane::showHead()
{
    if (!m_head)
        return;
    m_head->setIconName(isFolded() ? u"pan-end"_s : u"pan-down"_s);
    m_head->setText(u"%1  %2"_s.arg(m_subject.title).arg(m_cards));
    m_head->setAccessibleName(tr("Lane %1, %2 clients").arg(m_subject.title).arg(m_cards));
}

void BoardLane::setColumnVisible(int column, bool visible)
{
    m_columns.at(column)->setVisible(visible);
}

int BoardLane::columnOf(qint64 onboarding) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i)->board()->rowOf(onboarding) >= 0)
            return i;
    }
    return -1;
}

void BoardLane::fit()
{
    if (m_subject.isWhole)
        return;
    int height = kLowestLane;
    for (const BoardView* view : std::as_const(m_columns))
        height = qMax(height, view->contentHeight(kHighestLane));
    m_strip->setFixedHeight(height);
}

void BoardLane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace occ::ui
