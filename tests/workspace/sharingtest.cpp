// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Several ways into one store: what one writes the others see, and whose change anyone may take back.
class SharingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seeEachOther_data() { addEngines(); }
    void seeEachOther()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const auto other = must(rig.openAnother(u"max@occ.test"_s));
        const qint64 id = rig.start();
        QCOMPARE(must(other->onboardings().list()).size(), 1);
        OCC_OK(other->onboardings().itemsDone({rig.item(id, 0, 0)}));
        QCOMPARE(rig.show(id).row.done, 1);
        QCOMPARE(rig.show(id).milestones[0].items[0].doneBy, u"Max Manager"_s);
        // A step is taken once, whoever looks first.
        rig.clock->set(kStart + 6 * kDay);
        QCOMPARE(must(other->alerts().tick()).opened.size(), 1);
        const TickReport report = rig.tick();
        QCOMPARE(report.opened.size() + report.examined + report.escalated.size(), 0);
        OCC_OK(rig.alerts().acknowledge(1));
        OCC_FAILED(other->alerts().acknowledge(1), Refused, u"acknowledged"_s);
        QCOMPARE(must(rig.workspace().verify()).problems, QStringList());
    }

    /// The change feed of one window tells of the other's change.
    void feed_data() { addEngines(); }
    void feed()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const auto other = must(rig.openAnother());
        rig.workspace().feed().start();
        QSignalSpy spy(&rig.workspace().feed(), &store::ChangeFeed::changed);
        Client client;
        client.name = u"Northline"_s;
        client.industry = u"general"_s;
        OCC_OK(other->clients().add(client));
        QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty(), 3000);
    }

    void undoPermissions_data() { addEngines(); }
    void undoPermissions()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        rig.actAs(rig.people.specialist);
        const qint64 id = rig.start();
        OCC_OK(rig.onboardings().setGoal(id, u"More calls"_s));
        const qint64 entry = must(rig.workspace().nextUndo())->number;
        rig.actAs(rig.people.executive);
        OCC_FAILED(rig.workspace().undoEntry(entry), Refused, u"made by Sam Specialist"_s);
        OCC_FAILED(rig.workspace().undo(), Refused, u"nothing to undo"_s);
        OCC_FAILED(rig.workspace().undoEntry(9999), Refused, u"9999"_s);
        rig.actAs(rig.people.specialist);
        OCC_OK(rig.workspace().undoEntry(entry));
        OCC_FAILED(rig.workspace().undoEntry(entry), Refused, u"already"_s);
        OCC_OK(rig.workspace().redo());
        rig.actAs(rig.people.manager);
        const qint64 redone = rig.value(u"select max(number) from journal"_s).toLongLong();
        OCC_OK(rig.workspace().undoEntry(redone));
        QCOMPARE(rig.show(id).goal, QString());
        rig.tickAt(kStart + 6 * kDay);
        const QString scheduler = rig.value(u"select max(number) from journal where kind = 'scheduler'"_s);
        OCC_FAILED(rig.workspace().undoEntry(scheduler.toLongLong()), Refused, u"scheduler"_s);
    }

    void recentEntries()
    {
        Rig rig(u"sqlite"_s);
        rig.start();
        const QList<store::Entry> entries = must(rig.workspace().recentEntries(3));
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.first().summary, u"Onboarding of Northline started"_s);
        QVERIFY(entries[0].number > entries[1].number);
        OCC_OK(rig.workspace().undo());
        QVERIFY(must(rig.workspace().recentEntries(2))[1].undone);
    }
};

OCC_TEST(SharingTest)
#include "sharingtest.moc"
