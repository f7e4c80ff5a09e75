// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Starting: every item of the playbook, everything due at once at the client's own clock.
class StartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("playbook");
        QTest::addColumn<int>("milestones");
        QTest::addColumn<int>("items");
        for (const QString& engine : engineNames()) {
            const auto row = [&](const char* id, int milestones, int items) {
                QTest::newRow(qPrintable(engine + u' ' + QLatin1StringView(id)))
                    << engine << QString::fromLatin1(id) << milestones << items;
            };
            row("command-center", 5, 25);
            row("toll-free-48h", 0, 0);
            row("toll-free-4-week", 0, 0);
            row("service-delivery", 7, 0);
            row("sop-onb-001", 0, 0);
        }
    }
    void shipped()
    {
        OCC_FETCH_ENGINE();
        QFETCH(QString, playbook);
        QFETCH(int, milestones);
        QFETCH(int, items);
        Rig rig(engine);
        StartRequest request;
        request.clientId = rig.client(u"Northline"_s, u"America/New_York"_s);
        request.playbook = playbook;
        const qint64 id = rig.start(request);
        const playbook::Playbook content = must(rig.workspace().playbooks().find(playbook)).playbook;
        const OnboardingDetail detail = rig.show(id);
        QCOMPARE(detail.milestones.size(), content.milestones.size());
        int count = 0;
        for (qsizetype i = 0; i < detail.milestones.size(); ++i) {
            QCOMPARE(detail.milestones[i].key, content.milestones[i].key);
            QStringList titles;
            for (const Item& item : detail.milestones[i].items) {
                titles << item.title;
                QVERIFY(item.dueAt >= kStart);
                ++count;
            }
            for (const playbook::Item& item : content.milestones[i].items) // packs may add to them
                QVERIFY2(titles.contains(item.title), qPrintable(item.title));
        }
        QVERIFY(count > 0);
        if (milestones > 0)
            QCOMPARE(detail.milestones.size(), milestones);
        if (items > 0)
            QCOMPARE(count, items);
        QCOMPARE(detail.row.total, count);
        QCOMPARE(detail.row.done, 0);
        QCOMPARE(detail.row.owner, u"Sam Specialist"_s);
        QCOMPARE(detail.row.milestone, content.milestones.first().title);
        QCOMPARE(detail.timezone, u"America/New_York"_s);
        QVERIFY(detail.row.nextDue);
    }

    void dueAtTheClient()
    {
        Rig rig(u"sqlite"_s);
        StartRequest request;
        request.clientId = rig.client(u"Northline"_s, u"America/New_York"_s);
        request.contractAt = at("2026-03-05T17:00:00", "America/New_York"); // summer time starts on the 8th
        rig.clock->set(at("2026-03-05T22:00:00Z"));
        const OnboardingDetail detail = rig.show(rig.start(request));
        QStringList due;
        for (const Milestone& milestone : detail.milestones)
            due << toLocal(milestone.dueAt, QTimeZone("America/New_York")).toString(u"yyyy-MM-dd HH:mm"_s);
        QCOMPARE(due.mid(0, 3),
                 (QStringList{u"2026-03-06 17:00"_s, u"2026-03-08 17:00"_s, u"2026-03-12 17:00"_s}));
        QCOMPARE(detail.milestones[0].items[0].dueAt, *request.contractAt + 2 * kHour); // two hours, always
        QCOMPARE(detail.milestones[0].items[1].dueAt, detail.milestones[0].dueAt);
    }

    void industryPacks()
    {
        Rig rig(u"sqlite"_s);
        const auto total = [&](const QString& playbook, const QString& industry, const QString& pack) {
            StartRequest request;
            request.clientId = rig.client(playbook + industry + pack, u"UTC"_s, industry);
            request.playbook = playbook;
            request.pack = pack;
            return rig.show(rig.start(request)).row.total;
        };
        const int plain = total(u"command-center"_s, u"healthcare"_s, {});
        QCOMPARE(plain, 25); // on request only
        QVERIFY(total(u"command-center"_s, u"healthcare"_s, u"healthcare"_s) > plain);
        QVERIFY(total(u"command-center"_s, u"general"_s, u"fleet"_s) > plain);
        bool automatic = false;
        for (const StoredPlaybook& stored : must(rig.workspace().playbooks().list())) {
            if (stored.playbook.industryPacks != playbook::PackUse::Automatic)
                continue;
            automatic = true;
            int items = 0;
            for (const playbook::Milestone& milestone : stored.playbook.milestones)
                items += int(milestone.items.size());
            QVERIFY(total(stored.playbook.id, u"healthcare"_s, {}) > items);
        }
        QVERIFY(automatic);
        StartRequest unknown;
        unknown.clientId = rig.client(u"Unknown"_s);
        unknown.pack = u"mining"_s;
        OCC_FAILED(rig.onboardings().start(unknown), Refused, u"mining"_s);
    }

    void refusals_data() { addEngines(); }
    void refusals()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const QStringList before = rig.dump();
        const auto start = [&](auto change) {
            StartRequest request;
            request.clientId = 1;
            request.playbook = u"short"_s;
            change(request);
            return rig.onboardings().start(request);
        };
        OCC_FAILED(start([](StartRequest&) {}), Refused, u"no client 1"_s);
        rig.client(u"Northline"_s);
        OCC_FAILED(start([](StartRequest& r) { r.playbook = u"nothing"_s; }), Refused, u"nothing"_s);
        OCC_FAILED(start([](StartRequest& r) { r.contractAt = -1; }), Refused, u"out of range"_s);
        OCC_FAILED(start([](StartRequest& r) { r.contractAt = kNever; }), Refused, u"out of range"_s);
        OCC_FAILED(start([](StartRequest& r) { r.ownerId = 99; }), Refused, u"no person 99"_s);
        OCC_FAILED(start([](StartRequest& r) { r.dealId = 99; }), Refused, u"no deal 99"_s);
        rig.actAs(rig.people.salesRep);
        OCC_FAILED(start([](StartRequest&) {}), Refused, u"may not"_s);
        rig.actAs(rig.people.executive);
        OCC_FAILED(start([](StartRequest&) {}), Refused, u"may not"_s);
        QCOMPARE(rig.dump().size(), before.size() + 1); // the client
    }

    void oneForEachDeal_data() { addEngines(); }
    /// Those whose deal has one already are left out.
    void oneForEachDeal()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        QList<StartRequest> requests;
        for (const char* name : {"Adams", "Bakker", "Chen"}) {
            Deal deal;
            deal.clientId = rig.client(QLatin1StringView(name));
            StartRequest request;
            request.clientId = *deal.clientId;
            request.playbook = u"short"_s;
            request.dealId = must(rig.deals().add(deal)).id;
            requests << request;
        }
        const qint64 first = must(rig.onboardings().start(requests[1]));
        const auto again = rig.onboardings().start(requests[1]);
        OCC_FAILED(again, Refused, u"already"_s);
        const auto many = rig.onboardings().startMany(requests);
        OCC_OK(many);
        QCOMPARE(many->size(), 2);
        QVERIFY(!many->contains(first));
        const auto none = rig.onboardings().startMany(requests);
        OCC_OK(none);
        QCOMPARE(none->size(), 0);
        QCOMPARE(rig.value(u"select count(*) from onboarding"_s), u"3"_s);
        const auto twice = rig.onboardings().startMany({});
        OCC_OK(twice);
        QCOMPARE(twice->size(), 0);
    }
};

OCC_TEST(StartTest)
#include "starttest.moc"
