// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/dialling.h"
#include "core/telephony/numberstate.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Numbers as people type them, and the ways a number may go.
class DiallingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("e164");
        QTest::newRow("e164") << u"+18005963057"_s << u"+18005963057"_s;
        QTest::newRow("as printed") << u"+1-800-596-3057"_s << u"+18005963057"_s;
        QTest::newRow("at home") << u" (208) 279-2555 "_s << u"+12082792555"_s;
        QTest::newRow("letters") << u"1-800-FLOWERS"_s << u"+18003569377"_s;
        QTest::newRow("another country") << u"+44 20 7946 0958"_s << u"+442079460958"_s;
        QTest::newRow("code to come") << u"822 255 1234"_s << u"+18222551234"_s;
    }
    void numbersAreReadAsTyped()
    {
        QFETCH(QString, typed);
        QTEST(must(toE164(typed)), "e164");
    }

    void otherThingsAreRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << u"  "_s << u"missing"_s;
        QTest::newRow("words") << u"call me"_s << u"no digits"_s;
        QTest::newRow("short") << u"800 596"_s << u"too short"_s;
        QTest::newRow("long") << u"+1 800 596 3057 12"_s << u"too long"_s;
        QTest::newRow("extension") << u"800 596 3057 ext. 4"_s << u"extension"_s;
        QTest::newRow("no such range") << u"+1 000 596 3057"_s << u"no such numbers"_s;
        QTest::newRow("endless") << QString(5000, u'1') << u"too many"_s;
    }
    void otherThingsAreRefused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, why);
        const auto read = toE164(typed);
        OCC_FAILED(read, Refused, why);
        QCOMPARE(read.error().field, u"number"_s);
    }

    void numbersAreShownAsAtHome()
    {
        QCOMPARE(nationalForm(u"+18005963057"_s), u"(800) 596-3057"_s);
        QCOMPARE(nationalForm(u"nonsense"_s), u"nonsense"_s);
        QVERIFY(isTollFree(u"+18338046762"_s));
        QVERIFY(isTollFree(u"+18222551234"_s));
        QVERIFY(!isTollFree(u"+12082792555"_s));
        QCOMPARE(areaCode(u"+12082792555"_s), u"208"_s);
        QCOMPARE(areaCode(u"+442079460958"_s), QString());
    }

    /// Every pair of states: either the way is open, or the words say where it leads instead.
    void onlyOpenWaysAreGone()
    {
        QStringList open;
        for (const NumberState from : numberStates()) {
            for (const NumberState to : numberStates()) {
                const Status moved = checkNumberMove(u"N"_s, from, to);
                if (moved) {
                    open << toText(from) + u'>' + toText(to);
                    continue;
                }
                QCOMPARE(moved.error().grade, Grade::Refused);
                QCOMPARE(moved.error().field, u"state"_s);
                QVERIFY(moved.error().message.contains(toText(from)));
            }
        }
        QCOMPARE(open, (QStringList{u"available>reserved"_s, u"reserved>available"_s, u"reserved>approved"_s,
                                    u"approved>available"_s, u"approved>ordered"_s, u"ordered>approved"_s,
                                    u"ordered>configured"_s, u"ordered>released"_s, u"configured>tested"_s,
                                    u"configured>released"_s, u"tested>configured"_s, u"tested>active"_s,
                                    u"tested>released"_s, u"active>configured"_s, u"active>released"_s,
                                    u"released>available"_s}));
        OCC_FAILED(checkNumberMove(u"N"_s, NumberState::Available, NumberState::Active), Refused,
                   u"A test has to pass before it goes live. From here it can become: reserved."_s);
        OCC_FAILED(numberStateFromText(u"sold"_s), Refused, u"available, reserved"_s);
    }
};

OCC_TEST(DiallingTest)
#include "diallingtest.moc"
