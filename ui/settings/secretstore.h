// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace occ::ui {

class PassphraseAsker;

/// Who asks for the sealed file's passphrase from now on; before anything reads a secret, and once.
void setPassphraseAsker(PassphraseAsker& asker);

/// Hands a password, token or webhook address to where secrets are kept; never to the workspace. May block:
/// call it in the desk's writing thread. `name` is one of "email.password", "imap.password", "slack.webhook",
/// "teams.webhook" and "sms.token".
[[nodiscard]] Status storeSecret(const QString& name, const QString& value);

} // namespace occ::ui
