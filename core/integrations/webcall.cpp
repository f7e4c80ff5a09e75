// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/integrations/webcall.h"

#include "core/messaging/ownthread.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSemaphore>
#include <QTimer>

#include <memory>

namespace occ::integrations {

using namespace Qt::Literals::StringLiterals;

namespace {

QNetworkRequest requestFrom(const WebCall& wanted)
{
    QNetworkRequest made(wanted.url);
    made.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("OnboardingCommandCenter/" OCC_VERSION));
    made.setRawHeader("Accept", "application/json");
    if (!wanted.body.isEmpty())
        made.setRawHeader("Content-Type", "application/json; charset=utf-8");
    for (const auto& [name, value] : wanted.headers)
        made.setRawHeader(name, value);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return made;
}

WebReply::End endOf(QNetworkReply::NetworkError error, int status)
{
    using End = WebReply::End;
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return End::NoHost;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return End::Refused;
    case QNetworkReply::SslHandshakeFailedError:
        return End::NotEncrypted;
    case QNetworkReply::RemoteHostClosedError:
        return End::CutOff;
    default:
        return status > 0 ? End::Answered : End::CutOff;
    }
}

/// One call under way, in the thread of the network.
class Exchange final : public QObject
{
public:
    Exchange(const WebCall& wanted, QObject* home, std::function<void(const WebReply&)> done)
        : QObject(home)
        , m_longest(wanted.longest)
        , m_done(std::move(done))
        , m_reply(m_network.sendCustomRequest(requestFrom(wanted), wanted.method, wanted.body))
    {
        m_took.start();
        connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::take);
        connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            m_timedOut = true;
            m_reply->abort();
        });
        m_deadline.setSingleShot(true);
        m_deadline.setTimerType(Qt::PreciseTimer);
        m_deadline.start(int(std::min<Millis>(wanted.deadline, kHour)));
    }

private:
    void take()
    {
        if (!m_reply->isOpen() || m_tooLong)
            return;
        m_body += m_reply->read(m_longest + 1 - m_body.size());
        m_tooLong = m_body.size() > m_longest;
        if (m_tooLong)
            m_reply->abort();
    }

    void finish()
    {
        m_deadline.stop();
        take();
        WebReply answer;
        answer.took = m_took.elapsed();
        answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.type = m_reply->rawHeader("Content-Type").toLower();
        answer.type = answer.type.left(answer.type.indexOf(';')).trimmed();
        if (m_reply->hasRawHeader("Location"))
            answer.location = m_reply->url().resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
        answer.body = m_body.left(m_longest);
        answer.end = m_tooLong    ? WebReply::End::TooLong
                     : m_timedOut ? WebReply::End::TimedOut
                                  : endOf(m_reply->error(), answer.status);
        m_done(answer);
        deleteLater(); // This runs inside the reply's own signal.
    }

    QNetworkAccessManager m_network;
    qint64 m_longest;
    std::function<void(const WebReply&)> m_done;
    QNetworkReply* m_reply; ///< Belongs to m_network.
    QElapsedTimer m_took;
    QTimer m_deadline;
    QByteArray m_body;
    bool m_timedOut = false;
    bool m_tooLong = false;
};

/// What the caller waits for.
struct Outcome
{
    QSemaphore done;
    WebReply answer;
};

} // namespace

WebReply call(const WebCall& wanted)
{
    static messaging::OwnThread network(u"probes"_s);
    const auto outcome = std::make_shared<Outcome>();
    network.begin([wanted, outcome](QObject* home) {
        new Exchange(wanted, home, [outcome](const WebReply& answer) {
            outcome->answer = answer;
            outcome->done.release();
        });
    });
    outcome->done.acquire(); // It comes: the call's own deadline sees to that.
    return outcome->answer;
}

} // namespace occ::integrations
