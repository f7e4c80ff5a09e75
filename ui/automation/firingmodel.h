// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/automationwords.h"
#include "ui/base/rowmodel.h"
#include "ui/widgets/momentmodel.h"

namespace occ::ui {

/// Firings as the log shows them.
class FiringModel final : public MomentModel<FiringRow>
{
    Q_OBJECT
public:
    enum Column { State, When, Client, Automation, To, Why, Columns };

    using MomentModel::MomentModel;
    [[nodiscard]] qint64 idOf(const FiringRow& row) const override { return row.id; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }

private:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString words(const FiringRow& row, int column) const override;
    [[nodiscard]] QVariant look(const FiringRow& row, int column, int role) const override;
};

/// One line of the dry run: a day, or what fires on it.
struct AheadLine
{
    FiringRow firing;
    QString day; ///< Not empty: a heading, in words.
};

/// What will fire, day by day.
class AheadModel final : public RowModel<AheadLine>
{
    Q_OBJECT
public:
    enum Column { Time, Client, Automation, What, To, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const AheadLine& line) const override;
    void setMoment(Instant now, const QTimeZone& zone);
    /// Shows these; a heading goes before each day.
    void setFirings(const QList<FiringRow>& firings);
    [[nodiscard]] bool isHeading(int row) const { return !this->row(row).day.isEmpty(); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString words(const AheadLine& line, int column) const;

    KeyNumbers m_numbers;
    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace occ::ui
