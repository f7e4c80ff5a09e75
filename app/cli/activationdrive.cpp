// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/activationdrive.h"

#include "app/cli/words.h"
#include "core/activation/telnyxoutside.h"
#include "core/messaging/channels.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static Result<std::unique_ptr<activation::Outside>> connect(Call& call, const QString& mode)
{
    return activation::openTelnyx(orThrow(call.workspace().activations().telnyx()), mode,
                                  *messaging::userSecrets(), call.workspace().session().clock);
}

QStringList drive(Call& call, qint64 id)
{
    Workspace& workspace = call.workspace();
    const ActivationStatus status = orThrow(workspace.activations().status(id));
    const auto outside = connect(call, status.run.mode);
    if (!outside)
        return {outside.error().oneLine()};
    ActivationDriver driver(workspace.session(), workspace.activations(), workspace.onboardings(), **outside);
    if (const Status driven = driver.drive(id); !driven)
        return {driven.error().oneLine()};
    return {};
}

ActivationDriver::Report driveDue(Call& call)
{
    ActivationDriver::Report report;
    Workspace& workspace = call.workspace();
    const QStringList modes = orThrow(workspace.activations().modesDue());
    for (const QString& mode : modes) {
        const auto outside = connect(call, mode);
        if (!outside) {
            report.troubles << outside.error().oneLine();
            continue;
        }
        ActivationDriver driver(workspace.session(), workspace.activations(), workspace.onboardings(),
                                **outside);
        const auto round = driver.driveDue();
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
