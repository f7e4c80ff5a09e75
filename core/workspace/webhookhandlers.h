// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace occ {

/// From now on the workspace works on what Telnyx tells it: activations that wait look again, and what
/// callers leave behind is logged with their client.
void addWebhookHandlers(WebhookIntake& webhooks, ActivationService& activations,
                        OnboardingService& onboardings);

} // namespace occ
