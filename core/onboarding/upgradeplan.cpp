// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/upgradeplan.h"

#include "core/onboarding/upgrademerge.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(onboarding)
};

} // namespace

QString toText(UpgradeKind kind)
{
    static const QStringList words = {u"unchanged"_s, u"added"_s, u"removed"_s,
                                      u"changed"_s,   u"moved"_s, u"conflict"_s};
    return words.value(qsizetype(kind));
}

QString toText(UpgradeReason reason)
{
    static const QStringList words = {{},
                                      u"edited-here"_s,
                                      u"done"_s,
                                      u"not-applicable"_s,
                                      u"blocked"_s,
                                      u"worked-on"_s,
                                      u"own-item"_s,
                                      u"milestone-complete"_s,
                                      u"milestone-kept"_s,
                                      u"milestone-left-out"_s,
                                      u"taken-out-here"_s};
    return words.value(qsizetype(reason));
}

QString wording(UpgradeReason reason)
{
    switch (reason) {
    case UpgradeReason::None:
        break;
    case UpgradeReason::EditedHere:
        return Words::tr("Changed by hand for this client.");
    case UpgradeReason::Done:
        return Words::tr("Done already.");
    case UpgradeReason::NotApplicable:
        return Words::tr("Set aside as not applicable.");
    case UpgradeReason::Blocked:
        return Words::tr("Blocked: somebody is on it.");
    case UpgradeReason::WorkedOn:
        return Words::tr("Somebody is responsible or has written evidence.");
    case UpgradeReason::OwnItem:
        return Words::tr("Added by hand for this client.");
    case UpgradeReason::MilestoneComplete:
        return Words::tr("Its milestone is complete and would open again.");
    case UpgradeReason::MilestoneKept:
        return Words::tr("Its milestone is kept.");
    case UpgradeReason::MilestoneLeftOut:
        return Words::tr("Its milestone is left out.");
    case UpgradeReason::TakenOutHere:
        return Words::tr("Left out here before.");
    }
    return {};
}

const UpgradeChange* UpgradeStep::change(const QString& field) const
{
    const auto found = std::ranges::find(changes, field, &UpgradeChange::field);
    return found == changes.end() ? nullptr : &*found;
}

const UpgradeStep* UpgradePlan::step(bool isMilestone, const QString& key) const
{
    const auto found = std::ranges::find_if(steps, [&](const UpgradeStep& candidate) {
        return candidate.isMilestone == isMilestone && candidate.key == key;
    });
    return found == steps.end() ? nullptr : &*found;
}

int UpgradePlan::count(UpgradeKind kind) const
{
    return int(std::ranges::count(steps, kind, &UpgradeStep::kind));
}

bool UpgradePlan::knows(const QString& change) const
{
    return std::ranges::any_of(steps, [&](const UpgradeStep& step) {
        return std::ranges::find(step.changes, change, &UpgradeChange::id) != step.changes.end();
    });
}

QString UpgradePlan::shape() const
{
    QStringList parts;
    for (const UpgradeStep& step : steps) {
        if (step.changes.isEmpty())
            continue;
        for (const UpgradeChange& change : step.changes) {
            parts << change.id << change.base << change.theirs << change.ours << toText(change.reason)
                  << (change.conflict ? u"!"_s : u"-"_s);
        }
        parts << toText(step.kind);
    }
    return parts.join(u'\n');
}

UpgradePlan planUpgrade(const UpgradeInput& input, const UpgradeDecisions& decisions)
{
    return UpgradeMerge(input, decisions).run();
}

} // namespace occ
