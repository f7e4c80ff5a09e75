// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QMutex>
#include <QString>
#include <QWaitCondition>

#include <functional>

namespace occ::sync {

/// The allowance of requests a CRM gives, shared by everything that asks it, and the way a run is stopped.
/// Safe to use from several threads; one for each account.
class Pace final
{
public:
    /// At most `requests` within any `window`.
    struct Allowance
    {
        int requests = 100;
        Millis window = 10 * kSecond;
    };
    struct Options
    {
        QHash<QString, Allowance> lanes; ///< By name; "" holds for every request ("search" besides for some).
        Millis patience = 2 * kMinute;   ///< The longest single wait; what asks for more fails at once.
        /// How waiting is done, false when it was cancelled; a wait that cancel() ends when empty.
        std::function<bool(Millis)> wait;
        /// Chance for the waits' spread, from 0 to below 1; the system's when empty.
        std::function<double()> chance;
    };

    Pace(Options options, const Clock& clock);
    Q_DISABLE_COPY_MOVE(Pace)

    /// Waits for a place in the general lane and in `lane`, and takes it. Nothing: go. Otherwise the length
    /// it would have taken, longer than the patience; or -1 when it was cancelled.
    [[nodiscard]] std::optional<Millis> take(const QString& lane = {});
    /// The CRM asks everybody to hold off for that long (429, Retry-After).
    void holdOff(Millis length);
    /// The CRM says what is left in the running window; takes it into account when that is less than thought.
    void left(int requests, Millis window, const QString& lane = {});
    /// Waits before repetition number `attempt` (1, 2, …): `asked` if given, else growing, both spread; at
    /// least `least`. False when it was cancelled or is longer than the patience.
    [[nodiscard]] bool backOff(int attempt, std::optional<Millis> asked, Millis least = 0);

    /// Ends every wait now and refuses new ones until reset().
    void cancel();
    void reset();
    [[nodiscard]] bool isCancelled() const;

private:
    [[nodiscard]] bool waitFor(Millis length);
    [[nodiscard]] Millis untilFree(const QString& lane) const;
    void note(const QString& lane);
    [[nodiscard]] double chance() const;

    Options m_options;
    const Clock& m_clock;
    mutable QMutex m_mutex;
    QWaitCondition m_woken;
    QHash<QString, QList<Instant>> m_taken; ///< By lane: when places were taken, oldest first.
    Instant m_notBefore = 0;
    bool m_cancelled = false;
};

} // namespace occ::sync
