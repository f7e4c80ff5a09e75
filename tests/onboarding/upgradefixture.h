// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/upgradeplan.h"

#include <functional>

namespace occ::test {

/// Three milestones a, b and c, due 2, 5 and 9 days after the contract. In b: "one", "task", "last"; "task"
/// is due a day after a and depends on "one".
[[nodiscard]] playbook::Playbook baseVersion();

/// What an edit of the playbook does to "task".
struct Edit
{
    QString name;
    std::function<void(playbook::Playbook&)> make;
};
[[nodiscard]] QList<Edit> edits();
[[nodiscard]] playbook::Playbook edited(const QString& edit);
[[nodiscard]] playbook::Item* itemOf(playbook::Playbook& playbook, const QString& key);

/// What was done to "task" in the onboarding.
[[nodiscard]] QStringList handEdits();

/// What becomes of "task" when `edit` meets `hand`, without decisions.
struct Outcome
{
    UpgradeKind kind = UpgradeKind::Unchanged;
    UpgradeReason reason = UpgradeReason::None; ///< Of the edit's change.
    bool taken = true;                          ///< Whether the edit's change is taken.
};
[[nodiscard]] Outcome expected(const QString& edit, const QString& hand);
/// The id of the change `edit` is about.
[[nodiscard]] QString changeOf(const QString& edit);

inline constexpr Instant kContract = 1772323200000; // 2026-03-01T00:00:00Z
[[nodiscard]] inline Instant day(int days)
{
    return kContract + days * kDay;
}
/// An onboarding of `base` as it was started at kContract.
[[nodiscard]] UpgradeInput started(const playbook::Playbook& base, const playbook::Playbook& theirs);
[[nodiscard]] RunItem& task(UpgradeInput& input);
/// An item of the onboarding afterwards; nullptr when it is gone.
[[nodiscard]] const RunItem* find(const UpgradePlan& plan, const QString& key);

} // namespace occ::test
