// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"

#include "core/telephony/dialling.h"

#include <QJsonArray>
#include <QUrl>

#include <cmath>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Clocks of two sides are not compared closer than that.
constexpr Millis kClockDoubt = kMinute;

QString plain(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isDouble()) {
        const double number = value.toDouble();
        // Whole numbers as such: 1e6 and 1000000 are the same.
        return std::floor(number) == number && std::abs(number) < 9e15 ? QString::number(qint64(number))
                                                                       : QString::number(number, 'g', 15);
    }
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return {};
}

QString phoneKey(const QString& typed)
{
    const auto number = toE164(typed);
    return number ? *number : typed;
}

QString websiteKey(QString text)
{
    text = text.toLower();
    for (const auto start : {"https://"_L1, "http://"_L1, "www."_L1}) {
        if (text.startsWith(start))
            text.remove(0, start.size());
    }
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

bool isNumeric(Transform transform)
{
    return transform == Transform::Integer || transform == Transform::Money;
}

} // namespace

bool isEmpty(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() ||
           (value.isString() && value.toString().trimmed().isEmpty());
}

bool sameValue(Transform transform, const QJsonValue& one, const QJsonValue& other)
{
    if (one == other)
        return true;
    if (isEmpty(one) || isEmpty(other))
        return isEmpty(one) && isEmpty(other);
    if (one.isArray() || other.isArray()) {
        const QJsonArray left = one.toArray();
        const QJsonArray right = other.toArray();
        if (left.size() != right.size())
            return false;
        for (qsizetype i = 0; i < left.size(); ++i) {
            if (!sameValue(Transform::Text, left.at(i), right.at(i)))
                return false;
        }
        return true;
    }
    const QString left = plain(one);
    const QString right = plain(other);
    if (left == right)
        return true;
    if (transform == Transform::Phone)
        return phoneKey(left) == phoneKey(right);
    if (transform == Transform::Website)
        return websiteKey(left) == websiteKey(right);
    if (isNumeric(transform)) {
        bool areNumbers = false;
        bool isNumber = false;
        const double first = left.toDouble(&areNumbers);
        const double second = right.toDouble(&isNumber);
        return areNumbers && isNumber && first == second;
    }
    return false;
}

static FieldStep byRule(Wins wins, const Sides& sides)
{
    switch (wins) {
    case Wins::Ours:
        return {Step::Send, true};
    case Wins::Theirs:
        return {Step::Take, true};
    case Wins::Newest:
        if (sides.oursAt > 0 && sides.theirsAt > 0 && std::abs(sides.oursAt - sides.theirsAt) > kClockDoubt)
            return {sides.oursAt > sides.theirsAt ? Step::Send : Step::Take, true};
        break;
    case Wins::Ask:
        break;
    }
    return {Step::Ask, false};
}

static FieldStep oneWay(const FieldMapping& mapping, const Sides& sides, bool oursMoved, bool theirsMoved,
                        bool same, bool met)
{
    if (same)
        return {oursMoved || theirsMoved ? Step::Agree : Step::Nothing, false};
    // A field they never filled in says nothing about ours.
    if (mapping.direction == Direction::In && !met && isEmpty(sides.theirs))
        return {Step::Agree, false};
    if (mapping.direction == Direction::In)
        return {theirsMoved && !sides.theirsAsOurs.isUndefined() ? Step::Take : Step::Nothing, false};
    // What only goes out is ours to say: a change there is put right.
    return {(oursMoved || theirsMoved) && !sides.outOfReach ? Step::Send : Step::Nothing, false};
}

/// Both sides moved, or never met, and differ.
static FieldStep bothMoved(const FieldMapping& mapping, bool met, const Sides& sides)
{
    if (sides.theirsAsOurs.isUndefined() || sides.outOfReach)
        return {Step::Nothing, false};
    if (!met && isEmpty(sides.theirsAsOurs))
        return {Step::Send, false};
    if (!met && isEmpty(sides.ours))
        return {Step::Take, false};
    return byRule(mapping.wins, sides);
}

FieldStep mergeField(const FieldMapping& mapping, const std::optional<Agreed>& agreed, const Sides& sides)
{
    if (mapping.direction == Direction::Off)
        return {};
    const bool met = agreed.has_value();
    const bool oursMoved = !met || !sameValue(mapping.transform, agreed->ours, sides.ours);
    // Theirs is compared as it stands there: how it is carried over may have been changed since.
    const bool theirsMoved = !met || !sameValue(Transform::Text, agreed->theirs, sides.theirs);
    if (!oursMoved && !theirsMoved)
        return {};
    const bool same =
        !sides.theirsAsOurs.isUndefined() && sameValue(mapping.transform, sides.ours, sides.theirsAsOurs);
    if (mapping.direction != Direction::Both)
        return oneWay(mapping, sides, oursMoved, theirsMoved, same, met);
    if (same)
        return {Step::Agree, false};
    if (oursMoved && theirsMoved)
        return bothMoved(mapping, met, sides);
    if (oursMoved)
        return {sides.outOfReach ? Step::Nothing : Step::Send, false};
    return {sides.theirsAsOurs.isUndefined() ? Step::Nothing : Step::Take, false};
}

} // namespace occ::sync
