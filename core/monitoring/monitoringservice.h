// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/collecting.h"
#include "core/onboarding/settler.h"
#include "core/people/session.h"
#include "core/playbook/playbookservice.h"
#include "core/telephony/numberservice.h"

namespace occ {

/// What a judgement of all numbers brought about.
struct Judged
{
    int numbers = 0;
    QList<NumberCondition> began;
    QList<NumberCondition> ended;
};

/// A change of how scheduled test calls are placed.
struct TestPlan
{
    TestEvery every = TestEvery::Off;
    QString from; ///< The number they come from, as typed; another one of ours that is in service.
};

/// Watches numbers in service: holds what was collected, judges it against thresholds and tells when
/// something begins or ends to be wrong. Talks to nobody outside; Collector and SyntheticCaller do.
class MonitoringService final
{
public:
    MonitoringService(Session& session, PlaybookService& playbooks, NumberService& numbers, Settler& settler)
        : m_session(session)
        , m_playbooks(playbooks)
        , m_numbers(numbers)
        , m_settler(settler)
    {}

    // --- reading ---
    /// Every number in service, those in trouble first.
    [[nodiscard]] Result<QList<MonitoredRow>> list();
    /// One number, by id or as typed, over a time. Refuses one that is not watched, with what to do.
    /// `offset`: how far the days of the team's zone are from UTC's.
    [[nodiscard]] Result<NumberReport> report(const QString& idOrNumber, Range range = Range::Day,
                                              Millis offset = 0);
    /// What counts for a number, or (0) for the workspace.
    [[nodiscard]] Result<monitoring::Definition> definition(qint64 numberId = 0);
    /// How a number stands, in words: since when it is watched, calls, answer rate, open conditions.
    [[nodiscard]] Result<QString> standing(const QString& e164);
    /// Conditions of a number, or of all when 0: open ones, and those that ended after `since`.
    [[nodiscard]] Result<QList<NumberCondition>> conditions(qint64 numberId, Instant since);
    [[nodiscard]] Result<QList<WatchedNumber>> watched();
    /// How Telnyx is reached from this workspace.
    [[nodiscard]] Result<telnyx::Settings> telnyx() { return m_numbers.telnyx(); }

    // --- commands; one journal entry each, which can be undone ---
    /// Starts watching a number, also before it is in service; says in words since when.
    [[nodiscard]] Result<QString> watch(const QString& e164, qint64 onboardingId);
    /// Sets a limit in the threshold's unit, for one number or (0) for all that have none of their own.
    /// Refuses an unknown threshold and a limit that makes no sense (fields "threshold", "value").
    [[nodiscard]] Status setThreshold(qint64 numberId, const QString& threshold, const QString& value);
    /// Back to what counts without it.
    [[nodiscard]] Status clearThreshold(qint64 numberId, const QString& threshold);
    /// When test calls are placed, and from where (fields "every", "from"). They cost money.
    [[nodiscard]] Status setTests(qint64 numberId, const TestPlan& plan);

    // --- what collects and judges; written by the scheduler, which nobody undoes by hand ---
    /// Whether the next round is due.
    [[nodiscard]] Result<bool> isRoundDue();
    [[nodiscard]] Status noteRound();
    /// Until when webhook deliveries are in, for all numbers.
    [[nodiscard]] Result<Instant> deliveriesTo();
    [[nodiscard]] Status noteDeliveriesTo(Instant at);
    [[nodiscard]] Status take(qint64 numberId, const Collected& collected);
    /// Why nobody could be asked about a number.
    [[nodiscard]] Status noteTrouble(qint64 numberId, const QString& why)
    {
        Collected nothing;
        nothing.trouble = why;
        return take(numberId, nothing);
    }
    /// Judges every watched number; what begins or ends is written, raised as an event ("number-trouble",
    /// "number-recovered") and seen by the red flags.
    [[nodiscard]] Result<Judged> judgeAll();

    /// Rows of scheduled test calls (synthetictests.h).
    [[nodiscard]] Session& session() { return m_session; }

private:
    struct Limits
    {
        QHash<QString, qint64> whole;
        QHash<qint64, QHash<QString, qint64>> own;
    };
    [[nodiscard]] monitoring::Definition shipped();
    [[nodiscard]] Limits limits();
    [[nodiscard]] static monitoring::Definition with(monitoring::Definition definition, const Limits& limits,
                                                     qint64 numberId);
    [[nodiscard]] QList<WatchedNumber> loadWatched();
    [[nodiscard]] QList<NumberCondition> loadConditions(const QString& rest, const QVariantList& values);
    /// The facts of every number that has any, in a fixed number of statements.
    [[nodiscard]] QHash<qint64, monitoring::Facts> facts(const monitoring::Definition& definition,
                                                         const QList<WatchedNumber>& numbers, qint64 only);
    [[nodiscard]] QList<MonitoredRow> rowsOf(const QList<WatchedNumber>& numbers);
    [[nodiscard]] WatchedNumber mustFind(const QString& idOrNumber);
    [[nodiscard]] QList<monitoring::Slot> series(qint64 numberId, Range range, Millis offset);
    void write(const Judged& judged);
    void begin(store::Transaction& tx, NumberCondition& condition);
    void end(store::Transaction& tx, const NumberCondition& condition);

    Session& m_session;
    PlaybookService& m_playbooks;
    NumberService& m_numbers;
    Settler& m_settler;
};

} // namespace occ
