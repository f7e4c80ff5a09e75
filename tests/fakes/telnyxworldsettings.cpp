// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/telnyxworld.h"

#include <algorithm>

/// The inventory, applications, messaging profiles, verifications.
namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

TelnyxReply notFound()
{
    return telnyxError(404, u"10005"_s, u"Resource not found"_s);
}

void overwrite(QJsonObject& object, const QJsonObject& with)
{
    for (auto it = with.begin(); it != with.end(); ++it)
        object.insert(it.key(), it.value());
}

} // namespace

QJsonObject TelnyxWorld::ownedJson(const QString& number) const
{
    const Owned& own = owned[number];
    const auto order = std::find_if(orders.begin(), orders.end(),
                                    [&own](const Ordered& one) { return one.id == own.orderId; });
    const Instant bought = order == orders.end() ? 0 : order->createdAt;
    const Instant active = order == orders.end() ? 0 : bought + timings.order + timings.activation;
    QJsonObject json{{u"record_type"_s, u"phone_number"_s},
                     {u"id"_s, own.id},
                     {u"phone_number"_s, number},
                     {u"country_iso_alpha2"_s, u"US"_s},
                     {u"phone_number_type"_s, u"tollfree"_s}, // As right after a purchase.
                     {u"status"_s, active <= now() ? u"active"_s : u"purchase-pending"_s},
                     {u"tags"_s, QJsonArray()},
                     {u"purchased_at"_s, toIso(bought)},
                     {u"created_at"_s, toIso(bought)},
                     {u"activated_at"_s, active <= now() ? QJsonValue(toIso(active)) : QJsonValue()}};
    overwrite(json, own.settings);
    return json;
}

QString TelnyxWorld::numberOf(const QString& id) const
{
    for (auto it = owned.begin(); it != owned.end(); ++it) {
        if (it->id == id)
            return it.key();
    }
    return {};
}

TelnyxReply TelnyxWorld::listOwned(const TelnyxRequest& request, const QString&)
{
    const QString part = request.value(u"filter[phone_number]"_s); // Digits: a "+" finds nothing.
    QJsonArray all;
    for (auto it = owned.begin(); it != owned.end(); ++it) {
        if (it.key().mid(1).contains(part))
            all << ownedJson(it.key());
    }
    return telnyxPage(request, all);
}

TelnyxReply TelnyxWorld::verifyOwnership(const TelnyxRequest& request, const QString&)
{
    QJsonArray found;
    QJsonArray missing;
    for (const QJsonValue& value : request.json.value("phone_numbers"_L1).toArray()) {
        const QString number = value.toString();
        if (owned.contains(number))
            found << QJsonObject{{u"id"_s, owned[number].id}, {u"number_val_e164"_s, number}};
        else
            missing << number;
    }
    return telnyxData({{u"found"_s, found}, {u"not_found"_s, missing}});
}

TelnyxReply TelnyxWorld::changeNumber(const TelnyxRequest& request, const QString& id)
{
    const QString number = numberOf(id);
    if (number.isEmpty())
        return notFound();
    overwrite(owned[number].settings, request.json);
    return telnyxData(ownedJson(number));
}

TelnyxReply TelnyxWorld::changeVoice(const TelnyxRequest& request, const QString& id)
{
    const QString number = numberOf(id);
    if (number.isEmpty())
        return notFound();
    QJsonObject& settings = owned[number].settings;
    overwrite(settings, request.json);
    const QJsonObject forwarding = request.json.value("call_forwarding"_L1).toObject();
    if (!forwarding.isEmpty())
        settings.insert(u"call_forwarding_enabled"_s, forwarding.value("call_forwarding_enabled"_L1));
    const QJsonObject recording = request.json.value("call_recording"_L1).toObject();
    if (!recording.isEmpty())
        settings.insert(u"call_recording_enabled"_s, recording.value("inbound_call_recording_enabled"_L1));
    return telnyxData(ownedJson(number));
}

TelnyxReply TelnyxWorld::changeMessaging(const TelnyxRequest& request, const QString& id)
{
    const QString number = numberOf(id);
    if (number.isEmpty())
        return notFound();
    overwrite(owned[number].settings, request.json);
    const QJsonObject sms{{u"domestic_two_way"_s, true}};
    return telnyxData({{u"id"_s, id},
                       {u"phone_number"_s, number},
                       {u"type"_s, u"toll-free"_s},
                       {u"messaging_profile_id"_s, owned[number].settings.value("messaging_profile_id"_L1)},
                       {u"features"_s, QJsonObject{{u"sms"_s, sms}, {u"mms"_s, QJsonObject()}}}});
}

TelnyxReply TelnyxWorld::makeApplication(const TelnyxRequest& request, const QString&)
{
    if (const auto lost = telnyxMissing(request.json, {u"friendly_name"_s, u"voice_url"_s}))
        return *lost;
    QJsonObject made = request.json;
    made.insert(u"id"_s, decimal());
    applications << made;
    return telnyxData(made, 201);
}

TelnyxReply TelnyxWorld::changeApplication(const TelnyxRequest& request, const QString& id)
{
    if (const auto lost = telnyxMissing(request.json, {u"friendly_name"_s, u"voice_url"_s}))
        return *lost;
    for (QJsonObject& application : applications) {
        if (application.value("id"_L1).toString() != id)
            continue;
        overwrite(application, request.json);
        return telnyxData(application);
    }
    return notFound();
}

TelnyxReply TelnyxWorld::listApplications(const TelnyxRequest& request, const QString&)
{
    const QString part = request.value(u"filter[friendly_name]"_s);
    QJsonArray all;
    for (const QJsonObject& one : applications) {
        if (one.value("friendly_name"_L1).toString().contains(part, Qt::CaseInsensitive))
            all << one;
    }
    return telnyxPage(request, all);
}

TelnyxReply TelnyxWorld::makeProfile(const TelnyxRequest& request, const QString&)
{
    if (const auto lost = telnyxMissing(request.json, {u"name"_s, u"whitelisted_destinations"_s}))
        return *lost;
    QJsonObject made = request.json;
    made.insert(u"id"_s, uuid(u"profile"_s));
    profiles << made;
    return telnyxData(made);
}

TelnyxReply TelnyxWorld::listProfiles(const TelnyxRequest& request, const QString&)
{
    const QString name = request.value(u"filter[name]"_s);
    QJsonArray all;
    for (const QJsonObject& one : profiles) {
        if (name.isEmpty() || one.value("name"_L1).toString() == name)
            all << one;
    }
    return telnyxPage(request, all);
}

TelnyxReply TelnyxWorld::submit(const TelnyxRequest& request, const QString&)
{
    if (const auto lost =
            telnyxMissing(request.json, {u"businessName"_s, u"phoneNumbers"_s, u"useCase"_s,
                                         u"messageVolume"_s, u"businessRegistrationNumber"_s,
                                         u"businessRegistrationType"_s, u"businessRegistrationCountry"_s}))
        return *lost;
    QJsonObject made = request.json;
    made.insert(u"id"_s, uuid(u"tfv"_s));
    made.insert(u"verificationRequestId"_s, made.value("id"_L1));
    made.insert(u"verificationStatus"_s, u"In Progress"_s);
    made.insert(u"createdAt"_s, toIso(now()));
    verifications << made;
    return {200, made};
}

TelnyxReply TelnyxWorld::resubmit(const TelnyxRequest& request, const QString& id)
{
    for (QJsonObject& one : verifications) {
        if (one.value("id"_L1).toString() != id)
            continue;
        overwrite(one, request.json);
        one.insert(u"verificationStatus"_s, u"In Progress"_s);
        one.remove(u"reason"_s);
        one.insert(u"updatedAt"_s, toIso(now()));
        return {200, one};
    }
    return notFound();
}

TelnyxReply TelnyxWorld::lookAtVerification(const TelnyxRequest&, const QString& id)
{
    for (const QJsonObject& one : verifications) {
        if (one.value("id"_L1).toString() == id)
            return {200, one};
    }
    return notFound();
}

TelnyxReply TelnyxWorld::listVerifications(const TelnyxRequest& request, const QString&)
{
    if (request.value(u"page"_s).isEmpty() || request.value(u"page_size"_s).isEmpty())
        return telnyxError(422, u"10004"_s, u"Missing required parameter"_s, u"/page"_s);
    const QString number = request.value(u"phone_number"_s);
    QJsonArray all;
    for (const QJsonObject& one : verifications) {
        const QJsonObject mine{{u"phoneNumber"_s, number}};
        if (number.isEmpty() || one.value("phoneNumbers"_L1).toArray().contains(mine))
            all << one;
    }
    return {200, {{u"records"_s, all}, {u"total_records"_s, int(all.size())}}};
}

} // namespace occ::test
