// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/holdjson.h"

#include "core/telephony/dialling.h"

#include <QJsonObject>

namespace occ {

using namespace Qt::Literals::StringLiterals;

static QJsonValue minor(const std::optional<qint64>& amount)
{
    return amount ? QJsonValue(*amount) : QJsonValue();
}

static std::optional<qint64> minor(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QJsonArray foundToJson(const QList<FoundNumber>& found)
{
    QJsonArray array;
    for (const FoundNumber& one : found) {
        array << QJsonObject{{u"number"_s, one.e164},
                             {u"national"_s, nationalForm(one.e164)},
                             {u"monthly_minor"_s, minor(one.cost.monthlyMinor)},
                             {u"upfront_minor"_s, minor(one.cost.upfrontMinor)},
                             {u"currency"_s, one.cost.currency},
                             {u"features"_s, QJsonArray::fromStringList(one.features)},
                             {u"reservable"_s, one.reservable},
                             {u"quick"_s, one.quick}};
    }
    return array;
}

QList<FoundNumber> foundFromJson(const QJsonArray& array)
{
    QList<FoundNumber> found;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        FoundNumber one;
        one.e164 = object[u"number"].toString();
        one.cost = {minor(object[u"monthly_minor"]), minor(object[u"upfront_minor"]),
                    object[u"currency"].toString()};
        for (const QJsonValue& feature : object[u"features"].toArray())
            one.features << feature.toString();
        one.reservable = object[u"reservable"].toBool();
        one.quick = object[u"quick"].toBool();
        if (!one.e164.isEmpty())
            found << one;
    }
    return found;
}

} // namespace occ
