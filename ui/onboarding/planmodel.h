// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/datemoves.h"
#include "core/onboarding/onboarding.h"
#include "ui/base/rowmodel.h"
#include "ui/style/paint.h"

namespace occ::ui {

/// The onboardings of the timeline: the client in column 0, then a column per milestone, so that each mark
/// is a cell of its own for the keyboard and for those who have it read to them.
class PlanModel final : public RowModel<TimelineRow>
{
    Q_OBJECT
public:
    /// How far a milestone is, as its mark says it.
    enum class Standing : quint8 { Done, Late, Soon, Ahead, Resting };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const TimelineRow& row) const override { return row.row.id; }
    void setMoment(Instant now, const QTimeZone& zone);
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    /// Takes new rows, and the columns' names from the longest of them.
    void show(const QList<TimelineRow>& rows);

    /// What would move, shown before it is done; an empty one shows nothing.
    void setPlan(const MovePlan& plan);
    [[nodiscard]] const MovePlan& plan() const { return m_plan; }
    /// Where a milestone would go; nothing when it stays.
    [[nodiscard]] std::optional<Instant> planned(qint64 milestone) const;

    /// The mark at `index`; nullptr for the client's column and where an onboarding has fewer milestones.
    [[nodiscard]] const TimelineMark* mark(const QModelIndex& index) const;
    [[nodiscard]] Standing standing(const TimelineRow& row, const TimelineMark& mark) const;
    /// A milestone that is not complete, of an onboarding that runs or rests.
    [[nodiscard]] static bool isMovable(const TimelineRow& row, const TimelineMark& mark);

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 1 + int(m_titles.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString words(const TimelineRow& row) const;
    [[nodiscard]] QString words(const TimelineRow& row, const TimelineMark& mark) const;
    void changed(qint64 onboarding);

    QStringList m_titles;
    MovePlan m_plan;
    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

/// Colour and shape of a mark, and its state in a word: "4 days late", "complete".
[[nodiscard]] paint::Pill standingPill(PlanModel::Standing standing);

} // namespace occ::ui
