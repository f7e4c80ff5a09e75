// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/rowmodel.h"
#include "ui/routines/reviewdata.h"

#include <QCoreApplication>

namespace occ::ui {

/// How things become rows of a step.
struct ReviewLines
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::ReviewLines)
};

/// `withMilestone`: where it stands instead of why it is not green.
[[nodiscard]] ReviewLine lineOf(const OnboardingRow& row, bool withMilestone, const ReviewMoment& moment);
[[nodiscard]] ReviewLine lineOf(const FiringRow& row, const ReviewMoment& moment);
[[nodiscard]] ReviewLine lineOf(const AutomationRow& row, qint64 id, const ReviewMoment& moment);
[[nodiscard]] ReviewLine lineOf(const Alert& alert, const ReviewMoment& moment);
[[nodiscard]] ReviewLine lineOf(const TodayEntry& entry, const ReviewMoment& moment);

/// The rows of a step in four columns whose titles the step gives.
class ReviewModel final : public RowModel<ReviewLine>
{
    Q_OBJECT
public:
    enum Column { State, Client, What, When, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const ReviewLine& line) const override { return line.id; }
    void setHeaders(const QStringList& headers);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QStringList m_headers;
};

} // namespace occ::ui
