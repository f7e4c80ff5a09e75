// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/timeservice.h"

#include <QCoreApplication>
#include <QLocale>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(service)
};

} // namespace

const QStringList& timeActivities()
{
    static const QStringList keys{u"onboarding"_s, u"call"_s,    u"setup"_s,   u"training"_s,
                                  u"support"_s,    u"routine"_s, u"internal"_s};
    return keys;
}

QString activityWords(const QString& activity)
{
    if (activity == "onboarding"_L1)
        return Words::tr("Onboarding work");
    if (activity == "call"_L1)
        return Words::tr("Call or meeting");
    if (activity == "setup"_L1)
        return Words::tr("Setup");
    if (activity == "training"_L1)
        return Words::tr("Training");
    if (activity == "support"_L1)
        return Words::tr("Support");
    if (activity == "routine"_L1)
        return Words::tr("Review");
    return activity == "internal"_L1 ? Words::tr("Internal") : activity;
}

/// "Northline Freight", or what the time was for when it was for no client.
static QString subjectOf(const TimeEntry& entry)
{
    return entry.client.isEmpty() ? activityWords(entry.activity) : entry.client;
}

static store::Fields fieldsOf(const TimeEntry& entry)
{
    return {{"person_id"_L1, store::toSql(entry.personId)},
            {"onboarding_id"_L1, store::toSql(entry.onboardingId)},
            {"client_id"_L1, store::toSql(entry.clientId)},
            {"activity"_L1, entry.activity},
            {"started_at"_L1, entry.startedAt},
            {"ended_at"_L1, store::toSql(entry.endedAt)},
            {"note"_L1, store::toSql(entry.note)}};
}

/// A condition on whose entries; the local user's have no person.
static QString isOf(const std::optional<qint64>& person)
{
    return person ? u"t.person_id = %1"_s.arg(*person) : u"t.person_id is null"_s;
}

QList<TimeEntry> TimeService::load(const QString& rest, const QVariantList& values)
{
    auto row = m_session.database.runWith(
        u"select t.id, t.person_id, p.name, t.onboarding_id, t.client_id, c.name, t.activity, t.started_at, "
        "t.ended_at, t.note from time_entry t left join person p on p.id = t.person_id left join client c on "
        "c.id = t.client_id "_s +
            rest,
        values);
    QList<TimeEntry> entries;
    while (row.next()) {
        TimeEntry entry{row.integer(0), row.maybe(1), row.text(2),    row.maybe(3), row.maybe(4),
                        row.text(5),    row.text(6),  row.integer(7), row.maybe(8), row.text(9)};
        if (!entry.personId)
            entry.person = Actor().name();
        entries << entry;
    }
    return entries;
}

Result<QList<TimeEntry>> TimeService::list(const TimeFilter& filter)
{
    return reading([&] {
        QString where = u"where 1 = 1"_s;
        QVariantList values;
        const auto keep = [&](const QString& condition, const auto& value) {
            if (value) {
                where += condition;
                values << store::toSql(*value);
            }
        };
        if (filter.mine)
            where += u" and "_s + isOf(m_session.actor.id());
        keep(u" and t.person_id = ?"_s, filter.personId);
        keep(u" and t.onboarding_id = ?"_s, filter.onboardingId);
        keep(u" and t.client_id = ?"_s, filter.clientId);
        keep(u" and t.started_at >= ?"_s, filter.from);
        keep(u" and t.started_at < ?"_s, filter.to);
        values << filter.limit;
        return load(where + u" order by t.started_at desc, t.id desc limit ?"_s, values);
    });
}

TimeEntry TimeService::mustFind(qint64 id)
{
    const QList<TimeEntry> found = load(u"where t.id = ?"_s, {id});
    if (found.isEmpty())
        raise(refused(Words::tr("There is no time entry %1.").arg(id),
                      Words::tr("See them with: occ time list"), u"id"_s));
    return found.constFirst();
}

Result<TimeEntry> TimeService::byId(qint64 id)
{
    return reading([&] { return mustFind(id); });
}

/// The newest that runs: taking an old change back may leave more than one.
std::optional<TimeEntry> TimeService::running(store::Database&)
{
    const QList<TimeEntry> found = load(u"where t.ended_at is null and "_s + isOf(m_session.actor.id()) +
                                            u" order by t.started_at desc, t.id desc"_s,
                                        {});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

/// When the person last changed something on the day they started the clock; an hour later when there is
/// nothing to go by.
Instant TimeService::lastSign(const TimeEntry& entry)
{
    const QTimeZone& zone = m_session.calendar.zone();
    const QDate day = toLocal(entry.startedAt, zone).date();
    const Instant midnight = fromLocalForward(day.addDays(1), QTime(0, 0), zone);
    const QString who = entry.personId ? u"author_id = %1"_s.arg(*entry.personId) : u"author_id is null"_s;
    auto row = m_session.database.query(
        u"select max(at) from journal where kind <> 'scheduler' and at > ? and at < ? and "_s + who,
        entry.startedAt, std::min(midnight, m_session.now()));
    if (row.next() && !row.isNull(0))
        return row.integer(0);
    return std::min(entry.startedAt + kHour, m_session.now());
}

Result<std::optional<RunningTime>> TimeService::running()
{
    return reading([&]() -> std::optional<RunningTime> {
        const auto entry = running(m_session.database);
        if (!entry)
            return {};
        RunningTime found{*entry, entry->length(m_session.now()) >= kForgotten, 0};
        if (found.forgotten)
            found.cutAt = lastSign(*entry);
        return found;
    });
}

/// Fills in the client and checks what the entry names.
void TimeService::complete(TimeEntry& entry)
{
    if (entry.activity.isEmpty())
        entry.activity = timeActivities().constFirst();
    if (!timeActivities().contains(entry.activity)) {
        raise(refused(Words::tr("\"%1\" is not an activity.").arg(entry.activity),
                      Words::tr("Use one of: %1.").arg(timeActivities().join(u", "_s)), u"activity"_s));
    }
    if (entry.onboardingId) {
        auto row =
            m_session.database.query(u"select client_id from onboarding where id = ?"_s, *entry.onboardingId);
        if (!row.next())
            raise(refused(Words::tr("There is no onboarding %1.").arg(*entry.onboardingId), {},
                          u"onboarding"_s));
        entry.clientId = row.integer(0);
    }
    entry.client.clear();
    if (entry.clientId) {
        auto row = m_session.database.query(u"select name from client where id = ?"_s, *entry.clientId);
        if (!row.next())
            raise(refused(Words::tr("There is no client %1.").arg(*entry.clientId), {}, u"client"_s));
        entry.client = row.text(0);
    }
    entry.note = entry.note.simplified();
}

/// Nobody works backwards, in the future, longer than a day at a stretch, or on two things at once.
void TimeService::checkSpan(const TimeEntry& entry)
{
    const Instant now = m_session.now();
    if (entry.startedAt > now)
        raise(refused(Words::tr("The start is still to come."), Words::tr("Use a moment that has passed."),
                      u"start"_s));
    if (entry.endedAt && *entry.endedAt > now)
        raise(refused(Words::tr("The end is still to come."), Words::tr("Use a moment that has passed."),
                      u"end"_s));
    if (entry.endedAt && *entry.endedAt <= entry.startedAt)
        raise(refused(Words::tr("The end is not after the start."), Words::tr("Choose a later end."),
                      u"end"_s));
    if (entry.endedAt && *entry.endedAt - entry.startedAt > kLongest) {
        raise(refused(
            Words::tr("%1 are more than one entry may have.").arg(inWords(*entry.endedAt - entry.startedAt)),
            Words::tr("Say when the work ended; an entry has at most 24 hours."), u"end"_s));
    }
    const QList<TimeEntry> others =
        load(u"where t.id <> ? and t.started_at < ? and coalesce(t.ended_at, ?) > ? and "_s +
                 isOf(entry.personId) + u" order by t.started_at limit 1"_s,
             {entry.id, entry.endedAt.value_or(now), now, entry.startedAt});
    if (others.isEmpty())
        return;
    const TimeEntry& other = others.constFirst();
    const auto clock = [this](Instant at) {
        return QLocale().toString(toLocal(at, m_session.calendar.zone()), QLocale::ShortFormat);
    };
    const bool within = other.startedAt <= entry.startedAt;
    raise(refused(Words::tr("It overlaps with %1, %2 to %3.")
                      .arg(subjectOf(other), clock(other.startedAt),
                           other.endedAt ? clock(*other.endedAt) : Words::tr("now")),
                  within ? Words::tr("Begin after that entry, or shorten it first.")
                         : Words::tr("End before that entry, or shorten it first."),
                  within ? u"start"_s : u"end"_s));
}

void TimeService::requireOwn(const TimeEntry& entry)
{
    if (entry.personId == m_session.actor.id() || m_session.actor.may(Permission::ManagePeople))
        return;
    raise(refused(Words::tr("This is %1's time.").arg(entry.person),
                  Words::tr("They or a manager can change it."), u"id"_s));
}

/// One transaction, one entry; whatever is checked is checked inside it.
template <typename Write> Result<TimeEntry> TimeService::command(const QString& name, Write write)
{
    return reading([&] {
        store::Transaction tx(m_session.database, m_session.author(), m_session.now(), name);
        const TimeEntry entry = write(tx);
        tx.about("time"_L1, entry.id);
        tx.commit();
        return entry;
    });
}

Result<TimeEntry> TimeService::start(const TimeStart& wanted)
{
    return command(u"time.start"_s, [&](store::Transaction& tx) {
        TimeEntry entry{0,
                        m_session.actor.id(),
                        m_session.actor.name(),
                        wanted.onboardingId,
                        wanted.clientId,
                        {},
                        wanted.activity,
                        tx.now(),
                        {},
                        wanted.note};
        complete(entry);
        const auto before = running(tx.database());
        if (before && before->clientId == entry.clientId && before->onboardingId == entry.onboardingId &&
            before->activity == entry.activity) {
            raise(refused(Words::tr("The clock for %1 runs already.").arg(subjectOf(*before)),
                          Words::tr("Stop it, or start it for something else.")));
        }
        if (before && before->length(tx.now()) > kLongest) {
            raise(refused(Words::tr("The clock for %1 has been running for %2.")
                              .arg(subjectOf(*before), inWords(before->length(tx.now()))),
                          Words::tr("Stop it first and say when the work ended."), u"end"_s));
        }
        if (before && before->startedAt < tx.now()) {
            tx.update("time_entry"_L1, before->id, {{"ended_at"_L1, tx.now()}});
            tx.about("time"_L1, before->id);
        } else if (before) {
            tx.remove("time_entry"_L1, before->id); // Not a moment was worked.
            tx.about("time"_L1, before->id);
        }
        entry.id = tx.insert("time_entry"_L1, fieldsOf(entry));
        tx.setSummary(before
                          ? Words::tr("Clock moved from %1 to %2").arg(subjectOf(*before), subjectOf(entry))
                          : Words::tr("Clock started for %1").arg(subjectOf(entry)));
        return entry;
    });
}

Result<TimeEntry> TimeService::stop(std::optional<Instant> at)
{
    return command(u"time.stop"_s, [&](store::Transaction& tx) {
        auto entry = running(tx.database());
        if (!entry)
            raise(refused(Words::tr("No clock runs."), Words::tr("Start it for a client.")));
        entry->endedAt = at.value_or(tx.now());
        if (!at && *entry->endedAt == entry->startedAt) {
            tx.remove("time_entry"_L1, entry->id);
            tx.setSummary(Words::tr("Clock for %1 stopped at once; nothing is kept").arg(subjectOf(*entry)));
            return *entry;
        }
        checkSpan(*entry);
        tx.update("time_entry"_L1, entry->id, {{"ended_at"_L1, *entry->endedAt}});
        tx.setSummary(Words::tr("Clock stopped: %1 for %2")
                          .arg(inWords(*entry->endedAt - entry->startedAt), subjectOf(*entry)));
        return *entry;
    });
}

Result<TimeEntry> TimeService::add(const TimeEntry& wanted)
{
    return command(u"time.add"_s, [&](store::Transaction& tx) {
        TimeEntry entry = wanted;
        entry.id = 0;
        entry.personId = m_session.actor.id();
        entry.person = m_session.actor.name();
        complete(entry);
        if (!entry.endedAt)
            raise(refused(Words::tr("The end is missing."), Words::tr("Say when the work ended."), u"end"_s));
        checkSpan(entry);
        entry.id = tx.insert("time_entry"_L1, fieldsOf(entry));
        tx.setSummary(
            Words::tr("%1 recorded for %2").arg(inWords(*entry.endedAt - entry.startedAt), subjectOf(entry)));
        return entry;
    });
}

Result<TimeEntry> TimeService::edit(const TimeEntry& wanted)
{
    return command(u"time.edit"_s, [&](store::Transaction& tx) {
        const TimeEntry before = mustFind(wanted.id);
        requireOwn(before);
        TimeEntry entry = wanted;
        entry.personId = before.personId;
        entry.person = before.person;
        complete(entry);
        if (!entry.endedAt && before.endedAt)
            raise(refused(Words::tr("The end is missing."), Words::tr("Say when the work ended."), u"end"_s));
        checkSpan(entry);
        tx.update("time_entry"_L1, entry.id, fieldsOf(entry));
        tx.setSummary(Words::tr("Time for %1 changed").arg(subjectOf(entry)));
        return entry;
    });
}

Status TimeService::remove(qint64 id)
{
    const auto removed = command(u"time.remove"_s, [&](store::Transaction& tx) {
        const TimeEntry entry = mustFind(id);
        requireOwn(entry);
        tx.remove("time_entry"_L1, id);
        tx.setSummary(Words::tr("%1 for %2 removed").arg(inWords(entry.length(tx.now())), subjectOf(entry)));
        return entry;
    });
    return removed ? Status() : Failure(removed.error());
}

} // namespace occ
