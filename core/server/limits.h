// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace occ::server {

/// What one server puts up with. Sizes are in bytes, times in milliseconds.
struct Limits
{
    qsizetype head = 16 * 1024;   ///< Request line and headers together; more is answered with 431.
    qsizetype target = 4 * 1024;  ///< The request's path and query; more is answered with 414.
    int headers = 64;             ///< Header lines; more is answered with 431.
    qsizetype body = 1024 * 1024; ///< More is answered with 413.
    int connections = 200;        ///< Open at once; the next one is answered with 503.
    int pipelined = 32;           ///< Requests in one go over one connection; more is answered with 429.
    Millis idle = 10 * kSecond;   ///< Between two bytes of a request; then 408.
    Millis total = 30 * kSecond;  ///< From a request's first byte to its last; then 408.
    Millis between = kMinute;     ///< A connection without a request; then it is closed.
    Millis drain = 30 * kSecond;  ///< For the other side to take an answer; then the connection is cut.
    Millis linger = kSecond;      ///< To read a refusal before the connection is cut.
    qint64 unread = 1024 * 1024;  ///< Answers that wait for the other side; more cuts the connection.
};

} // namespace occ::server
