// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/settler.h"
#include "core/people/session.h"

namespace occ {

/// writing() for commands that change facts of onboardings: what became due on the facts as they were is
/// settled first, and their state is written anew within the same change.
template <typename Write>
auto settledCommand(const Session& session, Settler& settler, const QString& name,
                    const QList<qint64>& onboardings, Write write)
    -> Result<decltype(write(std::declval<store::Transaction&>()))>
{
    const Status settled = reading([&] {
        session.require(Permission::RunOnboardings);
        settler.settleBefore(onboardings, session.now());
    });
    if (!settled)
        return Failure(settled.error());
    return writing(session, Permission::RunOnboardings, name, [&](store::Transaction& tx) {
        if constexpr (std::is_void_v<decltype(write(tx))>) {
            write(tx);
            settler.refresh(tx, onboardings);
        } else {
            auto value = write(tx);
            settler.refresh(tx, onboardings);
            return value;
        }
    });
}

} // namespace occ
