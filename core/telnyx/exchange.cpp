// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/exchange.h"

#include "core/messaging/webanswer.h"
#include "core/messaging/webexchange.h"
#include "core/telnyx/faultwords.h"

#include <QCoroTimer>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace occ::telnyx {

using namespace Qt::Literals::StringLiterals;
using messaging::WebAnswer;

namespace {

constexpr int kMostAttempts = 3;
constexpr Millis kFirstWait = 500;
constexpr Millis kLongestBackoff = 8 * kSecond;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telnyx)
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

/// A count of milliseconds or seconds in a header; nothing when it is none.
std::optional<double> count(const WebAnswer& answer, const QByteArray& header)
{
    bool isNumber = false;
    const double value = answer.headers.value(header).trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || value < 0)
        return {};
    return value;
}

Millis millis(double value)
{
    return Millis(std::ceil(std::min(value, double(kDay))));
}

/// The wait the answer itself asks for.
std::optional<Millis> askedFor(const WebAnswer& answer)
{
    if (const auto wait = count(answer, "retry-after-ms"))
        return millis(*wait);
    if (answer.retryAfter)
        return answer.retryAfter;
    const auto reset = count(answer, "x-ratelimit-reset");
    if (answer.status == 429 && reset)
        return millis(*reset * kSecond);
    return {};
}

/// Whether the same page came again, or the other side does not turn pages at all.
bool goesOn(const QJsonObject& meta, int page, qsizetype onPage, int asked)
{
    if (onPage == 0)
        return false;
    const int size = meta.value("page_size"_L1).toInt(asked);
    if (onPage < std::min(size > 0 ? size : asked, asked))
        return false;
    return meta.value("page_number"_L1).toInt(page) == page &&
           page < meta.value("total_pages"_L1).toInt(page);
}

} // namespace

Ask get(const QString& path, const Query& query)
{
    Ask ask;
    ask.path = path;
    ask.query = query;
    return ask;
}

Ask send(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    Ask ask;
    ask.method = method;
    ask.path = path;
    ask.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return ask;
}

QString segment(const QString& id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

Exchange::Exchange(Client::Options options, const Clock& clock)
    : m_options(std::move(options))
    , m_clock(clock)
{}

QCoro::Task<> Exchange::pause(Millis length) const
{
    if (m_options.pause) {
        co_await m_options.pause(length);
        co_return;
    }
    // The timer may wake up to 5 % early.
    co_await QCoro::sleepFor(std::chrono::milliseconds(length + length / 20 + 1));
}

std::optional<Fault> Exchange::unfit() const
{
    if (m_options.key.isEmpty() || std::any_of(m_options.key.begin(), m_options.key.end(),
                                               [](char c) { return c <= ' ' || c == 127; })) {
        Fault fault;
        fault.cause = Cause::Credentials;
        fault.message = m_options.key.isEmpty()
                            ? Words::tr("There is no key for Telnyx.")
                            : Words::tr("The key for Telnyx is not written in one piece.");
        fault.hint = wordsFor(Cause::Credentials).hint;
        return fault;
    }
    if (!messaging::isSafe(m_options.base)) {
        Fault fault;
        fault.cause = Cause::Input;
        fault.message = Words::tr("Telnyx's address has to begin with https://.");
        fault.hint = Words::tr("Correct it in the settings; Telnyx's own is https://api.telnyx.com/v2.");
        fault.field = u"base"_s;
        return fault;
    }
    return {};
}

messaging::WebRequest Exchange::request(const Ask& what) const
{
    QByteArray base = m_options.base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith('/'))
        base.chop(1);
    messaging::WebRequest request;
    request.url = QUrl::fromEncoded(base + '/' + what.path.toLatin1() + encoded(what.query));
    request.method = what.method;
    request.body = what.body;
    request.token = m_options.key;
    request.deadline = m_options.deadline;
    request.longestAnswer = m_options.longestAnswer;
    if (what.form)
        request.contentType = "application/x-www-form-urlencoded";
    return request;
}

Outcome<Said> Exchange::read(const Ask& what, const WebAnswer& answer, int attempt) const
{
    if (answer.end != WebAnswer::End::Answered || answer.status < 200 || answer.status >= 300)
        return Lost(faultFrom(answer, m_options.key, what.makes));
    const QJsonDocument json = QJsonDocument::fromJson(answer.body);
    const QJsonValue data = json.object().value("data"_L1);
    if (!json.isObject() || !(what.bare || data.isObject() || data.isArray()))
        return Lost(nonsense(answer, m_options.key, what.makes ? Done::Maybe : Done::No));
    Said said;
    said.body = json.object();
    said.data = what.bare ? said.body : data.toObject();
    said.evidence.mode = m_options.mode;
    said.evidence.at = now();
    const QString path = what.operation.isEmpty() ? what.path : what.operation;
    said.evidence.operation = QString::fromLatin1(what.method) + u" /"_s + path;
    said.evidence.status = answer.status;
    said.evidence.requestId = QString::fromLatin1(answer.headers.value("x-request-id").left(100));
    said.evidence.attempts = attempt;
    return said;
}

std::optional<Millis> Exchange::waitAfter(const Ask& what, const Fault& fault, const WebAnswer& answer,
                                          int attempt) const
{
    const bool answered = answer.end == WebAnswer::End::Answered;
    bool again = false;
    if (!answered)
        again = fault.cause != Cause::Nonsense;
    else
        again = answer.status == 408 || answer.status == 409 || answer.status == 429 || answer.status >= 500;
    const QByteArray told = answer.headers.value("x-should-retry").trimmed().toLower();
    if (answered && (told == "true" || told == "false"))
        again = told == "true";
    // What makes something is repeated only when it certainly was not done. A 409 is an answer to it.
    if (what.makes && (fault.done == Done::Maybe || (answered && answer.status != 429)))
        again = false;
    if (!again || attempt >= kMostAttempts)
        return {};
    if (const std::optional<Millis> wait = askedFor(answer))
        return *wait <= m_options.patience ? wait : std::nullopt;
    const double chance =
        m_options.chance ? m_options.chance() : QRandomGenerator::global()->generateDouble();
    const Millis backoff = std::min<Millis>(kFirstWait << (attempt - 1), kLongestBackoff);
    return Millis(double(backoff) * (1.0 - 0.25 * chance));
}

void Exchange::keepPace(const WebAnswer& answer) const
{
    const auto remaining = count(answer, "x-ratelimit-remaining");
    const auto reset = count(answer, "x-ratelimit-reset");
    if (remaining && reset && *remaining < 1 && answer.status != 429)
        m_notBefore = now() + millis(*reset * kSecond);
}

QCoro::Task<Outcome<Said>> Exchange::ask(Ask what) const
{
    if (std::optional<Fault> fault = unfit())
        co_return Lost(std::move(*fault));
    for (int attempt = 1;; ++attempt) {
        const Millis early = m_notBefore.exchange(0) - now();
        if (early > 0 && early <= m_options.patience)
            co_await pause(early);
        messaging::WebRequest sent = request(what);
        const WebAnswer answer = co_await messaging::exchange(std::move(sent), now());
        keepPace(answer);
        Outcome<Said> said = read(what, answer, attempt);
        if (said)
            co_return said;
        Fault& fault = said.error();
        fault.attempts = attempt;
        fault.retryAfter = askedFor(answer);
        const std::optional<Millis> wait = waitAfter(what, fault, answer, attempt);
        if (!wait)
            co_return said;
        co_await pause(*wait);
    }
}

QCoro::Task<Outcome<Items>> Exchange::list(Ask what, int pageSize, int mostPages) const
{
    Items all;
    QJsonArray last;
    for (int page = 1; page <= mostPages; ++page) {
        Ask one = what;
        one.query +=
            {{u"page[number]"_s, QString::number(page)}, {u"page[size]"_s, QString::number(pageSize)}};
        Outcome<Said> said = co_await ask(std::move(one));
        if (!said)
            co_return Lost(std::move(said.error()));
        const QJsonArray items = said->body.value("data"_L1).toArray();
        const QJsonObject meta = said->body.value("meta"_L1).toObject();
        all.evidence = said->evidence;
        if (page > 1 && items == last)
            break;
        for (const QJsonValue& item : items)
            all.items << item.toObject();
        last = items;
        all.whole = meta.value("total_results"_L1).toInteger(all.items.size()) <= all.items.size();
        if (!goesOn(meta, page, items.size(), pageSize))
            break;
    }
    co_return all;
}

} // namespace occ::telnyx
