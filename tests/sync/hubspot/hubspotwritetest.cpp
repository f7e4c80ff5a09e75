// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/sync/hubspot/hubspotcase.h"

using namespace occ;
using namespace occ::sync;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString batch(const QString& type, const QString& verb)
{
    return u"POST /crm/objects/2026-09/%1/batch/%2"_s.arg(type, verb);
}

QList<Row> companies(int from, int count)
{
    QList<Row> rows;
    for (int i = from; i < from + count; ++i)
        rows << fresh(u"a-company-%1"_s.arg(i), {{u"name"_s, u"Company %1"_s.arg(i)}});
    return rows;
}

} // namespace

/// What goes to HubSpot.
class HubspotWriteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { hub = std::make_unique<HubspotCase>(); }

    void makesRecordsByTheHundred()
    {
        const int most = hub->crm.capabilities().writeBatch;
        for (int done = 0; done < 250; done += most) {
            OCC_GOT(made, hub->crm.write(Kind::Company, companies(done, std::min(most, 250 - done))));
            for (const RowResult& one : *made)
                QVERIFY(!one.fault && one.created && !one.record.id.isEmpty());
        }
        QCOMPARE(hub->fake.size(u"companies"_s), 250);
        QCOMPARE(hub->fake.count(batch(u"companies"_s, {})), 3);
        QCOMPARE(hub->fake.requests().size(), 3 + 2); // The property was looked for and made once.
        hub->fake.change([](HubspotWorld& world) {
            const HubspotProperty* key = world.property(u"companies"_s, u"occ_external_id"_s);
            QVERIFY(key != nullptr && key->unique && key->type == u"string"_s);
        });
        // The same ones again, as after a lost answer: nothing is doubled.
        OCC_GOT(again, hub->crm.write(Kind::Company, companies(0, 100)));
        QCOMPARE(hub->fake.size(u"companies"_s), 250);
        QVERIFY(!again->first().created);
    }

    void putsNewRecordsToTheirCompanies()
    {
        const QStringList ids = hub->fake.fill(u"companies"_s, 2);
        QList<Row> rows;
        for (int i = 0; i < 100; ++i) {
            rows << fresh(u"a-contact-%1"_s.arg(i), {{u"lastname"_s, u"N%1"_s.arg(i)}});
            rows.last().parents.insert(Kind::Company, ids);
        }
        OCC_GOT(made, hub->crm.write(Kind::Contact, rows));
        QCOMPARE(hub->fake.count(batch(u"contacts"_s, {})), 1);
        QCOMPARE(hub->fake.count(u"POST /crm/associations"_s), 0);
        OCC_GOT(read, hub->crm.read(Kind::Contact, {made->at(42).record.id}, {u"lastname"_s}));
        QCOMPARE(read->first().externalId, u"a-contact-42"_s);
        QCOMPARE(read->first().parents.value(Kind::Company), ids); // The main one first.
        QCOMPARE(read->first().version, made->at(42).record.version);
    }

    void makesNothingTwiceAfterALostAnswer()
    {
        const QStringList ids = hub->fake.fill(u"companies"_s, 1);
        hub->fake.trouble(batch(u"companies"_s, u"upsert"_s), CrmServer::Trouble::DropAfter);
        OCC_GOT(made, hub->crm.write(Kind::Company, companies(0, 50)));
        QCOMPARE(hub->fake.size(u"companies"_s), 51);
        QVERIFY(!made->at(7).fault && !made->at(7).record.id.isEmpty());
        QList<Row> rows{fresh(u"a-deal-1"_s, {{u"dealname"_s, u"D"_s}, {u"dealstage"_s, u"closedwon"_s}}),
                        fresh(u"a-deal-2"_s, {{u"dealname"_s, u"E"_s}, {u"dealstage"_s, u"contractsent"_s}})};
        for (Row& row : rows)
            row.parents.insert(Kind::Company, ids);
        hub->fake.trouble(batch(u"deals"_s, u"create"_s), CrmServer::Trouble::CutAfter);
        OCC_GOT(deals, hub->crm.write(Kind::Deal, rows));
        QCOMPARE(hub->fake.size(u"deals"_s), 2);
        QCOMPARE(hub->fake.count(batch(u"deals"_s, u"create"_s)), 2);
        for (const RowResult& one : *deals) {
            QVERIFY2(!one.fault, one.fault ? qPrintable(HubspotCase::words(*one.fault)) : "");
            OCC_GOT(read, hub->crm.read(Kind::Deal, {one.record.id}, {u"dealname"_s}));
            QCOMPARE(read->first().parents.value(Kind::Company), ids);
        }
        // Answers that stay away: it may have happened.
        hub->fake.trouble(batch(u"companies"_s, u"upsert"_s), CrmServer::Trouble::DropAfter, 9);
        const auto lost = hub->crm.write(Kind::Company, companies(100, 1));
        QVERIFY(!lost && lost.error().done == Done::Maybe && stopsRun(lost.error().cause));
        QCOMPARE(hub->fake.size(u"companies"_s), 52);
    }

    void failsInSingleRows()
    {
        const QStringList ids = hub->fake.fill(u"companies"_s, 3);
        hub->fake.change([&](HubspotWorld& world) { world.archive(u"companies"_s, ids.at(2)); });
        QList<Row> rows{fresh(u"n-1"_s, {{u"name"_s, u"New"_s}}),
                        changed(ids.at(0), {{u"city"_s, QJsonValue()}, {u"numberofemployees"_s, 12}}),
                        fresh(u"n-2"_s, {{u"name"_s, u"Bad"_s}, {u"industry"_s, u"NONSENSE"_s}}),
                        changed(ids.at(1), {{u"annualrevenue"_s, u"lots"_s}}),
                        changed(ids.at(2), {{u"city"_s, u"Rome"_s}}),
                        fresh(u"n-3"_s, {{u"city"_s, u"Nameless"_s}}),
                        changed(ids.at(1).chopped(1) + u"x"_s, {}),
                        changed(ids.at(0) + u"9"_s, {{u"description"_s, QString(70'000, u'x')}})};
        OCC_GOT(results, hub->crm.write(Kind::Company, rows));
        QCOMPARE(results->size(), rows.size());
        QVERIFY(!results->at(0).fault && results->at(0).created);
        QVERIFY(!results->at(1).fault && !results->at(1).created);
        QCOMPARE(results->at(1).record.id, ids.at(0));
        const CrmRecord written = hub->fake.record(u"companies"_s, ids.at(0));
        QVERIFY(!written.values.contains(u"city"_s));
        QCOMPARE(written.text(u"numberofemployees"_s), u"12"_s);
        QCOMPARE(results->at(1).record.version,
                 u"2026-11-02T09:15:30.000Z"_s.left(19) + results->at(1).record.version.mid(19));
        const auto fault = [&](int row) { return results->at(row).fault.value_or(Fault()); };
        QCOMPARE(fault(2).cause, Cause::Input);
        QCOMPARE(fault(2).fields, QStringList{u"industry"_s});
        QCOMPARE(fault(2).code, u"INVALID_OPTION"_s);
        QVERIFY(fault(2).message.contains(u"NONSENSE"_s) && !fault(2).hint.isEmpty());
        QCOMPARE(fault(3).fields, QStringList{u"annualrevenue"_s});
        QCOMPARE(fault(4).cause, Cause::NotFound);
        QCOMPARE(fault(5).code, u"REQUIRED_PROPERTY_MISSING"_s);
        QVERIFY(!results->at(6).fault); // Nothing to change: nothing is asked.
        QCOMPARE(fault(7).cause, Cause::Input);
        QCOMPARE(fault(7).fields, QStringList{u"description"_s});
        QCOMPARE(hub->fake.size(u"companies"_s), 3);
    }

    void namesTheRecordThatIsThereAlready()
    {
        const QStringList ids = hub->fake.fill(u"contacts"_s, 1);
        OCC_GOT(results,
                hub->crm.write(Kind::Contact, {fresh(u"n-1"_s, {{u"email"_s, u"person0@company.example"_s}}),
                                               fresh(u"n-2"_s, {{u"email"_s, u"new@company.example"_s}})}));
        QVERIFY(results->at(0).fault && !results->at(1).fault);
        QCOMPARE(results->at(0).fault->cause, Cause::Duplicate);
        QCOMPARE(results->at(0).fault->remoteId, ids.first());
    }

    void needsARightToMakeItsProperty()
    {
        const QStringList ids = hub->fake.fill(u"companies"_s, 1);
        hub->fake.change([](HubspotWorld& world) { world.scopes.remove(u"crm.schemas.companies.write"_s); });
        OCC_GOT(results, hub->crm.write(Kind::Company, {fresh(u"n-1"_s, {{u"name"_s, u"New"_s}}),
                                                        changed(ids.first(), {{u"city"_s, u"Rome"_s}})}));
        QVERIFY(results->at(0).fault && !results->at(1).fault);
        QCOMPARE(results->at(0).fault->cause, Cause::Permission);
        QVERIFY(results->at(0).fault->message.contains(u"crm.schemas.companies.write"_s));
        QVERIFY(results->at(0).fault->hint.contains(u"unique"_s));
        QCOMPARE(hub->fake.size(u"companies"_s), 1);
        // Somebody gives the right: it goes on by itself.
        hub->fake.change([](HubspotWorld& world) { world.scopes << u"crm.schemas.companies.write"_s; });
        OCC_GOT(again, hub->crm.write(Kind::Company, {fresh(u"n-1"_s, {{u"name"_s, u"New"_s}})}));
        QVERIFY(!again->first().fault);
    }

    void doesNotTrustAPropertyThatHoldsValuesTwice()
    {
        hub->fake.change([](HubspotWorld& world) {
            HubspotProperty same;
            same.name = u"occ_external_id"_s;
            same.standard = false;
            world.properties[u"companies"_s] << same;
        });
        OCC_GOT(results, hub->crm.write(Kind::Company, companies(0, 2)));
        QVERIFY(results->at(1).fault && results->at(1).fault->cause == Cause::Input);
        QCOMPARE(results->at(1).fault->fields, QStringList{u"occ_external_id"_s});
        QCOMPARE(hub->fake.size(u"companies"_s), 0);
    }

    void leavesNotesAndTasks()
    {
        const QStringList ids = hub->fake.fill(u"companies"_s, 1);
        const QStringList deals = hub->fake.fill(u"deals"_s, 1);
        Row note = fresh(u"a-note-1"_s,
                         {{u"text"_s, u"Ports < 5\nsee plan"_s}, {u"at"_s, u"2026-11-01T08:00:00Z"_s}});
        note.parents.insert(Kind::Company, ids);
        note.parents.insert(Kind::Deal, deals);
        OCC_GOT(noted, hub->crm.write(Kind::Note, {note}));
        QVERIFY(!noted->first().fault && noted->first().created);
        const CrmRecord kept = hub->fake.record(u"notes"_s, noted->first().record.id);
        QVERIFY(kept.text(u"hs_note_body"_s).startsWith(u"Ports &lt; 5<br>see plan<br>"_s));
        QCOMPARE(kept.text(u"hs_timestamp"_s), u"2026-11-01T08:00:00Z"_s);
        hub->fake.change([&](HubspotWorld& world) {
            QCOMPARE(world.associated(u"notes"_s, kept.id, u"companies"_s), ids);
            QCOMPARE(world.associated(u"notes"_s, kept.id, u"deals"_s), deals);
        });
        Row task = fresh(u"a-task-1"_s, {{u"title"_s, u"Call"_s},
                                         {u"text"_s, u"About ports"_s},
                                         {u"due"_s, u"2026-11-05T08:00:00Z"_s},
                                         {u"done"_s, false}});
        task.parents.insert(Kind::Company, ids);
        OCC_GOT(tasks, hub->crm.write(Kind::Task, {task}));
        const QString id = tasks->first().record.id;
        OCC_GOT(done, hub->crm.write(Kind::Task, {changed(id, {{u"done"_s, true}})}));
        QCOMPARE(hub->fake.record(u"tasks"_s, id).text(u"hs_task_status"_s), u"COMPLETED"_s);
        QCOMPARE(hub->fake.record(u"tasks"_s, id).text(u"hs_task_subject"_s), u"Call"_s);
        OCC_GOT(found, hub->crm.find(Kind::Task, {u"a-task-1"_s, u"a-task-2"_s}, {u"hs_task_subject"_s}));
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().externalId, u"a-task-1"_s);
        QCOMPARE(found->first().values.value("hs_task_subject"_L1).toString(), u"Call"_s);
        // A note cannot be told from its twin by HubSpot: it is sent once, and looked for.
        hub->fake.trouble(batch(u"notes"_s, u"create"_s), CrmServer::Trouble::DropAfter);
        const auto lost = hub->crm.write(Kind::Note, {fresh(u"a-note-11"_s, {{u"text"_s, u"Second"_s}})});
        QVERIFY(!lost && lost.error().done == Done::Maybe);
        QCOMPARE(hub->fake.count(batch(u"notes"_s, u"create"_s)), 2);
        QStringList many;
        for (int i = 1; i <= 12; ++i)
            many << u"a-note-%1"_s.arg(i);
        OCC_GOT(both, hub->crm.find(Kind::Note, many, {}));
        QCOMPARE(both->size(), 2);
    }

    void tiesRecords()
    {
        const QStringList ids = hub->fake.fill(u"companies"_s, 3);
        const QStringList people = hub->fake.fill(u"contacts"_s, 3);
        const QStringList deals = hub->fake.fill(u"deals"_s, 1);
        QList<Association> wanted{{Kind::Contact, people.at(0), Kind::Company, ids.at(2), true},
                                  {Kind::Contact, people.at(1), Kind::Company, ids.at(2), false},
                                  {Kind::Contact, people.at(2), Kind::Company, u"4711"_s, true},
                                  {Kind::Deal, deals.at(0), Kind::Contact, people.at(0), true},
                                  {Kind::Deal, deals.at(0), Kind::Company, ids.at(1), true},
                                  {Kind::Company, ids.at(0), Kind::Task, u"1"_s, true}};
        for (int twice = 0; twice < 2; ++twice) {
            OCC_GOT(results, hub->crm.link(wanted));
            QCOMPARE(results->size(), wanted.size());
            for (const int row : {0, 1, 3, 4})
                QVERIFY2(!results->at(row).fault, qPrintable(QString::number(row)));
            QVERIFY(results->at(2).fault && results->at(2).fault->cause == Cause::NotFound);
            QVERIFY(results->at(5).fault && results->at(5).fault->cause == Cause::Input);
        }
        OCC_GOT(read, hub->crm.read(Kind::Contact, people, {}));
        QCOMPARE(read->size(), 3);
        QCOMPARE(read->at(0).parents.value(Kind::Company), (QStringList{ids.at(2), ids.at(0)}));
        QCOMPARE(read->at(1).parents.value(Kind::Company), (QStringList{ids.at(1), ids.at(2)}));
        OCC_GOT(deal, hub->crm.read(Kind::Deal, deals, {}));
        QCOMPARE(deal->first().parents.value(Kind::Company).first(), ids.at(1));
        QCOMPARE(deal->first().parents.value(Kind::Contact), QStringList{people.at(0)});
    }

    void archives()
    {
        const QStringList ids = hub->fake.fill(u"companies"_s, 3);
        OCC_GOT(results, hub->crm.archive(Kind::Company, {ids.at(0), u"4711"_s, ids.at(1), ids.at(0)}));
        QCOMPARE(results->size(), 4);
        for (const RowResult& one : *results)
            QVERIFY(!one.fault);
        QCOMPARE(hub->fake.size(u"companies"_s), 1);
        OCC_GOT(again, hub->crm.archive(Kind::Company, {ids.at(0)}));
        QVERIFY(!again->first().fault);
    }

private:
    std::unique_ptr<HubspotCase> hub;
};

OCC_TEST(HubspotWriteTest)
#include "hubspotwritetest.moc"
