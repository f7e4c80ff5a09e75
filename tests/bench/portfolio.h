// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <functional>

namespace occ::bench {

/// Takes the value or ends the program with the error.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s [%s]", qUtf8Printable(result.error().oneLine()), qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What is in a portfolio.
struct Portfolio
{
    int onboardings = 0;
    /// When the contract of the one with this place was signed; spread over the last month when empty.
    std::function<Instant(int)> contractAt;
    bool reachable = false; ///< Clients have an address to write to.
};

/// A workspace with running command-center onboardings, one per client.
[[nodiscard]] std::unique_ptr<Workspace> makePortfolio(const QString& file, const Portfolio& portfolio,
                                                       const std::shared_ptr<SetClock>& clock);

/// A CSV of `rows` interactions over the portfolio's clients.
void writeInteractions(const QString& file, int rows, int clients, Instant until);

[[nodiscard]] QString clientName(int number);

} // namespace occ::bench
