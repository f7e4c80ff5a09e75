// SPDX-License-Identifier: GPL-3.0-or-later
// A number of the sample that is on its way: the first stage is done, the second waits for a person, and the
// carriers look at the request for text messages.
#include "core/activation/activationdriver.h"
#include "core/telnyx/verification.h"
#include "core/workspace/activationhands.h"
#include "core/workspace/demodirector.h"
#include "core/workspace/demotelnyx.h"

namespace occ::demo {

using namespace Qt::Literals::StringLiterals;

static const QString kNumber = u"+18885550142"_s;
/// The step that waits for somebody in the end.
static constexpr auto kOpenStep = "compliance-configuration"_L1;

/// What was given as evidence by then.
static QString evidenceFor(const QString& step, const QString& domain)
{
    static const QHash<QString, QString> notes{
        {u"client-database-creation"_s, u"https://crm.%1/accounts/5521"_s},
        {u"compliance-setup"_s, u"DOT pack started; driver consent form sent to the client"_s},
        {u"texml-deployment"_s, u"https://calls.onboarding.example/%1/v1"_s},
        {u"integration-setup"_s, u"https://telematics.%1/settings"_s}};
    const QString note = notes.value(step, u"Done and looked over"_s);
    return note.contains(u"%1"_s) ? note.arg(domain) : note;
}

static activation::VerificationForm requestOf(const Company& company)
{
    const QString name = QString::fromUtf8(company.name) + u" LLC"_s;
    const QString site = u"https://www."_s + QString::fromUtf8(company.domain);
    return {
        {u"business-name"_s, name},
        {u"registration-number"_s, u"36-4471902"_s},
        {u"registration-type"_s, u"EIN"_s},
        {u"registration-country"_s, u"US"_s},
        {u"website"_s, site},
        {u"address"_s, u"880 Depot Road, Omaha, Nebraska, 68102"_s},
        {u"contact-name"_s, QString::fromUtf8(company.contact)},
        {u"contact-email"_s, u"dispatch@"_s + QString::fromUtf8(company.domain)},
        {u"contact-phone"_s, u"+14025550118"_s},
        {u"phone-numbers"_s, kNumber},
        {u"message-volume"_s, u"1,000"_s},
        {u"use-case"_s, telnyx::useCases().value(0)},
        {u"use-case-summary"_s,
         u"Customers who asked for it are told when their load leaves and when it arrives, once for each load."_s},
        {u"sample-message"_s, name + u": load 4471 arrives today at 15:30. Reply STOP to opt out."_s},
        {u"opt-in-workflow"_s,
         u"Customers tick a box of its own in the shipping portal; without it nobody is written to."_s},
        {u"opt-in-images"_s, site + u"/optin.png"_s},
        {u"opt-in-optional"_s, u"yes"_s},
        {u"opt-in-separate"_s, u"yes"_s},
        {u"opt-in-matches"_s, u"yes"_s},
        {u"privacy-policy"_s, site + u"/privacy"_s},
        {u"additional-information"_s, u"Arrival notices only."_s}};
}

/// Moments are counted from the contract, and all of them lie within its first half day.
void Director::planActivation(const Story& story, qint64 onboarding)
{
    const Company& company = companies()[size_t(story.client)];
    const auto telnyx = std::make_shared<DemoTelnyx>(m_clock, kNumber);
    const auto run = std::make_shared<qint64>(0);
    const auto drive = [this, telnyx, run] {
        ActivationDriver driver(m_workspace.session(), m_workspace.activations(), m_workspace.onboardings(),
                                *telnyx);
        orThrow(driver.drive(*run));
        followNumber(m_workspace, orThrow(m_workspace.activations().status(*run)).run);
    };
    const Instant contract = m_clock.now();
    const auto then = [&, this](Millis after, const Act& act) {
        at(contract + after, [=, this, &story] {
            asOwner(story);
            act();
            drive();
        });
    };
    then(40 * kMinute, [this, onboarding, run] {
        InitiateRequest request;
        request.onboardingId = onboarding;
        request.number = kNumber;
        request.publicUrl = u"https://calls.onboarding.example"_s;
        request.testFrom = u"+13125550141"_s;
        request.mode = u"sandbox"_s;
        *run = orThrow(m_workspace.activations().initiate(request));
    });
    for (const Millis after : {42 * kMinute, 45 * kMinute, 48 * kMinute})
        then(after, [] {});
    const auto confirm = [this, run, &company] {
        const ActivationStatus now = orThrow(m_workspace.activations().status(*run));
        if (now.state != activation::RunState::WaitingPerson)
            return;
        const QString key = now.run.steps.at(now.currentStep).key;
        if (key != kOpenStep)
            orThrow(m_workspace.activations().confirm(*run, key,
                                                      evidenceFor(key, QString::fromUtf8(company.domain))));
    };
    then(70 * kMinute, confirm);
    then(95 * kMinute, confirm);
    then(2 * kHour, [this, run] { orThrow(m_workspace.activations().configure(*run)); });
    then(2 * kHour + 20 * kMinute,
         [this, run, &company] { orThrow(m_workspace.activations().sendForm(*run, requestOf(company))); });
    then(3 * kHour, confirm);
    then(5 * kHour, confirm);
    // The carriers were asked again a moment ago, as the program does every hour.
    at(m_now, drive);
}

} // namespace occ::demo
