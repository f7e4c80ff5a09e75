// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/letter.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

constexpr std::pair<Medium, QLatin1StringView> kMedia[] = {
    {Medium::Email, "email"_L1}, {Medium::Calendar, "calendar"_L1}, {Medium::Slack, "slack"_L1},
    {Medium::Teams, "teams"_L1}, {Medium::Sms, "sms"_L1},           {Medium::Desktop, "desktop"_L1},
};

QJsonObject toJson(const Recipient& recipient)
{
    return {{u"name"_s, recipient.name}, {u"address"_s, recipient.address}};
}

QJsonArray toJson(const QList<Recipient>& recipients)
{
    QJsonArray array;
    for (const Recipient& recipient : recipients)
        array << toJson(recipient);
    return array;
}

Recipient recipientFrom(const QJsonValue& value)
{
    return {value[u"name"_s].toString(), value[u"address"_s].toString()};
}

QList<Recipient> recipientsFrom(const QJsonValue& value)
{
    QList<Recipient> recipients;
    for (const QJsonValue& one : value.toArray())
        recipients << recipientFrom(one);
    return recipients;
}

QJsonObject toJson(const Meeting& meeting)
{
    return {{u"uid"_s, meeting.uid},
            {u"sequence"_s, meeting.sequence},
            {u"cancel"_s, meeting.method == Meeting::Method::Cancel},
            {u"starts_at"_s, meeting.startsAt},
            {u"length"_s, meeting.length},
            {u"zone"_s, meeting.zone},
            {u"place"_s, meeting.place},
            {u"organizer"_s, toJson(meeting.organizer)},
            {u"attendees"_s, toJson(meeting.attendees)}};
}

Meeting meetingFrom(const QJsonObject& object)
{
    Meeting meeting;
    meeting.uid = object[u"uid"_s].toString();
    meeting.sequence = object[u"sequence"_s].toInt();
    meeting.method = object[u"cancel"_s].toBool() ? Meeting::Method::Cancel : Meeting::Method::Request;
    meeting.startsAt = object[u"starts_at"_s].toInteger();
    meeting.length = object[u"length"_s].toInteger();
    meeting.zone = object[u"zone"_s].toString();
    meeting.place = object[u"place"_s].toString();
    meeting.organizer = recipientFrom(object[u"organizer"_s]);
    meeting.attendees = recipientsFrom(object[u"attendees"_s]);
    return meeting;
}

} // namespace

QString toText(Medium medium)
{
    for (const auto& [known, text] : kMedia) {
        if (known == medium)
            return text;
    }
    return {};
}

Result<Medium> mediumFromText(const QString& text)
{
    QStringList known;
    for (const auto& [medium, name] : kMedia) {
        if (text == name)
            return medium;
        known << name;
    }
    if (text == "survey"_L1)
        return Medium::Email;
    return refused(Words::tr("“%1” is not a channel.").arg(text),
                   Words::tr("Use one of: %1.").arg(known.join(u", "_s)), u"channel"_s);
}

QJsonObject Letter::toJson() const
{
    QJsonObject object{{u"medium"_s, toText(medium)},
                       {u"key"_s, key},
                       {u"to"_s, messaging::toJson(to)},
                       {u"copies"_s, messaging::toJson(copies)},
                       {u"subject"_s, subject},
                       {u"text"_s, text},
                       {u"html"_s, html},
                       {u"in_reply_to"_s, inReplyTo},
                       {u"references"_s, QJsonArray::fromStringList(references)},
                       {u"automated"_s, automated},
                       {u"link"_s, link}};
    if (meeting)
        object.insert(u"meeting"_s, messaging::toJson(*meeting));
    return object;
}

Result<Letter> Letter::fromJson(const QJsonObject& object)
{
    const auto medium = mediumFromText(object[u"medium"_s].toString());
    if (!medium)
        return Failure(medium.error());
    Letter letter;
    letter.medium = *medium;
    letter.key = object[u"key"_s].toString();
    if (letter.key.isEmpty())
        return internalFault(Words::tr("A stored letter has no key."));
    letter.to = recipientFrom(object[u"to"_s]);
    letter.copies = recipientsFrom(object[u"copies"_s]);
    letter.subject = object[u"subject"_s].toString();
    letter.text = object[u"text"_s].toString();
    letter.html = object[u"html"_s].toString();
    letter.inReplyTo = object[u"in_reply_to"_s].toString();
    for (const QJsonValue& reference : object[u"references"_s].toArray())
        letter.references << reference.toString();
    letter.automated = object[u"automated"_s].toBool(true);
    letter.link = object[u"link"_s].toString();
    if (object.contains(u"meeting"_s))
        letter.meeting = meetingFrom(object[u"meeting"_s].toObject());
    return letter;
}

} // namespace occ::messaging
