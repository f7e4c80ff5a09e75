// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationservice.h"

namespace occ::ui {

class Shell;

/// Starts a run for an onboarding, or goes on with another number.
void openInitiateSheet(Shell& shell, qint64 onboarding, const QString& client, const QString& number = {});
/// Gives what a step waits for a person for.
void openConfirmSheet(Shell& shell, const ActivationStatus& status, const QString& key);
/// Who approves going live, when, and what keeps it from it.
void openApproveSheet(Shell& shell, const ActivationStatus& status);
void openTakeBackSheet(Shell& shell, const ActivationStatus& status);
/// The verification request with what would be turned down beside each field.
void openVerificationSheet(Shell& shell, const ActivationStatus& status);

} // namespace occ::ui
