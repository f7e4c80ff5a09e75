// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Service requests: the time to respond, states, comments, and taking all of it back.
class RequestTest final : public QObject
{
    Q_OBJECT

    static ServiceRequest wanted(qint64 client, const QString& priority = u"medium"_s)
    {
        ServiceRequest request;
        request.clientId = client;
        request.title = u"  Voicemail   greeting "_s;
        request.priority = priority;
        return request;
    }

private Q_SLOTS:
    void theTimeToRespond_data()
    {
        QTest::addColumn<QString>("priority");
        QTest::addColumn<int>("hours");
        QTest::newRow("critical") << u"critical"_s << 4;
        QTest::newRow("high") << u"high"_s << 24;
        QTest::newRow("medium") << u"medium"_s << 48;
        QTest::newRow("low") << u"low"_s << 72;
    }
    void theTimeToRespond()
    {
        QFETCH(const QString, priority);
        QFETCH(const int, hours);
        Rig rig(u"sqlite"_s);
        const ServiceRequest made =
            must(rig.workspace().requests().open(wanted(rig.client(u"Northline"_s), priority)));
        QCOMPARE(made.respondBy, rig.now() + hours * kHour);
        QCOMPARE(made.title, u"Voicemail greeting"_s);
        QCOMPARE(made.state, u"open"_s);
    }

    void whatMakesNoRequest()
    {
        Rig rig(u"sqlite"_s);
        const qint64 client = rig.client(u"Northline"_s);
        RequestService& requests = rig.workspace().requests();
        const auto fieldOf = [&](const std::function<void(ServiceRequest&)>& spoil) {
            ServiceRequest request = wanted(client);
            spoil(request);
            const auto made = requests.open(request);
            return made ? u"made"_s : made.error().field;
        };
        QCOMPARE(fieldOf([](ServiceRequest& one) { one.title = u"  "_s; }), u"title"_s);
        QCOMPARE(fieldOf([](ServiceRequest& one) { one.title = QString(151, u'x'); }), u"title"_s);
        QCOMPARE(fieldOf([](ServiceRequest& one) { one.priority = u"soon"_s; }), u"priority"_s);
        QCOMPARE(fieldOf([](ServiceRequest& one) { one.channel = u"pigeon"_s; }), u"channel"_s);
        QCOMPARE(fieldOf([](ServiceRequest& one) { one.clientId = 999; }), u"client"_s);
        const qint64 other = rig.start(u"Somebody else"_s);
        QCOMPARE(fieldOf([&](ServiceRequest& one) { one.onboardingId = other; }), u"onboarding"_s);
        QVERIFY(must(requests.list()).isEmpty());
        const qint64 id = must(requests.open(wanted(client))).id;
        QCOMPARE(requests.comment(id, u" \n"_s).error().field, u"body"_s);
        QCOMPARE(requests.setState(id, u"lost"_s).error().field, u"state"_s);
        QCOMPARE(requests.setState(id + 1, u"open"_s).error().field, u"request"_s);
    }

    void statesAndComments_data() { addEngines(); }
    void statesAndComments()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        RequestService& requests = rig.workspace().requests();
        const qint64 client = rig.client(u"Northline"_s);
        const qint64 late = must(requests.open(wanted(client, u"low"_s))).id;
        const qint64 soon = must(requests.open(wanted(client, u"critical"_s))).id;
        const auto order = [&] {
            QList<qint64> ids;
            for (const ServiceRequest& one : must(requests.list()))
                ids << one.id;
            return ids;
        };
        QCOMPARE(order(), (QList<qint64>{soon, late}));
        must(requests.comment(soon, u"between us"_s, false));
        QVERIFY(!must(requests.byId(soon)).respondedAt);
        rig.clock->advance(kHour);
        must(requests.comment(soon, u"we look at it"_s));
        QCOMPARE(must(requests.byId(soon)).respondedAt, std::optional(rig.now()));
        QCOMPARE(order(), (QList<qint64>{late, soon}));
        must(requests.setState(late, u"solved"_s));
        QCOMPARE(must(requests.byId(late)).closedAt, std::optional(rig.now()));
        QCOMPARE(order(), (QList<qint64>{soon, late}));
        RequestFilter open;
        open.openOnly = true;
        QCOMPARE(must(requests.list(open)).size(), 1);
        const QList<RequestComment> said = must(requests.comments(soon));
        QCOMPARE(said.size(), 2);
        QVERIFY(!said[0].isPublic && said[1].isPublic);
        // Each command is one entry, and each is taken back by itself.
        must(rig.workspace().undo());
        QVERIFY(must(requests.byId(late)).isOpen());
        must(rig.workspace().undo());
        QVERIFY(!must(requests.byId(soon)).respondedAt);
        QCOMPARE(must(requests.comments(soon)).size(), 1);
        for (int i = 0; i < 3; ++i)
            must(rig.workspace().undo());
        QVERIFY(must(requests.list()).isEmpty());
        must(rig.workspace().redo());
        QCOMPARE(must(requests.list()).size(), 1);
        QVERIFY(must(rig.workspace().verify()).problems.isEmpty());
    }

    /// A late response is an alert of the onboarding it belongs to; a response ends it.
    void aLateResponseIsAnAlert_data() { addEngines(); }
    void aLateResponseIsAnAlert()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 onboarding = rig.start();
        ServiceRequest request =
            wanted(must(rig.workspace().clients().find(u"Northline"_s)).id, u"critical"_s);
        request.onboardingId = onboarding;
        const qint64 id = must(rig.workspace().requests().open(request)).id;
        const auto breaches = [&] {
            return rig
                .rows(
                    u"select id from alert where rule = 'sla-breach' and cleared_at is null and resolved_at is null"_s)
                .size();
        };
        QCOMPARE(breaches(), 0);
        rig.clock->advance(5 * kHour);
        rig.tick();
        QCOMPARE(breaches(), 1);
        must(rig.workspace().requests().comment(id, u"we look at it"_s));
        rig.tick();
        QCOMPARE(breaches(), 0);
    }
};

OCC_TEST(RequestTest)
#include "requesttest.moc"
