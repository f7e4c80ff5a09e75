// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboardingservice.h"
#include "ui/base/rowmodel.h"

namespace occ::ui {

/// Running onboardings for which a new version does the same.
struct UpgradeGroup
{
    qint64 id = 0; ///< Of its first onboarding.
    QList<UpgradePreview> previews;
    bool included = true;

    [[nodiscard]] const UpgradePlan& plan() const { return previews.first().plan; }
    [[nodiscard]] int changes() const;
    [[nodiscard]] int conflicts() const { return plan().count(UpgradeKind::Conflict); }
};

/// Those that look alike together, the largest group first, by the client's name where equal.
[[nodiscard]] QList<UpgradeGroup> groupUpgrades(const QList<UpgradePreview>& previews);

/// Which clients get the version.
class UpgradeGroupModel final : public RowModel<UpgradeGroup>
{
    Q_OBJECT
public:
    enum Column { Included, Clients, Changes, Conflicts, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const UpgradeGroup& group) const override { return group.id; }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(Columns);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const UpgradeGroup& group, int column) const;
};

/// One thing to decide on.
struct UpgradeRow
{
    qint64 id = 0; ///< By its change's id; the same as long as the page is open.
    UpgradeChange change;
    UpgradeKind kind = UpgradeKind::Changed;
    bool isMilestone = false;
    QString title;
    QString milestone; ///< Title of the milestone it stands in.
};

/// What the new version changes for one group, and what is decided about it.
class UpgradeChangeModel final : public RowModel<UpgradeRow>
{
    Q_OBJECT
public:
    enum Column { Decision, Kind, What, Change, Why, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const UpgradeRow& row) const override { return row.id; }
    void setPlan(const UpgradePlan& plan);
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(Columns);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const UpgradeRow& row, int column) const;

    QHash<QString, qint64> m_ids;
};

} // namespace occ::ui
