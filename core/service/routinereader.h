// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/contentlibrary.h"

#include <QDate>
#include <QTime>

namespace occ {

/// One line of the form a step asks to be filled in.
struct RoutineField
{
    QString key;
    QString label;
    bool required = false;
};

/// One step of a routine, as content writes it (kind routine).
struct RoutineStep
{
    QString key;
    QString title;
    QString details;
    QString view;               ///< The page it looks at: "dashboard", "alerts", "today", …
    QString automation;         ///< The automation that does or prepares it.
    QList<RoutineField> fields; ///< Of the form it asks for; empty when it asks for none.
};

/// A routine somebody goes through: a block of a content file that has a time of day or a day of the week.
struct Routine
{
    QString id; ///< "daily.morning", "weekly.friday".
    QString title;
    QString source;
    QString ownerRole;
    QTime at;                             ///< Of a daily one; invalid for a weekly one.
    std::optional<Qt::DayOfWeek> weekday; ///< Of a weekly one.
    QList<RoutineStep> steps;

    /// Weekly ones are the team's: done by one is done. Daily ones everybody does for themselves.
    [[nodiscard]] bool isShared() const { return weekday.has_value(); }
    [[nodiscard]] const RoutineStep* step(const QString& key) const;
};

/// Every routine of the content, daily ones by their time, then weekly ones by their day.
[[nodiscard]] QList<Routine> readRoutines(const content::ContentLibrary& library);

} // namespace occ
