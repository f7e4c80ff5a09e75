// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/onboardingcommand.h"

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

struct OnboardingService::ItemChange
{
    QString command;
    QString state;
    QString reason;
    QString evidence;
    QString one; ///< Summary for one item: %1 its title, %2 the client.
    /// Summary for several items of one client or of several.
    QString (*many)(int items, int clients, const QString& client);

    /// True for an item that is so already: who did it first stays on record.
    [[nodiscard]] bool changesNothing(const Item& item) const
    {
        return item.state == state && evidence.isEmpty() && item.stateReason == reason;
    }
};

static QString idList(const QList<qint64>& ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts << QString::number(id);
    return texts.join(u',');
}

void OnboardingService::completeMilestones(store::Transaction& tx, const QList<qint64>& milestones)
{
    QList<std::pair<qint64, bool>> changes;
    {
        auto query = tx.database().runWith(
            u"select m.id, m.completed_at is not null, sum(case when i.state in ('open', 'blocked') then 1 "
            u"else 0 end) "
            "from milestone m join item i on i.milestone_id = m.id and i.onboarding_id = m.onboarding_id where m.id in ("_s +
                idList(milestones) + u") group by m.id, m.completed_at"_s,
            {});
        while (query.next()) {
            const bool complete = query.integer(2) == 0;
            if (complete != query.value(1).toBool())
                changes << std::pair(query.integer(0), complete);
        }
    }
    for (const auto& [id, complete] : std::as_const(changes))
        tx.update("milestone"_L1, id, {{"completed_at"_L1, complete ? QVariant(tx.now()) : QVariant()}});
}

Status OnboardingService::changeItems(const QList<qint64>& ids, const ItemChange& change)
{
    if (ids.isEmpty())
        return refused(Words::tr("No item is named."), Words::tr("Give the item's number."), u"item"_s);
    QList<Item> items;
    const Status found = reading([&] {
        items = loadItems(u"where i.id in ("_s + idList(ids) + u')', {});
        for (const qint64 id : ids) {
            if (std::ranges::find(items, id, &Item::id) == items.end()) {
                raise(refused(Words::tr("There is no item %1.").arg(id),
                              Words::tr("See them with: occ onboarding show ID"), u"item"_s));
            }
        }
    });
    if (!found)
        return found;
    QList<qint64> onboardings;
    QList<qint64> milestones;
    for (const Item& item : std::as_const(items)) {
        if (!onboardings.contains(item.onboardingId))
            onboardings << item.onboardingId;
        if (!milestones.contains(item.milestoneId))
            milestones << item.milestoneId;
    }
    if (std::ranges::all_of(items, [&](const Item& item) { return change.changesNothing(item); })) {
        return reading([&] {
            m_session.require(Permission::RunOnboardings);
            for (const qint64 onboarding : std::as_const(onboardings))
                static_cast<void>(require(onboarding));
        });
    }
    return command(change.command, onboardings, [&](store::Transaction& tx) {
        QString client;
        for (const qint64 onboarding : std::as_const(onboardings)) {
            const OnboardingRow row = require(onboarding);
            client = row.client;
            tx.about("client"_L1, row.clientId);
        }
        const bool closes = change.state == "done"_L1;
        for (const Item& item : std::as_const(items)) {
            if (change.changesNothing(item))
                continue;
            store::Fields fields = {
                {"state"_L1, change.state},
                {"state_reason"_L1, store::toSql(change.reason)},
                {"done_at"_L1, closes ? QVariant(item.doneAt.value_or(tx.now())) : QVariant()},
                {"done_by"_L1, closes ? store::toSql(tx.author().name) : QVariant(u""_s)}};
            if (closes && !change.evidence.isEmpty())
                fields.push_back({"evidence"_L1, change.evidence});
            tx.update("item"_L1, item.id, fields);
        }
        completeMilestones(tx, milestones);
        if (items.size() == 1)
            tx.setSummary(change.one.arg(items.first().title, client));
        else
            tx.setSummary(change.many(int(items.size()), int(onboardings.size()), client));
    });
}

// Two clients have at least two items: only the one number needs forms.
static QString doneWords(int items, int clients, const QString& client)
{
    return clients == 1 ? Words::tr("%n items done for %1", nullptr, items).arg(client)
                        : Words::tr("%1 items done for %n clients", nullptr, clients).arg(items);
}

static QString openAgainWords(int items, int clients, const QString& client)
{
    return clients == 1 ? Words::tr("%n items open again for %1", nullptr, items).arg(client)
                        : Words::tr("%1 items open again for %n clients", nullptr, clients).arg(items);
}

Status OnboardingService::itemsDone(const QList<qint64>& items, const QString& evidence)
{
    return changeItems(
        items,
        {u"item.done"_s, u"done"_s, {}, evidence.trimmed(), Words::tr("“%1” done for %2"), &doneWords});
}

Status OnboardingService::itemsUndone(const QList<qint64>& items)
{
    return changeItems(
        items, {u"item.undone"_s, u"open"_s, {}, {}, Words::tr("“%1” open again for %2"), &openAgainWords});
}

Status OnboardingService::itemBlocked(qint64 item, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return refused(Words::tr("The reason is missing."), Words::tr("Say what blocks it."), u"reason"_s);
    return changeItems(
        {item},
        {u"item.block"_s, u"blocked"_s, reason.trimmed(), {}, Words::tr("“%1” blocked for %2"), nullptr});
}

Status OnboardingService::itemSkipped(qint64 item, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return refused(Words::tr("The reason is missing."), Words::tr("Say why it does not apply."),
                       u"reason"_s);
    return changeItems({item}, {u"item.skip"_s,
                                u"not-applicable"_s,
                                reason.trimmed(),
                                {},
                                Words::tr("“%1” does not apply to %2"),
                                nullptr});
}

Status OnboardingService::itemAssigned(qint64 itemId, std::optional<qint64> personId)
{
    QList<Item> items;
    const Status found = reading([&] {
        items = loadItems(u"where i.id = ?"_s, {itemId});
        if (items.isEmpty())
            raise(refused(Words::tr("There is no item %1.").arg(itemId), {}, u"item"_s));
    });
    if (!found)
        return found;
    return command(u"item.assign"_s, {items.first().onboardingId}, [&](store::Transaction& tx) {
        tx.about("client"_L1, require(items.first().onboardingId).clientId);
        if (personId)
            requirePerson(*personId);
        tx.update("item"_L1, itemId, {{"assignee_id"_L1, store::toSql(personId)}});
        tx.setSummary(Words::tr("“%1” assigned").arg(items.first().title));
    });
}

Status OnboardingService::moveToMilestone(qint64 id, qint64 milestoneId)
{
    QList<qint64> closing;
    QList<qint64> reopening;
    QString title;
    const Status planned = reading([&] {
        OnboardingDetail detail;
        detail.row = require(id);
        loadMilestones(detail);
        bool before = true;
        for (const Milestone& milestone : std::as_const(detail.milestones)) {
            if (milestone.id == milestoneId) {
                before = false;
                title = milestone.title;
            }
            for (const Item& item : milestone.items) {
                const bool open = item.state == "open"_L1 || item.state == "blocked"_L1;
                if (before && open)
                    closing << item.id;
                if (milestone.id == milestoneId && milestone.completedAt && !open)
                    reopening << item.id;
            }
        }
        if (title.isEmpty())
            raise(refused(Words::tr("This onboarding has no milestone %1.").arg(milestoneId), {},
                          u"milestone"_s));
    });
    if (!planned)
        return planned;
    if (closing.isEmpty() && reopening.isEmpty())
        return {};
    return command(u"board.move"_s, {id}, [&](store::Transaction& tx) {
        const OnboardingRow row = require(id);
        for (const qint64 item : std::as_const(closing)) {
            tx.update("item"_L1, item,
                      {{"state"_L1, u"done"_s},
                       {"state_reason"_L1, u""_s},
                       {"done_at"_L1, tx.now()},
                       {"done_by"_L1, store::toSql(tx.author().name)}});
        }
        for (const qint64 item : std::as_const(reopening)) {
            tx.update("item"_L1, item,
                      {{"state"_L1, u"open"_s},
                       {"state_reason"_L1, u""_s},
                       {"done_at"_L1, QVariant()},
                       {"done_by"_L1, u""_s}});
        }
        QList<qint64> milestones;
        {
            auto query = tx.database().query(u"select id from milestone where onboarding_id = ?"_s, id);
            while (query.next())
                milestones << query.integer(0);
        }
        completeMilestones(tx, milestones);
        tx.about("client"_L1, row.clientId);
        tx.setSummary(Words::tr("%1 moved to %2").arg(row.client, title));
    });
}

} // namespace occ
