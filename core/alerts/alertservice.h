// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboarding.h"
#include "core/people/session.h"

namespace occ {

/// A step of the escalation ladder that was taken (S2 §4).
struct AlertStep
{
    QString level; ///< specialist, lead or executive.
    std::optional<qint64> personId;
    QString person; ///< Empty when the team has nobody for the level.
    Instant at = 0;
};

/// A rule that came true for something.
struct Alert
{
    qint64 id = 0;
    QString rule;
    QString subject; ///< "milestone:7"
    qint64 onboardingId = 0;
    qint64 clientId = 0;
    QString client;
    QString state; ///< open, acknowledged, cleared or resolved.
    QString level; ///< The last step taken.
    Instant openedAt = 0;
    Reason reason;
    QString reasonText; ///< In words as of the session's now.
    std::optional<Instant> acknowledgedAt;
    QString acknowledgedBy;
    std::optional<Instant> clearedAt;
    std::optional<Instant> resolvedAt;
    QString resolvedBy;
    QString rootCause;
    QString resolution;
    QList<AlertStep> steps;
    QString nextLevel; ///< Empty after the last step or when escalation has stopped.
    std::optional<Instant> nextAt;
    QString nextPerson;
    std::optional<qint64> ownerId; ///< Of the onboarding.
    QString owner;
};

/// What one tick did since the last one (SPEC 10, `tick`).
struct TickReport
{
    struct Escalated
    {
        qint64 alert = 0;
        QString level;
        QString person;
        Instant at = 0;
    };
    Instant now = 0;
    qint64 examined = 0;
    QList<Alert> opened;
    QList<Escalated> escalated;
    QList<Alert> cleared;
};

/// A message to one person about an alert step.
struct InboxMessage
{
    qint64 id = 0;
    qint64 alertId = 0;
    QString level;
    Instant at = 0;
    bool read = false;
    QString client;
    QString text;
};

/// An alert that opens at `at` unless something happens before.
struct AlertAhead
{
    QString rule;
    Reason reason;
    Instant at = 0;
};

class AlertEngine;

/// Alerts and the in-app inbox.
class AlertService final
{
public:
    AlertService(Session& session, AlertEngine& engine)
        : m_session(session)
        , m_engine(engine)
    {}

    /// Newest first within: open and acknowledged, cleared, resolved. `states` empty: all of them.
    [[nodiscard]] Result<QList<Alert>> list(const QStringList& states = {},
                                            std::optional<qint64> onboardingId = {});
    /// What waits for somebody, worst first: open, acknowledged and cleared alerts of the onboardings a
    /// person owns, and those whose escalation has reached them. Everybody's when no person is given. Those
    /// that are over come last; being seen moves nothing.
    [[nodiscard]] Result<QList<Alert>> waitingFor(std::optional<qint64> personId, int limit);
    /// How many those are without the limit.
    [[nodiscard]] Result<int> countWaiting(std::optional<qint64> personId);
    /// How many are open or acknowledged.
    [[nodiscard]] Result<int> countOpen();
    [[nodiscard]] Result<Alert> byId(qint64 id);
    /// Says somebody has seen it; escalation goes on.
    [[nodiscard]] Status acknowledge(qint64 id);
    /// Refuses an empty root cause or resolution, naming the field ("root-cause", "resolution").
    [[nodiscard]] Status resolve(qint64 id, const QString& rootCause, const QString& resolution);
    /// Takes every step that became due, once each and in order, and reports all since the last tick.
    [[nodiscard]] Result<TickReport> tick();
    /// Evaluates every onboarding anew, whether or not its moment has come. For `occ tick --all` and repair.
    [[nodiscard]] Result<qint64> reevaluateAll();
    [[nodiscard]] Result<QList<InboxMessage>> inbox(qint64 personId, bool unreadOnly = true);
    [[nodiscard]] Status markRead(const QList<qint64>& messages);
    /// What will turn an onboarding red if nothing happens, the nearest first; empty when it is not active.
    [[nodiscard]] Result<QList<AlertAhead>> ahead(qint64 onboardingId);
    /// The next moment something becomes due; kNever when nothing will.
    [[nodiscard]] Result<Instant> nextLook();

private:
    [[nodiscard]] QList<Alert> load(const QString& where, const QVariantList& values);
    /// The alert after what became due up to now, for a change of it.
    [[nodiscard]] Result<Alert> upToDate(qint64 id);
    [[nodiscard]] Status change(const Alert& alert, const QString& command, const QString& summary,
                                const store::Fields& fields);
    void collectEvents(TickReport& report);

    Session& m_session;
    AlertEngine& m_engine;
};

} // namespace occ
