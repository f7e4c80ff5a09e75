// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alertservice.h"

#include "core/alerts/alertengine.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alerts)
};

} // namespace

static constexpr auto kColumns =
    "a.id, a.rule, a.subject_kind, a.subject_id, a.onboarding_id, o.client_id, c.name, a.state, a.opened_at, "
    "a.detail, a.acknowledged_at, a.acknowledged_by, a.cleared_at, a.resolved_at, a.resolved_by, "
    "a.root_cause, "
    "a.resolution, o.owner_id, o.playbook_version_id, w.name"_L1;
static constexpr auto kTables =
    " from alert a join onboarding o on o.id = a.onboarding_id join client c on c.id = o.client_id "
    "left join person w on w.id = o.owner_id "_L1;

namespace {

struct Loaded
{
    Alert alert;
    std::optional<qint64> ownerId;
    qint64 playbookVersion = 0;
};

Loaded readAlert(const store::Query& row, Instant now)
{
    Alert alert;
    alert.id = row.integer(0);
    alert.rule = row.text(1);
    alert.subject = row.text(2) + u':' + row.text(3);
    alert.onboardingId = row.integer(4);
    alert.clientId = row.integer(5);
    alert.client = row.text(6);
    alert.state = row.text(7);
    alert.openedAt = row.integer(8);
    const QList<Reason> reasons = reasonsFromText(row.text(9));
    alert.reason = reasons.isEmpty() ? Reason{} : reasons.first();
    alert.acknowledgedAt = row.maybe(10);
    alert.acknowledgedBy = row.text(11);
    alert.clearedAt = row.maybe(12);
    alert.resolvedAt = row.maybe(13);
    alert.resolvedBy = row.text(14);
    alert.rootCause = row.text(15);
    alert.resolution = row.text(16);
    alert.ownerId = row.maybe(17);
    alert.owner = row.text(19);
    // What is over is told as it was when it ended.
    const Instant seen = alert.resolvedAt.value_or(alert.clearedAt.value_or(now));
    alert.reasonText = wording(alert.reason, std::max(alert.openedAt, std::min(now, seen)));
    return {alert, alert.ownerId, row.integer(18)};
}

} // namespace

static void addSteps(store::Database& database, const QString& where, const QVariantList& values,
                     QList<Loaded>& alerts)
{
    QHash<qint64, qsizetype> place;
    for (qsizetype i = 0; i < alerts.size(); ++i)
        place.insert(alerts[i].alert.id, i);
    auto rows = database.runWith(
        u"select s.alert_id, s.level, s.person_id, p.name, s.at from alert_step s join alert a "
        "on a.id = s.alert_id left join person p on p.id = s.person_id "_s +
            where + u" order by s.at, s.id"_s,
        values);
    while (rows.next()) {
        const auto at = place.constFind(rows.integer(0));
        if (at == place.cend())
            continue;
        Alert& alert = alerts[*at].alert;
        alert.steps << AlertStep{rows.text(1), rows.maybe(2), rows.text(3), rows.integer(4)};
        alert.level = rows.text(1);
    }
}

static void addNextStep(const rules::RuleSet& rules, Alert& alert)
{
    if (alert.state != "open"_L1 && alert.state != "acknowledged"_L1)
        return;
    for (const rules::LadderStep& step : rules.ladder) {
        const bool taken =
            std::ranges::any_of(alert.steps, [&](const AlertStep& s) { return s.level == step.level; });
        if (!taken) {
            alert.nextLevel = step.level;
            alert.nextAt = alert.openedAt + step.after;
            return;
        }
    }
}

QList<Alert> AlertService::load(const QString& where, const QVariantList& values)
{
    const store::ReadScope scope(m_session.database);
    QList<Loaded> loaded;
    {
        auto rows = m_session.database.runWith(
            u"select "_s + kColumns + kTables + where +
                u" order by case a.state when 'open' then 0 when 'acknowledged' then 0 when 'cleared' then 1 "
                "else 2 end, a.opened_at desc, a.id desc"_s,
            values);
        while (rows.next())
            loaded << readAlert(rows, m_session.now());
    }
    addSteps(m_session.database, where, values, loaded);
    QHash<std::pair<QString, qint64>, QString> names;
    QList<Alert> alerts;
    for (Loaded& entry : loaded) {
        addNextStep(m_engine.ruleSet(entry.playbookVersion), entry.alert);
        if (!entry.alert.nextLevel.isEmpty()) {
            const std::pair key(entry.alert.nextLevel, entry.ownerId.value_or(0));
            if (!names.contains(key))
                names.insert(key, m_engine.personName(key.first, entry.ownerId));
            entry.alert.nextPerson = names.value(key);
        }
        alerts << entry.alert;
    }
    return alerts;
}

Result<QList<Alert>> AlertService::list(const QStringList& states, std::optional<qint64> onboardingId)
{
    return reading([&] {
        QString where = u"where 1 = 1"_s;
        QVariantList values;
        if (!states.isEmpty()) {
            where += u" and a.state in ("_s + QStringList(states.size(), u"?"_s).join(u',') + u')';
            for (const QString& state : states)
                values << state;
        }
        if (onboardingId) {
            where += u" and a.onboarding_id = ?"_s;
            values << *onboardingId;
        }
        return load(where, values);
    });
}

Result<Alert> AlertService::byId(qint64 id)
{
    return reading([&] {
        const QList<Alert> alerts = load(u"where a.id = ?"_s, {id});
        if (alerts.isEmpty())
            raise(refused(Words::tr("There is no alert %1.").arg(id),
                          Words::tr("See them with: occ alert list")));
        return alerts.first();
    });
}

Result<Alert> AlertService::upToDate(qint64 id)
{
    return reading([&] {
        m_session.require(Permission::HandleAlerts);
        m_engine.settleBefore({orThrow(byId(id)).onboardingId}, m_session.now());
        return orThrow(byId(id));
    });
}

Status AlertService::acknowledge(qint64 id)
{
    const auto alert = upToDate(id);
    if (!alert)
        return Failure(alert.error());
    if (alert->state != "open"_L1) {
        return refused(Words::tr("Alert %1 is %2, so it cannot be acknowledged.").arg(id).arg(alert->state),
                       Words::tr("Only an open alert can be."));
    }
    return change(*alert, u"alert.acknowledge"_s,
                  Words::tr("“%1” acknowledged for %2").arg(ruleTitle(alert->rule), alert->client),
                  {{"state"_L1, u"acknowledged"_s},
                   {"acknowledged_at"_L1, m_session.now()},
                   {"acknowledged_by"_L1, m_session.actor.name()}});
}

Status AlertService::resolve(qint64 id, const QString& rootCause, const QString& resolution)
{
    if (rootCause.trimmed().isEmpty()) {
        return refused(Words::tr("The root cause is missing."),
                       Words::tr("Say why it happened, so that the monthly review can learn from it."),
                       u"root-cause"_s);
    }
    if (resolution.trimmed().isEmpty()) {
        return refused(Words::tr("The resolution is missing."),
                       Words::tr("Say what was done, so that the monthly review can learn from it."),
                       u"resolution"_s);
    }
    const auto alert = upToDate(id);
    if (!alert)
        return Failure(alert.error());
    if (alert->state == "resolved"_L1)
        return refused(Words::tr("Alert %1 was resolved already by %2.").arg(id).arg(alert->resolvedBy));
    return change(*alert, u"alert.resolve"_s,
                  Words::tr("“%1” resolved for %2").arg(ruleTitle(alert->rule), alert->client),
                  {{"state"_L1, u"resolved"_s},
                   {"resolved_at"_L1, m_session.now()},
                   {"resolved_by"_L1, m_session.actor.name()},
                   {"root_cause"_L1, rootCause.trimmed()},
                   {"resolution"_L1, resolution.trimmed()}});
}

Status AlertService::change(const Alert& alert, const QString& command, const QString& summary,
                            const store::Fields& fields)
{
    return writing(m_session, Permission::HandleAlerts, command, [&](store::Transaction& tx) {
        tx.update("alert"_L1, alert.id, fields);
        tx.about("alert"_L1, alert.id);
        tx.about("client"_L1, alert.clientId);
        tx.setSummary(summary);
        m_engine.refresh(tx, {alert.onboardingId});
    });
}

Result<TickReport> AlertService::tick()
{
    return reading([&] {
        TickReport report;
        report.now = m_session.now();
        report.examined = m_engine.settleDue(report.now, false);
        collectEvents(report);
        return report;
    });
}

void AlertService::collectEvents(TickReport& report)
{
    store::Database& database = m_session.database;
    {
        auto any = database.query(u"select 1 from alert_event limit 1"_s);
        if (!any.next())
            return;
    }
    store::Transaction tx(database, {{}, Words::tr("Automatic")}, report.now, u"tick.report"_s,
                          store::EntryKind::Scheduler);
    QList<qint64> opened;
    QList<qint64> cleared;
    qint64 last = 0;
    {
        auto rows = database.query(
            u"select e.id, a.id, e.what, e.level, p.name, e.at from alert_event e "
            "left join alert a on a.id = e.alert_id left join person p on p.id = e.person_id order by e.at, e.id"_s);
        while (rows.next()) {
            last = std::max(last, rows.integer(0));
            if (rows.isNull(1))
                continue; // went away again with an undo
            if (rows.text(2) == "opened"_L1)
                opened << rows.integer(1);
            else if (rows.text(2) == "cleared"_L1)
                cleared << rows.integer(1);
            else
                report.escalated << TickReport::Escalated{rows.integer(1), rows.text(3), rows.text(4),
                                                          rows.integer(5)};
        }
    }
    database.query(u"delete from alert_event where id <= ?"_s, last);
    tx.commit();
    QHash<qint64, Alert> known;
    if (!opened.isEmpty() || !cleared.isEmpty()) {
        for (const Alert& alert : load(u"where"_s + Selection::of(opened + cleared).where(u"a.id"_s),
                                       Selection::of(opened + cleared).values()))
            known.insert(alert.id, alert);
    }
    for (const qint64 id : std::as_const(opened)) {
        if (known.contains(id))
            report.opened << known.value(id);
    }
    for (const qint64 id : std::as_const(cleared)) {
        if (known.contains(id))
            report.cleared << known.value(id);
    }
}

Result<qint64> AlertService::reevaluateAll()
{
    return reading([&] { return m_engine.settleDue(m_session.now(), true); });
}

Result<QList<InboxMessage>> AlertService::inbox(qint64 personId, bool unreadOnly)
{
    return reading([&] {
        auto rows = m_session.database.query(
            u"select i.id, i.alert_id, i.level, i.at, i.read_at, c.name, a.detail from inbox_message i "
            "join alert a on a.id = i.alert_id join onboarding o on o.id = a.onboarding_id "
            "join client c on c.id = o.client_id where i.person_id = ? and (i.read_at is null or ? = 0) "
            "order by i.at desc, i.id desc limit 500"_s,
            personId, unreadOnly);
        QList<InboxMessage> messages;
        while (rows.next()) {
            const QList<Reason> reasons = reasonsFromText(rows.text(6));
            messages << InboxMessage{rows.integer(0),
                                     rows.integer(1),
                                     rows.text(2),
                                     rows.integer(3),
                                     !rows.isNull(4),
                                     rows.text(5),
                                     reasons.isEmpty() ? QString()
                                                       : wording(reasons.first(), rows.integer(3))};
        }
        return messages;
    });
}

Status AlertService::markRead(const QList<qint64>& messages)
{
    return writing(m_session, Permission::HandleAlerts, u"inbox.read"_s, [&](store::Transaction& tx) {
        for (const qint64 id : messages)
            tx.update("inbox_message"_L1, id, {{"read_at"_L1, m_session.now()}});
        tx.setSummary(Words::tr("%1 messages read").arg(messages.size()));
    });
}

Result<QList<AlertAhead>> AlertService::ahead(qint64 onboardingId)
{
    return reading([&] {
        QList<AlertAhead> found;
        for (const rules::Condition& condition : m_engine.conditionsAhead(onboardingId, m_session.now()))
            found.append({condition.rule, condition.reason, condition.since});
        std::ranges::stable_sort(found, {}, &AlertAhead::at);
        return found;
    });
}

Result<int> AlertService::countOpen()
{
    return reading([&] {
        auto row =
            m_session.database.query(u"select count(*) from alert where state in ('open', 'acknowledged')"_s);
        return row.next() ? int(row.integer(0)) : 0;
    });
}

Result<Instant> AlertService::nextLook()
{
    return reading([&] {
        auto row = m_session.database.query(u"select min(look_at) from onboarding_status"_s);
        return row.next() && !row.isNull(0) ? row.integer(0) : kNever;
    });
}

} // namespace occ
