// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/context.h"

/// Inside core/sync only: a deal that is won in the CRM starts its onboarding.
namespace occ::sync {

class WonDeals final
{
public:
    explicit WonDeals(Context& context)
        : m_context(context)
    {}

    /// Takes note of a deal as it came from the CRM, within the transaction that took it over; `before` is
    /// its stage until then, empty for a new one. What was won long ago, or comes with the first reading, is
    /// history and starts nothing.
    void note(const OurRecord& deal, const QString& before);
    /// Starts what was noted, each onboarding in an entry of its own that can be undone.
    void start();

private:
    void startOne(Rows::Won won);

    Context& m_context;
};

} // namespace occ::sync
