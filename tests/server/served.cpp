// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/served.h"

#include <QJsonDocument>

#include <stdexcept>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

Result<QJsonObject> NotedActivations::note(const QString& what, const QJsonObject& request)
{
    if (throws)
        throw std::runtime_error("secret of the inside");
    if (trouble)
        return Failure(*trouble);
    asked << what;
    return QJsonObject{{u"asked"_s, what}, {u"request"_s, request}, {u"times"_s, asked.size()}};
}

Result<QJsonObject> NotedActivations::initiate(const QJsonObject& request, const QString& key)
{
    return note(u"initiate "_s + key, request);
}

Result<QJsonObject> NotedActivations::configure(const QJsonObject& request)
{
    return note(u"configure"_s, request);
}

Result<QJsonObject> NotedActivations::test(const QJsonObject& request)
{
    return note(u"test"_s, request);
}

Result<QJsonObject> NotedActivations::goLive(const QJsonObject& request)
{
    return note(u"go-live"_s, request);
}

Result<QJsonObject> NotedActivations::status(const QJsonObject& request)
{
    return note(u"status"_s, request);
}

Served::Served(const QString& engine)
    : store(engine)
    , tokens(store.session())
    , webhooks(store.session())
    , api(store.session(), tokens, webhooks, &activations)
    , token(makeToken(u"all"_s, {u"read"_s, u"write"_s, u"webhooks"_s}))
{
    must(webhooks.addKey(signer.publicKey()));
}

CreatedToken Served::makeToken(const QString& name, const QStringList& scopes)
{
    return must(tokens.create({name, scopes, {}, {}}));
}

server::Request Served::request(const QByteArray& method, const QString& path, const QByteArray& body) const
{
    server::Request made;
    made.method = method;
    made.path = path.section(u'?', 0, 0);
    made.query = QUrlQuery(path.section(u'?', 1));
    made.body = body;
    made.headers << std::pair<QByteArray, QByteArray>("authorization", "Bearer " + token.secret.toLatin1());
    if (!body.isEmpty())
        made.headers << std::pair<QByteArray, QByteArray>("content-type", "application/json");
    return made;
}

QString Served::ask(const server::Request& request)
{
    const server::Reply reply = api.answer(request);
    return shortly(reply.status, reply.body);
}

RawWebhook Served::signedWebhook(const QByteArray& body, const QByteArray& type) const
{
    return signer.sign(body, type, store.clock.now());
}

server::Request Served::webhookRequest(const RawWebhook& webhook) const
{
    return Signer::request(webhook, u"/webhooks/telnyx"_s);
}

QString shortly(int status, const QByteArray& body)
{
    const QJsonObject error = QJsonDocument::fromJson(body).object()[u"error"].toObject();
    return u"%1 %2 %3"_s.arg(QString::number(status), error[u"code"].toString(), error[u"field"].toString())
        .trimmed();
}

} // namespace occ::test
