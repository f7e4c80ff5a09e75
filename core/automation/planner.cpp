// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/planner.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace occ::automation {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

/// A moment an automation is set off by.
struct Occurrence
{
    QString suffix; ///< Of the key, what tells it from the automation's other occurrences.
    QString subjectKind;
    qint64 subjectId = 0;
    QString level;
    Instant dueAt = 0;
    std::optional<Instant> endedAt; ///< Of the alert it is about.
    int score = -1;
};

Occurrence ofOnboarding(const Facts& facts, Instant dueAt)
{
    return {
        u"onboarding:%1"_s.arg(facts.onboardingId), u"onboarding"_s, facts.onboardingId, {}, dueAt, {}, -1};
}

std::vector<Occurrence> alertOccurrences(const Automation& automation, const Book& book, const Facts& facts)
{
    std::vector<Occurrence> found;
    const bool cleared = automation.trigger.subject == "alert-cleared"_L1;
    const QString level = book.messages.value(automation.action.message).level;
    for (const AlertFact& alert : facts.alerts) {
        Instant due = 0;
        if (cleared) {
            if (!alert.clearedAt)
                continue;
            due = *alert.clearedAt;
        } else if (!level.isEmpty()) {
            // The playbook's ladder says when a level is reached; a level it leaves out is never told.
            const auto step = alert.steps.constFind(level);
            if (step == alert.steps.cend())
                continue;
            due = *step;
        } else {
            due = facts.calendar.due(alert.openedAt, automation.trigger.offset);
        }
        found.push_back({u"alert:%1"_s.arg(alert.id), u"alert"_s, alert.id, level, due, alert.endedAt, -1});
    }
    return found;
}

std::vector<Occurrence> occurrencesOf(const Automation& automation, const Book& book, const Facts& facts)
{
    const Trigger& trigger = automation.trigger;
    std::vector<Occurrence> found;
    switch (trigger.type) {
    case Trigger::Type::Time: {
        Instant anchor = facts.contractAt;
        if (!trigger.after.isEmpty()) {
            const auto milestone = facts.milestones.constFind(trigger.after);
            if (milestone == facts.milestones.cend())
                break;
            anchor = milestone->dueAt;
        }
        found.push_back(ofOnboarding(facts, facts.calendar.due(anchor, trigger.offset)));
        break;
    }
    case Trigger::Type::Milestone:
        if (const auto it = facts.milestones.constFind(trigger.subject);
            it != facts.milestones.cend() && it->completedAt)
            found.push_back(ofOnboarding(facts, facts.calendar.due(*it->completedAt, trigger.offset)));
        break;
    case Trigger::Type::Item:
        if (const auto it = facts.items.constFind(trigger.subject); it != facts.items.cend() && it->doneAt)
            found.push_back(ofOnboarding(facts, facts.calendar.due(*it->doneAt, trigger.offset)));
        break;
    case Trigger::Type::Event:
        if (trigger.subject.startsWith("alert-"_L1)) {
            found = alertOccurrences(automation, book, facts);
            break;
        }
        for (const EventFact& event : facts.events) {
            if (event.name == trigger.subject)
                found.push_back({event.subjectKind + u':' + QString::number(event.subjectId),
                                 event.subjectKind,
                                 event.subjectId,
                                 {},
                                 facts.calendar.due(event.at, trigger.offset),
                                 {},
                                 event.score});
        }
        break;
    case Trigger::Type::Calendar:
        break; // The whole team's; see the engine.
    }
    for (Occurrence& occurrence : found) {
        if (automation.action.delayDays > 0)
            occurrence.dueAt = facts.calendar.addDays(occurrence.dueAt, automation.action.delayDays);
    }
    return found;
}

/// Why the condition does not hold; nothing when it does.
std::optional<Why> unmet(const Condition& condition, const Occurrence& occurrence, const Facts& facts,
                         Instant at)
{
    switch (condition.type) {
    case Condition::Type::Always:
        return {};
    case Condition::Type::ItemOpen: {
        const auto item = facts.items.constFind(condition.key);
        if (item == facts.items.cend())
            return Why{Why::Code::Condition,
                       Words::tr("this onboarding has no item “%1”").arg(condition.key)};
        if (!item->open)
            return Why{Why::Code::Condition, Words::tr("“%1” is not open any more").arg(item->title)};
        return {};
    }
    case Condition::Type::MilestoneOpen: {
        const auto milestone = facts.milestones.constFind(condition.key);
        if (milestone == facts.milestones.cend() || milestone->completedAt)
            return Why{Why::Code::Condition, Words::tr("milestone “%1” is not open").arg(condition.key)};
        return {};
    }
    case Condition::Type::AlertUnresolved:
        if (occurrence.endedAt && *occurrence.endedAt <= at)
            return Why{Why::Code::Condition, Words::tr("the red flag had ended by then")};
        return {};
    case Condition::Type::ScoreBelow:
        if (occurrence.score >= condition.below)
            return Why{
                Why::Code::Condition,
                Words::tr("the score was %1, not below %2").arg(occurrence.score).arg(condition.below)};
        return {};
    }
    return {};
}

} // namespace

Instant calmMoment(Instant at, const BusinessCalendar& calendar, const Calm& calm)
{
    const QTimeZone& zone = calendar.zone();
    constexpr int kYear = 366; // A calendar without working days must not search for ever.
    for (int day = 0; day < kYear; ++day) {
        const QDateTime local = toLocal(at, zone);
        const bool working = !calm.workingDaysOnly || calendar.isWorkingDay(local.date());
        if (working && calm.quietFrom == calm.quietTo)
            return at;
        const bool overnight = calm.quietFrom > calm.quietTo;
        const bool quiet = overnight ? local.time() >= calm.quietFrom || local.time() < calm.quietTo
                                     : local.time() >= calm.quietFrom && local.time() < calm.quietTo;
        if (working && !quiet)
            return at;
        // The end of the quiet hours today when that is still ahead, of tomorrow's otherwise.
        const bool today = working && quiet && local.time() < calm.quietTo;
        const QTime begin = calm.quietFrom == calm.quietTo ? QTime(0, 0) : calm.quietTo;
        at = fromLocalForward(today ? local.date() : local.date().addDays(1), begin, zone);
    }
    return at;
}

QList<Instant> occurrences(const Trigger& trigger, const BusinessCalendar& team, Instant from, Instant to)
{
    QList<Instant> found;
    QDate day = toLocal(from, team.zone()).date();
    const QDate last = toLocal(to, team.zone()).date();
    for (; day <= last; day = day.addDays(1)) {
        if (!trigger.days.contains(Qt::DayOfWeek(day.dayOfWeek())))
            continue;
        const Instant at = fromLocalForward(day, trigger.at, team.zone());
        if (at > from && at <= to)
            found << at;
    }
    return found;
}

namespace {

/// Says what becomes of one occurrence. `letters` are the moments letters went, or will go, to the client.
Planned judge(const Automation& automation, const Occurrence& occurrence, const Facts& facts,
              const Book& book, const QList<Instant>& letters, Instant now)
{
    Planned step;
    step.key = automation.key + u':' + occurrence.suffix;
    step.subjectKind = occurrence.subjectKind;
    step.subjectId = occurrence.subjectId;
    step.level = occurrence.level;
    step.dueAt = occurrence.dueAt;
    step.sendAt = std::max(occurrence.dueAt, facts.startedAt);
    const auto end = [&step](Planned::Verdict verdict, const Why& why) {
        step.verdict = verdict;
        step.why = why;
        return step;
    };
    if (occurrence.dueAt < facts.startedAt - kDay)
        return end(Planned::Verdict::Skip, {Why::Code::BeforeStart, {}});
    const bool forClient =
        automation.action.sends() && book.messages.value(automation.action.message).forClient;
    Why delayed;
    if (automation.action.sends() && !automation.urgent) {
        const BusinessCalendar& calendar = forClient ? facts.calendar : book.team;
        const auto calmed = [&](Instant at, Why::Code code, int count) {
            const Instant later = calmMoment(at, calendar, book.calm);
            if (later > step.sendAt)
                delayed = {code, {}, count};
            step.sendAt = later;
        };
        calmed(step.sendAt, Why::Code::QuietHours, 0);
        if (forClient && book.calm.lettersPerClient > 0) {
            // Letters within the day before; each that falls out of it makes room for one.
            QList<Instant> recent = letters;
            std::ranges::sort(recent);
            const qsizetype limit = book.calm.lettersPerClient;
            for (qsizetype i = 0; i + limit <= recent.size(); ++i) {
                if (recent[i] + kDay > step.sendAt && recent[i + limit - 1] <= step.sendAt)
                    calmed(recent[i] + kDay, Why::Code::RateLimit, int(limit));
            }
        }
    }
    const bool due = step.sendAt <= now;
    if (due && now - step.sendAt > book.calm.lateDays * kDay)
        return end(Planned::Verdict::Skip, {Why::Code::TooLate, {}, book.calm.lateDays});
    if (const auto why = unmet(automation.condition, occurrence, facts, step.sendAt)) {
        // What is ahead may still come to hold; it is judged when its moment comes.
        return due ? end(Planned::Verdict::Skip, *why) : end(Planned::Verdict::Wait, *why);
    }
    if (!due)
        return end(Planned::Verdict::Wait,
                   delayed.code == Why::Code::Due ? Why{Why::Code::Ahead, {}} : delayed);
    const QString paused = !book.allPaused.isEmpty()              ? book.allPaused
                           : book.paused.contains(automation.key) ? book.paused.value(automation.key)
                                                                  : (forClient ? facts.pausedBy : QString());
    if (!paused.isEmpty())
        return end(Planned::Verdict::Wait, {Why::Code::Paused, paused});
    return end(Planned::Verdict::Fire, delayed);
}

} // namespace

Plan plan(const Facts& facts, const Book& book, Instant now)
{
    Plan result;
    if (!facts.active)
        return result;
    struct Candidate
    {
        size_t automation;
        Occurrence occurrence;
    };
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < book.automations.size(); ++i) {
        const Automation& automation = book.automations[i];
        if (!automation.enabled || !automation.concerns(facts.playbook))
            continue;
        for (Occurrence& occurrence : occurrencesOf(automation, book, facts)) {
            if (occurrence.dueAt != kNever &&
                !facts.fired.contains(automation.key + u':' + occurrence.suffix))
                candidates.push_back({i, std::move(occurrence)});
        }
    }
    // In order of their moments, so that the rate limit counts as it would day by day.
    std::ranges::stable_sort(candidates, {}, [](const Candidate& c) { return c.occurrence.dueAt; });
    QList<Instant> letters = facts.lettersToClient;
    for (const Candidate& candidate : candidates) {
        const Automation& automation = book.automations[candidate.automation];
        Planned step = judge(automation, candidate.occurrence, facts, book, letters, now);
        step.automation = candidate.automation;
        const bool goes = step.verdict == Planned::Verdict::Fire ||
                          (step.verdict == Planned::Verdict::Wait && step.why.code != Why::Code::Condition);
        if (goes && automation.action.sends() && book.messages.value(automation.action.message).forClient)
            letters << step.sendAt;
        if (step.verdict == Planned::Verdict::Wait)
            result.nextAt = std::min(result.nextAt, step.sendAt > now ? step.sendAt : book.pauseEnds);
        result.steps.push_back(std::move(step));
    }
    std::ranges::stable_sort(result.steps, {}, &Planned::sendAt);
    return result;
}

std::optional<Why> noLongerAsked(const Facts& facts, const Book& book, const QString& key, Instant at)
{
    for (const Automation& automation : book.automations) {
        if (!key.startsWith(automation.key + u':'))
            continue;
        for (const Occurrence& occurrence : occurrencesOf(automation, book, facts)) {
            if (automation.key + u':' + occurrence.suffix == key)
                return unmet(automation.condition, occurrence, facts, at);
        }
    }
    return {};
}

QString wording(const Why& why)
{
    switch (why.code) {
    case Why::Code::Due:
        return Words::tr("Its moment came and its condition held.");
    case Why::Code::Ahead:
        return Words::tr("Its moment is still to come.");
    case Why::Code::NoTrigger:
        return Words::tr("What sets it off has not happened.");
    case Why::Code::Condition:
        return Words::tr("Its condition does not hold: %1.").arg(why.name);
    case Why::Code::BeforeStart:
        return Words::tr("It was due before the onboarding was started here.");
    case Why::Code::TooLate:
        return Words::tr("It could not go out for %n day(s), which is too late to be of use.", nullptr,
                         why.count);
    case Why::Code::Paused:
        return Words::tr("Paused: %1.").arg(why.name);
    case Why::Code::Disabled:
        return Words::tr("The automation is switched off.");
    case Why::Code::OtherPlaybook:
        return Words::tr("The automation is not for this playbook.");
    case Why::Code::NotActive:
        return Words::tr("The onboarding is paused or over.");
    case Why::Code::QuietHours:
        return Words::tr("It waits for the end of quiet hours or the next working day.");
    case Why::Code::RateLimit:
        return Words::tr("It waits since the client already gets %n message(s) within a day.", nullptr,
                         why.count);
    case Why::Code::NotRendered:
        return why.name;
    case Why::Code::Replaced:
        return Words::tr("A newer one takes its place.");
    case Why::Code::Cancelled:
        return Words::tr("Cancelled by %1.").arg(why.name);
    case Why::Code::Sent:
        return Words::tr("Sent.");
    case Why::Code::Failed:
        break;
    }
    return why.name;
}

QString whyToText(const Why& why)
{
    QJsonObject object{{u"code"_s, int(why.code)}};
    if (!why.name.isEmpty())
        object.insert(u"name"_s, why.name);
    if (why.count != 0)
        object.insert(u"count"_s, why.count);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Why whyFromText(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const int code = object[u"code"_s].toInt();
    if (code < 0 || code > int(Why::Code::Failed))
        return {};
    return {Why::Code(code), object[u"name"_s].toString(), object[u"count"_s].toInt()};
}

QJsonObject toJson(const Calm& calm)
{
    return {{u"quiet_from"_s, calm.quietFrom.toString(u"HH:mm"_s)},
            {u"quiet_to"_s, calm.quietTo.toString(u"HH:mm"_s)},
            {u"working_days_only"_s, calm.workingDaysOnly},
            {u"letters_per_client"_s, calm.lettersPerClient},
            {u"late_days"_s, calm.lateDays}};
}

Result<Calm> calmFromJson(const QJsonObject& object)
{
    Calm calm;
    for (const auto& [name, field] :
         {std::pair(u"quiet_from"_s, &Calm::quietFrom), std::pair(u"quiet_to"_s, &Calm::quietTo)}) {
        if (!object.contains(name))
            continue;
        const QTime time = QTime::fromString(object[name].toString(), u"HH:mm"_s);
        if (!time.isValid())
            return refused(Words::tr("“%1” is not a time of day.").arg(object[name].toString()),
                           Words::tr("Write it as 18:00."), name);
        calm.*field = time;
    }
    calm.workingDaysOnly = object[u"working_days_only"_s].toBool(calm.workingDaysOnly);
    calm.lettersPerClient = object[u"letters_per_client"_s].toInt(calm.lettersPerClient);
    calm.lateDays = object[u"late_days"_s].toInt(calm.lateDays);
    if (calm.lettersPerClient < 0 || calm.lettersPerClient > 100)
        return refused(Words::tr("The limit per client has to be 0 to 100 messages a day."),
                       Words::tr("0 means no limit."), u"letters_per_client"_s);
    if (calm.lateDays < 1 || calm.lateDays > 365)
        return refused(Words::tr("The longest delay has to be 1 to 365 days."), {}, u"late_days"_s);
    return calm;
}

} // namespace occ::automation
