// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/peopleservice.h"

#include "core/store/journal.h"
#include "tests/support/engines.h"
#include "tests/support/expect.h"
#include "tests/support/samplepeople.h"
#include "tests/support/store.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

class PeopleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addAndFind_data() { addEngines(); }
    void addAndFind()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        PeopleService service(store.session());
        const auto person = service.add({u"  Zoë Ångström "_s, u" Zoe@OCC.test "_s, u"specialist"_s, 12, {}});
        OCC_OK(person);
        QCOMPARE(person->name, u"Zoë Ångström"_s);
        QCOMPARE(person->email, u"zoe@occ.test"_s);
        QCOMPARE(person->role, Role::Specialist);
        QCOMPARE(person->capacity, 12);
        QVERIFY(person->active && !person->leadId);
        const auto again = service.byEmail(u" ZOE@occ.TEST"_s);
        OCC_OK(again);
        QCOMPARE(again->id, person->id);
        QCOMPARE(again->name, person->name);
        QCOMPARE(must(service.byId(person->id)).email, person->email);
        for (const QString& text : {u"zoe@occ.test"_s, u"zoë ångström"_s, u"ZOË ÅNGSTRÖM"_s,
                                    u" Zoë Ångström "_s, QString::number(person->id)}) {
            const auto found = service.find(text);
            OCC_OK(found);
            QVERIFY2(*found && (*found)->id == person->id, qPrintable(text));
        }
        QVERIFY(!must(service.find(u"nobody"_s)));
        QVERIFY(!must(service.find(u""_s)));
    }

    void capitalsBeyondAscii_data() { addEngines(); }
    void capitalsBeyondAscii()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        PeopleService service(store.session());
        const Person person = must(service.add({u"Émilie ÖZ"_s, u"emilie@occ.test"_s, u"manager"_s, 0, {}}));
        const auto found = must(service.find(u"émilie öz"_s));
        QVERIFY(found && found->id == person.id);
    }

    void twoOfTheSameName_data() { addEngines(); }
    void twoOfTheSameName()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        PeopleService service(store.session());
        must(service.add({u"Sam Lee"_s, u"sam1@occ.test"_s, u"specialist"_s, 0, {}}));
        must(service.add({u"sam lee"_s, u"sam2@occ.test"_s, u"specialist"_s, 0, {}}));
        OCC_FAILED(service.find(u"Sam Lee"_s), Refused,
                   u"2 people are called Sam Lee. Use the e-mail address."_s);
        QVERIFY(must(service.find(u"sam2@occ.test"_s)));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QStringList>("input"); ///< name, email, role, capacity, lead
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("why");
        for (const QString& engine : engineNames()) {
            const auto row = [&engine](const char* name, const QStringList& input, const char* field,
                                       const QString& why) {
                QTest::addRow("%s: %s", qPrintable(engine), name)
                    << engine << input << QString::fromLatin1(field) << why;
            };
            row("no name", {u" "_s, u"a@b.test"_s, u"manager"_s, u"0"_s, {}}, "name",
                u"The name is missing."_s);
            row("no e-mail", {u"A"_s, u""_s, u"manager"_s, u"0"_s, {}}, "email",
                u"\"\" is not an e-mail address"_s);
            row("no at", {u"A"_s, u"a.b"_s, u"manager"_s, u"0"_s, {}}, "email", u"\"a.b\" is not"_s);
            row("two ats", {u"A"_s, u"a@b@c"_s, u"manager"_s, u"0"_s, {}}, "email",
                u"is not an e-mail address"_s);
            row("blank inside", {u"A"_s, u"a b@c"_s, u"manager"_s, u"0"_s, {}}, "email",
                u"is not an e-mail"_s);
            row("taken", {u"A"_s, u"SAM@occ.test"_s, u"manager"_s, u"0"_s, {}}, "email",
                u"is in the team already"_s);
            row("no role", {u"A"_s, u"a@b.test"_s, u""_s, u"0"_s, {}}, "role",
                u"\"\" is not a role. Use specialist"_s);
            row("role in capitals", {u"A"_s, u"a@b.test"_s, u"Manager"_s, u"0"_s, {}}, "role",
                u"is not a role"_s);
            row("capacity", {u"A"_s, u"a@b.test"_s, u"manager"_s, u"-1"_s, {}}, "capacity",
                u"cannot be negative"_s);
            row("unknown lead", {u"A"_s, u"a@b.test"_s, u"manager"_s, u"0"_s, u"who@occ.test"_s}, "lead",
                u"Nobody in this workspace has the e-mail who@occ.test"_s);
        }
    }
    void refuses()
    {
        OCC_FETCH_ENGINE();
        QFETCH(QStringList, input);
        QFETCH(QString, why);
        Store store(engine);
        PeopleService service(store.session());
        must(service.add({u"Sam"_s, u"sam@occ.test"_s, u"specialist"_s, 0, {}}));
        const auto result = service.add({input[0], input[1], input[2], input[3].toInt(), input[4]});
        OCC_FAILED(result, Refused, why);
        QTEST(result.error().field, "field");
        QVERIFY(!result.error().hint.isEmpty());
        QCOMPARE(must(service.list()).size(), 1);
        QCOMPARE(store::journalHead(store.database()), 1);
    }

    void unknownOnes_data() { addEngines(); }
    void unknownOnes()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        PeopleService service(store.session());
        OCC_FAILED(service.byEmail(u"who@occ.test"_s), Refused, u"See who is in it with: occ person list"_s);
        OCC_FAILED(service.byId(77), Refused, u"There is no person 77."_s);
    }

    void listIsByName_data() { addEngines(); }
    void listIsByName()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        PeopleService service(store.session());
        static_cast<void>(addSamplePeople(service));
        QStringList names;
        const auto people = must(service.list());
        for (const Person& person : people)
            names << person.name;
        QCOMPARE(names, (QStringList{u"Ada Admin"_s, u"Eve Executive"_s, u"Max Manager"_s,
                                     u"Sam Specialist"_s, u"Sue Sales"_s}));
    }

    void whoIsToldAtWhichLevel_data() { addEngines(); }
    void whoIsToldAtWhichLevel()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        PeopleService service(store.session());
        QVERIFY(!service.forLevel(u"lead"_s, {}));
        QVERIFY(!service.forLevel(u"executive"_s, {}));
        const Person first =
            must(service.add({u"First Manager"_s, u"first@occ.test"_s, u"manager"_s, 0, {}}));
        const SamplePeople people = addSamplePeople(service);
        const auto sam = std::optional(people.specialist.id);
        QCOMPARE(service.forLevel(u"specialist"_s, sam), sam);
        QCOMPARE(service.forLevel(u"specialist"_s, {}), std::nullopt);
        QCOMPARE(service.forLevel(u"lead"_s, sam), std::optional(people.manager.id)); // Sam's own lead
        QCOMPARE(service.forLevel(u"lead"_s, people.salesRep.id), std::optional(first.id));
        QCOMPARE(service.forLevel(u"lead"_s, {}), std::optional(first.id));
        QCOMPARE(service.forLevel(u"executive"_s, sam), std::optional(people.executive.id));
        store.database().execute(u"update person set active = 0 where email = 'first@occ.test'"_s);
        QCOMPARE(service.forLevel(u"lead"_s, {}), std::optional(people.manager.id));
    }

    void historyAndAuthor_data() { addEngines(); }
    void historyAndAuthor()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        PeopleService service(store.session());
        const Person ada = must(service.add({u"Ada"_s, u"ada@occ.test"_s, u"administrator"_s, 0, {}}));
        store.actAs(ada);
        store.clock.advance(kHour);
        const Person bob =
            must(service.add({u"Bob"_s, u"bob@occ.test"_s, u"specialist"_s, 0, u"ADA@occ.test"_s}));
        QCOMPARE(bob.leadId, std::optional(ada.id));
        const auto entries = store::history(store.database(), "person"_L1, bob.id, 10);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].summary, u"Bob joined the team"_s);
        QCOMPARE(entries[0].command, u"person.add"_s);
        QCOMPARE(entries[0].author, u"Ada"_s);
        QCOMPARE(entries[0].authorId, std::optional(ada.id));
        QCOMPARE(entries[0].at, kStart + kHour);
        QCOMPARE(store::history(store.database(), "person"_L1, ada.id, 10).first().author, u"Local user"_s);
        QCOMPARE(store::verify(store.database()).problems, QStringList());
    }
};

OCC_TEST(PeopleTest)
#include "peopletest.moc"
