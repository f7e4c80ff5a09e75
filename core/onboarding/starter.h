// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboardingservice.h"
#include "core/playbook/duedates.h"

namespace occ {

/// Writes the rows of new onboardings: all milestones and items with everything due computed at once.
class Starter final
{
public:
    Starter(Session& session, PlaybookService& playbooks)
        : m_session(session)
        , m_playbooks(playbooks)
    {}

    /// Gives the new ids in order of the requests. Throws Thrown.
    QList<qint64> start(store::Transaction& tx, const QList<StartRequest>& requests);

private:
    struct Plan
    {
        StoredPlaybook stored;
        playbook::Playbook playbook; ///< With the industry pack's items.
        playbook::DueSchedule due;
        QString timezone;
        Instant contractAt = 0;
    };
    Plan plan(store::Transaction& tx, const StartRequest& request);
    void writeSteps(store::Transaction& tx, const QList<Plan>& plans, qint64 firstOnboarding);

    Session& m_session;
    PlaybookService& m_playbooks;
};

} // namespace occ
