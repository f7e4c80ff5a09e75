// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/simulate.h"
#include "core/callflow/texml.h"

#include <algorithm>

namespace occ::callflow {

using namespace Qt::Literals::StringLiterals;

/// The option a caller chose; the label said aloud counts where the menu listens.
static const Option* chosen(const Step& menu, const StepAnswer& answer)
{
    for (const Option& option : menu.options) {
        if (option.digit == answer.digits.left(1) && !option.digit.isEmpty())
            return &option;
    }
    if (!menu.speech || answer.speech.isEmpty() || !answer.digits.isEmpty())
        return nullptr;
    for (const Option& option : menu.options) {
        if (!option.label.isEmpty() && answer.speech.contains(option.label, Qt::CaseInsensitive))
            return &option;
    }
    return nullptr;
}

QString follow(const Step& step, const StepAnswer& answer)
{
    static const QStringList talked{u"completed"_s, u"answered"_s, u"bridged"_s};
    switch (step.type) {
    case StepType::Hangup:
        return {};
    case StepType::Hours:
        return isOpen(step, answer.minuteOfWeek, answer.holiday) ? step.open : step.closed;
    case StepType::Menu: {
        const Option* option = chosen(step, answer);
        return option == nullptr ? step.fallback : option->next;
    }
    case StepType::Dial:
    case StepType::Emergency:
    case StepType::Routing:
    case StepType::Queue:
        // Whoever has talked to somebody is not sent on to the voicemail.
        return talked.contains(answer.dialStatus) ? QString() : step.next;
    default:
        return step.next;
    }
}

} // namespace occ::callflow
