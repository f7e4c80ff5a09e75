// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;

class ResultTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLine_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("line");
        QTest::newRow("message") << refused(u"It is wrong."_s).value() << u"It is wrong."_s;
        QTest::newRow("hint") << refused(u"It is wrong."_s, u"Do this."_s).value()
                              << u"It is wrong. Do this."_s;
        QTest::newRow("field") << refused(u"It is wrong."_s, u"Do this."_s, u"budget"_s).value()
                               << u"budget: It is wrong. Do this."_s;
        QTest::newRow("file and line") << badFile(u"a.yaml"_s, 7, u"Unknown key."_s, u"Use name."_s).value()
                                       << u"a.yaml:7: Unknown key. Use name."_s;
        QTest::newRow("whole file") << badFile(u"a.yaml"_s, 0, u"It is empty."_s).value()
                                    << u"a.yaml: It is empty."_s;
        QTest::newRow("line breaks and tabs")
            << refused(u"One\ntwo\r\n\tthree."_s, u"Four\n"_s).value() << u"One two three. Four"_s;
        QTest::newRow("the detail stays in the log")
            << environmentFailed(u"The disk is full."_s, u"Make room."_s, u"SQLITE_FULL"_s).value()
            << u"The disk is full. Make room."_s;
    }
    void oneLine()
    {
        QFETCH(Error, error);
        QTEST(error.oneLine(), "line");
    }

    void grades()
    {
        QCOMPARE(refused(u"x"_s).value().grade, Grade::Refused);
        QCOMPARE(badFile(u"f"_s, 1, u"x"_s).value().grade, Grade::Refused);
        QCOMPARE(conflict(u"x"_s).value().grade, Grade::Conflict);
        QCOMPARE(environmentFailed(u"x"_s).value().grade, Grade::Environment);
        QCOMPARE(internalFault(u"x"_s, u"y"_s).value().grade, Grade::Internal);
        QCOMPARE(internalFault(u"x"_s, u"y"_s).value().detail, u"y"_s);
    }

    void throwsToTheServiceBoundary()
    {
        QCOMPARE(orThrow(Result<int>(7)), 7);
        orThrow(Status());
        const auto thrown =
            occ::test::caught([] { return orThrow(Result<int>(refused(u"No."_s, {}, u"name"_s))); });
        OCC_FAILED(thrown, Refused, u"name: No."_s);
        const auto raised = occ::test::caught([]() -> void { raise(conflict(u"Changed."_s)); });
        OCC_FAILED(raised, Conflict, u"Changed."_s);
    }
};

OCC_TEST(ResultTest)
#include "resulttest.moc"
