// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/playbook/tst_scorecard.h"

#include "core/playbook/scorecard.h"
#include "tests/playbook/fixtures.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::playbook;
using fixtures::with;

void TestScorecard::totalsScores_data()
{
    QTest::addColumn<QString>("scores"); // budget timeline technical impact authority; - for none
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("qualified");
    QTest::newRow("all 5") << u"5 5 5 5 5"_s << u"100"_s << true << true;
    QTest::newRow("all 1") << u"1 1 1 1 1"_s << u"20"_s << true << false;
    QTest::newRow("mixed") << u"4 3 5 2 4"_s << u"72"_s << true << true;
    QTest::newRow("at the threshold") << u"3 4 3 4 4"_s << u"71"_s << true << true;
    QTest::newRow("exactly 70") << u"2 5 4 3 4"_s << u"70"_s << true << true;
    QTest::newRow("one below") << u"3 3 4 4 3"_s << u"68"_s << true << false;
    QTest::newRow("budget only") << u"4 - - - -"_s << u"20"_s << false << false;
    QTest::newRow("none") << u"- - - - -"_s << u"0"_s << false << false;
    QTest::newRow("one open") << u"5 5 5 5 -"_s << u"85"_s << false << false;
}

void TestScorecard::totalsScores()
{
    QFETCH(QString, scores);
    const auto card = readScorecard(fixtures::scorecard(), u"sample.yaml"_s).value();
    const QStringList words = scores.split(u' ');
    QMap<QString, QString> typed;
    for (qsizetype i = 0; i < card.criteria.size(); ++i)
        typed.insert(card.criteria[i].key, words[i] == u"-" ? QString() : words[i]);
    const auto result = total(card, typed);
    QVERIFY(result);
    QTEST(result->text(), "text");
    QTEST(result->complete, "complete");
    QTEST(result->qualified, "qualified");
    if (typed[u"budget"_s] == u"4")
        QCOMPARE(result->points[u"budget"_s], 2000);
}

void TestScorecard::refusesScores_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"0", "6", "abc", "-1", "3.5", "4,0", "1e0", "99999999999", "٣", "5 5", "+3"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestScorecard::refusesScores()
{
    QFETCH(QString, typed);
    const auto card = readScorecard(fixtures::scorecard(), u"sample.yaml"_s).value();
    const auto result = total(card, QMap<QString, QString>{{u"budget"_s, u"3"_s}, {u"impact"_s, typed}});
    QVERIFY(!result);
    QCOMPARE(result.error().field, u"impact"_s);
    QVERIFY(result.error().hint.contains(u"from 1 to 5"));
    QVERIFY(!total(card, QMap<QString, int>{{u"impact"_s, 6}}));
    const auto unknown = total(card, QMap<QString, int>{{u"budgets"_s, 3}});
    QVERIFY(!unknown && unknown.error().hint.contains(u"\"budget\"?"));
}

void TestScorecard::refusesBadScorecard()
{
    const auto refusal = [](const char* from, const char* to) {
        const auto card = readScorecard(with(fixtures::scorecard(), from, to), u"sample.yaml"_s);
        return card ? QString() : card.error().oneLine();
    };
    QVERIFY(refusal("weight: 15", "weight: 16").contains(u"add up to 101"));
    QVERIFY(refusal("scale_max: 5", "scale_max: 1").contains(u"scale"));
    QVERIFY(refusal("[a, b, c, d, e]", "[a, b]").contains(u"2 texts for 5 steps"));
    QVERIFY(refusal("key: authority", "key: budget").contains(u"stands twice"));
    QVERIFY(refusal("threshold: 70", "threshold: 101").contains(u"0 to 100"));
    // A scale that does not divide: rounded once, compared exactly.
    Scorecard thirds = readScorecard(fixtures::scorecard(), u"sample.yaml"_s).value();
    thirds.scaleMax = 3;
    QCOMPARE(total(thirds, QMap<QString, int>{{u"budget"_s, 2}})->text(), u"16.67"_s);
}
