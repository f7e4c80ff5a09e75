// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/automationengine.h"

namespace occ::automation {

/// A firing that is still to come.
struct Ahead
{
    const Automation* automation = nullptr;
    Planned step;
    std::optional<qint64> onboardingId;
    std::optional<qint64> clientId;
    QString state; ///< scheduled, skipped or failed.
    QString recipient;
    QString subject;
    QString body;
};

/// Plays the time ahead through in memory, with the very functions that act when it comes: what fires, which
/// letters nobody answers, which alerts open and climb because of them. Writes nothing.
class Rehearsal final
{
public:
    Rehearsal(AutomationEngine& engine, AlertEngine& alerts, const Book& book)
        : m_engine(engine)
        , m_alerts(alerts)
        , m_book(book)
    {}

    /// Everything after `now` up to and including `until`, in order of sending. The book has to outlive the
    /// answer. Throws Thrown.
    [[nodiscard]] std::vector<Ahead> run(const Selection& selection, Instant since, Instant now,
                                         Instant until);
    /// The team's digests in the same span.
    [[nodiscard]] std::vector<Ahead> digests(Instant now, Instant until);

private:
    void play(Facts& facts, rules::Snapshot& snapshot, Instant now, Instant until);
    void openAlerts(Facts& facts, rules::Snapshot& snapshot, Instant at);
    void fire(Facts& facts, rules::Snapshot& snapshot, const Planned& step, Instant at);
    [[nodiscard]] static Instant nextAlert(const rules::Snapshot& snapshot, Instant at);

    AutomationEngine& m_engine;
    AlertEngine& m_alerts;
    const Book& m_book;
    std::vector<Ahead> m_found;
    qint64 m_imagined = 0; ///< Ids below 0 of alerts and contacts that do not exist yet.
};

} // namespace occ::automation
