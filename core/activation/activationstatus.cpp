// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/activationchange.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using namespace activation;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(activation)
};

ActivationClock voiceClock(const ActivationStatus& status)
{
    ActivationClock clock;
    clock.since = status.run.startedAt;
    clock.planned = status.run.planFrom + status.definition.stages.last().due;
    clock.at = status.run.voiceLiveAt;
    if (clock.at) {
        clock.state = u"done"_s;
        clock.words =
            Words::tr("Voice is live since %1 after the start.").arg(inWords(*clock.at - *clock.since));
    } else if (status.now > *clock.planned) {
        clock.state = u"late"_s;
        clock.words = Words::tr("%1 late.").arg(inWords(status.now - *clock.planned));
    } else {
        clock.state = u"waiting"_s;
        clock.words = Words::tr("%1 left.").arg(inWords(*clock.planned - status.now));
    }
    return clock;
}

ActivationClock messagingClock(const ActivationStatus& status)
{
    ActivationClock clock;
    if (!isTollFree(status.run.e164)) {
        clock.state = u"not-needed"_s;
        clock.words = Words::tr("The number is not toll-free: carriers verify nothing.");
        return clock;
    }
    if (status.verification)
        clock.since = status.verification->submittedAt;
    clock.planned = status.standing.until;
    clock.at = status.run.messagingVerifiedAt;
    if (clock.at) {
        clock.state = u"done"_s;
        clock.words = status.standing.meaning;
    } else {
        clock.state = status.standing.overdue ? u"late"_s : u"waiting"_s;
        clock.words = u"%1: %2"_s.arg(turnWords(status.standing.turn), status.standing.title);
    }
    return clock;
}

} // namespace

int placeOf(const Definition& steps, const QString& key)
{
    const int at = steps.stepOf(key);
    if (at >= 0)
        return at;
    QStringList known;
    for (const StepDefinition& step : steps.steps)
        known << step.key;
    raise(refused(Words::tr("There is no step “%1”.").arg(key.left(60)),
                  Words::tr("Use one of: %1.").arg(known.join(u", "_s)), u"step"_s));
}

void finishRun(Run& run, const Definition& steps, Instant now)
{
    const RunState state = stateOf(run, steps);
    if (state == RunState::Live || state == RunState::Undone) {
        if (!run.endedAt)
            run.endedAt = now;
    } else {
        run.endedAt.reset();
    }
}

ActivationStatus ActivationService::statusOf(const Run& run)
{
    ActivationStatus status;
    status.run = run;
    status.now = m_session.now();
    status.definition = orThrow(definition(run.definition));
    status.state = stateOf(run, status.definition);
    status.client = orThrow(m_onboardings.rows({run.onboardingId})).value(0).client;
    status.currentStep = currentStep(run, status.definition);
    if (status.currentStep >= 0) {
        const Step& step = run.steps.at(status.currentStep);
        status.waitsFor = step.error.isEmpty() ? step.waitsFor : step.error;
    }
    if (m_gate)
        status.openControls = orThrow(m_gate(run.onboardingId));
    status.verification = loadVerification(m_session.database, run.e164);
    const auto library = orThrow(m_playbooks.library());
    status.standing = standingOf(status.verification.value_or(VerificationRow()),
                                 orThrow(readVerificationRules(*library)), status.now);
    status.voice = voiceClock(status);
    status.messaging = messagingClock(status);
    return status;
}

Result<ActivationStatus> ActivationService::status(qint64 id)
{
    return reading([&] { return statusOf(requireRun(m_session.database, id)); });
}

Result<std::optional<ActivationStatus>> ActivationService::ofOnboarding(qint64 onboardingId)
{
    return reading([&] {
        const QList<Run> runs = loadRuns(m_session.database, u"where a.onboarding_id = ?"_s, {onboardingId});
        return runs.isEmpty() ? std::nullopt : std::optional(statusOf(runs.first()));
    });
}

Result<QList<ActivationStatus>> ActivationService::list()
{
    return reading([&] {
        QList<ActivationStatus> found;
        const QList<Run> runs = loadRuns(m_session.database, {}, {});
        for (const Run& run : runs)
            found.prepend(statusOf(run));
        return found;
    });
}

Result<QList<Finding>> ActivationService::preflight(const VerificationForm& form, const QString& status)
{
    return reading([&] {
        const auto library = orThrow(m_playbooks.library());
        return activation::preflight(form, status, orThrow(readVerificationRules(*library)));
    });
}

Result<QList<VerificationField>> ActivationService::verificationFields()
{
    return reading([&] { return orThrow(readVerificationForm(*orThrow(m_playbooks.library()))); });
}

Result<VerificationForm> ActivationService::suggestedForm(qint64 id)
{
    return reading([&] {
        const Run run = requireRun(m_session.database, id);
        if (const auto row = loadVerification(m_session.database, run.e164); row && !row->form.isEmpty())
            return row->form;
        VerificationForm form{{u"phone-numbers"_s, run.e164}};
        auto row = m_session.database.query(
            u"select c.name, c.website, c.address, c.email, c.phone from client c join onboarding o on "
            u"o.client_id = c.id where o.id = ?"_s,
            run.onboardingId);
        if (row.next()) {
            const char* const keys[] = {"business-name", "website", "address", "contact-email",
                                        "contact-phone"};
            for (int i = 0; i < 5; ++i) {
                if (!row.text(i).isEmpty())
                    form.insert(QString::fromLatin1(keys[i]), row.text(i));
            }
        }
        return form;
    });
}

Status ActivationService::saveForm(qint64 id, const VerificationForm& form)
{
    return change(id, u"activation.form"_s, [&](store::Transaction& tx, Run& run, const Definition&) {
        VerificationRow row = loadVerification(tx.database(), run.e164).value_or(VerificationRow());
        if (row.isVerified())
            raise(refused(Words::tr("%1 is verified already.").arg(run.e164),
                          Words::tr("A new request would overwrite the approval.")));
        row.onboardingId = run.onboardingId;
        row.e164 = run.e164;
        row.form = form;
        saveVerification(tx, row);
        tx.setSummary(Words::tr("Verification request of %1 filled in").arg(run.e164));
        return QList<int>();
    });
}

Status ActivationService::sendForm(qint64 id, const VerificationForm& form)
{
    return change(id, u"activation.verify"_s, [&](store::Transaction& tx, Run& run, const Definition& steps) {
        VerificationRow row = loadVerification(tx.database(), run.e164).value_or(VerificationRow());
        const auto rules = orThrow(readVerificationRules(*orThrow(m_playbooks.library())));
        const QList<Finding> findings = activation::preflight(form, row.status, rules);
        for (const Finding& finding : findings) {
            if (finding.blocks)
                raise(refused(u"%1: %2."_s.arg(finding.title, finding.reason), finding.cure + u'.',
                              finding.field));
        }
        const QList<Error> faults = telnyx::faultsOf(requestFrom(form, run.e164));
        if (!faults.isEmpty())
            raise(Failure(faults.first()));
        row.onboardingId = run.onboardingId;
        row.e164 = run.e164;
        row.form = form;
        saveVerification(tx, row);
        const int sending = steps.stepOf(u"messaging-verification"_s);
        const int deciding = steps.stepOf(u"messaging-decision"_s);
        QList<int> changed;
        const auto goOn = [&](int at, const QString& mark) {
            Step& step = run.steps[at];
            step.intent.insert(mark, tx.now());
            if (step.state == StepState::Person || step.state == StepState::Failed) {
                step.state = StepState::Working;
                step.deadline = tx.now() + steps.steps.at(at).timeout;
                step.waitsFor.clear();
                step.error.clear();
                step.cure.clear();
                step.field.clear();
            }
            changed << at;
        };
        if (!run.steps.at(sending).isOver())
            goOn(sending, u"cleared"_s);
        else if (run.steps.at(deciding).state == StepState::Person)
            goOn(deciding, u"resend"_s);
        else
            raise(refused(Words::tr("The request for %1 is being decided.").arg(run.e164),
                          Words::tr("Wait for the answer: sending it again would begin anew.")));
        tx.setSummary(Words::tr("Verification request of %1 sent").arg(run.e164));
        return changed;
    });
}

Result<std::optional<Run>> ActivationService::byReference(const QString& reference)
{
    return reading([&] {
        const QList<Run> runs = loadRuns(m_session.database, u"where a.reference = ?"_s, {reference});
        return runs.isEmpty() ? std::nullopt : std::optional(runs.first());
    });
}

Status ActivationService::wake(const QString& e164)
{
    return reading([&] {
        store::Transaction tx(m_session.database, {}, m_session.now(), u"activation.wake"_s,
                              store::EntryKind::Scheduler);
        const QList<Run> runs = loadRuns(tx.database(), u"where a.e164 = ?"_s, {e164});
        for (Run run : runs) {
            QList<int> changed;
            for (int i = 0; i < int(run.steps.size()); ++i) {
                Step& step = run.steps[i];
                if (step.state == StepState::Waiting && step.nextAt > tx.now()) {
                    step.nextAt = tx.now();
                    changed << i;
                }
            }
            if (!changed.isEmpty()) {
                saveRun(tx, run, orThrow(definition(run.definition)), changed);
                tx.setSummary(Words::tr("Activation of %1: news from outside").arg(run.e164));
            }
        }
        tx.commit();
    });
}

Result<bool> ActivationService::anyDue()
{
    return reading([&] {
        return m_session.database
            .query(u"select 1 from activation a join onboarding o on o.id = a.onboarding_id where "
                   u"a.next_at <= ? and o.state = 'active' limit 1"_s,
                   m_session.now())
            .next();
    });
}

} // namespace occ
