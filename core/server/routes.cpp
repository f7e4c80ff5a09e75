// SPDX-License-Identifier: GPL-3.0-or-later
// What the API answers. resources/api/openapi.json describes the same; a test compares them.
#include "core/server/api.h"
#include "core/server/webhookreading.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QUrl>

// Resources of a static library are registered by a function that must be named outside any namespace.
static void registerApiDescription()
{
    Q_INIT_RESOURCE(apidescription);
}

namespace occ::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(server)
};

Reply health(Api& api, const Asked& /*asked*/)
{
    // Reads from the store, so that "ok" is true of it, too.
    orApi(reading([&api] { api.session().database.query(u"select number from journal_head"_s).next(); }));
    return jsonReply({{u"status"_s, u"ok"_s},
                      {u"version"_s, QStringLiteral(OCC_VERSION)},
                      {u"now"_s, toIso(api.session().now())}});
}

Reply description(Api& /*api*/, const Asked& /*asked*/)
{
    registerApiDescription();
    QFile file(u":/api/openapi.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw ApiThrown({500, u"internal"_s, Words::tr("The description is missing."), {}, {}});
    Reply reply;
    reply.body = file.readAll();
    return reply;
}

Reply initiate(Api& api, const Asked& asked)
{
    const QString key = QString::fromLatin1(asked.request.header("idempotency-key"));
    return jsonReply(orApi(api.activations().initiate(asked.fields, key)), 201);
}

Reply configure(Api& api, const Asked& asked)
{
    return jsonReply(orApi(api.activations().configure(asked.fields)));
}

Reply test(Api& api, const Asked& asked)
{
    return jsonReply(orApi(api.activations().test(asked.fields)));
}

Reply goLive(Api& api, const Asked& asked)
{
    return jsonReply(orApi(api.activations().goLive(asked.fields)));
}

Reply status(Api& api, const Asked& asked)
{
    return jsonReply(orApi(api.activations().status(asked.fields)));
}

QJsonObject shapeOf(const WebhookEvent& event)
{
    const auto moment = [](std::optional<Instant> at) { return at ? QJsonValue(toIso(*at)) : QJsonValue(); };
    return {{u"id"_s, event.id},
            {u"source"_s, event.source},
            {u"external_id"_s, event.externalId},
            {u"type"_s, event.type},
            {u"state"_s, event.state},
            {u"attempts"_s, event.attempts},
            {u"received_at"_s, toIso(event.receivedAt)},
            {u"occurred_at"_s, moment(event.occurredAt)},
            {u"ended_at"_s, moment(event.endedAt)},
            {u"error"_s, event.error}};
}

Reply webhookEvents(Api& api, const Asked& asked)
{
    const int most = asked.fields[u"limit"].toInt(100);
    if (most < 1 || most > 1000)
        throw ApiThrown({422, u"wrong_value"_s, Words::tr("The limit is out of range."), u"limit"_s,
                         Words::tr("Use 1 to 1000.")});
    QJsonArray events;
    for (const WebhookEvent& event : orApi(api.webhooks().list(asked.fields[u"state"].toString(), most)))
        events << shapeOf(event);
    return jsonReply({{u"events"_s, events}});
}

Reply webhookRetry(Api& api, const Asked& asked)
{
    const qint64 id = asked.fields[u"event"].toInteger();
    orApi(api.webhooks().retry(id));
    api.webhookTaken();
    return jsonReply({{u"id"_s, id}, {u"state"_s, u"waiting"_s}});
}

/// What the other side gets: TeXML callbacks are answered with an empty document, which does nothing.
Reply taken(bool form, bool isNew)
{
    if (!form)
        return jsonReply({{u"status"_s, isNew ? u"accepted"_s : u"duplicate"_s}});
    Reply reply;
    reply.type = "application/xml";
    reply.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response/>\n";
    return reply;
}

/// The webhook, if it is Telnyx's and of now.
RawWebhook genuine(Api& api, const Request& request)
{
    RawWebhook webhook{request.header("content-type"), request.header("telnyx-signature-ed25519"),
                       request.header("telnyx-timestamp"), request.body};
    const auto verdict = api.webhooks().verify(webhook);
    if (!verdict) // Without a key nothing can be believed; Telnyx comes again after a 503.
        throw ApiThrown({503, u"no_webhook_key"_s, verdict.error().message, {}, verdict.error().hint});
    if (*verdict != Verdict::Genuine)
        throw ApiThrown({401,
                         toText(*verdict),
                         Words::tr("The webhook is not signed as it should be."),
                         {},
                         Words::tr("Sign <timestamp>|<body> with the account's key, within five minutes.")});
    if (!isForm(webhook.contentType) && !isJson(webhook.contentType))
        throw ApiThrown({415,
                         u"wrong_content_type"_s,
                         Words::tr("The webhook is neither JSON nor a form."),
                         {},
                         Words::tr("Send application/json or application/x-www-form-urlencoded.")});
    return webhook;
}

Reply telnyxWebhook(Api& api, const Asked& asked)
{
    const RawWebhook webhook = genuine(api, asked.request);
    const auto what = orApi(api.webhooks().take(webhook));
    if (what == WebhookIntake::Taken::New)
        api.webhookTaken();
    return taken(isForm(webhook.contentType), what == WebhookIntake::Taken::New);
}

/// What a call goes on with: /texml/REFERENCE, /texml/REFERENCE/step/KEY, …
Reply voiceDocument(Api& api, const Asked& asked)
{
    RawWebhook webhook = genuine(api, asked.request);
    if (!isForm(webhook.contentType))
        throw ApiThrown({415,
                         u"wrong_content_type"_s,
                         Words::tr("The callback is no form."),
                         {},
                         Words::tr("Send application/x-www-form-urlencoded.")});
    const QString path = QUrl::fromPercentEncoding(asked.request.path.toUtf8()).mid(asked.route.path.size());
    VoiceAsk ask;
    ask.reference = path.section(u'/', 0, 0);
    ask.name = path.section(u'/', 1);
    ask.language = asked.request.query.queryItemValue(u"lang"_s);
    ask.call = payloadOf(QString::fromLatin1(webhook.contentType), QString::fromUtf8(webhook.body));
    VoiceAnswer answer = orApi(api.voice().document(ask));
    if (!answer.event.isEmpty()) {
        webhook.type = answer.event;
        webhook.more = answer.about;
        if (orApi(api.webhooks().take(webhook)) == WebhookIntake::Taken::New)
            api.webhookTaken();
    }
    Reply reply;
    reply.type = "application/xml";
    reply.body = std::move(answer.xml);
    return reply;
}

} // namespace

const QList<Route>& Api::routes()
{
    using enum Field::Type;
    static const Field onboarding{u"onboarding"_s, Integer, true};
    static const Field evidence{u"evidence"_s, Object};
    static const Field retry{u"retry"_s, Text};
    static const QList<Route> table{
        {"GET", u"/api/v1/health"_s, Door::Everybody, Scope::Read, {}, false, health},
        {"GET", u"/api/v1/openapi.json"_s, Door::Everybody, Scope::Read, {}, false, description},
        {"POST",
         u"/api/v1/onboarding/initiate"_s,
         Door::Token,
         Scope::Write,
         {onboarding,
          {u"number"_s, Text, true, {}, 20},
          {u"mode"_s, Text, false, {u"sandbox"_s, u"production"_s}},
          {u"public_url"_s, Text, false, {}, 500},
          {u"test_from"_s, Text, false, {}, 20}},
         true,
         initiate},
        {"POST",
         u"/api/v1/onboarding/configure"_s,
         Door::Token,
         Scope::Write,
         {onboarding, evidence, retry},
         false,
         configure},
        {"POST",
         u"/api/v1/onboarding/test"_s,
         Door::Token,
         Scope::Write,
         {onboarding, evidence, retry},
         false,
         test},
        {"POST",
         u"/api/v1/onboarding/go-live"_s,
         Door::Token,
         Scope::Write,
         {onboarding, evidence, retry, {u"approver"_s, Text}},
         false,
         goLive},
        {"GET", u"/api/v1/onboarding/status"_s, Door::Token, Scope::Read, {onboarding}, false, status},
        {"GET",
         u"/api/v1/webhooks/events"_s,
         Door::Token,
         Scope::Webhooks,
         {{u"state"_s, Text, false, {u"waiting"_s, u"done"_s, u"ignored"_s, u"failed"_s}},
          {u"limit"_s, Integer}},
         false,
         webhookEvents},
        {"POST",
         u"/api/v1/webhooks/retry"_s,
         Door::Token,
         Scope::Webhooks,
         {{u"event"_s, Integer, true}},
         false,
         webhookRetry},
        {"POST", u"/webhooks/telnyx"_s, Door::Signature, Scope::Read, {}, false, telnyxWebhook},
        {"POST", u"/texml/"_s, Door::Signature, Scope::Read, {}, false, voiceDocument, true},
    };
    return table;
}

} // namespace occ::server
