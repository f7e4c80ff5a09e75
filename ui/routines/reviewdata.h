// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/onboarding/links.h"
#include "ui/style/paint.h"

namespace occ::ui {

/// What a step of a routine looks at. Content names a page and an automation; this is what they come to.
enum class ReviewView : quint8 {
    Notes,       ///< Nothing but what people write.
    Portfolio,   ///< Active onboardings, worst first.
    AtRisk,      ///< Those that are red or amber.
    Overnight,   ///< What the desk did since the team went home.
    Flags,       ///< Alerts that are open.
    Day,         ///< What needs somebody today.
    Untouched,   ///< Active onboardings nobody has changed today.
    Ahead,       ///< What the desk will do on the next working day.
    Brief,       ///< The team brief.
    Priorities,  ///< What is red or late, and what falls due on the next working day.
    Week,        ///< What falls due until the week ends.
    NextWeek,    ///< What falls due in the next one.
    Progress,    ///< Where each onboarding stands.
    Performance, ///< How the automations did.
    Figures      ///< What the week brought.
};
[[nodiscard]] ReviewView viewOf(const Routine& routine, const RoutineStep& step);

/// One row of a step.
struct ReviewLine
{
    qint64 id = 0;
    paint::Pill state;
    QString client;
    QString what;
    QString when;
    QString exact;       ///< On hover over `when`.
    ClientLink link;     ///< What Enter opens; client 0: nothing.
    qint64 subject = 0;  ///< Of the alert or firing.
    bool canAct = false; ///< The step's main action is for this row.
};

/// A figure above the rows.
struct ReviewFigure
{
    QString title;
    QString figure;
    QString note;
    Tone tone = Tone::Neutral;

    bool operator==(const ReviewFigure&) const = default;
};

/// What a step shows now.
struct ReviewContent
{
    ReviewView view = ReviewView::Notes;
    QString summary; ///< One sentence.
    QList<ReviewFigure> figures;
    QStringList headers; ///< Of the four columns.
    QList<ReviewLine> lines;
    QString nothing; ///< When there are no rows.
    std::optional<TeamBrief> brief;
    AutomationService::Touches touches; ///< Of this week.
};

/// The moment and zone words are made for.
struct ReviewMoment
{
    Instant now = 0;
    QTimeZone zone = QTimeZone::utc();
};

/// Reads a step's content for the one who acts; runs in the reading thread.
[[nodiscard]] Result<ReviewContent> readReview(Workspace& workspace, ReviewView view,
                                               const ReviewMoment& moment);

} // namespace occ::ui
