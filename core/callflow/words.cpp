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

} // namespace

const QStringList& stepTypes()
{
    static const QStringList names{u"hours"_s,   u"greeting"_s,  u"menu"_s,   u"emergency"_s,
                                   u"dial"_s,    u"queue"_s,     u"intake"_s, u"routing"_s,
                                   u"webhook"_s, u"voicemail"_s, u"hangup"_s};
    return names;
}

const QStringList& recordings()
{
    static const QStringList names{u"consent"_s, u"always"_s, u"never"_s};
    return names;
}

const QStringList& routingMethods()
{
    static const QStringList names{u"time-based"_s, u"skill-based"_s, u"round-robin"_s};
    return names;
}

const QStringList& weekDays()
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return names;
}

QString words(StepType type)
{
    switch (type) {
    case StepType::Hours:
        return Words::tr("Hours");
    case StepType::Greeting:
        return Words::tr("Greeting");
    case StepType::Menu:
        return Words::tr("Menu");
    case StepType::Emergency:
        return Words::tr("Emergency");
    case StepType::Dial:
        return Words::tr("Call a number");
    case StepType::Queue:
        return Words::tr("Queue");
    case StepType::Intake:
        return Words::tr("Intake");
    case StepType::Routing:
        return Words::tr("Routing");
    case StepType::Webhook:
        return Words::tr("Ask a system");
    case StepType::Voicemail:
        return Words::tr("Voicemail");
    case StepType::Hangup:
        break;
    }
    return Words::tr("End of call");
}

QString words(Recording recording)
{
    switch (recording) {
    case Recording::Consent:
        return Words::tr("Recorded after notice");
    case Recording::Always:
        return Words::tr("Always recorded");
    case Recording::Never:
        break;
    }
    return Words::tr("Never recorded");
}

QString words(RoutingMethod method)
{
    switch (method) {
    case RoutingMethod::TimeBased:
        return Words::tr("By time");
    case RoutingMethod::SkillBased:
        return Words::tr("By skill");
    case RoutingMethod::RoundRobin:
        break;
    }
    return Words::tr("In turn");
}

QStringList fieldsOf(StepType type)
{
    switch (type) {
    case StepType::Hours:
        return {u"calendar"_s, u"days"_s, u"opens"_s, u"closes"_s, u"open"_s, u"closed"_s};
    case StepType::Greeting:
        return {u"text"_s, u"next"_s};
    case StepType::Menu:
        return {u"text"_s, u"speech"_s, u"timeout_seconds"_s, u"retries"_s, u"options"_s, u"fallback"_s};
    case StepType::Emergency:
        return {u"text"_s, u"target"_s, u"ring_seconds"_s, u"priority"_s, u"next"_s};
    case StepType::Dial:
        return {u"text"_s, u"target"_s, u"ring_seconds"_s, u"next"_s};
    case StepType::Queue:
        return {u"text"_s,          u"target"_s,           u"hold_music"_s,
                u"announce_wait"_s, u"max_wait_seconds"_s, u"next"_s};
    case StepType::Intake:
        return {u"text"_s, u"form"_s, u"next"_s};
    case StepType::Routing:
        return {u"text"_s, u"method"_s, u"targets"_s, u"ring_seconds"_s, u"next"_s};
    case StepType::Webhook:
        return {u"text"_s, u"endpoint"_s, u"next"_s};
    case StepType::Voicemail:
        return {u"text"_s, u"mailbox"_s, u"max_seconds"_s, u"transcribe"_s, u"alert"_s, u"next"_s};
    case StepType::Hangup:
        break;
    }
    return {u"text"_s};
}

bool isStepKey(const QString& key)
{
    static const QRegularExpression pattern(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    return key.size() <= 64 && !key.endsWith(u'\n') && pattern.match(key).hasMatch();
}

bool isDigit(const QString& digit)
{
    return digit.size() == 1 && u"0123456789*#"_s.contains(digit);
}

std::optional<int> minuteOfDay(const QString& time)
{
    if (time.size() != 5 || time.at(2) != u':')
        return {};
    for (const int at : {0, 1, 3, 4}) {
        if (time.at(at) < u'0' || time.at(at) > u'9')
            return {};
    }
    const int hours = time.first(2).toInt();
    const int minutes = time.last(2).toInt();
    const int all = hours * 60 + minutes;
    return minutes < 60 && all <= 24 * 60 ? std::optional(all) : std::nullopt;
}

} // namespace occ::callflow
