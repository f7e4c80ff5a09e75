// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboarding.h"
#include "ui/base/rowmodel.h"
#include "ui/widgets/loadbar.h"

namespace occ::ui {

/// What goes from one load to another.
struct LoadShift
{
    int active = 0;
    int overdue = 0;
    int dueThisWeek = 0;
};

/// Everybody's load, nobody's at the end, and how both sides would stand after a move that is looked at.
class LoadModel final : public RowModel<Load>
{
    Q_OBJECT
public:
    /// Ids in words, separated by blanks: the onboardings that are dragged.
    static constexpr auto kMimeType = "application/x-occ-onboardings";

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const Load& load) const override { return load.personId; }
    /// Who can carry something first, who is away last.
    void setTeam(const TeamLoad& team);
    /// Shows `target`'s load with all of `shifts`, and each giver's (by id, 0: nobody) without theirs.
    void setPreview(std::optional<qint64> target, const QHash<qint64, LoadShift>& shifts = {});
    [[nodiscard]] std::optional<qint64> previewTarget() const { return m_target; }
    [[nodiscard]] LoadFigures figures(const Load& load) const;
    /// Name, or "Nobody".
    [[nodiscard]] static QString nameOf(const Load& load);
    /// The second line: role, overdue, due this week, as they would be.
    [[nodiscard]] QString notes(const Load& load) const;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] LoadShift shiftOf(const Load& load) const;

    std::optional<qint64> m_target;
    QHash<qint64, LoadShift> m_shifts;
};

/// What of `carried` goes along, by who has it now (0: nobody).
[[nodiscard]] QHash<qint64, LoadShift> shiftsOf(const QList<Carried>& carried);
[[nodiscard]] QString roleWords(Role role);

} // namespace occ::ui
