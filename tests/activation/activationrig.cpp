// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/activation/activationrig.h"

#include "core/telnyx/settings.h"
#include "core/workspace/activationrounds.h"
#include "tests/support/controls.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

ActivationRig::ActivationRig(const QString& engine, const QString& industry)
    : Rig(engine)
    , telnyx(*clock)
{
    approve = [this] {
        for (telnyx::Verification& one : telnyx.verifications)
            one.status = u"Verified"_s;
    };
    must(telnyx::SettingsService(workspace().session()).set({telnyx::Settings().base, telnyx.speaks, {}}));
    StartRequest request;
    request.clientId = client(u"Lakeside Clinic"_s, u"UTC"_s, industry);
    request.playbook = u"toll-free-48h"_s;
    onboarding = start(request);
    meetControls(workspace(), onboarding);
}

std::unique_ptr<ActivationDriver> ActivationRig::driver()
{
    return makeDriver(workspace(), *outside);
}

const activation::Step ActivationRig::step(const QString& key)
{
    const ActivationStatus now = status();
    return now.run.steps.at(now.definition.stepOf(key));
}

qint64 ActivationRig::initiate()
{
    InitiateRequest request;
    request.onboardingId = onboarding;
    request.number = u"+1 833 555-0100"_s;
    request.publicUrl = u"https://calls.example.com/"_s;
    request.testFrom = u"+12082792555"_s;
    return run = must(activations().initiate(request));
}

void ActivationRig::drive(Millis most)
{
    const Instant until = clock->now() + most;
    for (int rounds = 0; rounds < 500; ++rounds) {
        must(driver()->drive(run));
        const Instant next = status().run.nextAt;
        if (next > until)
            return;
        clock->set(std::max(next, clock->now()));
    }
    qFatal("The run never comes to rest.");
}

void ActivationRig::finishStage()
{
    for (int rounds = 0; rounds < 40; ++rounds) {
        drive(kHour);
        const ActivationStatus now = status();
        if (now.state != activation::RunState::WaitingPerson)
            return;
        const QString key = now.run.steps.at(now.currentStep).key;
        must(activations().confirm(run, key, u"Seen by hand: "_s + key));
    }
    qFatal("The stage never ends.");
}

void ActivationRig::goLive(bool verified)
{
    if (run == 0)
        initiate();
    finishStage();
    must(activations().configure(run));
    finishStage();
    if (verified && step(u"messaging-verification"_s).state == activation::StepState::Person) {
        must(activations().sendForm(run, goodForm()));
        drive();
        approve();
        drive(2 * kHour);
    }
    must(activations().test(run));
    finishStage();
    must(activations().goLive(run));
    finishStage();
}

QStringList ActivationRig::dumpRun()
{
    QStringList lines;
    const ActivationStatus now = status();
    for (const activation::Step& step : now.run.steps)
        lines << u"%1 %2 by=%3 error=%4 told=%5"_s.arg(step.key, activation::toText(step.state), step.doneBy,
                                                       step.error, QString::number(int(step.told)));
    lines << activation::toText(now.state) << u"approved by %1"_s.arg(now.run.approvedBy)
          << u"voice %1 messaging %2"_s.arg(now.voice.state, now.messaging.state);
    for (const Milestone& milestone : show(onboarding).milestones) {
        for (const Item& item : milestone.items)
            lines << item.key + u' ' + item.state;
    }
    return lines;
}

activation::VerificationForm goodForm()
{
    return {
        {u"business-name"_s, u"Lakeside Clinic LLC"_s},
        {u"registration-number"_s, u"12-3456789"_s},
        {u"registration-type"_s, u"EIN"_s},
        {u"registration-country"_s, u"US"_s},
        {u"website"_s, u"https://www.lakeside.example"_s},
        {u"address"_s, u"12 Shore Road, Chicago, Illinois, 60601"_s},
        {u"contact-name"_s, u"Dana Reyes"_s},
        {u"contact-email"_s, u"dana@lakeside.example"_s},
        {u"contact-phone"_s, u"+13125550142"_s},
        {u"phone-numbers"_s, kNumber},
        {u"message-volume"_s, u"1,000"_s},
        {u"use-case"_s, telnyx::useCases().value(0)},
        {u"use-case-summary"_s,
         u"Patients who asked for it are reminded of their appointment one day before, once for each visit."_s},
        {u"sample-message"_s,
         u"Lakeside Clinic LLC: your visit is tomorrow at 9:00. Reply STOP to opt out."_s},
        {u"opt-in-workflow"_s,
         u"Patients tick a box of its own on the paper intake form at the desk; without it nobody is written to."_s},
        {u"opt-in-images"_s, u"https://www.lakeside.example/optin.png"_s},
        {u"opt-in-optional"_s, u"yes"_s},
        {u"opt-in-separate"_s, u"yes"_s},
        {u"opt-in-matches"_s, u"yes"_s},
        {u"privacy-policy"_s, u"https://www.lakeside.example/privacy"_s},
        {u"additional-information"_s, u"Reminders only."_s}};
}

} // namespace occ::test
