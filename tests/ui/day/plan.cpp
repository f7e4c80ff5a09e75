// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/plan.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace occ::tests {

namespace {

constexpr auto kPlaybook = "command-center"_L1;

/// Takes things out of the workspace, no client twice.
class Planner
{
public:
    Planner(Workspace& workspace, const QString& specialist)
        : m_workspace(workspace)
    {
        for (const Person& person : sure(workspace.people().list())) {
            if (person.email == specialist)
                m_me = person.id;
        }
        for (const Alert& alert : sure(workspace.alerts().list({u"open"_s, u"acknowledged"_s})))
            m_flagged.append(alert.onboardingId);
    }

    Plan::Flag toldFlag()
    {
        for (const InboxMessage& message : sure(m_workspace.alerts().inbox(m_me))) {
            const Alert alert = sure(m_workspace.alerts().byId(message.alertId));
            if (alert.state == u"open" && isMineAlone(alert))
                return take(alert, message.text);
        }
        throw Stuck(u"the night told nothing"_s);
    }

    Plan::Flag flag()
    {
        for (const Alert& alert : sure(m_workspace.alerts().list({u"open"_s, u"acknowledged"_s}))) {
            if (isMineAlone(alert))
                return take(alert);
        }
        throw Stuck(u"there is no second red flag"_s);
    }

    Plan::Task due()
    {
        for (const TodayEntry& entry : sure(m_workspace.today().view({m_me})).entries) {
            if (entry.kind == TodayEntry::Kind::Item && isPlain(entry.item) && isFree(entry.onboardingId)) {
                m_taken.insert(entry.onboardingId);
                return {entry.onboardingId, entry.client, entry.item.id, entry.item.title};
            }
        }
        throw Stuck(u"nothing is due"_s);
    }

    void card(Plan& plan)
    {
        for (const BoardCard& card : sure(m_workspace.onboardings().board(kPlaybook))) {
            const auto milestones = sure(m_workspace.onboardings().show(card.row.id)).milestones;
            for (qsizetype i = 0; i < card.items.size() && mayTake(card.row); ++i) {
                if (!isPlain(card.items.at(i)) || card.row.milestoneId == milestones.constLast().id)
                    continue;
                m_taken.insert(card.row.id);
                plan.card = {card.row.id, card.row.client, card.items.at(i).id, card.items.at(i).title};
                plan.number = int(i) + 1;
                for (qsizetype at = 0; at < milestones.size(); ++at) {
                    if (milestones.at(at).id != card.row.milestoneId)
                        continue;
                    plan.column = u"board.column."_s + milestones.at(at).key;
                    plan.next = u"board.column."_s + milestones.at(at + 1).key;
                    plan.nextMilestone = milestones.at(at + 1).key;
                }
                return;
            }
        }
        throw Stuck(u"no card can be ticked"_s);
    }

    /// Three items of the milestone a client is at, which is due in this month and later.
    void items(Plan& plan)
    {
        for (const OnboardingRow& row : sure(m_workspace.onboardings().list())) {
            if (!mayTake(row))
                continue;
            for (const Milestone& milestone : sure(m_workspace.onboardings().show(row.id)).milestones) {
                QList<Plan::Task> found;
                for (const Item& item : milestone.items) {
                    if (isPlain(item))
                        found.append({row.id, row.client, item.id, item.title});
                }
                if (milestone.id != row.milestoneId || found.size() < 3)
                    continue;
                m_taken.insert(row.id);
                plan.items = found;
                plan.milestone = milestone.id;
                plan.milestoneDue = milestone.dueAt;
                return;
            }
        }
        throw Stuck(u"no client has three plain items open"_s);
    }

    Plan::Task any()
    {
        for (const OnboardingRow& row : sure(m_workspace.onboardings().list())) {
            if (mayTake(row)) {
                m_taken.insert(row.id);
                return {row.id, row.client, 0, {}};
            }
        }
        throw Stuck(u"there are not enough clients"_s);
    }

    void deal(Plan& plan, const QString& seller)
    {
        for (const Person& person : sure(m_workspace.people().list())) {
            for (const Deal& deal : sure(m_workspace.deals().list())) {
                const bool open = deal.stage != u"won" && deal.stage != u"lost";
                if (person.email != seller || deal.ownerId != person.id || !open || plan.deal != 0 ||
                    !sure(m_workspace.deals().score(deal.id)).lines.isEmpty())
                    continue;
                plan.deal = deal.id;
                plan.dealName = deal.name;
            }
        }
    }

private:
    [[nodiscard]] bool isFree(qint64 onboarding) const { return !m_taken.contains(onboarding); }
    [[nodiscard]] bool mayTake(const OnboardingRow& row) const
    {
        return row.ownerId == m_me && row.state == u"active" && row.playbook == kPlaybook && isFree(row.id);
    }
    /// An item that is done by ticking it.
    [[nodiscard]] static bool isPlain(const Item& item)
    {
        return item.state == u"open" && item.waitsFor.isEmpty() && item.evidenceKind != u"link" &&
               item.evidenceKind != u"file";
    }
    [[nodiscard]] bool isMineAlone(const Alert& alert) const
    {
        return alert.ownerId == m_me && m_flagged.count(alert.onboardingId) == 1 &&
               isFree(alert.onboardingId);
    }
    Plan::Flag take(const Alert& alert, const QString& notice = {})
    {
        m_taken.insert(alert.onboardingId);
        return {alert.onboardingId, alert.client, alert.id, notice};
    }

    Workspace& m_workspace;
    qint64 m_me = 0;
    QList<qint64> m_flagged;
    QSet<qint64> m_taken;
};

} // namespace

Plan planOf(Workspace& workspace, const QString& specialist, const QString& seller)
{
    Planner planner(workspace, specialist);
    Plan plan;
    plan.told = planner.toldFlag();
    plan.other = planner.flag();
    planner.items(plan);
    planner.card(plan);
    plan.due = planner.due();
    plan.given = planner.any();
    plan.paused = planner.any();
    planner.deal(plan, seller);
    return plan;
}

} // namespace occ::tests
