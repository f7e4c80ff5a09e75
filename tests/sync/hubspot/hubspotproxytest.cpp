// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mockserver.h"
#include "tests/support/testmain.h"
#include "tests/sync/hubspot/hubspotcase.h"

using namespace occ;
using namespace occ::sync;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;

/// The connector's whole conversation with a foreign program in between that holds every request and every
/// answer to HubSpot's description: what is not described becomes an error.
class HubspotProxyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        hub = std::make_unique<HubspotCase>([this](const QUrl& base) {
            proxy = std::make_unique<MockServer>(u"hubspot"_s, base);
            return proxy->missing().isEmpty() ? proxy->url({}) : base;
        });
        if (!proxy->missing().isEmpty())
            QSKIP(qPrintable(proxy->missing()));
    }

    void settings()
    {
        OCC_GOT(account, hub->crm.whoAmI());
        OCC_GOT(owners, hub->crm.owners());
        OCC_GOT(lines, hub->crm.pipelines());
        for (const Kind kind : {Kind::Company, Kind::Contact, Kind::Deal}) {
            OCC_GOT(fields, hub->crm.fields(kind));
            QVERIFY(fields->size() > 5);
        }
        QCOMPARE(owners->size(), 3);
    }

    void writing()
    {
        QList<Row> rows;
        for (int i = 0; i < 100; ++i)
            rows << fresh(u"a-company-%1"_s.arg(i), {{u"name"_s, u"C%1"_s.arg(i)}});
        rows[7].values.insert(u"industry"_s, u"NONSENSE"_s);
        OCC_GOT(made, hub->crm.write(Kind::Company, rows));
        QVERIFY(made->at(7).fault && !made->at(8).fault);
        company = made->at(0).record.id;
        QList<Row> people{fresh(u"a-contact-1"_s, {{u"email"_s, u"a@b.example"_s}}),
                          fresh(u"a-contact-2"_s, {{u"email"_s, u"a@b.example"_s}})};
        for (Row& row : people)
            row.parents.insert(Kind::Company, {company});
        OCC_GOT(contacts, hub->crm.write(Kind::Contact, people));
        QVERIFY(!contacts->at(0).fault && contacts->at(1).fault);
        contact = contacts->at(0).record.id;
        Row deal = fresh(u"a-deal-1"_s, {{u"dealname"_s, u"D"_s}, {u"dealstage"_s, u"closedwon"_s}});
        deal.parents.insert(Kind::Company, {company});
        deal.parents.insert(Kind::Contact, {contact});
        OCC_GOT(deals, hub->crm.write(Kind::Deal, {deal}));
        OCC_GOT(again, hub->crm.write(Kind::Deal, {deal})); // A twin: refused, then put to what is there.
        QCOMPARE(again->first().record.id, deals->first().record.id);
        QCOMPARE(hub->fake.size(u"deals"_s), 1);
        OCC_GOT(edited, hub->crm.write(Kind::Company, {changed(company, {{u"city"_s, QJsonValue()}}),
                                                       changed(u"4711"_s, {{u"city"_s, u"Rome"_s}})}));
        QVERIFY(!edited->at(0).fault && edited->at(1).fault);
        Row note = fresh(u"a-note-1"_s, {{u"text"_s, u"Hello"_s}});
        note.parents.insert(Kind::Company, {company});
        OCC_GOT(notes, hub->crm.write(Kind::Note, {note}));
        Row task = fresh(u"a-task-1"_s, {{u"title"_s, u"Call"_s}, {u"done"_s, false}});
        task.parents.insert(Kind::Deal, {deals->first().record.id});
        OCC_GOT(tasks, hub->crm.write(Kind::Task, {task}));
        QVERIFY(!notes->first().fault && !tasks->first().fault);
        OCC_GOT(tied, hub->crm.link({{Kind::Contact, contact, Kind::Company, made->at(2).record.id, true},
                                     {Kind::Contact, contact, Kind::Company, u"4711"_s, false},
                                     {Kind::Deal, deals->first().record.id, Kind::Contact, contact, true}}));
        QVERIFY(!tied->at(0).fault && tied->at(1).fault && !tied->at(2).fault);
        OCC_GOT(gone, hub->crm.archive(Kind::Company, {made->at(3).record.id, u"4711"_s}));
    }

    void reading()
    {
        hub->fake.fill(u"companies"_s, 250);
        QString cursor;
        QString deleted;
        QCOMPARE(hub->gone(Kind::Contact, deleted).size(), 0);
        QVERIFY(!hub->all(Kind::Company, cursor, {u"name"_s, u"city"_s}).isEmpty());
        QVERIFY2(!hub->fault, hub->fault ? qPrintable(HubspotCase::words(*hub->fault)) : "");
        cursor = u"{\"from\":1}"_s;
        QVERIFY(hub->all(Kind::Company, cursor, {u"name"_s}).size() > 340);
        QVERIFY2(!hub->fault, hub->fault ? qPrintable(HubspotCase::words(*hub->fault)) : "");
        OCC_GOT(within, hub->crm.changes(Kind::Contact, u"{\"from\":%1,\"id\":\"0\"}"_s.arg(kStart), {}));
        QString deals;
        QCOMPARE(hub->all(Kind::Deal, deals, {u"dealname"_s}).size(), 1);
        deals = u"{\"from\":1}"_s;
        QCOMPARE(hub->all(Kind::Deal, deals, {u"dealname"_s}).size(), 1);
        QVERIFY(!hub->fault);
        deleted = u"{\"since\":1}"_s;
        QVERIFY(!hub->gone(Kind::Company, deleted).isEmpty());
        QVERIFY2(!hub->fault, hub->fault ? qPrintable(HubspotCase::words(*hub->fault)) : "");
        hub->fake.change([this](HubspotWorld& world) {
            const QString winner = world.put(u"contacts"_s, {{u"lastname"_s, u"W"_s}});
            world.merge(u"contacts"_s, winner, contact);
        });
        OCC_GOT(read, hub->crm.read(Kind::Contact, {contact, u"4711"_s}, {u"email"_s}));
        QCOMPARE(read->size(), 1);
        QVERIFY(!read->first().mergedInto.isEmpty());
        OCC_GOT(found, hub->crm.find(Kind::Company, {u"a-company-1"_s, u"nobody"_s}, {u"name"_s}));
        QCOMPARE(found->size(), 1);
        OCC_GOT(note, hub->crm.find(Kind::Note, {u"a-note-1"_s}, {}));
        QCOMPARE(note->size(), 1);
    }

    void refusals()
    {
        hub->fake.change([](HubspotWorld& world) { world.locked = 1; });
        OCC_GOT(after, hub->crm.write(Kind::Company, {changed(company, {{u"city"_s, u"Rome"_s}})}));
        hub->fake.change([](HubspotWorld& world) { world.scopes.clear(); });
        const auto refused = hub->crm.read(Kind::Company, {company}, {});
        QVERIFY(!refused && refused.error().cause == Cause::Permission);
        hub->fake.change([](HubspotWorld& world) { world.daily = 1; });
        const auto quota = hub->crm.read(Kind::Company, {company}, {});
        QVERIFY(!quota && quota.error().cause == Cause::Quota);
        hub->key = "wrong";
        const auto signIn = hub->crm.read(Kind::Company, {company}, {});
        QVERIFY(!signIn && signIn.error().cause == Cause::SignIn);
    }

    void cleanupTestCase()
    {
        hub.reset();
        proxy.reset();
    }

private:
    std::unique_ptr<MockServer> proxy;
    std::unique_ptr<HubspotCase> hub;
    QString company;
    QString contact;
};

OCC_TEST(HubspotProxyTest)
#include "hubspotproxytest.moc"
