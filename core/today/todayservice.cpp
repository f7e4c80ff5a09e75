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
static std::pair<QString, QVariantList> owned(const TodayFilter& filter)
{
    if (!filter.personId)
        return {};
    return {u" and o.owner_id = ?"_s, {*filter.personId}};
}

/// The open items due in a span, as a table `i` to select from, and its values. One person's are found
/// through their onboardings and through what is assigned to them by name; everybody's through their due
/// time.
static std::pair<QString, QVariantList> openItems(const TodayFilter& filter, Instant from, Instant until)
{
    const QString open = u" and o.state = 'active' and i.state in ('open', 'blocked') and i.due_at >= ? and "
                         "i.due_at < ?"_s;
    const QString joined = u"select i.* from onboarding o join item i on i.onboarding_id = o.id where "_s;
    if (!filter.personId)
        return {u" from ("_s + joined + u"1 = 1"_s + open + u") i "_s, {from, until}};
    return {u" from ("_s + joined + u"o.owner_id = ? and i.assignee_id is null"_s + open + u" union all "_s +
                joined + u"i.assignee_id = ?"_s + open + u") i "_s,
            {*filter.personId, from, until, *filter.personId, from, until}};
}

void TodayService::addAlerts(const TodayFilter& filter, TodayView& view)
{
    view.counts[size_t(Group::RedFlag)] = orThrow(m_alerts.countWaiting(filter.personId));
    for (const Alert& alert : orThrow(m_alerts.waitingFor(filter.personId, filter.limit))) {
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

void TodayService::countItems(const TodayFilter& filter, TodayView& view)
{
    const auto [from, values] = openItems(filter, 0, endOfToday());
    auto row =
        m_session.database.runWith(u"select count(*), sum(case when i.due_at < ? then 1 else 0 end)"_s + from,
                                   QVariantList{m_session.now()} + values);
    row.next();
    view.counts[size_t(Group::Overdue)] = int(row.integer(1));
    view.counts[size_t(Group::DueToday)] = int(row.integer(0) - row.integer(1));
}

void TodayService::addItems(const TodayFilter& filter, TodayView& view)
{
    const Instant now = m_session.now();
    const auto read = [&](Instant since, Instant until) {
        const auto [from, values] = openItems(filter, since, until);
        auto rows = m_session.database.runWith(
            u"select i.id, i.onboarding_id, i.milestone_id, i.title, i.party, i.due_at, i.evidence_kind, "
            "i.evidence, i.state, i.state_reason, i.assignee_id, o.client_id, c.name, m.title, p.id, p.name"_s +
                from +
                u"join onboarding o on o.id = i.onboarding_id join client c on c.id = o.client_id "
                "join milestone m on m.id = i.milestone_id left join person p on "
                "p.id = coalesce(i.assignee_id, o.owner_id) order by i.due_at, i.id limit ?"_s,
            values + QVariantList{filter.limit});
        while (rows.next())
            view.entries << readItem(rows, now);
    };
    read(0, now);
    read(now, endOfToday());
}

/// For each active onboarding the oldest question that came after the client's last word: the one whose clock
/// runs. What a red flag says already is not said twice.
static constexpr auto kQuestions =
    " from (select o.id, o.client_id, o.owner_id, o.playbook_version_id, coalesce((select y.at from "
    "interaction y where y.onboarding_id = o.id and y.direction = 'in' order by y.at desc limit 1), -1) as "
    "last_in from onboarding o where o.state = 'active'%1 and not exists (select 1 from alert a where "
    "a.onboarding_id = o.id and a.rule = 'non-responsive' and a.state in ('open', 'acknowledged'))) w "
    "join interaction x on x.id = (select z.id from interaction z where z.onboarding_id = w.id and "
    "z.at > w.last_in and z.direction = 'out' and z.expects_reply = 1 order by z.at, z.id limit 1) "_L1;

static TodayEntry readReply(const store::Query& row)
{
    TodayEntry entry;
    entry.group = Group::ReplyAwaited;
    entry.kind = Kind::Reply;
    entry.subjectId = row.integer(0);
    entry.onboardingId = row.integer(1);
    entry.clientId = row.integer(2);
    entry.client = row.text(3);
    entry.at = row.integer(4);
    entry.title = row.text(5);
    entry.channel = row.text(6);
    entry.ownerId = row.maybe(7);
    entry.owner = row.text(8);
    return entry;
}

void TodayService::countReplies(const TodayFilter& filter, TodayView& view)
{
    const auto [mine, person] = owned(filter);
    auto row = m_session.database.runWith(u"select count(*)"_s + QString(kQuestions).arg(mine), person);
    row.next();
    view.counts[size_t(Group::ReplyAwaited)] = int(row.integer(0));
}

void TodayService::addReplies(const TodayFilter& filter, TodayView& view)
{
    const auto [mine, person] = owned(filter);
    QList<std::pair<qsizetype, qint64>> versions;
    {
        auto rows = m_session.database.runWith(
            u"select x.id, w.id, w.client_id, c.name, x.at, x.summary, x.channel, w.owner_id, p.name, "
            "w.playbook_version_id"_s +
                QString(kQuestions).arg(mine) +
                u"join client c on c.id = w.client_id left join person p on p.id = w.owner_id "
                "order by x.at, x.id limit ?"_s,
            person + QVariantList{filter.limit});
        while (rows.next()) {
            versions << std::pair(view.entries.size(), rows.integer(9));
            view.entries << readReply(rows);
        }
    }
    for (const auto& [at, version] : std::as_const(versions)) {
        TodayEntry& entry = view.entries[at];
        entry.redAt = entry.at + m_engine.ruleSet(version).thresholds.nonResponsive;
    }
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
    const auto [mine, person] = owned(filter);
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
    const auto [mine, person] = owned(filter);
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
    const auto [from, values] = openItems(filter, endOfToday(), kNever);
    auto row = m_session.database.runWith(
        u"select i.due_at, i.title, c.name"_s + from +
            u"join onboarding o on o.id = i.onboarding_id join client c on c.id = o.client_id "
            "order by i.due_at, i.id limit 1"_s,
        values);
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
        countItems(filter, view);
        addItems(filter, view);
        countReplies(filter, view);
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
        view.counts[size_t(Group::RedFlag)] = orThrow(m_alerts.countWaiting(personId));
        countItems(filter, view);
        countReplies(filter, view);
        return view.all();
    });
}

} // namespace occ
