// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboardingservice.h"

namespace occ {

template <typename Write>
auto OnboardingService::command(const QString& name, const QList<qint64>& onboardings, Write write)
    -> Result<decltype(write(std::declval<store::Transaction&>()))>
{
    const Status settled = reading([&] {
        m_session.require(Permission::RunOnboardings);
        m_settler.settleBefore(onboardings, m_session.now());
    });
    if (!settled)
        return Failure(settled.error());
    return writing(m_session, Permission::RunOnboardings, name, [&](store::Transaction& tx) {
        if constexpr (std::is_void_v<decltype(write(tx))>) {
            write(tx);
            m_settler.refresh(tx, onboardings);
        } else {
            auto value = write(tx);
            m_settler.refresh(tx, onboardings);
            return value;
        }
    });
}

} // namespace occ
