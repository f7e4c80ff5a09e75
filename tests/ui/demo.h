// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/demo.h"

namespace occ::tests {

/// The moment the sample workspace is made for: Sunday 22 November 2026, 09:02 UTC.
[[nodiscard]] inline Instant demoNow()
{
    return 1795338120 * kSecond;
}

/// The address of a sample workspace, the clock standing at demoNow(), a specialist acting.
[[nodiscard]] inline OpenOptions demoOptions(const QString& file)
{
    OpenOptions options;
    options.address = file;
    options.clock = std::make_shared<SetClock>(demoNow());
    options.actorEmail = QStringLiteral("dana.whitlock@onboarding.example");
    return options;
}

/// Makes a sample workspace at `file`; the address has nobody acting then.
[[nodiscard]] inline Status makeDemo(const QString& file)
{
    OpenOptions options;
    options.address = file;
    return createDemo(options, demoNow());
}

} // namespace occ::tests
