// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <optional>

/// Inside core/messaging, core/telnyx and core/sync only: one request to a web service, and what came back.
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
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< Besides; one that is set anyway is replaced.
};

/// How a request ended. Only with Answered are `status` and `body` the other side's full words.
struct WebAnswer
{
    enum class End : quint8 {
        Answered,
        Unreachable, ///< Nothing was sent: no such host, refused, no encrypted connection.
        TimedOut,    ///< No full answer within the deadline.
        CutOff,      ///< The connection ended before the answer did.
        TooLong,     ///< The answer is longer than allowed.
    };
    End end = End::Unreachable;
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    std::optional<Millis> retryAfter;      ///< From Retry-After, as a length from now on.
    bool wasSent = false;                  ///< The other side may have the request.
    QString detail; ///< The network's own words when there is no answer; never the URL.
};

/// Sends once and waits, at most until the deadline; runs no event loop in the caller's thread. Follows no
/// redirection and never sends twice, also not when a connection breaks. `now` counts when the answer has no
/// Date.
[[nodiscard]] WebAnswer post(const WebRequest& request, Instant now);

/// The wait a Retry-After header asks for: seconds or an HTTP date, which is compared with the answer's own
/// Date where it has one. At most a day; nothing when it cannot be read.
[[nodiscard]] std::optional<Millis> retryAfterFrom(const QByteArray& value, const QByteArray& date,
                                                   Instant now);

} // namespace occ::messaging
