// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboarding.h"
#include "ui/style/paint.h"

/// How core's states are shown: core gives states, only ui gives colours, shapes and words.
namespace occ::ui {

[[nodiscard]] paint::Pill healthPill(Health health);
/// The health's pill, or what the onboarding is instead of active: paused, handed off, cancelled.
[[nodiscard]] paint::Pill statePill(const OnboardingRow& row);
/// All reasons, worst first, in one line; "On track" when there is none.
[[nodiscard]] QString whyWords(const OnboardingRow& row, Instant now);
[[nodiscard]] QString industryWords(const QString& industry);
[[nodiscard]] QString channelWords(const QString& channel);
[[nodiscard]] QString severityWords(const QString& severity);
/// A team member's role ("sales_rep") in words.
[[nodiscard]] QString roleWords(const QString& role);
/// A contact's part in the onboarding ("primary") in words.
[[nodiscard]] QString contactRoleWords(const QString& role);
[[nodiscard]] QString categoryWords(const QString& category);
[[nodiscard]] Tone severityTone(const QString& severity);
/// "command-center" as "Command center", where the playbook's own title is not at hand.
[[nodiscard]] QString plainWords(const QString& id);

} // namespace occ::ui
