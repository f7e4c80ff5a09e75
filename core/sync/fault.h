// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace occ::sync {

/// Why a CRM did not do what it was asked; what the engine decides by, where the texts are for people.
enum class Cause : quint8 {
    Input,       ///< A value or the request is refused: `fields` says which. Repeating changes nothing.
    Duplicate,   ///< There is such a record already; `remoteId` names it where the CRM says so.
    NotFound,    ///< There is no such record, or it is archived.
    Changed,     ///< A conditional write found a newer version: read again and merge.
    SignIn,      ///< The token is missing, wrong, revoked or expired beyond renewal.
    Permission,  ///< The connection is fine, but may not do this (scope, profile).
    Locked,      ///< Somebody else is writing that record right now; soon it goes.
    Busy,        ///< Too many requests; `retryAfter` may say when to come back.
    Quota,       ///< The day's allowance is used up; `retryAfter` says when to come back where it is known.
    CursorGone,  ///< The cursor is too old or unknown: begin again with an empty one.
    Trouble,     ///< The CRM has trouble of its own (5xx).
    Unreachable, ///< No connection; nothing was sent.
    TimedOut,    ///< No full answer within the deadline.
    CutOff,      ///< The connection broke before the answer was whole.
    Nonsense,    ///< What answered is not that CRM: a web page, no JSON, the wrong shape.
    Cancelled,   ///< Somebody stopped the run.
    Other,       ///< A refusal without a name here; the texts are the CRM's own.
};

/// Whether the thing that was asked for may have happened all the same.
enum class Done : quint8 {
    No,    ///< Nothing was sent, or the CRM said no.
    Maybe, ///< It was sent and the answer was lost: look before asking again.
};

/// An Error with what the engine needs to go on. Turns into an Error, and so into a Result, by itself.
struct Fault : Error
{
    Cause cause = Cause::Other;
    QString code;   ///< The CRM's own ("REQUIRED_FIELD_MISSING"); empty when it gave none.
    int status = 0; ///< The HTTP status; 0 without an answer.
    Done done = Done::No;
    std::optional<Millis> retryAfter; ///< How long the CRM asked to wait, counted from the answer.
    QStringList fields;               ///< The CRM's names of the fields it speaks of.
    QString remoteId;                 ///< For Duplicate: the record that exists.
    QString supportId;                ///< What the CRM's support asks for (HubSpot's correlationId).
};

template <typename T> using Outcome = tl::expected<T, Fault>;
using Lost = tl::unexpected<Fault>;

/// Whether the same request may well succeed later without anybody doing anything.
[[nodiscard]] bool isPassing(Cause cause);
/// Whether it stops the whole run and not just one record (no connection, sign-in, quota, cancel).
[[nodiscard]] bool stopsRun(Cause cause);
/// A fault with the general words and grade for its cause; `crm` is the CRM's name as people read it.
[[nodiscard]] Fault faultOf(Cause cause, const QString& crm, Done done = Done::No);
/// Our own check turns the input down; nothing was sent.
[[nodiscard]] Lost badInput(const QString& message, const QString& hint, const QString& field);

} // namespace occ::sync
