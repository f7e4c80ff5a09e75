// SPDX-License-Identifier: GPL-3.0-or-later
// What time entries add up to.
#include "core/service/routineservice.h"
#include "core/service/timeservice.h"

#include <QMap>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What puts two entries into one group: an id or a name.
std::pair<qint64, QString> groupOf(const TimeEntry& entry, TimeBy by, const QTimeZone& zone)
{
    switch (by) {
    case TimeBy::Client:
        return {entry.clientId.value_or(0), entry.client};
    case TimeBy::Onboarding:
        return {entry.onboardingId.value_or(0), entry.onboardingId ? entry.client : QString()};
    case TimeBy::Person:
        return {entry.personId.value_or(0), entry.person};
    case TimeBy::Week:
        return {0, weekPeriod(toLocal(entry.startedAt, zone).date())};
    case TimeBy::Activity:
        break;
    }
    return {0, entry.activity};
}

} // namespace

Result<QList<TimeSum>> TimeService::sums(TimeBy by, const TimeFilter& filter)
{
    TimeFilter all = filter;
    all.limit = 100'000;
    const auto entries = list(all);
    if (!entries)
        return Failure(entries.error());
    QMap<std::pair<qint64, QString>, TimeSum> groups;
    for (const TimeEntry& entry : *entries) {
        const auto group = groupOf(entry, by, m_session.calendar.zone());
        TimeSum& sum = groups[group];
        sum.id = group.first;
        sum.name = group.second;
        sum.length += entry.length(m_session.now());
        ++sum.entries;
    }
    QList<TimeSum> sums = groups.values();
    if (by != TimeBy::Week) {
        std::ranges::stable_sort(sums,
                                 [](const TimeSum& a, const TimeSum& b) { return a.length > b.length; });
    }
    return sums;
}

} // namespace occ
