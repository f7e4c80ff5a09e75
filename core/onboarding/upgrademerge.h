// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/upgradeplan.h"

namespace occ {

/// Inside core/onboarding only: works out an UpgradePlan, first what becomes of each milestone, then of each
/// item, then the order and the dates.
class UpgradeMerge final
{
public:
    UpgradeMerge(const UpgradeInput& input, const UpgradeDecisions& decisions)
        : m_in(input)
        , m_decisions(decisions)
    {}

    [[nodiscard]] UpgradePlan run();

private:
    /// A playbook's item and where it stands.
    struct Place
    {
        const playbook::Item* item = nullptr;
        QString milestone;
    };
    using Places = QHash<QString, Place>;
    /// One field as the three sides have it.
    struct Sides
    {
        QString field;
        QString base;
        QString theirs;
        QString ours;
    };

    static Places placesOf(const playbook::Playbook& playbook);
    [[nodiscard]] QList<Sides> sidesOf(const Place& base, const Place& theirs, const RunItem& ours) const;
    void mergeMilestone(const QString& key);
    void mergeItem(const QString& key);
    void itemInAll(UpgradeStep& step, RunItem& item, const Place& base, const Place& theirs);
    void itemRemoved(UpgradeStep& step, const RunItem& item, const Place& base);
    void itemAdded(UpgradeStep& step, const Place& theirs);
    void itemTakenOut(UpgradeStep& step, const Place& base, const Place& theirs);
    void mergeField(UpgradeStep& step, RunItem& item, const Sides& sides);
    void mergeDue(UpgradeStep& step, RunItem& item, const Place& base, const Place& theirs);
    [[nodiscard]] bool editedHere(const RunItem& item, const Place& base) const;
    [[nodiscard]] UpgradeReason touched(const RunItem& item, const Place& base) const;
    /// Adds a change, decided as somebody decided or as `reason` and `conflict` suggest; gives whether it is
    /// taken.
    bool decide(UpgradeStep& step, UpgradeChange change);
    void keepMilestonesInUse();
    void order();
    void breakCycles(const Places& theirs);
    void writeSteps();
    void writeSettings();

    const UpgradeInput& m_in;
    const UpgradeDecisions& m_decisions;
    Places m_base;
    Places m_theirs;
    QHash<QString, RunMilestone> m_oldMilestones;
    QHash<QString, RunItem> m_oldItems;
    QHash<QString, UpgradeStep> m_milestoneSteps;
    QHash<QString, UpgradeStep> m_itemSteps;
    QHash<QString, RunMilestone> m_milestones; ///< Afterwards.
    QHash<QString, RunItem> m_items;           ///< Afterwards.
    QSet<QString> m_keptMilestones;            ///< Removed by the new version, kept with all they have.
    QSet<QString> m_leftOut;                   ///< Added by the new version, not wanted.
    UpgradePlan m_plan;
};

/// Sets every due moment of `plan` (milestones, items and the steps' dueAfter) from the rules of both
/// versions and what was moved by hand.
void dateUpgrade(const UpgradeInput& input, UpgradePlan& plan);

/// `theirs` with what only `ours` has put behind what it stands behind there. Both hold keys that remain.
[[nodiscard]] QStringList mergedOrder(const QStringList& theirs, const QStringList& ours);

} // namespace occ
