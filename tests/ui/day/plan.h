// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/day/office.h"

namespace occ::tests {

/// The clients and things of one specialist's day, each for one job, so that no job undoes another.
struct Plan
{
    struct Task
    {
        qint64 onboarding = 0;
        QString client;
        qint64 item = 0;
        QString title; ///< The item's.
    };
    struct Flag
    {
        qint64 onboarding = 0;
        QString client;
        qint64 alert = 0;
        QString notice; ///< What its owner was told.
    };

    Flag told;      ///< A red flag the night told about.
    Flag other;     ///< Another one.
    Task due;       ///< An item that needs somebody today.
    Task card;      ///< An item on a card of the board,
    int number = 0; ///< its number there, from 1,
    QString column; ///< the card's column,
    QString next;   ///< and the one after it, as the board calls them.
    QString nextMilestone;
    QList<Task> items;    ///< Three of one client's.
    qint64 milestone = 0; ///< That they belong to.
    Instant milestoneDue; ///< In the morning.
    Task given;           ///< Goes to somebody else.
    Task paused;          ///< Rests from the evening on.
    qint64 deal = 0;      ///< A sales representative's, not scored yet.
    QString dealName;

    [[nodiscard]] const Task& client() const { return items.constFirst(); }
};

/// Plans the day of that specialist from the workspace as it is in the morning.
[[nodiscard]] Plan planOf(Workspace& workspace, const QString& specialist, const QString& seller);

} // namespace occ::tests
