// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/automationservice.h"
#include "ui/style/paint.h"

#include <QHash>

/// How automations and their firings are shown: core gives states, only ui gives colours, signs and words.
namespace occ::ui {

/// On, off or paused.
[[nodiscard]] paint::Pill automationPill(const AutomationRow& row);
/// What became of a firing, or that it waits or is still ahead.
[[nodiscard]] paint::Pill firingPill(const FiringRow& row);
/// The answer to "why did it, why did it not, when will it".
[[nodiscard]] paint::Pill verdictPill(const QString& verdict);

/// A state of the log ("failed") in words, for chips.
[[nodiscard]] QString firingStateWords(const QString& state);
[[nodiscard]] QString triggerTypeWords(automation::Trigger::Type type);
[[nodiscard]] QString conditionTypeWords(automation::Condition::Type type);
[[nodiscard]] QString actionTypeWords(automation::Action::Type type);
/// The same for the word a firing carries.
[[nodiscard]] QString actionTypeWords(const QString& action);
/// An event's name ("nps-submitted") in words.
[[nodiscard]] QString eventWords(const QString& event);
/// Who paused it, since when and why: "by Ines, today 09:02: price change".
[[nodiscard]] QString pauseWords(const AutomationPause& pause, Instant now, const QTimeZone& zone);

/// Gives each key a number for as long as the model lives; models tell rows apart by numbers.
class KeyNumbers final
{
public:
    [[nodiscard]] qint64 of(const QString& key) const
    {
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.constEnd())
            return *known;
        const qint64 number = m_numbers.size() + 1;
        m_numbers.insert(key, number);
        return number;
    }

private:
    mutable QHash<QString, qint64> m_numbers;
};

/// How pages of automations are opened.
inline constexpr auto kAutomationsPage = "automations";  ///< With "list", "log", "ahead" or "mail".
inline constexpr auto kAutomationPage = "automation";    ///< With a key; an empty one is a new automation.
inline constexpr auto kMessageTextPage = "message-text"; ///< With a template's id.

} // namespace occ::ui
