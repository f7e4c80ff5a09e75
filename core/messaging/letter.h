// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QList>

#include <optional>

/// What goes out of the program to people, on whatever channel, and how it got there.
namespace occ::messaging {

/// A way to reach somebody. Survey mails are e-mail; a calendar invite is e-mail with an .ics part.
enum class Medium : quint8 { Email, Calendar, Slack, Teams, Sms, Desktop };

[[nodiscard]] QString toText(Medium medium);
/// Refuses an unknown medium, listing the known ones. "survey" is e-mail.
[[nodiscard]] Result<Medium> mediumFromText(const QString& text);

/// Whom a letter reaches: a mail address, a phone number in E.164, a Slack channel, or a person on this desk.
struct Recipient
{
    QString name;
    QString address;

    bool operator==(const Recipient&) const = default;
};

/// A meeting in a calendar invite. The same `uid` with a higher `sequence` updates or cancels it (RFC 5546).
struct Meeting
{
    enum class Method : quint8 { Request, Cancel };
    QString uid;
    int sequence = 0;
    Method method = Method::Request;
    Instant startsAt = 0;
    Millis length = 0;
    QString zone; ///< IANA name of the zone the meeting is planned in.
    QString place;
    Recipient organizer;
    QList<Recipient> attendees;

    bool operator==(const Meeting&) const = default;
};

/// One finished message. Everything a channel needs to deliver it again in the very same form; the outbox
/// keeps it as JSON.
struct Letter
{
    Medium medium = Medium::Email;
    /// Names this letter for ever: its Message-ID is `<key@domain>`, a webhook's card shows it. Letters of
    /// one key are the same letter.
    QString key;
    Recipient
        to; ///< For Slack a channel ("#onboarding", "C012…"; empty: the webhook's own), for Teams unused.
    QList<Recipient> copies;
    QString subject;
    QString text;           ///< Plain text; always there.
    QString html;           ///< The same for mail programs that show HTML; made from `text` when empty.
    QString inReplyTo;      ///< Message-ID of the letter this one answers, without angle brackets.
    QStringList references; ///< The thread so far, oldest first.
    std::optional<Meeting> meeting;
    bool automated = true; ///< No person wrote it; other programs are told so and do not answer it.
    QString link;          ///< Where a click on a notice leads ("occ:alert/7"); not for clients.

    bool operator==(const Letter&) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    /// Refuses what toJson() cannot have written.
    [[nodiscard]] static Result<Letter> fromJson(const QJsonObject& object);
};

} // namespace occ::messaging
