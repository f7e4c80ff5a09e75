// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

/// Automations: what the desk does by itself (SPEC 4).
namespace occ::automation {

/// What sets an automation off.
struct Trigger
{
    enum class Type : quint8 {
        Time,      ///< An offset from the contract or from a milestone's due moment.
        Milestone, ///< A milestone was completed.
        Item,      ///< An item was done.
        Event,     ///< Something happened that has a name: "nps-submitted", "alert-opened".
        Calendar   ///< A time of day on some days of the week, for the whole team.
    };
    Type type = Type::Time;
    QString after;             ///< Time: a milestone's key; empty for the contract.
    Offset offset;             ///< How long after it.
    QString subject;           ///< The key of the milestone or item, or the event's name.
    QTime at;                  ///< Calendar: local time of the team.
    QList<Qt::DayOfWeek> days; ///< Calendar.

    bool operator==(const Trigger&) const = default;
};

/// What must hold at the moment of sending.
struct Condition
{
    enum class Type : quint8 { Always, ItemOpen, MilestoneOpen, AlertUnresolved, ScoreBelow };
    Type type = Type::Always;
    QString key;   ///< Of the item or milestone.
    int below = 0; ///< ScoreBelow: the score has to be lower.

    bool operator==(const Condition&) const = default;
};

/// What is done.
struct Action
{
    enum class Type : quint8 {
        Email,
        Survey, ///< E-mail that asks for a score.
        Calendar,
        Slack,
        Teams,
        Sms,
        Desktop,
        CreateTask,
        StartOnboarding,
        UpdateProgress ///< Ticks the item that waits for what happened.
    };
    Type type = Type::Email;
    QString message;   ///< The template's id, for everything that is sent.
    QString text;      ///< In words; the title of a task.
    QString playbook;  ///< StartOnboarding.
    int delayDays = 0; ///< Sent that many days later (S4 "30-day reminder").

    [[nodiscard]] bool sends() const { return type <= Type::Desktop; }
    bool operator==(const Action&) const = default;
};

/// One automation, as data. Immutable once stored; an edit is a new version.
struct Automation
{
    QString key;
    QString title;
    QString purpose;
    QStringList playbooks; ///< Ids; empty: all.
    Trigger trigger;
    Condition condition;
    Action action;
    bool enabled = true;
    bool urgent =
        false; ///< Goes out also in quiet hours and at week ends, and is not counted by the rate limit.

    [[nodiscard]] bool concerns(const QString& playbook) const
    {
        return playbooks.isEmpty() || playbooks.contains(playbook);
    }
    bool operator==(const Automation&) const = default;
};

/// The names of events something in the program raises, or will: the trigger's choices.
[[nodiscard]] const QStringList& knownEvents();

/// The word content and JSON use for a value.
[[nodiscard]] QString toText(Trigger::Type type);
[[nodiscard]] QString toText(Condition::Type type);
[[nodiscard]] QString toText(Action::Type type);

/// The shape of the content files' entries (`resources/automations`) and of what is stored.
[[nodiscard]] QJsonObject toJson(const Automation& automation);
/// Refuses what check() refuses and unknown words, naming the field.
[[nodiscard]] Result<Automation> fromJson(const QJsonObject& object);
/// What is missing or does not fit; the field is "key", "title", "trigger", "condition" or "action".
[[nodiscard]] Status check(const Automation& automation);

/// "2 days after the contract", "When an NPS score comes in", "Monday to Friday at 09:00".
[[nodiscard]] QString triggerWords(const Automation& automation);
/// "while “Discovery questionnaire sent” is open"; empty when there is none.
[[nodiscard]] QString conditionWords(const Automation& automation);
/// "E-mail “Day 2 check-in”".
[[nodiscard]] QString actionWords(const Automation& automation);

} // namespace occ::automation
