// SPDX-License-Identifier: GPL-3.0-or-later
// Last week's retrospective and the hours the sample team worked.
#include "core/workspace/demodirector.h"

namespace occ::demo {

using namespace Qt::Literals::StringLiterals;

/// Two spans of work on each of the last working days, for clients of their own.
void Director::planTime(const Person& person, int place)
{
    const BusinessCalendar& calendar = m_workspace.session().calendar;
    const QDate today = toLocal(m_now, calendar.zone()).date();
    for (int ago = 9; ago >= 1; --ago) {
        if (!calendar.isWorkingDay(today.addDays(-ago)))
            continue;
        for (int part = 0; part < 2; ++part) {
            const QTime from(part == 0 ? 9 : 13, (place * 10 + ago * 5) % 60);
            const Instant start = fromLocalForward(today.addDays(-ago), from, calendar.zone());
            const Instant end = start + (40 + (place * 23 + ago * 37 + part * 19) % 80) * kMinute;
            at(end, [this, start, end, id = person.id, email = person.email, ago, part] {
                as(email);
                OnboardingFilter mine;
                mine.ownerId = id;
                const QList<OnboardingRow> rows = orThrow(m_workspace.onboardings().list(mine));
                TimeEntry entry;
                entry.activity = part == 0 ? u"call"_s : u"setup"_s;
                if (rows.isEmpty())
                    entry.activity = u"internal"_s;
                else
                    entry.onboardingId = rows.at((ago + part) % rows.size()).id;
                entry.startedAt = start;
                entry.endedAt = end;
                orThrow(m_workspace.time().add(entry));
            });
        }
    }
}

void Director::planRoutines()
{
    int place = 0;
    for (const Person& person : std::as_const(m_people)) {
        if (person.role == Role::Specialist && person.active)
            planTime(person, place++);
    }
    const QTimeZone zone = m_workspace.session().calendar.zone();
    const QDate today = toLocal(m_now, zone).date();
    const QDate friday = today.addDays(-today.dayOfWeek() - 2); // of the week before this one
    const auto write = [&](const QString& email, const QTime& time, const QString& wins,
                           const QString& lessons) {
        at(fromLocalForward(friday, time, zone), [this, friday, email, wins, lessons] {
            as(email);
            orThrow(m_workspace.routines().write(u"weekly.friday"_s, weekPeriod(friday), u"retrospective"_s,
                                                 {{u"wins"_s, wins}, {u"lessons"_s, lessons}}));
        });
    };
    if (!m_people.isEmpty())
        write(m_people.constFirst().email, QTime(15, 30),
              u"Two clients live a day early; nobody waited for a number."_s,
              u"Ask for admin access in the welcome call, not after it."_s);
    if (m_people.size() > 1)
        write(m_people.at(1).email, QTime(15, 45), u"The new call-flow template saved an afternoon."_s,
              u"Two reminders on one day were too many."_s);
}

} // namespace occ::demo
