// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/checks.h"
#include "core/telnyx/client.h"
#include "core/telnyx/reading.h"

#include <QCoreApplication>

/// What numbers do: TeXML applications and messaging profiles.
namespace occ::telnyx {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telnyx)
};

Check checked(const TexmlApplication& wanted)
{
    if (Check lost = needText(wanted.name, Words::tr("The application's name"), u"friendly_name"_s))
        return lost;
    if (wanted.voiceMethod != "get"_L1 && wanted.voiceMethod != "post"_L1)
        return badInput(Words::tr("\"%1\" is no way to fetch instructions.").arg(wanted.voiceMethod),
                        Words::tr("Use get or post."), u"voice_method"_s);
    if (Check lost = needWebAddress(wanted.voiceUrl, true, u"voice_url"_s))
        return lost;
    if (Check lost = needWebAddress(wanted.fallbackUrl, false, u"voice_fallback_url"_s))
        return lost;
    return needWebAddress(wanted.statusCallback, false, u"status_callback"_s);
}

QJsonObject toJson(const TexmlApplication& wanted)
{
    QJsonObject body{{u"friendly_name"_s, wanted.name},
                     {u"voice_url"_s, wanted.voiceUrl},
                     {u"voice_method"_s, wanted.voiceMethod},
                     {u"active"_s, wanted.active}};
    if (!wanted.fallbackUrl.isEmpty())
        body.insert(u"voice_fallback_url"_s, wanted.fallbackUrl);
    if (!wanted.statusCallback.isEmpty()) {
        body.insert(u"status_callback"_s, wanted.statusCallback);
        body.insert(u"status_callback_method"_s, u"post"_s);
    }
    if (!wanted.outboundVoiceProfileId.isEmpty())
        body.insert(u"outbound"_s,
                    QJsonObject{{u"outbound_voice_profile_id"_s, wanted.outboundVoiceProfileId}});
    if (wanted.channelLimit > 0)
        body.insert(u"inbound"_s, QJsonObject{{u"channel_limit"_s, wanted.channelLimit}});
    if (!wanted.tags.isEmpty())
        body.insert(u"tags"_s, QJsonArray::fromStringList(wanted.tags));
    return body;
}

Check checked(const MessagingProfile& wanted)
{
    if (Check lost = needText(wanted.name, Words::tr("The messaging profile's name"), u"name"_s))
        return lost;
    if (wanted.destinations.isEmpty())
        return badInput(Words::tr("The messaging profile names no country to send to."),
                        Words::tr("Name at least one, as in US."), u"whitelisted_destinations"_s);
    for (const QString& country : wanted.destinations) {
        if (country.size() != 2 || country != country.toUpper())
            return badInput(Words::tr("\"%1\" is no country of two letters.").arg(country),
                            Words::tr("Write it as in US."), u"whitelisted_destinations"_s);
    }
    if (Check lost = needWebAddress(wanted.webhookUrl, false, u"webhook_url"_s))
        return lost;
    return needWebAddress(wanted.fallbackUrl, false, u"webhook_failover_url"_s);
}

QJsonObject toJson(const MessagingProfile& wanted)
{
    QJsonObject body{{u"name"_s, wanted.name},
                     {u"whitelisted_destinations"_s, QJsonArray::fromStringList(wanted.destinations)},
                     {u"enabled"_s, wanted.enabled},
                     {u"webhook_api_version"_s, u"2"_s}};
    if (!wanted.webhookUrl.isEmpty())
        body.insert(u"webhook_url"_s, wanted.webhookUrl);
    if (!wanted.fallbackUrl.isEmpty())
        body.insert(u"webhook_failover_url"_s, wanted.fallbackUrl);
    return body;
}

} // namespace

QCoro::Task<Outcome<TexmlApplication>> Client::createTexmlApplication(TexmlApplication wanted) const
{
    if (Check lost = checked(wanted))
        co_return *lost;
    Ask ask = send("POST", u"texml_applications"_s, toJson(wanted));
    ask.makes = true;
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (said)
        co_return applicationFrom(said->data, said->evidence);
    if (said.error().done == Done::Maybe) {
        Outcome<std::optional<TexmlApplication>> made = co_await findTexmlApplication(wanted.name);
        if (made && *made && (*made)->voiceUrl == wanted.voiceUrl) {
            (*made)->evidence.found = true;
            co_return std::move(**made);
        }
    }
    co_return Lost(said.error());
}

QCoro::Task<Outcome<TexmlApplication>> Client::updateTexmlApplication(TexmlApplication wanted) const
{
    if (Check lost = needId(wanted.id, Words::tr("application")))
        co_return *lost;
    if (Check lost = checked(wanted))
        co_return *lost;
    Ask ask = send("PATCH", u"texml_applications/"_s + segment(wanted.id), toJson(wanted));
    ask.operation = u"texml_applications/{id}"_s;
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    co_return applicationFrom(said->data, said->evidence);
}

QCoro::Task<Outcome<std::optional<TexmlApplication>>> Client::findTexmlApplication(QString name) const
{
    if (Check lost = needText(name, Words::tr("The application's name"), u"friendly_name"_s))
        co_return *lost;
    Query query;
    if (name.size() >= 3) // Telnyx takes no shorter filter.
        query.append({u"filter[friendly_name]"_s, name});
    Ask ask = get(u"texml_applications"_s, query);
    const Outcome<Items> found = co_await m_exchange->list(std::move(ask), 250);
    if (!found)
        co_return Lost(found.error());
    std::optional<TexmlApplication> exact;
    for (const QJsonObject& item : found->items) {
        if (text(item, "friendly_name"_L1) == name)
            exact = applicationFrom(item, found->evidence);
    }
    co_return exact;
}

QCoro::Task<Outcome<MessagingProfile>> Client::createMessagingProfile(MessagingProfile wanted) const
{
    if (Check lost = checked(wanted))
        co_return *lost;
    Ask ask = send("POST", u"messaging_profiles"_s, toJson(wanted));
    ask.makes = true;
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (said)
        co_return profileFrom(said->data, said->evidence);
    if (said.error().done == Done::Maybe) {
        Outcome<std::optional<MessagingProfile>> made = co_await findMessagingProfile(wanted.name);
        if (made && *made) {
            (*made)->evidence.found = true;
            co_return std::move(**made);
        }
    }
    co_return Lost(said.error());
}

QCoro::Task<Outcome<std::optional<MessagingProfile>>> Client::findMessagingProfile(QString name) const
{
    if (Check lost = needText(name, Words::tr("The messaging profile's name"), u"name"_s))
        co_return *lost;
    Ask ask = get(u"messaging_profiles"_s, {{u"filter[name]"_s, name}});
    const Outcome<Items> found = co_await m_exchange->list(std::move(ask), 250);
    if (!found)
        co_return Lost(found.error());
    std::optional<MessagingProfile> exact;
    for (const QJsonObject& item : found->items) {
        if (text(item, "name"_L1) == name)
            exact = profileFrom(item, found->evidence);
    }
    co_return exact;
}

} // namespace occ::telnyx
