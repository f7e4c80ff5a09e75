// SPDX-License-Identifier: GPL-3.0-or-later
// Alerts that wait for somebody.
#include "core/alerts/alertservice.h"
#include "core/alerts/snapshots.h"

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;

/// A condition on alerts `a`: those that wait for somebody, and its values.
static std::pair<QString, QVariantList> waiting(std::optional<qint64> personId)
{
    const QString open = u" where a.state in ('open', 'acknowledged', 'cleared')"_s;
    if (!personId)
        return {open, {}};
    return {open + u" and (a.onboarding_id in (select id from onboarding where owner_id = ?) or "
                   "a.id in (select alert_id from alert_step where person_id = ?))"_s,
            {*personId, *personId}};
}

static constexpr auto kWorstFirst =
    " order by case a.state when 'cleared' then 1 else 0 end, case a.rule when 'critical-blocker' then 0 "
    "when 'sla-breach' then 1 when 'non-responsive' then 2 when 'milestone-delayed' then 3 "
    "when 'low-satisfaction' then 4 when 'low-nps' then 5 else 6 end, a.opened_at, a.id limit ?"_L1;

Result<QList<Alert>> AlertService::waitingFor(std::optional<qint64> personId, int limit)
{
    return reading([&] {
        QList<qint64> ids;
        {
            const auto [where, values] = waiting(personId);
            auto rows = m_session.database.runWith(u"select a.id from alert a"_s + where + kWorstFirst,
                                                   values + QVariantList{limit});
            while (rows.next())
                ids << rows.integer(0);
        }
        if (ids.isEmpty())
            return QList<Alert>();
        const Selection chosen = Selection::of(ids);
        QList<Alert> alerts = load(u"where"_s + chosen.where(u"a.id"_s), chosen.values());
        QHash<qint64, qsizetype> place;
        for (qsizetype i = 0; i < ids.size(); ++i)
            place.insert(ids.at(i), i);
        std::ranges::sort(alerts, {}, [&](const Alert& alert) { return place.value(alert.id); });
        return alerts;
    });
}

Result<int> AlertService::countWaiting(std::optional<qint64> personId)
{
    return reading([&] {
        const auto [where, values] = waiting(personId);
        auto row = m_session.database.runWith(u"select count(*) from alert a"_s + where, values);
        return row.next() ? int(row.integer(0)) : 0;
    });
}

} // namespace occ
