// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::sync;

Q_DECLARE_METATYPE(occ::sync::Direction)
Q_DECLARE_METATYPE(occ::sync::Wins)
Q_DECLARE_METATYPE(occ::sync::Step)

/// Every case of one field: who changed it, which way it goes and who is right.
class MergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<bool>("met");
        QTest::addColumn<QString>("ours"); // The agreed value is "a".
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<Wins>("wins");
        QTest::addColumn<Step>("step");
        QTest::addColumn<bool>("replaces");
        const auto row = [](const char* name, bool met, const char* ours, const char* theirs,
                            Direction direction, Wins wins, Step step, bool replaces = false) {
            QTest::newRow(name) << met << QString::fromLatin1(ours) << QString::fromLatin1(theirs)
                                << direction << wins << step << replaces;
        };
        using D = Direction;
        using W = Wins;
        row("nobody", true, "a", "a", D::Both, W::Ask, Step::Nothing);
        row("ours", true, "b", "a", D::Both, W::Ask, Step::Send);
        row("theirs", true, "a", "b", D::Both, W::Ask, Step::Take);
        row("both alike", true, "b", "b", D::Both, W::Ask, Step::Agree);
        row("both, ask", true, "b", "c", D::Both, W::Ask, Step::Ask);
        row("both, ours", true, "b", "c", D::Both, W::Ours, Step::Send, true);
        row("both, theirs", true, "b", "c", D::Both, W::Theirs, Step::Take, true);
        row("ours emptied", true, "", "a", D::Both, W::Ask, Step::Send);
        row("theirs emptied", true, "a", "", D::Both, W::Ask, Step::Take);
        row("both emptied", true, "", "", D::Both, W::Ask, Step::Agree);
        row("ours emptied, theirs changed", true, "", "c", D::Both, W::Ask, Step::Ask);
        row("never met, alike", false, "a", "a", D::Both, W::Ask, Step::Agree);
        row("never met, ours empty", false, "", "b", D::Both, W::Ask, Step::Take);
        row("never met, theirs empty", false, "b", "", D::Both, W::Ask, Step::Send);
        row("never met, different", false, "b", "c", D::Both, W::Ask, Step::Ask);
        row("never met, ours wins", false, "b", "c", D::Both, W::Ours, Step::Send, true);
        row("in, theirs", true, "a", "b", D::In, W::Ask, Step::Take);
        row("in, ours", true, "b", "a", D::In, W::Ask, Step::Nothing);
        row("in, both", true, "b", "c", D::In, W::Ask, Step::Take);
        row("in, never met, theirs empty", false, "b", "", D::In, W::Ask, Step::Agree);
        row("in, never met", false, "b", "c", D::In, W::Ask, Step::Take);
        row("out, ours", true, "b", "a", D::Out, W::Ask, Step::Send);
        row("out, theirs is put right", true, "a", "b", D::Out, W::Ask, Step::Send);
        row("out, both alike", true, "b", "b", D::Out, W::Ask, Step::Agree);
        row("off", true, "b", "c", D::Off, W::Ask, Step::Nothing);
    }
    void decides()
    {
        QFETCH(bool, met);
        QFETCH(QString, ours);
        QFETCH(QString, theirs);
        QFETCH(Direction, direction);
        QFETCH(Wins, wins);
        FieldMapping field;
        field.direction = direction;
        field.wins = wins;
        const auto agreed = met ? std::optional(Agreed{u"a"_s, u"a"_s}) : std::nullopt;
        const FieldStep step = mergeField(field, agreed, {ours, theirs, theirs, false, 0, 0});
        QTEST(step.step, "step");
        QTEST(step.replaces, "replaces");
    }

    void newestWinsUnlessTheClocksAreTooClose()
    {
        FieldMapping field;
        field.wins = Wins::Newest;
        const Agreed agreed{u"a"_s, u"a"_s};
        const auto at = [&](Instant ours, Instant theirs) {
            return mergeField(field, agreed, {u"b"_s, u"c"_s, u"c"_s, false, ours, theirs}).step;
        };
        QCOMPARE(at(10 * kMinute, 20 * kMinute), Step::Take);
        QCOMPARE(at(20 * kMinute, 10 * kMinute), Step::Send);
        QCOMPARE(at(20 * kMinute, 20 * kMinute + 30 * kSecond), Step::Ask);
        QCOMPARE(at(0, 20 * kMinute), Step::Ask);
    }

    void whatCannotBeCarriedOverStaysWhereItIs()
    {
        const FieldMapping field;
        const Agreed agreed{u"a"_s, u"a"_s};
        QCOMPARE(mergeField(field, agreed, {u"b"_s, u"a"_s, u"a"_s, true, 0, 0}).step, Step::Nothing);
        QCOMPARE(
            mergeField(field, agreed, {u"a"_s, u"b"_s, QJsonValue(QJsonValue::Undefined), false, 0, 0}).step,
            Step::Nothing);
        QCOMPARE(
            mergeField(field, agreed, {u"b"_s, u"c"_s, QJsonValue(QJsonValue::Undefined), false, 0, 0}).step,
            Step::Nothing);
    }

    void comparesWhatValuesMean()
    {
        QVERIFY(sameValue(Transform::Phone, u"(208) 279-2555"_s, u"+12082792555"_s));
        QVERIFY(!sameValue(Transform::Phone, u"(208) 279-2555"_s, u"+12082792556"_s));
        QVERIFY(sameValue(Transform::Website, u"https://www.Northline.example/"_s, u"northline.example"_s));
        QVERIFY(sameValue(Transform::Money, 150000, u"150000.0"_s));
        QVERIFY(sameValue(Transform::Text, QJsonValue(), u"  "_s));
        QVERIFY(!sameValue(Transform::Text, QJsonValue(), u"0"_s));
        QVERIFY(sameValue(Transform::Text, 5, u"5"_s));
        QVERIFY(!sameValue(Transform::Text, QJsonObject{{u"unlike"_s, true}}, u""_s));
    }
};

OCC_TEST(MergeTest)
#include "mergetest.moc"
