// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api.h"
#include "core/workspace/activationendpoints.h"
#include "tests/activation/activationrig.h"
#include "tests/server/served.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// A number goes from `initiate` to live through the HTTP API alone, with the real service behind it.
class ActivationRunTest final : public QObject
{
    Q_OBJECT

    /// A workspace, its telephone company, and the API in front of them.
    struct Desk
    {
        Desk(const QString& engine, const QString& industry)
            : rig(engine, industry)
            , endpoints(rig.activations(), [this] { ++changed; })
            , api(rig.workspace().session(), rig.workspace().tokens(), rig.workspace().webhooks(), &endpoints)
            , secret(
                  must(rig.workspace().tokens().create({u"api"_s, {u"read"_s, u"write"_s}, {}, {}})).secret)
        {}
        std::pair<int, QJsonObject> ask(const QByteArray& method, const QString& name,
                                        const QJsonObject& body)
        {
            server::Request request;
            request.method = method;
            request.path = u"/api/v1/onboarding/"_s + name;
            request.headers << std::pair<QByteArray, QByteArray>("authorization",
                                                                 "Bearer " + secret.toLatin1())
                            << std::pair<QByteArray, QByteArray>("content-type", "application/json")
                            << std::pair<QByteArray, QByteArray>("idempotency-key", key);
            if (method == "POST")
                request.body = QJsonDocument(body).toJson();
            else
                request.query.addQueryItem(u"onboarding"_s, QString::number(rig.onboarding));
            const server::Reply reply = api.answer(request);
            return {reply.status, QJsonDocument::fromJson(reply.body).object()};
        }
        std::pair<int, QJsonObject> post(const QString& name, QJsonObject body = {})
        {
            body.insert(u"onboarding"_s, rig.onboarding);
            return ask("POST", name, body);
        }
        QJsonObject status() { return ask("GET", u"status"_s, {}).second; }
        /// Lets the outside do its part, and gives by the API what waits for a person.
        QString finishStage(const QString& stage)
        {
            for (int rounds = 0; rounds < 40; ++rounds) {
                rig.drive(kHour);
                const QJsonObject now = status();
                if (now[u"state"].toString() != activation::toText(activation::RunState::WaitingPerson))
                    return now[u"state"].toString();
                const auto [code, answer] = post(
                    stage, {{u"evidence"_s, QJsonObject{{now[u"step"].toString(), u"Seen by hand."_s}}}});
                if (code != 200)
                    return QString::fromUtf8(QJsonDocument(answer).toJson());
            }
            return u"never ends"_s;
        }

        ActivationRig rig;
        int changed = 0;
        ActivationEndpoints endpoints;
        server::Api api;
        QString secret;
        QByteArray key = "run-1";
    };
    static void rows()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("industry");
        for (const QString& engine : engineNames()) {
            for (const QString& industry : {u"healthcare"_s, u"fleet"_s})
                QTest::addRow("%s %s", qPrintable(engine), qPrintable(industry)) << engine << industry;
        }
    }

private Q_SLOTS:
    void goesLive_data() { rows(); }
    void goesLive()
    {
        OCC_FETCH_ENGINE();
        QFETCH(QString, industry);
        Desk desk(engine, industry);
        const QJsonObject first{{u"number"_s, u"+18335550100"_s},
                                {u"public_url"_s, u"https://calls.example.com/"_s},
                                {u"test_from"_s, u"+12082792555"_s}};
        const auto [code, run] = desk.post(u"initiate"_s, first);
        QVERIFY2(code == 201, QJsonDocument(run).toJson().constData());
        desk.rig.run = run[u"id"].toInteger();
        // Again with its key, and again with another: one run.
        QCOMPARE(desk.post(u"initiate"_s, first).second[u"id"].toInteger(), desk.rig.run);
        desk.key = "run-2";
        QCOMPARE(desk.post(u"initiate"_s, first).second[u"id"].toInteger(), desk.rig.run);
        QCOMPARE(desk.status()[u"number"].toString(), kNumber);
        QVERIFY(desk.changed > 0);

        // No stage before its turn.
        const auto [early, why] = desk.post(u"test"_s);
        QCOMPARE(early, 422);
        QVERIFY(!why[u"error"].toObject()[u"message"].toString().isEmpty());
        for (const QString& stage : {u"configure"_s, u"test"_s, u"go-live"_s}) {
            const QString state = desk.finishStage(stage);
            const auto [allowed, answer] =
                desk.post(stage, stage == u"go-live"_s ? QJsonObject{{u"approver"_s, u"Max Manager"_s}}
                                                       : QJsonObject());
            QVERIFY2(allowed == 200, qPrintable(state + QString::fromUtf8(QJsonDocument(answer).toJson())));
        }
        (void)desk.finishStage(u"go-live"_s);
        const QJsonObject live = desk.status();
        QCOMPARE(live[u"voice_live"].toObject()[u"state"].toString(), u"done"_s);
        QCOMPARE(live[u"approved_by"].toString(), u"Max Manager"_s);
        QCOMPARE(must(desk.rig.workspace().verify()).problems, QStringList());
    }

    void refuses_data() { addEngines(); }
    void refuses()
    {
        OCC_FETCH_ENGINE();
        Desk desk(engine, u"fleet"_s);
        const auto none = desk.post(u"configure"_s);
        QCOMPARE(none.first, 422);
        QCOMPARE(none.second[u"error"].toObject()[u"field"].toString(), u"onboarding"_s);
        const auto noNumber = desk.post(u"initiate"_s, {{u"number"_s, u"12"_s}});
        QCOMPARE(noNumber.first, 422);
        QCOMPARE(noNumber.second[u"error"].toObject()[u"field"].toString(), u"number"_s);
        desk.key = "other";
        const auto noUrl =
            desk.post(u"initiate"_s, {{u"number"_s, kNumber}, {u"public_url"_s, u"ftp://x"_s}});
        QCOMPARE(noUrl.first, 422);
        QCOMPARE(noUrl.second[u"error"].toObject()[u"field"].toString(), u"public_url"_s);
        QCOMPARE(desk.changed, 0);
        QCOMPARE(desk.post(u"initiate"_s, {{u"number"_s, kNumber}}).first, 201);
        const auto noText = desk.post(u"configure"_s, {{u"evidence"_s, QJsonObject{{u"x"_s, 1}}}});
        QCOMPARE(noText.first, 422);
        QCOMPARE(noText.second[u"error"].toObject()[u"field"].toString(), u"evidence"_s);
        QCOMPARE(desk.post(u"configure"_s, {{u"retry"_s, u"no-such-step"_s}}).first, 422);
    }
};

OCC_TEST(ActivationRunTest)
#include "activationruntest.moc"
