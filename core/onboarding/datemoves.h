// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"

#include <QHash>

namespace occ {

/// A milestone's due date as it stands, and what it hangs on.
struct MilestoneDate
{
    qint64 id = 0;
    QString key;
    QString title;
    Instant dueAt = 0;
    std::optional<playbook::DueRule> rule; ///< Nothing: the date stands by itself.
    bool completed = false;
    bool byHand = false; ///< Somebody moved it and said why; it follows nothing any more.
};

/// An open item's due date and what it hangs on: its own rule, else its milestone.
struct ItemDate
{
    qint64 id = 0;
    qint64 milestoneId = 0;
    QString title;
    Instant dueAt = 0;
    std::optional<playbook::DueRule> rule;
};

/// One date that a move changes.
struct DateMove
{
    qint64 milestoneId = 0;       ///< The milestone, or the one the item belongs to.
    std::optional<qint64> itemId; ///< Nothing: the milestone's own date.
    QString title;
    Instant from = 0;
    Instant to = 0;

    bool operator==(const DateMove&) const = default;
};

/// A milestone that hangs on one that moves, and stays all the same.
struct KeptDate
{
    qint64 milestoneId = 0;
    QString title;
    Instant dueAt = 0;
    bool completed = false; ///< Else it was moved by hand.

    bool operator==(const KeptDate&) const = default;
};

/// What moving one milestone does: the milestone first, then what follows it in the playbook's order.
struct MovePlan
{
    qint64 onboardingId = 0;
    QString client;
    QList<DateMove> moves;
    QList<KeptDate> kept;

    /// How many milestones besides the one asked for move.
    [[nodiscard]] qsizetype followers() const;
};

/// `due` moved as far as from `from` to `to` by the calendar and clock of `zone`: the end of a day stays the
/// end of a day across summer time.
[[nodiscard]] Instant shifted(Instant due, Instant from, Instant to, const QTimeZone& zone);

/// The dates that change when milestone `moved` is due at `to`. What hangs on it, directly or through
/// others, follows by its own rule in the zone and the working days of `calendar`; a date that was out of
/// step with its rule (after a pause) stays as far from it. Completed milestones and those moved by hand
/// stay, and so does what hangs on them. Pure.
[[nodiscard]] MovePlan planMove(const QList<MilestoneDate>& milestones, const QList<ItemDate>& items,
                                qint64 moved, Instant to, const BusinessCalendar& calendar);

} // namespace occ
