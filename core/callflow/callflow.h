// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPointF>
#include <QStringList>

#include <optional>

/// What a caller hears and where keys lead: the model of a call flow, without store and without window.
namespace occ::callflow {

/// What a step does. The order is that of stepTypes().
enum class StepType : quint8 {
    Hours,     ///< Goes on by the time of the week and the holidays.
    Greeting,  ///< Says its text.
    Menu,      ///< Says its text and waits for a key.
    Emergency, ///< Rings a number before everything else.
    Dial,      ///< Rings one number.
    Queue,     ///< Holds the caller until somebody of a team is free.
    Intake,    ///< Asks the questions of a form.
    Routing,   ///< Rings the people of one or several teams by a rule.
    Webhook,   ///< Asks an outside system, then goes on.
    Voicemail, ///< Takes a message.
    Hangup,    ///< Says its text, if any, and ends the call.
};

/// How calls are recorded. The order is that of recordings().
enum class Recording : quint8 {
    Consent, ///< Recorded after the caller was told; what does not say so gets the standard notice.
    Always,  ///< Recorded, and only the flow's own texts tell.
    Never,   ///< Not recorded.
};

/// How a routing step picks who rings. The order is that of routingMethods().
enum class RoutingMethod : quint8 { TimeBased, SkillBased, RoundRobin };

/// One key of a menu.
struct Option
{
    QString digit;    ///< "0" to "9", "*" or "#".
    QString label;    ///< In words, as the team sees it.
    QString next;     ///< The step it leads to; empty leads nowhere.
    QString language; ///< What the flow speaks from here on; empty keeps it.

    bool operator==(const Option&) const = default;
};

/// One step. Fields that its type has no use for stay as they are; fieldsOf() names those that matter.
/// Numbers are 0 when not given.
struct Step
{
    QString key; ///< Unique within the flow: small letters, digits and single hyphens.
    StepType type = StepType::Greeting;
    QString title;
    QString text; ///< What the caller hears first; {{names}} are filled in when it is deployed.
    QString next; ///< Where it goes on: after the text, when nobody answers, when the time is up.

    QList<Option> options;  ///< Menu.
    bool speech = false;    ///< Menu: options can also be said.
    int timeoutSeconds = 0; ///< Menu: how long to wait for a key.
    int retries = 0;        ///< Menu: how often it is said again.
    QString fallback;       ///< Menu: where silence and wrong keys lead after the last try.

    QString target;      ///< Dial, emergency, queue: number or the name of one ("on_call_phone").
    QStringList targets; ///< Routing.
    RoutingMethod method = RoutingMethod::RoundRobin; ///< Routing.
    int ringSeconds = 0;                              ///< Dial, emergency, routing.
    int priority = 0;                                 ///< Emergency: 1 is first.
    bool holdMusic = false;                           ///< Queue.
    bool announceWait = false;                        ///< Queue.
    int maxWaitSeconds = 0;                           ///< Queue: then `next`; 0 waits for ever.

    QString calendar; ///< Hours: id of the content of kind calendar that knows the holidays.
    QString opens;    ///< Hours: "08:00".
    QString closes;   ///< Hours: "18:00"; "24:00" is the end of the day.
    QStringList days; ///< Hours: "mon" to "sun".
    QString open;     ///< Hours: the step inside these hours.
    QString closed;   ///< Hours: the step outside of them and on holidays.

    QString endpoint;        ///< Webhook: name of the integration's call.
    QString mailbox;         ///< Voicemail.
    int maxSeconds = 0;      ///< Voicemail: longest message; 0 has no limit.
    bool transcribe = false; ///< Voicemail.
    bool alert = false;      ///< Voicemail: somebody is told at once.
    QString form;            ///< Intake: id of the content of kind form.

    std::optional<QPointF> position; ///< Top left corner in the designer's scene; none lays it out itself.

    bool operator==(const Step&) const = default;
};

/// A whole call flow.
struct CallFlow
{
    QString id;
    QString title;
    QString source;        ///< Where its wording comes from; may be empty for a client's own.
    QString industry;      ///< "healthcare", "legal", "fleet" or "general".
    QStringList languages; ///< Two-letter codes; the first is the one it begins with.
    Recording recording = Recording::Consent;
    QString start; ///< Key of the step a call begins at.
    QList<Step> steps;
    QMap<QString, QString> numbers; ///< What names stand for: "on_call_phone" to a number or a SIP address.

    bool operator==(const CallFlow&) const = default;
    /// The first step with that key, or nullptr.
    [[nodiscard]] const Step* find(const QString& key) const;
    [[nodiscard]] Step* find(const QString& key);
};

/// A way out of a step.
struct Exit
{
    QString port;   ///< "next", "fallback", "open", "closed" or "digit:1"; unique within the step.
    QString label;  ///< In words: "1 Appointments", "Nobody answers", "Closed".
    QString target; ///< Key of the step it leads to; empty leads nowhere yet.

    bool operator==(const Exit&) const = default;
};

/// Every way out of a step in the order they are drawn, those that lead nowhere included. A hangup has none.
[[nodiscard]] QList<Exit> exits(const Step& step);
/// Leads a way out to another step; an empty target leads it nowhere. False when the step has no such port.
bool setExit(Step& step, const QString& port, const QString& target);
/// Gives a step another key and leads everything that pointed to it there. False when `from` is not there or
/// `to` is taken.
bool renameStep(CallFlow& flow, const QString& from, const QString& to);
/// Takes a step out; what led to it leads nowhere. False when it is not there.
bool removeStep(CallFlow& flow, const QString& key);
/// A key like `wanted` ("New menu" gives "new-menu") that the flow does not have yet.
[[nodiscard]] QString freeKey(const CallFlow& flow, const QString& wanted);
/// The names that steps ring ("on_call_phone"), each once, in the order of the steps.
[[nodiscard]] QStringList namesRung(const CallFlow& flow);
/// Those of them that stand for no number yet: nobody rings there.
[[nodiscard]] QStringList openNames(const CallFlow& flow);
/// Whether a call can be sent there as it is: "+18335550100", "sip:desk@example.com".
[[nodiscard]] bool isAddress(const QString& target);
/// A new step of a type with values that make sense: waiting times, limits, business hours. No exits.
[[nodiscard]] Step makeStep(StepType type, const QString& key);

/// The names as stored, in the order of the enumeration's values.
[[nodiscard]] const QStringList& stepTypes();
[[nodiscard]] const QStringList& recordings();
[[nodiscard]] const QStringList& routingMethods();
/// "mon" to "sun".
[[nodiscard]] const QStringList& weekDays();
/// A step's type as people say it ("Menu", "Voicemail").
[[nodiscard]] QString words(StepType type);
[[nodiscard]] QString words(Recording recording);
[[nodiscard]] QString words(RoutingMethod method);
/// The stored names of the fields a type uses besides key, type and title, in the order of a form
/// ("text", "timeout_seconds", "options", ...).
[[nodiscard]] QStringList fieldsOf(StepType type);
/// Whether a key can be a step's: small letters and digits, parts joined by single hyphens, up to 64.
[[nodiscard]] bool isStepKey(const QString& key);
/// Whether a menu can listen to it: "0" to "9", "*" or "#".
[[nodiscard]] bool isDigit(const QString& digit);
/// Minutes since midnight of "08:30"; "24:00" is 1440. Nothing for anything else.
[[nodiscard]] std::optional<int> minuteOfDay(const QString& time);

/// Reads a flow from what the content library or toJson() gives. Refuses unknown fields, wrong types,
/// control characters and more than kMostSteps steps, naming step and field; keys that are missing, doubled
/// or lead nowhere are check()'s subject.
[[nodiscard]] Result<CallFlow> fromJson(const QJsonObject& json);
/// Writes a flow with the names of resources/schemas/callflow.yaml and, where there is one, x and y of a
/// step. fromJson() of it is the same flow.
[[nodiscard]] QJsonObject toJson(const CallFlow& flow);

/// The names and what they stand for, as toJson() writes them.
[[nodiscard]] QJsonObject numbersJson(const QMap<QString, QString>& numbers);

/// More steps than this are refused everywhere.
inline constexpr int kMostSteps = 1000;

} // namespace occ::callflow
