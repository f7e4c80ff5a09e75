// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/rules.h"

#include <QMap>

/// The rules, played over what is known to have happened.
namespace occ::rules {

/// Facts of one onboarding with the moments they came and went.
struct History
{
    template <typename Fact> struct Spell
    {
        Fact fact;
        Instant from = 0;
        Instant until = kNever;
    };
    struct Contact
    {
        qint64 id = 0;
        Instant at = 0;
        Instant recordedAt = 0;
        bool inbound = false; ///< Otherwise one that expects a reply.
        QString summary;
    };
    struct Survey
    {
        SurveyFact fact;
        bool nps = false;
    };
    /// An alert that really opened.
    struct Real
    {
        QString rule;
        QString subjectKind;
        qint64 subjectId = 0;
        Instant openedAt = 0;
        std::optional<Instant> resolvedAt; ///< While it was open; ends its escalation.
        QMap<QString, Instant> steps;      ///< Of the ladder, by level.
    };

    qint64 clientId = 0;
    QString client;
    Snapshot start; ///< Who it is, calendar and rules; no facts.
    std::vector<Spell<MilestoneFact>> milestones;
    std::vector<Contact> contacts; ///< By moment.
    std::vector<Survey> surveys;   ///< By moment.
    std::vector<Spell<BlockerFact>> blockers;
    std::vector<Spell<RequestFact>> requests;
    std::vector<Spell<HoldFact>> holds;
    std::vector<Spell<NumberFact>> numbers;
    std::vector<Spell<bool>> breaks; ///< Paused; the last one may be the end.
    std::vector<Real> alerts;
    QStringList doubts; ///< Why this may not be all that was, in words.
};

/// An alert as the rules give it.
struct Episode
{
    QString rule;
    QString subjectKind;
    qint64 subjectId = 0;
    Reason reason;
    Instant openedAt = 0;
    Instant endedAt = kNever;     ///< When its condition ended.
    Instant escalatesTo = kNever; ///< When it was resolved or ended: no step is taken after.
};

/// What the engine would have opened by `until` under `rules`, had it looked all the time. Pure. What people
/// resolved is resolved here, too, at the same moment.
[[nodiscard]] std::vector<Episode> play(const History& history, const RuleSet& rules, Instant until);

} // namespace occ::rules
