// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/playbook/tst_duedates.h"

#include "core/playbook/duedates.h"
#include "core/playbook/industrypack.h"
#include "tests/playbook/fixtures.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::playbook;
using fixtures::sample;
using fixtures::with;

static const QString kFile = u"sample.yaml"_s;

void TestDueDates::computesDue_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("call");   // contract + 2 hours
    QTest::addColumn<QString>("first");  // contract + 1 day at 09:00
    QTest::addColumn<QString>("second"); // first + 2 business days
    QTest::addColumn<QString>("hello");  // second + 1 day
    QTest::newRow("plain week") << u"2026-03-02T15:00:00Z"_s << u"2026-03-02T17:00:00Z"_s
                                << u"2026-03-03T14:00:00Z"_s << u"2026-03-05T14:00:00Z"_s
                                << u"2026-03-06T14:00:00Z"_s;
    QTest::newRow("summer time begins")
        << u"2026-03-06T15:00:00Z"_s << u"2026-03-06T17:00:00Z"_s << u"2026-03-07T14:00:00Z"_s
        << u"2026-03-10T13:00:00Z"_s << u"2026-03-11T13:00:00Z"_s;
    QTest::newRow("summer time ends")
        << u"2026-10-30T15:00:00Z"_s << u"2026-10-30T17:00:00Z"_s << u"2026-10-31T13:00:00Z"_s
        << u"2026-11-03T14:00:00Z"_s << u"2026-11-04T14:00:00Z"_s;
    QTest::newRow("holiday") << u"2026-07-01T15:00:00Z"_s << u"2026-07-01T17:00:00Z"_s
                             << u"2026-07-02T13:00:00Z"_s << u"2026-07-07T13:00:00Z"_s
                             << u"2026-07-08T13:00:00Z"_s;
}

void TestDueDates::computesDue()
{
    QFETCH(QString, contract);
    BusinessCalendar calendar(QTimeZone("America/New_York"));
    calendar.setHolidays({QDate(2026, 7, 3)});
    const DueSchedule schedule = computeDue(sample(), parseIso(contract).value(), calendar);
    QTEST(toIso(schedule.items[u"call"_s]), "call");
    QTEST(toIso(schedule.milestones[u"first"_s]), "first");
    QTEST(toIso(schedule.items[u"plan"_s]), "first");
    QTEST(toIso(schedule.milestones[u"second"_s]), "second");
    QTEST(toIso(schedule.touchpoints[u"hello"_s]), "hello");
}

void TestDueDates::movesWhatFollows()
{
    const Instant contract = parseIso(u"2026-03-02T15:00:00Z"_s).value();
    const Instant later = parseIso(u"2026-03-16T12:00:00Z"_s).value();
    const DueSchedule schedule = computeDue(sample(), contract, BusinessCalendar(), {{u"first"_s, later}});
    QCOMPARE(schedule.items[u"call"_s], contract + 2 * kHour);
    QCOMPARE(schedule.items[u"plan"_s], later);
    QCOMPARE(toIso(schedule.milestones[u"second"_s]), u"2026-03-18T12:00:00Z"_s);
    Playbook cyclic = sample();
    cyclic.milestones[0].due.after = u"second"_s; // Never reads from a file; must still end.
    QVERIFY(computeDue(cyclic, contract, BusinessCalendar()).milestones.size() == 2);
}

void TestDueDates::addsIndustryPack()
{
    const auto pack = readIndustryPack(fixtures::industryPack(), u"baker.yaml"_s);
    QVERIFY2(pack.has_value(), pack ? "" : qUtf8Printable(pack.error().oneLine()));
    const Playbook combined = withPack(sample(), *pack);
    QCOMPARE(combined.milestones[1].items.size(), 2);
    QCOMPARE(combined.milestones[1].items[1].key, u"oven"_s);
    QCOMPARE(combined.milestones[1].items[1].section, u"Bakery"_s);
    QCOMPARE(combined.milestones[1].items[1].dependsOn, QStringList{u"call"_s});
    QVERIFY(combined.item(u"bread"_s) == nullptr);
    QVERIFY(withPack(combined, *pack) == combined);
    QVERIFY(readPlaybook(writePlaybook(combined).toUtf8(), kFile).value() == combined);
    const auto bad =
        readIndustryPack(with(fixtures::industryPack(), "    place: {other: week-1}\n", ""), kFile);
    QVERIFY(!bad && bad.error().message.contains(u"\"place\" is missing in \"bread\""));
    QVERIFY(!readIndustryPack(with(fixtures::industryPack(), "key: bread", "key: oven"), kFile));
}
