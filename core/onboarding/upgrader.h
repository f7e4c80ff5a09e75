// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboardingservice.h"

namespace occ {

/// Reads what an upgrade needs of running onboardings and writes what its plan says. Throws Thrown.
class Upgrader final
{
public:
    Upgrader(Session& session, PlaybookService& playbooks)
        : m_session(session)
        , m_playbooks(playbooks)
    {}

    /// The plans in the order of the orders; a bounded number of statements. Refuses an unknown onboarding,
    /// one that has ended, one on that version already, and a version of another playbook.
    [[nodiscard]] QList<UpgradePreview> plan(const QList<UpgradeOrder>& orders, int version);
    /// Writes a plan inside a transaction.
    void write(store::Transaction& tx, const UpgradePreview& preview);

private:
    struct Run
    {
        OnboardingRow row;
        qint64 versionId = 0;
        QString timezone;
        QList<RunMilestone> milestones;
        QList<RunItem> items;
        Instant contractAt = 0;
    };
    [[nodiscard]] QHash<qint64, Run> load(const QList<qint64>& ids);
    void loadSteps(QHash<qint64, Run>& runs, const QString& ids);
    /// A version with the industry packs whose items the onboarding has.
    [[nodiscard]] playbook::Playbook withPacks(const playbook::Playbook& version,
                                               const playbook::Playbook& base, const QList<RunItem>& items);
    [[nodiscard]] UpgradeInput inputFor(const Run& run, const StoredPlaybook& base,
                                        const StoredPlaybook& theirs);
    void writeItems(store::Transaction& tx, const UpgradePreview& preview,
                    const QHash<QString, qint64>& milestones);

    Session& m_session;
    PlaybookService& m_playbooks;
};

} // namespace occ
