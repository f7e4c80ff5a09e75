// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace occ::bench {

/// Takes the value or ends the program with the error.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s [%s]", qUtf8Printable(result.error().oneLine()), qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A workspace with `onboardings` running command-center onboardings, one per client, spread over the last
/// month.
[[nodiscard]] std::unique_ptr<Workspace> makePortfolio(const QString& file, int onboardings,
                                                       const std::shared_ptr<SetClock>& clock);

/// A CSV of `rows` interactions over the portfolio's clients.
void writeInteractions(const QString& file, int rows, int clients, Instant until);

[[nodiscard]] QString clientName(int number);

} // namespace occ::bench
