// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/callflow.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace occ::callflow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callflow)
};

/// What happens when a step's "next" is taken.
QString nextLabel(StepType type)
{
    switch (type) {
    case StepType::Emergency:
    case StepType::Dial:
    case StepType::Routing:
        return Words::tr("Nobody answers");
    case StepType::Queue:
        return Words::tr("Nobody is free");
    case StepType::Voicemail:
        return Words::tr("After the message");
    case StepType::Intake:
        return Words::tr("After the questions");
    default:
        return Words::tr("Then");
    }
}

template <typename Flow> auto* stepWith(Flow& flow, const QString& key)
{
    for (auto& step : flow.steps) {
        if (step.key == key)
            return &step;
    }
    return static_cast<decltype(&flow.steps[0])>(nullptr);
}

/// Leads every exit of the flow, and its start, that goes to `from` to `to`.
void redirect(CallFlow& flow, const QString& from, const QString& to)
{
    for (Step& step : flow.steps) {
        for (const Exit& exit : exits(step)) {
            if (exit.target == from)
                setExit(step, exit.port, to);
        }
    }
    if (flow.start == from)
        flow.start = to;
}

} // namespace

const Step* CallFlow::find(const QString& key) const
{
    return stepWith(*this, key);
}

Step* CallFlow::find(const QString& key)
{
    return stepWith(*this, key);
}

QList<Exit> exits(const Step& step)
{
    switch (step.type) {
    case StepType::Hangup:
        return {};
    case StepType::Hours:
        return {{u"open"_s, Words::tr("Open"), step.open}, {u"closed"_s, Words::tr("Closed"), step.closed}};
    case StepType::Menu: {
        QList<Exit> all;
        for (const Option& option : step.options) {
            all << Exit{u"digit:"_s + option.digit, u"%1 %2"_s.arg(option.digit, option.label).trimmed(),
                        option.next};
        }
        all << Exit{u"fallback"_s, Words::tr("No or wrong key"), step.fallback};
        return all;
    }
    default:
        return {{u"next"_s, nextLabel(step.type), step.next}};
    }
}

bool setExit(Step& step, const QString& port, const QString& target)
{
    if (step.type == StepType::Hours && (port == u"open" || port == u"closed")) {
        (port == u"open" ? step.open : step.closed) = target;
        return true;
    }
    if (step.type == StepType::Menu) {
        if (port == u"fallback") {
            step.fallback = target;
            return true;
        }
        bool found = false;
        for (Option& option : step.options) {
            if (port == u"digit:"_s + option.digit) {
                option.next = target;
                found = true;
            }
        }
        return found;
    }
    if (step.type == StepType::Hours || step.type == StepType::Hangup || port != u"next")
        return false;
    step.next = target;
    return true;
}

bool renameStep(CallFlow& flow, const QString& from, const QString& to)
{
    Step* step = flow.find(from);
    if (step == nullptr || to.isEmpty() || (from != to && flow.find(to) != nullptr))
        return false;
    step->key = to;
    redirect(flow, from, to);
    return true;
}

bool removeStep(CallFlow& flow, const QString& key)
{
    const Step* step = flow.find(key);
    if (step == nullptr)
        return false;
    flow.steps.removeAt(step - flow.steps.constData());
    redirect(flow, key, {});
    return true;
}

QString freeKey(const CallFlow& flow, const QString& wanted)
{
    QString base;
    for (const QChar letter : wanted.normalized(QString::NormalizationForm_D).toLower()) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            base += letter;
        else if (!base.isEmpty() && !base.endsWith(u'-') && letter.category() != QChar::Mark_NonSpacing)
            base += u'-';
    }
    base = base.left(56);
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = u"step"_s;
    QString key = base;
    for (int number = 2; flow.find(key) != nullptr; ++number)
        key = u"%1-%2"_s.arg(base).arg(number);
    return key;
}

Step makeStep(StepType type, const QString& key)
{
    Step step;
    step.key = key;
    step.type = type;
    step.title = words(type);
    switch (type) {
    case StepType::Hours:
        step.calendar = u"us-federal"_s;
        step.opens = u"09:00"_s;
        step.closes = u"17:00"_s;
        step.days = weekDays().first(5);
        break;
    case StepType::Menu:
        step.timeoutSeconds = 8;
        step.retries = 2;
        break;
    case StepType::Emergency:
        step.priority = 1;
        step.ringSeconds = 20;
        break;
    case StepType::Dial:
    case StepType::Routing:
        step.ringSeconds = 20;
        break;
    case StepType::Queue:
        step.holdMusic = step.announceWait = true;
        step.maxWaitSeconds = 300;
        break;
    case StepType::Voicemail:
        step.mailbox = u"shared"_s;
        step.maxSeconds = 120;
        break;
    default:
        break;
    }
    return step;
}

bool isAddress(const QString& target)
{
    static const QRegularExpression number(u"^\\+[1-9][0-9]{6,14}$"_s);
    static const QRegularExpression sip(u"^sips?:[^\\s<>\"']{3,200}$"_s);
    return number.match(target).hasMatch() || sip.match(target).hasMatch();
}

QStringList namesRung(const CallFlow& flow)
{
    QStringList names;
    for (const Step& step : flow.steps) {
        QStringList targets;
        if (step.type == StepType::Dial || step.type == StepType::Emergency)
            targets << step.target;
        else if (step.type == StepType::Routing)
            targets = step.targets;
        for (const QString& target : std::as_const(targets)) {
            if (!target.isEmpty() && !isAddress(target) && !names.contains(target))
                names << target;
        }
    }
    return names;
}

QStringList openNames(const CallFlow& flow)
{
    QStringList names = namesRung(flow);
    names.removeIf([&flow](const QString& name) { return flow.numbers.contains(name); });
    return names;
}

} // namespace occ::callflow
