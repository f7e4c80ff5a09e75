// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/fault.h"

#include <QCoreApplication>

namespace occ::sync {

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

struct CauseWords
{
    Grade grade;
    QString message;
    QString hint;
};

CauseWords refusalWords(Cause cause, const QString& crm)
{
    switch (cause) {
    case Cause::Input:
        return {Grade::Refused, Words::tr("%1 refuses a value of this record.").arg(crm),
                Words::tr("Correct it here or change the mapping; it is sent again by itself.")};
    case Cause::Duplicate:
        return {Grade::Conflict, Words::tr("%1 has such a record already.").arg(crm),
                Words::tr("Link the two, or tell them apart by a field.")};
    case Cause::NotFound:
        return {Grade::Conflict, Words::tr("%1 no longer has this record.").arg(crm),
                Words::tr("Decide whether it is made there again.")};
    case Cause::Changed:
        return {Grade::Conflict, Words::tr("The record was changed in %1 meanwhile.").arg(crm),
                Words::tr("It is read and merged again by itself.")};
    case Cause::SignIn:
        return {Grade::Environment, Words::tr("%1 does not accept the sign-in any more.").arg(crm),
                Words::tr("Sign in again; what waits is kept.")};
    case Cause::Permission:
        return {Grade::Refused, Words::tr("%1 does not allow this connection to do that.").arg(crm),
                Words::tr("Ask its administrator for the missing right.")};
    default:
        return {Grade::Refused, Words::tr("%1 refused this.").arg(crm),
                Words::tr("See the details, then try again.")};
    }
}

CauseWords passingWords(Cause cause, const QString& crm)
{
    switch (cause) {
    case Cause::Locked:
        return {Grade::Environment, Words::tr("Somebody is changing this record in %1 right now.").arg(crm),
                Words::tr("It is tried again by itself.")};
    case Cause::Busy:
        return {Grade::Environment, Words::tr("%1 asks for fewer requests.").arg(crm),
                Words::tr("The rest goes with the next round.")};
    case Cause::Quota:
        return {Grade::Environment, Words::tr("The day's allowance of requests to %1 is used up.").arg(crm),
                Words::tr("The rest goes when it begins anew; others may be using it, too.")};
    case Cause::CursorGone:
        return {Grade::Environment, Words::tr("%1 no longer knows where the last reading ended.").arg(crm),
                Words::tr("Everything is read again by itself.")};
    case Cause::Trouble:
        return {Grade::Environment, Words::tr("%1 has trouble of its own.").arg(crm),
                Words::tr("It is tried again by itself.")};
    case Cause::Unreachable:
        return {Grade::Environment, Words::tr("%1 cannot be reached.").arg(crm),
                Words::tr("Changes are kept and go when there is a connection again.")};
    case Cause::TimedOut:
        return {Grade::Environment, Words::tr("%1 did not answer in time.").arg(crm),
                Words::tr("It is tried again by itself.")};
    case Cause::CutOff:
        return {Grade::Environment, Words::tr("The connection to %1 broke.").arg(crm),
                Words::tr("It is tried again by itself.")};
    case Cause::Nonsense:
        return {Grade::Environment, Words::tr("What answered is not %1.").arg(crm),
                Words::tr("Check the address and whether a proxy or sign-in page stands in between.")};
    case Cause::Cancelled:
        return {Grade::Refused, Words::tr("The round was stopped."),
                Words::tr("The next one goes on where it ended.")};
    default:
        return refusalWords(cause, crm);
    }
}

} // namespace

bool isPassing(Cause cause)
{
    switch (cause) {
    case Cause::Changed:
    case Cause::Locked:
    case Cause::Busy:
    case Cause::Quota:
    case Cause::CursorGone:
    case Cause::Trouble:
    case Cause::Unreachable:
    case Cause::TimedOut:
    case Cause::CutOff:
    case Cause::Nonsense:
    case Cause::Cancelled:
        return true;
    default:
        return false;
    }
}

bool stopsRun(Cause cause)
{
    switch (cause) {
    case Cause::SignIn:
    case Cause::Busy:
    case Cause::Quota:
    case Cause::Trouble:
    case Cause::Unreachable:
    case Cause::TimedOut:
    case Cause::CutOff:
    case Cause::Nonsense:
    case Cause::Cancelled:
        return true;
    default:
        return false;
    }
}

Fault faultOf(Cause cause, const QString& crm, Done done)
{
    const CauseWords words = passingWords(cause, crm);
    Fault fault;
    fault.grade = words.grade;
    fault.message = words.message;
    fault.hint = words.hint;
    fault.cause = cause;
    fault.done = done;
    return fault;
}

Lost badInput(const QString& message, const QString& hint, const QString& field)
{
    Fault fault;
    fault.cause = Cause::Input;
    fault.message = message;
    fault.hint = hint;
    fault.field = field;
    return Lost(std::move(fault));
}

} // namespace occ::sync
