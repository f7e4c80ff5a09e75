// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

/// Inside core/integrations only: one question to a web service, and what came back.
namespace occ::integrations {

/// A GET or POST. Follows no redirection, keeps no cookie and sends once.
struct WebCall
{
    QByteArray method = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Millis deadline = 15 * kSecond;   ///< For everything, from the name's look-up to the last byte.
    qint64 longest = qint64(8) << 20; ///< Bytes; a longer answer is cut off.
};

/// How a call ended.
struct WebReply
{
    enum class End : quint8 {
        Answered, ///< `status`, `type` and `body` are the other side's full words.
        NoHost,
        Refused,      ///< Nobody listens there.
        NotEncrypted, ///< No encrypted connection came about.
        TimedOut,
        CutOff, ///< The connection ended before the answer did.
        TooLong
    };
    End end = End::CutOff;
    int status = 0;
    QByteArray type; ///< Content-Type without its parameters, in lower case.
    QUrl location;   ///< Where a redirection points to, resolved.
    QByteArray body;
    Millis took = 0;
};

/// Calls and blocks, at most until the deadline; runs no event loop in the caller's thread. Safe to call from
/// several threads.
[[nodiscard]] WebReply call(const WebCall& wanted);

} // namespace occ::integrations
