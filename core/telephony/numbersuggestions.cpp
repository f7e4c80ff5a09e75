// SPDX-License-Identifier: GPL-3.0-or-later
// What suggestions are made from.
#include "core/telephony/numbercommand.h"

#include <QJsonArray>

#include <algorithm>

namespace occ {

using numbers::Words;

/// Hundredths of an amount in a content file: "799.00".
static qint64 minorOf(const QString& amount)
{
    const QString decimals = amount.section(u'.', 1, 1);
    const QString hundredths = QString(decimals + u"00"_s).left(2);
    return amount.section(u'.', 0, 0).toLongLong() * 100 + hundredths.toLongLong();
}

NumberRules NumberService::rules()
{
    const auto library = orThrow(m_playbooks.library());
    NumberRules rules;
    const QJsonObject pool = library->toJson(orThrow(library->get(u"number-pool"_s, u"toll-free"_s)));
    QList<QJsonObject> criteria;
    for (const QJsonValue& value : pool[u"criteria"_s].toArray())
        criteria << value.toObject();
    std::ranges::stable_sort(criteria, {}, [](const QJsonObject& one) { return one[u"order"_s].toInt(); });
    for (const QJsonObject& one : std::as_const(criteria))
        rules.criteria << NumberCriterion{one[u"key"_s].toString(), one[u"title"_s].toString()};
    // An enterprise is who needs the plan for enterprises; a volume is high that the plan below does not
    // include.
    const QJsonObject prices = library->toJson(orThrow(library->get(u"plans"_s, u"pricing"_s)));
    rules.currency = prices[u"currency"_s].toString();
    for (const QJsonValue& value : prices[u"plans"_s].toArray()) {
        const QJsonObject plan = value.toObject();
        const qint64 minutes = plan[u"included"_s].toObject()[u"voice_minutes"_s].toInteger();
        if (plan[u"key"_s].toString() == "enterprise"_L1) {
            rules.enterprisePlan = plan[u"key"_s].toString();
            rules.manyEmployees = plan[u"employees_min"_s].toInteger();
            rules.enterpriseYearMinor = 12 * minorOf(plan[u"price_per_month"_s].toString());
        } else {
            rules.highMinutes = std::max(rules.highMinutes, minutes);
        }
    }
    return rules;
}

NumberWish NumberService::wishOf(qint64 onboardingId, const NumberNeeds& needs)
{
    auto row = m_session.database.query(
        u"select c.name, c.industry, c.employees, d.product, d.amount_minor, d.currency from onboarding o "
        "join client c on c.id = o.client_id left join deal d on d.id = o.deal_id where o.id = ?"_s,
        onboardingId);
    if (!row.next())
        raise(refused(Words::tr("There is no onboarding %1.").arg(onboardingId),
                      Words::tr("See them with: occ onboarding list"), u"onboarding"_s));
    return {row.text(0), row.text(1), row.maybe(2), row.text(3), row.maybe(4), row.text(5), needs};
}

Result<QList<Suggestion>> NumberService::suggest(qint64 onboardingId, const NumberNeeds& needs)
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        if (!needs.areaCode.isEmpty() &&
            (needs.areaCode.size() != 3 ||
             !std::ranges::all_of(needs.areaCode, [](QChar c) { return c >= u'0' && c <= u'9'; }))) {
            raise(refused(Words::tr("\"%1\" is no area code.").arg(needs.areaCode.left(60)),
                          Words::tr("Write its three digits, such as 208."), u"area-code"_s));
        }
        if (needs.minutesPerMonth.value_or(0) < 0)
            raise(refused(Words::tr("Minutes cannot be negative."), {}, u"minutes"_s));
        const NumberWish wish = wishOf(onboardingId, needs);
        return suggestNumbers(wish, orThrow(list({{NumberState::Available}, {}, {}, {}, {}})), rules());
    });
}

} // namespace occ
