// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/integrations/probe.h"

#include "core/messaging/http.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QUuid>

namespace occ::integrations {

using namespace Qt::Literals::StringLiterals;
using messaging::WebAnswer;
using messaging::WebRequest;

static constexpr int kMostRedirections = 3;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(integrations)
};

ProbeResult no(const char* verdict, const QString& message, const QString& cure, int status = 0)
{
    return {QString::fromLatin1(verdict), message, cure, status, 0, 0};
}

bool isSameServer(const QUrl& a, const QUrl& b)
{
    const int usual = a.scheme() == u"https" ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(usual) == b.port(usual);
}

/// One run; what it knows of the system, and the time that is left.
class Run final
{
public:
    Run(const Probe& probe, const QString& secret)
        : m_probe(probe)
        , m_system(probe.system)
        , m_request(*probe.system.request)
        , m_secret(secret)
        , m_values(filled(probe.system, probe.settings))
        , m_left(probe.deadline)
    {
        m_values.insert(u"secret"_s, secret);
        m_values.insert(u"nonce"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    }

    [[nodiscard]] ProbeResult operator()();

private:
    [[nodiscard]] QString text(const QString& described, Place place = Place::Plain) const
    {
        return expanded(described, m_system, m_values, place);
    }
    [[nodiscard]] std::optional<ProbeResult> authenticate(WebRequest& call);
    [[nodiscard]] std::optional<ProbeResult> fetchToken(const QUrl& url, QByteArray& token);
    /// Calls within what is left of the deadline; follows redirections on the same server.
    [[nodiscard]] WebAnswer ask(WebRequest call);
    /// Why there is no answer to look at; nothing when there is one with status 2xx.
    [[nodiscard]] std::optional<ProbeResult> trouble(const QUrl& url, const WebAnswer& reply) const;
    [[nodiscard]] std::optional<ProbeResult> statusTrouble(const QUrl& url, const WebAnswer& reply) const;
    [[nodiscard]] ProbeResult timed(ProbeResult result) const
    {
        result.took = m_took;
        return result;
    }

    const Probe& m_probe;
    const ClientSystem& m_system;
    const Request& m_request;
    QString m_secret;
    QMap<QString, QString> m_values;
    Millis m_left;
    Millis m_took = 0;
};

WebAnswer Run::ask(WebRequest call)
{
    WebAnswer reply;
    for (int hop = 0; hop <= kMostRedirections; ++hop) {
        call.deadline = std::max<Millis>(1, m_left);
        call.longestAnswer = m_probe.longest;
        reply = messaging::call(call, 0); // Nobody asks it how long to wait.
        m_left -= reply.took;
        m_took += reply.took;
        const bool moved = reply.end == WebAnswer::End::Answered && reply.status >= 300 && reply.status < 400;
        if (!moved || call.method != "GET" || !isSameServer(call.url, reply.location))
            break;
        call.url = reply.location;
    }
    return reply;
}

std::optional<ProbeResult> Run::trouble(const QUrl& url, const WebAnswer& reply) const
{
    using enum WebAnswer::End;
    const QString host = url.host();
    switch (reply.end) {
    case NoHost:
        return no("unreachable", Words::tr("There is no server %1.").arg(host),
                  Words::tr("Check the address for a typing error, and the network of this computer."));
    case Refused:
        return no("unreachable",
                  Words::tr("%1 takes no connections at port %2.").arg(host).arg(url.port(443)),
                  Words::tr("Check the address; ask the client whether the server is running."));
    case NotEncrypted:
        return no("unreachable", Words::tr("No encrypted connection to %1 came about.").arg(host),
                  Words::tr("Its certificate may be expired or for another name: ask the client’s IT."));
    case TimedOut:
        return no("timeout",
                  Words::tr("%1 did not answer within %2 seconds.").arg(host).arg(m_probe.deadline / kSecond),
                  Words::tr("Try again. If it stays so, ask the client’s IT whether this computer is let "
                            "through their firewall."));
    case CutOff:
    case Unreachable:
        return no("unreachable", Words::tr("%1 broke the connection off.").arg(host),
                  Words::tr("Try again in a minute."), reply.status);
    case TooLong:
        return no("answer", Words::tr("The answer of %1 is far too long.").arg(host),
                  Words::tr("Check the address: it leads to something else than %1’s interface.")
                      .arg(m_system.title),
                  reply.status);
    case Answered:
        break;
    }
    return reply.status >= 200 && reply.status < 300 ? std::nullopt : statusTrouble(url, reply);
}

std::optional<ProbeResult> Run::statusTrouble(const QUrl& url, const WebAnswer& reply) const
{
    const int status = reply.status;
    const QString& name = m_system.title;
    if (status == 401)
        return no("credential", Words::tr("%1 refused the credential (401).").arg(name),
                  Words::tr("Enter a new credential (%1) and test again.").arg(m_system.credential), status);
    if (status == 403)
        return no("rights",
                  Words::tr("%1 knows the credential but does not let it read this (403).").arg(name),
                  Words::tr("Ask the client to give it the right: %1.").arg(m_system.probe), status);
    if (status >= 300 && status < 400)
        return no(
            "address",
            reply.location.host().isEmpty()
                ? Words::tr("%1 sends us on (%2).").arg(url.host()).arg(status)
                : Words::tr("%1 sends us on to %2 (%3).").arg(url.host(), reply.location.host()).arg(status),
            Words::tr("The credential was not sent there. Use that address if it is the client’s."), status);
    if (status == 404 || status == 410)
        return no("address",
                  Words::tr("There is nothing at this address of %1 (%2).").arg(url.host()).arg(status),
                  Words::tr("Check the address and the names in the settings."), status);
    if (status == 429)
        return no("busy", Words::tr("%1 had too many requests (429).").arg(name),
                  Words::tr("Test again in some minutes."), status);
    if (status >= 500)
        return no("server", Words::tr("%1 has trouble of its own (%2).").arg(name).arg(status),
                  Words::tr("Test again later; if it stays so, tell the client."), status);
    return no("answer", Words::tr("%1 did not take the question (%2).").arg(name).arg(status),
              Words::tr("Check the address and the settings."), status);
}

std::optional<ProbeResult> Run::fetchToken(const QUrl& url, QByteArray& token)
{
    WebRequest call;
    call.method = "POST";
    call.url = url;
    call.body = "grant_type=client_credentials";
    // RFC 6749, 2.3.1: both are encoded before they are joined.
    const QByteArray pair =
        QUrl::toPercentEncoding(text(m_request.user)) + ':' + QUrl::toPercentEncoding(m_secret);
    call.headers.append(std::pair(QByteArray("Authorization"), QByteArray("Basic " + pair.toBase64())));
    call.contentType = "application/x-www-form-urlencoded";
    const WebAnswer reply = ask(call);
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    if (reply.end == WebAnswer::End::Answered && reply.status == 400 &&
        answer.value("error"_L1).toString() == "invalid_client"_L1)
        return no("credential", Words::tr("Sign-in: %1 refused client ID or secret.").arg(url.host()),
                  Words::tr("Enter them again and test again."), reply.status);
    if (auto failed = trouble(url, reply)) {
        failed->message = Words::tr("Sign-in: %1").arg(failed->message);
        return failed;
    }
    token = answer.value("access_token"_L1).toString().toUtf8();
    if (token.isEmpty())
        return no("answer", Words::tr("Sign-in: %1 gave no token.").arg(url.host()),
                  Words::tr("Check the token address."), reply.status);
    return {};
}

std::optional<ProbeResult> Run::authenticate(WebRequest& call)
{
    using enum Request::Auth;
    const auto add = [&call](const QByteArray& name, const QByteArray& value) {
        call.headers.append(std::pair(name, value));
    };
    const auto bearer = [&](const QByteArray& token) {
        if (!token.isEmpty())
            add("Authorization", "Bearer " + token);
    };
    switch (m_request.auth) {
    case None:
        break;
    case Bearer:
        bearer(m_secret.toUtf8());
        break;
    case Basic: {
        const QString password = m_request.password.isEmpty() ? m_secret : text(m_request.password);
        const QString pair = text(m_request.user) + u':' + password;
        add("Authorization", "Basic " + pair.toUtf8().toBase64());
        break;
    }
    case Header:
        add(text(m_request.header).toLatin1(), m_secret.toUtf8());
        break;
    case Signature:
        add(text(m_request.header).toLatin1(),
            "sha256=" +
                QMessageAuthenticationCode::hash(call.body, m_secret.toUtf8(), QCryptographicHash::Sha256)
                    .toHex());
        break;
    case OAuth: {
        QByteArray token = m_secret.toUtf8();
        if (const QString address = text(m_request.tokenUrl); !address.isEmpty()) {
            if (auto failed = fetchToken(QUrl(address), token))
                return failed;
        }
        bearer(token);
        break;
    }
    }
    return {};
}

ProbeResult Run::operator()()
{
    WebRequest call;
    call.method = m_request.method.toLatin1();
    call.url = QUrl(text(m_request.url, Place::Address), QUrl::StrictMode);
    call.body = text(m_request.body, Place::Json).toUtf8();
    for (auto it = m_request.headers.cbegin(); it != m_request.headers.cend(); ++it)
        call.headers.append(std::pair(it.key().toLatin1(), text(it.value()).toUtf8()));
    if (!isSafe(call.url))
        return no("settings",
                  Words::tr("The address of %1 is not one that may get a credential.").arg(m_system.title),
                  Words::tr("Write it as https://company.example/api."));
    if (auto failed = authenticate(call))
        return timed(*failed);
    const WebAnswer reply = ask(call);
    if (auto failed = trouble(call.url, reply))
        return timed(*failed);
    if (const auto fault = faultOf(m_system, m_values, reply.type(), reply.body))
        return timed(no("answer", fault->first, fault->second, reply.status));
    return timed(
        {u"works"_s, Words::tr("%1 works: %2.").arg(m_system.title, m_system.probe), {}, reply.status, 0, 0});
}

} // namespace

/// What keeps a question from being asked at all.
static std::optional<ProbeResult> obstacle(const Probe& probe)
{
    const ClientSystem& system = probe.system;
    if (!system.request)
        return no("settings", Words::tr("%1 cannot be tested from here.").arg(system.title),
                  Words::tr("Test it by hand and note what came of it at the checklist’s item."));
    const QStringList lacking = missing(system, probe.settings);
    if (lacking.isEmpty())
        return {};
    return no("settings", Words::tr("%1 is not set up: %2.").arg(system.title, lacking.join(u", "_s)),
              Words::tr("Fill that in and test again."));
}

ProbeResult run(const Probe& probe, messaging::Secrets& secrets)
{
    const bool asks = !obstacle(probe) && !probe.secretName.isEmpty();
    return run(probe, asks ? secrets.read(probe.secretName) : Result<QString>(u""_s));
}

ProbeResult run(const Probe& probe, const Result<QString>& secret)
{
    if (auto failed = obstacle(probe))
        return *failed;
    const ClientSystem& system = probe.system;
    // What a FHIR server can do is mostly told to anybody.
    const bool isOpen = system.request->auth == Request::Auth::OAuth &&
                        filled(system, probe.settings).value(u"token_url"_s).isEmpty();
    if (!secret && secret.error().grade != Grade::Refused)
        return no("credential", secret.error().message, secret.error().hint);
    if (secret && (!secret->isEmpty() || isOpen))
        return Run(probe, *secret)();
    return no("credential",
              secret ? Words::tr("No credential was given for %1.").arg(system.title)
                     : Words::tr("This computer does not keep the credential for %1.").arg(system.title),
              Words::tr("Enter the credential (%1) and test again.").arg(system.credential));
}

} // namespace occ::integrations
