// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>

#include <optional>

/// For core alone: one request to a web service, and what came back.
namespace occ::messaging {

/// A request; a POST of JSON unless it says otherwise.
struct WebRequest
{
    QUrl url;
    QByteArray body;                ///< Left out when the method is GET.
    QByteArray token;               ///< Sent as "Authorization: Bearer …" unless empty.
    Millis deadline = 30 * kSecond; ///< For everything together, from the name's look-up to the last byte.
    qint64 longestAnswer = qint64(1) << 18; ///< Bytes; a longer answer is cut off.
    QByteArray method = "POST";
    QByteArray contentType = "application/json; charset=utf-8";
    /// Sent as well, or in place of what would be sent by itself: of the same name the last one counts.
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

/// How a request ended. Only with Answered are `status` and `body` the other side's full words.
struct WebAnswer
{
    enum class End : quint8 {
        Answered,
        NoHost,       ///< Nothing was sent, there is no such host; this and the next three are "unreachable".
        Refused,      ///< Nothing was sent, nobody listens there.
        NotEncrypted, ///< Nothing was sent, no encrypted connection came about.
        Unreachable,  ///< Nothing was sent, for another reason.
        TimedOut,     ///< No full answer within the deadline.
        CutOff,       ///< The connection ended before the answer did.
        TooLong,      ///< The answer is longer than allowed.
    };
    End end = End::Unreachable;
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QUrl location;                         ///< Where a redirection points to, resolved.
    std::optional<Millis> retryAfter;      ///< From Retry-After, as a length from now on.
    bool wasSent = false;                  ///< The other side may have the request.
    QString detail;  ///< The network's own words when there is no answer; never the URL.
    Millis took = 0; ///< From the name's look-up to the end, whichever that was.

    /// Content-Type without its parameters, in lower case.
    [[nodiscard]] QByteArray type() const;
};

/// Sends once and waits, at most until the deadline; runs no event loop in the caller's thread. Follows no
/// redirection, keeps no cookie and never sends twice, also not when a connection breaks. `now` counts for
/// `retryAfter` when the answer has no Date. Safe to call from several threads.
[[nodiscard]] WebAnswer call(const WebRequest& request, Instant now);

/// Whether nothing was sent because no connection came about.
[[nodiscard]] bool isUnreachable(WebAnswer::End end);

/// The wait a Retry-After header asks for: seconds or an HTTP date, which is compared with the answer's own
/// Date where it has one. At most a day; nothing when it cannot be read.
[[nodiscard]] std::optional<Millis> retryAfterFrom(const QByteArray& value, const QByteArray& date,
                                                   Instant now);

} // namespace occ::messaging
