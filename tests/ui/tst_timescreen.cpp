// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/onboarding/links.h"
#include "ui/routines/timeclock.h"
#include "ui/widgets/tableview.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// The clock by one key and by mouse, and time mended by hand.
class TestTimeScreen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockByOneKey();
    void theClockAsksWhereNobodyIsInView();
    void aForgottenClockIsCut();
    void timeIsAddedChangedAndRemoved();
};

static std::optional<TimeEntry> clock(Fixture& f)
{
    const auto running = f.elsewhere()->time().running();
    return *running ? std::optional((*running)->entry) : std::nullopt;
}

void TestTimeScreen::theClockByOneKey()
{
    Fixture f;
    const auto rows = f.elsewhere()->onboardings().list();
    ui::ClientLink link;
    link.client = rows->at(0).clientId;
    link.onboarding = rows->at(0).id;
    f.go("client", QVariant::fromValue(link));
    auto* corner = f.find<ui::TimeClock>("topbar.clock");
    QVERIFY(!corner->running());
    QTest::keyClick(&f.window(), Qt::Key_T, Qt::ControlModifier);
    f.settle();
    QCOMPARE(clock(f)->onboardingId, std::optional(link.onboarding));
    QTRY_VERIFY(corner->running());
    QVERIFY(corner->accessibleName().contains(rows->at(0).client));
    Fixture::keepPicture(f.window(), u"clock-runs"_s);
    // On another client the same key moves it; undo brings it back.
    link.client = rows->at(1).clientId;
    link.onboarding = rows->at(1).id;
    f.go("client", QVariant::fromValue(link));
    QTest::keyClick(&f.window(), Qt::Key_T, Qt::ControlModifier);
    f.settle();
    QCOMPARE(clock(f)->onboardingId, std::optional(link.onboarding));
    f.desk().undo();
    f.settle();
    QCOMPARE(clock(f)->onboardingId, std::optional(rows->at(0).id));
    f.desk().redo();
    f.settle();
    // And on the same client it stops.
    QTest::keyClick(&f.window(), Qt::Key_T, Qt::ControlModifier);
    f.settle();
    QVERIFY(!clock(f));
    QTRY_VERIFY(!corner->running());
    // The corner offers the same by mouse.
    QTest::mouseClick(corner, Qt::LeftButton);
    auto* menu = f.find<QMenu>("topbar.clockMenu");
    QTRY_VERIFY(menu->isVisible());
    auto* start = menu->findChild<QAction*>(u"clock.start"_s);
    QVERIFY(start);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(start).center());
    f.settle();
    QCOMPARE(clock(f)->onboardingId, std::optional(link.onboarding));
}

void TestTimeScreen::theClockAsksWhereNobodyIsInView()
{
    Fixture f;
    const auto rows = f.elsewhere()->onboardings().list();
    f.go("settings");
    QTest::keyClick(&f.window(), Qt::Key_T, Qt::ControlModifier);
    f.settle();
    auto* sheet = f.find<QDialog>("timeStartSheet");
    QTRY_VERIFY(sheet->isVisible());
    auto* client = sheet->findChild<QLineEdit*>(u"client"_s);
    QTest::keyClicks(client, u"No such company"_s);
    QTest::keyClick(client, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QVERIFY(sheet->isVisible());
    QVERIFY(!clock(f));
    client->setText(rows->at(0).client);
    QTest::keyClick(client, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QCOMPARE(clock(f)->client, rows->at(0).client);
}

void TestTimeScreen::aForgottenClockIsCut()
{
    Fixture f;
    {
        auto other = f.elsewhere();
        TimeStart start;
        start.activity = u"internal"_s;
        QVERIFY(other->time().start(start));
        f.setNow(demoNow() + 26 * kHour);
    }
    f.go("settings");
    QTest::keyClick(&f.window(), Qt::Key_T, Qt::ControlModifier);
    f.settle();
    auto* sheet = f.find<QDialog>("timeCutSheet");
    QTRY_VERIFY(sheet->isVisible());
    auto* end = sheet->findChild<QDateTimeEdit*>(u"end"_s);
    QCOMPARE(end->date(), QDate(2026, 11, 22));
    QTest::keyClick(end, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QVERIFY(!clock(f));
    TimeFilter mine;
    mine.mine = true;
    QVERIFY(f.elsewhere()->time().list(mine)->constFirst().length(demoNow()) <= kHour);
}

void TestTimeScreen::timeIsAddedChangedAndRemoved()
{
    Fixture f;
    const auto rows = f.elsewhere()->onboardings().list();
    f.go("time", u"week"_s);
    QTest::mouseClick(f.find<QAbstractButton>("time.add"), Qt::LeftButton);
    auto* sheet = f.find<QDialog>("timeSheet");
    QTRY_VERIFY(sheet->isVisible());
    sheet->findChild<QLineEdit*>(u"client"_s)->setText(rows->at(0).client);
    auto* start = sheet->findChild<QDateTimeEdit*>(u"start"_s);
    auto* end = sheet->findChild<QDateTimeEdit*>(u"end"_s);
    const QDateTime from = start->dateTime();
    start->setDateTime(end->dateTime().addSecs(60)); // The end before the start is refused at its field.
    QTest::keyClick(end, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QVERIFY(sheet->isVisible());
    start->setDateTime(from);
    QTest::keyClick(end, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    auto* table = f.find<ui::TableView>("time.table");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 3).data().toString().contains(rows->at(0).client));
    f.go("time", u"week"_s);
    Fixture::keepPicture(f.window(), u"time"_s);
    // Enter changes it, Del removes it, undo brings it back.
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QDialog* change = nullptr;
    QTRY_VERIFY((change = f.window().findChild<QDialog*>(u"timeSheet"_s)) && change->isVisible());
    QTest::keyClicks(change->findChild<QLineEdit*>(u"note"_s), u"Port order"_s);
    QTest::keyClick(change->findChild<QLineEdit*>(u"note"_s), Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    TimeFilter mine;
    mine.mine = true;
    QCOMPARE(f.elsewhere()->time().list(mine)->constFirst().note, u"Port order"_s);
    QCOMPARE(f.elsewhere()->time().list(mine)->constFirst().onboardingId, std::optional(rows->at(0).id));
    f.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    f.settle();
    QVERIFY(f.elsewhere()->time().list(mine)->isEmpty());
    f.desk().undo();
    f.settle();
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

OCC_TEST(TestTimeScreen)
#include "tst_timescreen.moc"
