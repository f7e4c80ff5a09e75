// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

/// Inside core/messaging only: the system's keychain, one call at a time.
namespace occ::messaging::keychain {

/// Whether a trial entry can be written and read back; a session without a keyring is found out no other way.
[[nodiscard]] bool works(const QString& service);

/// The entry; nothing when there is none.
[[nodiscard]] Result<std::optional<QString>> read(const QString& service, const QString& name);
[[nodiscard]] Status write(const QString& service, const QString& name, const QString& value);
/// That there is none is no error.
[[nodiscard]] Status remove(const QString& service, const QString& name);

} // namespace occ::messaging::keychain
