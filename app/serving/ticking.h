// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationdriver.h"
#include "core/telephony/numberdesk.h"
#include "core/workspace/workspace.h"

#include <functional>

namespace occ::serving {

/// What one tick did.
struct Ticked
{
    TickReport report;
    QList<FiringRow> fired;
    QStringList troubles; ///< What stood in the way outside, for people.
    HoldReport holds;
    ActivationDriver::Report activations;
    WebhookIntake::Worked webhooks;
};

/// How to tick.
struct Ticking
{
    bool all = false; ///< Every onboarding, whether or not its moment has come.
    bool mail = true; ///< Letters go out and answers come in, as far as channels are set up.
    std::function<bool()> stop = [] { return false; }; ///< Asked between two letters.
};

/// Keeps numbers' holds, evaluates rules and automations once, exchanges mail, drives activations, and works
/// on webhooks that came in. May take long. Throws Thrown.
[[nodiscard]] Ticked tickOnce(Workspace& workspace, const Ticking& how);

} // namespace occ::serving
