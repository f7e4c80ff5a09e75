// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/onboardingcommand.h"
#include "core/onboarding/upgrader.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(onboarding)
};

} // namespace

static Status checkOrders(const QList<UpgradeOrder>& orders)
{
    if (orders.isEmpty())
        return refused(Words::tr("No onboarding is named."), Words::tr("Give the onboarding's number."),
                       u"onboarding"_s);
    QSet<qint64> seen;
    for (const UpgradeOrder& order : orders) {
        if (seen.contains(order.onboarding))
            return refused(Words::tr("Onboarding %1 is named twice.").arg(order.onboarding),
                           Words::tr("Name it once."), u"onboarding"_s);
        seen << order.onboarding;
    }
    return {};
}

/// What somebody decided on has to be what is there.
static void checkMarks(const QList<UpgradeOrder>& orders, const QList<UpgradePreview>& previews)
{
    for (qsizetype i = 0; i < orders.size(); ++i) {
        if (!orders[i].mark.isEmpty() && orders[i].mark != previews[i].mark) {
            raise(conflict(Words::tr("%1 was changed since you looked.").arg(previews[i].row.client),
                           Words::tr("Look at the changes again, then decide.")));
        }
    }
}

/// A decision on something that is not there would be lost without a word.
static void checkDecisions(const QList<UpgradeOrder>& orders, const QList<UpgradePreview>& previews)
{
    for (const UpgradeOrder& order : orders) {
        for (auto decision = order.decisions.cbegin(); decision != order.decisions.cend(); ++decision) {
            if (std::ranges::none_of(previews, [&](const UpgradePreview& preview) {
                    return preview.plan.knows(decision.key());
                }))
                raise(refused(
                    Words::tr("There is no change \"%1\" to decide on.").arg(decision.key().left(80)),
                    Words::tr("See them with: occ playbook upgrade --dry-run --json"), u"decision"_s));
        }
    }
}

Result<QHash<qint64, int>> OnboardingService::runningByVersion()
{
    return reading([&] {
        QHash<qint64, int> running;
        auto query = m_session.database.query(u"select playbook_version_id, count(*) from onboarding where "
                                              "state in ('active', 'paused') group by playbook_version_id"_s);
        while (query.next())
            running.insert(query.integer(0), int(query.integer(1)));
        return running;
    });
}

Result<QList<UpgradePreview>> OnboardingService::previewUpgrade(const QList<UpgradeOrder>& orders,
                                                                int version)
{
    if (const Status good = checkOrders(orders); !good)
        return Failure(good.error());
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        auto previews = Upgrader(m_session, m_playbooks).plan(orders, version);
        checkDecisions(orders, previews);
        return previews;
    });
}

Result<QList<UpgradePreview>> OnboardingService::upgrade(const QList<UpgradeOrder>& orders, int version)
{
    if (const Status good = checkOrders(orders); !good)
        return Failure(good.error());
    QList<qint64> ids;
    for (const UpgradeOrder& order : orders)
        ids << order.onboarding;
    return command(u"playbook.upgrade"_s, ids, [&](store::Transaction& tx) {
        Upgrader upgrader(m_session, m_playbooks);
        const QList<UpgradePreview> previews = upgrader.plan(orders, version);
        checkMarks(orders, previews);
        checkDecisions(orders, previews);
        for (const UpgradePreview& preview : previews)
            upgrader.write(tx, preview);
        QList<qint64> milestones;
        for (const qint64 id : std::as_const(ids)) {
            auto query = tx.database().query(u"select id from milestone where onboarding_id = ?"_s, id);
            while (query.next())
                milestones << query.integer(0);
        }
        completeMilestones(tx, milestones);
        const UpgradePreview& first = previews.first();
        tx.setSummary(previews.size() == 1 ? Words::tr("%1 moved to version %2 of %3")
                                                 .arg(first.row.client)
                                                 .arg(first.toVersion)
                                                 .arg(first.playbookTitle)
                                           : Words::tr("%1 onboardings moved to version %2 of %3")
                                                 .arg(previews.size())
                                                 .arg(first.toVersion)
                                                 .arg(first.playbookTitle));
        return previews;
    });
}

} // namespace occ
