// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/starter.h"

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

static void requireRow(store::Database& database, const QString& table, qint64 id, const QString& message,
                       const QString& field)
{
    auto row = database.query(u"select 1 from %1 where id = ?"_s.arg(table), id);
    if (!row.next())
        raise(refused(message.arg(id), {}, field));
}

/// No contract of this business is older, and no due date may leave the calendar's range.
static constexpr Instant kEarliestContract = 0;
static constexpr Instant kLatestContract = 4102444800000; // 2100-01-01T00:00:00Z

Starter::Plan Starter::plan(store::Transaction& tx, const StartRequest& request)
{
    Plan plan;
    plan.stored = orThrow(m_playbooks.find(request.playbook));
    plan.contractAt = request.contractAt.value_or(tx.now());
    if (plan.contractAt < kEarliestContract || plan.contractAt > kLatestContract) {
        raise(refused(Words::tr("The contract date %1 is out of range.").arg(toIso(plan.contractAt)),
                      Words::tr("Give a date between 1970 and 2100."), u"contract-signed"_s));
    }
    if (request.ownerId)
        requireRow(tx.database(), u"person"_s, *request.ownerId, Words::tr("There is no person %1."),
                   u"owner"_s);
    if (request.dealId)
        requireRow(tx.database(), u"deal"_s, *request.dealId, Words::tr("There is no deal %1."), u"deal"_s);
    QString industry;
    {
        auto client =
            tx.database().query(u"select timezone, industry from client where id = ?"_s, request.clientId);
        if (!client.next()) {
            raise(refused(Words::tr("There is no client %1.").arg(request.clientId),
                          Words::tr("See them with: occ client list"), u"client"_s));
        }
        plan.timezone =
            client.text(0).isEmpty() ? QString::fromLatin1(m_session.calendar.zone().id()) : client.text(0);
        industry = client.text(1);
    }
    const bool automatic = plan.stored.playbook.industryPacks == playbook::PackUse::Automatic;
    const QString pack = !request.pack.isEmpty() ? request.pack : automatic ? industry : QString();
    plan.playbook = pack.isEmpty()
                        ? plan.stored.playbook
                        : playbook::withPack(plan.stored.playbook,
                                             orThrow(orThrow(m_playbooks.library())->industryPack(pack)));
    const QTimeZone zone(plan.timezone.toUtf8());
    plan.due = playbook::computeDue(plan.playbook, plan.contractAt, m_session.calendar.inZone(zone));
    return plan;
}

QList<qint64> Starter::start(store::Transaction& tx, const QList<StartRequest>& requests)
{
    QList<Plan> plans;
    for (const StartRequest& request : requests)
        plans << plan(tx, request);
    const qint64 first = tx.insertMany(
        "onboarding"_L1,
        {u"client_id"_s, u"playbook_version_id"_s, u"state"_s, u"owner_id"_s, u"deal_id"_s, u"timezone"_s,
         u"contract_at"_s, u"started_at"_s, u"state_reason"_s, u"goal"_s, u"external_key"_s},
        requests.size(), [&](qsizetype i, QVariantList& row) {
            row << requests[i].clientId << plans[i].stored.id << u"active"_s
                << store::toSql(requests[i].ownerId) << store::toSql(requests[i].dealId) << plans[i].timezone
                << plans[i].contractAt << tx.now() << u""_s << u""_s << store::toSql(requests[i].externalKey);
        });
    writeSteps(tx, plans, first);
    QList<qint64> ids;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        ids << first + i;
        tx.about("client"_L1, requests[i].clientId);
    }
    for (const StartRequest& request : requests) {
        if (request.dealId)
            tx.about("deal"_L1, *request.dealId);
    }
    return ids;
}

void Starter::writeSteps(store::Transaction& tx, const QList<Plan>& plans, qint64 firstOnboarding)
{
    struct MilestoneRef
    {
        qint64 onboarding;
        int position;
        const Plan* plan;
        const playbook::Milestone* milestone;
    };
    struct ItemRef
    {
        qint64 onboarding;
        qint64 milestone;
        int position;
        const Plan* plan;
        const playbook::Item* item;
    };
    std::vector<MilestoneRef> milestones;
    std::vector<ItemRef> items;
    const qint64 firstMilestone = tx.nextId("milestone"_L1);
    for (qsizetype i = 0; i < plans.size(); ++i) {
        for (const playbook::Milestone& milestone : plans[i].playbook.milestones) {
            const qint64 milestoneId = firstMilestone + qint64(milestones.size());
            int position = 0;
            for (const playbook::Item& item : milestone.items)
                items.push_back({firstOnboarding + i, milestoneId, position++, &plans[i], &item});
            milestones.push_back({firstOnboarding + i,
                                  int(&milestone - plans[i].playbook.milestones.constData()), &plans[i],
                                  &milestone});
        }
    }
    tx.insertMany(
        "milestone"_L1,
        {u"onboarding_id"_s, u"position"_s, u"key"_s, u"title"_s, u"theme"_s, u"due_at"_s, u"due_reason"_s},
        qsizetype(milestones.size()), [&](qsizetype i, QVariantList& row) {
            const MilestoneRef& ref = milestones[size_t(i)];
            row << ref.onboarding << qint64(ref.position) << ref.milestone->key << ref.milestone->title
                << store::toSql(ref.milestone->theme) << ref.plan->due.milestones.value(ref.milestone->key)
                << u""_s;
        });
    tx.insertMany("item"_L1,
                  {u"onboarding_id"_s, u"milestone_id"_s, u"position"_s, u"key"_s, u"title"_s, u"section"_s,
                   u"owner_role"_s, u"party"_s, u"due_at"_s, u"own_due"_s, u"evidence_kind"_s, u"evidence"_s,
                   u"state"_s, u"state_reason"_s, u"done_by"_s, u"depends_on"_s, u"check_kind"_s},
                  qsizetype(items.size()), [&](qsizetype i, QVariantList& row) {
                      const ItemRef& ref = items[size_t(i)];
                      const playbook::Item& item = *ref.item;
                      row << ref.onboarding << ref.milestone << qint64(ref.position) << item.key << item.title
                          << store::toSql(item.section) << item.ownerRole << word(item.party)
                          << ref.plan->due.items.value(item.key) << qint64(item.due ? 1 : 0)
                          << word(item.evidence) << u""_s << u"open"_s << u""_s << u""_s
                          << item.dependsOn.join(u' ') << store::toSql(item.check);
                  });
}

} // namespace occ
