// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/automationwords.h"

#include "ui/base/relativetime.h"
#include "ui/onboarding/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::AutomationWords)
};
} // namespace

paint::Pill automationPill(const AutomationRow& row)
{
    if (!row.automation.enabled)
        return {Words::tr("Off", "of an automation"), Tone::Neutral, paint::Mark::Cross};
    if (!row.paused.isEmpty())
        return {Words::tr("Paused"), Tone::Amber, paint::Mark::Pause};
    return {Words::tr("On", "of an automation"), Tone::Green, paint::Mark::Check};
}

paint::Pill firingPill(const FiringRow& row)
{
    if (row.ahead && row.state == u"scheduled")
        return {Words::tr("Ahead"), Tone::Accent, paint::Mark::Diamond};
    if (row.state == u"scheduled" && !row.error.isEmpty())
        return {Words::tr("Trying again"), Tone::Amber, paint::Mark::Diamond};
    return verdictPill(row.state);
}

paint::Pill verdictPill(const QString& verdict)
{
    if (verdict == u"sent")
        return {Words::tr("Sent"), Tone::Green, paint::Mark::Check};
    if (verdict == u"failed")
        return {Words::tr("Failed"), Tone::Red, paint::Mark::Dot};
    if (verdict == u"skipped")
        return {Words::tr("Skipped"), Tone::Neutral, paint::Mark::Cross};
    if (verdict == u"cancelled")
        return {Words::tr("Cancelled"), Tone::Neutral, paint::Mark::Cross};
    if (verdict == u"scheduled")
        return {Words::tr("Waiting"), Tone::Accent, paint::Mark::Diamond};
    if (verdict == u"ahead")
        return {Words::tr("Ahead"), Tone::Accent, paint::Mark::Diamond};
    if (verdict == u"waiting")
        return {Words::tr("Not yet"), Tone::Neutral, paint::Mark::Pause};
    return {Words::tr("Does not fire"), Tone::Neutral, paint::Mark::Cross};
}

QString firingStateWords(const QString& state)
{
    return verdictPill(state).word;
}

QString triggerTypeWords(automation::Trigger::Type type)
{
    using enum automation::Trigger::Type;
    switch (type) {
    case Time:
        return Words::tr("Some time after a date");
    case Milestone:
        return Words::tr("A milestone is complete");
    case Item:
        return Words::tr("An item is done");
    case Event:
        return Words::tr("Something happens");
    case Calendar:
        break;
    }
    return Words::tr("Days of the week");
}

QString conditionTypeWords(automation::Condition::Type type)
{
    using enum automation::Condition::Type;
    switch (type) {
    case Always:
        return Words::tr("Always");
    case ItemOpen:
        return Words::tr("While an item is open");
    case MilestoneOpen:
        return Words::tr("While a milestone is open");
    case AlertUnresolved:
        return Words::tr("While the red flag is unresolved");
    case ScoreBelow:
        break;
    }
    return Words::tr("If the score is below");
}

QString actionTypeWords(automation::Action::Type type)
{
    using enum automation::Action::Type;
    switch (type) {
    case Email:
        return Words::tr("Send an e-mail");
    case Survey:
        return Words::tr("Ask for a score");
    case Calendar:
        return Words::tr("Invite to a meeting");
    case Slack:
        return Words::tr("Post to Slack");
    case Teams:
        return Words::tr("Post to Teams");
    case Sms:
        return Words::tr("Send a text message");
    case Desktop:
        return Words::tr("Tell on the desktop");
    case CreateTask:
        return Words::tr("Add an item");
    case StartOnboarding:
        return Words::tr("Start an onboarding");
    case UpdateProgress:
        break;
    }
    return Words::tr("Tick the item that waits");
}

QString actionTypeWords(const QString& action)
{
    using enum automation::Action::Type;
    for (const auto type :
         {Email, Survey, Calendar, Slack, Teams, Sms, Desktop, CreateTask, StartOnboarding, UpdateProgress}) {
        if (automation::toText(type) == action)
            return actionTypeWords(type);
    }
    return action;
}

QString eventWords(const QString& event)
{
    const std::pair<QString, QString> known[] = {
        {u"alert-cleared"_s, Words::tr("A red flag ends by itself")},
        {u"alert-opened"_s, Words::tr("A red flag opens or climbs")},
        {u"activation-initiated"_s, Words::tr("A number is activated")},
        {u"deal-won"_s, Words::tr("A deal is won")},
        {u"go-live-achieved"_s, Words::tr("A client goes live")},
        {u"hold-expiring"_s, Words::tr("A held number is about to be let go")},
        {u"hold-lost"_s, Words::tr("A held number is lost")},
        {u"kickoff-scheduled"_s, Words::tr("A kickoff is planned")},
        {u"nps-submitted"_s, Words::tr("A score comes in")},
        {u"number-recovered"_s, Words::tr("A number works again")},
        {u"number-trouble"_s, Words::tr("Something is wrong with a number")},
        {u"request-completed"_s, Words::tr("A request is completed")},
        {u"request-logged"_s, Words::tr("A request is logged")},
        {u"training-completed"_s, Words::tr("A training is completed")}};
    for (const auto& [name, words] : known) {
        if (name == event)
            return words;
    }
    return plainWords(event);
}

QString pauseWords(const AutomationPause& pause, Instant now, const QTimeZone& zone)
{
    QString words = Words::tr("by %1, %2").arg(pause.author, stampWords(pause.since, now, zone));
    if (!pause.reason.isEmpty())
        words += u": "_s + pause.reason;
    if (pause.until)
        words += u" · "_s + Words::tr("until %1").arg(stampWords(*pause.until, now, zone));
    return words;
}

} // namespace occ::ui
