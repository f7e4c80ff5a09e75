// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/reading.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace occ::telnyx {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList texts(const QJsonValue& value)
{
    QStringList all;
    for (const QJsonValue& item : value.toArray()) {
        if (item.isString())
            all << item.toString();
    }
    return all;
}

/// A reason that comes as a text, or as an object or list of whatever shape.
QString reasonIn(const QJsonValue& value)
{
    if (value.isArray())
        return reasonIn(value.toArray().at(0));
    if (value.isObject())
        return firstText(value.toObject(), {"detail"_L1, "title"_L1, "message"_L1, "code"_L1});
    return value.toString().simplified();
}

/// A length in seconds; 0 for what is none. Outside of int's range the conversion itself would be undefined.
int secondsIn(const QString& written)
{
    const double seconds = written.toDouble();
    return seconds > 0 ? int(std::min(seconds, double(std::numeric_limits<int>::max()))) : 0;
}

} // namespace

QString text(const QJsonObject& object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isDouble()) {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        return double(whole) == number ? QString::number(whole) : QString::number(number, 'g', 12);
    }
    return value.toString();
}

QString firstText(const QJsonObject& object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QString found = text(object, name);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

Instant moment(const QJsonObject& object, QLatin1StringView name)
{
    const QString written = object.value(name).toString();
    if (written.isEmpty())
        return 0;
    if (const Result<Instant> at = parseIso(written))
        return *at;
    const QDateTime mailed = QDateTime::fromString(written, Qt::RFC2822Date);
    return mailed.isValid() ? mailed.toMSecsSinceEpoch() : 0;
}

QString plainType(const QString& type)
{
    static const QStringList spellings{u"tollfree"_s, u"toll-free"_s, u"toll_free"_s};
    return spellings.contains(type.toLower()) ? u"toll_free"_s : type;
}

bool isE164(const QString& number)
{
    static const QRegularExpression form(uR"(^\+[1-9][0-9]{6,14}$)"_s);
    return form.match(number).hasMatch();
}

bool isWebAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

Offer offerFrom(const QJsonObject& data)
{
    Offer offer;
    offer.number = text(data, "phone_number"_L1);
    const QJsonObject cost = data.value("cost_information"_L1).toObject();
    offer.monthlyCost = text(cost, "monthly_cost"_L1);
    offer.upfrontCost = text(cost, "upfront_cost"_L1);
    offer.currency = text(cost, "currency"_L1);
    for (const QJsonValue& feature : data.value("features"_L1).toArray())
        offer.features << text(feature.toObject(), "name"_L1);
    offer.quickship = data.value("quickship"_L1).toBool();
    offer.reservable = data.value("reservable"_L1).toBool();
    offer.bestEffort = data.value("best_effort"_L1).toBool();
    return offer;
}

Hold holdFrom(const QJsonObject& data, const QString& number, const Evidence& evidence)
{
    Hold hold;
    hold.id = text(data, "id"_L1);
    hold.status = text(data, "status"_L1);
    hold.customerReference = text(data, "customer_reference"_L1);
    hold.reason = reasonIn(data.value("errors"_L1));
    hold.evidence = evidence;
    QJsonObject mine;
    for (const QJsonValue& value : data.value("phone_numbers"_L1).toArray()) {
        const QJsonObject line = value.toObject();
        if (mine.isEmpty() || text(line, "phone_number"_L1) == number)
            mine = line;
    }
    hold.number = text(mine, "phone_number"_L1);
    hold.expiresAt = moment(mine, "expired_at"_L1);
    // Each number succeeds or fails by itself.
    if (const QString own = text(mine, "status"_L1); !own.isEmpty())
        hold.status = own;
    if (const QString own = reasonIn(mine.value("errors"_L1)); !own.isEmpty())
        hold.reason = own;
    return hold;
}

Order orderFrom(const QJsonObject& data, const Evidence& evidence)
{
    Order order;
    order.id = text(data, "id"_L1);
    order.status = text(data, "status"_L1);
    order.customerReference = text(data, "customer_reference"_L1);
    order.connectionId = text(data, "connection_id"_L1);
    order.messagingProfileId = text(data, "messaging_profile_id"_L1);
    order.requirementsMet = data.value("requirements_met"_L1).toBool(true);
    order.subOrders = texts(data.value("sub_number_orders_ids"_L1));
    order.createdAt = moment(data, "created_at"_L1);
    order.evidence = evidence;
    for (const QJsonValue& value : data.value("phone_numbers"_L1).toArray()) {
        const QJsonObject line = value.toObject();
        order.lines << OrderLine{text(line, "id"_L1), text(line, "phone_number"_L1), text(line, "status"_L1),
                                 text(line, "requirements_status"_L1),
                                 line.value("requirements_met"_L1).toBool(true)};
    }
    return order;
}

OwnedNumber ownedFrom(const QJsonObject& data, const Evidence& evidence)
{
    OwnedNumber owned;
    owned.id = text(data, "id"_L1);
    owned.number = text(data, "phone_number"_L1);
    owned.status = text(data, "status"_L1);
    owned.type = plainType(text(data, "phone_number_type"_L1));
    owned.connectionId = text(data, "connection_id"_L1);
    owned.messagingProfileId = text(data, "messaging_profile_id"_L1);
    owned.customerReference = text(data, "customer_reference"_L1);
    owned.billingGroupId = text(data, "billing_group_id"_L1);
    owned.tags = texts(data.value("tags"_L1));
    owned.purchasedAt = moment(data, "purchased_at"_L1);
    owned.activatedAt = moment(data, "activated_at"_L1);
    owned.forwarding = data.value("call_forwarding_enabled"_L1).toBool();
    owned.recording = data.value("call_recording_enabled"_L1).toBool();
    owned.evidence = evidence;
    return owned;
}

TexmlApplication applicationFrom(const QJsonObject& data, const Evidence& evidence)
{
    TexmlApplication application;
    application.id = text(data, "id"_L1);
    application.name = text(data, "friendly_name"_L1);
    application.voiceUrl = text(data, "voice_url"_L1);
    application.fallbackUrl = text(data, "voice_fallback_url"_L1);
    application.voiceMethod = text(data, "voice_method"_L1);
    application.statusCallback = text(data, "status_callback"_L1);
    const QJsonObject outbound = data.value("outbound"_L1).toObject();
    application.outboundVoiceProfileId = text(outbound, "outbound_voice_profile_id"_L1);
    application.channelLimit = data.value("inbound"_L1).toObject().value("channel_limit"_L1).toInt();
    application.active = data.value("active"_L1).toBool(true);
    application.tags = texts(data.value("tags"_L1));
    application.evidence = evidence;
    return application;
}

MessagingProfile profileFrom(const QJsonObject& data, const Evidence& evidence)
{
    MessagingProfile profile;
    profile.id = text(data, "id"_L1);
    profile.name = text(data, "name"_L1);
    profile.destinations = texts(data.value("whitelisted_destinations"_L1));
    profile.webhookUrl = text(data, "webhook_url"_L1);
    profile.fallbackUrl = text(data, "webhook_failover_url"_L1);
    profile.enabled = data.value("enabled"_L1).toBool(true);
    profile.evidence = evidence;
    return profile;
}

NumberMessaging messagingFrom(const QJsonObject& data, const Evidence& evidence)
{
    NumberMessaging messaging;
    messaging.id = text(data, "id"_L1);
    messaging.number = text(data, "phone_number"_L1);
    messaging.messagingProfileId = text(data, "messaging_profile_id"_L1);
    messaging.type = plainType(text(data, "type"_L1));
    const QJsonObject features = data.value("features"_L1).toObject();
    messaging.sms = features.value("sms"_L1).toObject().value("domestic_two_way"_L1).toBool();
    messaging.mms = features.value("mms"_L1).toObject().value("domestic_two_way"_L1).toBool();
    messaging.evidence = evidence;
    return messaging;
}

Verification verificationFrom(const QJsonObject& data, const Evidence& evidence)
{
    Verification verification;
    verification.id = firstText(data, {"id"_L1, "verificationRequestId"_L1});
    verification.status = text(data, "verificationStatus"_L1);
    verification.reason = text(data, "reason"_L1);
    verification.businessName = text(data, "businessName"_L1);
    verification.createdAt = moment(data, "createdAt"_L1);
    verification.updatedAt = moment(data, "updatedAt"_L1);
    verification.evidence = evidence;
    for (const QJsonValue& number : data.value("phoneNumbers"_L1).toArray())
        verification.numbers << text(number.toObject(), "phoneNumber"_L1);
    return verification;
}

Call callFrom(const QJsonObject& data, const Evidence& evidence)
{
    Call call;
    call.id = firstText(data, {"sid"_L1, "call_sid"_L1, "CallSid"_L1});
    call.status = text(data, "status"_L1);
    call.from = text(data, "from"_L1);
    call.to = text(data, "to"_L1);
    call.direction = text(data, "direction"_L1);
    call.answeredBy = text(data, "answered_by"_L1);
    call.seconds = secondsIn(text(data, "duration"_L1));
    call.createdAt = moment(data, "date_created"_L1);
    call.startedAt = moment(data, "start_time"_L1);
    call.endedAt = moment(data, "end_time"_L1);
    call.evidence = evidence;
    return call;
}

CallEvent eventFrom(const QJsonObject& data)
{
    return {text(data, "name"_L1),
            text(data, "type"_L1),
            text(data, "call_leg_id"_L1),
            text(data, "call_session_id"_L1),
            moment(data, "event_timestamp"_L1),
            data.value("metadata"_L1).toObject()};
}

DetailRecord recordFrom(const QJsonObject& data)
{
    DetailRecord record;
    record.recordType = text(data, "record_type"_L1);
    record.id = firstText(data, {"id"_L1, "uuid"_L1, "call_session_id"_L1});
    record.from = firstText(data, {"cli"_L1, "originating_number"_L1, "from"_L1});
    record.to = firstText(data, {"cld"_L1, "destination_number"_L1, "destination_phone_number"_L1, "to"_L1});
    record.direction = text(data, "direction"_L1);
    record.status = firstText(data, {"status"_L1, "hangup_cause"_L1, "delivery_status"_L1});
    record.cost = text(data, "cost"_L1);
    record.currency = text(data, "currency"_L1);
    record.raw = data;
    for (const auto name :
         {"started_at"_L1, "joined_at"_L1, "invoked_at"_L1, "sent_at"_L1, "created_at"_L1}) {
        if (record.startedAt == 0)
            record.startedAt = moment(data, name);
    }
    for (const auto name : {"finished_at"_L1, "ended_at"_L1, "left_at"_L1, "completed_at"_L1}) {
        if (record.endedAt == 0)
            record.endedAt = moment(data, name);
    }
    record.seconds = secondsIn(firstText(data, {"call_sec"_L1, "participant_call_sec"_L1, "billed_sec"_L1}));
    return record;
}

WebhookDelivery deliveryFrom(const QJsonObject& data)
{
    WebhookDelivery delivery;
    delivery.id = text(data, "id"_L1);
    delivery.status = text(data, "status"_L1);
    delivery.startedAt = moment(data, "started_at"_L1);
    delivery.finishedAt = moment(data, "finished_at"_L1);
    delivery.event = data.value("webhook"_L1).toObject();
    delivery.eventId = text(delivery.event, "id"_L1);
    delivery.eventType = text(delivery.event, "event_type"_L1);
    const QJsonArray attempts = data.value("attempts"_L1).toArray();
    delivery.attempts = int(attempts.size());
    const QJsonObject http = attempts.first().toObject().value("http"_L1).toObject();
    const QJsonObject response = http.value("response"_L1).toObject();
    delivery.lastStatus = text(response, "status"_L1).toInt();
    return delivery;
}

} // namespace occ::telnyx
