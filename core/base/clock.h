// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <atomic>

namespace occ {

/// Where core gets the time from. Nothing else in core reads the system's clock. Safe to use from any thread.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    [[nodiscard]] virtual Instant now() const = 0;
};

/// The system's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// The time this computer has been running, whatever hour anybody sets: for waits, not for the calendar.
class SteadyClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// A clock that stands still until it is set: `--now`, rehearsals, tests.
class SetClock final : public Clock
{
public:
    explicit SetClock(Instant at)
        : m_at(at)
    {}
    [[nodiscard]] Instant now() const override { return m_at.load(); }
    void set(Instant at) { m_at.store(at); }
    void advance(Millis by) { m_at.fetch_add(by); }

private:
    std::atomic<Instant> m_at;
};

} // namespace occ
