// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/activation/activationdriver.h"

namespace occ::cli {

/// Drives one run as far as it goes. Gives what stands in the way, in words; that a run waits is no trouble.
/// Telnyx is where OCC_TELNYX_URL or the workspace say; its key comes from OCC_TELNYX_KEY or
/// the secrets.
[[nodiscard]] QStringList drive(Call& call, qint64 id);
/// Drives every run whose moment has come; `stop` is asked between two moves.
[[nodiscard]] ActivationDriver::Report driveDue(Workspace& workspace, const std::function<bool()>& stop = {});

} // namespace occ::cli
