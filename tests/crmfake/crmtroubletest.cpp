// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crmfake/crmrig.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace occ;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;
using sync::Kind;

/// Rounds over a network that drops, cuts and refuses, with a search that lags behind.
class CrmTroubleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesAndDoublesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("HubSpot") << u"hubspot"_s;
        QTest::newRow("Salesforce") << u"salesforce"_s;
    }
    void losesAndDoublesNothing()
    {
        QFETCH(const QString, name);
        CrmRig rig(u"sqlite"_s);
        for (const Kind kind : test::crmKinds()) {
            const QString type = CrmRig::typeOf(name, kind);
            static_cast<void>(name == "hubspot"_L1 ? rig.hubspot.fill(type, 60)
                                                   : rig.salesforce.fill(type, 60));
        }
        rig.hubspot.change([](HubspotWorld& world) {
            world.searchLag = 20 * kSecond;
            world.searchLagSpread = 20 * kSecond;
        });
        int made = 0;
        int met = 0;
        using Trouble = CrmServer::Trouble;
        for (quint32 seed = 1; seed <= 12; ++seed) {
            for (int i = 0; i < 5; ++i)
                make(rig, made++);
            CrmServer& crm = rig.server(name);
            crm.troubleAtRandom(0.12,
                                {Trouble::DropBefore, Trouble::DropAfter, Trouble::CutAfter,
                                 Trouble::FailAfter, Trouble::Answer, Trouble::WebPage},
                                seed, {503, "<html>Maintenance</html>", {}, "text/html"});
            static_cast<void>(must(rig.sync().round(name, true)));
            // Hardly any time: what was written is not found yet.
            rig.clock->advance(5 * kSecond);
        }
        met = rig.server(name).troublesMet();
        QVERIFY2(met >= 12, qPrintable(QString::number(met)));
        rig.server(name).troubleAtRandom(0, {}, 0);
        for (int i = 0; i < 4; ++i) {
            rig.clock->advance(kDay);
            QVERIFY2(rig.round(name).failed == 0, qPrintable(rig.said(name, u"failed"_s)));
        }
        for (const Kind kind : test::crmKinds())
            QCOMPARE(rig.size(name, kind), 60 + made);
        const QList<ClientRow> clients = must(rig.workspace().clients().list());
        QCOMPARE(clients.size(), 60 + made);
        int contacts = 0;
        for (const ClientRow& row : clients)
            contacts += int(must(rig.workspace().clients().contacts(row.client.id)).size());
        QCOMPARE(contacts, 60 + made);
        QCOMPARE(must(rig.deals().list()).size(), 60 + made);
        QCOMPARE(must(rig.sync().conflicts(name)).size(), 0);
        QCOMPARE(must(rig.sync().status(name)).waiting, 0);
        rig.clock->advance(kDay);
        QCOMPARE(rig.round(name).writeRequests, 0);
        qInfo("%d troubles met", met);
    }

private:
    static void make(CrmRig& rig, int number)
    {
        Contact contact;
        contact.clientId = rig.client(u"Lakeside %1"_s.arg(number));
        contact.name = u"Lee Lake%1"_s.arg(number);
        contact.email = u"lee%1@lakeside.example"_s.arg(number);
        static_cast<void>(must(rig.workspace().clients().addContact(contact)));
        Deal deal;
        deal.name = u"Lakeside deal %1"_s.arg(number);
        deal.clientId = contact.clientId;
        deal.stage = u"won"_s;
        deal.closeDate = QDate(2026, 10, 1);
        static_cast<void>(must(rig.deals().add(deal)));
    }
};

OCC_TEST(CrmTroubleTest)
#include "crmtroubletest.moc"
