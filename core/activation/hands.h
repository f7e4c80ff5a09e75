// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/outside.h"
#include "core/activation/run.h"
#include "core/activation/verification.h"

#include <QHash>

#include <functional>

namespace occ::activation {

/// What came of one try at a step.
struct Outcome
{
    enum class Kind : quint8 {
        Done,    ///< `words` is the evidence.
        Wait,    ///< For the outside, until `at`; `words` says for what.
        Person,  ///< Somebody has to do `words`; `field` names an input that is missing.
        Trouble, ///< It failed: `error`. Tried again by itself when `again`.
    };
    Kind kind = Kind::Done;
    QString words;
    Instant at = 0;
    QString field;
    Error error;
    bool again = false;
    QStringList forget; ///< Names to drop from the step's intent, so that the next try begins anew.
    QJsonObject facts;  ///< What exists outside now; added to the run's.
    QString event;      ///< Told to the automations in the same change.
    bool voiceLive = false;
    bool messagingVerified = false;
    std::optional<VerificationNews> news; ///< What became of the verification.

    [[nodiscard]] static Outcome done(const QString& evidence, const QJsonObject& facts = {});
    [[nodiscard]] static Outcome wait(Instant until, const QString& what);
    [[nodiscard]] static Outcome person(const QString& what, const QString& field = {});
    /// The run stops until somebody tries again.
    [[nodiscard]] static Outcome stop(const Error& error);
    /// Whatever passes by itself is tried again, everything else stops the run.
    [[nodiscard]] static Outcome trouble(const telnyx::Fault& fault, Instant now);
};

/// What a step's work may look at and use.
struct Task
{
    const Run& run;
    const StepDefinition& definition;
    Step step; ///< As it was before this try: remember() reads the run again, and with it all its steps.
    std::optional<VerificationRow> verification; ///< Of the run's number.
    Instant now;
    Outside& outside;
    /// Writes into the step's intent, in a change of its own, before the outside is asked.
    std::function<void(const QJsonObject&)> remember;

    [[nodiscard]] Instant remembered(const QString& name) const
    {
        return step.intent.value(name).toInteger();
    }
};

/// How a step is done, and how it is taken back. Each may be called again at any time, so it looks first
/// whether what it wants is there already.
struct Hand
{
    std::function<Outcome(const Task&)> act;
    std::function<Outcome(const Task&)> takeBack; ///< None: a person does, if there is anything to take back.
};
using Hands = QHash<QString, Hand>;

/// Reservation, order, validation, activation.
void addNumberHands(Hands& hands);
/// Application, deployment, test calls.
void addVoiceHands(Hands& hands);
/// Profile, verification, decision.
void addMessagingHands(Hands& hands);
/// What is told to automations.
void addNotices(Hands& hands);

/// The name under which a run's application and profile are found again.
[[nodiscard]] QString nameOutside(const Run& run);
/// The reference of a run's order; a failed one is ordered anew under the next.
[[nodiscard]] QString orderReference(const Run& run, const Step& step);

} // namespace occ::activation
