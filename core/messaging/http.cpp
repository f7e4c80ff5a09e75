// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/http.h"

#include "core/messaging/ownthread.h"
#include "core/messaging/webexchange.h"

#include <QCoroNetworkReply>
#include <QCoroTask>
#include <QCoroTimer>

#include <QElapsedTimer>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSemaphore>
#include <QTimer>

#include <algorithm>
#include <cstring>
#include <memory>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A body that can be read once. Qt repeats a request whose connection ended without an answer, but it has to
/// rewind the body for that, and the other side may have acted on the first one already.
class OnceOnly final : public QIODevice
{
public:
    explicit OnceOnly(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_read + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return m_read == m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 size = std::min<qint64>(most, m_bytes.size() - m_read);
        std::memcpy(data, m_bytes.constData() + m_read, size_t(size));
        m_read += size;
        return size > 0 || most == 0 ? size : -1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

QNetworkRequest requestFrom(const WebRequest& request)
{
    QNetworkRequest made(request.url);
    if (request.method != "GET") {
        made.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    made.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("OnboardingCommandCenter/" OCC_VERSION));
    made.setRawHeader("Accept", "application/json, */*;q=0.5"); // Slack's webhooks answer as a web page.
    if (!request.token.isEmpty())
        made.setRawHeader("Authorization", "Bearer " + request.token);
    for (const auto& [name, value] : request.headers)
        made.setRawHeader(name, value);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return made;
}

/// Whether the network's code stands for a status the other side sent, not for a broken exchange. Qt rewinds
/// the body at once when it reads of a redirection that keeps it (307, 308), also where nobody follows that,
/// and says ContentReSendError because a body of ours cannot be rewound.
bool isStatus(QNetworkReply::NetworkError error)
{
    const bool content =
        error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError;
    return error == QNetworkReply::NoError || content ||
           error == QNetworkReply::ProtocolInvalidOperationError /* 400 */ ||
           error >= QNetworkReply::InternalServerError;
}

/// Why nothing left; CutOff when something may have left.
WebAnswer::End withoutConnection(QNetworkReply::NetworkError error)
{
    using End = WebAnswer::End;
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return End::NoHost;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return End::Refused;
    case QNetworkReply::SslHandshakeFailedError:
        return End::NotEncrypted;
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return End::Unreachable;
    default:
        return End::CutOff;
    }
}

void readHeaders(const QNetworkReply& reply, Instant now, WebAnswer& answer)
{
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto& [name, value] : reply.rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    if (answer.headers.contains("location"))
        answer.location = reply.url().resolved(QUrl::fromEncoded(answer.headers.value("location")));
    const auto wait = answer.headers.constFind("retry-after");
    if (wait != answer.headers.constEnd())
        answer.retryAfter = retryAfterFrom(*wait, answer.headers.value("date"), now);
}

QNetworkReply* begin(QNetworkAccessManager& network, const WebRequest& request, OnceOnly& body)
{
    if (request.method == "GET")
        return network.get(requestFrom(request));
    return request.method == "POST" ? network.post(requestFrom(request), &body)
                                    : network.sendCustomRequest(requestFrom(request), request.method, &body);
}

/// What happens to a reply while it is waited for.
struct Watch
{
    QByteArray body;
    bool sent = false;
    bool timedOut = false;
    bool tooLong = false;
};

/// Whether less has come than was announced. Qt takes the end of a connection for the end of its answer when
/// the other side had said that it would close it. (Where Qt has unpacked the body, it has taken the length
/// away.)
bool isShort(const QNetworkReply& reply, const Watch& watch)
{
    bool isNumber = false;
    const qint64 announced = reply.rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return isNumber && announced > watch.body.size();
}

WebAnswer::End endOf(const QNetworkReply& reply, const Watch& watch)
{
    using End = WebAnswer::End;
    if (watch.tooLong)
        return End::TooLong;
    if (watch.timedOut)
        return End::TimedOut;
    if (isStatus(reply.error()) && reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0)
        return isShort(reply, watch) ? End::CutOff : End::Answered;
    const End end = withoutConnection(reply.error());
    return end == End::CutOff && !watch.sent ? End::Unreachable : end;
}

QDateTime httpDate(const QByteArray& text)
{
    // Today's form and the two old ones that a reader has to take too (RFC 9110, 5.6.7). The day's name says
    // nothing new, and with a year of two digits it would be that of another century.
    const QString words = QString::fromLatin1(text).simplified();
    const QString dayLess = words.contains(u',') ? words.section(u", "_s, 1) : words;
    for (const QString& form :
         {u"dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dd-MMM-yy hh:mm:ss 'GMT'"_s, u"ddd MMM d hh:mm:ss yyyy"_s}) {
        QDateTime date = QLocale::c().toDateTime(dayLess, form);
        if (!date.isValid())
            continue;
        date.setTimeSpec(Qt::UTC);
        return date.date().year() < 1970 ? date.addYears(100) : date;
    }
    return {};
}

} // namespace

std::optional<Millis> retryAfterFrom(const QByteArray& value, const QByteArray& date, Instant now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return {};
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? std::min<Millis>(std::min<qint64>(seconds, kDay) * kSecond, kDay) : kDay;
    }
    const QDateTime until = httpDate(text);
    if (!until.isValid())
        return {};
    const QDateTime from = httpDate(date.trimmed());
    const Millis wait = until.toMSecsSinceEpoch() - (from.isValid() ? from.toMSecsSinceEpoch() : now);
    return std::clamp<Millis>(wait, 0, kDay);
}

QByteArray WebAnswer::type() const
{
    const QByteArray written = headers.value("content-type").toLower();
    return written.left(written.indexOf(';')).trimmed();
}

bool isUnreachable(WebAnswer::End end)
{
    using End = WebAnswer::End;
    return end == End::NoHost || end == End::Refused || end == End::NotEncrypted || end == End::Unreachable;
}

QCoro::Task<WebAnswer> exchange(WebRequest request, Instant now)
{
    QNetworkAccessManager network;
    OnceOnly body(request.body);
    QElapsedTimer took;
    took.start();
    const std::unique_ptr<QNetworkReply> reply(begin(network, request, body));
    Watch watch;
    const auto take = [&reply, &watch, &request] {
        if (!reply->isOpen() || watch.tooLong)
            return;
        watch.body += reply->read(request.longestAnswer + 1 - watch.body.size());
        watch.tooLong = watch.body.size() > request.longestAnswer;
        if (watch.tooLong)
            reply->abort();
    };
    QObject::connect(reply.get(), &QNetworkReply::requestSent, reply.get(), [&watch] { watch.sent = true; });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), take);
    QTimer deadline;
    deadline.setSingleShot(true);
    deadline.setTimerType(Qt::PreciseTimer);
    QObject::connect(&deadline, &QTimer::timeout, reply.get(), [&reply, &watch] {
        watch.timedOut = true;
        reply->abort();
    });
    deadline.start(int(std::min<Millis>(request.deadline, kHour)));

    co_await reply.get();
    deadline.stop();
    take();
    // This runs inside the reply's own signal. Nothing of it may go away before that has returned.
    co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    // Qt does not tell when a request without a body is sent: only an error from before that proves it was
    // not.
    watch.sent = watch.sent || (request.body.isEmpty() && !isUnreachable(withoutConnection(reply->error())));
    WebAnswer answer;
    answer.took = took.elapsed();
    readHeaders(*reply, now, answer);
    answer.end = endOf(*reply, watch);
    answer.wasSent = watch.sent || answer.status > 0;
    answer.body = watch.body.left(request.longestAnswer);
    if (answer.end != WebAnswer::End::Answered) {
        answer.detail = reply->errorString();
        answer.detail.replace(request.url.toString(), request.url.host());
        answer.detail.replace(QString::fromLatin1(request.url.toEncoded()), request.url.host());
    }
    co_return answer;
}

namespace {

/// What the caller waits for.
struct Outcome
{
    QSemaphore done;
    WebAnswer answer;
};

QCoro::Task<> fulfil(WebRequest request, Instant now, std::shared_ptr<Outcome> outcome)
{
    outcome->answer = co_await exchange(std::move(request), now);
    outcome->done.release();
}

OwnThread& networkThread()
{
    static OwnThread network(u"network"_s);
    return network;
}

} // namespace

void inNetworkThread(std::function<void()> work)
{
    networkThread().begin([work = std::move(work)](QObject*) { work(); });
}

WebAnswer call(const WebRequest& request, Instant now)
{
    const auto outcome = std::make_shared<Outcome>();
    inNetworkThread([request, now, outcome] { fulfil(request, now, outcome); });
    outcome->done.acquire(); // It comes: the request's own deadline sees to that.
    return outcome->answer;
}

} // namespace occ::messaging
