// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alertengine.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using rules::AlertFact;
using rules::Condition;
using rules::Snapshot;

static bool nothingDue(store::Database& database, const Selection& selection, Instant now)
{
    auto row = database.runWith(u"select 1 from onboarding_status where look_at <= ? and"_s +
                                    selection.where(u"onboarding_id"_s) + u"limit 1"_s,
                                QVariantList{now} + selection.values());
    return !row.next();
}

void AlertEngine::settleBefore(const QList<qint64>& onboardings, Instant now)
{
    if (onboardings.isEmpty())
        return;
    if (!nothingDue(m_session.database, Selection::of(onboardings), now)) {
        auto snapshots = m_loader.load(Selection::of(onboardings));
        settle(snapshots, now);
    }
    if (m_follower)
        m_follower->follow(onboardings, now);
}

void AlertEngine::settleAllBefore(Instant now)
{
    settleDue(now, false);
    if (m_follower)
        m_follower->followAll(now);
}

qint64 AlertEngine::settleDue(Instant now, bool everything)
{
    {
        // Looking must cost nothing when nothing is due, however many onboardings there are.
        auto row =
            m_session.database.query(u"select 1 from onboarding_status where look_at <= ? limit 1"_s, now);
        if (!everything && !row.next())
            return 0;
    }
    auto snapshots = m_loader.load(everything ? Selection::all() : Selection::due(now));
    settle(snapshots, now);
    return qint64(snapshots.size());
}

/// The onboardings whose alerts changed.
QList<qint64> AlertEngine::concerned(const std::vector<Snapshot>& snapshots, const Work& work)
{
    QSet<qint64> alerts;
    for (const Event& event : work.events)
        alerts.insert(event.alert);
    QList<qint64> ids;
    for (const Snapshot& snapshot : snapshots) {
        if (std::ranges::any_of(snapshot.alerts,
                                [&](const AlertFact& alert) { return alerts.contains(alert.id); }))
            ids << snapshot.onboardingId;
    }
    return ids;
}

void AlertEngine::settle(std::vector<Snapshot>& snapshots, Instant now)
{
    if (snapshots.empty())
        return;
    m_persons.clear();
    store::Transaction tx(m_session.database, {{}, QCoreApplication::translate("alerts", "Automatic")}, now,
                          u"tick"_s, store::EntryKind::Scheduler);
    Work work;
    for (size_t i = 0; i < snapshots.size(); ++i) {
        endAlerts(tx, snapshots[i], now, work);
        openAlerts(snapshots[i], i, now, work);
        escalate(snapshots[i], i, now, work);
    }
    writeAlerts(tx, snapshots, work);
    writeSteps(tx, snapshots, work, now);
    writeEvents(tx, work);
    for (const Snapshot& snapshot : snapshots) {
        if (writeStatus(tx.database(), snapshot, now, {}))
            tx.about("onboarding"_L1, snapshot.onboardingId);
    }
    if (m_follower && !work.events.empty())
        m_follower->changed(tx, concerned(snapshots, work));
    tx.setSummary(QCoreApplication::translate("alerts", "Red flags checked: %1 opened, %2 steps taken")
                      .arg(work.alerts.size())
                      .arg(work.steps.size()));
    tx.commit();
}

/// Clears what no longer holds. What ended it is the last change, so that is when it ended.
void AlertEngine::endAlerts(store::Transaction& tx, Snapshot& snapshot, Instant now, Work& work)
{
    const std::vector<Condition> conditions = rules::conditions(snapshot);
    // What did not hold right after the change ended with it, also when something like it holds again by now.
    const Instant changed = std::min(now, snapshot.changedAt.value_or(now));
    for (AlertFact& alert : snapshot.alerts) {
        if (!alert.isOpen() && !alert.holding)
            continue;
        const auto condition = std::ranges::find_if(
            conditions, [&](const Condition& c) { return rules::sustains(c, alert, changed); });
        if (condition == conditions.end()) {
            const Instant ended = std::max(alert.openedAt, changed);
            store::Fields fields = {{"holding"_L1, qint64(0)}};
            if (alert.isOpen()) {
                alert.state = u"cleared"_s;
                fields.push_back({"state"_L1, alert.state});
                fields.push_back({"cleared_at"_L1, ended});
                work.events.push_back({alert.id, u"cleared"_s, {}, {}, ended});
            }
            alert.holding = false;
            tx.update("alert"_L1, alert.id, fields);
            tx.about("alert"_L1, alert.id);
        } else if (alert.isOpen() && (alert.cause != condition->cause || alert.reason != condition->reason)) {
            alert.cause = condition->cause;
            alert.reason = condition->reason;
            tx.update("alert"_L1, alert.id,
                      {{"cause"_L1, alert.cause}, {"detail"_L1, reasonsToText({alert.reason})}});
            tx.about("alert"_L1, alert.id);
        }
    }
}

void AlertEngine::openAlerts(Snapshot& snapshot, size_t position, Instant now, Work& work)
{
    for (rules::Opening& opening : rules::openDue(snapshot, now))
        work.alerts.push_back({position, std::move(opening.condition), opening.at});
}

void AlertEngine::escalate(const Snapshot& snapshot, size_t position, Instant now, Work& work)
{
    for (size_t i = 0; i < snapshot.alerts.size(); ++i) {
        const AlertFact& alert = snapshot.alerts[i];
        if (!alert.isOpen())
            continue;
        for (const rules::LadderStep& step : snapshot.rules.ladder) {
            const Instant at = alert.openedAt + step.after;
            if (at <= now && !alert.stepsTaken.contains(step.level))
                work.steps.push_back({position, i, step.level, personFor(step.level, snapshot.ownerId), at});
        }
    }
}

std::optional<qint64> AlertEngine::personFor(const QString& level, std::optional<qint64> owner)
{
    const std::pair key(level, owner.value_or(0));
    auto known = m_persons.constFind(key);
    if (known == m_persons.cend())
        known = m_persons.insert(key, m_people.forLevel(level, owner));
    return *known;
}

QString AlertEngine::personName(const QString& level, std::optional<qint64> owner)
{
    const auto person = m_people.forLevel(level, owner);
    return person ? orThrow(m_people.byId(*person)).name : QString();
}

std::vector<rules::Condition> AlertEngine::conditionsAhead(qint64 onboarding, Instant now)
{
    std::vector<rules::Condition> ahead;
    for (const Snapshot& snapshot : m_loader.load(Selection::of({onboarding}))) {
        if (!snapshot.active)
            continue;
        for (rules::Condition& condition : rules::conditions(snapshot)) {
            if (condition.since > now)
                ahead.push_back(std::move(condition));
        }
    }
    return ahead;
}

void AlertEngine::writeAlerts(store::Transaction& tx, std::vector<Snapshot>& snapshots, Work& work)
{
    const qint64 first =
        tx.insertMany("alert"_L1,
                      {u"onboarding_id"_s, u"rule"_s, u"subject_kind"_s, u"subject_id"_s, u"cause"_s,
                       u"detail"_s, u"state"_s, u"holding"_s, u"opened_at"_s, u"acknowledged_by"_s,
                       u"resolved_by"_s, u"root_cause"_s, u"resolution"_s},
                      qsizetype(work.alerts.size()), [&](qsizetype i, QVariantList& row) {
                          const NewAlert& alert = work.alerts[size_t(i)];
                          row << snapshots[alert.snapshot].onboardingId << alert.condition.rule
                              << alert.condition.subjectKind << alert.condition.subjectId
                              << alert.condition.cause << reasonsToText({alert.condition.reason}) << u"open"_s
                              << qint64(1) << alert.openedAt << u""_s << u""_s << u""_s << u""_s;
                      });
    if (work.alerts.empty())
        return;
    tx.aboutRange("alert"_L1, first, first + qint64(work.alerts.size()) - 1);
    for (size_t i = 0; i < work.alerts.size(); ++i) {
        const qint64 id = first + qint64(i);
        std::ranges::find(snapshots[work.alerts[i].snapshot].alerts, qint64(0), &AlertFact::id)->id = id;
        work.events.push_back({id, u"opened"_s, {}, {}, work.alerts[i].openedAt});
    }
}

void AlertEngine::writeSteps(store::Transaction& tx, std::vector<Snapshot>& snapshots, Work& work,
                             Instant now)
{
    std::vector<std::pair<qint64, const NewStep*>> steps;
    std::vector<std::pair<qint64, const NewStep*>> letters;
    for (const NewStep& step : work.steps) {
        AlertFact& alert = snapshots[step.snapshot].alerts[step.alert];
        alert.stepsTaken << step.level;
        steps.emplace_back(alert.id, &step);
        if (step.person)
            letters.emplace_back(alert.id, &step);
        tx.about("alert"_L1, alert.id);
        work.events.push_back({alert.id, u"escalated"_s, step.level, step.person, step.at});
    }
    tx.insertMany("alert_step"_L1, {u"alert_id"_s, u"level"_s, u"person_id"_s, u"at"_s, u"recorded_at"_s},
                  qsizetype(steps.size()), [&](qsizetype i, QVariantList& row) {
                      const auto& [alert, step] = steps[size_t(i)];
                      row << alert << step->level << store::toSql(step->person) << step->at << now;
                  });
    tx.insertMany("inbox_message"_L1, {u"person_id"_s, u"alert_id"_s, u"level"_s, u"at"_s},
                  qsizetype(letters.size()), [&](qsizetype i, QVariantList& row) {
                      const auto& [alert, step] = letters[size_t(i)];
                      row << *step->person << alert << step->level << step->at;
                  });
}

/// Events are a report to the next tick, not history, so they stay out of the journal.
void AlertEngine::writeEvents(store::Transaction& tx, Work& work)
{
    std::ranges::stable_sort(work.events, {}, &Event::at);
    const qint64 first = tx.nextId("alert_event"_L1);
    tx.skipIds("alert_event"_L1, qint64(work.events.size()));
    tx.database().dialect().insertRows(
        tx.database(), u"alert_event"_s,
        {u"id"_s, u"alert_id"_s, u"what"_s, u"level"_s, u"person_id"_s, u"at"_s},
        qsizetype(work.events.size()), [&](qsizetype i, QVariantList& row) {
            const Event& event = work.events[size_t(i)];
            row << first + i << event.alert << event.what << store::toSql(event.level)
                << store::toSql(event.person) << event.at;
        });
}

bool AlertEngine::writeStatus(store::Database& database, const Snapshot& snapshot, Instant now,
                              std::optional<Instant> changedAt)
{
    const rules::Evaluation seen = rules::evaluate(snapshot, now);
    const QString reasons = reasonsToText(seen.reasons);
    bool differs = true;
    {
        auto before =
            database.query(u"select health, reasons from onboarding_status where onboarding_id = ?"_s,
                           snapshot.onboardingId);
        if (before.next())
            differs = before.text(0) != toText(seen.health) || before.text(1) != reasons;
    }
    database.query(
        u"insert into onboarding_status (onboarding_id, health, reasons, milestone_id, done, total, "
        "next_due, last_contact, open_alerts, evaluated_at, changed_at, look_at) values "
        "(?,?,?,?,?,?,?,?,?,?,?,?) on conflict (onboarding_id) do update set "
        "health = excluded.health, reasons = excluded.reasons, milestone_id = excluded.milestone_id, "
        "done = excluded.done, total = excluded.total, next_due = excluded.next_due, "
        "last_contact = excluded.last_contact, open_alerts = excluded.open_alerts, "
        "evaluated_at = excluded.evaluated_at, changed_at = excluded.changed_at, "
        "look_at = excluded.look_at"_s,
        snapshot.onboardingId, toText(seen.health), reasons, seen.milestoneId, seen.done, seen.total,
        seen.nextDue, snapshot.lastContact, seen.openAlerts, now, changedAt, seen.lookAt);
    return differs;
}

void AlertEngine::refresh(store::Transaction& transaction, const QList<qint64>& onboardings)
{
    for (const Snapshot& snapshot : m_loader.load(Selection::of(onboardings))) {
        writeStatus(transaction.database(), snapshot, transaction.now(), transaction.now());
        transaction.about("onboarding"_L1, snapshot.onboardingId);
    }
    if (m_follower)
        m_follower->changed(transaction, onboardings);
}

void AlertEngine::markChanged(store::Transaction& transaction, const QList<qint64>& onboardings)
{
    const Selection selection = Selection::of(onboardings);
    transaction.database().runWith(u"update onboarding_status set look_at = 0, changed_at = ? where"_s +
                                       selection.where(u"onboarding_id"_s),
                                   QVariantList{transaction.now()} + selection.values());
    for (const qint64 id : onboardings)
        transaction.about("onboarding"_L1, id);
    if (m_follower)
        m_follower->changed(transaction, onboardings);
}

QHash<qint64, StatusView> AlertEngine::viewAt(const QList<qint64>& onboardings, Instant now)
{
    QHash<qint64, StatusView> views;
    for (const Snapshot& snapshot : m_loader.load(Selection::of(onboardings))) {
        const rules::Evaluation seen = rules::evaluate(snapshot, now);
        views.insert(snapshot.onboardingId, {seen.health, seen.reasons, seen.nextDue, snapshot.lastContact});
    }
    return views;
}

} // namespace occ
