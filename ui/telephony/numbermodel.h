// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/number.h"
#include "ui/base/rowmodel.h"
#include "ui/style/paint.h"

#include <QTimeZone>

namespace occ::ui {

/// A number's state in colour, shape and word.
[[nodiscard]] paint::Pill numberPill(NumberState state);
/// "1.50 USD a month"; empty when no cost is known.
[[nodiscard]] QString numberCostWords(const NumberCost& cost);
/// "healthcare" as people read it; "Any" for none.
[[nodiscard]] QString numberIndustryWords(const QString& industry);
/// "21 h 14 min left", or what is wrong with the hold.
[[nodiscard]] QString holdWords(const NumberHold& hold, Instant now);
[[nodiscard]] Tone holdTone(const NumberHold& hold, Instant now);

/// The inventory as the service gives it.
class NumberModel final : public RowModel<PhoneNumber>
{
    Q_OBJECT
public:
    enum Column : int { Number, State, Client, Hold, Pool, Industry, Cost, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const PhoneNumber& number) const override { return number.id; }
    void setMoment(Instant now, const QTimeZone& zone);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const PhoneNumber& number, int column) const;
    [[nodiscard]] QString tip(const PhoneNumber& number, int column) const;
    [[nodiscard]] Tone tone(const PhoneNumber& number, int column) const;

    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace occ::ui
