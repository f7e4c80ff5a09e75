// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monitoring/scene.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Limits of a number's or the workspace's own.
class ThresholdsTest final : public QObject
{
    Q_OBJECT

    static qint64 limitOf(Scene& s, qint64 number, const QString& key)
    {
        return must(s.monitoring().definition(number)).find(key)->limit;
    }

private Q_SLOTS:
    void theShippedOnesAreAllThere_data() { addEngines(); }
    void theShippedOnesAreAllThere()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        const monitoring::Definition shipped = must(s.monitoring().definition());
        QCOMPARE(shipped.thresholds.size(), 8);
        QCOMPARE(shipped.every, 5 * kMinute);
        // Nothing of it is left unjudged.
        QCOMPARE(monitoring::judge(shipped, {}, kStart).size(), 8);
    }

    void theNearestLimitCountsAndUndoBringsItBack_data() { addEngines(); }
    void theNearestLimitCountsAndUndoBringsItBack()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        const QString key = u"answer-rate"_s;
        OCC_OK(s.monitoring().setThreshold(0, key, u"80"_s));
        QCOMPARE(limitOf(s, s.id, key), 8000);
        OCC_OK(s.monitoring().setThreshold(s.id, key, u"50.5"_s));
        QCOMPARE(limitOf(s, s.id, key), 5050);
        QCOMPARE(limitOf(s, 0, key), 8000);
        QVERIFY(must(s.monitoring().definition(s.id)).find(key)->ownLimit);
        OCC_OK(s.monitoring().setThreshold(s.id, key, u"60"_s));
        QCOMPARE(limitOf(s, s.id, key), 6000);
        OCC_OK(s.rig.workspace().undo());
        QCOMPARE(limitOf(s, s.id, key), 5050);
        OCC_OK(s.rig.workspace().undo());
        QCOMPARE(limitOf(s, s.id, key), 8000);
        OCC_OK(s.rig.workspace().redo());
        QCOMPARE(limitOf(s, s.id, key), 5050);
        OCC_OK(s.monitoring().clearThreshold(s.id, key));
        QCOMPARE(limitOf(s, s.id, key), 8000);
        OCC_OK(s.rig.workspace().undo());
        QCOMPARE(limitOf(s, s.id, key), 5050);
    }

    void whatMakesNoSenseIsRefused_data() { addEngines(); }
    void whatMakesNoSenseIsRefused()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        OCC_FAILED(s.monitoring().setThreshold(0, u"nonsense"_s, u"1"_s), Refused, u"no threshold"_s);
        OCC_FAILED(s.monitoring().setThreshold(0, u"answer-rate"_s, u"101"_s), Refused, u"more than 100"_s);
        OCC_FAILED(s.monitoring().setThreshold(0, u"answer-rate"_s, u"much"_s), Refused, u"is no limit"_s);
        OCC_FAILED(s.monitoring().setThreshold(99, u"answer-rate"_s, u"50"_s), Refused, u"no number 99"_s);
        OCC_FAILED(s.monitoring().clearThreshold(s.id, u"answer-rate"_s), Refused, u"no limit of its own"_s);
        s.rig.actAs(s.rig.people.specialist);
        OCC_FAILED(s.monitoring().setThreshold(0, u"answer-rate"_s, u"80"_s), Refused, u""_s);
        OCC_OK(s.monitoring().setThreshold(s.id, u"answer-rate"_s, u"80"_s));
    }

    void anotherLimitEndsACondition_data() { addEngines(); }
    void anotherLimitEndsACondition()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        for (int i = 0; i < 10; ++i)
            s.callAt(kStart + i * 10 * kSecond, i < 7 ? u"completed"_s : u"no-answer"_s, 5 * kSecond,
                     u"timeout"_s);
        s.rounds(1);
        QCOMPARE(s.open(), QStringList{u"answer-rate"_s});
        OCC_OK(s.monitoring().setThreshold(s.id, u"answer-rate"_s, u"50"_s));
        s.rounds(1);
        QCOMPARE(s.open(), QStringList());
    }
};

OCC_TEST(ThresholdsTest)
#include "thresholdstest.moc"
