// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/replayhistory.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using rules::History;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alerts)
};

qint64 idOf(const History& history)
{
    return history.start.onboardingId;
}

/// What an entry changed that nothing tells any more; empty when nothing.
QString doubtOf(const QString& command, bool undoes)
{
    if (undoes)
        return Words::tr("a change was taken back");
    if (command == "onboarding.resume"_L1)
        return Words::tr("it was paused and resumed, which moved its dates");
    if (command == "milestone.move"_L1)
        return Words::tr("a milestone was moved");
    if (command == "onboarding.go-live"_L1)
        return Words::tr("its go-live was moved");
    if (command == "playbook.upgrade"_L1)
        return Words::tr("its playbook was upgraded");
    return {};
}

} // namespace

HistoryLoader::HistoryLoader(Session& session, SnapshotLoader& rules, Instant from, Instant to)
    : m_session(session)
    , m_rules(rules)
    , m_from(from)
    , m_selection(Selection::matching(
          u"%1 in (select id from onboarding where started_at <= ? and (ended_at is null or ended_at >= ?))"_s,
          {to, from}))
{}

std::vector<History> HistoryLoader::load()
{
    const store::ReadScope oneState(m_session.database);
    loadOnboardings();
    if (m_histories.empty())
        return {};
    loadMilestones();
    loadContacts();
    loadSurveys();
    loadSpells();
    loadAlerts();
    loadBreaks();
    return std::move(m_histories);
}

History* HistoryLoader::find(qint64 onboarding)
{
    const auto at = std::ranges::lower_bound(m_histories, onboarding, {}, idOf);
    return at != m_histories.end() && idOf(*at) == onboarding ? &*at : nullptr;
}

/// `sql` ends where a condition on `onboarding_id` goes; column 0 is that.
template <typename Add> void HistoryLoader::each(const QString& sql, Add add)
{
    auto rows =
        m_session.database.runWith(sql.arg(m_selection.where(u"x.onboarding_id"_s)), m_selection.values());
    while (rows.next()) {
        if (History* history = find(rows.integer(0)))
            add(*history, rows);
    }
}

void HistoryLoader::loadOnboardings()
{
    std::vector<std::pair<qint64, QString>> heads; // version and zone
    {
        auto rows = m_session.database.runWith(
            u"select o.id, o.client_id, c.name, o.owner_id, o.timezone, o.playbook_version_id, o.started_at, "
            u"o.paused_at, o.ended_at from onboarding o join client c on c.id = o.client_id where"_s +
                m_selection.where(u"o.id"_s) + u"order by o.id"_s,
            m_selection.values());
        while (rows.next()) {
            History history;
            history.start.onboardingId = rows.integer(0);
            history.clientId = rows.integer(1);
            history.client = rows.text(2);
            history.start.ownerId = rows.maybe(3);
            history.start.startedAt = rows.integer(6);
            if (const auto paused = rows.maybe(7))
                history.breaks.push_back({true, *paused, kNever});
            if (const auto ended = rows.maybe(8))
                history.breaks.push_back({true, *ended, kNever});
            heads.emplace_back(rows.integer(5), rows.text(4));
            m_histories.push_back(std::move(history));
        }
    }
    QHash<QString, BusinessCalendar> calendars;
    for (size_t i = 0; i < heads.size(); ++i) {
        const auto& [version, timezone] = heads[i];
        auto calendar = calendars.find(timezone);
        if (calendar == calendars.end()) {
            const QTimeZone zone(timezone.toUtf8());
            calendar = calendars.insert(timezone, zone.isValid() ? m_session.calendar.inZone(zone)
                                                                 : m_session.calendar);
        }
        m_histories[i].start.calendar = *calendar;
        m_histories[i].start.rules = m_rules.ruleSet(version);
    }
}

void HistoryLoader::loadMilestones()
{
    each(u"select x.onboarding_id, x.id, x.title, x.due_at, x.completed_at from milestone x where %1 "
         "order by x.onboarding_id, x.position"_s,
         [](History& history, const store::Query& row) {
             rules::MilestoneFact fact;
             fact.id = row.integer(1);
             fact.title = row.text(2);
             fact.dueAt = row.integer(3);
             history.milestones.push_back({fact, history.start.startedAt, row.maybe(4).value_or(kNever)});
         });
}

void HistoryLoader::loadContacts()
{
    each(u"select x.onboarding_id, x.id, x.at, x.direction, x.summary, j.at from interaction x left join "
         "journal j on j.number = x.rev where (x.direction = 'in' or x.expects_reply = 1) and %1 "
         "order by x.onboarding_id, x.at, x.id"_s,
         [](History& history, const store::Query& row) {
             history.contacts.push_back({row.integer(1), row.integer(2),
                                         row.maybe(5).value_or(row.integer(2)), row.text(3) == "in"_L1,
                                         row.text(4)});
         });
}

void HistoryLoader::loadSurveys()
{
    each(
        u"select x.onboarding_id, x.id, x.score, x.at, x.kind, j.at from survey_response x left join journal "
        "j on j.number = x.rev where %1 order by x.onboarding_id, x.at, x.id"_s,
        [](History& history, const store::Query& row) {
            history.surveys.push_back(
                {{row.integer(1), int(row.integer(2)), row.integer(3), row.maybe(5).value_or(row.integer(3))},
                 row.text(4) == "nps"_L1});
        });
}

void HistoryLoader::loadSpells()
{
    each(u"select x.onboarding_id, x.id, x.severity, x.summary, x.opened_at, x.resolved_at from blocker x "
         "where %1 order by x.id"_s,
         [](History& history, const store::Query& row) {
             history.blockers.push_back({{row.integer(1), row.text(2), row.text(3), row.integer(4)},
                                         row.integer(4),
                                         row.maybe(5).value_or(kNever)});
         });
    each(u"select x.onboarding_id, x.id, x.title, x.respond_by, x.opened_at, x.responded_at from "
         "service_request x where %1 order by x.id"_s,
         [](History& history, const store::Query& row) {
             history.requests.push_back({{row.integer(1), row.text(2), row.integer(3), row.integer(4)},
                                         row.integer(4),
                                         row.maybe(5).value_or(kNever)});
         });
    each(u"select x.onboarding_id, x.id, x.e164, x.expires_at, x.reserved_at, x.ended_at from number_hold x "
         "where %1 order by x.id"_s,
         [](History& history, const store::Query& row) {
             history.holds.push_back({{row.integer(1), row.text(2), row.integer(3), row.integer(4)},
                                      row.integer(4),
                                      row.maybe(5).value_or(kNever)});
         });
    each(
        u"select x.onboarding_id, x.id, n.e164, x.words, x.began_at, x.ended_at from number_condition x join "
        "phone_number n on n.id = x.number_id where %1 order by x.id"_s,
        [](History& history, const store::Query& row) {
            history.numbers.push_back({{row.integer(1), row.text(2), row.text(3), row.integer(4)},
                                       row.integer(4),
                                       row.maybe(5).value_or(kNever)});
        });
}

void HistoryLoader::loadAlerts()
{
    QHash<qint64, std::pair<History*, size_t>> places;
    each(u"select x.onboarding_id, x.id, x.rule, x.subject_kind, x.subject_id, x.opened_at, x.resolved_at, "
         "x.cleared_at from alert x where %1 order by x.opened_at, x.id"_s,
         [&](History& history, const store::Query& row) {
             places.insert(row.integer(1), {&history, history.alerts.size()});
             // What had ended by itself, no word about its cause ends again.
             const auto resolved = row.isNull(7) ? row.maybe(6) : std::nullopt;
             history.alerts.push_back(
                 {row.text(2), row.text(3), row.integer(4), row.integer(5), resolved, {}});
         });
    each(u"select x.onboarding_id, s.alert_id, s.level, s.at from alert_step s join alert x on x.id = "
         "s.alert_id where %1"_s,
         [&](History&, const store::Query& row) {
             if (const auto at = places.constFind(row.integer(1)); at != places.cend())
                 at->first->alerts[at->second].steps.insert(row.text(2), row.integer(3));
         });
}

qint64 HistoryLoader::firstEntry()
{
    qint64 low = 0;
    qint64 high = 0;
    {
        auto row = m_session.database.query(u"select coalesce(max(number), 0) from journal"_s);
        row.next();
        high = row.integer(0) + 1;
    }
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        auto row = m_session.database.query(
            u"select at from journal where number >= ? order by number limit 1"_s, middle);
        if (row.next() && row.integer(0) < m_from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// Pauses that are over are told by the journal only, and so is what was moved by hand.
void HistoryLoader::loadBreaks()
{
    const qint64 first = firstEntry();
    QHash<qint64, std::pair<qint64, Instant>> paused; // onboarding to entry and moment
    auto rows = m_session.database.query(
        u"select j.number, j.at, j.command, j.undoes, s.first_id, s.last_id from journal j join "
        "journal_subject s on s.journal_number = j.number and s.kind = 'onboarding' where j.number >= ? and "
        "(j.undoes is not null or j.command in ('onboarding.pause', 'onboarding.resume', 'milestone.move', "
        "'onboarding.go-live', 'playbook.upgrade')) order by j.number"_s,
        first);
    while (rows.next()) {
        const Instant at = rows.integer(1);
        const QString command = rows.text(2);
        const auto undoes = rows.maybe(3);
        auto history = std::ranges::lower_bound(m_histories, rows.integer(4), {}, idOf);
        for (; history != m_histories.end() && idOf(*history) <= rows.integer(5); ++history) {
            const qint64 id = idOf(*history);
            const auto pause = paused.constFind(id);
            if (pause != paused.cend() && (undoes == pause->first || command == "onboarding.resume"_L1)) {
                history->breaks.push_back({true, pause->second, at});
                paused.erase(pause);
            } else if (command == "onboarding.pause"_L1 && !undoes) {
                paused.insert(id, {rows.integer(0), at});
            }
            const QString doubt = doubtOf(command, undoes.has_value());
            if (!doubt.isEmpty() && !history->doubts.contains(doubt))
                history->doubts << doubt;
        }
    }
}

} // namespace occ
