// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/snapshots.h"

namespace occ {

using namespace Qt::Literals::StringLiterals;
using rules::Snapshot;

Selection Selection::of(const QList<qint64>& ids)
{
    Selection selection;
    if (ids.size() == 1) {
        selection.m_pattern = u"%1 = ?"_s;
        selection.m_values = {ids.first()};
        return selection;
    }
    QStringList list;
    for (const qint64 id : ids)
        list << QString::number(id);
    selection.m_pattern = ids.isEmpty() ? u"%1 is null"_s : u"%1 in ("_s + list.join(u',') + u')';
    return selection;
}

Selection Selection::due(Instant now)
{
    Selection selection;
    selection.m_pattern = u"%1 in (select onboarding_id from onboarding_status where look_at <= ?)"_s;
    selection.m_values = {now};
    return selection;
}

Selection Selection::matching(const QString& pattern, const QVariantList& values)
{
    Selection selection;
    selection.m_pattern = pattern;
    selection.m_values = values;
    return selection;
}

Selection Selection::all()
{
    Selection selection;
    selection.m_pattern = u"%1 is not null"_s;
    return selection;
}

QString Selection::where(const QString& column) const
{
    return u' ' + m_pattern.arg(column) + u' ';
}

rules::RuleSet ruleSetOf(const playbook::Playbook& playbook)
{
    rules::RuleSet set;
    const auto threshold = [&playbook](QLatin1StringView rule, qint64 otherwise) {
        return qint64(playbook.threshold(QString(rule)).value_or(int(otherwise)));
    };
    rules::Thresholds& t = set.thresholds;
    t.nonResponsive = threshold("non-responsive"_L1, t.nonResponsive / kHour) * kHour;
    t.lowSatisfaction = int(threshold("low-satisfaction"_L1, t.lowSatisfaction));
    t.lowNps = int(threshold("low-nps"_L1, t.lowNps));
    t.criticalBlockers = int(threshold("critical-blocker"_L1, t.criticalBlockers));
    t.milestoneDelayedDays = int(threshold("milestone-delayed"_L1, t.milestoneDelayedDays));
    t.slaBreach = threshold("sla-breach"_L1, t.slaBreach / kHour) * kHour;
    t.holdExpiring = threshold("hold-expiring"_L1, t.holdExpiring / kHour) * kHour;
    if (!playbook.escalation.isEmpty()) {
        set.ladder.clear();
        for (const playbook::EscalationStep& step : playbook.escalation)
            set.ladder.push_back({word(step.level), step.afterHours * kHour});
    }
    return set;
}

const rules::RuleSet& SnapshotLoader::ruleSet(qint64 playbookVersion)
{
    auto known = m_rules.find(playbookVersion);
    if (known == m_rules.end())
        known =
            m_rules.insert(playbookVersion, ruleSetOf(orThrow(m_playbooks.byId(playbookVersion)).playbook));
    return *known;
}

const BusinessCalendar& SnapshotLoader::calendarIn(const QString& timezone)
{
    auto known = m_calendars.find(timezone);
    if (known == m_calendars.end()) {
        const QTimeZone zone(timezone.toUtf8());
        known = m_calendars.insert(timezone,
                                   zone.isValid() ? m_session.calendar.inZone(zone) : m_session.calendar);
    }
    return *known;
}

std::vector<Snapshot> SnapshotLoader::load(const Selection& selection)
{
    std::vector<Snapshot> snapshots;
    Index index;
    loadOnboardings(selection, snapshots, index);
    if (snapshots.empty())
        return snapshots;
    loadMilestones(selection, snapshots, index);
    loadInteractions(selection, snapshots, index);
    loadSurveys(selection, snapshots, index);
    loadOpenThings(selection, snapshots, index);
    loadAlerts(selection, snapshots, index);
    return snapshots;
}

void SnapshotLoader::loadOnboardings(const Selection& selection, std::vector<Snapshot>& snapshots,
                                     Index& index)
{
    struct Head
    {
        qint64 version;
        QString zone;
    };
    std::vector<Head> heads;
    {
        auto rows = m_session.database.runWith(
            u"select o.id, o.state, o.owner_id, o.timezone, o.playbook_version_id, s.changed_at, "
            "o.started_at from onboarding o "
            "left join onboarding_status s on s.onboarding_id = o.id where"_s +
                selection.where(u"o.id"_s) + u"order by o.id"_s,
            selection.values());
        while (rows.next()) {
            Snapshot snapshot;
            snapshot.onboardingId = rows.integer(0);
            snapshot.active = rows.text(1) == "active"_L1;
            snapshot.ownerId = rows.maybe(2);
            snapshot.changedAt = rows.maybe(5);
            snapshot.startedAt = rows.integer(6);
            heads.push_back({rows.integer(4), rows.text(3)});
            index.insert(snapshot.onboardingId, snapshots.size());
            snapshots.push_back(std::move(snapshot));
        }
    }
    for (size_t i = 0; i < heads.size(); ++i) {
        snapshots[i].rules = ruleSet(heads[i].version);
        snapshots[i].calendar = calendarIn(heads[i].zone);
    }
}

void SnapshotLoader::loadMilestones(const Selection& selection, std::vector<Snapshot>& snapshots,
                                    const Index& index)
{
    // Open items are counted, and the first of them named, without a row per item leaving the store.
    auto rows = m_session.database.runWith(
        u"select m.onboarding_id, m.id, m.title, m.due_at, m.completed_at, i.open_items, i.done_items, "
        u"i.first_open, "
        "i.next_due from milestone m left join (select milestone_id, "
        "sum(case when state in ('open', 'blocked') then 1 else 0 end) as open_items, "
        "sum(case when state in ('open', 'blocked') then 0 else 1 end) as done_items, "
        "min(case when state in ('open', 'blocked') then (100000 + position) || ':' || title end) as "
        "first_open, "
        "min(case when state in ('open', 'blocked') then due_at end) as next_due from item where"_s +
            selection.where(u"onboarding_id"_s) +
            u"group by milestone_id) i on i.milestone_id = m.id where"_s +
            selection.where(u"m.onboarding_id"_s) + u"order by m.onboarding_id, m.position"_s,
        selection.values() + selection.values());
    while (rows.next()) {
        const auto at = index.constFind(rows.integer(0));
        if (at == index.cend())
            continue;
        snapshots[*at].milestones.push_back({rows.integer(1), rows.text(2), rows.integer(3), !rows.isNull(4),
                                             int(rows.integer(5)), int(rows.integer(6)), rows.text(7).mid(7),
                                             rows.maybe(8)});
    }
}

void SnapshotLoader::loadInteractions(const Selection& selection, std::vector<Snapshot>& snapshots,
                                      const Index& index)
{
    // The oldest contact that expects a reply and has no answer at or after it.
    auto rows = m_session.database.runWith(
        u"select a.onboarding_id, a.last_contact, p.id, p.at, p.summary, j.at from (select onboarding_id, "
        "max(at) as last_contact, max(case when direction = 'in' then at else -1 end) as last_in from "
        "interaction "
        "where"_s +
            selection.where(u"onboarding_id"_s) +
            u"group by onboarding_id) a left join interaction p on p.id = (select x.id from interaction x "
            u"where "
            "x.onboarding_id = a.onboarding_id and x.at > a.last_in and x.direction = 'out' and "
            "x.expects_reply = 1 order by x.at, x.id limit 1) left join journal j on j.number = p.rev"_s,
        selection.values());
    while (rows.next()) {
        const auto at = index.constFind(rows.integer(0));
        if (at == index.cend())
            continue;
        snapshots[*at].lastContact = rows.maybe(1);
        if (!rows.isNull(2))
            snapshots[*at].pendingReply = rules::PendingReply{rows.integer(2), rows.integer(3), rows.text(4),
                                                              rows.maybe(5).value_or(kNever)};
    }
}

void SnapshotLoader::loadSurveys(const Selection& selection, std::vector<Snapshot>& snapshots,
                                 const Index& index)
{
    auto rows =
        m_session.database.runWith(u"select s.onboarding_id, s.kind, s.id, s.score, s.at, j.at from "
                                   u"survey_response s left join journal j on "
                                   "j.number = s.rev where"_s +
                                       selection.where(u"s.onboarding_id"_s) + u"order by s.at, s.id"_s,
                                   selection.values());
    while (rows.next()) {
        const auto at = index.constFind(rows.integer(0));
        if (at == index.cend())
            continue;
        auto& latest = rows.text(1) == "nps"_L1 ? snapshots[*at].nps : snapshots[*at].satisfaction;
        latest = rules::SurveyFact{rows.integer(2), int(rows.integer(3)), rows.integer(4),
                                   rows.maybe(5).value_or(kNever)};
    }
}

void SnapshotLoader::loadOpenThings(const Selection& selection, std::vector<Snapshot>& snapshots,
                                    const Index& index)
{
    const auto each = [&](const QString& sql, auto add) {
        auto rows = m_session.database.runWith(sql + selection.where(u"onboarding_id"_s) + u"order by id"_s,
                                               selection.values());
        while (rows.next()) {
            if (const auto at = index.constFind(rows.integer(0)); at != index.cend())
                add(snapshots[*at], rows);
        }
    };
    each(
        u"select onboarding_id, id, severity, summary, opened_at from blocker where resolved_at is null and"_s,
        [](Snapshot& s, const store::Query& row) {
            s.blockers.push_back({row.integer(1), row.text(2), row.text(3), row.integer(4)});
        });
    each(
        u"select onboarding_id, id, title, respond_by, opened_at from service_request where responded_at is null and"_s,
        [](Snapshot& s, const store::Query& row) {
            s.requests.push_back({row.integer(1), row.text(2), row.integer(3), row.integer(4)});
        });
    each(
        u"select onboarding_id, id, e164, expires_at, reserved_at from number_hold where ended_at is null and"_s,
        [](Snapshot& s, const store::Query& row) {
            s.holds.push_back({row.integer(1), row.text(2), row.integer(3), row.integer(4)});
        });
    each(u"select onboarding_id, id, (select e164 from phone_number where id = number_id), words, began_at "
         u"from "
         "number_condition where ended_at is null and"_s,
         [](Snapshot& s, const store::Query& row) {
             s.numbers.push_back({row.integer(1), row.text(2), row.text(3), row.integer(4)});
         });
}

void SnapshotLoader::loadAlerts(const Selection& selection, std::vector<Snapshot>& snapshots,
                                const Index& index)
{
    QHash<qint64, std::pair<size_t, size_t>> byAlert;
    {
        auto rows =
            m_session.database.runWith(u"select onboarding_id, id, rule, subject_kind, subject_id, cause, "
                                       u"detail, state, holding, opened_at "
                                       "from alert where (state <> 'resolved' or holding = 1) and"_s +
                                           selection.where(u"onboarding_id"_s) + u"order by opened_at, id"_s,
                                       selection.values());
        while (rows.next()) {
            const auto at = index.constFind(rows.integer(0));
            if (at == index.cend())
                continue;
            const QList<Reason> reason = reasonsFromText(rows.text(6));
            auto& alerts = snapshots[*at].alerts;
            byAlert.insert(rows.integer(1), {*at, alerts.size()});
            alerts.push_back({rows.integer(1),
                              rows.text(2),
                              rows.text(3),
                              rows.integer(4),
                              rows.text(5),
                              reason.isEmpty() ? Reason{} : reason.first(),
                              rows.text(7),
                              rows.boolean(8),
                              rows.integer(9),
                              {}});
        }
    }
    if (byAlert.isEmpty())
        return;
    auto steps = m_session.database.runWith(
        u"select s.alert_id, s.level from alert_step s join alert a on a.id = s.alert_id where "
        "a.state in ('open', 'acknowledged') and"_s +
            selection.where(u"a.onboarding_id"_s),
        selection.values());
    while (steps.next()) {
        if (const auto at = byAlert.constFind(steps.integer(0)); at != byAlert.cend())
            snapshots[at->first].alerts[at->second].stepsTaken << steps.text(1);
    }
}

} // namespace occ
