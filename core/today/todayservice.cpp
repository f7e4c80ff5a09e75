// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/todayservice.h"

#include "core/alerts/alertengine.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using Group = TodayEntry::Group;
using Kind = TodayEntry::Kind;

/// Promises are looked at this far ahead.
static constexpr Millis kPromiseAhead = 7 * kDay;

int TodayView::all() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

Instant TodayService::endOfToday() const
{
    const QTimeZone& zone = m_session.calendar.zone();
    return fromLocalForward(toLocal(m_session.now(), zone).date().addDays(1), QTime(0, 0), zone);
}

/// A condition that keeps what is somebody's, and its values.
static std::pair<QString, QVariantList> whose(const TodayFilter& filter, const QString& column)
{
    if (!filter.personId)
        return {};
    return {u" and "_s + column + u" = ? "_s, {*filter.personId}};
}

static constexpr auto kItemOwner = "coalesce(i.assignee_id, o.owner_id)"_L1;
static constexpr auto kOpenItems =
    " from item i join onboarding o on o.id = i.onboarding_id and o.state = 'active' "
    "where i.state in ('open', 'blocked') "_L1;

/// By rule and age; those that are over come last. Being seen moves nothing: a row must not jump away from
/// under the one who just acknowledged it.
static auto severity(const Alert& alert)
{
    static const QStringList worstFirst = {u"critical-blocker"_s,  u"sla-breach"_s,       u"non-responsive"_s,
                                           u"milestone-delayed"_s, u"low-satisfaction"_s, u"low-nps"_s,
                                           u"hold-expiring"_s};
    return std::tuple(alert.state == "cleared"_L1, worstFirst.indexOf(alert.rule), alert.openedAt, alert.id);
}

void TodayService::addAlerts(const TodayFilter& filter, TodayView& view)
{
    QList<Alert> alerts = orThrow(m_alerts.waitingFor(filter.personId));
    view.counts[size_t(Group::RedFlag)] = int(alerts.size());
    std::ranges::sort(alerts, {}, severity);
    for (const Alert& alert : std::as_const(alerts).first(std::min<qsizetype>(alerts.size(), filter.limit))) {
        TodayEntry entry;
        entry.subjectId = alert.id;
        entry.onboardingId = alert.onboardingId;
        entry.clientId = alert.clientId;
        entry.client = alert.client;
        entry.ownerId = alert.ownerId;
        entry.owner = alert.owner;
        entry.title = alert.reasonText;
        entry.at = alert.openedAt;
        entry.alert = alert;
        view.entries << entry;
    }
}

static TodayEntry readItem(const store::Query& row, Instant now)
{
    TodayEntry entry;
    entry.kind = Kind::Item;
    Item& item = entry.item;
    item.id = row.integer(0);
    item.onboardingId = row.integer(1);
    item.milestoneId = row.integer(2);
    item.title = row.text(3);
    item.party = row.text(4);
    item.dueAt = row.integer(5);
    item.evidenceKind = row.text(6);
    item.evidence = row.text(7);
    item.state = row.text(8);
    item.stateReason = row.text(9);
    item.assigneeId = row.maybe(10);
    entry.clientId = row.integer(11);
    entry.client = row.text(12);
    entry.milestone = row.text(13);
    entry.ownerId = row.maybe(14);
    entry.owner = row.text(15);
    entry.group = item.dueAt < now ? Group::Overdue : Group::DueToday;
    entry.subjectId = item.id;
    entry.onboardingId = item.onboardingId;
    entry.title = item.title;
    entry.at = item.dueAt;
    return entry;
}

void TodayService::addItems(const TodayFilter& filter, TodayView& view)
{
    const Instant now = m_session.now();
    const Instant end = endOfToday();
    const auto [mine, person] = whose(filter, QString(kItemOwner));
    {
        auto row =
            m_session.database.runWith(u"select count(*), sum(case when i.due_at < ? then 1 else 0 end)"_s +
                                           kOpenItems + u"and i.due_at < ?"_s + mine,
                                       QVariantList{now, end} + person);
        row.next();
        view.counts[size_t(Group::Overdue)] = int(row.integer(1));
        view.counts[size_t(Group::DueToday)] = int(row.integer(0) - row.integer(1));
    }
    const auto read = [&](Instant from, Instant until) {
        auto rows = m_session.database.runWith(
            u"select i.id, i.onboarding_id, i.milestone_id, i.title, i.party, i.due_at, i.evidence_kind, "
            "i.evidence, i.state, i.state_reason, i.assignee_id, o.client_id, c.name, m.title, p.id, p.name "
            "from item i join onboarding o on o.id = i.onboarding_id and o.state = 'active' "
            "join client c on c.id = o.client_id join milestone m on m.id = i.milestone_id "
            "left join person p on p.id = "_s +
                kItemOwner + u" where i.state in ('open', 'blocked') and i.due_at >= ? and i.due_at < ?"_s +
                mine + u" order by i.due_at, i.id limit ?"_s,
            QVariantList{from, until} + person + QVariantList{filter.limit});
        while (rows.next())
            view.entries << readItem(rows, now);
    };
    read(0, now);
    read(now, end);
}

void TodayService::addReplies(const TodayFilter& filter, TodayView& view)
{
    // What a red flag says already is not said twice.
    const auto [mine, person] = whose(filter, u"o.owner_id"_s);
    auto rows = m_session.database.runWith(
        u"select x.id, x.onboarding_id, x.client_id, c.name, x.at, x.summary, x.channel, o.owner_id, p.name, "
        "o.playbook_version_id from interaction x join onboarding o on o.id = x.onboarding_id and "
        "o.state = 'active' join client c on c.id = o.client_id left join person p on p.id = o.owner_id "
        "where x.direction = 'out' and x.expects_reply = 1 and not exists (select 1 from interaction y where "
        "y.onboarding_id = x.onboarding_id and y.direction = 'in' and y.at >= x.at) and not exists "
        "(select 1 from alert a where a.onboarding_id = x.onboarding_id and a.rule = 'non-responsive' and "
        "a.state in ('open', 'acknowledged'))"_s +
            mine + u" order by x.at, x.id"_s,
        person);
    QSet<qint64> seen; // The oldest question of each onboarding is the one whose clock runs.
    QList<std::pair<qsizetype, qint64>> versions;
    while (rows.next()) {
        if (seen.contains(rows.integer(1)))
            continue;
        seen << rows.integer(1);
        if (seen.size() > filter.limit)
            continue;
        TodayEntry entry;
        entry.group = Group::ReplyAwaited;
        entry.kind = Kind::Reply;
        entry.subjectId = rows.integer(0);
        entry.onboardingId = rows.integer(1);
        entry.clientId = rows.integer(2);
        entry.client = rows.text(3);
        entry.at = rows.integer(4);
        entry.title = rows.text(5);
        entry.channel = rows.text(6);
        entry.ownerId = rows.maybe(7);
        entry.owner = rows.text(8);
        versions << std::pair(view.entries.size(), rows.integer(9));
        view.entries << entry;
    }
    for (const auto& [at, version] : std::as_const(versions)) {
        TodayEntry& entry = view.entries[at];
        entry.redAt = entry.at + m_engine.ruleSet(version).thresholds.nonResponsive;
    }
    view.counts[size_t(Group::ReplyAwaited)] = int(seen.size());
}

static TodayEntry readPromise(const store::Query& row, Kind kind)
{
    TodayEntry entry;
    entry.group = Group::Promise;
    entry.kind = kind;
    entry.subjectId = row.integer(0);
    entry.onboardingId = row.integer(1);
    entry.title = row.text(2);
    entry.at = row.integer(3);
    entry.clientId = row.integer(4);
    entry.client = row.text(5);
    entry.ownerId = row.maybe(6);
    entry.owner = row.text(7);
    entry.open = int(row.integer(8));
    entry.total = int(row.integer(9));
    return entry;
}

void TodayService::addMilestones(const TodayFilter& filter, TodayView& view)
{
    const auto [mine, person] = whose(filter, u"o.owner_id"_s);
    const QVariantList window = {m_session.now(), m_session.now() + kPromiseAhead};
    const QString from =
        u" from milestone m join onboarding o on o.id = m.onboarding_id and o.state = 'active' "
        "join client c on c.id = o.client_id left join person p on p.id = o.owner_id "
        "where m.completed_at is null and m.due_at >= ? and m.due_at < ?"_s +
        mine;
    {
        auto row = m_session.database.runWith(u"select count(*)"_s + from, window + person);
        row.next();
        view.counts[size_t(Group::Promise)] += int(row.integer(0));
    }
    auto rows = m_session.database.runWith(
        u"select w.*, (select count(*) from item i where i.onboarding_id = w.onboarding_id and "
        u"i.milestone_id = "
        "w.id and i.state in ('open', 'blocked')), (select count(*) from item i where i.onboarding_id = "
        "w.onboarding_id and i.milestone_id = w.id) from (select m.id, m.onboarding_id, m.title, m.due_at, "
        "o.client_id, c.name, o.owner_id, p.name as owner"_s +
            from + u" order by m.due_at, m.id limit ?) w order by w.due_at, w.id"_s,
        window + person + QVariantList{filter.limit});
    while (rows.next())
        view.entries << readPromise(rows, Kind::Milestone);
}

void TodayService::addGoLives(const TodayFilter& filter, TodayView& view)
{
    const auto [mine, person] = whose(filter, u"o.owner_id"_s);
    auto rows = m_session.database.runWith(
        u"select o.id, o.id, '', o.go_live_at, o.client_id, c.name, o.owner_id, p.name, s.total - s.done, "
        "s.total from onboarding o join client c on c.id = o.client_id left join person p on "
        "p.id = o.owner_id left join onboarding_status s on s.onboarding_id = o.id "
        "where o.state = 'active' and o.go_live_at >= ? and o.go_live_at < ?"_s +
            mine + u" order by o.go_live_at, o.id"_s,
        QVariantList{m_session.now(), m_session.now() + kPromiseAhead} + person);
    int count = 0;
    while (rows.next()) {
        if (++count <= filter.limit)
            view.entries << readPromise(rows, Kind::GoLive);
    }
    view.counts[size_t(Group::Promise)] += count;
}

void TodayService::readNext(const TodayFilter& filter, TodayView& view)
{
    const auto [mine, person] = whose(filter, QString(kItemOwner));
    auto row = m_session.database.runWith(
        u"select i.due_at, i.title, c.name from item i join onboarding o on o.id = i.onboarding_id and "
        "o.state = 'active' join client c on c.id = o.client_id where i.state in ('open', 'blocked') and "
        "i.due_at >= ?"_s +
            mine + u" order by i.due_at, i.id limit 1"_s,
        QVariantList{endOfToday()} + person);
    if (row.next()) {
        view.nextAt = row.integer(0);
        view.nextTitle = row.text(1);
        view.nextClient = row.text(2);
    }
}

Result<TodayView> TodayService::view(const TodayFilter& filter)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        TodayView view;
        addAlerts(filter, view);
        addItems(filter, view);
        addReplies(filter, view);
        addMilestones(filter, view);
        addGoLives(filter, view);
        readNext(filter, view);
        std::ranges::stable_sort(view.entries, {}, [](const TodayEntry& entry) {
            // Alerts come as they were ordered; everything else goes by its moment.
            return std::pair(entry.group, entry.group == Group::RedFlag ? Instant(0) : entry.at);
        });
        return view;
    });
}

Result<int> TodayService::count(std::optional<qint64> personId)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        const TodayFilter filter{personId, 0};
        TodayView view;
        addAlerts(filter, view);
        addItems(filter, view);
        addReplies(filter, view);
        return view.all();
    });
}

} // namespace occ
