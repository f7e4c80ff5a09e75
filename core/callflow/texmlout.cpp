// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/languages.h"
#include "core/callflow/texmlnames.h"
#include "core/callflow/texmlwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace occ::callflow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A menu is written this often again at most: the checker allows fewer, and a draft may say any number.
constexpr int kMostRetriesWritten = 100;

/// Without what XML cannot say at all.
QString sayable(QString text)
{
    text.removeIf([](QChar letter) {
        return (letter < u' ' && letter != u'\n' && letter != u'\t') || letter.unicode() >= 0xfffe;
    });
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

bool isSip(const QString& target)
{
    return target.startsWith(u"sip:") || target.startsWith(u"sips:");
}

/// Who is rung.
QStringList targetsOf(const Step& step)
{
    QStringList targets = step.type == StepType::Routing ? step.targets : QStringList{step.target};
    targets.removeAll(QString());
    return targets;
}

} // namespace

void Writer::begin(const QJsonObject& about)
{
    m_bytes.clear();
    m_xml.emplace(&m_bytes);
    m_xml->setAutoFormatting(true);
    m_xml->setAutoFormattingIndent(2);
    m_xml->writeStartDocument();
    m_xml->writeStartElement(u"Response"_s);
    // Two hyphens must not stand in a comment; in JSON they are only ever part of a text.
    QString json = QString::fromUtf8(QJsonDocument(about).toJson(QJsonDocument::Compact));
    json.replace(u"--"_s, u"-\\u002d"_s);
    m_xml->writeComment(texml::kAbout + sayable(json));
}

QByteArray Writer::finish()
{
    m_xml->writeEndElement();
    m_xml->writeEndDocument();
    return m_bytes;
}

QString Writer::filled(const QString& text) const
{
    QString full = text;
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
        full.replace(u"{{"_s + value.key() + u"}}"_s, value.value());
    return full;
}

QString Writer::number(const QString& target) const
{
    if (target.startsWith(u'+') || isSip(target))
        return target;
    return m_values.value(target, m_flow.numbers.value(target, u"{{"_s + target + u"}}"_s));
}

QJsonArray Writer::namesOf(const Step& step) const
{
    QJsonArray names;
    const QStringList targets = targetsOf(step);
    for (const QString& target : targets) {
        if (const QString rung = number(target); rung != target && !rung.startsWith(u"{{"))
            names << QJsonObject{{u"name"_s, target}, {u"number"_s, rung}};
    }
    return names;
}

QString Writer::url(const Step& step, const char* act, const Query& query) const
{
    QStringList parts;
    if (!m_urls.language.isEmpty())
        parts << u"lang="_s + encoded(m_urls.language);
    for (const auto& [name, value] : query)
        parts << encoded(name) + u'=' + encoded(value);
    return m_urls.stepUrl(step.key) + u'/' + QString::fromLatin1(act) +
           (parts.isEmpty() ? QString() : u'?' + parts.join(u'&'));
}

void Writer::say(const QString& text)
{
    if (text.isEmpty())
        return;
    m_xml->writeStartElement(u"Say"_s);
    attribute(u"voice"_s, u"woman"_s);
    attribute(u"language"_s, voiceLanguage(m_language));
    m_xml->writeCharacters(sayable(filled(text)));
    m_xml->writeEndElement();
}

void Writer::redirect(const QString& address)
{
    m_xml->writeTextElement(u"Redirect"_s, address);
}

/// On to another step; without one the call ends.
void Writer::goTo(const QString& key)
{
    if (key.isEmpty())
        m_xml->writeEmptyElement(u"Hangup"_s);
    else
        redirect(m_urls.stepUrl(key) +
                 (m_urls.language.isEmpty() ? QString() : u"?lang="_s + encoded(m_urls.language)));
}

void Writer::writeStep(const Step& step, bool notice)
{
    if (notice)
        say(recordingNotice(m_language));
    switch (step.type) {
    case StepType::Hours:
        return hours(step);
    case StepType::Menu:
        return menu(step);
    case StepType::Emergency:
    case StepType::Dial:
    case StepType::Routing:
        return dial(step);
    case StepType::Queue:
        return queue(step);
    case StepType::Intake:
        return intake(step);
    case StepType::Voicemail:
        return voicemail(step);
    case StepType::Greeting:
        say(step.text);
        return goTo(step.next);
    case StepType::Webhook:
        say(step.text);
        return redirect(url(step, texml::kWebhook, {{u"endpoint"_s, step.endpoint}, {u"next"_s, step.next}}));
    case StepType::Hangup:
        say(step.text);
        m_xml->writeEmptyElement(u"Hangup"_s);
        break;
    }
}

void Writer::hours(const Step& step)
{
    redirect(url(step, texml::kHours,
                 {{u"calendar"_s, step.calendar},
                  {u"opens"_s, step.opens},
                  {u"closes"_s, step.closes},
                  {u"days"_s, step.days.join(u',')},
                  {u"open"_s, step.open},
                  {u"closed"_s, step.closed}}));
}

void Writer::menu(const Step& step)
{
    Query query;
    QString digits;
    QStringList hints;
    for (const Option& option : step.options) {
        query << std::pair(option.digit, option.next);
        if (!option.language.isEmpty())
            query << std::pair(option.digit + texml::kLanguage, option.language);
        digits += option.digit;
        hints << option.label;
    }
    for (int tries = 0; tries <= std::min(step.retries, kMostRetriesWritten); ++tries) {
        m_xml->writeStartElement(u"Gather"_s);
        attribute(u"input"_s, step.speech ? u"dtmf speech"_s : u"dtmf"_s);
        attribute(u"numDigits"_s, u"1"_s);
        numberAttribute(u"timeout"_s, step.timeoutSeconds);
        attribute(u"validDigits"_s, digits);
        if (digits.contains(u'#'))
            attribute(u"finishOnKey"_s, {});
        if (step.speech) {
            attribute(u"language"_s, voiceLanguage(m_language));
            attribute(u"hints"_s, hints.join(u", "_s));
        }
        attribute(u"action"_s, url(step, texml::kPressed, query));
        say(step.text);
        m_xml->writeEndElement();
    }
    goTo(step.fallback);
}

void Writer::dial(const Step& step)
{
    say(step.text);
    m_xml->writeStartElement(u"Dial"_s);
    numberAttribute(u"timeout"_s, step.ringSeconds);
    attribute(u"action"_s, url(step, texml::kAfter, {{u"next"_s, step.next}}));
    if (m_flow.recording != Recording::Never) {
        attribute(u"record"_s, u"record-from-answer-dual"_s);
        attribute(u"recordingStatusCallback"_s, url(step, texml::kRecorded, {}));
    }
    for (const QString& target : targetsOf(step)) {
        const QString rung = number(target);
        m_xml->writeTextElement(isSip(rung) ? u"Sip"_s : u"Number"_s, sayable(rung));
    }
    m_xml->writeEndElement();
}

void Writer::queue(const Step& step)
{
    say(step.text);
    m_xml->writeStartElement(u"Enqueue"_s);
    attribute(u"waitUrl"_s, url(step, texml::kWait,
                                {{u"music"_s, step.holdMusic ? u"1"_s : u"0"_s},
                                 {u"announce"_s, step.announceWait ? u"1"_s : u"0"_s}}));
    attribute(u"action"_s, url(step, texml::kAfter, {{u"next"_s, step.next}}));
    numberAttribute(u"maxWaitTimeSecs"_s, step.maxWaitSeconds);
    m_xml->writeCharacters(sayable(step.target));
    m_xml->writeEndElement();
}

void Writer::intake(const Step& step)
{
    m_xml->writeStartElement(u"Gather"_s);
    attribute(u"input"_s, u"dtmf speech"_s);
    attribute(u"language"_s, voiceLanguage(m_language));
    attribute(u"action"_s, url(step, texml::kForm, {{u"form"_s, step.form}, {u"next"_s, step.next}}));
    say(step.text.isEmpty() ? intakePrompt(m_language) : step.text);
    m_xml->writeEndElement();
    goTo(step.next);
}

void Writer::voicemail(const Step& step)
{
    say(step.text.isEmpty() ? voicemailPrompt(m_language) : step.text);
    m_xml->writeEmptyElement(u"Record"_s);
    numberAttribute(u"maxLength"_s, step.maxSeconds);
    attribute(u"finishOnKey"_s, u"#"_s);
    attribute(u"playBeep"_s, u"true"_s);
    attribute(u"channels"_s, u"single"_s);
    if (step.transcribe)
        attribute(u"transcription"_s, u"true"_s);
    attribute(u"recordingStatusCallback"_s,
              url(step, texml::kMessage,
                  {{u"mailbox"_s, step.mailbox}, {u"alert"_s, step.alert ? u"1"_s : u"0"_s}}));
    attribute(u"action"_s, url(step, texml::kAfter, {{u"next"_s, step.next}}));
    goTo(step.next);
}

} // namespace occ::callflow
