// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace occ::store {

/// Something with a name that happened, for automations to act on: "deal-won", "kickoff-scheduled".
struct Event
{
    QString name;
    std::optional<qint64> onboardingId;
    std::optional<qint64> clientId;
    QString subjectKind; ///< What it is about: "deal", "meeting".
    qint64 subjectId = 0;
    Instant at = 0;
    QString detail; ///< In words; may be empty.
};

/// Records an event within the change that brings it about, so that undoing the change takes it back. Gives
/// its id.
qint64 raiseEvent(Transaction& transaction, const Event& event);

} // namespace occ::store
