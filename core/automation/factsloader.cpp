// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/factsloader.h"

#include <QCoreApplication>

namespace occ::automation {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

/// Calls `add(facts, row)` for each row whose first column is a loaded onboarding.
template <typename Loaded, typename Add>
void each(store::Query rows, std::vector<Loaded>& facts, const QHash<qint64, size_t>& index, Add add)
{
    while (rows.next()) {
        if (const auto at = index.constFind(rows.integer(0)); at != index.cend())
            add(facts[*at], rows);
    }
}

} // namespace

std::vector<Facts> FactsLoader::load(const Selection& selection, const Book& book, Instant since)
{
    std::vector<Facts> facts;
    Index index;
    m_versions.clear();
    loadOnboardings(selection, since, facts, index);
    if (facts.empty())
        return facts;
    loadMilestones(selection, facts, index);
    loadItems(selection, book, facts, index);
    loadAlerts(selection, facts, index);
    loadEvents(selection, facts, index);
    loadFired(selection, facts, index);
    loadPauses(facts);
    return facts;
}

const BusinessCalendar& FactsLoader::calendarIn(const QString& timezone)
{
    auto known = m_calendars.find(timezone);
    if (known == m_calendars.end()) {
        const QTimeZone zone(timezone.toUtf8());
        known = m_calendars.insert(timezone,
                                   zone.isValid() ? m_session.calendar.inZone(zone) : m_session.calendar);
    }
    return *known;
}

void FactsLoader::loadOnboardings(const Selection& selection, Instant since, std::vector<Facts>& facts,
                                  Index& index)
{
    auto rows = m_session.database.runWith(
        u"select o.id, o.client_id, v.playbook, o.state, o.owner_id, o.timezone, o.contract_at, "
        u"o.started_at, "
        "o.playbook_version_id from onboarding o join playbook_version v on v.id = o.playbook_version_id where"_s +
            selection.where(u"o.id"_s) + u"order by o.id"_s,
        selection.values());
    while (rows.next()) {
        Facts one;
        one.onboardingId = rows.integer(0);
        one.clientId = rows.integer(1);
        one.playbook = rows.text(2);
        one.active = rows.text(3) == "active"_L1;
        one.ownerId = rows.maybe(4);
        one.calendar = calendarIn(rows.text(5));
        one.contractAt = rows.integer(6);
        one.startedAt = std::max(since, rows.integer(7));
        m_versions.insert(one.onboardingId, rows.integer(8));
        index.insert(one.onboardingId, facts.size());
        facts.push_back(std::move(one));
    }
}

void FactsLoader::loadMilestones(const Selection& selection, std::vector<Facts>& facts, const Index& index)
{
    each(m_session.database.runWith(
             u"select onboarding_id, key, due_at, completed_at, id from milestone where"_s +
                 selection.where(u"onboarding_id"_s),
             selection.values()),
         facts, index, [](Facts& one, const store::Query& row) {
             one.milestones.insert(row.text(1), {row.integer(2), row.maybe(3)});
             // Reaching the milestone of that name is what S4 calls going live.
             if (row.text(1) == "go-live"_L1 && !row.isNull(3))
                 one.events.push_back(
                     {u"go-live-achieved"_s, u"milestone"_s, row.integer(4), row.integer(3), -1});
         });
}

void FactsLoader::loadItems(const Selection& selection, const Book& book, std::vector<Facts>& facts,
                            const Index& index)
{
    QStringList keys;
    QVariantList values = selection.values();
    const auto want = [&](const QString& key) {
        if (!key.isEmpty() && !keys.contains(key)) {
            keys << key;
            values << key;
        }
    };
    for (const Automation& automation : book.automations) {
        if (automation.trigger.type == Trigger::Type::Item)
            want(automation.trigger.subject);
        if (automation.condition.type == Condition::Type::ItemOpen)
            want(automation.condition.key);
    }
    if (keys.isEmpty())
        return;
    each(m_session.database.runWith(u"select onboarding_id, key, title, state, done_at from item where"_s +
                                        selection.where(u"onboarding_id"_s) + u"and key in ("_s +
                                        QStringList(keys.size(), u"?"_s).join(u',') + u')',
                                    values),
         facts, index, [](Facts& one, const store::Query& row) {
             const QString state = row.text(3);
             one.items.insert(row.text(1),
                              {row.text(2), state == "open"_L1 || state == "blocked"_L1, row.maybe(4)});
         });
}

void FactsLoader::loadAlerts(const Selection& selection, std::vector<Facts>& facts, const Index& index)
{
    QHash<qint64, std::pair<size_t, size_t>> byAlert;
    each(m_session.database.runWith(
             u"select onboarding_id, id, rule, opened_at, cleared_at, resolved_at from alert where"_s +
                 selection.where(u"onboarding_id"_s) + u"order by id"_s,
             selection.values()),
         facts, index, [&](Facts& one, const store::Query& row) {
             AlertFact alert{row.integer(1), row.text(2), row.integer(3), {}, row.maybe(4), {}};
             const auto resolved = row.maybe(5);
             if (alert.clearedAt || resolved)
                 alert.endedAt = std::min(alert.clearedAt.value_or(kNever), resolved.value_or(kNever));
             if (!alert.endedAt) {
                 for (const rules::LadderStep& step :
                      m_alerts.ruleSet(m_versions.value(one.onboardingId)).ladder)
                     alert.steps.insert(step.level, alert.openedAt + step.after);
             }
             byAlert.insert(alert.id, {index.value(one.onboardingId), one.alerts.size()});
             one.alerts.push_back(std::move(alert));
         });
    if (byAlert.isEmpty())
        return;
    auto steps = m_session.database.runWith(
        u"select s.alert_id, s.level, s.at from alert_step s join alert a on a.id = s.alert_id where"_s +
            selection.where(u"a.onboarding_id"_s),
        selection.values());
    while (steps.next()) {
        if (const auto at = byAlert.constFind(steps.integer(0)); at != byAlert.cend())
            facts[at->first].alerts[at->second].steps.insert(steps.text(1), steps.integer(2));
    }
}

void FactsLoader::loadEvents(const Selection& selection, std::vector<Facts>& facts, const Index& index)
{
    each(m_session.database.runWith(
             u"select onboarding_id, name, subject_kind, subject_id, at, id from event where"_s +
                 selection.where(u"onboarding_id"_s) + u"order by at, id"_s,
             selection.values()),
         facts, index, [](Facts& one, const store::Query& row) {
             const bool named = row.integer(3) != 0;
             one.events.push_back({row.text(1), named ? row.text(2) : u"event"_s,
                                   named ? row.integer(3) : row.integer(5), row.integer(4), -1});
         });
    each(m_session.database.runWith(
             u"select onboarding_id, id, at, score from survey_response where kind = 'nps' and"_s +
                 selection.where(u"onboarding_id"_s) + u"order by at, id"_s,
             selection.values()),
         facts, index, [](Facts& one, const store::Query& row) {
             one.events.push_back(
                 {u"nps-submitted"_s, u"survey"_s, row.integer(1), row.integer(2), int(row.integer(3))});
         });
}

void FactsLoader::loadFired(const Selection& selection, std::vector<Facts>& facts, const Index& index)
{
    each(m_session.database.runWith(u"select onboarding_id, key from firing where"_s +
                                        selection.where(u"onboarding_id"_s),
                                    selection.values()),
         facts, index, [](Facts& one, const store::Query& row) { one.fired.insert(row.text(1)); });
    // Letters count per client, whichever onboarding they were about.
    QHash<qint64, QList<size_t>> byClient;
    for (size_t i = 0; i < facts.size(); ++i)
        byClient[facts[i].clientId] << i;
    QVariantList values = selection.values();
    values << m_session.now() - 30 * kDay;
    auto rows = m_session.database.runWith(
        u"select client_id, send_at from firing where client_id in (select client_id from onboarding where"_s +
            selection.where(u"id"_s) +
            u") and send_at > ? and outbox_id is not null and state in ('scheduled', 'sent')"_s,
        values);
    while (rows.next()) {
        for (const size_t at : byClient.value(rows.integer(0)))
            facts[at].lettersToClient << rows.integer(1);
    }
}

void FactsLoader::loadPauses(std::vector<Facts>& facts)
{
    QHash<qint64, QString> paused;
    {
        auto rows = m_session.database.query(
            u"select client_id, author, reason from automation_pause where scope = 'client' and (until is null or until > ?)"_s,
            m_session.now());
        while (rows.next())
            paused.insert(rows.integer(0),
                          rows.text(2).isEmpty()
                              ? Words::tr("for this client, by %1").arg(rows.text(1))
                              : Words::tr("for this client, by %1 (%2)").arg(rows.text(1), rows.text(2)));
    }
    if (paused.isEmpty())
        return;
    for (Facts& one : facts)
        one.pausedBy = paused.value(one.clientId);
}

} // namespace occ::automation
