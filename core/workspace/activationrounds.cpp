// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/activationrounds.h"

#include "core/activation/telnyxoutside.h"
#include "core/messaging/channels.h"
#include "core/telnyx/access.h"
#include "core/workspace/activationhands.h"

namespace occ {

static Result<std::unique_ptr<activation::Outside>> connectTo(Workspace& workspace)
{
    return reading([&] {
        const auto connection = orThrow(telnyx::SettingsService(workspace.session()).connection());
        auto options = orThrow(telnyx::optionsFor(connection, *messaging::userSecrets()));
        return activation::openTelnyx(std::move(options), workspace.session().clock);
    });
}

std::unique_ptr<ActivationDriver> makeDriver(Workspace& workspace, activation::Outside& outside)
{
    auto driver = std::make_unique<ActivationDriver>(workspace.session(), workspace.activations(),
                                                     workspace.onboardings(), outside);
    addWorkspaceHands(*driver, workspace);
    driver->setAfter([&workspace](const activation::Run& run) { followNumber(workspace, run); });
    return driver;
}

Status driveActivation(Workspace& workspace, qint64 id)
{
    const auto outside = connectTo(workspace);
    if (!outside)
        return Failure(outside.error());
    return makeDriver(workspace, **outside)->drive(id);
}

Result<ActivationDriver::Report> driveActivationsDue(Workspace& workspace, const std::function<bool()>& stop)
{
    const auto due = workspace.activations().anyDue();
    if (!due)
        return Failure(due.error());
    if (!*due)
        return ActivationDriver::Report();
    const auto outside = connectTo(workspace);
    if (!outside) {
        ActivationDriver::Report report;
        report.troubles << outside.error().oneLine();
        return report;
    }
    return makeDriver(workspace, **outside)->driveDue(stop);
}

} // namespace occ
