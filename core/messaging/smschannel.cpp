// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/smschannel.h"

#include "core/messaging/webanswer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

const QString& telnyx()
{
    static const QString name = u"Telnyx"_s;
    return name;
}

QJsonObject firstError(const QByteArray& body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    QJsonObject error = answer[u"errors"_s].toArray().at(0).toObject();
    if (error.isEmpty())
        error = answer[u"data"_s].toObject()[u"errors"_s].toArray().at(0).toObject();
    return error;
}

QString saidBy(const QJsonObject& error)
{
    QString said = error[u"code"_s].toString();
    for (const QString& part : {error[u"title"_s].toString(), error[u"detail"_s].toString()}) {
        if (!part.isEmpty())
            said += u' ' + part;
    }
    return said.simplified().left(200);
}

/// Refusals of this one letter.
std::optional<Delivery> aboutTheLetter(int code, const QString& to, const QString& said)
{
    switch (code) {
    case 40300:
        return refusedBy(Words::tr("%1 has answered STOP and gets no text messages.").arg(to),
                         Words::tr("Ask the contact to text START, or use another channel."), said, false);
    case 40310:
    case 10016:
        return refusedBy(Words::tr("Telnyx cannot send to %1.").arg(to),
                         Words::tr("Check the contact's number."), said, false);
    case 40008:
        return refusedBy(Words::tr("Text messages cannot reach %1.").arg(to),
                         Words::tr("It may be a landline; use another number or channel."), said, false);
    case 40309:
        return refusedBy(Words::tr("The messaging profile does not allow the country of %1.").arg(to),
                         Words::tr("Allow it in the profile at Telnyx."), said, false);
    case 40316:
        return refusedBy(Words::tr("The text message is empty."), Words::tr("Change its template."), said,
                         false);
    default:
        return {};
    }
}

/// Refusals that every letter would meet.
std::optional<Delivery> aboutTheAccount(int code, const QString& from, const QString& said)
{
    const auto whole = [&said](const QString& message, const QString& hint) {
        return refusedBy(message, hint, said, true);
    };
    switch (code) {
    case 20100:
        return whole(Words::tr("The Telnyx account has no money left."), Words::tr("Add funds at Telnyx."));
    case 40305:
        return whole(Words::tr("Telnyx does not send from “%1”.").arg(from),
                     Words::tr("Enter a number of this account that can send text messages."));
    case 40312:
        return whole(Words::tr("The messaging profile is switched off."),
                     Words::tr("Switch it on at Telnyx."));
    case 40329:
    case 40330:
        return whole(Words::tr("The toll-free number is not yet verified for text messages."),
                     Words::tr("Finish its verification, or send from another number meanwhile."));
    case 40333:
        return whole(Words::tr("The messaging profile has reached its spending limit."),
                     Words::tr("Raise the limit at Telnyx or wait until tomorrow."));
    case 85005:
        return whole(Words::tr("Telnyx has no messaging profile with the id in the settings."),
                     Words::tr("Copy the id from Telnyx again, or leave it empty."));
    case 20012:
    case 20013:
    case 20014:
    case 20016:
    case 20017:
        return whole(Words::tr("The Telnyx account is not active."), Words::tr("Look into it at Telnyx."));
    default:
        return {};
    }
}

Delivery refusal(const WebAnswer& answer, const QString& from, const QString& to)
{
    const QJsonObject error = firstError(answer.body);
    const QString said = u"HTTP %1: %2"_s.arg(QString::number(answer.status),
                                              error.isEmpty() ? glimpse(answer.body) : saidBy(error));
    const int code = error[u"code"_s].toVariant().toInt();
    if (code == 40318) // Its queue for this number is full.
        return Delivery::later(environmentFailed(Words::tr("Telnyx takes no more messages for the moment."),
                                                 Words::tr("The program tries again by itself."), said)
                                   .value(),
                               answer.retryAfter);
    // The status counts first: Telnyx uses some codes for more than one thing.
    if (answer.status == 401)
        return refusedBy(Words::tr("Telnyx does not accept the API key."),
                         Words::tr("Enter it anew in the settings of text messages."), said, true);
    if (auto delivery = aboutTheLetter(code, to, said))
        return *delivery;
    if (auto delivery = aboutTheAccount(code, from, said))
        return *delivery;
    if (answer.status == 402)
        return *aboutTheAccount(20100, from, said);
    if (answer.status == 403)
        return refusedBy(Words::tr("The Telnyx account may not send this."),
                         Words::tr("Look into its permissions at Telnyx."), said, true);
    if (answer.status == 404)
        return refusedBy(Words::tr("There is no Telnyx at the address in the settings."),
                         Words::tr("Set it to https://api.telnyx.com/v2."), said, true);
    return refusedBy(Words::tr("Telnyx refuses the message: %1.").arg(said),
                     Words::tr("Change what it names."), said, false);
}

Delivery readMessage(const WebAnswer& answer, const QString& to)
{
    const QJsonObject data = QJsonDocument::fromJson(answer.body).object()[u"data"_s].toObject();
    const QString id = data[u"id"_s].toString();
    if (id.isEmpty())
        return nonsense(telnyx(), answer);
    const QString state = data[u"to"_s].toArray().at(0).toObject()[u"status"_s].toString();
    if (state == "sending_failed"_L1 || state == "delivery_failed"_L1) {
        const QJsonObject error = firstError(answer.body);
        const QString said = u"%1 %2 %3"_s.arg(id, state, saidBy(error)).trimmed();
        if (auto delivery = aboutTheLetter(error[u"code"_s].toVariant().toInt(), to, said))
            return *delivery;
        return refusedBy(Words::tr("Telnyx could not send to %1.").arg(to),
                         Words::tr("Check the contact's number."), said, false);
    }
    return Delivery::accepted(Words::tr("%1, %n part(s)", nullptr, data[u"parts"_s].toInt(1)).arg(id));
}

} // namespace

Status SmsSettings::check(const QString& secret) const
{
    static const QRegularExpression shortCode(u"\\A[0-9]{5,6}\\z"_s);
    static const QRegularExpression name(u"\\A(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}\\z"_s);
    static const QRegularExpression key(u"\\A[\\x21-\\x7e]{8,}\\z"_s);
    if (!isSafe(api))
        return refused(Words::tr("The address of Telnyx must begin with https://."),
                       Words::tr("Set it to https://api.telnyx.com/v2."), u"sms_api"_s);
    if (!key.match(secret).hasMatch())
        return refused(Words::tr("This is not an API key."),
                       Words::tr("Copy it from Telnyx; it begins with KEY."), u"sms_key"_s);
    if (from.isEmpty() && profile.isEmpty())
        return refused(Words::tr("Text messages need a number they come from."),
                       Words::tr("Enter a number of the Telnyx account, or a messaging profile."),
                       u"sms_from"_s);
    if (name.match(from).hasMatch() && profile.isEmpty())
        return refused(Words::tr("A sender's name needs a messaging profile."),
                       Words::tr("Enter the profile's id, or send from a number."), u"sms_profile"_s);
    if (from.isEmpty() || shortCode.match(from).hasMatch() || name.match(from).hasMatch())
        return {};
    const auto number = e164(from);
    if (!number || *number != from)
        return refused(Words::tr("“%1” is not a number to send from.").arg(from.left(40)),
                       Words::tr("Write it without spaces, as +13125550142."), u"sms_from"_s);
    return {};
}

QJsonObject SmsSettings::toJson() const
{
    return {{u"from"_s, from},
            {u"profile"_s, profile},
            {u"api"_s, api.toString()},
            {u"most_segments"_s, mostSegments},
            {u"deadline"_s, deadline}};
}

Result<SmsSettings> SmsSettings::fromJson(const QJsonObject& object)
{
    SmsSettings settings;
    settings.from = object.value(u"from"_s).toString();
    settings.profile = object.value(u"profile"_s).toString();
    settings.api = QUrl(object.value(u"api"_s).toString(settings.api.toString()));
    settings.mostSegments = object.value(u"most_segments"_s).toInt(settings.mostSegments);
    settings.deadline = object.value(u"deadline"_s).toInteger(settings.deadline);
    if (settings.mostSegments < 1 || settings.mostSegments > 10)
        return refused(Words::tr("A text message may have 1 to 10 parts."), {}, u"sms_segments"_s);
    if (settings.deadline <= 0)
        return refused(Words::tr("The time limit must be longer than nothing."), {}, u"sms_deadline"_s);
    return settings;
}

SmsChannel::SmsChannel(SmsSettings settings, QString secret, const Clock& clock)
    : m_settings(std::move(settings))
    , m_secret(std::move(secret))
    , m_clock(clock)
{}

Delivery SmsChannel::deliver(const Letter& letter)
{
    if (const Status good = m_settings.check(m_secret); !good)
        return refusedBy(good.error().message, good.error().hint, {}, true);
    const auto to = e164(letter.to.address);
    if (!to)
        return refusedBy(to.error().message, to.error().hint, {}, false);
    const QString text = letter.text.trimmed();
    const SmsLength length = smsLength(text);
    if (length.segments == 0)
        return *aboutTheLetter(40316, *to, {});
    if (length.segments > m_settings.mostSegments)
        return refusedBy(Words::tr("The text message would be sent in %1 parts; at most %2 are allowed.")
                             .arg(length.segments)
                             .arg(m_settings.mostSegments),
                         Words::tr("Shorten its template."), {}, false);

    QJsonObject message{{u"to"_s, *to}, {u"text"_s, text}, {u"type"_s, u"SMS"_s}};
    if (!m_settings.from.isEmpty())
        message.insert(u"from"_s, m_settings.from);
    if (!m_settings.profile.isEmpty())
        message.insert(u"messaging_profile_id"_s, m_settings.profile);
    WebRequest request;
    request.url = below(m_settings.api, u"messages"_s);
    request.token = m_secret.toLatin1();
    request.deadline = m_settings.deadline;
    request.body = QJsonDocument(message).toJson(QJsonDocument::Compact);

    WebAnswer answer = call(request, m_clock.now());
    if (answer.status == 429 && !answer.retryAfter)
        answer.retryAfter = retryAfterFrom(answer.headers.value("x-ratelimit-reset"), {}, m_clock.now());
    if (auto trouble = commonTrouble(telnyx(), answer))
        return *trouble;
    return answer.status >= 400 ? refusal(answer, m_settings.from, *to) : readMessage(answer, *to);
}

} // namespace occ::messaging
