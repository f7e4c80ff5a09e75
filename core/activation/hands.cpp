// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/hands.h"

namespace occ::activation {

Outcome Outcome::done(const QString& evidence, const QJsonObject& facts)
{
    Outcome outcome;
    outcome.words = evidence;
    outcome.facts = facts;
    return outcome;
}

Outcome Outcome::wait(Instant until, const QString& what)
{
    Outcome outcome;
    outcome.kind = Kind::Wait;
    outcome.at = until;
    outcome.words = what;
    return outcome;
}

Outcome Outcome::person(const QString& what, const QString& field)
{
    Outcome outcome;
    outcome.kind = Kind::Person;
    outcome.words = what;
    outcome.field = field;
    return outcome;
}

Outcome Outcome::stop(const Error& error)
{
    Outcome outcome;
    outcome.kind = Kind::Trouble;
    outcome.error = error;
    outcome.field = error.field;
    return outcome;
}

Outcome Outcome::trouble(const telnyx::Fault& fault, Instant now)
{
    Outcome outcome = stop(fault);
    switch (fault.cause) {
    case telnyx::Cause::Busy:
    case telnyx::Cause::Trouble:
    case telnyx::Cause::Unreachable:
    case telnyx::Cause::TimedOut:
    case telnyx::Cause::CutOff:
    case telnyx::Cause::Nonsense:
    case telnyx::Cause::SearchFirst:
        outcome.again = true;
        break;
    default:
        break;
    }
    if (fault.retryAfter)
        outcome.at = now + *fault.retryAfter;
    return outcome;
}

} // namespace occ::activation
