// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/stocktaking.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// The inventory held against what is owned at Telnyx.
class StockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMayDiffer()
    {
        const StockTaking none = compareStock({}, {}, u"sandbox"_s);
        QCOMPARE(none.read, 0);
        QVERIFY(none.fresh.isEmpty() && none.missing.isEmpty() && none.unnamed.isEmpty());
    }

    void whatDiffersIsFound_data()
    {
        QTest::addColumn<NumberState>("state");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isOwned");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char* name, NumberState state, const char* mode, const char* id, bool owned,
                            const char* verdict) {
            QTest::newRow(name) << state << QString::fromLatin1(mode) << QString::fromLatin1(id) << owned
                                << QString::fromLatin1(verdict);
        };
        row("live and owned", NumberState::Active, "sandbox", "77", true, "");
        row("live and gone", NumberState::Active, "sandbox", "77", false, "missing");
        row("live without an id and gone", NumberState::Active, "sandbox", "", false, "missing");
        row("live at the other place", NumberState::Active, "production", "77", false, "");
        row("given back", NumberState::Released, "sandbox", "77", false, "");
        row("never bought", NumberState::Available, "", "", false, "");
        row("only reserved", NumberState::Reserved, "sandbox", "", false, "");
        row("bought and spare", NumberState::Available, "sandbox", "77", false, "missing");
        row("owned, id unknown", NumberState::Ordered, "sandbox", "", true, "unnamed");
        row("owned, by import", NumberState::Available, "", "", true, "unnamed");
        row("owned under another id", NumberState::Active, "sandbox", "78", true, "unnamed");
    }

    void whatDiffersIsFound()
    {
        QFETCH(NumberState, state);
        QFETCH(QString, mode);
        QFETCH(QString, id);
        QFETCH(bool, isOwned);
        QFETCH(QString, verdict);
        PhoneNumber number;
        number.id = 4;
        number.e164 = u"+18335550100"_s;
        number.state = state;
        number.mode = mode;
        number.providerId = id;
        QList<OwnedThere> owned;
        if (isOwned)
            owned.append({number.e164, u"77"_s});
        const StockTaking found = compareStock({number}, owned, u"sandbox"_s);
        QCOMPARE(found.read, isOwned ? 1 : 0);
        QVERIFY(found.fresh.isEmpty());
        QCOMPARE(found.missing.size(), verdict == "missing"_L1 ? 1 : 0);
        QCOMPARE(found.unnamed.size(), verdict == "unnamed"_L1 ? 1 : 0);
    }

    void itIsOneEntryThatCanBeUndone_data() { addEngines(); }
    void itIsOneEntryThatCanBeUndone()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        NumberService& numbers = rig.workspace().numbers();
        const auto before = must(numbers.list());
        NewNumber known;
        known.number = u"+18335550100"_s;
        known.mode = u"sandbox"_s;
        must(numbers.add(known));
        // A page that repeats a number takes it in once.
        const QList<OwnedThere> owned{
            {u"+18335550100"_s, u"70"_s}, {u"+18335550101"_s, u"71"_s}, {u"+18335550101"_s, u"71"_s}};
        const auto take = [&](bool dry) {
            return must(takeStock(rig.workspace().session(), numbers, owned, u"sandbox"_s, dry));
        };
        const qsizetype entries = must(rig.workspace().recentEntries(50)).size();
        QCOMPARE(take(true).fresh.size(), 1);
        QCOMPARE(must(numbers.list()).size(), before.size() + 1);
        QCOMPARE(take(false).fresh.size(), 1);
        QCOMPARE(must(numbers.find(u"+18335550100"_s)).providerId, u"70"_s);
        const PhoneNumber fresh = must(numbers.find(u"+18335550101"_s));
        QCOMPARE(fresh.providerId, u"71"_s);
        QCOMPARE(fresh.mode, u"sandbox"_s);
        QCOMPARE(fresh.state, NumberState::Available);
        QVERIFY(isOwnStock(fresh));
        QCOMPARE(must(rig.workspace().recentEntries(50)).size(), entries + 1);
        // Again: nothing differs, and nothing is written.
        QVERIFY(take(false).fresh.isEmpty());
        QCOMPARE(must(rig.workspace().recentEntries(50)).size(), entries + 1);
        must(rig.workspace().undo());
        QVERIFY(!numbers.find(u"+18335550101"_s));
        QVERIFY(must(numbers.find(u"+18335550100"_s)).providerId.isEmpty());
    }
};

OCC_TEST(StockTest)
#include "stocktest.moc"
