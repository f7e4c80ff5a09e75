// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/faultwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace occ::telnyx {

namespace {

struct Row
{
    const char* code;
    Cause cause;
    const char* message;
    const char* hint;
};

constexpr const char* kLookAtKey =
    QT_TRANSLATE_NOOP("telnyx", "Make a new key in Telnyx's portal and enter it in the settings.");
constexpr const char* kAccountLevel =
    QT_TRANSLATE_NOOP("telnyx", "Raise the account's level in Telnyx's portal, or ask Telnyx's support.");
constexpr const char* kVerifyAccount =
    QT_TRANSLATE_NOOP("telnyx", "Finish the verification of the account in Telnyx's portal.");
constexpr const char* kAccountBlocked =
    QT_TRANSLATE_NOOP("telnyx", "Ask Telnyx's support what the account needs.");
constexpr const char* kCorrect =
    QT_TRANSLATE_NOOP("telnyx", "Correct what was entered. Telnyx's own words stand with the details.");
constexpr const char* kOtherNumber = QT_TRANSLATE_NOOP("telnyx", "Search again and choose another number.");

// Telnyx's list of API error codes, as far as numbers, calls and messages meet them.
constexpr Row kRows[] = {
    {"10004", Cause::Input, QT_TRANSLATE_NOOP("telnyx", "Telnyx misses a part of the request."), kCorrect},
    {"10005", Cause::NotFound, QT_TRANSLATE_NOOP("telnyx", "Telnyx does not know what was asked for."),
     QT_TRANSLATE_NOOP("telnyx",
                       "Check whether it was removed in Telnyx's portal, or belongs to another account.")},
    {"10009", Cause::Credentials, QT_TRANSLATE_NOOP("telnyx", "Telnyx does not take the key."), kLookAtKey},
    {"10010", Cause::Permission, QT_TRANSLATE_NOOP("telnyx", "The key may not do this."),
     QT_TRANSLATE_NOOP("telnyx", "Give the key's owner the right in Telnyx's portal, or use another key.")},
    {"10011", Cause::Busy, QT_TRANSLATE_NOOP("telnyx", "Telnyx takes no more requests for the moment."),
     QT_TRANSLATE_NOOP("telnyx", "Try again in a minute.")},
    {"10015", Cause::Input, QT_TRANSLATE_NOOP("telnyx", "Telnyx cannot read a part of the request."),
     kCorrect},
    {"10016", Cause::Input, QT_TRANSLATE_NOOP("telnyx", "A telephone number is not in international form."),
     QT_TRANSLATE_NOOP("telnyx", "Write it with + and the country, as in +18335550100.")},
    {"10021", Cause::Input, QT_TRANSLATE_NOOP("telnyx", "It is still in use at Telnyx."),
     QT_TRANSLATE_NOOP("telnyx", "Take it out of use there first.")},
    {"10027", Cause::Input, QT_TRANSLATE_NOOP("telnyx", "Telnyx cannot do it with these particulars."),
     kCorrect},
    {"10032", Cause::Input, QT_TRANSLATE_NOOP("telnyx", "A value is not one of those Telnyx knows."),
     kCorrect},
    {"10038", Cause::Permission, QT_TRANSLATE_NOOP("telnyx", "The account may not use this part of Telnyx."),
     kAccountLevel},
    {"10039", Cause::Permission, QT_TRANSLATE_NOOP("telnyx", "The account's level sets a limit here."),
     kAccountLevel},
    {"20002", Cause::Credentials, QT_TRANSLATE_NOOP("telnyx", "The key has been revoked."), kLookAtKey},
    {"20006", Cause::Credentials, QT_TRANSLATE_NOOP("telnyx", "The access has expired."), kLookAtKey},
    {"20012", Cause::Permission, QT_TRANSLATE_NOOP("telnyx", "The Telnyx account is not active."),
     kAccountBlocked},
    {"20013", Cause::Permission, QT_TRANSLATE_NOOP("telnyx", "The Telnyx account is blocked."),
     kAccountBlocked},
    {"20014", Cause::Permission, QT_TRANSLATE_NOOP("telnyx", "The Telnyx account is not verified."),
     kVerifyAccount},
    {"20016", Cause::Permission,
     QT_TRANSLATE_NOOP("telnyx", "The Telnyx account's e-mail address or owner is not verified."),
     kVerifyAccount},
    {"20017", Cause::Permission,
     QT_TRANSLATE_NOOP("telnyx", "The Telnyx account is not verified far enough for this."), kVerifyAccount},
    {"20100", Cause::Funds, QT_TRANSLATE_NOOP("telnyx", "There is not enough money on the Telnyx account."),
     QT_TRANSLATE_NOOP("telnyx", "Add funds in Telnyx's portal, then go on; nothing was bought.")},
    {"40008", Cause::Other, QT_TRANSLATE_NOOP("telnyx", "The message cannot be delivered."),
     QT_TRANSLATE_NOOP("telnyx", "Check the recipient's number.")},
    {"40300", Cause::Other, QT_TRANSLATE_NOOP("telnyx", "The recipient has asked for no messages (STOP)."),
     QT_TRANSLATE_NOOP("telnyx", "Only the recipient can allow them again, by sending START.")},
    {"40305", Cause::Input, QT_TRANSLATE_NOOP("telnyx", "The sender's number cannot send messages."),
     QT_TRANSLATE_NOOP("telnyx", "Give the number a messaging profile, or send from another number.")},
    {"40309", Cause::Permission, QT_TRANSLATE_NOOP("telnyx", "Messages to this country are not allowed."),
     QT_TRANSLATE_NOOP("telnyx", "Add the country to the messaging profile.")},
    {"40310", Cause::Input, QT_TRANSLATE_NOOP("telnyx", "The recipient's number cannot get messages."),
     QT_TRANSLATE_NOOP("telnyx", "Check the recipient's number.")},
    {"40312", Cause::Permission, QT_TRANSLATE_NOOP("telnyx", "The messaging profile is switched off."),
     QT_TRANSLATE_NOOP("telnyx", "Switch it on in Telnyx's portal.")},
    {"40316", Cause::Input, QT_TRANSLATE_NOOP("telnyx", "The message is empty."),
     QT_TRANSLATE_NOOP("telnyx", "Write a text.")},
    {"40329", Cause::Permission,
     QT_TRANSLATE_NOOP("telnyx", "The toll-free number is not verified for messages."),
     QT_TRANSLATE_NOOP("telnyx", "Submit its verification, or wait until it is through.")},
    {"40330", Cause::Permission,
     QT_TRANSLATE_NOOP("telnyx", "The toll-free number is not set up for messages yet."),
     QT_TRANSLATE_NOOP("telnyx", "Wait until it is; it can take two working days after the order.")},
    {"40333", Cause::Limit,
     QT_TRANSLATE_NOOP("telnyx", "The messaging profile's limit for a day is used up."),
     QT_TRANSLATE_NOOP("telnyx", "Raise the limit in Telnyx's portal, or wait until tomorrow.")},
    {"85000", Cause::SearchFirst,
     QT_TRANSLATE_NOOP("telnyx", "The number was not searched for shortly before."),
     QT_TRANSLATE_NOOP("telnyx", "Search for it again, then order it.")},
    {"85001", Cause::Taken, QT_TRANSLATE_NOOP("telnyx", "The number is no longer to be had."), kOtherNumber},
    {"85004", Cause::Input,
     QT_TRANSLATE_NOOP("telnyx", "Telnyx does not know the application for the number's calls."),
     QT_TRANSLATE_NOOP("telnyx", "Choose an application of this account, or make a new one.")},
    {"85005", Cause::Input, QT_TRANSLATE_NOOP("telnyx", "Telnyx does not know the messaging profile."),
     QT_TRANSLATE_NOOP("telnyx", "Choose a profile of this account, or make a new one.")},
    {"85006", Cause::Held, QT_TRANSLATE_NOOP("telnyx", "The number is held already."), kOtherNumber},
    {"85007", Cause::Limit, QT_TRANSLATE_NOOP("telnyx", "The account holds as many numbers as it may."),
     QT_TRANSLATE_NOOP("telnyx", "Order a held number, or wait until a hold ends.")},
    {"85008", Cause::Limit, QT_TRANSLATE_NOOP("telnyx", "The hold cannot be extended any further."),
     QT_TRANSLATE_NOOP("telnyx", "Order the number before the hold ends.")},
    {"90015", Cause::NotFound, QT_TRANSLATE_NOOP("telnyx", "Telnyx does not know the call."),
     QT_TRANSLATE_NOOP("telnyx", "It may have ended some time ago. Place a new one.")},
    {"90018", Cause::Other, QT_TRANSLATE_NOOP("telnyx", "The call has ended."),
     QT_TRANSLATE_NOOP("telnyx", "Place a new one.")},
    {"90034", Cause::Other, QT_TRANSLATE_NOOP("telnyx", "The call has not been answered yet."),
     QT_TRANSLATE_NOOP("telnyx", "Wait until it is.")},
    {"90103", Cause::Busy, QT_TRANSLATE_NOOP("telnyx", "Too many calls were begun at once."),
     QT_TRANSLATE_NOOP("telnyx", "Try again in a few seconds.")},
};

/// A code that is in the table; the compiler says when it is not.
constexpr const Row& row(std::string_view code)
{
    const Row* found = kRows;
    while (code != found->code)
        ++found;
    return *found;
}

struct CauseRow
{
    Cause cause;
    Grade grade;
    const char* message;
    const char* hint;
};

constexpr const char* kCheckAddress = QT_TRANSLATE_NOOP(
    "telnyx", "Check Telnyx's address in the settings, and whether the network asks for a log-in.");
constexpr const char* kLater =
    QT_TRANSLATE_NOOP("telnyx", "Try again later; https://status.telnyx.com tells more.");

constexpr CauseRow kCauses[] = {
    {Cause::Input, Grade::Refused, QT_TRANSLATE_NOOP("telnyx", "Telnyx does not take the request as it is."),
     kCorrect},
    {Cause::Credentials, Grade::Refused, row("10009").message, kLookAtKey},
    {Cause::Permission, Grade::Refused, QT_TRANSLATE_NOOP("telnyx", "The Telnyx account may not do this."),
     kAccountLevel},
    {Cause::Funds, Grade::Refused, row("20100").message, row("20100").hint},
    {Cause::NotFound, Grade::Refused, row("10005").message, row("10005").hint},
    {Cause::SearchFirst, Grade::Refused, nullptr, nullptr},
    {Cause::Taken, Grade::Conflict, QT_TRANSLATE_NOOP("telnyx", "Something at Telnyx stands against it."),
     QT_TRANSLATE_NOOP("telnyx", "Look at it again, then decide.")},
    {Cause::Held, Grade::Conflict, nullptr, nullptr},
    {Cause::Limit, Grade::Refused, nullptr, nullptr},
    {Cause::Busy, Grade::Environment, row("10011").message, row("10011").hint},
    {Cause::Trouble, Grade::Environment, QT_TRANSLATE_NOOP("telnyx", "Telnyx has trouble of its own."),
     kLater},
    {Cause::Unreachable, Grade::Environment, QT_TRANSLATE_NOOP("telnyx", "Telnyx cannot be reached."),
     QT_TRANSLATE_NOOP("telnyx", "Check the connection to the internet.")},
    {Cause::TimedOut, Grade::Environment, QT_TRANSLATE_NOOP("telnyx", "Telnyx did not answer in time."),
     kLater},
    {Cause::CutOff, Grade::Environment,
     QT_TRANSLATE_NOOP("telnyx", "The connection to Telnyx broke before the answer was whole."), kLater},
    {Cause::Nonsense, Grade::Environment, QT_TRANSLATE_NOOP("telnyx", "What answered is not Telnyx."),
     kCheckAddress},
    {Cause::Other, Grade::Refused, QT_TRANSLATE_NOOP("telnyx", "Telnyx refused it."), kCorrect},
};

QString said(const char* text)
{
    return text ? QCoreApplication::translate("telnyx", text) : QString();
}

const CauseRow& rowOf(Cause cause)
{
    return *std::find_if(std::begin(kCauses), std::end(kCauses) - 1,
                         [cause](const CauseRow& row) { return row.cause == cause; });
}

} // namespace

std::optional<CodeWords> wordsFor(const QString& code)
{
    for (const Row& row : kRows) {
        if (code == QLatin1String(row.code))
            return CodeWords{row.cause, said(row.message), said(row.hint)};
    }
    return {};
}

QStringList knownCodes()
{
    QStringList codes;
    for (const Row& row : kRows)
        codes << QString::fromLatin1(row.code);
    return codes;
}

CodeWords wordsFor(Cause cause)
{
    const CauseRow& row = rowOf(cause);
    return {cause, said(row.message), said(row.hint)};
}

Grade gradeOf(Cause cause)
{
    return rowOf(cause).grade;
}

} // namespace occ::telnyx
