// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/number.h"

namespace occ {

/// Where a client's callers are.
enum class Coverage : quint8 { National, Regional };

/// What somebody says of a client's needs; what is not said is taken from what is known.
struct NumberNeeds
{
    std::optional<qint64> minutesPerMonth; ///< Expected voice minutes.
    std::optional<Coverage> coverage;
    QString areaCode; ///< The region's; for regional coverage.
};

/// What is known of the client a number is wanted for.
struct NumberWish
{
    QString client;
    QString industry;
    std::optional<qint64> employees;
    QString plan; ///< The product that was sold.
    std::optional<qint64> amountMinor;
    QString currency;
    NumberNeeds needs;
};

/// One of S1 §5.1's criteria.
struct NumberCriterion
{
    QString key; ///< industry, volume, value or geography.
    QString title;
};

/// What the criteria measure by; from the shipped content.
struct NumberRules
{
    QList<NumberCriterion> criteria; ///< In the order they count.
    qint64 highMinutes = 0;          ///< More minutes a month are a high volume.
    qint64 manyEmployees = 0;        ///< As many employees stand for a high volume.
    QString enterprisePlan;          ///< Its key in the price list.
    qint64 enterpriseYearMinor = 0;  ///< A contract worth as much is an enterprise's.
    QString currency;                ///< Of that amount.
};

/// Why a number stands where it does, by one criterion.
struct SuggestionReason
{
    QString criterion; ///< Its key.
    QString title;
    QString text;   ///< A sentence.
    int points = 0; ///< Against other numbers by this criterion; positive speaks for it.
};

/// A number for a client, with reasons in the order of the criteria.
struct Suggestion
{
    PhoneNumber number;
    QList<SuggestionReason> reasons;
};

/// Pure: the free numbers that suit a client, best first. A criterion decides only where those before it
/// leave two numbers equal. A number kept for another industry is left out.
[[nodiscard]] QList<Suggestion> suggestNumbers(const NumberWish& wish, const QList<PhoneNumber>& numbers,
                                               const NumberRules& rules);

} // namespace occ
