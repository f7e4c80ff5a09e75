// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Deals and their way through the stages.
class DealTest final : public QObject
{
    Q_OBJECT

    static Deal named(const QString& name, const QString& key = {})
    {
        Deal deal;
        deal.name = name;
        deal.key = key;
        return deal;
    }

private Q_SLOTS:
    void add_data() { addEngines(); }
    void add()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        Deal wanted = named(u" Toll-free "_s);
        wanted.clientId = rig.client(u"Northline"_s);
        wanted.amountMinor = 29900;
        wanted.ownerId = rig.people.salesRep.id;
        wanted.engageDate = QDate(2026, 2, 1);
        const auto added = rig.deals().add(wanted);
        OCC_OK(added);
        QCOMPARE(added->name, u"Toll-free"_s);
        QCOMPARE(added->key, u"D-1"_s);
        QCOMPARE(added->stage, u"inquiry"_s);
        QCOMPARE(added->currency, u"USD"_s);
        QCOMPARE(added->owner, u"Sue Sales"_s);
        QCOMPARE(added->client, u"Northline"_s);
        QCOMPARE(*added->amountMinor, 29900);
        QVERIFY(!added->closeDate.isValid() && !added->totalHundredths && !added->qualified);
        Deal byClient;
        byClient.clientId = wanted.clientId;
        QCOMPARE(must(rig.deals().add(byClient)).name, u"Northline"_s);
    }

    void refusals_data() { addEngines(); }
    void refusals()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        OCC_OK(rig.deals().add(named(u"First"_s, u"K1"_s)));
        const auto add = [&](auto change) {
            Deal deal = named(u"Deal"_s);
            change(deal);
            return rig.deals().add(deal);
        };
        OCC_FAILED(add([](Deal& d) { d.name = u" "_s; }), Refused, u"name or a client"_s);
        OCC_FAILED(add([](Deal& d) { d.stage = u"closed"_s; }), Refused, u"not a stage"_s);
        OCC_FAILED(add([](Deal& d) { d.amountMinor = -1; }), Refused, u"negative"_s);
        OCC_FAILED(add([](Deal& d) { d.currency = u"usd"_s; }), Refused, u"not a currency"_s);
        OCC_FAILED(add([](Deal& d) { d.key = u"K1"_s; }), Refused, u"deal K1 already"_s);
        OCC_FAILED(add([](Deal& d) { d.clientId = 99; }), Refused, u"no client 99"_s);
        OCC_FAILED(add([](Deal& d) { d.ownerId = 99; }), Refused, u"no person 99"_s);
        OCC_FAILED(rig.deals().find(u"K9"_s), Refused, u"no deal"_s);
        OCC_FAILED(rig.deals().win(99), Refused, u"no deal 99"_s);
        OCC_FAILED(rig.deals().moveToStage({1}, u"closed"_s), Refused, u"inquiry, qualification"_s);
        OCC_FAILED(rig.deals().moveToStage({1, 99}, u"proposal"_s), Refused, u"no deal 99"_s);
        QCOMPARE(must(rig.deals().byId(1)).stage, u"inquiry"_s);
        for (const Person& person : {rig.people.specialist, rig.people.executive}) {
            rig.actAs(person);
            OCC_FAILED(rig.deals().add(named(u"Deal"_s)), Refused, u"may not"_s);
            OCC_FAILED(rig.deals().win(1), Refused, u"may not"_s);
            OCC_FAILED(rig.deals().setScore(1, {{u"budget"_s, 3}}, {}), Refused, u"may not"_s);
            OCC_FAILED(rig.deals().startFromWon({}, u"short"_s, {}), Refused, u"may not"_s);
        }
        for (const Person& person : {rig.people.salesRep, rig.people.manager, rig.people.administrator}) {
            rig.actAs(person);
            OCC_OK(rig.deals().moveToStage({1}, person.role == Role::Manager ? u"proposal"_s
                                                                             : u"qualification"_s));
        }
        QCOMPARE(rig.value(u"select count(*) from deal"_s), u"1"_s);
    }

    /// A deal whose key is another one's number.
    void keysThatAreNumbers()
    {
        Rig rig(u"sqlite"_s);
        OCC_OK(rig.deals().add(named(u"First"_s, u"2"_s)));
        OCC_OK(rig.deals().add(named(u"Second"_s, u"1"_s)));
        OCC_OK(rig.deals().add(named(u"Third"_s, u"D-4"_s)));
        QCOMPARE(must(rig.deals().byId(1)).name, u"First"_s);
        QCOMPARE(must(rig.deals().byId(2)).name, u"Second"_s);
        QCOMPARE(must(rig.deals().find(u"1"_s)).name, u"Second"_s); // the key the source gave it
        QCOMPARE(must(rig.deals().find(u"3"_s)).name, u"Third"_s);
        const Deal fourth = must(rig.deals().add(named(u"Fourth"_s))); // its own key would be D-4
        QCOMPARE(must(rig.deals().find(fourth.key)).name, u"Fourth"_s);
    }

    void stages_data() { addEngines(); }
    void stages()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        for (const char* name : {"Adams", "Bakker", "Chen 100%"}) {
            Deal deal = named(QLatin1StringView(name));
            deal.amountMinor = 1000;
            OCC_OK(rig.deals().add(deal));
        }
        const qint64 entries = rig.journalRows();
        OCC_OK(rig.deals().moveToStage({1, 2}, u"negotiation"_s));
        QCOMPARE(rig.journalRows(), entries + 1);
        OCC_OK(rig.deals().win(1));
        QCOMPARE(must(rig.deals().byId(1)).closeDate, QDate(2026, 3, 2));
        OCC_OK(rig.deals().win(1, QDate(2026, 2, 20)));
        QCOMPARE(must(rig.deals().byId(1)).closeDate, QDate(2026, 2, 20));
        OCC_OK(rig.deals().lose(2, u"Price"_s));
        QVERIFY(must(rig.workspace().history("deal"_L1, 2)).first().summary.endsWith(u": Price"_s));
        DealFilter filter;
        filter.stages = QStringList{u"won"_s, u"lost"_s};
        QCOMPARE(must(rig.deals().list(filter)).size(), 2);
        filter.closedSince = QDate(2026, 2, 21);
        QCOMPARE(must(rig.deals().list(filter)).size(), 1);
        filter = {};
        filter.text = u"100%"_s;
        QCOMPARE(must(rig.deals().list(filter)).size(), 1);
        for (const StageTotal& total : must(rig.deals().totals()))
            QCOMPARE(total.amountMinor, total.deals * 1000);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(must(rig.deals().byId(2)).stage, u"negotiation"_s);
        QVERIFY(!must(rig.deals().byId(2)).closeDate.isValid());
    }
};

OCC_TEST(DealTest)
#include "dealtest.moc"
