// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exchange.h"

#include "core/messaging/webanswer.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;
using messaging::WebAnswer;

namespace {

constexpr Millis kLockedWait = 2 * kSecond;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

QByteArray encoded(const Query& query)
{
    QByteArray text;
    for (const auto& [name, value] : query) {
        text += text.isEmpty() ? '?' : '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

Cause causeOf(int status)
{
    switch (status) {
    case 401:
        return Cause::SignIn;
    case 403:
        return Cause::Permission;
    case 404:
    case 410:
        return Cause::NotFound;
    case 409:
        return Cause::Duplicate;
    case 412:
        return Cause::Changed;
    case 423:
        return Cause::Locked;
    case 429:
    case 477: // HubSpot moves the account to another place and says when it is through.
        return Cause::Busy;
    default:
        break;
    }
    if (status >= 500 || status == 408 || status == 420)
        return Cause::Trouble;
    // A redirection means that something else stands where the CRM should.
    return status >= 400 ? Cause::Input : Cause::Nonsense;
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
    default:
        return Cause::Nonsense;
    }
}

} // namespace

Ask get(const QString& path, const Query& query)
{
    Ask ask;
    ask.path = path;
    ask.query = query;
    return ask;
}

Ask send(const QByteArray& method, const QString& path, const QJsonDocument& body)
{
    Ask ask;
    ask.method = method;
    ask.path = path;
    ask.body = body.toJson(QJsonDocument::Compact);
    return ask;
}

QString segment(const QString& id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

Exchange::Exchange(Options options, Pace& pace, const Clock& clock)
    : m_options(std::move(options))
    , m_pace(pace)
    , m_clock(clock)
{}

Outcome<messaging::WebRequest> Exchange::request(const Ask& what, const Access& access) const
{
    if (!messaging::isSafe(access.base))
        return badInput(Words::tr("The address of %1 has to begin with https://.").arg(m_options.crm),
                        Words::tr("Correct it in the settings."), u"address"_s);
    if (access.token.isEmpty() ||
        std::ranges::any_of(access.token, [](char c) { return c <= ' ' || c == 127; })) {
        Fault fault = faultOf(Cause::SignIn, m_options.crm);
        fault.message = Words::tr("There is no usable sign-in for %1.").arg(m_options.crm);
        return Lost(std::move(fault));
    }
    QByteArray base = access.base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment |
                                            (what.path.startsWith(u'/') ? QUrl::RemovePath : QUrl::None));
    while (base.endsWith('/'))
        base.chop(1);
    messaging::WebRequest request;
    request.url = QUrl::fromEncoded(base + (what.path.startsWith(u'/') ? "" : "/") + what.path.toLatin1() +
                                    encoded(what.query));
    request.method = what.method;
    request.body = what.body;
    request.contentType = what.contentType;
    request.headers = what.headers;
    if (access.scheme == "Bearer")
        request.token = access.token;
    else
        request.headers.append({"Authorization", access.scheme + ' ' + access.token});
    request.deadline = m_options.deadline;
    request.longestAnswer = m_options.longestAnswer;
    return request;
}

Fault Exchange::faultFrom(const Ask& what, const WebAnswer& answer) const
{
    const bool answered = answer.end == WebAnswer::End::Answered;
    const Cause cause = answered ? causeOf(answer.status) : causeOf(answer.end);
    // A refusal is a refusal; after trouble of its own or a lost answer only a repetition-proof request is
    // sure.
    const bool doubt =
        what.makes && (answered ? cause == Cause::Trouble || cause == Cause::Nonsense : answer.wasSent);
    Fault fault = faultOf(cause, m_options.crm, doubt ? Done::Maybe : Done::No);
    fault.status = answered ? answer.status : 0;
    fault.retryAfter = answer.retryAfter;
    fault.detail = answered ? QString::fromUtf8(answer.body.left(500)) : answer.detail;
    if (answered && m_options.explain)
        fault = m_options.explain(answer, std::move(fault));
    return fault;
}

bool Exchange::mayRepeat(const Ask& what, const Fault& fault)
{
    switch (fault.cause) {
    case Cause::Busy:
    case Cause::Locked:
        return true;
    case Cause::Unreachable:
    case Cause::TimedOut:
    case Cause::CutOff:
    case Cause::Trouble:
        return !what.makes || fault.done == Done::No;
    default:
        return false;
    }
}

Outcome<Said> Exchange::once(const Ask& what, const Access& access, WebAnswer& answer)
{
    auto made = request(what, access);
    if (!made)
        return Lost(std::move(made.error()));
    if (const auto wait = m_pace.take(what.lane)) {
        Fault fault = faultOf(*wait < 0 ? Cause::Cancelled : Cause::Busy, m_options.crm);
        if (*wait >= 0)
            fault.retryAfter = *wait;
        return Lost(std::move(fault));
    }
    answer = messaging::call(*made, m_clock.now());
    if (m_options.limits && answer.end == WebAnswer::End::Answered)
        m_options.limits(answer, m_pace);
    if (answer.end != WebAnswer::End::Answered || answer.status < 200 || answer.status >= 300)
        return Lost(faultFrom(what, answer));
    Said said;
    said.status = answer.status;
    said.headers = answer.headers;
    if (!answer.body.trimmed().isEmpty()) {
        said.body = QJsonDocument::fromJson(answer.body);
        if (said.body.isNull()) {
            Fault fault = faultOf(Cause::Nonsense, m_options.crm, what.makes ? Done::Maybe : Done::No);
            fault.status = answer.status;
            fault.detail = QString::fromUtf8(answer.body.left(500));
            return Lost(std::move(fault));
        }
    }
    return said;
}

Outcome<Said> Exchange::ask(const Ask& what)
{
    auto access = m_options.access(false);
    bool renewed = false;
    for (int attempt = 1;; ++attempt) {
        if (!access)
            return Lost(std::move(access.error()));
        WebAnswer answer;
        Outcome<Said> said = once(what, *access, answer);
        if (said)
            return said;
        const Fault& fault = said.error();
        const bool sent = answer.end == WebAnswer::End::Answered || answer.wasSent;
        if (fault.cause == Cause::SignIn && sent && !renewed) {
            renewed = true;
            access = m_options.access(true);
            continue;
        }
        // A wait of the pace has been too long already when nothing was tried.
        const bool tried = sent || fault.cause == Cause::Unreachable;
        if (!tried || attempt >= m_options.attempts || !mayRepeat(what, fault))
            return said;
        if (fault.cause == Cause::Busy && fault.retryAfter)
            m_pace.holdOff(*fault.retryAfter);
        const Millis least = fault.cause == Cause::Locked ? kLockedWait : 0;
        if (!m_pace.backOff(attempt, fault.retryAfter, least))
            return m_pace.isCancelled() ? Lost(faultOf(Cause::Cancelled, m_options.crm, fault.done)) : said;
    }
}

} // namespace occ::sync
