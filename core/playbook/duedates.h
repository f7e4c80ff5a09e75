// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"

#include <QHash>

namespace occ::playbook {

/// When everything of one run of a playbook is due, by key.
struct DueSchedule
{
    QHash<QString, Instant> milestones;
    QHash<QString, Instant> items;
    QHash<QString, Instant> touchpoints;
};

/// The due moments for a contract signed at `contract`, in the zone of `calendar`. A milestone in `moved` is
/// due at that moment instead, and what is due after it moves along. Pure.
[[nodiscard]] DueSchedule computeDue(const Playbook& playbook, Instant contract,
                                     const BusinessCalendar& calendar,
                                     const QHash<QString, Instant>& moved = {});

} // namespace occ::playbook
