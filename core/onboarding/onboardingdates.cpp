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

/// Between 1970 and 2100, where every calendar computes.
static bool isDate(Instant at)
{
    return at >= 0 && at <= 4102444800000;
}

QTimeZone OnboardingService::zoneOf(qint64 onboarding)
{
    auto query = m_session.database.query(u"select timezone from onboarding where id = ?"_s, onboarding);
    const QTimeZone zone(query.next() ? query.text(0).toUtf8() : QByteArray());
    return zone.isValid() ? zone : m_session.calendar.zone();
}

void OnboardingService::shiftOpenDates(store::Transaction& tx, qint64 onboarding, Instant from, Instant to)
{
    const QTimeZone zone = zoneOf(onboarding);
    const auto shift = [&](QLatin1StringView table, const QString& condition) {
        QList<std::pair<qint64, Instant>> dates;
        {
            auto rows = tx.database().query(
                u"select id, due_at from %1 where onboarding_id = ? and "_s.arg(table) + condition,
                onboarding);
            while (rows.next())
                dates << std::pair(rows.integer(0), rows.integer(1));
        }
        for (const auto& [id, due] : std::as_const(dates))
            tx.update(table, id, {{"due_at"_L1, shifted(due, from, to, zone)}});
    };
    shift("milestone"_L1, u"completed_at is null"_s);
    shift("item"_L1, u"state in ('open', 'blocked')"_s);
}

Status OnboardingService::setGoLive(qint64 id, std::optional<Instant> at)
{
    if (at && !isDate(*at))
        return refused(Words::tr("The date %1 is out of range.").arg(*at),
                       Words::tr("Give a date between 1970 and 2100."), u"at"_s);
    return command(u"onboarding.go-live"_s, {id}, [&](store::Transaction& tx) {
        const OnboardingRow row = require(id);
        tx.update("onboarding"_L1, id, {{"go_live_at"_L1, store::toSql(at)}});
        tx.about("client"_L1, row.clientId);
        tx.setSummary(Words::tr("Go-live target set for %1").arg(row.client));
    });
}

/// The rule an item of `plan` has of its own; a pack's item that joined the plan has it from its pack.
static std::optional<playbook::DueRule> itemRule(const playbook::Playbook& plan,
                                                 const content::ContentLibrary& library, const QString& key)
{
    if (const playbook::Item* item = plan.item(key))
        return item->due;
    const QList<content::Document> packs = library.list(u"industry-pack"_s);
    for (const content::Document& document : packs) {
        const auto pack = library.industryPack(document.id);
        if (!pack)
            continue;
        for (const playbook::PackItem& item : pack->items) {
            if (item.item.key == key && item.place.contains(plan.id))
                return item.item.due;
        }
    }
    return {};
}

MovePlan OnboardingService::planOf(qint64 milestoneId, Instant dueAt)
{
    store::Database& database = m_session.database;
    qint64 onboarding = 0;
    qint64 version = 0;
    {
        auto query = database.query(u"select o.id, o.playbook_version_id from milestone m join onboarding o "
                                    u"on o.id = m.onboarding_id where m.id = ?"_s,
                                    milestoneId);
        if (!query.next())
            raise(refused(Words::tr("There is no milestone %1.").arg(milestoneId), {}, u"milestone"_s));
        onboarding = query.integer(0);
        version = query.integer(1);
    }
    const playbook::Playbook plan = orThrow(m_playbooks.byId(version)).playbook;
    const auto library = orThrow(m_playbooks.library());
    QList<MilestoneDate> milestones;
    {
        auto query = database.query(u"select id, key, title, due_at, completed_at is not null, due_reason "
                                    u"from milestone where onboarding_id = ? order by position"_s,
                                    onboarding);
        while (query.next()) {
            const playbook::Milestone* known = plan.milestone(query.text(1));
            milestones << MilestoneDate{query.integer(0),
                                        query.text(1),
                                        query.text(2),
                                        query.integer(3),
                                        known ? std::optional(known->due) : std::nullopt,
                                        query.value(4).toBool(),
                                        !query.text(5).isEmpty()};
        }
    }
    QList<ItemDate> items;
    {
        auto query = database.query(u"select id, milestone_id, title, due_at, own_due, key from item where "
                                    u"onboarding_id = ? and state in ('open', 'blocked') order by "
                                    u"milestone_id, position"_s,
                                    onboarding);
        while (query.next()) {
            items << ItemDate{query.integer(0), query.integer(1), query.text(2), query.integer(3),
                              query.integer(4) != 0 ? itemRule(plan, *library, query.text(5)) : std::nullopt};
        }
    }
    for (const MilestoneDate& milestone : std::as_const(milestones)) {
        if (milestone.id == milestoneId && milestone.completed) {
            raise(refused(Words::tr("%1 is complete.").arg(milestone.title),
                          Words::tr("Open one of its items again, then move it."), u"milestone"_s));
        }
    }
    MovePlan made =
        planMove(milestones, items, milestoneId, dueAt, m_session.calendar.inZone(zoneOf(onboarding)));
    made.onboardingId = onboarding;
    return made;
}

static Status checkDate(Instant dueAt)
{
    if (isDate(dueAt))
        return {};
    return refused(Words::tr("The date %1 is out of range.").arg(dueAt),
                   Words::tr("Give a date between 1970 and 2100."), u"due"_s);
}

Result<MovePlan> OnboardingService::previewMove(qint64 milestoneId, Instant dueAt)
{
    if (const Status date = checkDate(dueAt); !date)
        return Failure(date.error());
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        MovePlan plan = planOf(milestoneId, dueAt);
        plan.client = require(plan.onboardingId).client;
        return plan;
    });
}

Result<MovePlan> OnboardingService::moveMilestone(qint64 milestoneId, Instant dueAt, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return refused(Words::tr("The reason for moving the date is missing."),
                       Words::tr("Say why it slips."), u"reason"_s);
    if (const Status date = checkDate(dueAt); !date)
        return Failure(date.error());
    const auto onboarding = reading([&] { return planOf(milestoneId, dueAt).onboardingId; });
    if (!onboarding)
        return Failure(onboarding.error());
    return command(u"milestone.move"_s, {*onboarding}, [&](store::Transaction& tx) {
        const OnboardingRow row = require(*onboarding);
        // Planned again inside the transaction, for others may have moved something meanwhile.
        MovePlan plan = planOf(milestoneId, dueAt);
        plan.client = row.client;
        for (const DateMove& move : std::as_const(plan.moves)) {
            store::Fields fields = {{"due_at"_L1, move.to}};
            if (!move.itemId && move.milestoneId == milestoneId)
                fields.push_back({"due_reason"_L1, reason.trimmed()});
            if (move.itemId)
                tx.update("item"_L1, *move.itemId, fields);
            else
                tx.update("milestone"_L1, move.milestoneId, fields);
        }
        const QString title = plan.moves.constFirst().title;
        tx.about("client"_L1, row.clientId);
        if (plan.followers() == 0)
            tx.setSummary(Words::tr("%1 of %2 moved: %3").arg(title, row.client, reason.trimmed()));
        else
            tx.setSummary(Words::tr("%1 of %2 moved, %3 later milestones with it: %4")
                              .arg(title, row.client, QString::number(plan.followers()), reason.trimmed()));
        return plan;
    });
}

} // namespace occ
