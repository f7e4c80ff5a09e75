// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/calendartext.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component component(icalcomponent_kind kind)
{
    return {icalcomponent_new(kind), &icalcomponent_free};
}

/// Puts `child` into `parent`, which then owns it.
void put(const Component& parent, Component child)
{
    icalcomponent_add_component(parent.get(), child.release());
}

void put(const Component& parent, icalproperty* property)
{
    icalcomponent_add_property(parent.get(), property);
}

icaltimetype wallClock(const QDateTime& at)
{
    icaltimetype time = icaltime_null_time();
    time.year = at.date().year();
    time.month = at.date().month();
    time.day = at.date().day();
    time.hour = at.time().hour();
    time.minute = at.time().minute();
    time.second = at.time().second();
    return time;
}

icaltimetype inUtc(Instant at)
{
    icaltimetype time = wallClock(toLocal(at, QTimeZone::utc()));
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

int offsetAt(const QTimeZone& zone, Instant at)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
}

/// One rule of a zone: from `at` on its clocks show `zone`'s offset of that moment.
Component observance(const QTimeZone& zone, Instant at, int offsetBefore)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    const bool summer = zone.isDaylightTime(moment);
    Component rule = component(summer ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    put(rule, icalproperty_new_dtstart(wallClock(moment.addSecs(offsetBefore))));
    put(rule, icalproperty_new_tzoffsetfrom(offsetBefore));
    put(rule, icalproperty_new_tzoffsetto(offsetAt(zone, at)));
    put(rule, icalproperty_new_tzname(zone.abbreviation(moment).toUtf8().constData()));
    return rule;
}

/// The zone's rules as far as they matter between two moments.
Component rulesOf(const QTimeZone& zone, Instant from, Instant to)
{
    Component rules = component(ICAL_VTIMEZONE_COMPONENT);
    put(rules, icalproperty_new_tzid(zone.id().constData()));
    const auto before = zone.previousTransition(QDateTime::fromMSecsSinceEpoch(from + 1, Qt::UTC));
    if (before.atUtc.isValid()) {
        const Instant at = before.atUtc.toMSecsSinceEpoch();
        put(rules, observance(zone, at, offsetAt(zone, at - 1)));
    } else {
        put(rules, observance(zone, std::min<Instant>(from, 0), offsetAt(zone, std::min<Instant>(from, 0))));
    }
    // The next change too: the meeting may last into it, and some readers look no further than this text.
    const auto after = zone.nextTransition(QDateTime::fromMSecsSinceEpoch(from, Qt::UTC));
    if (after.atUtc.isValid() && after.atUtc.toMSecsSinceEpoch() < to + 366 * kDay) {
        const Instant at = after.atUtc.toMSecsSinceEpoch();
        put(rules, observance(zone, at, offsetAt(zone, at - 1)));
    }
    return rules;
}

/// The zone to give the times in; none (UTC then) when it is unknown, or when a clock shows one of the times
/// twice that night and readers would take the other one.
QTimeZone zoneToShow(const Meeting& meeting)
{
    const auto zone = zoneByName(meeting.zone);
    if (!zone || *zone == QTimeZone::utc())
        return {};
    for (const Instant at : {meeting.startsAt, meeting.startsAt + meeting.length}) {
        const QDateTime wall = toLocal(at, *zone);
        const auto back = fromLocal(wall.date(), wall.time(), *zone);
        if (!back || *back != at)
            return {};
    }
    return *zone;
}

void putTime(const Component& event, icalproperty* property, const QTimeZone& zone)
{
    if (zone.isValid())
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.id().constData()));
    put(event, property);
}

/// A parameter's value: it cannot hold a double quote or a line's end, whatever stands around it.
QByteArray parameterText(const QString& text)
{
    QString plain = text.simplified();
    return plain.replace(u'"', u'\'').toUtf8();
}

/// A mail address as a calendar address; nothing in it can begin a new line or field.
QByteArray mailAddress(const QString& address)
{
    QByteArray uri = "mailto:";
    for (const QChar c : address) {
        if (!c.isSpace() && c.isPrint())
            uri += QString(c).toUtf8();
    }
    return uri;
}

void nameIt(icalproperty* property, const QString& name)
{
    if (!name.trimmed().isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_cn(parameterText(name).constData()));
}

void putPeople(const Component& event, const Meeting& meeting)
{
    icalproperty* organizer = icalproperty_new_organizer(mailAddress(meeting.organizer.address).constData());
    nameIt(organizer, meeting.organizer.name);
    put(event, organizer);
    for (const Recipient& recipient : meeting.attendees) {
        icalproperty* attendee = icalproperty_new_attendee(mailAddress(recipient.address).constData());
        nameIt(attendee, recipient.name);
        icalproperty_add_parameter(attendee, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
        if (meeting.method == Meeting::Method::Request) {
            icalproperty_add_parameter(attendee, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
            icalproperty_add_parameter(attendee, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
        }
        put(event, attendee);
    }
}

Component eventOf(const Meeting& meeting, const QTimeZone& zone, Instant stamp)
{
    const Instant end = meeting.startsAt + meeting.length;
    const auto shown = [&zone](Instant at) {
        return zone.isValid() ? wallClock(toLocal(at, zone)) : inUtc(at);
    };
    Component event = component(ICAL_VEVENT_COMPONENT);
    put(event, icalproperty_new_uid(meeting.uid.toUtf8().constData()));
    put(event, icalproperty_new_sequence(meeting.sequence));
    put(event, icalproperty_new_dtstamp(inUtc(stamp)));
    putTime(event, icalproperty_new_dtstart(shown(meeting.startsAt)), zone);
    putTime(event, icalproperty_new_dtend(shown(end)), zone);
    put(event, icalproperty_new_status(meeting.method == Meeting::Method::Cancel ? ICAL_STATUS_CANCELLED
                                                                                 : ICAL_STATUS_CONFIRMED));
    putPeople(event, meeting);
    if (!meeting.place.isEmpty())
        put(event, icalproperty_new_location(meeting.place.toUtf8().constData()));
    return event;
}

} // namespace

QString methodName(const Meeting& meeting)
{
    return meeting.method == Meeting::Method::Cancel ? u"CANCEL"_s : u"REQUEST"_s;
}

QByteArray calendarText(const Meeting& meeting, const QString& subject, const QString& description,
                        Instant stamp)
{
    const QTimeZone zone = zoneToShow(meeting);

    Component calendar = component(ICAL_VCALENDAR_COMPONENT);
    put(calendar, icalproperty_new_version("2.0"));
    put(calendar, icalproperty_new_prodid("-//Onboarding Command Center//EN"));
    put(calendar, icalproperty_new_method(meeting.method == Meeting::Method::Cancel ? ICAL_METHOD_CANCEL
                                                                                    : ICAL_METHOD_REQUEST));
    if (zone.isValid())
        put(calendar, rulesOf(zone, meeting.startsAt, meeting.startsAt + meeting.length));
    Component event = eventOf(meeting, zone, stamp);
    put(event, icalproperty_new_summary(subject.simplified().toUtf8().constData()));
    if (!description.isEmpty())
        put(event, icalproperty_new_description(description.toUtf8().constData()));
    put(calendar, std::move(event));

    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    return text.get();
}

} // namespace occ::messaging
