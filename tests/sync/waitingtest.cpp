// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/sync/syncrig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using sync::Cause;
using sync::Kind;

/// What is changed while the CRM cannot be reached is seen to wait, and goes once.
class WaitingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsChangedWithoutAConnectionWaits_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<Cause>("cause");
        for (const char* engine : {"sqlite", "postgresql"}) {
            QTest::addRow("%s, out of reach", engine) << QString::fromLatin1(engine) << Cause::Unreachable;
            QTest::addRow("%s, not let in", engine) << QString::fromLatin1(engine) << Cause::SignIn;
        }
    }
    void whatIsChangedWithoutAConnectionWaits()
    {
        OCC_FETCH_ENGINE();
        QFETCH(Cause, cause);
        SyncRig rig(engine);
        const qint64 known = rig.client(u"Northline"_s);
        rig.round();
        QCOMPARE(rig.status().waiting, 0);
        rig.crm.trouble = [cause](const MemoryCrm::Call&) -> std::optional<sync::Fault> {
            return sync::faultOf(cause, u"Memory"_s);
        };
        QCOMPARE(rig.round().fault->cause, cause); // Nothing was changed: nothing waits.
        QCOMPARE(rig.status().waiting, 0);
        rig.client(u"Harbor"_s);
        rig.changeClient(known, [](Client& client) { client.address = u"1 Quay"_s; });
        const sync::RoundEnd end = rig.round();
        QCOMPARE(end.fault->cause, cause);
        QCOMPARE(end.tally.waiting, 2);
        QCOMPARE(rig.status().waiting, 2);
        QStringList names;
        for (const sync::Waiting& one : must(rig.sync().waiting(u"crm"_s)))
            names << one.name;
        names.sort();
        QCOMPARE(names, QStringList({u"Harbor"_s, u"Northline"_s}));
        rig.round(); // Once each, however often it is tried.
        QCOMPARE(rig.status().waiting, 2);
        rig.crm.trouble = {};
        const sync::RoundEnd back = rig.round();
        QCOMPARE(back.tally.createdThere, 1);
        QCOMPARE(back.tally.changedThere, 1);
        QCOMPARE(rig.status().waiting, 0);
        QCOMPARE(rig.crm.living(Kind::Company).size(), 2);
    }

    void beforeTheFirstRoundNothingWaits()
    {
        SyncRig rig(u"sqlite"_s);
        rig.client(u"Northline"_s);
        rig.crm.trouble = [](const MemoryCrm::Call&) -> std::optional<sync::Fault> {
            return sync::faultOf(Cause::Unreachable, u"Memory"_s);
        };
        QVERIFY(rig.round().fault);
        QCOMPARE(rig.status().waiting, 0); // What would go is the preview's to say.
    }
};

OCC_TEST(WaitingTest)
#include "waitingtest.moc"
