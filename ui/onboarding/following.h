// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboarding.h"
#include "core/store/journal.h"

#include <algorithm>
#include <optional>

namespace occ::ui {

/// Whether rows of onboardings may look different after a change.
[[nodiscard]] bool concernsOnboardings(const store::ChangeSet& changes);
/// The onboardings a change names, when they are so few that reading only them is less work; nothing when all
/// have to be read.
[[nodiscard]] std::optional<QList<qint64>> fewChanged(const store::ChangeSet& changes);
/// Whether the change names a client beside `clients`: then rows that were not read again may say an old
/// name.
[[nodiscard]] bool namesOtherClients(const store::ChangeSet& changes, const QSet<qint64>& clients);

/// `all` with the onboardings `ids` as `changed` has them now, by risk, and without those for which
/// `belongs(T)` is false; nothing when the change concerns others, too. `rowOf(T)` is the OnboardingRow of
/// one.
template <typename T, typename RowOf, typename Belongs>
[[nodiscard]] std::optional<QList<T>> withChanged(const store::ChangeSet& changes, QList<T> all,
                                                  const QList<qint64>& ids, const QList<T>& changed,
                                                  RowOf rowOf, Belongs belongs)
{
    QSet<qint64> clients;
    for (const T& each : changed)
        clients.insert(rowOf(each).clientId);
    if (namesOtherClients(changes, clients))
        return std::nullopt;
    all.removeIf([&](const T& each) { return ids.contains(rowOf(each).id); });
    for (const T& each : changed) {
        if (!belongs(each))
            continue;
        const auto place = std::lower_bound(all.begin(), all.end(), each, [&rowOf](const T& a, const T& b) {
            return beforeByRisk(rowOf(a), rowOf(b));
        });
        all.insert(place, each);
    }
    return all;
}

/// Whether the board, the dashboard and the timeline show an onboarding.
[[nodiscard]] inline bool isRunning(const OnboardingRow& row)
{
    return row.state == QLatin1StringView("active") || row.state == QLatin1StringView("paused");
}

} // namespace occ::ui
