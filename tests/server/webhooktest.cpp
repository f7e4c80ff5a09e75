// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event.h"
#include "core/store/journal.h"
#include "tests/server/served.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::server;
using namespace occ::test;

/// Telnyx's webhooks: only genuine ones, each once, worked on later.
class WebhookTest final : public QObject
{
    Q_OBJECT

    static QJsonObject vectors()
    {
        QFile file(qEnvironmentVariable("OCC_SHARED") + u"/api/telnyx/webhook-vectors.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    static QByteArray event(const QString& id, const QString& type = u"call.hangup"_s)
    {
        return QJsonDocument(
                   QJsonObject{{u"data"_s, QJsonObject{{u"id"_s, id},
                                                       {u"event_type"_s, type},
                                                       {u"occurred_at"_s, u"2026-03-02T11:59:00.123456Z"_s},
                                                       {u"payload"_s, QJsonObject{{u"to"_s, u"+1833"_s}}}}}})
            .toJson(QJsonDocument::Compact);
    }
    /// The request as it stands on the wire in a vector.
    static Request vectorRequest(const QJsonObject& vector)
    {
        Request request;
        request.method = "POST";
        request.path = u"/webhooks/telnyx"_s;
        request.body = vector[u"body"].toString().toUtf8();
        const bool form = vector[u"name"].toString().contains(u"form"_s);
        request.headers << std::pair<QByteArray, QByteArray>(
            "content-type", form ? "application/x-www-form-urlencoded" : "application/json");
        const QJsonObject headers = vector[u"headers"].toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            request.headers << std::pair(it.key().toLatin1().toLower(), it.value().toString().toUtf8());
        return request;
    }

private Q_SLOTS:
    void judgesEachVector_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonObject all = vectors();
        if (all.isEmpty())
            QSKIP("the vectors of ../shared/api/telnyx are not here");
        for (const QJsonValue& vector : all[u"vectors"].toArray())
            QTest::newRow(qPrintable(vector[u"name"].toString())) << vector.toObject();
    }
    void judgesEachVector()
    {
        QFETCH(QJsonObject, vector);
        const QByteArray body = vector[u"body"].toString().toUtf8();
        QCOMPARE(body.size(), vector[u"body_bytes"].toInt());
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()),
                 vector[u"body_sha256"].toString());
        Served served;
        served.store.clock.set(vector[u"now"].toInteger() * kSecond);
        const QString key = vectors()[u"key"][u"public_key_base64"].toString();
        // Another key beside it changes nothing.
        OCC_OK(served.webhooks.addKey(key));
        const Request request = vectorRequest(vector);
        const Verdict verdict = must(served.webhooks.verify(
            {request.header("content-type"), request.header("telnyx-signature-ed25519"),
             request.header("telnyx-timestamp"), request.body}));
        const bool accept = vector[u"expect"].toString() == u"accept"_s;
        QCOMPARE(toText(verdict), accept ? u"genuine"_s : vector[u"reason"].toString());
        // And through the API: what is genuine but says nothing is refused as that, and kept nowhere.
        const QString answer = served.ask(request);
        if (!accept)
            QCOMPARE(answer, QString(u"401 "_s + vector[u"reason"].toString()));
        else
            QCOMPARE(answer, body.isEmpty() ? u"422 refused"_s : u"200"_s);
        QCOMPARE(must(served.webhooks.list({})).size(), accept && !body.isEmpty() ? 1 : 0);
        if (accept && !body.isEmpty())
            QVERIFY(served.ask(request) == u"200"_s && must(served.webhooks.list({})).size() == 1);
    }

    void takesEachExample()
    {
        const QJsonObject all = vectors();
        if (all.isEmpty())
            QSKIP("the vectors of ../shared/api/telnyx are not here");
        Served served;
        QStringList types;
        int number = 0;
        for (const QJsonValue& example : all[u"example_events"].toArray()) {
            // The examples share ids; each is an event of its own here.
            QJsonObject body = example[u"body"].toObject();
            QJsonObject data = body[u"data"].toObject();
            data.insert(u"id"_s, u"example-%1"_s.arg(++number));
            body.insert(u"data"_s, data);
            types << data[u"event_type"].toString();
            OCC_OK(served.webhooks.take(
                served.signedWebhook(QJsonDocument(body).toJson(QJsonDocument::Compact))));
        }
        QStringList callbacks;
        for (const QJsonValue& example : all[u"example_texml_callbacks"].toArray()) {
            const RawWebhook webhook = served.signedWebhook(example[u"form_body"].toString().toUtf8(),
                                                            example[u"content_type"].toString().toUtf8());
            const Reply reply = served.api.answer(served.webhookRequest(webhook));
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.type, "application/xml");
            QVERIFY(reply.body.contains("<Response/>"));
            const WebhookEvent taken = must(served.webhooks.list({}, 1)).first();
            QCOMPARE(taken.payload(), example[u"fields"].toObject());
            callbacks << taken.type;
        }
        QCOMPARE(callbacks,
                 (QStringList{u"texml.call.initiated"_s, u"texml.call.ringing"_s, u"texml.call.in-progress"_s,
                              u"texml.call.completed"_s, u"texml.gather"_s, u"texml.request"_s}));
        QStringList kept;
        for (const WebhookEvent& one : must(served.webhooks.list({})))
            kept.prepend(one.type);
        QCOMPARE(kept, types + callbacks);
    }

    void takesOnce_data() { addEngines(); }
    void takesOnce()
    {
        OCC_FETCH_ENGINE();
        Served served(engine);
        const qint64 before = served.store.value(u"select max(number) from journal"_s).toLongLong();
        const RawWebhook first = served.signedWebhook(event(u"e1"_s));
        const Reply reply = served.api.answer(served.webhookRequest(first));
        QCOMPARE(reply.body, "{\"status\":\"accepted\"}");
        // The same bytes again, and the same event signed anew.
        QCOMPARE(served.api.answer(served.webhookRequest(first)).body, "{\"status\":\"duplicate\"}");
        served.store.clock.advance(kMinute);
        QCOMPARE(served.api.answer(served.webhookRequest(served.signedWebhook(event(u"e1"_s)))).body,
                 "{\"status\":\"duplicate\"}");
        // Replayed later it is refused.
        served.store.clock.advance(5 * kMinute);
        QCOMPARE(served.ask(served.webhookRequest(first)), u"401 timestamp_out_of_tolerance"_s);
        const auto events = must(served.webhooks.list({}));
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].receivedAt, kStart);
        QCOMPARE(events[0].occurredAt, std::optional(must(parseIso(u"2026-03-02T11:59:00.123Z"_s))));
        QCOMPARE(events[0].payload()[u"to"].toString(), u"+1833"_s);
        QCOMPARE(served.store.value(u"select max(number) from journal"_s).toLongLong(), before);
    }

    void refusesMalformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("answer");
        const QByteArray json = "application/json";
        const QByteArray form = "application/x-www-form-urlencoded";
        QTest::newRow("no JSON") << QByteArray("{") << json << u"422 refused"_s;
        QTest::newRow("a list") << QByteArray("[]") << json << u"422 refused"_s;
        QTest::newRow("no data") << QByteArray("{}") << json << u"422 refused data.id"_s;
        QTest::newRow("data is a text") << QByteArray(R"({"data":"x"})") << json << u"422 refused data.id"_s;
        QTest::newRow("id is a number")
            << QByteArray(R"({"data":{"id":1,"event_type":"x"}})") << json << u"422 refused data.id"_s;
        QTest::newRow("id too long") << QByteArray("{\"data\":{\"event_type\":\"x\",\"id\":\"" +
                                                   QByteArray(201, 'x') + "\"}}")
                                     << json << u"422 refused data.id"_s;
        QTest::newRow("no type") << QByteArray(R"({"data":{"id":"x"}})") << json
                                 << u"422 refused data.event_type"_s;
        QTest::newRow("deep") << QByteArray(5000, '[') << json << u"422 refused"_s;
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe{}") << json << u"422 refused"_s;
        QTest::newRow("empty form") << QByteArray() << form << u"422 refused CallSid"_s;
        QTest::newRow("form without a call") << QByteArray("a=b") << form << u"422 refused CallSid"_s;
        QTest::newRow("form with a NUL") << QByteArray("CallSid=%00") << form << u"422 refused CallSid"_s;
        QTest::newRow("text") << event(u"e"_s) << QByteArray("text/plain") << u"415 wrong_content_type"_s;
        QTest::newRow("no content type") << event(u"e"_s) << QByteArray() << u"415 wrong_content_type"_s;
    }
    void refusesMalformed()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        Served served;
        QTEST(served.ask(served.webhookRequest(served.signedWebhook(body, type))), "answer");
        QVERIFY(must(served.webhooks.list({})).isEmpty());
    }

    void needsAKey()
    {
        Served served;
        const RawWebhook webhook = served.signedWebhook(event(u"e"_s));
        const QStringList keys = must(served.webhooks.keys());
        OCC_FAILED(served.webhooks.addKey(keys[0]), Refused, u"already"_s);
        OCC_FAILED(served.webhooks.addKey(u"abc="_s), Refused, u"not a public key"_s);
        OCC_OK(served.webhooks.removeKey(keys[0]));
        OCC_FAILED(served.webhooks.removeKey(keys[0]), Refused, u"no such key"_s);
        QCOMPARE(served.ask(served.webhookRequest(webhook)), u"503 no_webhook_key"_s);
        OCC_OK(served.webhooks.addKey(vectors().isEmpty()
                                          ? u"1xBWOR0aip2v87UbBWnD/PL/ntxWk0gZ/bLyqMu1M3s="_s
                                          : vectors()[u"other_public_key_base64"].toString()));
        QCOMPARE(served.ask(served.webhookRequest(webhook)), u"401 signature_mismatch"_s);
        OCC_OK(served.webhooks.addKey(keys[0]));
        QCOMPARE(served.ask(served.webhookRequest(webhook)), u"200"_s);
    }

    void worksLater_data() { addEngines(); }
    void worksLater()
    {
        OCC_FETCH_ENGINE();
        Served served(engine);
        int taken = 0;
        served.api.setWebhookTaken([&taken] { ++taken; });
        for (const auto& [id, type] : {std::pair(u"a"_s, u"call.hangup"_s), std::pair(u"b"_s, u"call.cost"_s),
                                       std::pair(u"c"_s, u"number_order.complete"_s)})
            QCOMPARE(served.ask(served.webhookRequest(served.signedWebhook(event(id, type)))), u"200"_s);
        QCOMPARE(taken, 3);
        // Worked on by another connection, as the server's thread does.
        const auto database = served.store.connect();
        Session other{*database, served.store.clock, BusinessCalendar(), {}};
        WebhookIntake worker(other);
        QStringList seen;
        bool fails = true;
        worker.on(u"call.*"_s,
                  [&seen](Session&, const WebhookEvent& one) { seen << u"family "_s + one.type; });
        worker.on(u"call.cost"_s, [&](Session& session, const WebhookEvent& one) {
            if (fails)
                raise(environmentFailed(u"The store is gone."_s));
            seen << u"cost"_s;
            store::Transaction tx(session.database, session.author(), session.now(), u"cost"_s);
            store::raiseEvent(tx, {u"cost"_s, {}, {}, {}, one.id, tx.now(), {}});
            tx.commit();
        });
        auto worked = must(worker.process());
        QCOMPARE(worked.done, 1);
        QCOMPARE(worked.ignored, 1);
        QCOMPARE(worked.troubles, 1);
        QCOMPARE(seen, (QStringList{u"family call.hangup"_s, u"family call.cost"_s}));
        const auto waiting = must(worker.list(u"waiting"_s));
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting[0].error, u"The store is gone."_s);
        QCOMPARE(waiting[0].nextAt, kStart + kMinute);
        QCOMPARE(must(worker.process()).troubles, 0);
        fails = false;
        served.store.clock.advance(kMinute);
        QCOMPARE(must(worker.process()).done, 1);
        QCOMPARE(seen.last(), u"cost"_s);
        QCOMPARE(served.store.value(u"select count(*) from event where name = 'cost'"_s), u"1"_s);
        QCOMPARE(must(worker.process()).done, 0);
        OCC_FAILED(worker.list(u"gone"_s), Refused, u"not a state"_s);
    }

    void givesUpAndTriesAgain()
    {
        Served served;
        int calls = 0;
        served.webhooks.on(u"call.hangup"_s, [&calls](Session&, const WebhookEvent&) {
            ++calls;
            raise(refused(u"No."_s));
        });
        OCC_OK(served.webhooks.take(served.signedWebhook(event(u"a"_s))));
        for (int i = 0; i < 10; ++i) {
            (void)must(served.webhooks.process());
            served.store.clock.advance(kDay);
        }
        QCOMPARE(calls, 6);
        const WebhookEvent failed = must(served.webhooks.list(u"failed"_s)).value(0);
        QCOMPARE(failed.attempts, 6);
        OCC_OK(served.webhooks.retry(failed.id));
        OCC_FAILED(served.webhooks.retry(failed.id), Refused, u"no webhook"_s);
        QCOMPARE(served.ask(served.request("POST", u"/api/v1/webhooks/retry"_s, "{\"event\":99}")),
                 u"422 refused event"_s);
        (void)must(served.webhooks.process());
        QCOMPARE(calls, 7);
    }

    void leavesAClaimedOneToItsWorker()
    {
        Served served;
        OCC_OK(served.webhooks.take(served.signedWebhook(event(u"a"_s))));
        const auto database = served.store.connect();
        Session other{*database, served.store.clock, BusinessCalendar(), {}};
        WebhookIntake second(other);
        int calls = 0;
        second.on(u"call.hangup"_s, [&calls](Session&, const WebhookEvent&) { ++calls; });
        served.webhooks.on(u"call.hangup"_s, [&](Session&, const WebhookEvent&) {
            ++calls;
            // While this one works, another process looks for work.
            QCOMPARE(must(second.process()).done, 0);
        });
        QCOMPARE(must(served.webhooks.process()).done, 1);
        QCOMPARE(calls, 1);
        QCOMPARE(store::verify(served.store.database()).problems, QStringList());
    }
};

OCC_TEST(WebhookTest)
#include "webhooktest.moc"
