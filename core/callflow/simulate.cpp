// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/simulate.h"

#include "core/callflow/flowgraph.h"
#include "core/callflow/languages.h"
#include "core/callflow/simulator.h"

#include <QCoreApplication>
#include <QLocale>

namespace occ::callflow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callflow)
};

constexpr int kDay = 24 * 60;
constexpr int kWeek = 7 * kDay;
constexpr int kCharactersPerSecond = 15; ///< How fast a voice speaks.
constexpr int kIntakeSeconds = 60;       ///< About how long a form takes on the telephone.

int speakingTime(const QString& text)
{
    return text.isEmpty() ? 0 : 1 + int(text.size()) / kCharactersPerSecond;
}

} // namespace

bool isOpen(const Step& hours, int minuteOfWeek, bool holiday)
{
    const auto opens = minuteOfDay(hours.opens);
    const auto closes = minuteOfDay(hours.closes);
    if (holiday || !opens || !closes)
        return false;
    const int minute = ((minuteOfWeek % kWeek) + kWeek) % kWeek;
    const int today = minute / kDay;
    const int time = minute % kDay;
    const auto works = [&](int day) { return hours.days.contains(weekDays().at((day + 7) % 7)); };
    if (*opens < *closes)
        return works(today) && time >= *opens && time < *closes;
    return (works(today) && time >= *opens) || (works(today - 1) && time < *closes);
}

Simulator::Simulator(const CallFlow& flow)
    : m_flow(flow)
    , m_graph(flow)
    , m_untold(recordedUntold(flow, m_graph))
    , m_language(flow.languages.value(0))
{}

QString Simulator::heardAt(int node, const QString& language) const
{
    const Step& step = m_flow.steps.at(node);
    QStringList heard;
    if (m_flow.recording == Recording::Consent && m_untold.at(node))
        heard << recordingNotice(language);
    if (!step.text.isEmpty())
        heard << step.text;
    else if (step.type == StepType::Voicemail)
        heard << voicemailPrompt(language);
    else if (step.type == StepType::Intake)
        heard << intakePrompt(language);
    return heard.join(u' ');
}

/// A menu: what is pressed, and where it leads.
void Simulator::press(const Step& step, const QString& key, bool wrong, Passage& passage, QString& language)
{
    for (const Option& option : step.options) {
        if (!key.isEmpty() && option.digit == key) {
            passage.event = Words::tr("Presses %1 (%2)").arg(key, option.label);
            passage.port = u"digit:"_s + key;
            passage.seconds += 1;
            if (!option.language.isEmpty())
                language = option.language;
            return;
        }
    }
    const int tries = step.retries + 1;
    passage.seconds = tries * (passage.seconds + step.timeoutSeconds);
    passage.event = wrong || !key.isEmpty() ? Words::tr("Presses wrong keys, %n time(s)", nullptr, tries)
                                            : Words::tr("Presses nothing, %n time(s)", nullptr, tries);
    passage.port = u"fallback"_s;
}

/// Somebody is called: true when they answer, which ends the flow's part.
bool Simulator::ring(const Step& step, const Situation& situation, Passage& passage)
{
    const bool queue = step.type == StepType::Queue;
    const QString who = step.type == StepType::Routing ? step.targets.join(u", "_s) : step.target;
    if (situation.answered && !(queue && situation.queueFull)) {
        passage.event = Words::tr("%1 answers").arg(who);
        return true;
    }
    passage.seconds += queue ? step.maxWaitSeconds : step.ringSeconds;
    passage.event = queue ? Words::tr("Nobody of %1 is free for %2 s").arg(who).arg(step.maxWaitSeconds)
                          : Words::tr("%1 does not answer for %2 s").arg(who).arg(step.ringSeconds);
    passage.port = u"next"_s;
    return false;
}

Simulator::Act Simulator::act(const Step& step, const Situation& situation, int& menus, Passage& passage,
                              QString& language)
{
    switch (step.type) {
    case StepType::Hangup:
        passage.event = Words::tr("The call ends");
        return Act::HangUp;
    case StepType::Hours: {
        const bool open = isOpen(step, situation.minuteOfWeek, situation.holiday);
        passage.event = open ? Words::tr("It is open") : Words::tr("It is closed");
        passage.port = open ? u"open"_s : u"closed"_s;
        return Act::GoOn;
    }
    case StepType::Menu:
        press(step, situation.keys.value(menus++), situation.caller == Situation::Caller::WrongKeys, passage,
              language);
        return Act::GoOn;
    case StepType::Dial:
    case StepType::Emergency:
    case StepType::Routing:
    case StepType::Queue:
        return ring(step, situation, passage) ? Act::Connect : Act::GoOn;
    case StepType::Voicemail:
        passage.event = Words::tr("Leaves a message, up to %1 s").arg(step.maxSeconds);
        passage.seconds += step.maxSeconds;
        break;
    case StepType::Webhook:
        passage.event = Words::tr("%1 is asked").arg(step.endpoint);
        break;
    case StepType::Intake:
        passage.event = Words::tr("Answers the form %1").arg(step.form);
        passage.seconds += kIntakeSeconds;
        break;
    case StepType::Greeting:
        passage.event = Words::tr("Listens");
        break;
    }
    passage.port = u"next"_s;
    return Act::GoOn;
}

Walk Simulator::walk(const Situation& situation) const
{
    Walk walk;
    walk.situation = situation;
    walk.ending = Ending::DeadEnd;
    QString language = m_language;
    int menus = 0;
    // Whoever comes to a step twice with nothing more to press stays in the circle.
    QList<int> seenAt(m_graph.count(), -1);
    int node = m_graph.start;
    while (node >= 0) {
        const Step& step = m_flow.steps.at(node);
        const int pressed = std::min<int>(menus, int(situation.keys.size()));
        if (seenAt.at(node) == pressed) {
            walk.ending = Ending::Loop;
            break;
        }
        seenAt[node] = pressed;
        Passage passage{step.key, heardAt(node, language), {}, {}, 0};
        passage.seconds = speakingTime(passage.heard);
        const Act act = Simulator::act(step, situation, menus, passage, language);
        walk.leftMessage |= step.type == StepType::Voicemail;
        walk.seconds += passage.seconds;
        walk.passages << passage;
        if (act != Act::GoOn) {
            walk.ending = act == Act::Connect ? Ending::Connected
                          : walk.leftMessage  ? Ending::Message
                                              : Ending::HungUp;
            break;
        }
        node = follow(node, passage.port);
    }
    return walk;
}

int Simulator::follow(int node, const QString& port) const
{
    const QList<Exit> ways = exits(m_flow.steps.at(node));
    for (const Exit& exit : ways) {
        if (exit.port == port)
            return exit.target.isEmpty() ? -1 : m_graph.index.value(exit.target, -1);
    }
    return -1;
}

Walk simulate(const CallFlow& flow, const Situation& situation)
{
    return Simulator(flow).walk(situation);
}

QString words(Ending ending)
{
    switch (ending) {
    case Ending::Connected:
        return Words::tr("Somebody answers");
    case Ending::Message:
        return Words::tr("A message is left");
    case Ending::HungUp:
        return Words::tr("The call ends");
    case Ending::DeadEnd:
        return Words::tr("The line breaks");
    case Ending::Loop:
        break;
    }
    return Words::tr("The caller walks in circles");
}

QString momentWords(const Situation& situation)
{
    const int minute = situation.minuteOfWeek % kWeek;
    const QString text =
        u"%1 %2"_s.arg(QLocale().dayName(minute / kDay + 1),
                       QLocale().toString(QTime(minute % kDay / 60, minute % 60), QLocale::ShortFormat));
    return situation.holiday ? Words::tr("%1, holiday").arg(text) : text;
}

} // namespace occ::callflow
