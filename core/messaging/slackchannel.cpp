// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/slackchannel.h"

#include "core/messaging/slackmessage.h"
#include "core/messaging/webanswer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

const QString& slack()
{
    static const QString name = u"Slack"_s;
    return name;
}

bool isOneOf(const QString& word, std::initializer_list<QLatin1StringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isLayout(const QString& error)
{
    return isOneOf(error, {"invalid_blocks"_L1, "msg_blocks_too_long"_L1, "invalid_blocks_format"_L1});
}

Delivery later(const QString& error, const WebAnswer& answer, bool mayHaveArrived)
{
    Delivery delivery =
        Delivery::later(environmentFailed(Words::tr("Slack takes no messages for the moment."),
                                          Words::tr("The program tries again by itself."), error)
                            .value(),
                        answer.retryAfter);
    delivery.mayHaveArrived = mayHaveArrived;
    return delivery;
}

/// Refusals that have to do with the token, and so with every letter.
std::optional<Delivery> aboutTheToken(const QString& error, const QJsonObject& answer)
{
    if (error == "missing_scope"_L1)
        return refusedBy(
            Words::tr("The Slack app may not post messages."),
            Words::tr("Give it the permission “%1” in Slack's app settings, install it again and "
                      "enter its new token.")
                .arg(answer.value(u"needed"_s).toString(u"chat:write"_s)),
            error, true);
    if (isOneOf(error, {"invalid_auth"_L1, "not_authed"_L1, "token_revoked"_L1, "token_expired"_L1,
                        "account_inactive"_L1, "no_permission"_L1, "not_allowed_token_type"_L1,
                        "access_denied"_L1, "ekm_access_denied"_L1, "org_login_required"_L1,
                        "team_access_not_granted"_L1, "two_factor_setup_required"_L1}))
        return refusedBy(Words::tr("Slack does not accept the token (%1).").arg(error),
                         Words::tr("Enter the bot's token anew in the settings of Slack."), error, true);
    return {};
}

Delivery refusal(const QString& error, const QString& channel)
{
    if (isOneOf(error, {"channel_not_found"_L1, "not_in_channel"_L1}))
        return refusedBy(Words::tr("Slack shows the app no channel “%1”.").arg(channel),
                         Words::tr("Check its name and invite the app into the channel."), error, false);
    if (isOneOf(error, {"is_archived"_L1, "channel_is_archived"_L1}))
        return refusedBy(Words::tr("Slack's channel “%1” is archived.").arg(channel),
                         Words::tr("Choose another channel, or open it again in Slack."), error, false);
    if (isOneOf(error, {"restricted_action"_L1, "action_prohibited"_L1,
                        "posting_to_general_channel_denied"_L1, "restricted_action_read_only_channel"_L1}))
        return refusedBy(Words::tr("The app may not post to Slack's channel “%1”.").arg(channel),
                         Words::tr("Choose another channel, or ask Slack's administrator."), error, false);
    if (isOneOf(error, {"msg_too_long"_L1, "no_text"_L1}))
        return refusedBy(Words::tr("Slack does not take the message: it is too long or empty."),
                         Words::tr("Change its template."), error, false);
    return refusedBy(Words::tr("Slack refuses the message (%1).").arg(error.left(80)),
                     Words::tr("Look this word up in Slack's help on chat.postMessage."), error, false);
}

Delivery readBot(const WebAnswer& answer, const QString& channel, bool& layoutRefused)
{
    const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
    const bool ok = said.value(u"ok"_s).toBool();
    const QString error = said.value(u"error"_s).toString();
    const QString ts = said.value(u"ts"_s).toString();
    if (ok && answer.status == 200 && !ts.isEmpty())
        return Delivery::accepted(u"%1 %2"_s.arg(said.value(u"channel"_s).toString(), ts));
    if (ok || error.isEmpty()) {
        if (answer.status == 401 || answer.status == 403)
            return *aboutTheToken(u"invalid_auth"_s, {});
        if (answer.status == 404 || answer.status == 410)
            return refusedBy(Words::tr("There is no Slack at the address in the settings."),
                             Words::tr("Set it to https://slack.com/api."), glimpse(answer.body), true);
        return nonsense(slack(), answer);
    }
    if (isOneOf(error, {"ratelimited"_L1, "rate_limited"_L1, "service_unavailable"_L1, "team_added_to_org"_L1,
                        "request_timeout"_L1}))
        return later(error, answer, false);
    if (isOneOf(error, {"fatal_error"_L1, "internal_error"_L1}))
        return later(error, answer, true);
    if (auto token = aboutTheToken(error, said))
        return *token;
    layoutRefused = isLayout(error);
    return refusal(error, channel);
}

} // namespace

Status SlackSettings::check(const QString& secret) const
{
    static const QRegularExpression token(u"\\A(xoxe\\.)?xoxb-[A-Za-z0-9-]{8,}\\z"_s);
    if (way == Way::Bot) {
        if (!isSafe(api))
            return refused(Words::tr("The address of Slack must begin with https://."),
                           Words::tr("Set it to https://slack.com/api."), u"slack_api"_s);
        if (!token.match(secret).hasMatch())
            return refused(
                Words::tr("This is not a bot's token."),
                Words::tr(
                    "It begins with xoxb- and stands in Slack's app settings under “OAuth & Permissions”."),
                u"slack_token"_s);
        return {};
    }
    const QUrl url(secret, QUrl::StrictMode);
    if (!isSafe(url) || !url.path().startsWith(u"/services/"_s))
        return refused(
            Words::tr("This is not the address of an incoming webhook of Slack."),
            Words::tr("It looks like https://hooks.slack.com/services/T…/B…/…; copy it from Slack's app "
                      "settings under “Incoming Webhooks”."),
            u"slack_webhook"_s);
    return {};
}

QJsonObject SlackSettings::toJson() const
{
    return {{u"way"_s, way == Way::Bot ? u"bot"_s : u"webhook"_s},
            {u"channel"_s, channel},
            {u"api"_s, api.toString()},
            {u"deadline"_s, deadline}};
}

Result<SlackSettings> SlackSettings::fromJson(const QJsonObject& object)
{
    SlackSettings settings;
    const QString way = object.value(u"way"_s).toString(u"webhook"_s);
    if (way != "bot"_L1 && way != "webhook"_L1)
        return refused(Words::tr("“%1” is no way to reach Slack.").arg(way), Words::tr("Use webhook or bot."),
                       u"slack_way"_s);
    settings.way = way == "bot"_L1 ? Way::Bot : Way::Webhook;
    settings.channel = object.value(u"channel"_s).toString();
    settings.api = QUrl(object.value(u"api"_s).toString(settings.api.toString()));
    settings.deadline = object.value(u"deadline"_s).toInteger(settings.deadline);
    if (settings.deadline <= 0)
        return refused(Words::tr("The time limit must be longer than nothing."), {}, u"slack_deadline"_s);
    return settings;
}

SlackChannel::SlackChannel(SlackSettings settings, QString secret, const Clock& clock)
    : m_settings(std::move(settings))
    , m_secret(std::move(secret))
    , m_clock(clock)
{}

Delivery SlackChannel::deliver(const Letter& letter)
{
    if (const Status good = m_settings.check(m_secret); !good)
        return refusedBy(good.error().message, good.error().hint, {}, true);
    bool layoutRefused = false;
    Delivery delivery = attempt(letter, Layout::Blocks, layoutRefused);
    if (layoutRefused) // It was refused for certain, so nothing can arrive twice.
        delivery = attempt(letter, Layout::Plain, layoutRefused);
    return delivery;
}

Delivery SlackChannel::attempt(const Letter& letter, Layout layout, bool& layoutRefused) const
{
    const auto blocks = layout == Layout::Blocks ? slackBlocks(letter) : std::nullopt;
    QJsonObject message = blocks ? *blocks : slackText(letter);
    WebRequest request;
    request.deadline = m_settings.deadline;
    const QString channel = letter.to.address.isEmpty() ? m_settings.channel : letter.to.address;
    if (m_settings.way == SlackSettings::Way::Bot) {
        if (channel.isEmpty())
            return refusedBy(Words::tr("No channel of Slack is named."),
                             Words::tr("Name one in the automation or in the settings of Slack."), {}, false);
        message.insert(u"channel"_s, channel);
        message.insert(u"metadata"_s, QJsonObject{{u"event_type"_s, u"occ_letter"_s},
                                                  {u"event_payload"_s, QJsonObject{{u"id"_s, letter.key}}}});
        request.url = below(m_settings.api, u"chat.postMessage"_s);
        request.token = m_secret.toLatin1();
    } else {
        request.url = QUrl(m_secret);
    }
    request.body = QJsonDocument(message).toJson(QJsonDocument::Compact);

    const WebAnswer answer = call(request, m_clock.now());
    if (auto trouble = commonTrouble(slack(), answer))
        return *trouble;
    if (m_settings.way == SlackSettings::Way::Bot)
        return readBot(answer, channel, layoutRefused);
    const QString said = glimpse(answer.body);
    if (answer.status == 200 && said != "ok"_L1)
        return nonsense(slack(), answer);
    layoutRefused = answer.status == 400 && isLayout(said);
    return readWebhook(answer.status, answer.body);
}

Delivery SlackChannel::readWebhook(int status, const QByteArray& body) const
{
    const QString said = glimpse(body);
    if (status == 200)
        return Delivery::accepted(said);
    if (said == "channel_is_archived"_L1)
        return refusedBy(Words::tr("The channel of Slack's webhook is archived."),
                         Words::tr("Make a webhook for another channel and enter its address."), said, true);
    if (status == 401 || status == 403 || status == 404 || status == 410)
        return refusedBy(Words::tr("Slack's webhook is dead (status %1).").arg(status),
                         Words::tr("Make a new one in Slack's app settings and enter its address."), said,
                         true);
    Delivery delivery = refusal(said, Words::tr("of the webhook"));
    delivery.wholeChannel = false;
    return delivery;
}

} // namespace occ::messaging
