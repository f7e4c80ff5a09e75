// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/todayservice.h"
#include "ui/base/rowmodel.h"
#include "ui/style/paint.h"

namespace occ::ui {

/// What needs somebody, worst first; the rows of a group stand together.
class TodayModel final : public RowModel<TodayEntry>
{
    Q_OBJECT
public:
    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const TodayEntry& entry) const override;
    void setMoment(Instant now, const QTimeZone& zone);
    /// How many there are of each group, also those beyond the rows.
    void setCounts(const std::array<int, TodayEntry::kGroups>& counts) { m_counts = counts; }
    /// Whether each row says whose turn it is.
    void setWithOwners(bool with);
    [[nodiscard]] bool withOwners() const { return m_withOwners; }

    /// The group's title and count above its first row; empty for the others.
    [[nodiscard]] QString headingAbove(int row) const;
    [[nodiscard]] QString title(const TodayEntry& entry) const;
    [[nodiscard]] QString whyWords(const TodayEntry& entry) const { return why(entry, m_now); }
    [[nodiscard]] QString noteWords(const TodayEntry& entry) const { return shortWhy(entry, m_now); }
    /// When it is or was due, said shortly at the end of the row.
    [[nodiscard]] QString whenWords(const TodayEntry& entry) const;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::array<int, TodayEntry::kGroups> m_counts = {};
    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_withOwners = false;
};

[[nodiscard]] Tone toneOf(const TodayEntry& entry);
/// The icon of a group, by its standard name.
[[nodiscard]] QString iconOf(TodayEntry::Group group);

} // namespace occ::ui
