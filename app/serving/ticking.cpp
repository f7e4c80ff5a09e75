// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/ticking.h"

#include "core/messaging/channels.h"
#include "core/workspace/activationrounds.h"

namespace occ::serving {

using namespace Qt::Literals::StringLiterals;

/// Letters that are sent in one go.
static constexpr int kRound = 10'000;

/// Reads what came in, then sends what waits, as far as channels are set up. Gives what stands in the way.
static QStringList exchangeMail(Workspace& workspace, const QJsonObject& settings,
                                const std::function<bool()>& stop)
{
    QStringList troubles;
    const auto secrets = messaging::userSecrets();
    const auto inbox = messaging::openInbox(settings, secrets);
    if (!inbox) {
        troubles << inbox.error().oneLine();
    } else if (*inbox) {
        const auto read =
            workspace.automations().inbound().read(**inbox, u"imap"_s, messaging::letterDomain(settings));
        if (!read)
            troubles << read.error().oneLine();
    }
    messaging::Channels made = messaging::openChannels(settings, secrets, workspace.session().clock);
    for (const Error& fault : std::as_const(made.faults))
        troubles << fault.oneLine();
    workspace.automations().setChannels(std::move(made.channels));
    return troubles + orThrow(workspace.automations().deliver(kRound, stop)).troubles;
}

Ticked tickOnce(Workspace& workspace, const Ticking& how)
{
    Ticked ticked;
    // First of all, so that what is lost is told in this round.
    ticked.holds = orThrow(keepHolds(workspace.numbers(), workspace.session().clock));
    ticked.troubles = ticked.holds.troubles;
    const qint64 again = how.all ? orThrow(workspace.alerts().reevaluateAll()) : 0;
    ticked.report = orThrow(workspace.alerts().tick());
    ticked.report.examined = std::max(ticked.report.examined, again);
    AutomationService& automations = workspace.automations();
    ticked.fired = orThrow(automations.tick());
    const QJsonObject settings = orThrow(automations.channels());
    if (!settings.isEmpty() && how.mail) {
        ticked.troubles += exchangeMail(workspace, settings, how.stop);
        for (FiringRow& row : ticked.fired)
            row = orThrow(automations.firing(row.id));
    }
    ticked.activations = orThrow(driveActivationsDue(workspace, how.stop));
    ticked.troubles += ticked.activations.troubles;
    for (const sync::Connection& due : orThrow(workspace.sync().due())) {
        const auto round = workspace.sync().round(due.name);
        if (!round)
            ticked.troubles << round.error().oneLine();
        else if (round->fault)
            ticked.troubles << QString(due.name + u": "_s + round->fault->oneLine());
    }
    ticked.webhooks = orThrow(workspace.webhooks().process(kRound, how.stop));
    return ticked;
}

} // namespace occ::serving
