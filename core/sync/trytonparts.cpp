// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/trytonparts.h"

#include <QJsonArray>

#include <algorithm>

namespace occ::sync::tryton {

using namespace Qt::Literals::StringLiterals;

qint64 idOf(const QJsonObject& row)
{
    return row.value("id"_L1).toInteger();
}

QList<QJsonObject> partsOf(const QJsonObject& row, QLatin1StringView name)
{
    QList<QJsonObject> parts;
    const QJsonArray list = row.value(name).toArray();
    for (const QJsonValue& part : list)
        parts << part.toObject();
    return parts;
}

bool isActive(const QJsonObject& row)
{
    const QJsonValue active = row.value("active"_L1);
    return active.isBool() ? active.toBool() : active.toDouble(1) != 0.0;
}

QList<QJsonObject> personOf(const QJsonObject& row)
{
    const QString name = row.value("name"_L1).toString().trimmed();
    QList<QJsonObject> group;
    const QList<QJsonObject> all = partsOf(row.value("party."_L1).toObject(), "contact_mechanisms."_L1);
    std::ranges::copy_if(all, std::back_inserter(group), [&](const QJsonObject& one) {
        return !name.isEmpty() && one.value("name"_L1).toString().trimmed() == name;
    });
    std::ranges::sort(group, {}, idOf);
    return group;
}

QList<QJsonObject> mechanismsOf(Kind kind, const QJsonObject& row)
{
    if (kind == Kind::Contact)
        return personOf(row);
    QList<QJsonObject> own;
    const QList<QJsonObject> all = partsOf(row, "contact_mechanisms."_L1);
    std::ranges::copy_if(all, std::back_inserter(own), [](const QJsonObject& one) {
        return one.value("name"_L1).toString().trimmed().isEmpty();
    });
    return own;
}

bool isMechanism(Kind kind, const QString& field)
{
    static const QStringList types{u"email"_s, u"phone"_s, u"mobile"_s, u"fax"_s, u"website"_s};
    return kind != Kind::Deal && types.contains(field);
}

bool isAddress(Kind kind, const QString& field)
{
    static const QStringList names{u"street"_s, u"postal_code"_s, u"city"_s};
    return kind == Kind::Company && names.contains(field);
}

const QJsonObject* mechanismFor(Kind kind, const QList<QJsonObject>& all, const QString& field)
{
    QStringList types{field};
    if (kind == Kind::Contact && field == "phone"_L1)
        types << u"mobile"_s;
    for (const QString& type : types) {
        for (const QJsonObject& one : all) {
            if (isActive(one) && one.value("type"_L1).toString() == type)
                return &one;
        }
    }
    return nullptr;
}

const QJsonObject* addressOf(const QList<QJsonObject>& all)
{
    const auto found = std::ranges::find_if(all, isActive);
    return found == all.cend() ? nullptr : &*found;
}

} // namespace occ::sync::tryton
