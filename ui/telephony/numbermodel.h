// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/number.h"
#include "ui/style/paint.h"
#include "ui/widgets/momentmodel.h"

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
class NumberModel final : public MomentModel<PhoneNumber>
{
    Q_OBJECT
public:
    enum Column : int { Number, State, Client, Hold, Pool, Industry, Cost, Columns };

    using MomentModel::MomentModel;
    [[nodiscard]] qint64 idOf(const PhoneNumber& number) const override { return number.id; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }

private:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString words(const PhoneNumber& number, int column) const override;
    [[nodiscard]] QVariant look(const PhoneNumber& number, int column, int role) const override;
    [[nodiscard]] QString tip(const PhoneNumber& number, int column) const;
    [[nodiscard]] Tone tone(const PhoneNumber& number, int column) const;
};

} // namespace occ::ui
