// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/hands.h"
#include "core/activation/run.h"
#include "core/activation/verification.h"
#include "core/onboarding/onboardingservice.h"

#include <functional>

namespace occ {

/// What a run starts from.
struct InitiateRequest
{
    qint64 onboardingId = 0;
    QString number;    ///< Any way of writing it.
    QString publicUrl; ///< https address under which Telnyx reaches this program; may come later.
    QString testFrom;  ///< A number of the account test calls come from; may come later.
    QString mode;      ///< sandbox or production; empty: what the connection to Telnyx is for.
};

/// One of a run's two clocks.
struct ActivationClock
{
    QString state; ///< "waiting", "late" or "done"; messaging of a number that needs none: "not-needed".
    std::optional<Instant> since;
    std::optional<Instant> planned; ///< By when.
    std::optional<Instant> at;      ///< When it was reached.
    QString words;
};

/// A run as people and programs see it.
struct ActivationStatus
{
    activation::Run run;
    activation::Definition definition;
    activation::RunState state = activation::RunState::Running;
    QString client;
    QString waitsFor; ///< What holds it up, in words; empty when nothing does.
    int currentStep = -1;
    QStringList openControls; ///< Mandatory compliance controls that keep it from going live.
    ActivationClock voice;
    ActivationClock messaging;
    std::optional<activation::VerificationRow> verification;
    activation::Standing standing;
    Instant now = 0;
};

/// A number's way into service within an onboarding: what people decide about it. What the program does by
/// itself is ActivationDriver's.
class ActivationService final
{
public:
    /// The names of an onboarding's open mandatory controls.
    using Gate = std::function<Result<QStringList>(qint64 onboardingId)>;

    ActivationService(Session& session, PlaybookService& playbooks, OnboardingService& onboardings)
        : m_session(session)
        , m_playbooks(playbooks)
        , m_onboardings(onboardings)
    {}
    /// From now on go-live is refused while the gate names something.
    void setGate(Gate gate) { m_gate = std::move(gate); }

    // --- reading ---
    [[nodiscard]] Result<ActivationStatus> status(qint64 id);
    /// The run of an onboarding, if it has one.
    [[nodiscard]] Result<std::optional<ActivationStatus>> ofOnboarding(qint64 onboardingId);
    /// The run that was given this reference, if there is one; it is in the addresses calls are led by.
    [[nodiscard]] Result<std::optional<activation::Run>> byReference(const QString& reference);
    /// All of them, newest first.
    [[nodiscard]] Result<QList<ActivationStatus>> list();
    /// The verification form of a run's number with what would be turned down.
    [[nodiscard]] Result<QList<activation::Finding>> preflight(const activation::VerificationForm& form,
                                                               const QString& status = {});
    [[nodiscard]] Result<QList<activation::VerificationField>> verificationFields();
    /// What the workspace knows already, as a first answer to the form.
    [[nodiscard]] Result<activation::VerificationForm> suggestedForm(qint64 id);

    /// Whether the moment of some run has come.
    [[nodiscard]] Result<bool> anyDue();

    /// Has what waits for the outside looked at again at once: the outside has said something about that
    /// number. Written by the scheduler; nothing when no run waits.
    [[nodiscard]] Status wake(const QString& e164);

    // --- commands; each one journal entry ---
    /// Starts a run and allows its first stage. The onboarding's run when it has one: with another number
    /// when that can still be changed. Gives its id. Fields: onboarding, number, public-url, test-from, mode.
    [[nodiscard]] Result<qint64> initiate(const InitiateRequest& request);
    /// Allow the next stage; refused while the one before is not done, naming what it waits for. Doing so
    /// again changes nothing.
    [[nodiscard]] Status configure(qint64 id);
    [[nodiscard]] Status test(qint64 id);
    /// Approves going live, as the one who acts; `approver` is for a local user, who has no name. Refused
    /// while a mandatory control is open, naming them, and to who may not approve.
    [[nodiscard]] Status goLive(qint64 id, const QString& approver = {});
    /// Gives what a step waits for a person for: evidence, or the missing input the step names.
    [[nodiscard]] Status confirm(qint64 id, const QString& key, const QString& evidence);
    /// Lets a stopped step try anew, with all its attempts; a step that waits for a person, when it is named,
    /// looks whether that was seen to.
    [[nodiscard]] Status retry(qint64 id, const QString& key = {});
    /// Takes everything back in reverse order.
    [[nodiscard]] Status takeBack(qint64 id, const QString& reason);
    /// Keeps what is filled in; refused once the number is verified.
    [[nodiscard]] Status saveForm(qint64 id, const activation::VerificationForm& form);
    /// Keeps it and lets it be sent, or sent again after it was turned down; refused while something in it
    /// blocks, naming the first, and when the number is verified already.
    [[nodiscard]] Status sendForm(qint64 id, const activation::VerificationForm& form);

    [[nodiscard]] Result<activation::Definition> definition(const QString& id = QStringLiteral("standard"));

private:
    [[nodiscard]] ActivationStatus statusOf(const activation::Run& run);
    [[nodiscard]] activation::Run freshRun(const InitiateRequest& request,
                                           const activation::Definition& steps);
    [[nodiscard]] Status allow(qint64 id, const QString& stage, const QString& command);
    void changeNumber(store::Transaction& tx, activation::Run& run, const QString& number);
    void restart(store::Transaction& tx, activation::Run& run, const InitiateRequest& request,
                 const QString& mode);
    void requireApprover(const activation::Run& run);
    template <typename Change>
    [[nodiscard]] Status change(qint64 id, const QString& command, Change function);

    Session& m_session;
    PlaybookService& m_playbooks;
    OnboardingService& m_onboardings;
    Gate m_gate;
    QHash<QString, activation::Definition> m_definitions;
};

} // namespace occ
