// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activation/activationwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Activations
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::Activations)
};
} // namespace

paint::Pill stepPill(activation::StepState state)
{
    using enum activation::StepState;
    const QString word = activation::stateWords(state);
    switch (state) {
    case Done:
        return {word, Tone::Green, paint::Mark::Check};
    case Failed:
        return {word, Tone::Red, paint::Mark::Cross};
    case Person:
        return {word, Tone::Amber, paint::Mark::Diamond};
    case Working:
    case Waiting:
    case Undoing:
        return {word, Tone::Accent, paint::Mark::Dot};
    case Undone:
        return {word, Tone::Neutral, paint::Mark::Cross};
    case Pending:
        break;
    }
    return {word, Tone::Neutral, paint::Mark::Dot};
}

paint::Pill runPill(activation::RunState state)
{
    using enum activation::RunState;
    const QString word = activation::stateWords(state);
    switch (state) {
    case Live:
        return {word, Tone::Green, paint::Mark::Check};
    case Stopped:
        return {word, Tone::Red, paint::Mark::Cross};
    case WaitingPerson:
    case WaitingStage:
    case WaitingApproval:
        return {word, Tone::Amber, paint::Mark::Diamond};
    case Undone:
        return {word, Tone::Neutral, paint::Mark::Cross};
    default:
        return {word, Tone::Accent, paint::Mark::Dot};
    }
}

paint::Pill clockPill(const ActivationClock& clock)
{
    if (clock.state == "done"_L1)
        return {Activations::tr("Done"), Tone::Green, paint::Mark::Check};
    if (clock.state == "late"_L1)
        return {Activations::tr("Late"), Tone::Red, paint::Mark::Cross};
    if (clock.state == "not-needed"_L1)
        return {Activations::tr("Not needed"), Tone::Neutral, paint::Mark::Dot};
    return {Activations::tr("Under way"), Tone::Accent, paint::Mark::Dot};
}

/// Shaped and coloured as telnyxPill() is, so that a mode looks the same everywhere.
paint::Pill modePill(const QString& mode)
{
    if (mode == "production"_L1)
        return {Activations::tr("Production"), Tone::Green, paint::Mark::Check};
    return {Activations::tr("Sandbox"), Tone::Amber, paint::Mark::Diamond};
}

} // namespace occ::ui
