// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/automation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace occ::automation {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

template <typename Enum> using Named = std::pair<Enum, QLatin1StringView>;

constexpr Named<Trigger::Type> kTriggers[] = {{Trigger::Type::Time, "time"_L1},
                                              {Trigger::Type::Milestone, "milestone"_L1},
                                              {Trigger::Type::Item, "item"_L1},
                                              {Trigger::Type::Event, "event"_L1},
                                              {Trigger::Type::Calendar, "calendar"_L1}};
constexpr Named<Condition::Type> kConditions[] = {{Condition::Type::Always, "always"_L1},
                                                  {Condition::Type::ItemOpen, "item-open"_L1},
                                                  {Condition::Type::MilestoneOpen, "milestone-open"_L1},
                                                  {Condition::Type::AlertUnresolved, "alert-unresolved"_L1},
                                                  {Condition::Type::ScoreBelow, "score-below"_L1}};
constexpr Named<Action::Type> kActions[] = {{Action::Type::Email, "email"_L1},
                                            {Action::Type::Survey, "survey"_L1},
                                            {Action::Type::Calendar, "calendar"_L1},
                                            {Action::Type::Slack, "slack"_L1},
                                            {Action::Type::Teams, "teams"_L1},
                                            {Action::Type::Sms, "sms"_L1},
                                            {Action::Type::Desktop, "desktop"_L1},
                                            {Action::Type::CreateTask, "create-task"_L1},
                                            {Action::Type::StartOnboarding, "start-onboarding"_L1},
                                            {Action::Type::UpdateProgress, "update-progress"_L1}};
constexpr Named<Qt::DayOfWeek> kDays[] = {
    {Qt::Monday, "mon"_L1}, {Qt::Tuesday, "tue"_L1},  {Qt::Wednesday, "wed"_L1}, {Qt::Thursday, "thu"_L1},
    {Qt::Friday, "fri"_L1}, {Qt::Saturday, "sat"_L1}, {Qt::Sunday, "sun"_L1}};

template <typename Enum, size_t N> QString nameOf(const Named<Enum> (&table)[N], Enum value)
{
    for (const auto& [known, name] : table) {
        if (known == value)
            return name;
    }
    return {};
}

template <typename Enum, size_t N>
Result<Enum> valueOf(const Named<Enum> (&table)[N], const QString& text, const QString& field)
{
    QStringList known;
    for (const auto& [value, name] : table) {
        if (text == name)
            return value;
        known << name;
    }
    return refused(Words::tr("“%1” is not known here.").arg(text),
                   Words::tr("Use one of: %1.").arg(known.join(u", "_s)), field);
}

Result<Trigger> triggerFrom(const QJsonObject& object)
{
    const auto type = valueOf(kTriggers, object[u"type"_s].toString(), u"trigger"_s);
    if (!type)
        return Failure(type.error());
    Trigger trigger;
    trigger.type = *type;
    trigger.after = object[u"after"_s].toString();
    if (trigger.after == "contract"_L1)
        trigger.after.clear();
    for (const auto& [unit, name] :
         {std::pair(Offset::Unit::Hours, u"hours"_s), std::pair(Offset::Unit::Days, u"days"_s),
          std::pair(Offset::Unit::BusinessDays, u"business_days"_s)}) {
        if (object.contains(name))
            trigger.offset = {unit, object[name].toInt(), {}};
    }
    for (const QString& name : {u"milestone"_s, u"item"_s, u"event"_s}) {
        if (object.contains(name))
            trigger.subject = object[name].toString();
    }
    const QTime at = QTime::fromString(object[u"at"_s].toString(), u"HH:mm"_s);
    if (trigger.type == Trigger::Type::Calendar)
        trigger.at = at;
    else
        trigger.offset.at = at;
    for (const QJsonValue& day : object[u"weekdays"_s].toArray()) {
        const auto known = valueOf(kDays, day.toString(), u"trigger"_s);
        if (!known)
            return Failure(known.error());
        trigger.days << *known;
    }
    return trigger;
}

QJsonObject triggerJson(const Trigger& trigger)
{
    QJsonObject object{{u"type"_s, toText(trigger.type)}};
    switch (trigger.type) {
    case Trigger::Type::Time:
        object.insert(u"after"_s, trigger.after.isEmpty() ? u"contract"_s : trigger.after);
        break;
    case Trigger::Type::Milestone:
    case Trigger::Type::Item:
    case Trigger::Type::Event:
        object.insert(toText(trigger.type), trigger.subject);
        break;
    case Trigger::Type::Calendar: {
        QJsonArray days;
        for (const Qt::DayOfWeek day : trigger.days)
            days << nameOf(kDays, day);
        object.insert(u"weekdays"_s, days);
        object.insert(u"at"_s, trigger.at.toString(u"HH:mm"_s));
        return object;
    }
    }
    static const QStringList units{u"hours"_s, u"days"_s, u"business_days"_s};
    if (trigger.offset.amount != 0 || trigger.type == Trigger::Type::Time)
        object.insert(units.at(int(trigger.offset.unit)), trigger.offset.amount);
    if (trigger.offset.at.isValid())
        object.insert(u"at"_s, trigger.offset.at.toString(u"HH:mm"_s));
    return object;
}

/// The content files write a condition either as {item_open: KEY} or as {field: NAME, is|below: VALUE}.
Result<Condition> conditionFrom(const QJsonObject& object)
{
    Condition condition;
    if (object.isEmpty())
        return condition;
    if (object.contains(u"item_open"_s)) {
        condition = {Condition::Type::ItemOpen, object[u"item_open"_s].toString()};
    } else if (object.contains(u"milestone_open"_s)) {
        condition = {Condition::Type::MilestoneOpen, object[u"milestone_open"_s].toString()};
    } else if (object[u"field"_s] == "alert-state"_L1 && object[u"is"_s] == "unresolved"_L1) {
        condition.type = Condition::Type::AlertUnresolved;
    } else if (object[u"field"_s] == "nps-score"_L1 && object.contains(u"below"_s)) {
        condition.type = Condition::Type::ScoreBelow;
        condition.below = object[u"below"_s].toInt();
    } else {
        return refused(
            Words::tr("The condition is not known here."),
            Words::tr("Use item_open, milestone_open, alert-state unresolved or nps-score below a number."),
            u"condition"_s);
    }
    return condition;
}

QJsonObject conditionJson(const Condition& condition)
{
    switch (condition.type) {
    case Condition::Type::Always:
        break;
    case Condition::Type::ItemOpen:
        return {{u"item_open"_s, condition.key}};
    case Condition::Type::MilestoneOpen:
        return {{u"milestone_open"_s, condition.key}};
    case Condition::Type::AlertUnresolved:
        return {{u"field"_s, u"alert-state"_s}, {u"is"_s, u"unresolved"_s}};
    case Condition::Type::ScoreBelow:
        return {{u"field"_s, u"nps-score"_s}, {u"below"_s, condition.below}};
    }
    return {};
}

Result<Action> actionFrom(const QJsonObject& object)
{
    const QString word = object[u"type"_s].toString();
    // "schedule" is an e-mail that goes out some days later.
    const auto type = valueOf(kActions, word == "schedule"_L1 ? u"email"_s : word, u"action"_s);
    if (!type)
        return Failure(type.error());
    Action action;
    action.type = *type;
    action.message = object[u"message"_s].toString();
    action.text = object[u"text"_s].toString();
    action.playbook = object[u"playbook"_s].toString();
    action.delayDays = object[u"delay_days"_s].toInt();
    return action;
}

QJsonObject actionJson(const Action& action)
{
    QJsonObject object{{u"type"_s, toText(action.type)}};
    if (!action.message.isEmpty())
        object.insert(u"message"_s, action.message);
    if (!action.text.isEmpty())
        object.insert(u"text"_s, action.text);
    if (!action.playbook.isEmpty())
        object.insert(u"playbook"_s, action.playbook);
    if (action.delayDays > 0)
        object.insert(u"delay_days"_s, action.delayDays);
    return object;
}

bool isKey(const QString& text)
{
    static const QRegularExpression pattern(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

const QStringList& knownEvents()
{
    static const QStringList names{u"alert-cleared"_s,    u"alert-opened"_s,      u"activation-initiated"_s,
                                   u"deal-won"_s,         u"go-live-achieved"_s,  u"hold-expiring"_s,
                                   u"hold-lost"_s,        u"kickoff-scheduled"_s, u"nps-submitted"_s,
                                   u"number-recovered"_s, u"number-trouble"_s,    u"request-completed"_s,
                                   u"request-logged"_s,   u"training-completed"_s};
    return names;
}

QString toText(Trigger::Type type)
{
    return nameOf(kTriggers, type);
}

QString toText(Condition::Type type)
{
    return nameOf(kConditions, type);
}

QString toText(Action::Type type)
{
    return nameOf(kActions, type);
}

QJsonObject toJson(const Automation& automation)
{
    QJsonObject object{{u"key"_s, automation.key},
                       {u"title"_s, automation.title},
                       {u"trigger"_s, triggerJson(automation.trigger)},
                       {u"action"_s, actionJson(automation.action)},
                       {u"enabled"_s, automation.enabled},
                       {u"urgent"_s, automation.urgent}};
    if (!automation.purpose.isEmpty())
        object.insert(u"purpose"_s, automation.purpose);
    if (!automation.playbooks.isEmpty())
        object.insert(u"playbooks"_s, QJsonArray::fromStringList(automation.playbooks));
    if (automation.condition.type != Condition::Type::Always)
        object.insert(u"condition"_s, conditionJson(automation.condition));
    return object;
}

Result<Automation> fromJson(const QJsonObject& object)
{
    Automation automation;
    automation.key = object[u"key"_s].toString();
    automation.title = object[u"title"_s].toString().simplified();
    automation.purpose = object[u"purpose"_s].toString();
    for (const QJsonValue& playbook : object[u"playbooks"_s].toArray())
        automation.playbooks << playbook.toString();
    const auto trigger = triggerFrom(object[u"trigger"_s].toObject());
    if (!trigger)
        return Failure(trigger.error());
    const auto condition = conditionFrom(object[u"condition"_s].toObject());
    if (!condition)
        return Failure(condition.error());
    const auto action = actionFrom(object[u"action"_s].toObject());
    if (!action)
        return Failure(action.error());
    automation.trigger = *trigger;
    automation.condition = *condition;
    automation.action = *action;
    automation.enabled = object[u"enabled"_s].toBool(true);
    automation.urgent = object[u"urgent"_s].toBool(false);
    if (const Status good = check(automation); !good)
        return Failure(good.error());
    return automation;
}

static Status checkTrigger(const Automation& automation)
{
    const Trigger& trigger = automation.trigger;
    switch (trigger.type) {
    case Trigger::Type::Time:
        if (trigger.offset.amount < 0)
            return refused(Words::tr("The offset is negative."), Words::tr("Choose 0 or more."),
                           u"trigger"_s);
        break;
    case Trigger::Type::Milestone:
    case Trigger::Type::Item:
        if (!isKey(trigger.subject))
            return refused(Words::tr("The trigger does not say which milestone or item it waits for."),
                           Words::tr("Name it by its key in the playbook."), u"trigger"_s);
        break;
    case Trigger::Type::Event:
        if (!knownEvents().contains(trigger.subject))
            return refused(Words::tr("“%1” is not an event of this program.").arg(trigger.subject),
                           Words::tr("Use one of: %1.").arg(knownEvents().join(u", "_s)), u"trigger"_s);
        break;
    case Trigger::Type::Calendar:
        if (!trigger.at.isValid() || trigger.days.isEmpty())
            return refused(Words::tr("The days or the time of day are missing."),
                           Words::tr("Choose at least one day and a time such as 09:00."), u"trigger"_s);
        break;
    }
    return {};
}

Status check(const Automation& automation)
{
    if (!isKey(automation.key))
        return refused(Words::tr("The key is missing or is not a key."),
                       Words::tr("Use small letters, digits and hyphens: “day-2-check-in”."), u"key"_s);
    if (automation.title.isEmpty())
        return refused(Words::tr("The title is missing."), Words::tr("Say in a few words what it does."),
                       u"title"_s);
    if (const Status good = checkTrigger(automation); !good)
        return good;
    const Action& action = automation.action;
    if (action.sends() && action.message.isEmpty())
        return refused(Words::tr("The message is missing."), Words::tr("Choose the template to send."),
                       u"action"_s);
    if (action.type == Action::Type::CreateTask && action.text.isEmpty())
        return refused(Words::tr("The task has no title."), Words::tr("Say what is to be done."),
                       u"action"_s);
    if (action.type == Action::Type::StartOnboarding && action.playbook.isEmpty())
        return refused(Words::tr("The playbook to start is missing."), Words::tr("Choose a playbook."),
                       u"action"_s);
    if (action.delayDays < 0)
        return refused(Words::tr("The delay is negative."), Words::tr("Choose 0 days or more."), u"action"_s);
    return {};
}

} // namespace occ::automation
