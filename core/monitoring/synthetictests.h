// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/monitoring.h"
#include "core/people/session.h"

namespace occ {

/// Rows of scheduled test calls; written by the scheduler. The functions throw Thrown.
class SyntheticTests final
{
public:
    explicit SyntheticTests(Session& session)
        : m_session(session)
    {}

    /// The newest of each number.
    [[nodiscard]] QList<SyntheticCall> lastOfEach();
    /// Of one number, the newest first.
    [[nodiscard]] QList<SyntheticCall> of(qint64 numberId, int limit = 50);
    /// Those that are not over.
    [[nodiscard]] QList<SyntheticCall> open();
    /// What the last test call that says something says, by number.
    [[nodiscard]] QHash<qint64, monitoring::TestFact> lastVerdicts();
    [[nodiscard]] std::optional<monitoring::TestFact> lastVerdict(qint64 numberId);
    /// Whether a call to that number is due now.
    [[nodiscard]] bool isDue(const WatchedNumber& number);

    /// Writes down that a call is about to be placed; gives its row. Refuses a second one at a time.
    [[nodiscard]] SyntheticCall intend(const WatchedNumber& number, const QStringList& earlier);
    void notePlaced(const SyntheticCall& call, const QString& callId);
    /// It is over. `words` say what came of it.
    void noteOver(const SyntheticCall& call, SyntheticCall::State state, int seconds, const QString& words);

private:
    [[nodiscard]] QList<SyntheticCall> load(const QString& rest, const QVariantList& values = {});
    void change(const SyntheticCall& call, const store::Fields& fields, const QString& summary);

    Session& m_session;
};

} // namespace occ
