// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QJsonValue>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

/// Inside tests/fakes only: the part of SOQL a synchronisation needs. SELECT fields (or COUNT()) FROM one
/// object, WHERE with comparisons, LIKE, IN, AND, OR, NOT and parentheses, ORDER BY, LIMIT and OFFSET.
namespace occ::test {

/// One condition, or several put together.
struct SoqlCondition
{
    enum class Kind : quint8 { Compare, And, Or, Not };
    Kind kind = Kind::Compare;
    QList<std::shared_ptr<SoqlCondition>> parts;
    QString field;
    QString how; ///< "=", "!=", "<", "<=", ">", ">=", "LIKE", "IN", "NOT IN"
    QList<QJsonValue> values;
    bool moment = false; ///< The values were written as dates, without quotes.
};

struct SoqlOrder
{
    QString field;
    bool descending = false;
};

struct SoqlQuery
{
    QStringList fields;
    bool counts = false;
    QString from;
    std::shared_ptr<SoqlCondition> where;
    QList<SoqlOrder> order;
    std::optional<int> limit;
    int offset = 0;

    /// Every field it speaks of.
    [[nodiscard]] QStringList everyField() const;
};

/// The query, or what is wrong with the text.
struct SoqlParsed
{
    std::optional<SoqlQuery> query;
    QString fault;
};

[[nodiscard]] SoqlParsed parseSoql(const QString& text);

/// Whether a record fits; `value` gives its fields' values.
[[nodiscard]] bool fits(const SoqlCondition& condition,
                        const std::function<QJsonValue(const QString&)>& value);
/// Below, at or above 0; texts without regard to case, times by their moment.
[[nodiscard]] int compareSoql(const QJsonValue& a, const QJsonValue& b);

} // namespace occ::test
