// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/messaging/channel.h"
#include "core/messaging/imapinbox.h"
#include "core/messaging/secrets.h"

#include <memory>

namespace occ::messaging {

/// The ways out a workspace has set up, made from its settings: an object for each medium that is set up
/// ("email", "slack", "teams", "sms", and "imap" for answers). Secrets are asked for when they are needed.
struct Channels
{
    std::vector<std::shared_ptr<Channel>> channels;
    QList<Error> faults; ///< Those that are set up wrongly, and why; the others work.
};
/// `secrets` and `clock` have to outlive what is made; the channels keep `secrets` alive.
[[nodiscard]] Channels openChannels(const QJsonObject& settings, const std::shared_ptr<Secrets>& secrets,
                                    const Clock& clock);

/// The mailbox answers come to; nothing when none is set up.
[[nodiscard]] Result<std::unique_ptr<ImapInbox>> openInbox(const QJsonObject& settings,
                                                           const std::shared_ptr<Secrets>& secrets);

/// The names of secrets: the mail server's and the mailbox's passwords. Slack's, Teams' and Telnyx's stand
/// with their settings.
[[nodiscard]] QString mailSecretName();
[[nodiscard]] QString inboxSecretName();

} // namespace occ::messaging
