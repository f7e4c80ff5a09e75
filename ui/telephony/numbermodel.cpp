// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telephony/numbermodel.h"

#include "core/telephony/dialling.h"
#include "core/telephony/holdplan.h"
#include "ui/base/relativetime.h"
#include "ui/sales/saleswords.h"
#include "ui/widgets/roles.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

using paint::Mark;

paint::Pill numberPill(NumberState state)
{
    const QString word = numberStateTitle(state);
    switch (state) {
    case NumberState::Available:
        return {word, Tone::Neutral, Mark::Dot};
    case NumberState::Reserved:
        return {word, Tone::Amber, Mark::Pause};
    case NumberState::Approved:
        return {word, Tone::Amber, Mark::Check};
    case NumberState::Ordered:
        return {word, Tone::Accent, Mark::Dot};
    case NumberState::Configured:
        return {word, Tone::Accent, Mark::Diamond};
    case NumberState::Tested:
        return {word, Tone::Accent, Mark::Check};
    case NumberState::Active:
        return {word, Tone::Green, Mark::Check};
    case NumberState::Released:
        return {word, Tone::Neutral, Mark::Cross};
    }
    return {};
}

QString numberCostWords(const NumberCost& cost)
{
    if (!cost.monthlyMinor)
        return {};
    const QString monthly = NumberModel::tr("%1 a month").arg(moneyWords(*cost.monthlyMinor, cost.currency));
    return cost.upfrontMinor.value_or(0) > 0
               ? NumberModel::tr("%1, %2 once").arg(monthly, moneyWords(*cost.upfrontMinor, cost.currency))
               : monthly;
}

QString numberIndustryWords(const QString& industry)
{
    if (industry == u"healthcare")
        return NumberModel::tr("Healthcare");
    if (industry == u"legal")
        return NumberModel::tr("Legal");
    if (industry == u"fleet")
        return NumberModel::tr("Fleet");
    return industry == u"general" ? NumberModel::tr("General") : NumberModel::tr("Any");
}

QString holdWords(const NumberHold& hold, Instant now)
{
    const QString left = NumberModel::tr("%1 left").arg(inWords(qMax<Millis>(0, hold.expiresAt - now)));
    return hold.trouble.isEmpty() ? left : NumberModel::tr("%1, not confirmed").arg(left);
}

Tone holdTone(const NumberHold& hold, Instant now)
{
    if (!hold.trouble.isEmpty())
        return Tone::Red;
    return hold.expiresAt - now <= HoldPolicy().warning ? Tone::Amber : Tone::Neutral;
}

QString NumberModel::title(int column) const
{
    const QString titles[] = {tr("Number"), tr("State"),    tr("Client"), tr("Hold"),
                              tr("Pool"),   tr("Kept for"), tr("Cost")};
    return titles[column];
}

QString NumberModel::words(const PhoneNumber& number, int column) const
{
    switch (column) {
    case Number:
        return nationalForm(number.e164);
    case State:
        return numberStateTitle(number.state);
    case Client:
        return number.client;
    case Hold:
        return number.hold ? holdWords(*number.hold, now()) : QString();
    case Pool:
        return numberPoolTitle(number.pool);
    case Industry:
        return numberIndustryWords(number.industry);
    case Cost:
        return numberCostWords(number.cost);
    default:
        return {};
    }
}

QString NumberModel::tip(const PhoneNumber& number, int column) const
{
    if (column == Number)
        return number.note.isEmpty() ? number.e164 : QString(number.e164 + u'\n' + number.note);
    if (column == State)
        return tr("Since %1").arg(exactWords(number.stateAt, zone()));
    if (column == Hold && number.hold) {
        const NumberHold& hold = *number.hold;
        QString text = tr("Held until %1").arg(exactWords(hold.expiresAt, zone()));
        if (hold.providerExpiresAt)
            text +=
                u'\n' + tr("Reserved at Telnyx until %1").arg(exactWords(*hold.providerExpiresAt, zone()));
        return hold.trouble.isEmpty() ? text : QString(text + u'\n' + hold.trouble);
    }
    return {};
}

Tone NumberModel::tone(const PhoneNumber& number, int column) const
{
    if (column == State)
        return numberPill(number.state).tone;
    return column == Hold && number.hold ? holdTone(*number.hold, now()) : Tone::Neutral;
}

QVariant NumberModel::look(const PhoneNumber& number, int column, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
        return tip(number, column);
    case KindRole:
        return int(column == State ? CellKind::Pill : CellKind::Text);
    case ToneRole:
        return int(tone(number, column));
    case MarkRole:
        return int(numberPill(number.state).mark);
    case StrongRole:
        return column == Number;
    case MutedRole:
        return column == Pool || column == Industry;
    default:
        return {};
    }
}

} // namespace occ::ui
