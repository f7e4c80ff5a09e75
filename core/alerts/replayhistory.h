// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/replay.h"
#include "core/alerts/snapshots.h"

namespace occ {

/// Reads what is known to have happened to the onboardings that ran within a span, in a fixed number of
/// statements however many there are.
class HistoryLoader final
{
public:
    HistoryLoader(Session& session, SnapshotLoader& rules, Instant from, Instant to);

    /// In order of id. Throws Thrown.
    [[nodiscard]] std::vector<rules::History> load();

private:
    void loadOnboardings();
    void loadMilestones();
    void loadContacts();
    void loadSurveys();
    void loadSpells();
    void loadAlerts();
    void loadBreaks();
    /// The number of the first journal entry of the span.
    [[nodiscard]] qint64 firstEntry();
    [[nodiscard]] rules::History* find(qint64 onboarding);
    template <typename Add> void each(const QString& sql, Add add);

    Session& m_session;
    SnapshotLoader& m_rules;
    Instant m_from;
    Selection m_selection;
    std::vector<rules::History> m_histories;
};

} // namespace occ
