// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/reviewservice.h"

#include "core/store/journal.h"

namespace occ {

using namespace Qt::Literals::StringLiterals;

static const QTime kEvening(17, 0);    ///< When the day's wrap-up is (S2 "Daily Workflow").
static constexpr int kPage = 500;      ///< Journal entries read at a time.
static constexpr int kLongestGap = 31; ///< Days without a working day after which tomorrow is taken.

Instant ReviewService::dayStart(int days) const
{
    const QTimeZone& zone = m_session.calendar.zone();
    return fromLocalForward(toLocal(m_session.now(), zone).date().addDays(days), QTime(0, 0), zone);
}

Instant ReviewService::weekStart(int weeks) const
{
    const QTimeZone& zone = m_session.calendar.zone();
    const QDate today = toLocal(m_session.now(), zone).date();
    return fromLocalForward(today.addDays(1 - today.dayOfWeek() + 7 * weeks), QTime(0, 0), zone);
}

std::pair<Instant, Instant> ReviewService::nextWorkingDay() const
{
    const QDate today = toLocal(m_session.now(), m_session.calendar.zone()).date();
    int ahead = 1;
    while (ahead < kLongestGap && !m_session.calendar.isWorkingDay(today.addDays(ahead)))
        ++ahead;
    if (ahead == kLongestGap)
        ahead = 1;
    return {dayStart(ahead), dayStart(ahead + 1)};
}

Instant ReviewService::lastEvening() const
{
    const QTimeZone& zone = m_session.calendar.zone();
    const QDate today = toLocal(m_session.now(), zone).date();
    int back = 1;
    while (back < kLongestGap && !m_session.calendar.isWorkingDay(today.addDays(-back)))
        ++back;
    return fromLocalForward(today.addDays(back == kLongestGap ? -1 : -back), kEvening, zone);
}

/// The onboardings people changed since a moment, as ranges of ids. Reads the journal from its end, up to a
/// page in which nothing is as new: what the desk takes up late is written under the moment it was due.
static QList<store::ChangeSet::Range> touchedSince(store::Database& database, Instant since)
{
    QList<store::ChangeSet::Range> touched;
    qint64 before = kNever;
    for (bool more = true; more;) {
        auto row =
            database.query(u"select j.number, j.at, j.kind, s.first_id, s.last_id from (select number, at, "
                           u"kind from journal "
                           "where number < ? order by number desc limit ?) j left join journal_subject s on "
                           "s.journal_number = j.number and s.kind = 'onboarding' order by j.number desc"_s,
                           before, kPage);
        more = false;
        while (row.next()) {
            before = row.integer(0);
            if (row.integer(1) < since)
                continue;
            more = true;
            if (row.text(2) != "scheduler"_L1 && !row.isNull(3))
                touched.append({row.integer(3), row.integer(4)});
        }
    }
    return touched;
}

Result<QList<OnboardingRow>> ReviewService::untouched(std::optional<qint64> ownerId, Instant since)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        const auto touched = touchedSince(m_session.database, since);
        OnboardingFilter filter;
        filter.states = {u"active"_s};
        filter.ownerId = ownerId;
        QList<OnboardingRow> rows = orThrow(m_onboardings.list(filter));
        rows.removeIf([&](const OnboardingRow& row) {
            return std::ranges::any_of(touched, [&](const store::ChangeSet::Range& range) {
                return row.id >= range.first && row.id <= range.last;
            });
        });
        return rows;
    });
}

Result<QList<TodayEntry>> ReviewService::due(std::optional<qint64> personId, Instant from, Instant until,
                                             int limit)
{
    return reading([&] {
        auto row = m_session.database.query(
            u"select i.id, i.onboarding_id, i.title, i.due_at, o.client_id, c.name, m.title, p.id, p.name "
            "from item i join onboarding o on o.id = i.onboarding_id and o.state = 'active' "
            "join client c on c.id = o.client_id join milestone m on m.id = i.milestone_id "
            "left join person p on p.id = coalesce(i.assignee_id, o.owner_id) "
            "where i.state in ('open', 'blocked') and i.due_at >= ? and i.due_at < ? and "
            "(? = 0 or coalesce(i.assignee_id, o.owner_id) = ?) order by i.due_at, i.id limit ?"_s,
            from, until, personId.value_or(0), personId.value_or(0), limit);
        QList<TodayEntry> entries;
        while (row.next()) {
            TodayEntry entry;
            entry.group = TodayEntry::Group::DueToday;
            entry.kind = TodayEntry::Kind::Item;
            entry.subjectId = row.integer(0);
            entry.onboardingId = row.integer(1);
            entry.title = row.text(2);
            entry.at = row.integer(3);
            entry.clientId = row.integer(4);
            entry.client = row.text(5);
            entry.milestone = row.text(6);
            entry.ownerId = row.maybe(7);
            entry.owner = row.text(8);
            entries << entry;
        }
        return entries;
    });
}

Result<ReviewFigures> ReviewService::figures(Instant from, Instant until)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        const auto count = [&](const QString& sql) {
            auto row = m_session.database.query(sql, from, until);
            return row.next() ? int(row.integer(0)) : 0;
        };
        ReviewFigures figures;
        figures.started =
            count(u"select count(*) from onboarding where started_at >= ? and started_at < ?"_s);
        figures.handedOff = count(
            u"select count(*) from onboarding where ended_at >= ? and ended_at < ? and state = 'handed-off'"_s);
        figures.milestones =
            count(u"select count(*) from milestone where completed_at >= ? and completed_at < ?"_s);
        figures.onTime = count(u"select count(*) from milestone where completed_at >= ? and completed_at < ? "
                               "and completed_at <= due_at"_s);
        figures.itemsDone =
            count(u"select count(*) from item where done_at >= ? and done_at < ? and state = 'done'"_s);
        figures.opened = count(u"select count(*) from alert where opened_at >= ? and opened_at < ?"_s);
        figures.resolved =
            count(u"select count(*) from alert where coalesce(cleared_at, resolved_at) >= ? and "
                  "coalesce(cleared_at, resolved_at) < ?"_s);
        return figures;
    });
}

} // namespace occ
