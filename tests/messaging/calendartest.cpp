// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/calendartext.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <libical/ical.h>

#include <memory>

using namespace occ;
using namespace occ::messaging;
using namespace Qt::Literals::StringLiterals;

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Instant at(const char* iso)
{
    return test::must(parseIso(QString::fromLatin1(iso)));
}

Meeting kickoff()
{
    Meeting meeting;
    meeting.uid = u"kickoff-7@desk.example"_s;
    meeting.sequence = 3;
    meeting.startsAt = at("2026-03-10T15:00:00Z");
    meeting.length = kHour;
    meeting.zone = u"America/Chicago"_s;
    meeting.place = u"Room 4; second floor, left\nring twice"_s;
    meeting.organizer = {u"Ana \"the guide\" Torres"_s, u"ana@example.com"_s};
    meeting.attendees = {{u"Reyes, Dana; CTO: North"_s, u"dana@northwind.example"_s},
                         {u"Łukasz Żółw"_s, u"lukasz@northwind.example"_s}};
    return meeting;
}

Component read(const QByteArray& text)
{
    return {icalparser_parse_string(text.constData()), &icalcomponent_free};
}

icalcomponent* eventOf(const Component& calendar)
{
    return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
}

QString parameter(icalproperty* property, const char* name)
{
    const std::unique_ptr<char, decltype(&free)> text(icalproperty_get_parameter_as_string_r(property, name),
                                                      &free);
    return QString::fromUtf8(text.get());
}

/// The moment a time means when only the text's own zone rules are used.
Instant instantOf(icaltimetype time)
{
    return Instant(icaltime_as_timet_with_zone(time, time.zone)) * kSecond;
}

} // namespace

class Calendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheMeeting()
    {
        const QString description =
            u"Goals; plan, next steps\\all\n\nÜber uns: "_s + QString(90, u'é') + u" end"_s;
        const QByteArray text =
            calendarText(kickoff(), u"Kickoff: A, B; C"_s, description, at("2026-03-01T08:00:00Z"));
        const Component calendar = read(text);
        QVERIFY(calendar && icalcomponent_count_errors(calendar.get()) == 0);
        QCOMPARE(icalcomponent_get_method(calendar.get()), ICAL_METHOD_REQUEST);
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));

        icalcomponent* event = eventOf(calendar);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_uid(event)), u"kickoff-7@desk.example"_s);
        QCOMPARE(icalcomponent_get_sequence(event), 3);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), u"Kickoff: A, B; C"_s);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_description(event)), description);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_location(event)), kickoff().place);
        QCOMPARE(icalcomponent_get_status(event), ICAL_STATUS_CONFIRMED);
        QCOMPARE(instantOf(icalcomponent_get_dtstamp(event)), at("2026-03-01T08:00:00Z"));
        QCOMPARE(instantOf(icalcomponent_get_dtstart(event)), kickoff().startsAt);
        QCOMPARE(instantOf(icalcomponent_get_dtend(event)), kickoff().startsAt + kHour);
        QVERIFY(text.contains("DTSTART;TZID=America/Chicago:20260310T100000\r\n"));
    }

    void namesThePeople()
    {
        const QByteArray text = calendarText(kickoff(), u"Kickoff"_s, {}, 0);
        const Component calendar = read(text);
        icalcomponent* event = eventOf(calendar);
        icalproperty* organizer = icalcomponent_get_first_property(event, ICAL_ORGANIZER_PROPERTY);
        QCOMPARE(QByteArray(icalproperty_get_organizer(organizer)), "mailto:ana@example.com");
        QCOMPARE(parameter(organizer, "CN"), u"Ana 'the guide' Torres"_s);
        icalproperty* dana = icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY);
        QCOMPARE(QByteArray(icalproperty_get_attendee(dana)), "mailto:dana@northwind.example");
        QCOMPARE(parameter(dana, "CN"), u"Reyes, Dana; CTO: North"_s);
        QCOMPARE(parameter(dana, "RSVP"), u"TRUE"_s);
        QCOMPARE(parameter(dana, "PARTSTAT"), u"NEEDS-ACTION"_s);
        icalproperty* lukasz = icalcomponent_get_next_property(event, ICAL_ATTENDEE_PROPERTY);
        QCOMPARE(parameter(lukasz, "CN"), u"Łukasz Żółw"_s);
        QVERIFY(icalcomponent_get_next_property(event, ICAL_ATTENDEE_PROPERTY) == nullptr);
    }

    void linesAreFoldedBetweenLetters()
    {
        const QByteArray text =
            calendarText(kickoff(), QString(100, u'é'), QString(60, u'日') + u'\n' + QString(80, u'x'), 0);
        QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
        for (const QByteArray& line : text.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and CR
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter), line.constData());
        }
    }

    void holdsAcrossSummerTime_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("wall");
        const auto row = [](const char* name, const char* zone, const char* start, const char* wall) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(start)
                                << QString::fromLatin1(wall);
        };
        row("last day of winter", "America/Chicago", "2026-03-07T16:00:00Z", "20260307T100000");
        row("first day of summer", "America/Chicago", "2026-03-08T15:00:00Z", "20260308T100000");
        row("over the change", "America/Chicago", "2026-03-08T07:30:00Z", "20260308T013000");
        row("south", "Australia/Sydney", "2026-01-15T23:00:00Z", "20260116T100000");
        row("half an hour", "Australia/Lord_Howe", "2026-04-04T20:00:00Z", "20260405T063000");
        row("no summer time", "Asia/Kolkata", "2026-07-01T04:30:00Z", "20260701T100000");
        row("summer time that is negative", "Europe/Dublin", "2026-07-01T09:00:00Z", "20260701T100000");
    }
    void holdsAcrossSummerTime()
    {
        QFETCH(const QString, zone);
        QFETCH(const QString, start);
        QFETCH(const QString, wall);
        Meeting meeting = kickoff();
        meeting.zone = zone;
        meeting.startsAt = test::must(parseIso(start));
        meeting.length = 90 * kMinute;
        const QByteArray text = calendarText(meeting, u"x"_s, {}, 0);
        const QString line = u"DTSTART;TZID=%1:%2\r\n"_s.arg(zone, wall);
        QVERIFY2(text.contains(line.toUtf8()), text.constData());
        const Component calendar = read(text);
        icalcomponent* event = eventOf(calendar);
        QCOMPARE(instantOf(icalcomponent_get_dtstart(event)), meeting.startsAt);
        QCOMPARE(instantOf(icalcomponent_get_dtend(event)), meeting.startsAt + meeting.length);
        // The rules the reader used came with the text and are not the reader's own.
        const icaltimezone* used = icalcomponent_get_dtstart(event).zone;
        QVERIFY(used != nullptr &&
                QByteArray(icaltimezone_get_tzid(const_cast<icaltimezone*>(used))) == zone.toLatin1());
    }

    void withoutAZoneItIsUtc()
    {
        for (const QString& zone : {QString(), u"UTC"_s, u"Mars/Olympus"_s}) {
            Meeting meeting = kickoff();
            meeting.zone = zone;
            const QByteArray text = calendarText(meeting, u"x"_s, {}, 0);
            QVERIFY2(text.contains("DTSTART:20260310T150000Z\r\n"), text.constData());
            QVERIFY(!text.contains("VTIMEZONE"));
        }
    }

    void aTimeThatStrikesTwiceIsUtc()
    {
        Meeting meeting = kickoff();
        meeting.startsAt = at("2026-11-01T07:30:00Z"); // The second 01:30 of that night in Chicago.
        const QByteArray text = calendarText(meeting, u"x"_s, {}, 0);
        QVERIFY2(text.contains("DTSTART:20261101T073000Z\r\n"), text.constData());
    }

    void aCancellationHasTheSameUid()
    {
        Meeting meeting = kickoff();
        meeting.method = Meeting::Method::Cancel;
        meeting.sequence = 4;
        const QByteArray text = calendarText(meeting, u"Kickoff"_s, {}, 0);
        QCOMPARE(methodName(meeting), u"CANCEL"_s);
        const Component calendar = read(text);
        QCOMPARE(icalcomponent_get_method(calendar.get()), ICAL_METHOD_CANCEL);
        QCOMPARE(icalcomponent_get_status(eventOf(calendar)), ICAL_STATUS_CANCELLED);
        QCOMPARE(icalcomponent_get_sequence(eventOf(calendar)), 4);
        QCOMPARE(QByteArray(icalcomponent_get_uid(eventOf(calendar))), "kickoff-7@desk.example");
    }

    void nothingBreaksOutOfItsField()
    {
        Meeting meeting = kickoff();
        meeting.organizer = {u"a\r\nATTENDEE:mailto:x@y"_s, u"o@e.com\r\nX-EVIL:1"_s};
        meeting.uid = u"u\r\nX-EVIL:2"_s;
        meeting.place = u"p\r\nX-EVIL:3"_s;
        const QByteArray text = calendarText(meeting, u"s\r\nX-EVIL:4"_s, u"d\r\nX-EVIL:5"_s, 0);
        for (const QByteArray& line : text.split('\n'))
            QVERIFY2(!line.startsWith("X-EVIL") && !line.startsWith("ATTENDEE:"), line.constData());
    }
};

OCC_TEST(Calendar)
#include "calendartest.moc"
