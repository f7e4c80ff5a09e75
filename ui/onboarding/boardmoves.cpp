// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/boardpage.h"
#include "ui/onboarding/boardselection.h"
#include "ui/onboarding/links.h"
#include "ui/onboarding/sheets.h"
#include "ui/widgets/buttons.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

/// What people do with the board's cards.
namespace occ::ui {

void BoardPage::connectColumn(BoardLane* lane, BoardView* view)
{
    connect(view, &BoardView::itemToggled, this, &BoardPage::toggle);
    connect(view, &BoardView::opened, this, &BoardPage::openCard);
    connect(view, &BoardView::doubleClicked, this,
            [this, view](const QModelIndex& index) { openCard(view->board()->row(index.row()).row.id); });
    connect(view, &BoardView::stepRequested, this, &BoardPage::step);
    connect(view, &BoardView::laneMoveRequested, this, &BoardPage::stepLane);
    connect(view, &BoardView::columnStepRequested, this,
            [this, lane, view](int by) { walkColumns(lane, view, by); });
    connect(view, &BoardView::laneStepRequested, this,
            [this, lane, view](int by) { walkLanes(lane, view, by); });
    connect(view, &BoardView::dropped, this, [this, lane, view](qint64 onboarding) {
        // The column first: giving it away may take the lane, and this view with it.
        const QString key = view->board()->key();
        give(onboarding, lane);
        moveTo(onboarding, key);
    });
    connect(view, &BoardView::contactRequested, this, [this](const OnboardingRow& row) {
        openContactSheet(shell(), row.clientId, row.id, row.client);
    });
    connect(view, &BoardView::blockerRequested, this,
            [this](const OnboardingRow& row) { openBlockerSheet(shell(), row.id, row.client); });
}

std::pair<BoardLane*, int> BoardPage::placeOf(qint64 onboarding) const
{
    for (BoardLane* lane : m_shown) {
        if (const int column = lane->columnOf(onboarding); column >= 0)
            return {lane, column};
    }
    return {nullptr, -1};
}

void BoardPage::stand(BoardView* view, int row)
{
    view->setFocus();
    view->setCurrentIndex(view->board()->index(qBound(0, row, view->board()->rowCount() - 1), 0));
    m_wide->ensureWidgetVisible(view);
    m_high->ensureWidgetVisible(view, 0, 32);
}

void BoardPage::takeFocus()
{
    for (BoardLane* lane : std::as_const(m_shown)) {
        for (BoardView* view : lane->columns()) {
            if (view->board()->rowCount() > 0 && !lane->isFolded()) {
                view->setFocus();
                return;
            }
        }
    }
    m_selection->playbookChip()->setFocus();
}

void BoardPage::followCard()
{
    const auto [lane, column] = placeOf(m_follow);
    if (lane) {
        BoardView* view = lane->columns().at(column);
        stand(view, view->board()->rowOf(m_follow));
    }
    m_follow = 0;
}

void BoardPage::walkColumns(BoardLane* lane, BoardView* from, int by)
{
    const QList<BoardView*>& columns = lane->columns();
    for (qsizetype at = columns.indexOf(from) + by; at >= 0 && at < columns.size(); at += by) {
        if (columns.at(at)->board()->rowCount() > 0)
            return stand(columns.at(at), qMax(0, columns.at(at)->currentIndex().row()));
    }
}

/// To the same column of the next lane that has a card in it.
void BoardPage::walkLanes(BoardLane* from, BoardView* view, int by)
{
    const qsizetype column = from->columns().indexOf(view);
    for (qsizetype at = m_shown.indexOf(from) + by; at >= 0 && at < m_shown.size(); at += by) {
        BoardView* next = m_shown.at(at)->columns().at(column);
        if (next->board()->rowCount() > 0 && !m_shown.at(at)->isFolded())
            return stand(next, by > 0 ? 0 : next->board()->rowCount() - 1);
    }
}

void BoardPage::step(qint64 onboarding, int by)
{
    const auto [lane, from] = placeOf(onboarding);
    const int at = from + by;
    if (lane && at >= 0 && at < lane->columns().size())
        moveTo(onboarding, lane->columns().at(at)->board()->key());
}

void BoardPage::stepLane(qint64 onboarding, int by)
{
    const qsizetype at = m_shown.indexOf(placeOf(onboarding).first) + by;
    if (at >= 0 && at < m_shown.size())
        give(onboarding, m_shown.at(at));
}

void BoardPage::report(const Status& status)
{
    if (status)
        return;
    m_follow = 0;
    shell().fail(status.error());
}

/// In lanes by owner, a card in another lane is another person's.
void BoardPage::give(qint64 onboarding, const BoardLane* lane)
{
    const BoardLane* from = placeOf(onboarding).first;
    if (m_lanes != Lanes::Owner || !from || from == lane)
        return;
    m_follow = onboarding;
    desk()
        .write([onboarding, owner = lane->subject().ownerId](Workspace& workspace) {
            return workspace.onboardings().assign({onboarding}, owner);
        })
        .then(this, [this](const Status& status) { report(status); });
}

/// Completes what is open before that milestone, or reopens it; to the last column: completes everything.
void BoardPage::moveTo(qint64 onboarding, const QString& key)
{
    const auto [lane, from] = placeOf(onboarding);
    if (!lane || lane->columns().at(from)->board()->key() == key)
        return;
    m_follow = onboarding;
    desk()
        .write([onboarding, key](Workspace& workspace) -> Status {
            const Result<OnboardingDetail> detail = workspace.onboardings().show(onboarding);
            if (!detail)
                return Failure(detail.error());
            QList<qint64> open;
            for (const Milestone& milestone : detail->milestones) {
                if (milestone.key == key)
                    return workspace.onboardings().moveToMilestone(onboarding, milestone.id);
                for (const Item& item : milestone.items) {
                    if (item.state == u"open" || item.state == u"blocked")
                        open.append(item.id);
                }
            }
            return workspace.onboardings().itemsDone(open);
        })
        .then(this, [this](const Status& status) { report(status); });
}

void BoardPage::toggle(const Item& item)
{
    const bool done = item.state == u"done" || item.state == u"not-applicable";
    desk()
        .write([id = item.id, done](Workspace& workspace) {
            return done ? workspace.onboardings().itemsUndone({id}) : workspace.onboardings().itemsDone({id});
        })
        .then(this, [this](const Status& status) { report(status); });
}

void BoardPage::openCard(qint64 onboarding)
{
    ClientLink link;
    for (const BoardLane* lane : std::as_const(m_shown)) {
        for (const BoardView* view : lane->columns()) {
            for (const BoardCard& card : view->board()->rows()) {
                link.among.append(card.row.id);
                if (card.row.id == onboarding)
                    link.client = card.row.clientId;
            }
        }
    }
    link.onboarding = onboarding;
    shell().open(QLatin1StringView(kClientPage), QVariant::fromValue(link));
}

} // namespace occ::ui
