// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/flowwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace occ::ui {

using callflow::Step;
using callflow::StepType;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::FlowWords)
};
} // namespace

QString stepIcon(StepType type)
{
    switch (type) {
    case StepType::Hours:
        return u"preferences-system-time"_s;
    case StepType::Greeting:
        return u"audio-volume-high"_s;
    case StepType::Menu:
        return u"input-dialpad"_s;
    case StepType::Emergency:
        return u"emblem-important"_s;
    case StepType::Dial:
        return u"call-start"_s;
    case StepType::Queue:
        return u"system-users"_s;
    case StepType::Intake:
        return u"document-edit"_s;
    case StepType::Routing:
        return u"media-playlist-shuffle"_s;
    case StepType::Webhook:
        return u"network-server"_s;
    case StepType::Voicemail:
        return u"audio-input-microphone"_s;
    case StepType::Hangup:
        break;
    }
    return u"call-stop"_s;
}

Tone stepTone(StepType type)
{
    switch (type) {
    case StepType::Hours:
    case StepType::Menu:
        return Tone::Accent;
    case StepType::Emergency:
        return Tone::Red;
    case StepType::Dial:
    case StepType::Queue:
    case StepType::Routing:
        return Tone::Green;
    case StepType::Intake:
    case StepType::Voicemail:
        return Tone::Amber;
    default:
        return Tone::Neutral;
    }
}

QString stepPurpose(StepType type)
{
    switch (type) {
    case StepType::Hours:
        return Words::tr("Goes on by opening hours and holidays");
    case StepType::Greeting:
        return Words::tr("Says something, then goes on");
    case StepType::Menu:
        return Words::tr("Says the choices and waits for a key");
    case StepType::Emergency:
        return Words::tr("Rings before everything else");
    case StepType::Dial:
        return Words::tr("Rings one number");
    case StepType::Queue:
        return Words::tr("Holds callers until a team is free");
    case StepType::Intake:
        return Words::tr("Asks the questions of a form");
    case StepType::Routing:
        return Words::tr("Rings a team by a rule");
    case StepType::Webhook:
        return Words::tr("Asks another system, then goes on");
    case StepType::Voicemail:
        return Words::tr("Takes a message");
    case StepType::Hangup:
        break;
    }
    return Words::tr("Says goodbye and hangs up");
}

QString secondsWords(qint64 seconds)
{
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds % 60 == 0)
        return Words::tr("%1 min").arg(seconds / 60);
    return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString targetWords(const QString& target)
{
    return QString(target).replace(u'_', u' ');
}

QString dayWord(const QString& day)
{
    const auto at = callflow::weekDays().indexOf(day);
    return at < 0 ? day : QLocale().dayName(int(at) + 1, QLocale::ShortFormat);
}

QString languageWords(const QString& code)
{
    if (code == "en"_L1)
        return Words::tr("English");
    if (code == "es"_L1)
        return Words::tr("Spanish");
    if (code == "fr"_L1)
        return Words::tr("French");
    const QLocale::Language language = QLocale(code).language();
    return language == QLocale::C ? code : QLocale::languageToString(language);
}

QString daysWords(const QStringList& days)
{
    const QStringList& week = callflow::weekDays();
    QList<bool> on;
    for (const QString& day : week)
        on.append(days.contains(day));
    if (!on.contains(false))
        return Words::tr("every day");
    QStringList words;
    for (int i = 0; i < on.size(); ++i) {
        if (!on.at(i))
            continue;
        int last = i;
        while (last + 1 < on.size() && on.at(last + 1))
            ++last;
        words
            << (last - i < 2
                    ? dayWord(week.at(i))
                    : Words::tr("%1–%2", "from day to day").arg(dayWord(week.at(i)), dayWord(week.at(last))));
        if (last - i >= 2)
            i = last;
    }
    return words.isEmpty() ? Words::tr("no day") : words.join(u", "_s);
}

static QString peopleNote(const Step& step)
{
    const QString who = targetWords(step.target);
    if (who.isEmpty())
        return Words::tr("Nobody to ring yet");
    return Words::tr("Rings %1 for %2").arg(who, secondsWords(step.ringSeconds));
}

QString stepNote(const Step& step)
{
    switch (step.type) {
    case StepType::Hours:
        return Words::tr("%1, %2–%3", "days, from, to").arg(daysWords(step.days), step.opens, step.closes);
    case StepType::Menu:
        return step.speech ? Words::tr("Key or voice · waits %1").arg(secondsWords(step.timeoutSeconds))
                           : Words::tr("Waits %1 for a key").arg(secondsWords(step.timeoutSeconds));
    case StepType::Emergency:
    case StepType::Dial:
        return peopleNote(step);
    case StepType::Queue:
        return step.maxWaitSeconds == 0
                   ? Words::tr("%1 · without limit").arg(targetWords(step.target))
                   : Words::tr("%1 · up to %2")
                         .arg(targetWords(step.target), secondsWords(step.maxWaitSeconds));
    case StepType::Intake:
        return step.form.isEmpty() ? Words::tr("No form yet") : Words::tr("Form “%1”").arg(step.form);
    case StepType::Routing:
        return u"%1 · %2"_s.arg(targetWords(step.targets.join(u", "_s)), callflow::words(step.method));
    case StepType::Webhook:
        return step.endpoint.isEmpty() ? Words::tr("No system yet") : targetWords(step.endpoint);
    case StepType::Voicemail:
        return step.maxSeconds == 0 ? Words::tr("Mailbox %1").arg(targetWords(step.mailbox))
                                    : Words::tr("Mailbox %1 · up to %2")
                                          .arg(targetWords(step.mailbox), secondsWords(step.maxSeconds));
    case StepType::Greeting:
    case StepType::Hangup:
        break;
    }
    const QString said = step.text.simplified();
    if (!said.isEmpty())
        return Words::tr("“%1”").arg(said);
    return step.type == StepType::Hangup ? Words::tr("Hangs up") : Words::tr("Nothing to say yet");
}

QString stepTitle(const Step& step)
{
    return step.title.isEmpty() ? step.key : step.title;
}

paint::Pill severityPill(callflow::Severity severity)
{
    if (severity == callflow::Severity::Error)
        return {Words::tr("Problem"), Tone::Red, paint::Mark::Cross};
    return {Words::tr("Warning"), Tone::Amber, paint::Mark::Diamond};
}

QString findingsWords(const QList<callflow::Finding>& findings)
{
    const auto errors =
        int(std::count_if(findings.cbegin(), findings.cend(), [](const callflow::Finding& finding) {
            return finding.severity == callflow::Severity::Error;
        }));
    const int warnings = int(findings.size()) - errors;
    QStringList words;
    if (errors > 0)
        words << (errors == 1 ? Words::tr("1 problem") : Words::tr("%n problems", nullptr, errors));
    if (warnings > 0)
        words << (warnings == 1 ? Words::tr("1 warning") : Words::tr("%n warnings", nullptr, warnings));
    return words.isEmpty() ? Words::tr("No problems") : words.join(u", "_s);
}

static QList<FlowPort> portsOf(const Step& step)
{
    QList<FlowPort> ports;
    for (const callflow::Exit& exit : callflow::exits(step)) {
        FlowPort port;
        port.exit = exit.port;
        port.target = exit.target;
        port.label = exit.label;
        if (exit.port.startsWith(u"digit:")) {
            port.badge = exit.port.mid(6);
            port.label = exit.label.mid(port.badge.size()).trimmed();
        }
        ports.append(port);
    }
    // "Then" says nothing that the arrow does not.
    const bool plain = step.type == StepType::Greeting || step.type == StepType::Webhook;
    if (ports.size() == 1 && plain && !ports.first().target.isEmpty())
        ports.first().label.clear();
    return ports;
}

QList<FlowBox> flowBoxes(const callflow::CallFlow& flow, const QList<callflow::Finding>& findings)
{
    QHash<QString, QList<const callflow::Finding*>> byStep;
    for (const callflow::Finding& finding : findings)
        byStep[finding.step].append(&finding);
    QList<FlowBox> boxes;
    for (const Step& step : flow.steps) {
        FlowBox box;
        box.key = step.key;
        box.icon = stepIcon(step.type);
        box.tone = stepTone(step.type);
        box.kind = callflow::words(step.type);
        box.title = stepTitle(step);
        box.note = stepNote(step);
        box.ports = portsOf(step);
        box.byHand = step.position.has_value();
        box.place.moveTopLeft(step.position.value_or(QPointF()));
        for (const callflow::Finding* finding : byStep.value(step.key)) {
            if (box.finding != Tone::Red)
                box.finding = finding->severity == callflow::Severity::Error ? Tone::Red : Tone::Amber;
            box.findings.append(finding->message);
        }
        boxes.append(box);
    }
    return boxes;
}

QString boxWords(const FlowBox& box)
{
    QStringList words{box.kind, box.note};
    if (!box.findings.isEmpty())
        words << (box.finding == Tone::Red ? Words::tr("Problem: %1") : Words::tr("Warning: %1"))
                     .arg(box.findings.join(u' '));
    return words.join(u". "_s);
}

QString portWords(const FlowDrawing& drawing, int box, int port)
{
    const FlowPort& from = drawing.boxes().at(box).ports.at(port);
    const int to = drawing.indexOf(from.target);
    QString label = from.label.isEmpty() ? Words::tr("Then") : from.label;
    if (!from.badge.isEmpty())
        label = Words::tr("Key %1, %2").arg(from.badge, label);
    return to < 0 ? Words::tr("%1, leads nowhere").arg(label)
                  : Words::tr("%1, goes to %2").arg(label, drawing.boxes().at(to).title);
}

} // namespace occ::ui
