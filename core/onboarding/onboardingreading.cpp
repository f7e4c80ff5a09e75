// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/onboardingservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(onboarding)
};

} // namespace

static constexpr auto kRowColumns =
    "o.id, o.client_id, c.name, c.industry, v.playbook, v.version, o.state, s.health, s.reasons, "
    "s.milestone_id, "
    "m.key, m.title, s.done, s.total, s.next_due, s.last_contact, o.owner_id, p.name, s.open_alerts, "
    "o.contract_at, s.evaluated_at, s.look_at, o.go_live_at"_L1;
static constexpr auto kRowTables =
    " from onboarding o join client c on c.id = o.client_id join playbook_version v on "
    "v.id = o.playbook_version_id join onboarding_status s on s.onboarding_id = o.id left join milestone m "
    "on "
    "m.id = s.milestone_id left join person p on p.id = o.owner_id "_L1;

static OnboardingRow readRow(const store::Query& q)
{
    OnboardingRow row;
    row.id = q.integer(0);
    row.clientId = q.integer(1);
    row.client = q.text(2);
    row.industry = q.text(3);
    row.playbook = q.text(4);
    row.playbookVersion = int(q.integer(5));
    row.state = q.text(6);
    row.health = healthFromText(q.text(7));
    row.reasons = reasonsFromText(q.text(8));
    row.milestoneId = q.maybe(9);
    row.milestoneKey = q.text(10);
    row.milestone = q.text(11);
    row.done = int(q.integer(12));
    row.total = int(q.integer(13));
    row.nextDue = q.maybe(14);
    row.lastContact = q.maybe(15);
    row.ownerId = q.maybe(16);
    row.owner = q.text(17);
    row.openAlerts = int(q.integer(18));
    row.contractAt = q.integer(19);
    row.goLiveAt = q.maybe(22);
    return row;
}

/// The stored health holds from its evaluation until the next moment to look; outside of that it is computed.
QList<OnboardingRow> OnboardingService::loadRows(const QString& where, const QVariantList& values)
{
    const Instant now = m_session.now();
    QList<OnboardingRow> rows;
    QHash<qint64, qsizetype> stale;
    {
        auto query = m_session.database.runWith(u"select "_s + kRowColumns + kRowTables + where, values);
        while (query.next()) {
            rows << readRow(query);
            const bool holds = query.integer(20) <= now && now < query.integer(21);
            if (!holds && rows.last().state == "active"_L1)
                stale.insert(rows.last().id, rows.size() - 1);
        }
    }
    if (!stale.isEmpty()) {
        const auto views = m_settler.viewAt(stale.keys(), now);
        for (auto view = views.cbegin(); view != views.cend(); ++view) {
            OnboardingRow& row = rows[stale.value(view.key())];
            row.health = view->health;
            row.reasons = view->reasons;
            row.nextDue = view->nextDue;
            row.lastContact = view->lastContact;
        }
    }
    std::ranges::stable_sort(rows, beforeByRisk);
    return rows;
}

Result<QList<OnboardingRow>> OnboardingService::list(const OnboardingFilter& filter)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        QString where = u"where 1 = 1"_s;
        QVariantList values;
        if (!filter.states.isEmpty()) {
            where += u" and o.state in ("_s + QStringList(filter.states.size(), u"?"_s).join(u',') + u')';
            for (const QString& state : filter.states)
                values << state;
        }
        if (filter.ownerId) {
            where += u" and o.owner_id = ?"_s;
            values << *filter.ownerId;
        }
        if (filter.clientId) {
            where += u" and o.client_id = ?"_s;
            values << *filter.clientId;
        }
        if (!filter.playbook.isEmpty()) {
            where += u" and v.playbook = ?"_s;
            values << filter.playbook;
        }
        if (!filter.text.trimmed().isEmpty()) {
            where += u" and lower(c.name) like ? escape '!'"_s;
            QString pattern = filter.text.trimmed().toLower();
            pattern.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
            values << QString(u'%' + pattern + u'%');
        }
        return loadRows(where, values);
    });
}

static QString idList(const QList<qint64>& ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts << QString::number(id);
    return ids.isEmpty() ? u"null"_s : texts.join(u',');
}

Result<QList<OnboardingRow>> OnboardingService::rows(const QList<qint64>& ids)
{
    return reading([&] { return loadRows(u"where o.id in ("_s + idList(ids) + u')', {}); });
}

Result<QList<OnboardingRow>> OnboardingService::ofClient(qint64 clientId)
{
    OnboardingFilter filter;
    filter.states.clear();
    filter.clientId = clientId;
    auto found = list(filter);
    if (found)
        std::ranges::sort(*found, std::greater<>(), &OnboardingRow::id);
    return found;
}

QList<Item> OnboardingService::loadItems(const QString& where, const QVariantList& values)
{
    auto query = m_session.database.runWith(
        u"select i.id, i.onboarding_id, i.milestone_id, i.key, i.title, i.section, i.owner_role, i.party, "
        u"i.due_at, "
        "i.evidence_kind, i.evidence, i.state, i.state_reason, i.done_at, i.done_by, i.assignee_id, p.name, "
        "i.depends_on, i.own_due from item i left join person p on p.id = i.assignee_id "_s +
            where + u" order by i.onboarding_id, i.milestone_id, i.position"_s,
        values);
    QList<Item> items;
    while (query.next()) {
        items << Item{query.integer(0),
                      query.integer(1),
                      query.integer(2),
                      query.text(3),
                      query.text(4),
                      query.text(5),
                      query.text(6),
                      query.text(7),
                      query.integer(8),
                      query.text(9),
                      query.text(10),
                      query.text(11),
                      query.text(12),
                      query.maybe(13),
                      query.text(14),
                      query.maybe(15),
                      query.text(16),
                      query.text(17).split(u' ', Qt::SkipEmptyParts),
                      {},
                      DueSource(query.integer(18))};
    }
    return items;
}

/// Says for each open item which of the items it depends on are still open.
static void addWaits(QList<Item>& items)
{
    QHash<std::pair<qint64, QString>, const Item*> byKey;
    for (const Item& item : std::as_const(items))
        byKey.insert({item.onboardingId, item.key}, &item);
    for (Item& item : items) {
        for (const QString& key : std::as_const(item.dependsOn)) {
            const Item* first = byKey.value({item.onboardingId, key});
            if (first && (first->state == "open"_L1 || first->state == "blocked"_L1))
                item.waitsFor << first->title;
        }
    }
}

void OnboardingService::loadMilestones(OnboardingDetail& detail)
{
    const qint64 id = detail.row.id;
    {
        auto query =
            m_session.database.query(u"select id, key, title, theme, due_at, due_reason, completed_at from "
                                     "milestone where onboarding_id = ? order by position"_s,
                                     id);
        while (query.next()) {
            detail.milestones << Milestone{query.integer(0), query.text(1), query.text(2),  query.text(3),
                                           query.integer(4), query.text(5), query.maybe(6), {}};
        }
    }
    QList<Item> items = loadItems(u"where i.onboarding_id = ?"_s, {id});
    addWaits(items);
    for (Milestone& milestone : detail.milestones) {
        for (const Item& item : std::as_const(items)) {
            if (item.milestoneId == milestone.id)
                milestone.items << item;
        }
    }
}

Result<OnboardingDetail> OnboardingService::show(qint64 id)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        const QList<OnboardingRow> found = loadRows(u"where o.id = ?"_s, {id});
        if (found.isEmpty()) {
            raise(refused(Words::tr("There is no onboarding %1.").arg(id),
                          Words::tr("See them with: occ onboarding list"), u"onboarding"_s));
        }
        OnboardingDetail detail;
        detail.row = found.first();
        {
            auto query = m_session.database.query(
                u"select goal, go_live_at, timezone, deal_id, paused_at, state_reason from onboarding where id = ?"_s,
                id);
            query.next();
            detail.goal = query.text(0);
            detail.goLiveAt = query.maybe(1);
            detail.timezone = query.text(2);
            detail.dealId = query.maybe(3);
            detail.pausedAt = query.maybe(4);
            detail.stateReason = query.text(5);
        }
        loadMilestones(detail);
        {
            auto query = m_session.database.query(
                u"select b.id, b.onboarding_id, b.severity, b.category, b.summary, p.name, b.opened_at, "
                u"b.opened_by, "
                "b.resolved_at, b.resolution from blocker b left join person p on p.id = b.owner_id "
                "where b.onboarding_id = ? order by b.resolved_at is not null, b.opened_at desc"_s,
                id);
            while (query.next()) {
                detail.blockers << Blocker{
                    query.integer(0), query.integer(1), query.text(2), query.text(3),  query.text(4),
                    query.text(5),    query.integer(6), query.text(7), query.maybe(8), query.text(9)};
            }
        }
        auto query = m_session.database.query(
            u"select id, onboarding_id, kind, score, at, comment from survey_response "
            "where onboarding_id = ? order by at desc, id desc"_s,
            id);
        while (query.next()) {
            detail.surveys << SurveyResponse{query.integer(0),      query.integer(1), query.text(2),
                                             int(query.integer(3)), query.integer(4), query.text(5)};
        }
        return detail;
    });
}

Result<QList<BoardCard>> OnboardingService::board(const QString& playbook)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        const QList<OnboardingRow> found =
            loadRows(u"where o.state = 'active' and v.playbook = ?"_s, {store::toSql(playbook)});
        QHash<qint64, QList<Item>> items;
        for (const Item& item : loadItems(u"join onboarding_status s on s.onboarding_id = i.onboarding_id "
                                          u"and s.milestone_id = i.milestone_id "
                                          "join onboarding o on o.id = i.onboarding_id and o.state = "
                                          "'active' join playbook_version v on "
                                          "v.id = o.playbook_version_id and v.playbook = ?"_s,
                                          {store::toSql(playbook)}))
            items[item.onboardingId] << item;
        QList<BoardCard> cards;
        for (const OnboardingRow& row : found)
            cards << BoardCard{row, items.value(row.id)};
        return cards;
    });
}

Result<QList<Interaction>> OnboardingService::interactions(qint64 onboardingId, int limit)
{
    return reading([&] {
        auto query = m_session.database.query(
            u"select id, onboarding_id, client_id, at, direction, channel, summary, expects_reply, person "
            u"from "
            "interaction where onboarding_id = ? order by at desc, id desc limit ?"_s,
            onboardingId, limit);
        QList<Interaction> found;
        while (query.next()) {
            found << Interaction{query.integer(0), query.maybe(1),           query.integer(2),
                                 query.integer(3), query.text(4) == "in"_L1, query.text(5),
                                 query.text(6),    query.boolean(7),         query.text(8)};
        }
        return found;
    });
}

} // namespace occ
