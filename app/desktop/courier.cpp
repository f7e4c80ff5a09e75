// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/courier.h"

#include "core/messaging/channels.h"
#include "core/telephony/numberdesk.h"
#include "core/workspace/activationrounds.h"

namespace occ::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is kept from one round to the next, all of it in the courier's thread.
struct Kept
{
    std::optional<QJsonObject> settings;
    QList<Error> faults;
    std::unique_ptr<messaging::ImapInbox> inbox;
};

void make(Kept& kept, Workspace& workspace, const QJsonObject& settings)
{
    const auto secrets = messaging::userSecrets();
    messaging::Channels made = messaging::openChannels(settings, secrets, workspace.session().clock);
    kept.faults = made.faults;
    workspace.automations().setChannels(std::move(made.channels));
    kept.inbox.reset();
    auto inbox = messaging::openInbox(settings, secrets);
    if (inbox)
        kept.inbox = std::move(*inbox);
    else
        kept.faults << inbox.error();
    // What could not be made is tried again: a keychain may have been locked.
    kept.settings = kept.faults.isEmpty() ? std::optional(settings) : std::nullopt;
}

Result<automation::DeliveryReport> carryLetters(Kept& kept, Workspace& workspace,
                                                const std::atomic_bool& closing)
{
    const auto settings = workspace.automations().channels();
    if (!settings)
        return Failure(settings.error());
    if (settings->isEmpty())
        return automation::DeliveryReport();
    if (kept.settings != *settings)
        make(kept, workspace, *settings);
    QStringList troubles;
    for (const Error& fault : std::as_const(kept.faults))
        troubles << fault.oneLine();
    if (kept.inbox) {
        const auto read = workspace.automations().inbound().read(*kept.inbox, u"imap"_s,
                                                                 messaging::letterDomain(*settings));
        if (!read)
            troubles << read.error().oneLine();
    }
    constexpr int kRound = 200;
    auto report = workspace.automations().deliver(kRound, [&closing] { return closing.load(); });
    if (report)
        report->troubles = troubles + report->troubles;
    return report;
}

QStringList troublesOf(const auto& round)
{
    return round ? round->troubles : QStringList(round.error().oneLine());
}

/// The three rounds do not wait for each other's luck: what one fails at is told, the others go on.
Result<automation::DeliveryReport> carry(Kept& kept, Workspace& workspace, const std::atomic_bool& closing)
{
    QStringList troubles = troublesOf(keepHolds(workspace.numbers(), workspace.session().clock));
    troubles << troublesOf(driveActivationsDue(workspace, [&closing] { return closing.load(); }));
    auto report = carryLetters(kept, workspace, closing);
    if (report)
        report->troubles = troubles + report->troubles;
    return report;
}

} // namespace

ui::Desk::Courier makeCourier()
{
    const auto kept = std::make_shared<Kept>();
    return [kept](Workspace& workspace, const std::atomic_bool& closing) {
        return carry(*kept, workspace, closing);
    };
}

ui::Desk::Errand makeErrand()
{
    return {[](const store::ChangeSet& changes) {
                return changes.touches("activation"_L1) || changes.touches("setting"_L1);
            },
            [](Workspace& workspace, const std::atomic_bool& closing) {
                return troublesOf(driveActivationsDue(workspace, [&closing] { return closing.load(); }));
            }};
}

} // namespace occ::app
