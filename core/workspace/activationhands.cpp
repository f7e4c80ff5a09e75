// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/activationhands.h"

#include "core/callflow/simulate.h"
#include "core/monitoring/monitoringservice.h"
#include "core/telephony/numberservice.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using activation::Outcome;
using activation::Task;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(workspace)
};

/// In the deployment's intent: the version callers heard before.
const QString kFormer = u"former_callflow"_s;

using Work = std::function<Outcome(Workspace&, const Task&)>;

/// A service's failure stops the step where it can be tried again.
activation::Hand handOf(Workspace& workspace, Work act, Work takeBack = {})
{
    const auto guarded = [&workspace](Work work) -> std::function<Outcome(const Task&)> {
        if (!work)
            return {};
        return [&workspace, work = std::move(work)](const Task& task) {
            const auto outcome = reading([&] { return work(workspace, task); });
            return outcome ? *outcome : Outcome::stop(outcome.error());
        };
    };
    return {guarded(std::move(act)), guarded(std::move(takeBack))};
}

OnboardingRow onboardingOf(Workspace& workspace, const Task& task)
{
    return orThrow(workspace.onboardings().rows({task.run.onboardingId})).value(0);
}

Outcome deployFlow(Workspace& workspace, const Task& task)
{
    CallFlowService& flows = workspace.callFlows();
    auto stored = orThrow(flows.ofOnboarding(task.run.onboardingId));
    if (!stored)
        stored =
            orThrow(flows.create({onboardingOf(workspace, task).clientId, task.run.onboardingId, {}, {}}));
    const QStringList open = callflow::openNames(stored->flow);
    if (!open.isEmpty()) {
        return Outcome::person(
            Words::tr("The call flow rings names that have no number yet: %1. Enter them in the call flow, "
                      "then look again.")
                .arg(open.join(u", "_s)));
    }
    if (orThrow(workspace.webhooks().keys()).isEmpty()) {
        return Outcome::person(Words::tr("Calls are led only on Telnyx's word: give its public key with "
                                         "“occ webhook add-key”, then look again."));
    }
    const auto former = orThrow(flows.deployedOf(task.run.onboardingId));
    if (!former || former->row.id != stored->row.id) {
        // Written down first: after a kill nobody could tell which version was deployed before.
        if (former)
            task.remember({{kFormer, former->row.id}});
        orThrow(flows.markDeployed(stored->row.id));
    }
    return Outcome::done(u"%1/texml/%2 (%3, v%4)"_s.arg(
        task.run.publicUrl, task.run.reference, stored->row.title, QString::number(stored->row.version)));
}

Outcome deployFormer(Workspace& workspace, const Task& task)
{
    const qint64 former = task.remembered(kFormer);
    if (former == 0)
        return Outcome::done(Words::tr("No call flow was deployed before."));
    const StoredCallFlow stored = orThrow(workspace.callFlows().markDeployed(former));
    return Outcome::done(Words::tr("Version %1 of “%2” is deployed again.")
                             .arg(QString::number(stored.row.version), stored.row.title));
}

/// Every kind of call through what is deployed, before one is placed for real.
Outcome playThrough(Workspace& workspace, const Task& task)
{
    const auto stored = orThrow(workspace.callFlows().deployedOf(task.run.onboardingId));
    if (!stored)
        return Outcome::done({});
    const callflow::Simulation all = callflow::simulateAll(stored->flow);
    for (const callflow::Finding& finding : all.findings) {
        if (finding.severity == callflow::Severity::Error)
            return Outcome::stop(
                refused(finding.message, Words::tr("Correct the call flow, deploy it, then try again."))
                    .value());
    }
    return Outcome::done(
        Words::tr("%n way(s) through the call flow simulated.", nullptr, int(all.walks.size())));
}

Outcome setUpSystems(Workspace& workspace, const Task& task)
{
    QStringList ready;
    QStringList lacking;
    const auto rows = orThrow(workspace.integrations().ofClient(onboardingOf(workspace, task).clientId));
    for (const IntegrationRow& row : rows) {
        if (row.isSetUp && row.missing.isEmpty())
            ready << row.system.title;
        else if (row.askedFor || row.isSetUp)
            lacking << (row.missing.isEmpty() || !row.isSetUp
                            ? row.system.title
                            : u"%1 (%2)"_s.arg(row.system.title, row.missing.join(u", "_s)));
    }
    if (lacking.isEmpty() && !ready.isEmpty())
        return Outcome::done(Words::tr("Set up: %1.").arg(ready.join(u", "_s)));
    return Outcome::person(
        lacking.isEmpty()
            ? Words::tr("No system is set up. Do so on the client's page under Integrations, then look "
                        "again, or say why none is needed.")
            : Words::tr("Not set up: %1. Do so on the client's page under Integrations, then look again, or "
                        "say why they are not needed.")
                  .arg(lacking.join(u", "_s)));
}

Outcome testSystems(Workspace& workspace, const Task& task)
{
    const qint64 client = onboardingOf(workspace, task).clientId;
    QStringList works;
    QStringList fails;
    QString cure;
    const auto rows = orThrow(workspace.integrations().ofClient(client));
    for (const IntegrationRow& row : rows) {
        if (!row.isSetUp || !row.system.request)
            continue;
        const IntegrationRow tried = orThrow(workspace.integrations().probe(client, row.system.key));
        if (tried.last && tried.last->works()) {
            works << row.system.title;
        } else if (tried.last) {
            fails << tried.last->message;
            cure = cure.isEmpty() ? tried.last->cure : cure;
        }
    }
    if (!fails.isEmpty()) {
        Outcome outcome = Outcome::stop(environmentFailed(fails.join(u' '), cure).value());
        outcome.again = true;
        return outcome;
    }
    if (works.isEmpty())
        return Outcome::person(
            Words::tr("There is no system to be tested. Say what was tested, or why nothing is."));
    return Outcome::done(Words::tr("Answer as they should: %1.").arg(works.join(u", "_s)));
}

Outcome setUpCompliance(Workspace& workspace, const Task& task)
{
    const ComplianceView view = orThrow(workspace.compliance().ofOnboarding(task.run.onboardingId));
    QStringList packs;
    for (const PackRow& row : view.packs)
        packs << u"%1 (%2)"_s.arg(row.pack.title, QString::number(row.controls.size()));
    if (packs.isEmpty())
        return Outcome::person(Words::tr("No compliance pack applies to the client. Choose one on the "
                                         "client's page under Compliance, or say why none does."));
    return Outcome::done(Words::tr("Packs with their controls: %1; %2 mandatory.")
                             .arg(packs.join(u", "_s), QString::number(view.mandatory())));
}

Outcome configureCompliance(Workspace& workspace, const Task& task)
{
    const CallPolicy policy = orThrow(workspace.compliance().ofOnboarding(task.run.onboardingId)).policy;
    if (policy.contradictory)
        return Outcome::person(Words::tr("One pack wants calls recorded, another prohibits it. Decide which "
                                         "holds, and say so."));
    const auto stored = orThrow(workspace.callFlows().deployedOf(task.run.onboardingId));
    const bool records = stored && stored->flow.recording != callflow::Recording::Never;
    if (stored && policy.recording == "prohibited"_L1 && records)
        return Outcome::person(Words::tr("%1 prohibits recording, but the call flow records. Change the call "
                                         "flow, deploy it, then look again.")
                                   .arg(policy.recordingFrom));
    if (stored && policy.recording == "required"_L1 && !records)
        return Outcome::person(Words::tr("%1 wants calls recorded, but the call flow does not record. Change "
                                         "the call flow, deploy it, then look again.")
                                   .arg(policy.recordingFrom));
    return Outcome::done(
        u"%1; %2"_s.arg(recordingWords(policy.recording),
                        Words::tr("call data is kept for %1").arg(retentionWords(policy.retentionDays))));
}

Outcome testCompliance(Workspace& workspace, const Task& task)
{
    const ComplianceView view = orThrow(workspace.compliance().ofOnboarding(task.run.onboardingId));
    QStringList open;
    for (const ControlRow& row : view.open())
        open << row.control.title;
    if (!open.isEmpty())
        return Outcome::person(
            Words::tr("Mandatory controls are open: %1. Give their evidence, then look again.")
                .arg(open.join(u", "_s)));
    return Outcome::done(Words::tr("All mandatory controls are settled with their evidence: %1 of %2.")
                             .arg(QString::number(view.settled()), QString::number(view.mandatory())));
}

Outcome setUpMonitoring(Workspace& workspace, const Task& task)
{
    return Outcome::done(orThrow(workspace.monitoring().watch(task.run.e164, task.run.onboardingId)));
}

Outcome lookAtMonitoring(Workspace& workspace, const Task& task)
{
    return Outcome::done(orThrow(workspace.monitoring().standing(task.run.e164)));
}

/// How far the number is by the steps that are done; nothing while it is not even held.
std::optional<NumberState> stateBy(const activation::Run& run)
{
    static const QList<std::pair<QString, NumberState>> milestones{
        {u"number-activation"_s, NumberState::Active},
        {u"call-flow-testing"_s, NumberState::Tested},
        {u"webhook-configuration"_s, NumberState::Configured},
        {u"number-order"_s, NumberState::Ordered}};
    for (const auto& [key, state] : milestones) {
        for (const activation::Step& step : run.steps) {
            if (step.key == key && step.state == activation::StepState::Done)
                return state;
        }
    }
    return {};
}

} // namespace

void addWorkspaceHands(ActivationDriver& driver, Workspace& workspace)
{
    driver.setHand(u"texml-deployment"_s, handOf(workspace, deployFlow, deployFormer));
    driver.setHand(u"integration-setup"_s, handOf(workspace, setUpSystems));
    driver.setHand(u"integration-testing"_s, handOf(workspace, testSystems));
    driver.setHand(u"compliance-setup"_s, handOf(workspace, setUpCompliance));
    driver.setHand(u"compliance-configuration"_s, handOf(workspace, configureCompliance));
    driver.setHand(u"compliance-testing"_s, handOf(workspace, testCompliance));
    driver.setHand(u"monitoring-setup"_s, handOf(workspace, setUpMonitoring));
    driver.setHand(u"monitoring-activation"_s, handOf(workspace, lookAtMonitoring));
    // A call costs money and tells of one way only; the simulator goes all of them first.
    const activation::Hand call = driver.hand(u"call-flow-testing"_s);
    driver.setHand(u"call-flow-testing"_s, handOf(workspace, [call](Workspace& inside, const Task& task) {
                       const Outcome played = playThrough(inside, task);
                       if (played.kind != Outcome::Kind::Done)
                           return played;
                       Outcome called = call.act(task);
                       if (called.kind == Outcome::Kind::Done && !played.words.isEmpty())
                           called.words += u' ' + played.words;
                       return called;
                   }));
}

void followNumber(Workspace& workspace, const activation::Run& run)
{
    const auto state = stateBy(run);
    if (state)
        orThrow(workspace.numbers().follow({run.e164, run.onboardingId, *state, run.fact(u"number_id"_s),
                                            run.fact(u"order_id"_s), run.mode}));
}

} // namespace occ
