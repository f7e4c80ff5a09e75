// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crmfake/crmrig.h"
#include "tests/support/mockserver.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace occ;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;
using sync::Kind;

/// Whole rounds of the sync with a foreign program in between that holds every request and every answer to
/// the CRM's own description: what is not described becomes an error, which stops the round.
class CrmRoundProxyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestIsAsDescribed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("HubSpot") << u"hubspot"_s;
        QTest::newRow("Salesforce") << u"salesforce"_s;
    }
    void everyRequestIsAsDescribed()
    {
        QFETCH(const QString, name);
        std::unique_ptr<MockServer> proxy;
        CrmRig rig(u"sqlite"_s, [&](const QString& service, const QUrl& base) {
            if (service == name)
                proxy = std::make_unique<MockServer>(service, base);
            return service == name && proxy->missing().isEmpty() ? proxy->url({}) : base;
        });
        if (!proxy->missing().isEmpty())
            QSKIP(qPrintable(proxy->missing()));
        fillBoth(rig, name);
        const sync::Tally first = rig.round(name);
        QVERIFY2(first.failed == 0, qPrintable(rig.said(name, u"failed"_s)));
        QCOMPARE(first.createdHere, 420);
        QCOMPARE(first.createdThere, 360);
        QVERIFY(again(rig, name).writeRequests == 0);

        // Both sides edit other records, and one the same.
        QStringList ids;
        const QString type = CrmRig::typeOf(name, Kind::Company);
        const QString phone = name == "hubspot"_L1 ? u"phone"_s : u"Phone"_s;
        change(rig, name, [&](auto& world) {
            for (const CrmRecord* one : world.tables[type].all())
                ids << one->id;
            for (int i = 0; i < 30; ++i)
                world.edit(type, ids.at(i), {{phone, u"+1208555%1"_s.arg(4000 + i)}});
        });
        const QList<ClientRow> clients = must(rig.workspace().clients().list());
        for (const ClientRow& row : clients) {
            Client client = row.client;
            client.address = u"1 Dock Road"_s;
            if (client.website.contains(u"0.example"_s))
                client.phone = u"+12085559999"_s;
            must(rig.workspace().clients().change(client));
        }
        const sync::Tally both = again(rig, name);
        QVERIFY2(both.failed == 0, qPrintable(rig.said(name, u"failed"_s)));
        QVERIFY(both.changedThere >= 240);
        QVERIFY(both.changedHere >= 27);
        const QList<sync::Conflict> open = must(rig.sync().conflicts(name));
        QCOMPARE(open.size(), 3); // Numbers 0, 10 and 20.
        must(rig.sync().decide({open.at(0).id, open.at(1).id, open.at(2).id}, u"ours"_s));

        // Another company for a contact, one record gone and two merged there.
        QList<Contact> contacts = must(rig.workspace().clients().contacts(clients.first().client.id));
        contacts.first().clientId = clients.last().client.id;
        must(rig.workspace().clients().changeContact(contacts.first()));
        change(rig, name, [&](auto& world) {
            if constexpr (requires { world.archive(type, ids.at(40)); })
                world.archive(type, ids.at(40));
            else
                world.remove(type, ids.at(40));
            world.merge(type, ids.at(41), ids.at(42));
        });
        const sync::Tally gone = again(rig, name);
        QVERIFY2(gone.failed == 0, qPrintable(rig.said(name, u"failed"_s)));
        QCOMPARE(must(rig.sync().conflicts(name)).size(), 2);
        QCOMPARE(rig.size(name, Kind::Company), 258);
        again(rig, name);
        QCOMPARE(again(rig, name).writeRequests, 0);
        const QByteArray log = proxy->log();
        QVERIFY2(!log.toLower().contains("violation"), log.right(3000).constData());
    }

private:
    static sync::Tally again(CrmRig& rig, const QString& name)
    {
        rig.clock->advance(kHour);
        return rig.round(name);
    }

    template <typename Work> static void change(CrmRig& rig, const QString& name, const Work& work)
    {
        if (name == "hubspot"_L1)
            rig.hubspot.change([&](HubspotWorld& world) { work(world); });
        else
            rig.salesforce.change([&](SalesforceWorld& world) { work(world); });
    }

    /// 140 records of each kind there and 120 others here.
    static void fillBoth(CrmRig& rig, const QString& name)
    {
        for (const Kind kind : test::crmKinds()) {
            const QString type = CrmRig::typeOf(name, kind);
            static_cast<void>(name == "hubspot"_L1 ? rig.hubspot.fill(type, 140)
                                                   : rig.salesforce.fill(type, 140));
        }
        for (int i = 0; i < 120; ++i) {
            Contact contact;
            contact.clientId = rig.client(u"Lakeside %1"_s.arg(i));
            contact.name = u"Lee Lake%1"_s.arg(i);
            contact.email = u"lee%1@lakeside.example"_s.arg(i);
            static_cast<void>(must(rig.workspace().clients().addContact(contact)));
            Deal deal;
            deal.name = u"Lakeside deal %1"_s.arg(i);
            deal.clientId = contact.clientId;
            deal.stage = u"won"_s;
            deal.amountMinor = 100'00 + i;
            deal.currency = u"USD"_s;
            deal.closeDate = QDate(2026, 10, 1);
            static_cast<void>(must(rig.deals().add(deal)));
        }
    }
};

OCC_TEST(CrmRoundProxyTest)
#include "crmroundproxytest.moc"
