// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

/// What goes to Telnyx and comes back. Ids are texts (some have more digits than a JSON number keeps).
/// Statuses are texts too: Telnyx adds new ones; the functions beside them know today's. Moments are 0 when
/// not given. Telephone numbers are E.164 ("+18335550100").
namespace occ::telnyx {

/// Whose account is spoken to. Sandbox stands for a mock or a trial account: nothing it says is proof.
enum class Mode : quint8 { Sandbox, Production };

/// "sandbox" or "production".
[[nodiscard]] QString nameOf(Mode mode);

/// What an answer was, for the record of a step: when, where, which request. Never holds the key.
struct Evidence
{
    Mode mode = Mode::Sandbox;
    Instant at = 0;     ///< When the answer was there.
    QString operation;  ///< "POST /number_orders"
    int status = 0;     ///< HTTP status.
    QString requestId;  ///< Telnyx's name of the request (x-request-id), for its support; may be empty.
    int attempts = 1;   ///< How often it was sent.
    bool found = false; ///< It was there already (from an earlier attempt) and nothing was made anew.

    [[nodiscard]] QJsonObject toJson() const;
};

/// Some of a list. `whole` is false when there was more than may be read at once.
template <typename T> struct Page
{
    QList<T> items;
    bool whole = true;
    Evidence evidence;
};

/// What to search for. Digits only in the four patterns.
struct Search
{
    QString country = QStringLiteral("US");
    QString type = QStringLiteral("toll_free");
    QStringList features{QStringLiteral("voice"), QStringLiteral("sms")};
    QString prefix; ///< The area code: "833".
    QString startsWith;
    QString endsWith;
    QString contains;
    bool reservable = true;  ///< Only numbers that can be held.
    bool withoutHeld = true; ///< Leave out numbers that somebody holds.
    bool quickship = false;  ///< Only numbers that work at once after the order.
    int limit = 20;          ///< 1 to 250.
};

/// A number that can be had.
struct Offer
{
    QString number;
    QString monthlyCost; ///< "1.50"; in `currency`.
    QString upfrontCost;
    QString currency;
    QStringList features;
    bool quickship = false;
    bool reservable = false;
    bool bestEffort = false; ///< It does not fit the pattern wholly.
};

/// A number held for us.
struct Hold
{
    QString id;
    QString number;
    QString status; ///< "pending", "success", "failure"
    QString reason; ///< Telnyx's words when it failed.
    QString customerReference;
    Instant expiresAt = 0; ///< Count down from here, not from a constant.
    Evidence evidence;

    [[nodiscard]] bool isHeld(Instant now) const;
    [[nodiscard]] bool hasFailed() const;
};

struct OrderRequest
{
    QStringList numbers;
    /// Required, one for each thing bought: order() buys a reference's numbers once, however often it is
    /// asked.
    QString customerReference;
    QString connectionId;
    QString messagingProfileId;
    QString billingGroupId;
};

struct OrderLine
{
    QString id; ///< Not the id of the number in the inventory.
    QString number;
    QString status;
    QString requirementsStatus;
    bool requirementsMet = true;
};

struct Order
{
    QString id;
    QString status; ///< "pending", "success", "failure", "cancelled", "deleted"
    QString customerReference;
    QString connectionId;
    QString messagingProfileId;
    bool requirementsMet = true;
    QList<OrderLine> lines;
    QStringList subOrders;
    Instant createdAt = 0;
    Evidence evidence;

    [[nodiscard]] bool isPending() const;
    [[nodiscard]] bool hasSucceeded() const;
    [[nodiscard]] bool hasFailed() const;
};

/// A number in our inventory.
struct OwnedNumber
{
    QString id;
    QString number;
    QString status; ///< "active", "purchase-pending", …
    QString type;   ///< "toll_free" however Telnyx spells it.
    QString connectionId;
    QString messagingProfileId;
    QString customerReference;
    QString billingGroupId;
    QStringList tags;
    Instant purchasedAt = 0;
    Instant activatedAt = 0;
    bool forwarding = false; ///< Calls go on to another number.
    bool recording = false;
    Evidence evidence;

    [[nodiscard]] bool isActive() const { return status == QStringLiteral("active"); }
};

/// What to change; only what is set is sent.
struct NumberChange
{
    std::optional<QString> connectionId;
    std::optional<QString> customerReference;
    std::optional<QString> billingGroupId;
    std::optional<QStringList> tags;
};

/// Voice settings of a number; only what is set is sent.
struct VoiceChange
{
    std::optional<QString> forwardTo; ///< E.164; empty ends forwarding.
    bool forwardAlways = false;       ///< Otherwise only when the connection fails.
    std::optional<bool> record;
    std::optional<QString> callerName; ///< CNAM, up to 15 characters; empty ends the listing.
    std::optional<QString> screening;  ///< "disabled", "reject_calls", "flag_calls"
};

/// What a number does with calls: a TeXML application. Its id is the `connectionId` of numbers.
struct TexmlApplication
{
    QString id; ///< Empty in a request.
    QString name;
    QString voiceUrl;
    QString fallbackUrl;
    QString voiceMethod = QStringLiteral("post"); ///< "get" or "post"
    QString statusCallback;
    QString outboundVoiceProfileId;
    int channelLimit = 0; ///< Calls at a time; 0: no limit.
    bool active = true;
    QStringList tags;
    Evidence evidence;
};

struct MessagingProfile
{
    QString id; ///< Empty in a request.
    QString name;
    QStringList destinations{QStringLiteral("US"), QStringLiteral("CA")}; ///< Countries, two letters each.
    QString webhookUrl;
    QString fallbackUrl;
    bool enabled = true;
    Evidence evidence;
};

/// A number's place among messages.
struct NumberMessaging
{
    QString id;
    QString number;
    QString messagingProfileId;
    QString type; ///< "toll_free" however Telnyx spells it.
    bool sms = false;
    bool mms = false;
    Evidence evidence;
};

struct Balance
{
    QString balance;   ///< "300.00"
    QString available; ///< With the credit.
    QString currency;
    Evidence evidence;
};

/// One outgoing test call. Either `texml` (the document itself) or `url` (where it is fetched).
struct TestCall
{
    QString applicationId; ///< The TeXML application.
    QString from;
    QString to;
    QString texml;
    QString url;
    QString statusCallback;
    int timeoutSeconds = 30;   ///< Ringing, 5 to 120.
    int timeLimitSeconds = 60; ///< Talking, 30 to 14400.
};

struct Call
{
    QString id;     ///< May be empty right after placing; call lists give it a little later.
    QString status; ///< "queued", "ringing", "in-progress", "completed", "failed", "busy", "no-answer",
                    ///< "canceled"
    QString from;
    QString to;
    QString direction;
    QString answeredBy;
    int seconds = 0;
    Instant createdAt = 0;
    Instant startedAt = 0;
    Instant endedAt = 0;
    QStringList earlier; ///< After placing: the calls between the two that were there before this one.
    Evidence evidence;

    /// Whether nothing more will happen to it.
    [[nodiscard]] bool isOver() const;
    /// Whether it was answered and ended well.
    [[nodiscard]] bool wentThrough() const;
};

struct CallEvent
{
    QString name; ///< "call.answered"
    QString type; ///< "command" or "webhook"
    QString legId;
    QString sessionId;
    Instant at = 0;
    QJsonObject raw;
};

struct CallEventFilter
{
    QString legId;
    QString sessionId;
    QString from;
    QString to;
    Instant since = 0;
    std::optional<bool> failed;
};

/// One record of use. Telnyx describes no fields for calls, so all but the type may be missing.
struct DetailRecord
{
    QString recordType;
    QString id;
    QString from;
    QString to;
    QString direction;
    QString status;
    QString cost;
    QString currency;
    Instant startedAt = 0;
    Instant endedAt = 0;
    int seconds = 0;
    QJsonObject raw;
};

struct DetailFilter
{
    QString recordType = QStringLiteral("call-control");
    QString range = QStringLiteral("today"); ///< "today", "yesterday", "this_week", "last_week", …
    QString numberContains;                  ///< Digits of the number that was called.
};

struct WebhookDelivery
{
    QString id;
    QString status; ///< "delivered" or "failed"
    QString eventId;
    QString eventType;
    int attempts = 0;
    int lastStatus = 0; ///< The HTTP status our side gave last.
    Instant startedAt = 0;
    Instant finishedAt = 0;
    QJsonObject event;
};

struct WebhookFilter
{
    QString status; ///< "delivered" or "failed"; empty: both.
    QString eventType;
    Instant since = 0;
};

} // namespace occ::telnyx
