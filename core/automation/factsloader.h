// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertengine.h"
#include "core/automation/planner.h"

namespace occ::automation {

/// Reads what the planner needs to know, in a fixed number of statements however many onboardings are
/// selected.
class FactsLoader final
{
public:
    FactsLoader(Session& session, AlertEngine& alerts)
        : m_session(session)
        , m_alerts(alerts)
    {}

    /// In order of id. `since`: what was due before automations came into the workspace counts as before the
    /// start. Throws Thrown.
    [[nodiscard]] std::vector<Facts> load(const Selection& selection, const Book& book, Instant since);

private:
    using Index = QHash<qint64, size_t>;
    void loadOnboardings(const Selection& selection, Instant since, std::vector<Facts>& facts, Index& index);
    void loadMilestones(const Selection& selection, std::vector<Facts>& facts, const Index& index);
    void loadItems(const Selection& selection, const Book& book, std::vector<Facts>& facts,
                   const Index& index);
    void loadAlerts(const Selection& selection, std::vector<Facts>& facts, const Index& index);
    void loadEvents(const Selection& selection, std::vector<Facts>& facts, const Index& index);
    void loadFired(const Selection& selection, std::vector<Facts>& facts, const Index& index);
    void loadPauses(std::vector<Facts>& facts);
    [[nodiscard]] const BusinessCalendar& calendarIn(const QString& timezone);

    Session& m_session;
    AlertEngine& m_alerts;
    QHash<QString, BusinessCalendar> m_calendars;
    QHash<qint64, qint64> m_versions; ///< Onboarding to playbook version, while loading.
};

} // namespace occ::automation
