// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pace.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>

#include <algorithm>

namespace occ::sync {

constexpr Millis kFirstWait = 500;
constexpr Millis kLongestBackoff = 30 * kSecond;

Pace::Pace(Options options, const Clock& clock)
    : m_options(std::move(options))
    , m_clock(clock)
{}

Millis Pace::untilFree(const QString& lane) const
{
    const Instant now = m_clock.now();
    Millis wait = std::max<Millis>(0, m_notBefore - now);
    for (const QString& name : {QString(), lane}) {
        const auto allowance = m_options.lanes.constFind(name);
        if (allowance == m_options.lanes.constEnd())
            continue;
        const QList<Instant> taken = m_taken.value(name);
        const qsizetype over = taken.size() - std::max(1, allowance->requests);
        // A clock that was set back must not block for longer than the window.
        if (over >= 0)
            wait = std::max(
                wait, std::clamp<Millis>(taken.at(over) + allowance->window - now, 0, allowance->window));
    }
    return wait;
}

std::optional<Millis> Pace::take(const QString& lane)
{
    for (;;) {
        Millis wait = 0;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_cancelled)
                return -1;
            wait = untilFree(lane);
            if (wait == 0) {
                note({});
                if (!lane.isEmpty())
                    note(lane);
                return {};
            }
        }
        if (wait > m_options.patience)
            return wait;
        if (!waitFor(wait))
            return -1;
    }
}

void Pace::note(const QString& lane)
{
    QList<Instant>& taken = m_taken[lane];
    taken.append(m_clock.now());
    while (taken.size() > std::max(1, m_options.lanes.value(lane).requests))
        taken.removeFirst();
}

void Pace::holdOff(Millis length)
{
    const QMutexLocker lock(&m_mutex);
    m_notBefore = std::max(m_notBefore, m_clock.now() + length);
}

void Pace::left(int requests, Millis window, const QString& lane)
{
    const QMutexLocker lock(&m_mutex);
    const auto allowance = m_options.lanes.constFind(lane);
    if (requests <= 0 && window > 0)
        m_notBefore = std::max(m_notBefore, m_clock.now() + window);
    if (allowance == m_options.lanes.constEnd())
        return;
    // Others use the same allowance: what they took counts as taken now.
    QList<Instant>& taken = m_taken[lane];
    const int used = std::clamp(allowance->requests - requests, 0, allowance->requests);
    while (taken.size() < used)
        taken.append(m_clock.now());
}

double Pace::chance() const
{
    return m_options.chance ? m_options.chance() : QRandomGenerator::global()->generateDouble();
}

bool Pace::backOff(int attempt, std::optional<Millis> asked, Millis least)
{
    const Millis grown = std::min<Millis>(kFirstWait << std::clamp(attempt - 1, 0, 10), kLongestBackoff);
    // What was asked for is the least; the spread keeps many programs from coming back at once.
    const Millis wait = asked ? Millis(double(*asked) * (1.0 + 0.25 * chance()))
                              : Millis(double(grown) * (0.75 + 0.5 * chance()));
    const Millis length = std::max(wait, least);
    return length <= m_options.patience && waitFor(length);
}

bool Pace::waitFor(Millis length)
{
    if (isCancelled())
        return false;
    if (m_options.wait)
        return m_options.wait(length) && !isCancelled();
    QMutexLocker lock(&m_mutex);
    QDeadlineTimer end(length);
    while (!m_cancelled && !end.hasExpired())
        m_woken.wait(&m_mutex, end);
    return !m_cancelled;
}

void Pace::cancel()
{
    const QMutexLocker lock(&m_mutex);
    m_cancelled = true;
    m_woken.wakeAll();
}

void Pace::reset()
{
    const QMutexLocker lock(&m_mutex);
    m_cancelled = false;
}

bool Pace::isCancelled() const
{
    const QMutexLocker lock(&m_mutex);
    return m_cancelled;
}

} // namespace occ::sync
