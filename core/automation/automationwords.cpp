// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/automation.h"

#include <QCoreApplication>
#include <QLocale>

namespace occ::automation {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

QString offsetWords(const Offset& offset)
{
    switch (offset.unit) {
    case Offset::Unit::Hours:
        return Words::tr("%n hour(s)", nullptr, offset.amount);
    case Offset::Unit::Days:
        return Words::tr("%n day(s)", nullptr, offset.amount);
    case Offset::Unit::BusinessDays:
        break;
    }
    return Words::tr("%n business day(s)", nullptr, offset.amount);
}

QString daysWords(const QList<Qt::DayOfWeek>& days)
{
    const QLocale locale;
    if (days.size() == 7)
        return Words::tr("Every day");
    if (days == QList{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday})
        return Words::tr("Monday to Friday");
    QStringList names;
    for (const Qt::DayOfWeek day : days)
        names << locale.standaloneDayName(day, QLocale::ShortFormat);
    return names.join(u", "_s);
}

} // namespace

QString triggerWords(const Automation& automation)
{
    const Trigger& trigger = automation.trigger;
    QString words;
    switch (trigger.type) {
    case Trigger::Type::Time: {
        const QString anchor =
            trigger.after.isEmpty() ? Words::tr("the contract") : Words::tr("“%1”").arg(trigger.after);
        if (trigger.offset.amount == 0)
            return trigger.after.isEmpty() ? Words::tr("As soon as the contract is signed")
                                           : Words::tr("When %1 is due").arg(anchor);
        return Words::tr("%1 after %2").arg(offsetWords(trigger.offset), anchor);
    }
    case Trigger::Type::Milestone:
        words = Words::tr("When milestone “%1” is complete").arg(trigger.subject);
        break;
    case Trigger::Type::Item:
        words = Words::tr("When item “%1” is done").arg(trigger.subject);
        break;
    case Trigger::Type::Event:
        words = Words::tr("On event “%1”").arg(trigger.subject);
        break;
    case Trigger::Type::Calendar:
        return Words::tr("%1 at %2")
            .arg(daysWords(trigger.days), QLocale().toString(trigger.at, QLocale::ShortFormat));
    }
    if (trigger.offset.amount > 0)
        words = Words::tr("%1, %2 later").arg(words, offsetWords(trigger.offset));
    if (automation.action.delayDays > 0)
        words = Words::tr("%1, %n day(s) later", nullptr, automation.action.delayDays).arg(words);
    return words;
}

QString conditionWords(const Automation& automation)
{
    const Condition& condition = automation.condition;
    switch (condition.type) {
    case Condition::Type::Always:
        break;
    case Condition::Type::ItemOpen:
        return Words::tr("while item “%1” is open").arg(condition.key);
    case Condition::Type::MilestoneOpen:
        return Words::tr("while milestone “%1” is open").arg(condition.key);
    case Condition::Type::AlertUnresolved:
        return Words::tr("while the red flag is unresolved");
    case Condition::Type::ScoreBelow:
        return Words::tr("if the score is below %1").arg(condition.below);
    }
    return {};
}

QString actionWords(const Automation& automation)
{
    const Action& action = automation.action;
    switch (action.type) {
    case Action::Type::Email:
        return Words::tr("E-mail “%1”").arg(action.message);
    case Action::Type::Survey:
        return Words::tr("Survey “%1”").arg(action.message);
    case Action::Type::Calendar:
        return Words::tr("Calendar invite “%1”").arg(action.message);
    case Action::Type::Slack:
        return Words::tr("Slack message “%1”").arg(action.message);
    case Action::Type::Teams:
        return Words::tr("Teams message “%1”").arg(action.message);
    case Action::Type::Sms:
        return Words::tr("Text message “%1”").arg(action.message);
    case Action::Type::Desktop:
        return Words::tr("Notice “%1”").arg(action.message);
    case Action::Type::CreateTask:
        return Words::tr("New item: %1").arg(action.text);
    case Action::Type::StartOnboarding:
        return Words::tr("Start an onboarding on “%1”").arg(action.playbook);
    case Action::Type::UpdateProgress:
        break;
    }
    return Words::tr("Tick the item that waits for it");
}

} // namespace occ::automation
