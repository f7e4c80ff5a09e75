// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/numbersuggest.h"

#include "core/telephony/dialling.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telephony)
};

/// What is thought of a client by one criterion, and why.
struct Verdict
{
    bool holds = false;
    QString why;
};

QString industryWords(const QString& industry)
{
    if (industry == "healthcare"_L1)
        return Words::tr("healthcare");
    if (industry == "legal"_L1)
        return Words::tr("legal");
    if (industry == "fleet"_L1)
        return Words::tr("fleet");
    return industry == "general"_L1 ? Words::tr("general business") : industry;
}

bool isEnterprisePlan(const NumberWish& wish, const NumberRules& rules)
{
    return !rules.enterprisePlan.isEmpty() && wish.plan.contains(rules.enterprisePlan, Qt::CaseInsensitive);
}

/// Expected minutes decide; without them the plan that was sold, then the number of employees.
Verdict highVolume(const NumberWish& wish, const NumberRules& rules)
{
    const QLocale locale;
    if (wish.needs.minutesPerMonth) {
        const qint64 minutes = *wish.needs.minutesPerMonth;
        return {minutes > rules.highMinutes,
                Words::tr("%1 minutes a month are expected").arg(locale.toString(minutes))};
    }
    if (isEnterprisePlan(wish, rules))
        return {true, Words::tr("the plan sold is %1").arg(wish.plan)};
    if (wish.employees)
        return {*wish.employees >= rules.manyEmployees,
                Words::tr("%1 employees").arg(locale.toString(*wish.employees))};
    return {false, Words::tr("nothing is known of the call volume")};
}

Verdict enterprise(const NumberWish& wish, const NumberRules& rules)
{
    if (isEnterprisePlan(wish, rules))
        return {true, Words::tr("the plan sold is %1").arg(wish.plan)};
    if (wish.amountMinor && (wish.currency.isEmpty() || wish.currency == rules.currency)) {
        const QString amount = QLocale().toString(*wish.amountMinor / 100) + u' ' +
                               (wish.currency.isEmpty() ? rules.currency : wish.currency);
        return {*wish.amountMinor >= rules.enterpriseYearMinor,
                Words::tr("the contract is worth %1").arg(amount)};
    }
    return {false, Words::tr("no contract value is known")};
}

SuggestionReason byIndustry(const NumberWish& wish, const PhoneNumber& number)
{
    if (!number.industry.isEmpty())
        return {{},
                {},
                Words::tr("Kept for %1, which is %2's industry.")
                    .arg(industryWords(number.industry), wish.client),
                1};
    return {
        {}, {}, Words::tr("Kept for no industry, so it may go to %1.").arg(industryWords(wish.industry)), 0};
}

SuggestionReason byVolume(const Verdict& high, const PhoneNumber& number)
{
    const QString pool = numberPoolTitle(number.pool);
    if (number.pool == "backup"_L1)
        return {{}, {}, Words::tr("Backup pool: for when provisioning is delayed."), -1};
    if (high.holds && number.pool == "primary"_L1)
        return {{}, {}, Words::tr("High call volume (%1), and it is in the primary pool.").arg(high.why), 1};
    if (high.holds)
        return {{}, {}, Words::tr("High call volume (%1), but its pool is %2.").arg(high.why, pool), 0};
    return {{}, {}, Words::tr("No high call volume (%1), so any pool will do.").arg(high.why), 0};
}

SuggestionReason byValue(const Verdict& large, const PhoneNumber& number)
{
    const bool premium = areaCode(number.e164) == "800"_L1;
    if (large.holds && premium)
        return {
            {}, {}, Words::tr("Enterprise contract (%1), and 800 is the premium code.").arg(large.why), 1};
    if (large.holds)
        return {{}, {}, Words::tr("Enterprise contract (%1), but it is no 800 number.").arg(large.why), 0};
    return {
        {}, {}, Words::tr("No enterprise contract (%1), so no premium code is needed.").arg(large.why), 0};
}

SuggestionReason byGeography(const NumberNeeds& needs, const PhoneNumber& number)
{
    const bool tollFree = isTollFree(number.e164);
    const QString code = areaCode(number.e164);
    if (needs.coverage != Coverage::Regional) {
        const QString why =
            needs.coverage ? Words::tr("National coverage") : Words::tr("National coverage is assumed");
        return tollFree
                   ? SuggestionReason{{}, {}, Words::tr("%1, and it is toll-free everywhere.").arg(why), 1}
                   : SuggestionReason{
                         {}, {}, Words::tr("%1, but it is a local number (%2).").arg(why, code), 0};
    }
    if (!tollFree && (needs.areaCode.isEmpty() || needs.areaCode == code)) {
        return {{},
                {},
                Words::tr("Regional coverage, and it has a local code (%1).").arg(code),
                needs.areaCode.isEmpty() ? 1 : 2};
    }
    if (!tollFree)
        return {{},
                {},
                Words::tr("Regional coverage, but its code is %1 and not %2.").arg(code, needs.areaCode),
                1};
    return {{}, {}, Words::tr("Regional coverage, but it is toll-free and not local."), 0};
}

} // namespace

static SuggestionReason reasonBy(const NumberCriterion& criterion, const NumberWish& wish,
                                 const PhoneNumber& number, const NumberRules& rules)
{
    SuggestionReason reason;
    if (criterion.key == "industry"_L1)
        reason = byIndustry(wish, number);
    else if (criterion.key == "volume"_L1)
        reason = byVolume(highVolume(wish, rules), number);
    else if (criterion.key == "value"_L1)
        reason = byValue(enterprise(wish, rules), number);
    else if (criterion.key == "geography"_L1)
        reason = byGeography(wish.needs, number);
    reason.criterion = criterion.key;
    reason.title = criterion.title;
    return reason;
}

QList<Suggestion> suggestNumbers(const NumberWish& wish, const QList<PhoneNumber>& numbers,
                                 const NumberRules& rules)
{
    QList<Suggestion> suggestions;
    for (const PhoneNumber& number : numbers) {
        if (number.state != NumberState::Available || number.onboardingId)
            continue;
        if (!number.industry.isEmpty() && number.industry != wish.industry)
            continue;
        Suggestion one{number, {}};
        for (const NumberCriterion& criterion : rules.criteria)
            one.reasons << reasonBy(criterion, wish, number, rules);
        suggestions << one;
    }
    std::ranges::stable_sort(suggestions, [](const Suggestion& a, const Suggestion& b) {
        for (qsizetype i = 0; i < std::min(a.reasons.size(), b.reasons.size()); ++i) {
            if (a.reasons[i].points != b.reasons[i].points)
                return a.reasons[i].points > b.reasons[i].points;
        }
        return a.number.e164 < b.number.e164;
    });
    return suggestions;
}

} // namespace occ
