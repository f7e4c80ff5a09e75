// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/notices/noticebell.h"
#include "ui/notices/noticesettings.h"
#include "ui/notices/noticewatch.h"
#include "ui/shell/hitlist.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// The bell, its panel, and what is told outside of the window.
class TestNotices final : public QObject
{
    Q_OBJECT

    static constexpr auto kDana = "dana.whitlock@onboarding.example";

    /// Opens critical blockers on so many of the actor's onboardings, elsewhere; each tells its owner.
    static int alarm(Fixture& f, int count)
    {
        auto other = f.elsewhere();
        int done = 0;
        const auto rows = other->onboardings().list();
        for (const OnboardingRow& row : rows.value_or(QList<OnboardingRow>())) {
            if (done < count && row.ownerId == f.desk().info().actorId) {
                if (other->onboardings().openBlocker(row.id, u"critical"_s, u"technical"_s,
                                                     u"Trunk down %1"_s.arg(done)))
                    ++done;
            }
        }
        (void)other->alerts().tick();
        return done;
    }

private Q_SLOTS:
    void bellCountsAndPanelOpens();
    void marksReadByKeyAndAll();
    void theLocalUserHasNoBell();
    void fewAreToldOneByOne();
    void manyAreToldAsOne();
    void switchedOffTellsNothing();
    void quietHours_data();
    void quietHours();
};

void TestNotices::bellCountsAndPanelOpens()
{
    Fixture f{QString::fromLatin1(kDana)};
    f.go("dashboard");
    auto* bell = f.find<ui::NoticeBell>("topbar.bell");
    QVERIFY(bell->isVisible());
    const int before = bell->unread();
    QCOMPARE(alarm(f, 1), 1);
    QTRY_COMPARE_WITH_TIMEOUT(bell->unread(), before + 1, 1000);
    QTest::mouseClick(bell, Qt::LeftButton);
    auto* list = f.find<ui::HitList>("notices.list");
    QTRY_VERIFY(list->isVisible());
    QVERIFY2(list->current()->title.contains(u"Trunk down 0"), qPrintable(list->current()->title));
    f.keepPicture(f.window(), u"notices"_s);
    clickRow(list, 1);
    QTRY_COMPARE(f.window().currentPage(), u"alerts"_s);
    QTRY_COMPARE(bell->unread(), before);
    QVERIFY(!f.find<QFrame>("notices")->isVisible());
}

void TestNotices::marksReadByKeyAndAll()
{
    Fixture f{QString::fromLatin1(kDana)};
    f.go("dashboard");
    auto* bell = f.find<ui::NoticeBell>("topbar.bell");
    const int before = bell->unread() + 2;
    QCOMPARE(alarm(f, 2), 2);
    QTRY_COMPARE(bell->unread(), before);
    QTest::keyClick(&f.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = f.find<ui::HitList>("notices.list");
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_M);
    QTRY_COMPARE(bell->unread(), before - 1);
    QTest::mouseClick(f.find<QAbstractButton>("notices.all"), Qt::LeftButton);
    QTRY_COMPARE(bell->unread(), 0);
    QVERIFY(!list->isVisible());
    QTest::mouseClick(f.find<ui::ChipBar>("notices.which")->chip(u"all"_s), Qt::LeftButton);
    QTRY_VERIFY(list->hits().hitCount() >= 2);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!f.find<QFrame>("notices")->isVisible());
}

void TestNotices::theLocalUserHasNoBell()
{
    Fixture f{QString()};
    f.go("dashboard");
    QVERIFY(!f.find<ui::NoticeBell>("topbar.bell")->isVisible());
}

void TestNotices::fewAreToldOneByOne()
{
    Fixture f{QString::fromLatin1(kDana)};
    ui::NoticeWatch watch(f.desk());
    QSignalSpy told(&watch, &ui::NoticeWatch::told);
    f.settle();
    QCOMPARE(alarm(f, 2), 2);
    QTRY_COMPARE(told.size(), 2);
    const auto notice = told.first().first().value<ui::NoticeWatch::Notice>();
    QVERIFY(notice.alertId > 0);
    QVERIFY(notice.text.contains(u"Trunk down"));
}

void TestNotices::manyAreToldAsOne()
{
    Fixture f{QString::fromLatin1(kDana)};
    ui::NoticeWatch watch(f.desk());
    QSignalSpy told(&watch, &ui::NoticeWatch::told);
    f.settle();
    const int count = alarm(f, 6);
    QVERIFY(count > 3);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<ui::NoticeWatch::Notice>().alertId, 0);
    f.settle();
    QCOMPARE(told.size(), 1);
}

void TestNotices::switchedOffTellsNothing()
{
    Fixture f{QString::fromLatin1(kDana)};
    f.go("settings");
    QTest::mouseClick(f.find<QCheckBox>("settings.notices"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!ui::NoticeSettings::load().enabled);
    ui::NoticeWatch watch(f.desk());
    QSignalSpy told(&watch, &ui::NoticeWatch::told);
    QSignalSpy counted(&watch, &ui::NoticeWatch::unreadChanged);
    f.settle();
    counted.clear();
    QCOMPARE(alarm(f, 1), 1);
    QTRY_VERIFY(!counted.isEmpty());
    // Had it been told, it would have been before the switch was turned on again and the next one came.
    Q_EMIT f.desk().minutePassed();
    QTest::mouseClick(f.find<QCheckBox>("settings.notices"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(ui::NoticeSettings::load().enabled);
    Q_EMIT f.desk().minutePassed();
    QCOMPARE(told.size(), 0);
}

void TestNotices::quietHours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("quiet");
    QTest::newRow("night, late") << QTime(18, 0) << QTime(8, 0) << QTime(23, 0) << true;
    QTest::newRow("night, early") << QTime(18, 0) << QTime(8, 0) << QTime(7, 59) << true;
    QTest::newRow("morning") << QTime(18, 0) << QTime(8, 0) << QTime(8, 0) << false;
    QTest::newRow("lunch") << QTime(12, 0) << QTime(13, 0) << QTime(12, 30) << true;
    QTest::newRow("after lunch") << QTime(12, 0) << QTime(13, 0) << QTime(13, 0) << false;
    QTest::newRow("no time at all") << QTime(12, 0) << QTime(12, 0) << QTime(12, 0) << false;
}

void TestNotices::quietHours()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QTime, time);
    QFETCH(bool, quiet);
    ui::NoticeSettings settings;
    settings.quietHours = true;
    settings.quietFrom = from;
    settings.quietTo = to;
    QCOMPARE(settings.isQuietAt(time), quiet);
    settings.quietHours = false;
    QVERIFY(!settings.isQuietAt(time));
}

OCC_TEST(TestNotices)
#include "tst_notices.moc"
