// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboardingservice.h"
#include "core/onboarding/settledcommand.h"

namespace occ {

template <typename Write>
auto OnboardingService::command(const QString& name, const QList<qint64>& onboardings, Write write)
    -> Result<decltype(write(std::declval<store::Transaction&>()))>
{
    return settledCommand(m_session, m_settler, name, onboardings, std::move(write));
}

} // namespace occ
