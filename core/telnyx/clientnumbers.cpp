// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/checks.h"
#include "core/telnyx/client.h"
#include "core/telnyx/reading.h"

#include <QCoreApplication>

/// Our numbers: the inventory, and what each of them is set to.
namespace occ::telnyx {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telnyx)
};

Ask change(const QString& id, const QString& part, const QJsonObject& body)
{
    Ask ask = send("PATCH", u"phone_numbers/"_s + segment(id) + part, body);
    ask.operation = u"phone_numbers/{id}"_s + part;
    return ask;
}

QJsonObject toJson(const NumberChange& change)
{
    QJsonObject body;
    if (change.connectionId)
        body.insert(u"connection_id"_s, *change.connectionId);
    if (change.customerReference)
        body.insert(u"customer_reference"_s, *change.customerReference);
    if (change.billingGroupId)
        body.insert(u"billing_group_id"_s, *change.billingGroupId);
    if (change.tags)
        body.insert(u"tags"_s, QJsonArray::fromStringList(*change.tags));
    return body;
}

QJsonObject toJson(const VoiceChange& change)
{
    QJsonObject body;
    if (change.forwardTo) {
        QJsonObject forwarding{{u"call_forwarding_enabled"_s, !change.forwardTo->isEmpty()}};
        if (!change.forwardTo->isEmpty()) {
            forwarding.insert(u"forwards_to"_s, *change.forwardTo);
            forwarding.insert(u"forwarding_type"_s, change.forwardAlways ? u"always"_s : u"on-failure"_s);
        }
        body.insert(u"call_forwarding"_s, forwarding);
    }
    if (change.record)
        body.insert(u"call_recording"_s, QJsonObject{{u"inbound_call_recording_enabled"_s, *change.record}});
    if (change.callerName) {
        QJsonObject listing{{u"cnam_listing_enabled"_s, !change.callerName->isEmpty()}};
        if (!change.callerName->isEmpty())
            listing.insert(u"cnam_listing_details"_s, *change.callerName);
        body.insert(u"cnam_listing"_s, listing);
    }
    if (change.screening)
        body.insert(u"inbound_call_screening"_s, *change.screening);
    return body;
}

Check checked(const VoiceChange& change)
{
    if (change.forwardTo && !change.forwardTo->isEmpty()) {
        if (Check lost = needNumber(*change.forwardTo, u"forwards_to"_s))
            return lost;
    }
    if (change.callerName && change.callerName->size() > 15)
        return badInput(Words::tr("\"%1\" is too long for a caller's name.").arg(*change.callerName),
                        Words::tr("Use 15 characters at most."), u"cnam_listing_details"_s);
    return {};
}

} // namespace

QCoro::Task<Outcome<Page<OwnedNumber>>> Client::ownedNumbers() const
{
    Ask ask = get(u"phone_numbers"_s);
    const Outcome<Items> found = co_await m_exchange->list(std::move(ask), 250, 100);
    if (!found)
        co_return Lost(found.error());
    Page<OwnedNumber> owned;
    owned.whole = found->whole;
    owned.evidence = found->evidence;
    for (const QJsonObject& item : found->items)
        owned.items << ownedFrom(item, found->evidence);
    co_return owned;
}

QCoro::Task<Outcome<std::optional<OwnedNumber>>> Client::ownedNumber(QString number) const
{
    if (Check lost = needNumber(number, u"phone_number"_s))
        co_return *lost;
    Ask ask = get(u"phone_numbers"_s, {{u"filter[phone_number]"_s, number.mid(1)}}); // A "+" finds nothing.
    const Outcome<Items> found = co_await m_exchange->list(std::move(ask), 20);
    if (!found)
        co_return Lost(found.error());
    std::optional<OwnedNumber> owned;
    for (const QJsonObject& item : found->items) {
        OwnedNumber one = ownedFrom(item, found->evidence);
        // A number that was given back and bought again stands there twice.
        if (one.number == number && (!owned || one.purchasedAt > owned->purchasedAt))
            owned = std::move(one);
    }
    co_return owned;
}

QCoro::Task<Outcome<std::optional<QString>>> Client::numberId(QString number) const
{
    if (Check lost = needNumber(number, u"phone_numbers"_s))
        co_return *lost;
    const QJsonObject body{{u"phone_numbers"_s, QJsonArray{number}}};
    Ask ask = send("POST", u"phone_numbers/actions/verify_ownership"_s, body);
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    std::optional<QString> id;
    for (const QJsonValue& value : said->data.value("found"_L1).toArray()) {
        const QJsonObject found = value.toObject();
        if (text(found, "number_val_e164"_L1) == number)
            id = text(found, "id"_L1);
    }
    co_return id;
}

QCoro::Task<Outcome<OwnedNumber>> Client::updateNumber(QString id, NumberChange changed) const
{
    if (Check lost = needId(id, Words::tr("number")))
        co_return *lost;
    Ask ask = change(id, {}, toJson(changed));
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    co_return ownedFrom(said->data, said->evidence);
}

QCoro::Task<Outcome<Evidence>> Client::updateVoice(QString id, VoiceChange changed) const
{
    if (Check lost = needId(id, Words::tr("number")))
        co_return *lost;
    if (Check lost = checked(changed))
        co_return *lost;
    Ask ask = change(id, u"/voice"_s, toJson(changed));
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    co_return said->evidence;
}

QCoro::Task<Outcome<NumberMessaging>> Client::assignMessagingProfile(QString numberId,
                                                                     QString profileId) const
{
    if (Check lost = needId(numberId, Words::tr("number")))
        co_return *lost;
    const QJsonObject body{{u"messaging_profile_id"_s, profileId}};
    Ask ask = change(numberId, u"/messaging"_s, body);
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    co_return messagingFrom(said->data, said->evidence);
}

} // namespace occ::telnyx
