// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/checker.h"

#include "core/callflow/languages.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace occ::callflow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callflow)
};

// What Telnyx takes (TeXML: Dial timeout, Gather timeout).
constexpr int kShortestRing = 5;
constexpr int kLongestRing = 120;
constexpr int kLongestWait = 120;
constexpr int kMostRetries = 10;

bool rings(StepType type)
{
    return type == StepType::Dial || type == StepType::Emergency || type == StepType::Routing;
}

/// A number in international form, an address or a name that is filled in at deployment.
bool isTarget(const QString& target)
{
    static const QRegularExpression pattern(
        u"^(\\+[1-9][0-9]{6,14}|sips?:[^\\s@]+@[^\\s@]+|[A-Za-z][A-Za-z0-9_.-]{0,63})\\z"_s);
    return pattern.match(target).hasMatch();
}

} // namespace

const QStringList& rules()
{
    static const QStringList names{u"start"_s,
                                   u"dead-end"_s,
                                   u"loop"_s,
                                   u"unreachable"_s,
                                   u"after-hours"_s,
                                   u"emergency-path"_s,
                                   u"emergency-priority"_s,
                                   u"duplicate-key"_s,
                                   u"invalid-key"_s,
                                   u"duplicate-digit"_s,
                                   u"invalid-digit"_s,
                                   u"menu-fallback"_s,
                                   u"menu-options"_s,
                                   u"missing-target"_s,
                                   u"unknown-target"_s,
                                   u"queue-overflow"_s,
                                   u"voicemail-limit"_s,
                                   u"consent"_s,
                                   u"recording-prohibited"_s,
                                   u"language"_s,
                                   u"hours"_s,
                                   u"timing"_s,
                                   u"text"_s};
    return names;
}

QList<Finding> check(const CallFlow& flow, const CheckContext& context)
{
    return Checker(flow, context).run();
}

bool hasErrors(const QList<Finding>& findings)
{
    return std::ranges::any_of(findings,
                               [](const Finding& finding) { return finding.severity == Severity::Error; });
}

Checker::Checker(const CallFlow& flow, const CheckContext& context)
    : m_flow(flow)
    , m_context(context)
    , m_graph(flow)
    , m_found(flow.steps.size() + 1)
{}

QList<Finding> Checker::run()
{
    checkFlow();
    for (int node = 0; node < m_graph.count(); ++node) {
        checkKey(node);
        checkExits(node);
        checkMenu(node);
        checkHours(node);
        checkTarget(node);
        checkTiming(node);
        checkText(node);
    }
    checkPaths();
    QList<Finding> all = m_found.takeLast();
    for (const QList<Finding>& here : std::as_const(m_found))
        all << here;
    return all;
}

QString Checker::named(int node) const
{
    const Step& it = step(node);
    return it.title.isEmpty() ? it.key : it.title;
}

void Checker::add(int node, const char* rule, const QString& message, const QString& port, Severity severity)
{
    const qsizetype place = node < 0 ? m_graph.count() : node;
    m_found[place] << Finding{QString::fromLatin1(rule), node < 0 ? QString() : step(node).key, severity,
                              message, port};
}

void Checker::checkFlow()
{
    if (m_flow.steps.isEmpty())
        add(-1, "start", Words::tr("The call flow has no steps."));
    else if (m_graph.start < 0)
        add(-1, "start", Words::tr("The step a call begins at (\"%1\") does not exist.").arg(m_flow.start));
    if (m_flow.languages.isEmpty())
        add(-1, "language", Words::tr("The call flow names no language."));
    for (const QString& language : m_flow.languages) {
        if (!isLanguageCode(language))
            add(-1, "language", Words::tr("\"%1\" is not the code of a language.").arg(language));
    }
    if (m_context.recording == RecordingRule::Prohibited && m_flow.recording != Recording::Never) {
        add(-1, "recording-prohibited",
            Words::tr("The compliance pack prohibits recording, and this flow records calls."));
    }
}

void Checker::checkKey(int node)
{
    const QString& key = step(node).key;
    if (!isStepKey(key)) {
        add(node, "invalid-key",
            Words::tr("\"%1\" cannot be a key: small letters, digits and single hyphens only.").arg(key));
    }
    if (m_graph.index.value(key) != node)
        add(node, "duplicate-key", Words::tr("Another step already has the key \"%1\".").arg(key));
}

void Checker::checkExits(int node)
{
    const Step& it = step(node);
    for (const Exit& exit : exits(it)) {
        if (m_graph.index.contains(exit.target) && !exit.target.isEmpty())
            continue;
        if (!exit.target.isEmpty()) {
            add(node, "dead-end",
                Words::tr("%1: \"%2\" leads to \"%3\", which does not exist.")
                    .arg(named(node), exit.label, exit.target),
                exit.port);
        } else if (it.type == StepType::Menu && exit.port == u"fallback") {
            add(node, "menu-fallback",
                Words::tr("%1: nobody says what happens to a caller who presses nothing or a wrong key.")
                    .arg(named(node)),
                exit.port);
        } else if (it.type == StepType::Hours && exit.port == u"closed") {
            add(node, "after-hours", Words::tr("%1: nobody says what happens after hours.").arg(named(node)),
                exit.port);
        } else if (it.type == StepType::Queue) {
            add(node, "queue-overflow",
                Words::tr("%1: nobody says what happens when nobody is free in time.").arg(named(node)),
                exit.port);
        } else {
            add(node, "dead-end", Words::tr("%1: \"%2\" leads nowhere.").arg(named(node), exit.label),
                exit.port);
        }
    }
    if (it.type == StepType::Queue && it.maxWaitSeconds == 0) {
        add(node, "queue-overflow",
            Words::tr("%1: callers wait for ever, because there is no longest wait.").arg(named(node)));
    }
}

void Checker::checkMenu(int node)
{
    const Step& it = step(node);
    if (it.type != StepType::Menu)
        return;
    if (it.options.isEmpty())
        add(node, "menu-options", Words::tr("%1 offers no key.").arg(named(node)));
    QSet<QString> seen;
    for (const Option& option : it.options) {
        const QString port = u"digit:"_s + option.digit;
        if (!isDigit(option.digit)) {
            add(node, "invalid-digit",
                Words::tr("%1: \"%2\" is no key of a telephone.").arg(named(node), option.digit), port);
        } else if (seen.contains(option.digit)) {
            add(node, "duplicate-digit",
                Words::tr("%1: key %2 is there twice.").arg(named(node), option.digit), port);
        }
        seen.insert(option.digit);
        if (!option.language.isEmpty() && !m_flow.languages.contains(option.language)) {
            add(node, "language",
                Words::tr("%1: key %2 chooses \"%3\", a language this flow does not have.")
                    .arg(named(node), option.digit, option.language),
                port);
        }
    }
}

void Checker::checkHours(int node)
{
    const Step& it = step(node);
    if (it.type != StepType::Hours)
        return;
    if (it.calendar.isEmpty() ||
        (!m_context.calendars.isEmpty() && !m_context.calendars.contains(it.calendar))) {
        add(node, "hours",
            Words::tr("%1: there is no calendar \"%2\" to take holidays from.")
                .arg(named(node), it.calendar));
    }
    const auto opens = minuteOfDay(it.opens);
    const auto closes = minuteOfDay(it.closes);
    if (!opens || !closes || *opens == *closes || *opens == 24 * 60) {
        add(node, "hours",
            Words::tr("%1: \"%2\" to \"%3\" are no opening hours.").arg(named(node), it.opens, it.closes));
    }
    const bool known =
        std::ranges::all_of(it.days, [](const QString& day) { return weekDays().contains(day); });
    if (it.days.isEmpty() || !known)
        add(node, "hours", Words::tr("%1: the days of the week are missing or unknown.").arg(named(node)));
}

void Checker::checkName(int node, const QString& name, const QString& what)
{
    if (name.isEmpty()) {
        add(node, "missing-target", Words::tr("%1: %2 is missing.").arg(named(node), what));
    } else if (!isTarget(name)) {
        add(node, "unknown-target",
            Words::tr("%1: \"%2\" is neither a number in international form nor a name.")
                .arg(named(node), name));
    } else if (!m_context.targets.isEmpty() && !name.startsWith(u'+') && !name.contains(u'@') &&
               !m_context.targets.contains(name)) {
        add(node, "unknown-target",
            Words::tr("%1: \"%2\" is not known for this client.").arg(named(node), name));
    }
}

void Checker::checkTarget(int node)
{
    const Step& it = step(node);
    if (it.type == StepType::Dial || it.type == StepType::Emergency) {
        checkName(node, it.target, Words::tr("the number to call"));
    } else if (it.type == StepType::Queue) {
        checkName(node, it.target, Words::tr("the team"));
    } else if (it.type == StepType::Routing) {
        if (it.targets.isEmpty())
            checkName(node, {}, Words::tr("who is called"));
        for (const QString& target : it.targets)
            checkName(node, target, Words::tr("one of those called"));
    } else if (it.type == StepType::Webhook && it.endpoint.isEmpty()) {
        checkName(node, {}, Words::tr("the system to ask"));
    } else if (it.type == StepType::Voicemail && it.mailbox.isEmpty()) {
        checkName(node, {}, Words::tr("the mailbox"));
    } else if (it.type == StepType::Intake) {
        if (it.form.isEmpty())
            checkName(node, {}, Words::tr("the form"));
        else if (!m_context.forms.isEmpty() && !m_context.forms.contains(it.form))
            add(node, "unknown-target", Words::tr("%1: there is no form \"%2\".").arg(named(node), it.form));
    }
}

void Checker::checkTiming(int node)
{
    const Step& it = step(node);
    if (rings(it.type) && (it.ringSeconds < kShortestRing || it.ringSeconds > kLongestRing)) {
        add(node, "timing",
            Words::tr("%1 rings for %2 seconds; %3 to %4 are possible.")
                .arg(named(node))
                .arg(it.ringSeconds)
                .arg(kShortestRing)
                .arg(kLongestRing));
    }
    if (it.type == StepType::Menu && (it.timeoutSeconds < 1 || it.timeoutSeconds > kLongestWait)) {
        add(node, "timing",
            Words::tr("%1 waits %2 seconds for a key; 1 to %3 are possible.")
                .arg(named(node))
                .arg(it.timeoutSeconds)
                .arg(kLongestWait));
    }
    if (it.type == StepType::Menu && it.retries > kMostRetries) {
        add(node, "timing",
            Words::tr("%1 is said again %2 times; at most %3 are possible.")
                .arg(named(node))
                .arg(it.retries)
                .arg(kMostRetries));
    }
    if (it.type == StepType::Voicemail && it.maxSeconds == 0) {
        add(node, "voicemail-limit",
            Words::tr("%1: a message can be endless, because there is no limit.").arg(named(node)));
    }
}

void Checker::checkText(int node)
{
    const Step& it = step(node);
    if ((it.type == StepType::Greeting || it.type == StepType::Menu) && it.text.trimmed().isEmpty())
        add(node, "text", Words::tr("%1: the caller hears nothing.").arg(named(node)));
    if (it.text.count(u"{{"_s) != it.text.count(u"}}"_s))
        add(node, "text", Words::tr("%1: a {{name}} in the text is not closed.").arg(named(node)));
    const QStringList spoken = languagesIn(it.text);
    for (const QString& language : spoken) {
        if (!m_flow.languages.contains(language)) {
            add(node, "language",
                Words::tr("%1: the text is in a language this flow does not have (\"%2\").")
                    .arg(named(node), language),
                {}, Severity::Warning);
        }
    }
}

} // namespace occ::callflow
