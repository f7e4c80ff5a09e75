// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/support/engines.h"
#include "tests/support/expect.h"
#include "tests/support/samplepeople.h"
#include "tests/support/store.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Who may do what, and how a refusal says it.
class PermissionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roles_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>(
            "allowed"); ///< Letters: Edit clients, Run, Alerts, Sell, Import, People, Content.
        QTest::newRow("specialist") << Role::Specialist << u"specialist"_s << u"ERAI"_s;
        QTest::newRow("sales rep") << Role::SalesRep << u"sales_rep"_s << u"ESI"_s;
        QTest::newRow("manager") << Role::Manager << u"manager"_s << u"ERASIPC"_s;
        QTest::newRow("executive") << Role::Executive << u"executive"_s << u"A"_s;
        QTest::newRow("administrator") << Role::Administrator << u"administrator"_s << u"ERASIPC"_s;
    }
    void roles()
    {
        QFETCH(Role, role);
        QFETCH(QString, name);
        QFETCH(QString, allowed);
        QCOMPARE(toText(role), name);
        QCOMPARE(must(roleFromText(name)), role);
        const QList<std::pair<QChar, Permission>> letters = {
            {u'E', Permission::EditClients},  {u'R', Permission::RunOnboardings},
            {u'A', Permission::HandleAlerts}, {u'S', Permission::Sell},
            {u'I', Permission::Import},       {u'P', Permission::ManagePeople},
            {u'C', Permission::ManageContent}};
        for (const auto& [letter, permission] : letters)
            QVERIFY2(may(role, permission) == allowed.contains(letter), qPrintable(QString(letter)));
    }

    void theLocalUserMayEverything()
    {
        const Actor local;
        QCOMPARE(local.name(), u"Local user"_s);
        QVERIFY(!local.id());
        QVERIFY(local.may(Permission::ManagePeople) && local.may(Permission::ManageContent));
    }

    void refusalsNameThePersonAndTheCure_data() { addEngines(); }
    void refusalsNameThePersonAndTheCure()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        PeopleService service(store.session());
        const SamplePeople people = addSamplePeople(service);
        const qint64 head = store::journalHead(store.database());
        const NewPerson wanted{u"New"_s, u"new@occ.test"_s, u"specialist"_s, 0, {}};
        for (const Person& person : {people.specialist, people.salesRep, people.executive}) {
            store.actAs(person);
            const auto result = service.add(wanted);
            OCC_FAILED(result, Refused, u"%1 (%2) may not do this."_s.arg(person.name, toText(person.role)));
            OCC_FAILED(result, Refused, u"It needs the role manager or administrator."_s);
            OCC_OK(service.list()); // everybody may look
        }
        QCOMPARE(store::journalHead(store.database()), head);
        store.actAs(people.manager);
        OCC_OK(service.add(wanted));
    }

    void initialLetters()
    {
        QCOMPARE(initials(u"Maria Rossi"_s), u"MR"_s);
        QCOMPARE(initials(u"  maria  anna  rossi "_s), u"MR"_s);
        QCOMPARE(initials(u"ada"_s), u"A"_s);
        QCOMPARE(initials(u"émile zola"_s), u"ÉZ"_s);
        QCOMPARE(initials(u" "_s), QString());
    }
};

OCC_TEST(PermissionTest)
#include "permissiontest.moc"
