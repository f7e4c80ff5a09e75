// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/activationservice.h"

#include "core/activation/activationchange.h"
#include "core/messaging/smschannel.h"
#include "core/telnyx/settings.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUuid>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using namespace activation;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(activation)
};

QString checkedNumber(const QString& text, const QString& field)
{
    const auto number = messaging::e164(text);
    if (!number)
        raise(refused(Words::tr("“%1” is not a telephone number.").arg(text.left(40)),
                      Words::tr("Write it with its country code: +18335550100."), field));
    return *number;
}

QString checkedUrl(const QString& text)
{
    QString address = text.trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    const QUrl url(address, QUrl::StrictMode);
    const bool good = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() &&
                      url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!good)
        raise(refused(Words::tr("“%1” is not an https address.").arg(text.left(80)),
                      Words::tr("Give the address under which Telnyx reaches this program, such as "
                                "https://calls.example.com."),
                      u"public-url"_s));
    return address;
}

QString newReference()
{
    return u"occ-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
}

void requireFreeNumber(store::Database& database, const QString& number, qint64 ownRun)
{
    const QList<Run> others =
        loadRuns(database, u"where a.e164 = ? and a.state <> 'undone' and a.id <> ?"_s, {number, ownRun});
    if (!others.isEmpty())
        raise(refused(Words::tr("%1 is activated for another onboarding (activation %2).")
                          .arg(number, QString::number(others.first().id)),
                      Words::tr("Choose another number."), u"number"_s));
}

} // namespace

Result<Definition> ActivationService::definition(const QString& id)
{
    if (const auto known = m_definitions.constFind(id); known != m_definitions.constEnd())
        return *known;
    const auto library = m_playbooks.library();
    if (!library)
        return Failure(library.error());
    auto read = readDefinition(**library, id);
    if (read)
        m_definitions.insert(id, *read);
    return read;
}

Run ActivationService::freshRun(const InitiateRequest& request, const Definition& steps)
{
    Run run;
    run.onboardingId = request.onboardingId;
    run.reference = newReference();
    run.definition = steps.id;
    run.e164 = checkedNumber(request.number, u"number"_s);
    run.publicUrl = request.publicUrl.isEmpty() ? QString() : checkedUrl(request.publicUrl);
    run.testFrom = request.testFrom.isEmpty() ? QString() : checkedNumber(request.testFrom, u"test-from"_s);
    run.planFrom = m_session.now();
    run.startedAt = m_session.now();
    for (const StepDefinition& step : steps.steps) {
        Step made;
        made.key = step.key;
        run.steps << made;
    }
    return run;
}

void ActivationService::changeNumber(store::Transaction& tx, Run& run, const QString& number)
{
    const Definition steps = orThrow(definition(run.definition));
    const int last = steps.stepOf(u"number-order"_s);
    if (run.steps.at(last).isOver() || run.direction == Direction::Backward)
        raise(refused(Words::tr("%1 is ordered already.").arg(run.e164),
                      Words::tr("Take the activation back before another number is activated."),
                      u"number"_s));
    if (run.steps.at(last).state == StepState::Working || run.steps.at(last).state == StepState::Waiting)
        raise(refused(Words::tr("An order for %1 is under way.").arg(run.e164),
                      Words::tr("Wait until it is decided."), u"number"_s));
    requireFreeNumber(tx.database(), number, run.id);
    run.e164 = number;
    QList<int> changed;
    for (int i = 0; i <= last; ++i) {
        const qint64 id = run.steps.at(i).id;
        run.steps[i] = Step();
        run.steps[i].id = id;
        run.steps[i].key = steps.steps.at(i).key;
        changed << i;
    }
    saveRun(tx, run, steps, changed);
    tx.setSummary(Words::tr("Activation goes on with %1").arg(number));
}

/// A run that was taken back begins anew, under the same reference: what it ordered is found again.
void ActivationService::restart(store::Transaction& tx, Run& run, const InitiateRequest& request,
                                const QString& mode)
{
    const Definition steps = orThrow(definition(run.definition));
    const Run fresh = freshRun(request, steps);
    requireFreeNumber(tx.database(), fresh.e164, run.id);
    run.e164 = fresh.e164;
    run.mode = mode;
    if (!fresh.publicUrl.isEmpty())
        run.publicUrl = fresh.publicUrl;
    if (!fresh.testFrom.isEmpty())
        run.testFrom = fresh.testFrom;
    run.allowed = 0;
    run.direction = Direction::Forward;
    run.approvedBy.clear();
    run.approvedAt.reset();
    run.endedAt.reset();
    QList<int> changed;
    for (int i = 0; i < int(run.steps.size()); ++i) {
        const qint64 id = run.steps.at(i).id;
        run.steps[i] = fresh.steps.at(i);
        run.steps[i].id = id;
        changed << i;
    }
    saveRun(tx, run, steps, changed);
    tx.setSummary(Words::tr("Activation of %1 started again").arg(run.e164));
}

Result<qint64> ActivationService::initiate(const InitiateRequest& request)
{
    return writing(
        m_session, Permission::RunOnboardings, u"activation.initiate"_s, [&](store::Transaction& tx) {
            const QString mode =
                request.mode.isEmpty()
                    ? telnyx::nameOf(orThrow(telnyx::SettingsService(m_session).connection()).mode)
                    : request.mode;
            if (mode != "sandbox"_L1 && mode != "production"_L1)
                raise(refused(Words::tr("There is no mode “%1”.").arg(mode.left(40)),
                              Words::tr("Use sandbox or production."), u"mode"_s));
            const QList<OnboardingRow> found = orThrow(m_onboardings.rows({request.onboardingId}));
            if (found.isEmpty())
                raise(refused(Words::tr("There is no onboarding %1.").arg(request.onboardingId),
                              Words::tr("See them with: occ onboarding list"), u"onboarding"_s));
            const OnboardingRow& row = found.first();
            if (row.state != "active"_L1)
                raise(refused(Words::tr("The onboarding of %1 is not active.").arg(row.client),
                              Words::tr("Resume it first."), u"onboarding"_s));
            QList<Run> runs = loadRuns(tx.database(), u"where a.onboarding_id = ?"_s, {request.onboardingId});
            if (!runs.isEmpty()) {
                // Asking twice is no fault; a number that was taken is changed this way.
                const QString number = checkedNumber(request.number, u"number"_s);
                if (stateOf(runs.first(), orThrow(definition(runs.first().definition))) == RunState::Undone)
                    restart(tx, runs.first(), request, mode);
                else if (number != runs.first().e164)
                    changeNumber(tx, runs.first(), number);
                return runs.first().id;
            }
            const Definition steps = orThrow(definition());
            Run run = freshRun(request, steps);
            run.mode = mode;
            requireFreeNumber(tx.database(), run.e164, 0);
            run.nextAt = tx.now();
            insertRun(tx, run, steps);
            tx.about("onboarding"_L1, run.onboardingId);
            tx.about("client"_L1, row.clientId);
            tx.about("activation"_L1, run.id);
            tx.setSummary(Words::tr("Activation of %1 started for %2").arg(run.e164, row.client));
            return run.id;
        });
}

/// Lets a run into a stage; raises, naming what it waits for, while one before is not done.
static void enterStage(Run& run, const Definition& steps, int wanted)
{
    for (int before = 0; before < wanted; ++before) {
        if (run.allowed >= before && stageDone(run, steps, before))
            continue;
        const QString title = steps.stages.at(before).title;
        const int at = currentStep(run, steps);
        if (run.allowed < before || at < 0)
            raise(refused(Words::tr("The stage “%1” comes first.").arg(title),
                          Words::tr("Start it with: occ activation %1").arg(steps.stages.at(before).key)));
        const Step& step = run.steps.at(at);
        QString why = !step.error.isEmpty() ? step.error : step.waitsFor;
        while (why.endsWith(u'.'))
            why.chop(1);
        raise(refused(Words::tr("“%1” is not done: %2 (%3).")
                          .arg(title, steps.steps.at(at).title, why.isEmpty() ? stateWords(step.state) : why),
                      step.cure.isEmpty() ? Words::tr("Finish that step first.") : step.cure));
    }
    run.allowed = wanted;
}

Status ActivationService::allow(qint64 id, const QString& stage, const QString& command)
{
    return change(id, command, [&](store::Transaction& tx, Run& run, const Definition& steps) {
        const int wanted = steps.stageOf(stage);
        if (run.allowed < wanted) {
            enterStage(run, steps, wanted);
            tx.setSummary(Words::tr("Activation of %1: stage “%2” started")
                              .arg(run.e164, steps.stages.at(wanted).title));
        }
        return QList<int>();
    });
}

Status ActivationService::configure(qint64 id)
{
    return allow(id, u"configure"_s, u"activation.configure"_s);
}

Status ActivationService::test(qint64 id)
{
    return allow(id, u"test"_s, u"activation.test"_s);
}

void ActivationService::requireApprover(const Run& run)
{
    if (!m_session.actor.person || m_session.actor.person->role == Role::Manager ||
        m_session.actor.person->role == Role::Executive ||
        m_session.actor.person->role == Role::Administrator)
        return;
    const OnboardingRow row = orThrow(m_onboardings.rows({run.onboardingId})).value(0);
    auto lead =
        m_session.database.query(u"select lead_id from person where id = ?"_s, row.ownerId.value_or(0));
    if (lead.next() && lead.maybe(0) == m_session.actor.id())
        return;
    raise(refused(Words::tr("%1 may not approve going live.").arg(m_session.actor.name()),
                  Words::tr("A manager or the owner's team lead does.")));
}

Status ActivationService::goLive(qint64 id, const QString& approver)
{
    const Status ready = reading([&] {
        const Run run = requireRun(m_session.database, id);
        requireApprover(run);
        const QStringList open = m_gate ? orThrow(m_gate(run.onboardingId)) : QStringList();
        if (!open.isEmpty())
            raise(refused(Words::tr("Going live waits for mandatory controls: %1.").arg(open.join(u", "_s)),
                          Words::tr("Give their evidence on the client's compliance page first.")));
    });
    if (!ready)
        return ready;
    return change(
        id, u"activation.go-live"_s, [&](store::Transaction& tx, Run& run, const Definition& steps) {
            const int stage = steps.stageOf(u"go-live"_s);
            if (run.allowed < stage)
                enterStage(run, steps, stage);
            if (run.approvedAt)
                return QList<int>();
            run.approvedAt = tx.now();
            run.approvedBy = m_session.actor.person || approver.isEmpty() ? m_session.actor.name() : approver;
            tx.setSummary(Words::tr("Go-live of %1 approved by %2").arg(run.e164, run.approvedBy));
            return QList<int>();
        });
}

Status ActivationService::confirm(qint64 id, const QString& key, const QString& evidence)
{
    return change(
        id, u"activation.confirm"_s, [&](store::Transaction& tx, Run& run, const Definition& steps) {
            const int at = placeOf(steps, key);
            Step& step = run.steps[at];
            const StepDefinition& described = steps.steps.at(at);
            if (step.state != StepState::Person)
                raise(refused(Words::tr("“%1” does not wait for a person.").arg(described.title),
                              Words::tr("It is: %1.").arg(stateWords(step.state)), u"step"_s));
            const QString given = evidence.trimmed();
            if (step.field == "public-url"_L1) {
                run.publicUrl = checkedUrl(given);
                step.state = StepState::Working;
            } else if (step.field == "test-from"_L1) {
                run.testFrom = checkedNumber(given, u"test-from"_s);
                step.state = StepState::Working;
            } else if (step.field == "verification"_L1) {
                raise(refused(Words::tr("“%1” waits for the verification form.").arg(described.title),
                              Words::tr("Fill it in and send it: occ activation verify"), u"step"_s));
            } else {
                if (given.isEmpty() && described.evidence != "none"_L1 && run.direction == Direction::Forward)
                    raise(refused(Words::tr("“%1” wants evidence.").arg(described.title),
                                  Words::tr("Say what was done, or where it can be seen."), u"evidence"_s));
                step.state = run.direction == Direction::Backward ? StepState::Undone : StepState::Done;
                step.evidence = given;
                step.doneBy = m_session.actor.name();
                step.endedAt = tx.now();
            }
            if (step.state == StepState::Working)
                step.deadline = tx.now() + described.timeout;
            step.waitsFor.clear();
            step.field.clear();
            finishRun(run, steps, tx.now());
            tx.setSummary(Words::tr("Activation of %1: “%2” confirmed").arg(run.e164, described.title));
            return QList<int>{at};
        });
}

Status ActivationService::retry(qint64 id, const QString& key)
{
    return change(id, u"activation.retry"_s, [&](store::Transaction& tx, Run& run, const Definition& steps) {
        QList<int> changed;
        for (int i = 0; i < int(run.steps.size()); ++i) {
            Step& step = run.steps[i];
            const bool stopped = step.state == StepState::Failed && (key.isEmpty() || step.key == key);
            // What waits for a person may have been seen to elsewhere.
            const bool lookAgain = step.state == StepState::Person && step.key == key;
            if (!stopped && !lookAgain)
                continue;
            // An order that was rejected is not found again as the answer to the next one.
            if (step.key == "number-order"_L1)
                step.intent.insert(u"round"_s, step.intent.value(u"round"_s).toInt() + 1);
            step.intent.remove(u"sent_at"_s);
            step.state = run.direction == Direction::Backward ? StepState::Undoing : StepState::Working;
            step.attempts = 0;
            step.deadline = tx.now() + steps.steps.at(i).timeout;
            step.error.clear();
            step.cure.clear();
            step.field.clear();
            step.waitsFor.clear();
            changed << i;
        }
        if (!key.isEmpty())
            (void)placeOf(steps, key);
        if (changed.isEmpty())
            raise(refused(Words::tr("Nothing of the activation has stopped."),
                          Words::tr("See where it stands with: occ activation status"), u"step"_s));
        tx.setSummary(Words::tr("Activation of %1: “%2” tried again")
                          .arg(run.e164, steps.steps.at(changed.first()).title));
        return changed;
    });
}

Status ActivationService::takeBack(qint64 id, const QString& reason)
{
    return change(id, u"activation.take-back"_s, [&](store::Transaction& tx, Run& run, const Definition&) {
        if (reason.trimmed().isEmpty())
            raise(refused(Words::tr("The reason is missing."), Words::tr("Say why it is taken back."),
                          u"reason"_s));
        if (run.direction == Direction::Backward)
            return QList<int>();
        run.direction = Direction::Backward;
        QList<int> changed;
        for (int i = 0; i < int(run.steps.size()); ++i) {
            Step& step = run.steps[i];
            if (step.state == StepState::Pending)
                continue;
            // What waits for a person or has stopped has done nothing that could be taken back by waiting on.
            step.state = step.state == StepState::Person ? StepState::Pending : StepState::Undoing;
            step.nextAt = tx.now();
            step.attempts = 0;
            changed << i;
        }
        tx.setSummary(Words::tr("Activation of %1 is taken back: %2").arg(run.e164, reason.trimmed()));
        return changed;
    });
}

} // namespace occ
