// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/activationdrive.h"

#include "app/cli/words.h"
#include "core/activation/telnyxoutside.h"
#include "core/messaging/channels.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static Result<std::unique_ptr<activation::Outside>> connect(Workspace& workspace, const QString& mode)
{
    return activation::openTelnyx(orThrow(workspace.activations().telnyx()), mode, *messaging::userSecrets(),
                                  workspace.session().clock);
}

QStringList drive(Call& call, qint64 id)
{
    Workspace& workspace = call.workspace();
    const ActivationStatus status = orThrow(workspace.activations().status(id));
    const auto outside = connect(workspace, status.run.mode);
    if (!outside)
        return {outside.error().oneLine()};
    ActivationDriver driver(workspace.session(), workspace.activations(), workspace.onboardings(), **outside);
    if (const Status driven = driver.drive(id); !driven)
        return {driven.error().oneLine()};
    return {};
}

ActivationDriver::Report driveDue(Workspace& workspace, const std::function<bool()>& stop)
{
    ActivationDriver::Report report;
    const QStringList modes = orThrow(workspace.activations().modesDue());
    for (const QString& mode : modes) {
        const auto outside = connect(workspace, mode);
        if (!outside) {
            report.troubles << outside.error().oneLine();
            continue;
        }
        ActivationDriver driver(workspace.session(), workspace.activations(), workspace.onboardings(),
                                **outside);
        const auto round = driver.driveDue(stop);
        if (!round) {
            report.troubles << round.error().oneLine();
            continue;
        }
        report.driven << round->driven;
        report.troubles << round->troubles;
    }
    return report;
}

} // namespace occ::cli
