// SPDX-License-Identifier: GPL-3.0-or-later
// Who carries how much.
#include "core/onboarding/onboardingservice.h"

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Open items of active onboardings, by whose they are or where they are.
struct DueCount
{
    int overdue = 0;
    int thisWeek = 0;
};

} // namespace

/// By who does them, 0 for nobody. Counted by onboarding first: that reads an index and nothing else.
static QHash<qint64, DueCount> countDue(store::Database& database, Instant now)
{
    auto rows = database.query(
        u"select coalesce(i.assignee_id, o.owner_id), sum(i.late), sum(i.due) from (select onboarding_id, "
        "assignee_id, sum(case when due_at < ? then 1 else 0 end) as late, count(*) as due from item "
        "where state in ('open', 'blocked') and due_at < ? group by onboarding_id, assignee_id) i "
        "join onboarding o on o.id = i.onboarding_id and o.state = 'active' "
        "group by coalesce(i.assignee_id, o.owner_id)"_s,
        now, now + 7 * kDay);
    QHash<qint64, DueCount> counts;
    while (rows.next()) {
        const int overdue = int(rows.integer(1));
        counts.insert(rows.integer(0), {overdue, int(rows.integer(2)) - overdue});
    }
    return counts;
}

static QList<Load> readPeople(store::Database& database)
{
    auto rows = database.query(u"select p.id, p.name, p.capacity, p.role, p.active, count(o.id), "
                               "sum(case when s.health = 'red' then 1 else 0 end) from person p "
                               "left join onboarding o on o.owner_id = p.id and o.state = 'active' "
                               "left join onboarding_status s on s.onboarding_id = o.id "
                               "group by p.id, p.name, p.capacity, p.role, p.active order by p.name, p.id"_s);
    QList<Load> people;
    while (rows.next()) {
        Load load;
        load.personId = rows.integer(0);
        load.name = rows.text(1);
        load.capacity = int(rows.integer(2));
        load.role = roleFromText(rows.text(3)).value_or(Role::Specialist);
        load.away = !rows.boolean(4);
        load.active = int(rows.integer(5));
        load.red = int(rows.integer(6));
        people << load;
    }
    return people;
}

static Load readNobody(store::Database& database)
{
    auto row = database.query(
        u"select count(o.id), sum(case when s.health = 'red' then 1 else 0 end) from onboarding o "
        "left join onboarding_status s on s.onboarding_id = o.id "
        "where o.owner_id is null and o.state = 'active'"_s);
    Load load;
    if (row.next()) {
        load.active = int(row.integer(0));
        load.red = int(row.integer(1));
    }
    return load;
}

Result<TeamLoad> OnboardingService::teamLoad()
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        TeamLoad team{readPeople(m_session.database), readNobody(m_session.database)};
        const auto due = countDue(m_session.database, m_session.now());
        const auto add = [&due](Load& load) {
            const DueCount count = due.value(load.personId);
            load.overdue = count.overdue;
            load.dueThisWeek = count.thisWeek;
        };
        std::ranges::for_each(team.people, add);
        add(team.nobody);
        return team;
    });
}

Result<QList<Load>> OnboardingService::loads()
{
    auto team = teamLoad();
    if (!team)
        return Failure(team.error());
    team->people.removeIf([](const Load& load) {
        return load.away && load.active == 0 && load.overdue == 0 && load.dueThisWeek == 0;
    });
    return std::move(team->people);
}

QList<Carried> OnboardingService::loadCarried(const QString& where, const QVariantList& values)
{
    const store::ReadScope scope(m_session.database);
    const QList<OnboardingRow> rows = loadRows(u"where "_s + where, values);
    // What is assigned to somebody by name stays with them.
    QHash<qint64, DueCount> due;
    {
        const Instant now = m_session.now();
        auto counts = m_session.database.runWith(
            u"select o.id, sum(case when i.due_at < ? then 1 else 0 end), count(*) from onboarding o "
            "join item i on i.onboarding_id = o.id where o.state = 'active' and i.assignee_id is null and "
            "i.state in ('open', 'blocked') and i.due_at < ? and "_s +
                where + u" group by o.id"_s,
            QVariantList{now, now + 7 * kDay} + values);
        while (counts.next()) {
            const int overdue = int(counts.integer(1));
            due.insert(counts.integer(0), {overdue, int(counts.integer(2)) - overdue});
        }
    }
    QList<Carried> carried;
    for (const OnboardingRow& row : rows) {
        const DueCount count = due.value(row.id);
        carried << Carried{row, count.overdue, count.thisWeek};
    }
    return carried;
}

Result<QList<Carried>> OnboardingService::carriedBy(std::optional<qint64> ownerId)
{
    return reading([&] {
        const QString running = u"o.state in ('active', 'paused') and "_s;
        return ownerId ? loadCarried(running + u"o.owner_id = ?"_s, {*ownerId})
                       : loadCarried(running + u"o.owner_id is null"_s, {});
    });
}

Result<QList<Carried>> OnboardingService::carried(const QList<qint64>& ids)
{
    return reading([&] {
        QStringList numbers;
        for (const qint64 id : ids)
            numbers << QString::number(id);
        return ids.isEmpty() ? QList<Carried>() : loadCarried(u"o.id in ("_s + numbers.join(u',') + u')', {});
    });
}

} // namespace occ
