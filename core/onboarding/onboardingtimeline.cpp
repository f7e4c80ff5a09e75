// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/onboardingservice.h"

namespace occ {

using namespace Qt::Literals::StringLiterals;

QList<TimelineRow> OnboardingService::loadTimeline(const QString& where, const QVariantList& values)
{
    const QList<OnboardingRow> found = loadRows(where, values);
    QHash<qint64, QList<TimelineMark>> marks;
    {
        auto query = m_session.database.runWith(
            u"select m.onboarding_id, m.id, m.key, m.title, m.due_at, m.completed_at, m.due_reason, "
            "sum(case when i.state in ('open', 'blocked') then 1 else 0 end), count(i.id) "
            "from milestone m join onboarding o on o.id = m.onboarding_id "
            "join playbook_version v on v.id = o.playbook_version_id "
            "left join item i on i.milestone_id = m.id and i.onboarding_id = m.onboarding_id "_s +
                where +
                u" group by m.onboarding_id, m.position, m.id, m.key, m.title, m.due_at, m.completed_at, "
                "m.due_reason order by m.onboarding_id, m.position"_s,
            values);
        while (query.next()) {
            marks[query.integer(0)] << TimelineMark{
                query.integer(1), query.text(2), query.text(3),         query.integer(4),
                query.maybe(5),   query.text(6), int(query.integer(7)), int(query.integer(8))};
        }
    }
    QHash<qint64, QString> zones;
    {
        auto query = m_session.database.runWith(
            u"select o.id, o.timezone from onboarding o join playbook_version v on v.id = "
            u"o.playbook_version_id "_s +
                where,
            values);
        while (query.next())
            zones.insert(query.integer(0), query.text(1));
    }
    QList<TimelineRow> rows;
    rows.reserve(found.size());
    for (const OnboardingRow& row : found)
        rows << TimelineRow{row, zones.value(row.id), marks.value(row.id)};
    return rows;
}

Result<QList<TimelineRow>> OnboardingService::timeline(const QString& playbook)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        const QString running = u"where o.state in ('active', 'paused')"_s;
        return playbook.isEmpty() ? loadTimeline(running, {})
                                  : loadTimeline(running + u" and v.playbook = ?"_s, {playbook});
    });
}

Result<QList<TimelineRow>> OnboardingService::timelineOf(const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return QList<TimelineRow>();
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        QStringList texts;
        for (const qint64 id : ids)
            texts << QString::number(id);
        return loadTimeline(u"where o.id in ("_s + texts.join(u',') + u')', {});
    });
}

} // namespace occ
