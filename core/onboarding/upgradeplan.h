// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboarding.h"
#include "core/playbook/playbook.h"

#include <QHash>

namespace occ {

/// A milestone as it stands in a running onboarding.
struct RunMilestone
{
    qint64 id = 0; ///< 0 for one that is still to be written.
    QString key;
    QString title;
    QString theme;
    Instant dueAt = 0;
    bool dueByHand = false; ///< Somebody moved the date and said why.
    bool complete = false;
    int position = 0;

    bool operator==(const RunMilestone&) const = default;
};

/// A checklist item as it stands in a running onboarding.
struct RunItem
{
    qint64 id = 0; ///< 0 for one that is still to be written.
    QString key;
    QString milestone; ///< A milestone's key.
    QString title;
    QString section;
    QString ownerRole;
    QString party;
    QString evidence; ///< What is wanted: none, note, link or file.
    QString check;
    QStringList dependsOn;
    Instant dueAt = 0;
    DueSource due = DueSource::Milestone;
    QString state = QStringLiteral("open");
    bool workedOn = false; ///< Evidence was written or somebody was made responsible.
    int position = 0;

    [[nodiscard]] bool isClosed() const { return state != u"open" && state != u"blocked"; }
    bool operator==(const RunItem&) const = default;
};

/// The three sides of carrying a new playbook version to one running onboarding.
struct UpgradeInput
{
    playbook::Playbook base;   ///< The version it runs on, with its industry pack.
    playbook::Playbook theirs; ///< The version to carry over, with the same pack.
    QList<RunMilestone> milestones;
    QList<RunItem> items;
    Instant contractAt = 0;
    BusinessCalendar calendar; ///< In the client's zone.
};

/// What the new version does to one milestone or item.
enum class UpgradeKind : quint8 { Unchanged, Added, Removed, Changed, Moved, Conflict };
/// Why a change is not taken unless somebody says so.
enum class UpgradeReason : quint8 {
    None,
    EditedHere,        ///< Changed by hand in this onboarding.
    Done,              ///< What was done keeps the words it was done under.
    NotApplicable,     ///< Set aside by hand.
    Blocked,           ///< Somebody is on it.
    WorkedOn,          ///< It has evidence, or somebody was made responsible.
    OwnItem,           ///< Added by hand; no version knows it.
    MilestoneComplete, ///< Would open a completed milestone again.
    MilestoneKept,     ///< Its milestone is kept.
    MilestoneLeftOut,  ///< Its milestone is not added.
    TakenOutHere,      ///< This onboarding does not have it.
};
[[nodiscard]] QString toText(UpgradeKind kind);
/// For JSON: "edited-here", "done"; empty for None.
[[nodiscard]] QString toText(UpgradeReason reason);
/// One sentence for people; empty for None.
[[nodiscard]] QString wording(UpgradeReason reason);

/// One thing that can be taken from the new version or left as it is here.
struct UpgradeChange
{
    QString id;    ///< "item/welcome/title"; "item/welcome" for the whole step.
    QString field; ///< title, due, milestone, owner_role, …; empty for the whole step.
    QString base;  ///< What the old version says, in its file's words.
    QString theirs;
    QString ours;
    bool conflict = false; ///< Changed, or worked on, here as well.
    bool take = true;      ///< The decision: the new version's, or what is here.
    bool takeByDefault = true;
    UpgradeReason reason = UpgradeReason::None; ///< Why it is kept by default.

    bool operator==(const UpgradeChange&) const = default;
};

/// One milestone or item and everything the new version changes about it.
struct UpgradeStep
{
    bool isMilestone = false;
    QString key;
    QString title;
    QString milestone; ///< Key of the milestone it stands under; its own for a milestone.
    QString state;     ///< Of an item that is here: open, done, …
    UpgradeKind kind = UpgradeKind::Unchanged;
    UpgradeReason note = UpgradeReason::None; ///< Of an unchanged step: why it is not touched.
    QList<UpgradeChange> changes;
    std::optional<Instant> dueBefore; ///< None for what is new.
    std::optional<Instant> dueAfter;  ///< None for what goes.

    [[nodiscard]] const UpgradeChange* change(const QString& field) const;
};

/// A red-flag threshold, touchpoint or escalation step that differs; these come with the version.
struct UpgradeSetting
{
    QString what; ///< rule, touchpoint, escalation.
    QString name;
    QString base;   ///< Empty: new.
    QString theirs; ///< Empty: gone.

    bool operator==(const UpgradeSetting&) const = default;
};

/// Decisions by change id: true takes the new version's, false keeps what is here.
using UpgradeDecisions = QHash<QString, bool>;

struct UpgradePlan
{
    QList<UpgradeStep> steps; ///< In the order of the onboarding afterwards; milestones before their items.
    QList<UpgradeSetting> settings;
    QList<RunMilestone> milestones; ///< The onboarding afterwards, in order.
    QList<RunItem> items;           ///< The same, by milestone in order.

    [[nodiscard]] const UpgradeStep* step(bool isMilestone, const QString& key) const;
    [[nodiscard]] int count(UpgradeKind kind) const;
    /// True when a change with that id is there to decide on.
    [[nodiscard]] bool knows(const QString& change) const;
    /// Equal for plans that look alike: the same steps, changes and defaults, whatever the dates are.
    [[nodiscard]] QString shape() const;
};

/// Merges three ways. Without decisions everything done or changed by hand stays: see UpgradeReason. Pure.
[[nodiscard]] UpgradePlan planUpgrade(const UpgradeInput& input, const UpgradeDecisions& decisions = {});

} // namespace occ
