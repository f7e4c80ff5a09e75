// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/support/engines.h"
#include "tests/support/expect.h"
#include "tests/support/samplepeople.h"
#include "tests/support/store.h"
#include "tests/support/testmain.h"
#include "tests/support/workspaces.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Changing people of the team.
class EditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsGivenChangesAndTheRestStays_data() { addEngines(); }
    void whatIsGivenChangesAndTheRestStays()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        PeopleService service(store.session());
        const SamplePeople people = addSamplePeople(service);
        PersonChange change;
        change.capacity = 9;
        const Person nine = must(service.edit(people.specialist.id, change));
        QCOMPARE(nine.capacity, 9);
        QCOMPARE(nine.name, people.specialist.name);
        QCOMPARE(nine.email, people.specialist.email);
        QCOMPARE(nine.leadId, people.specialist.leadId);
        QCOMPARE(must(service.byId(nine.id)).capacity, 9);
        const auto history = store::history(store.database(), "person"_L1, nine.id, 10);
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[0].command, u"person.edit"_s);
        QCOMPARE(history[0].summary,
                 u"Capacity of Sam Specialist from %1 to 9"_s.arg(people.specialist.capacity));
        change = {};
        change.name = u"  Samuel Specialist "_s;
        change.email = u" SAMUEL@occ.test "_s;
        change.role = u"manager"_s;
        change.leadEmail = u""_s;
        const Person samuel = must(service.edit(nine.id, change));
        QCOMPARE(samuel.name, u"Samuel Specialist"_s);
        QCOMPARE(samuel.email, u"samuel@occ.test"_s);
        QCOMPARE(samuel.role, Role::Manager);
        QVERIFY(!samuel.leadId);
        QCOMPARE(store::history(store.database(), "person"_L1, nine.id, 1).first().summary,
                 u"4 things changed about Samuel Specialist"_s);
        // The same once more writes nothing.
        const qint64 head = store::journalHead(store.database());
        OCC_OK(service.edit(nine.id, change));
        QCOMPARE(store::journalHead(store.database()), head);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QStringList>("input"); ///< which field, its text
        QTest::addColumn<QString>("why");
        for (const QString& engine : engineNames()) {
            const auto row = [&engine](const char* name, const QStringList& input, const QString& why) {
                QTest::addRow("%s: %s", qPrintable(engine), name) << engine << input << why;
            };
            row("no name", {u"name"_s, u"  "_s}, u"The name is missing."_s);
            row("no address", {u"email"_s, u"sam"_s}, u"is not an e-mail address"_s);
            row("taken", {u"email"_s, u"MAX@occ.test"_s}, u"max@occ.test is in the team already."_s);
            row("role", {u"role"_s, u"boss"_s}, u"is not a role"_s);
            row("capacity", {u"capacity"_s, u"-2"_s}, u"cannot be negative"_s);
            row("unknown lead", {u"lead"_s, u"who@occ.test"_s}, u"Nobody in this workspace"_s);
            row("own lead", {u"lead"_s, u"sam@occ.test"_s}, u"cannot be their own lead"_s);
        }
    }
    void refuses()
    {
        OCC_FETCH_ENGINE();
        QFETCH(QStringList, input);
        QFETCH(QString, why);
        Store store(engine);
        PeopleService service(store.session());
        const SamplePeople people = addSamplePeople(service);
        const qint64 head = store::journalHead(store.database());
        PersonChange change;
        const QString field = input[0];
        if (field == u"name")
            change.name = input[1];
        else if (field == u"email")
            change.email = input[1];
        else if (field == u"role")
            change.role = input[1];
        else if (field == u"capacity")
            change.capacity = input[1].toInt();
        else
            change.leadEmail = input[1];
        const auto result = service.edit(people.specialist.id, change);
        OCC_FAILED(result, Refused, why);
        QCOMPARE(result.error().field, field);
        QVERIFY(!result.error().hint.isEmpty());
        QCOMPARE(store::journalHead(store.database()), head);
        OCC_FAILED(service.edit(77, {}), Refused, u"There is no person 77."_s);
    }

    void onlyThoseWhoManagePeople_data() { addEngines(); }
    void onlyThoseWhoManagePeople()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        PeopleService service(store.session());
        const SamplePeople people = addSamplePeople(service);
        for (const Person& person : people.all()) {
            store.actAs(person);
            const bool may = person.role == Role::Manager || person.role == Role::Administrator;
            PersonChange change;
            change.capacity = int(person.id) + 20;
            const auto edited = service.edit(people.specialist.id, change);
            QCOMPARE(edited.has_value(), may);
            QCOMPARE(service.deactivate(people.salesRep.id).has_value(), may);
            QCOMPARE(service.activate(people.salesRep.id).has_value(), may);
        }
    }

    void awayAndBackWithUndo_data() { addEngines(); }
    void awayAndBackWithUndo()
    {
        OCC_FETCH_ENGINE();
        TestWorkspace workspace(engine);
        PeopleService& service = workspace->people();
        const SamplePeople people = addSamplePeople(service);
        QCOMPARE(service.forLevel(u"executive"_s, {}), std::optional(people.executive.id));
        const auto sam = std::optional(people.specialist.id);
        QCOMPARE(service.forLevel(u"lead"_s, sam), std::optional(people.manager.id));
        OCC_OK(service.deactivate(people.manager.id));
        QCOMPARE(service.forLevel(u"lead"_s, sam), std::nullopt);
        OCC_OK(service.activate(people.manager.id));
        QVERIFY(!must(service.deactivate(people.executive.id)).active);
        QCOMPARE(service.forLevel(u"executive"_s, {}), std::nullopt);
        const auto undone = workspace->undo();
        OCC_OK(undone);
        QCOMPARE(undone->summary, u"Undone: Eve Executive is away"_s);
        QVERIFY(must(service.byId(people.executive.id)).active);
        OCC_OK(workspace->redo());
        QVERIFY(!must(service.byId(people.executive.id)).active);
        QVERIFY(must(service.activate(people.executive.id)).active);
        QCOMPARE(must(workspace->verify()).problems, QStringList());
    }
};

OCC_TEST(EditTest)
#include "edittest.moc"
