// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"

namespace occ {

/// What time may be spent on: keys of the words in activityWords().
[[nodiscard]] const QStringList& timeActivities();
[[nodiscard]] QString activityWords(const QString& activity);

/// A span somebody worked, for a client or for the team.
struct TimeEntry
{
    qint64 id = 0;
    std::optional<qint64> personId; ///< None: the local user.
    QString person;
    std::optional<qint64> onboardingId;
    std::optional<qint64> clientId; ///< None: for the team itself.
    QString client;
    QString activity; ///< One of timeActivities().
    Instant startedAt = 0;
    std::optional<Instant> endedAt; ///< None while the clock runs.
    QString note;

    [[nodiscard]] bool isRunning() const { return !endedAt; }
    [[nodiscard]] Millis length(Instant now) const
    {
        return std::max<Millis>(0, endedAt.value_or(now) - startedAt);
    }
};

/// What the clock is started for.
struct TimeStart
{
    std::optional<qint64> onboardingId; ///< Its client is filled in.
    std::optional<qint64> clientId;
    QString activity; ///< The first one when empty.
    QString note;
};

/// The clock that runs.
struct RunningTime
{
    TimeEntry entry;
    bool forgotten = false; ///< It has run longer than anybody works.
    Instant cutAt = 0; ///< When the person last changed something on the day it was started: where to cut.
};

/// Which entries; newest first.
struct TimeFilter
{
    std::optional<qint64> personId;
    bool mine = false; ///< Only those of the one who acts.
    std::optional<qint64> onboardingId;
    std::optional<qint64> clientId;
    std::optional<Instant> from; ///< By start.
    std::optional<Instant> to;
    int limit = 500;
};

/// How sums are grouped.
enum class TimeBy : quint8 { Client, Onboarding, Person, Week, Activity };

/// What a group adds up to.
struct TimeSum
{
    qint64 id = 0; ///< Of the client, onboarding or person; 0 for none and for weeks.
    QString name;  ///< "Northline Freight", "2026-W47"; empty for work that is for no client.
    Millis length = 0;
    int entries = 0;
};

/// Time spent. Everybody keeps their own; those who manage people may mend others'. A person has at most one
/// clock that runs, and no moment is counted twice.
class TimeService final
{
public:
    /// No entry is longer.
    static constexpr Millis kLongest = 24 * kHour;
    /// A clock that runs longer was forgotten.
    static constexpr Millis kForgotten = 10 * kHour;

    explicit TimeService(Session& session)
        : m_session(session)
    {}

    // --- reading ---
    /// The clock of the one who acts.
    [[nodiscard]] Result<std::optional<RunningTime>> running();
    [[nodiscard]] Result<QList<TimeEntry>> list(const TimeFilter& filter = {});
    [[nodiscard]] Result<TimeEntry> byId(qint64 id);
    /// The longest first; weeks by their order. A running clock counts up to now.
    [[nodiscard]] Result<QList<TimeSum>> sums(TimeBy by, const TimeFilter& filter = {});

    // --- commands; each one journal entry ---
    /// Starts the clock; one that runs is stopped in the same entry. Refuses when that one is forgotten (stop
    /// it first, saying when), and when it runs for the same thing already.
    [[nodiscard]] Result<TimeEntry> start(const TimeStart& wanted);
    /// Stops the clock, at `at` when it was forgotten. Refuses when none runs, a moment before it was started
    /// or still to come, and more than kLongest (field "end").
    [[nodiscard]] Result<TimeEntry> stop(std::optional<Instant> at = {});
    /// Adds an entry by hand for the one who acts. Refuses an end that is not after the start or still to
    /// come, more than kLongest, an overlap with another one (fields "start", "end"), an unknown client or
    /// activity.
    [[nodiscard]] Result<TimeEntry> add(const TimeEntry& wanted);
    /// Writes everything of `wanted` but whose it is; refuses what add() refuses and other people's.
    [[nodiscard]] Result<TimeEntry> edit(const TimeEntry& wanted);
    [[nodiscard]] Status remove(qint64 id);

private:
    [[nodiscard]] QList<TimeEntry> load(const QString& rest, const QVariantList& values);
    [[nodiscard]] std::optional<TimeEntry> running(store::Database& database);
    [[nodiscard]] TimeEntry mustFind(qint64 id);
    [[nodiscard]] Instant lastSign(const TimeEntry& entry);
    void complete(TimeEntry& entry);
    void checkSpan(const TimeEntry& entry);
    void requireOwn(const TimeEntry& entry);
    template <typename Write> [[nodiscard]] Result<TimeEntry> command(const QString& name, Write write);

    Session& m_session;
};

} // namespace occ
