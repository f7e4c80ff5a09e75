// SPDX-License-Identifier: GPL-3.0-or-later
// What each TeXML verb becomes.
#include "core/callflow/texmlin.h"
#include "core/callflow/texmlnames.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace occ::callflow::texml {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callflow)
};

/// "{{on_call_phone}}" gives "on_call_phone".
QString targetOf(const QString& text)
{
    const QString target = text.trimmed();
    return target.startsWith(u"{{") && target.endsWith(u"}}") ? target.sliced(2).chopped(2) : target;
}

bool is(const Place& place, const char* act)
{
    return place.act == QLatin1StringView(act);
}

} // namespace

void Importer::options(Step& step, const Verb& verb, const Place& place)
{
    if (is(place, kPressed)) {
        for (const auto& [name, value] : place.query) {
            if (!name.endsWith(kLanguage)) {
                step.options << Option{name, {}, value, {}};
            } else if (!step.options.isEmpty()) {
                step.options.last().language = value;
            }
        }
        return;
    }
    // A foreign menu: which key leads where is decided by its server, so all lead to what it answers with.
    const QString digits = verb.attribute(u"validDigits"_s);
    for (const QChar digit : digits) {
        step.options << Option{QString(digit), Words::tr("Key %1").arg(digit), place.key, {}};
    }
}

void Importer::gather(Chain& chain, const Verb& verb, const Verb* before)
{
    if (before != nullptr && before->saysTheSame(verb) && chain.steps.last().type == StepType::Menu) {
        ++chain.steps.last().retries;
        return;
    }
    const Place place = placeOf(verb.attribute(u"action"_s), *chain.tree, verb.line);
    const bool form = is(place, kForm);
    Step& step = addStep(chain, form ? StepType::Intake : StepType::Menu, false);
    QStringList said;
    for (const Verb& child : verb.children) {
        if (child.name == u"Say")
            say(chain, child, said);
    }
    step.text = said.join(u' ');
    if (form) {
        step.form = place.value(u"form"_s);
        step.next = place.value(u"next"_s);
        return;
    }
    step.speech = verb.attribute(u"input"_s).contains(u"speech");
    step.timeoutSeconds = number(chain, verb, u"timeout"_s);
    options(step, verb, place);
    if (step.options.isEmpty() && !chain.wanted)
        note(*chain.tree, verb.line, Words::tr("<Gather> does not say which keys there are."));
}

void Importer::dial(Chain& chain, const Verb& verb)
{
    QStringList targets;
    for (const Verb& child : verb.children)
        targets << targetOf(child.text);
    if (const QString direct = targetOf(verb.text); !direct.isEmpty())
        targets << direct;
    // Our own documents say which name a number stands for; one that was edited stands for itself.
    const QJsonArray names = chain.tree->about.value(u"names"_s).toArray();
    for (const QJsonValue& named : names) {
        const qsizetype at = targets.indexOf(named[u"number"].toString());
        if (at >= 0)
            targets[at] = named[u"name"].toString();
    }
    StepType type = targets.size() > 1 ? StepType::Routing : StepType::Dial;
    if (chain.wanted == StepType::Routing || (chain.wanted == StepType::Emergency && targets.size() <= 1))
        type = *chain.wanted;
    Step& step = addStep(chain, type, true);
    if (type == StepType::Routing)
        step.targets = targets;
    else
        step.target = targets.value(0);
    step.ringSeconds = number(chain, verb, u"timeout"_s);
    step.next = goesOnAt(chain, verb);
    const QString record = verb.attribute(u"record"_s);
    m_recorded = m_recorded || (!record.isEmpty() && record != u"do-not-record" && record != u"false");
}

void Importer::enqueue(Chain& chain, const Verb& verb)
{
    Step& step = addStep(chain, StepType::Queue, true);
    step.target = chain.wanted ? verb.text : verb.text.trimmed();
    step.maxWaitSeconds = number(chain, verb, u"maxWaitTimeSecs"_s);
    step.next = goesOnAt(chain, verb);
    const Place wait = placeOf(verb.attribute(u"waitUrl"_s), *chain.tree, verb.line);
    step.holdMusic =
        is(wait, kWait) ? wait.value(u"music"_s) == u"1" : !verb.attribute(u"waitUrl"_s).isEmpty();
    step.announceWait = is(wait, kWait) && wait.value(u"announce"_s) == u"1";
}

void Importer::record(Chain& chain, const Verb& verb)
{
    Step& step = addStep(chain, StepType::Voicemail, true);
    step.maxSeconds = number(chain, verb, u"maxLength"_s);
    step.transcribe = verb.attribute(u"transcription"_s) == u"true";
    step.next = goesOnAt(chain, verb);
    const Place message = placeOf(verb.attribute(u"recordingStatusCallback"_s), *chain.tree, verb.line);
    step.mailbox = is(message, kMessage) ? message.value(u"mailbox"_s) : u"shared"_s;
    step.alert = is(message, kMessage) && message.value(u"alert"_s) == u"1";
}

void Importer::redirect(Chain& chain, const Verb& verb)
{
    chain.ended = true;
    const Place place = placeOf(verb.text, *chain.tree, verb.line);
    if (is(place, kHours)) {
        Step& step = addStep(chain, StepType::Hours, false);
        step.calendar = place.value(u"calendar"_s);
        step.opens = place.value(u"opens"_s);
        step.closes = place.value(u"closes"_s);
        step.days = place.value(u"days"_s).split(u',', Qt::SkipEmptyParts);
        step.open = place.value(u"open"_s);
        step.closed = place.value(u"closed"_s);
    } else if (is(place, kWebhook)) {
        Step& step = addStep(chain, StepType::Webhook, true);
        step.endpoint = place.value(u"endpoint"_s);
        step.next = place.value(u"next"_s);
    } else {
        if (chain.steps.isEmpty() || !chain.said.isEmpty())
            addStep(chain, StepType::Greeting, true);
        link(chain.steps.last(), place.key);
    }
}

void Importer::hangup(Chain& chain)
{
    chain.ended = true;
    // In our own documents it also stands where a way out leads nowhere.
    if (chain.wanted && *chain.wanted != StepType::Hangup) {
        if (chain.steps.isEmpty())
            addStep(chain, StepType::Greeting, true);
        return;
    }
    addStep(chain, StepType::Hangup, true);
}

} // namespace occ::callflow::texml
