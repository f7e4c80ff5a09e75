// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/clientservice.h"
#include "core/store/journal.h"
#include "core/store/undo.h"
#include "tests/support/engines.h"
#include "tests/support/expect.h"
#include "tests/support/samplepeople.h"
#include "tests/support/store.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

class ClientTest final : public QObject
{
    Q_OBJECT

    static Client named(const QString& name, const QString& industry = u"general"_s)
    {
        Client client;
        client.name = name;
        client.industry = industry;
        return client;
    }

    static QStringList namesOf(const Result<QList<ClientRow>>& rows)
    {
        QStringList names;
        for (const ClientRow& row : must(rows))
            names << row.client.name;
        return names;
    }

private Q_SLOTS:
    void nameKey_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << u"Northline"_s << u"northline"_s;
        QTest::newRow("case and spacing") << u"  NORTHLINE\t Freight "_s << u"northlinefreight"_s;
        QTest::newRow("Inc.") << u"Northline Freight, Inc."_s << u"northlinefreight"_s;
        QTest::newRow("LLC") << u"Northline Freight LLC"_s << u"northlinefreight"_s;
        QTest::newRow("L.L.C. stays apart") << u"Acme L.L.C."_s << u"acmellc"_s;
        QTest::newRow("GmbH") << u"Nord GmbH"_s << u"nord"_s;
        QTest::newRow("punctuation") << u"Smith & Sons (North-West)/A_B 'C' \"D\""_s
                                     << u"smithsonsnorthwestabcd"_s;
        QTest::newRow("only a suffix") << u"LLC"_s << u"llc"_s;
        QTest::newRow("a suffix inside") << u"Inc Media"_s << u"incmedia"_s;
        QTest::newRow("wide letters") << u"ＡＣＭＥ"_s << u"acme"_s;
        QTest::newRow("accents count") << u"ÉCLAIR"_s << u"éclair"_s;
        QTest::newRow("composed and decomposed") << u"E\u0301clair"_s << u"éclair"_s;
        QTest::newRow("nothing") << u" .,-"_s << QString();
        QTest::newRow("another script") << u"漢字 株式会社"_s << u"漢字株式会社"_s;
    }
    void nameKey()
    {
        QFETCH(QString, name);
        QTEST(ClientService::nameKey(name), "key");
    }

    void keepsEveryField_data() { addEngines(); }
    void keepsEveryField()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        ClientService service(store.session());
        Client wanted = named(u" Northline Freight, Inc. "_s, u"fleet"_s);
        wanted.industryDetail = u"Long-haul trucking"_s;
        wanted.timezone = u"America/Boise"_s;
        wanted.email = u" office@northline.test "_s;
        wanted.phone = u" +1 208 279 2555 "_s;
        wanted.website = u"https://northline.test"_s;
        wanted.address = u"1 Main St\nBoise"_s;
        wanted.employees = 0;
        wanted.revenueMinor = qint64(1) << 60;
        wanted.externalKey = u"CRM-1"_s;
        wanted.parent = u"North Holding"_s;
        wanted.notes = u"“Ünïcode” 🚚"_s;
        const auto added = service.add(wanted);
        OCC_OK(added);
        QCOMPARE(added->name, u"Northline Freight, Inc."_s);
        const Client client = must(service.byId(added->id));
        QCOMPARE(client.name, u"Northline Freight, Inc."_s);
        QCOMPARE(client.industry, u"fleet"_s);
        QCOMPARE(client.industryDetail, wanted.industryDetail);
        QCOMPARE(client.timezone, wanted.timezone);
        QCOMPARE(client.email, u"office@northline.test"_s);
        QCOMPARE(client.phone, u"+1 208 279 2555"_s);
        QCOMPARE(client.website, wanted.website);
        QCOMPARE(client.address, wanted.address);
        QCOMPARE(client.employees, std::optional<qint64>(0));
        QCOMPARE(client.revenueMinor, wanted.revenueMinor);
        QCOMPARE(client.externalKey, wanted.externalKey);
        QCOMPARE(client.parent, wanted.parent);
        QCOMPARE(client.notes, wanted.notes);
        const auto entries = store::history(store.database(), "client"_L1, client.id, 5);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].summary, u"Client Northline Freight, Inc. added"_s);
        // Empty stays empty, not a number.
        QVERIFY(!must(service.byId(must(service.add(named(u"Other"_s))).id)).employees);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("why");
        for (const QString& engine : engineNames()) {
            const auto row = [&engine](const char* column, const QString& value, const QString& why) {
                QTest::addRow("%s: %s %s", qPrintable(engine), column, qPrintable(value.left(20)))
                    << engine << QString::fromLatin1(column) << value << why;
            };
            row("name", u""_s, u"name is missing"_s);
            row("name", u" -. "_s, u"name is missing"_s);
            row("name", QString(301, u'x'), u"longer than 300"_s);
            row("name", u"ACME inc"_s, u"There is a client Acme, Inc. already. Use that one"_s);
            row("industry", u""_s, u"\"\" is not an industry. Use healthcare, legal, fleet or general."_s);
            row("industry", u"Fleet"_s, u"\"Fleet\" is not an industry"_s);
            row("timezone", u"Mars/Olympus"_s, u"There is no time zone \"Mars/Olympus\""_s);
            row("email", u"nobody"_s, u"\"nobody\" is not an e-mail address"_s);
            row("email", u"a b@c"_s, u"is not an e-mail address"_s);
            row("employees", u"-1"_s, u"fewer than 0 employees"_s);
        }
    }
    void refuses()
    {
        OCC_FETCH_ENGINE();
        QFETCH(QString, column);
        QFETCH(QString, value);
        QFETCH(QString, why);
        Store store(engine);
        ClientService service(store.session());
        must(service.add(named(u"Acme, Inc."_s)));
        const Client other = must(service.add(named(u"Other"_s)));
        Client wanted = named(u"New"_s);
        const auto spoil = [&](Client& client) {
            if (column == "name"_L1)
                client.name = value;
            else if (column == "industry"_L1)
                client.industry = value;
            else if (column == "timezone"_L1)
                client.timezone = value;
            else if (column == "email"_L1)
                client.email = value;
            else
                client.employees = value.toLongLong();
        };
        spoil(wanted);
        const auto result = service.add(wanted);
        OCC_FAILED(result, Refused, why);
        QCOMPARE(result.error().field, column);
        QVERIFY(!result.error().hint.isEmpty());
        // Changing refuses the same as adding.
        Client changed = other;
        spoil(changed);
        const auto refusedChange = service.change(changed);
        OCC_FAILED(refusedChange, Refused, why.section(u". Use that"_s, 0, 0));
        QCOMPARE(refusedChange.error().field, column);
        QCOMPARE(must(service.list()).size(), 2);
        QCOMPARE(store::journalHead(store.database()), 2);
    }

    void change_data() { addEngines(); }
    void change()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        ClientService service(store.session());
        Client client = must(service.add(named(u"Acme, Inc."_s)));
        OCC_OK(service.change(client)); // nothing differs
        QCOMPARE(store::journalHead(store.database()), 1);
        client.name = u"ACME Inc"_s; // its own key is no obstacle
        client.employees = 7;
        OCC_OK(service.change(client));
        QCOMPARE(must(service.byId(client.id)).name, u"ACME Inc"_s);
        QCOMPARE(store::history(store.database(), "client"_L1, client.id, 5).first().summary,
                 u"Client ACME Inc changed"_s);
        store::Transaction undo(store.database(), {}, kStart, u"undo"_s, store::EntryKind::Undo);
        store::takeBack(undo, 2);
        undo.commit();
        QCOMPARE(must(service.byId(client.id)).name, u"Acme, Inc."_s);
        QVERIFY(!must(service.byId(client.id)).employees);
        client.id = 77;
        client.name = u"Gone"_s;
        OCC_FAILED(service.change(client), Conflict, u"removed meanwhile"_s);
    }

    void find_data() { addEngines(); }
    void find()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        ClientService service(store.session());
        const Client acme = must(service.add(named(u"Acme, Inc."_s)));
        const Client number = must(service.add(named(u"1-800 Flowers"_s)));
        const Client digits = must(service.add(named(u"999"_s)));
        QCOMPARE(must(service.find(u"ACME"_s)).id, acme.id);
        QCOMPARE(must(service.find(u" acme inc. "_s)).id, acme.id);
        QCOMPARE(must(service.find(QString::number(number.id))).id, number.id);
        QCOMPARE(must(service.find(u"999"_s)).id, digits.id); // a name that looks like a number
        const auto miss = service.find(u"Acmee"_s);
        OCC_FAILED(miss, Refused, u"There is no client \"Acmee\". Did you mean Acme, Inc.?"_s);
        QCOMPARE(miss.error().field, u"client"_s);
        OCC_FAILED(service.find(u"Zebra"_s), Refused, u"See them with: occ client list"_s);
        OCC_FAILED(service.find(u"12345"_s), Refused, u"There is no client 12345."_s);
        OCC_FAILED(service.find(u""_s), Refused,
                   u"There is no client \"\". See them with: occ client list"_s);
        OCC_FAILED(service.find(u"%"_s), Refused, u"There is no client \"%\". See them"_s);
    }

    void list_data() { addEngines(); }
    void list()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        ClientService service(store.session());
        for (const QString& name :
             {u"beta"_s, u"Alpha LLC"_s, u"100% Pure_Water"_s, u"Émile & ÖZ"_s, u"Zulu"_s})
            must(service.add(named(name)));
        QCOMPARE(namesOf(service.list()).size(), 5);
        QCOMPARE(namesOf(service.list()).mid(0, 3),
                 (QStringList{u"100% Pure_Water"_s, u"Alpha LLC"_s, u"beta"_s}));
        QCOMPARE(namesOf(service.list(u" ALPHA "_s)), QStringList{u"Alpha LLC"_s});
        QCOMPARE(namesOf(service.list(u"llc"_s)), QStringList{u"Alpha LLC"_s});
        QCOMPARE(namesOf(service.list(u"%"_s)), QStringList{u"100% Pure_Water"_s});
        QCOMPARE(namesOf(service.list(u"e_w"_s)), QStringList{u"100% Pure_Water"_s});
        QCOMPARE(namesOf(service.list(u"!"_s)), QStringList());
        QCOMPARE(namesOf(service.list(u"'"_s)), QStringList());
        QCOMPARE(namesOf(service.list(u"émile"_s)), QStringList{u"Émile & ÖZ"_s});
        QCOMPARE(namesOf(service.list(u"& öz"_s)), QStringList{u"Émile & ÖZ"_s});
    }

    void permissions_data() { addEngines(); }
    void permissions()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        PeopleService people(store.session());
        const SamplePeople team = addSamplePeople(people);
        ClientService service(store.session());
        const Client acme = must(service.add(named(u"Acme"_s)));
        for (const Person& person : team.all()) {
            store.actAs(person);
            const bool allowed = may(person.role, Permission::EditClients);
            Client changed = acme;
            changed.notes = person.name;
            const auto added = service.add(named(u"By "_s + person.name));
            const auto change = service.change(changed);
            const auto contact = service.addContact({0, acme.id, person.name, {}, {}, {}, {}});
            QCOMPARE(bool(added), allowed);
            QCOMPARE(bool(change), allowed);
            QCOMPARE(bool(contact), allowed);
            if (!allowed)
                OCC_FAILED(added, Refused,
                           u"It needs the role specialist or sales_rep or manager or administrator."_s);
            OCC_OK(service.list());
        }
    }
};

OCC_TEST(ClientTest)
#include "clienttest.moc"
