// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/faults.h"

#include "core/messaging/webanswer.h"
#include "core/telnyx/faultwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace occ::telnyx {

using namespace Qt::Literals::StringLiterals;
using messaging::WebAnswer;

namespace {

Fault made(const CodeWords& words, const WebAnswer& answer)
{
    Fault fault;
    fault.grade = gradeOf(words.cause);
    fault.message = words.message;
    fault.hint = words.hint;
    fault.cause = words.cause;
    fault.status = answer.end == WebAnswer::End::Answered ? answer.status : 0;
    fault.retryAfter = answer.retryAfter;
    return fault;
}

/// A key that comes back in an answer goes no further.
void keepSecret(Fault& fault, const QByteArray& key)
{
    const QString secret = QString::fromUtf8(key);
    if (secret.isEmpty())
        return;
    for (QString* text : {&fault.message, &fault.hint, &fault.field, &fault.detail, &fault.code})
        text->replace(secret, u"…"_s);
}

Cause causeOf(WebAnswer::End end)
{
    switch (end) {
    case WebAnswer::End::NoHost:
    case WebAnswer::End::Refused:
    case WebAnswer::End::NotEncrypted:
    case WebAnswer::End::Unreachable:
        return Cause::Unreachable;
    case WebAnswer::End::TimedOut:
        return Cause::TimedOut;
    case WebAnswer::End::CutOff:
        return Cause::CutOff;
    case WebAnswer::End::TooLong:
    case WebAnswer::End::Answered:
        break;
    }
    return Cause::Nonsense;
}

Cause causeOf(int status)
{
    if (status == 401)
        return Cause::Credentials;
    if (status == 402)
        return Cause::Funds;
    if (status == 403)
        return Cause::Permission;
    if (status == 404 || status == 410)
        return Cause::NotFound;
    if (status == 409)
        return Cause::Taken;
    if (status == 429)
        return Cause::Busy;
    if (status == 408 || status >= 500)
        return Cause::Trouble;
    return status == 400 || status == 422 ? Cause::Input : Cause::Other;
}

/// The status counts first: the same code means other things elsewhere.
bool fits(Cause byCode, Cause byStatus)
{
    switch (byStatus) {
    case Cause::Credentials:
    case Cause::NotFound:
    case Cause::Busy:
    case Cause::Trouble:
        return byCode == byStatus;
    default:
        return byCode != Cause::Busy && byCode != Cause::Trouble;
    }
}

/// Statuses that say by themselves what they mean, whoever it was that answered.
bool speaksForItself(int status)
{
    return status == 401 || status == 402 || status == 408 || status == 429 || status >= 500;
}

/// "title. detail" of every error in the body, for the log.
QString ownWords(const QJsonArray& errors)
{
    QStringList all;
    for (const QJsonValue& value : errors) {
        const QJsonObject error = value.toObject();
        QStringList words;
        for (const auto& name : {"code"_L1, "title"_L1, "detail"_L1}) {
            const QString text = error.value(name).toVariant().toString().simplified().left(300);
            if (!text.isEmpty())
                words << text;
        }
        all << words.join(u": "_s);
    }
    return all.join(u"; "_s).left(1000);
}

void readErrors(const QJsonArray& errors, Fault& fault)
{
    const QJsonObject first = errors.first().toObject();
    const Cause byStatus = fault.cause;
    fault.code = first.value("code"_L1).toVariant().toString();
    const QJsonObject source = first.value("source"_L1).toObject();
    fault.field = source.value("pointer"_L1).toString(source.value("parameter"_L1).toString());
    const QString title = first.value("title"_L1).toString().simplified().left(200);
    const QString detail = first.value("detail"_L1).toString().simplified().left(300);
    const std::optional<CodeWords> words = wordsFor(fault.code);
    const bool known = words && fits(words->cause, byStatus);
    if (known) {
        fault.cause = words->cause;
        fault.grade = gradeOf(words->cause);
        fault.message = words->message;
        fault.hint = words->hint;
    }
    // Our words name the kind of mistake; only Telnyx's name the thing.
    const QString theirs = detail.isEmpty() ? title : detail;
    if (!theirs.isEmpty() && (!known || fault.cause == Cause::Input))
        fault.message += u" "_s + theirs;
}

} // namespace

Fault faultFrom(const WebAnswer& answer, const QByteArray& key, bool makes)
{
    const bool answered = answer.end == WebAnswer::End::Answered;
    const Done doubt = makes && answer.wasSent ? Done::Maybe : Done::No;
    if (!answered) {
        Fault fault = made(wordsFor(causeOf(answer.end)), answer);
        fault.detail = answer.detail.isEmpty() ? messaging::glimpse(answer.body) : answer.detail;
        fault.done = doubt;
        keepSecret(fault, key);
        return fault;
    }
    const QJsonArray errors = QJsonDocument::fromJson(answer.body).object().value("errors"_L1).toArray();
    const bool redirected = answer.status < 200 || (answer.status >= 300 && answer.status < 400);
    if (redirected || (errors.isEmpty() && !speaksForItself(answer.status)))
        return nonsense(answer, key, Done::No);
    Fault fault = made(wordsFor(causeOf(answer.status)), answer);
    const QString said = errors.isEmpty() ? messaging::glimpse(answer.body) : ownWords(errors);
    fault.detail = u"HTTP %1: %2"_s.arg(answer.status).arg(said);
    if (!errors.isEmpty())
        readErrors(errors, fault);
    if (answer.status == 408 || answer.status >= 500)
        fault.done = doubt;
    keepSecret(fault, key);
    return fault;
}

Fault nonsense(const WebAnswer& answer, const QByteArray& key, Done done)
{
    Fault fault = made(wordsFor(Cause::Nonsense), answer);
    fault.detail = u"HTTP %1: %2"_s.arg(answer.status).arg(messaging::glimpse(answer.body));
    fault.done = done;
    keepSecret(fault, key);
    return fault;
}

Lost badInput(const QString& message, const QString& hint, const QString& field)
{
    Fault fault;
    fault.grade = Grade::Refused;
    fault.message = message;
    fault.hint = hint;
    fault.field = field;
    fault.cause = Cause::Input;
    return Lost(std::move(fault));
}

} // namespace occ::telnyx
