// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/served.h"
#include "tests/support/engines.h"
#include "tests/support/samplepeople.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::server;
using namespace occ::test;

static const QString kInitiate = u"/api/v1/onboarding/initiate"_s;
static const QByteArray kWhole = R"({"onboarding":7,"number":"+18335550100"})";

/// The API behind the door: who may, what may stand in a request, and how it says no.
class ApiTest final : public QObject
{
    Q_OBJECT

    static Request with(Request request, const QByteArray& name, const QByteArray& value)
    {
        request.headers.removeIf([&name](const auto& header) { return header.first == name; });
        if (!value.isEmpty())
            request.headers << std::pair(name, value);
        return request;
    }

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* name, const QByteArray& method, const QString& path,
                            const QByteArray& body, const QString& answer) {
            QTest::newRow(name) << method << path << body << answer;
        };
        const QString status = u"/api/v1/onboarding/status"_s;
        row("health", "GET", u"/api/v1/health"_s, {}, u"200"_s);
        row("status", "GET", status + u"?onboarding=7"_s, {}, u"200"_s);
        row("initiate", "POST", kInitiate, kWhole, u"201"_s);
        row("unknown address", "GET", u"/api/v1/nothing"_s, {}, u"404 not_found"_s);
        row("slash behind", "GET", u"/api/v1/health/"_s, {}, u"404 not_found"_s);
        row("escaped address", "GET", u"/api/v1/%68ealth"_s, {}, u"404 not_found"_s);
        row("other case", "GET", u"/API/v1/health"_s, {}, u"404 not_found"_s);
        row("wrong method", "GET", kInitiate, {}, u"405 wrong_method"_s);
        row("delete", "DELETE", status, {}, u"405 wrong_method"_s);
        row("head", "HEAD", u"/api/v1/health"_s, {}, u"405"_s);
        row("no field", "GET", status, {}, u"422 missing_field onboarding"_s);
        row("unknown query", "GET", status + u"?onboarding=7&x=1"_s, {}, u"422 unknown_field x"_s);
        row("repeated query", "GET", status + u"?onboarding=7&onboarding=8"_s, {},
            u"422 repeated_field onboarding"_s);
        row("no number", "GET", status + u"?onboarding=seven"_s, {}, u"422 wrong_type onboarding"_s);
        row("huge number", "GET", status + u"?onboarding=99999999999999999999"_s, {},
            u"422 wrong_type onboarding"_s);
        row("body with get", "GET", status + u"?onboarding=7"_s, "{}", u"400 unexpected_body"_s);
        row("query with post", "POST", kInitiate + u"?x=1"_s, kWhole, u"422 unknown_field x"_s);
        row("no body", "POST", kInitiate, {}, u"415 wrong_content_type"_s);
        row("no JSON", "POST", kInitiate, "{", u"400 invalid_json"_s);
        row("JSON and more", "POST", kInitiate, kWhole + "x", u"400 invalid_json"_s);
        row("a list", "POST", kInitiate, "[]", u"400 invalid_json"_s);
        row("a deep list", "POST", kInitiate, QByteArray(100000, '['), u"400 invalid_json"_s);
        row("empty object", "POST", kInitiate, "{}", u"422 missing_field onboarding"_s);
        row("unknown field", "POST", kInitiate, R"({"onboarding":7,"number":"+1","Mode":"sandbox"})",
            u"422 unknown_field Mode"_s);
        row("text for a number", "POST", kInitiate, R"({"onboarding":"7","number":"+1"})",
            u"422 wrong_type onboarding"_s);
        row("fraction", "POST", kInitiate, R"({"onboarding":7.5,"number":"+1"})",
            u"422 wrong_type onboarding"_s);
        row("huge", "POST", kInitiate, R"({"onboarding":1e300,"number":"+1"})",
            u"422 wrong_type onboarding"_s);
        row("null", "POST", kInitiate, R"({"onboarding":7,"number":null})", u"422 wrong_type number"_s);
        row("bool", "POST", kInitiate, R"({"onboarding":true,"number":"+1"})",
            u"422 wrong_type onboarding"_s);
        row("no word", "POST", kInitiate, R"({"onboarding":7,"number":"+1","mode":"live"})",
            u"422 wrong_value mode"_s);
        row("too long", "POST", kInitiate, R"({"onboarding":7,"number":"+183355501000000000000"})",
            u"422 too_long number"_s);
        row("control characters", "POST", kInitiate, R"({"onboarding":7,"number":"+1\u0000"})",
            u"422 wrong_value number"_s);
        row("limit", "GET", u"/api/v1/webhooks/events?limit=0"_s, {}, u"422 wrong_value limit"_s);
        row("state", "GET", u"/api/v1/webhooks/events?state=gone"_s, {}, u"422 wrong_value state"_s);
        row("events", "GET", u"/api/v1/webhooks/events?state=done&limit=5"_s, {}, u"200"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, answer);
        Served served;
        QCOMPARE(served.ask(served.request(method, path, body)), answer);
        QCOMPARE(served.activations.asked.size(),
                 answer.startsWith(u"20"_s) && path.contains(u"onboarding/"_s) ? 1 : 0);
    }

    void saysWhatIsAllowed()
    {
        Served served;
        const Reply reply = served.api.answer(served.request("GET", kInitiate));
        QVERIFY(reply.headers.contains(std::pair<QByteArray, QByteArray>("Allow", "POST")));
        const QJsonObject error = QJsonDocument::fromJson(reply.body)[u"error"].toObject();
        QCOMPARE(error.keys(), (QStringList{u"code"_s, u"cure"_s, u"field"_s, u"message"_s}));
        QVERIFY(served.api.answer(served.request("HEAD", kInitiate)).body.isEmpty());
    }

    void wantsJson()
    {
        Served served;
        const Request good = served.request("POST", kInitiate, kWhole);
        for (const QByteArray& type :
             QByteArrayList{"text/plain", "application/jsonx", "application/x-www-form-urlencoded"})
            QCOMPARE(served.ask(with(good, "content-type", type)), u"415 wrong_content_type"_s);
        QCOMPARE(served.ask(with(good, "content-type", "Application/JSON; charset=utf-8")), u"201"_s);
    }

    void knowsTokens_data() { addEngines(); }
    void knowsTokens()
    {
        OCC_FETCH_ENGINE();
        Served served(engine);
        const Request good = served.request("POST", kInitiate, kWhole);
        const QByteArray secret = served.token.secret.toLatin1();
        QCOMPARE(served.ask(with(good, "authorization", {})), u"401 missing_token"_s);
        for (const QByteArray& bad :
             QByteArrayList{secret, "Basic " + secret, "Bearer", "Bearer ", "Bearer " + secret + "x",
                            "Bearer " + secret.chopped(1), "Bearer " + secret + ", Bearer " + secret,
                            QByteArray("Bearer x")})
            QCOMPARE(served.ask(with(good, "authorization", bad)), u"401 bad_token"_s);
        QCOMPARE(served.ask(with(good, "authorization", "bearer " + secret)), u"201"_s);
        const Reply refusal = served.api.answer(with(good, "authorization", {}));
        QVERIFY(refusal.headers.contains(std::pair<QByteArray, QByteArray>("WWW-Authenticate", "Bearer")));

        const CreatedToken reader = served.makeToken(u"reader"_s, {u"read"_s});
        const QByteArray asReader = "Bearer " + reader.secret.toLatin1();
        QCOMPARE(served.ask(with(good, "authorization", asReader)), u"403 missing_scope"_s);
        const Request look = served.request("GET", u"/api/v1/onboarding/status?onboarding=1"_s);
        QCOMPARE(served.ask(with(look, "authorization", asReader)), u"200"_s);
        OCC_OK(served.tokens.revoke(u"reader"_s));
        QCOMPARE(served.ask(with(look, "authorization", asReader)), u"401 bad_token"_s);
        QCOMPARE(served.activations.asked.size(), 2);
    }

    void actsAsItsPerson()
    {
        Served served;
        PeopleService people(served.store.session());
        const SamplePeople team = addSamplePeople(people);
        const auto asToken = [&](const QString& email) {
            const CreatedToken made = must(served.tokens.create({email, {u"write"_s}, email, {}}));
            return with(served.request("POST", kInitiate, kWhole), "authorization",
                        "Bearer " + made.secret.toLatin1());
        };
        const Request asSpecialist = asToken(team.specialist.email);
        QCOMPARE(served.ask(asSpecialist), u"201"_s);
        QCOMPARE(served.ask(asToken(team.salesRep.email)), u"403 missing_permission"_s);
        OCC_OK(people.deactivate(team.specialist.id));
        QCOMPARE(served.ask(asSpecialist), u"403 person_away"_s);
        // Whoever acted before acts again.
        QCOMPARE(served.store.session().actor.name(), u"Local user"_s);
    }

    void handsErrorsOn()
    {
        Served served;
        const auto ask = [&](Grade grade) {
            served.activations.trouble =
                Error{grade, u"The number is taken."_s, u"Choose another."_s, u"number"_s, {},
                      0,     u"select secret"_s};
            return served.api.answer(served.request("POST", kInitiate, kWhole));
        };
        const Reply reply = ask(Grade::Refused);
        QCOMPARE(reply.status, 422);
        QCOMPARE(QJsonDocument::fromJson(reply.body)[u"error"].toObject(),
                 (QJsonObject{{u"code"_s, u"refused"_s},
                              {u"message"_s, u"The number is taken."_s},
                              {u"field"_s, u"number"_s},
                              {u"cure"_s, u"Choose another."_s}}));
        QCOMPARE(ask(Grade::Conflict).status, 409);
        QCOMPARE(ask(Grade::Environment).status, 503);
        QCOMPARE(ask(Grade::Internal).status, 500);
        served.activations.throws = true;
        const Reply fault = served.api.answer(served.request("POST", kInitiate, kWhole));
        QCOMPARE(shortly(fault.status, fault.body), u"500 internal"_s);
        QVERIFY(!fault.body.contains("secret"));
    }

    void isHonestWithoutActivations()
    {
        Served served;
        Api bare(served.store.session(), served.tokens, served.webhooks);
        for (const QString& name : {u"initiate"_s, u"configure"_s, u"test"_s, u"go-live"_s}) {
            const QByteArray body = name == u"initiate"_s ? kWhole
                                    : name == u"go-live"_s
                                        ? QByteArray(R"({"onboarding":7,"approver":"a@b.c"})")
                                        : QByteArray(R"({"onboarding":7})");
            const Reply reply = bare.answer(served.request("POST", u"/api/v1/onboarding/"_s + name, body));
            QCOMPARE(shortly(reply.status, reply.body), u"503 activation_unavailable"_s);
        }
    }

    void repeatsAnAnswer_data() { addEngines(); }
    void repeatsAnAnswer()
    {
        OCC_FETCH_ENGINE();
        Served served(engine);
        const Request first = with(served.request("POST", kInitiate, kWhole), "idempotency-key", "k-1");
        const Reply answer = served.api.answer(first);
        QCOMPARE(answer.status, 201);
        const Reply again = served.api.answer(first);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, answer.body);
        QVERIFY(again.headers.contains(std::pair<QByteArray, QByteArray>("Idempotent-Replayed", "true")));
        QCOMPARE(served.activations.asked, QStringList{u"initiate k-1"_s});
        // The same, written another way.
        QCOMPARE(served.ask(
                     with(served.request("POST", kInitiate, R"({ "number":"+18335550100", "onboarding":7 })"),
                          "idempotency-key", "k-1")),
                 u"201"_s);
        QCOMPARE(served.activations.asked.size(), 1);
        QCOMPARE(served.ask(with(served.request("POST", kInitiate, R"({"onboarding":8,"number":"+1"})"),
                                 "idempotency-key", "k-1")),
                 u"422 key_reused"_s);
        QCOMPARE(served.ask(with(first, "idempotency-key", "k-2")), u"201"_s);
        QCOMPARE(served.ask(with(first, "idempotency-key", "a b")), u"400 malformed_key"_s);
        QCOMPARE(served.ask(with(first, "idempotency-key", QByteArray(201, 'x'))), u"400 malformed_key"_s);
        // Another caller's key is another key.
        const CreatedToken other = served.makeToken(u"other"_s, {u"write"_s});
        QCOMPARE(served.ask(with(first, "authorization", "Bearer " + other.secret.toLatin1())), u"201"_s);
        QCOMPARE(served.activations.asked.size(), 3);
        // What failed may be tried again with the same key.
        served.activations.trouble = Error{};
        const Request failing = with(first, "idempotency-key", "k-3");
        QCOMPARE(served.ask(failing), u"422 refused"_s);
        served.activations.trouble.reset();
        QCOMPARE(served.ask(failing), u"201"_s);
        QCOMPARE(served.ask(failing), u"201"_s);
        QCOMPARE(served.activations.asked.size(), 4);
        // Cut off between the work and its answer: the work is asked for again under its key.
        served.store.database().execute(u"update api_answer set status = 0 where key = 'k-3'"_s);
        QCOMPARE(served.ask(failing), u"201"_s);
        QCOMPARE(served.activations.asked.last(), u"initiate k-3"_s);
        served.store.clock.advance(8 * kDay);
        QCOMPARE(served.ask(first), u"201"_s);
        QCOMPARE(served.activations.asked.size(), 6);
    }
};

OCC_TEST(ApiTest)
#include "apitest.moc"
