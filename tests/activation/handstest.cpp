// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/numberservice.h"
#include "tests/activation/activationrig.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace occ;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;

/// What the rest of the program does in a run.
class Hands : public QObject
{
    Q_OBJECT

    static QString numberState(ActivationRig& rig)
    {
        const auto number = rig.workspace().numbers().find(kNumber);
        return number ? toText(number->state) : QString();
    }

private Q_SLOTS:
    void theCallFlowIsDeployedWhenItCanBe_data() { addEngines(); }
    void theCallFlowIsDeployedWhenItCanBe()
    {
        OCC_FETCH_ENGINE();
        ActivationRig rig(engine);
        rig.initiate();
        rig.finishStage();
        must(rig.activations().configure(rig.run));
        rig.drive(kHour);
        QCOMPARE(rig.state(u"texml-deployment"_s), u"person"_s);
        QVERIFY2(rig.step(u"texml-deployment"_s).waitsFor.contains(u"on_call_phone"_s),
                 qPrintable(rig.step(u"texml-deployment"_s).waitsFor));
        CallFlowService& flows = rig.workspace().callFlows();
        StoredCallFlow stored = must(flows.ofOnboarding(rig.onboarding)).value();
        for (const QString& name : callflow::namesRung(stored.flow))
            stored.flow.numbers.insert(name, u"+12085550123"_s);
        must(flows.save(stored.row.clientId, stored.flow, stored.row.version));
        must(rig.activations().retry(rig.run, u"texml-deployment"_s));
        rig.drive(kHour);
        QVERIFY(rig.step(u"texml-deployment"_s).waitsFor.contains(u"public key"_s));
        must(rig.workspace().webhooks().addKey(QString::fromLatin1(QByteArray(32, 'k').toBase64())));
        must(rig.activations().retry(rig.run, u"texml-deployment"_s));
        rig.drive(kHour);
        QCOMPARE(rig.state(u"texml-deployment"_s), u"done"_s);
        QCOMPARE(must(flows.deployedOf(rig.onboarding))->row.version, 2);
        QCOMPARE(rig.step(u"texml-deployment"_s).doneBy, QString());
    }

    void theFormerCallFlowComesBackAlsoAfterAKill()
    {
        ActivationRig rig(u"sqlite"_s);
        CallFlowService& flows = rig.workspace().callFlows();
        must(rig.workspace().webhooks().addKey(QString::fromLatin1(QByteArray(32, 'k').toBase64())));
        const qint64 client = must(rig.workspace().onboardings().rows({rig.onboarding})).first().clientId;
        StoredCallFlow stored = must(flows.create({client, rig.onboarding, {}, {}}));
        for (const QString& name : callflow::namesRung(stored.flow))
            stored.flow.numbers.insert(name, u"+12085550123"_s);
        const StoredCallFlow former = must(flows.save(client, stored.flow, 1));
        must(flows.markDeployed(former.row.id));
        rig.initiate();
        rig.finishStage();
        stored.flow.title = u"A new one"_s;
        rig.clock->advance(kMinute);
        must(flows.save(client, stored.flow, 2));
        must(rig.activations().configure(rig.run));
        // The program dies after the deployment, before it is written down.
        struct Killed
        {};
        const auto dying = rig.driver();
        const activation::Hand hand = dying->hand(u"texml-deployment"_s);
        dying->setHand(u"texml-deployment"_s, {[hand](const activation::Task& task) -> activation::Outcome {
                                                   (void)hand.act(task);
                                                   throw Killed();
                                               },
                                               {}});
        bool killed = false;
        try {
            (void)dying->drive(rig.run);
        } catch (const Killed&) {
            killed = true;
        }
        QVERIFY(killed);
        QCOMPARE(must(flows.deployedOf(rig.onboarding))->row.version, 3);
        rig.clock->advance(kHour); // The dead one's lease ends.
        rig.drive();
        QCOMPARE(rig.state(u"texml-deployment"_s), u"done"_s);
        rig.clock->advance(kMinute);
        must(rig.activations().takeBack(rig.run, u"The client cancelled."_s));
        rig.finishStage();
        QCOMPARE(must(flows.deployedOf(rig.onboarding))->row.id, former.row.id);
    }

    void whatComplianceKnowsIsEvidence()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.goLive();
        for (const QString& key :
             {u"compliance-setup"_s, u"compliance-configuration"_s, u"compliance-testing"_s}) {
            const activation::Step step = rig.step(key);
            QCOMPARE(step.doneBy, QString());
            QVERIFY2(!step.evidence.isEmpty(), qPrintable(key));
        }
        QVERIFY(rig.step(u"compliance-setup"_s).evidence.contains(u"HIPAA"_s));
    }

    void theInventoryFollows_data() { addEngines(); }
    void theInventoryFollows()
    {
        OCC_FETCH_ENGINE();
        ActivationRig rig(engine);
        QCOMPARE(numberState(rig), QString());
        rig.initiate();
        rig.finishStage();
        QCOMPARE(numberState(rig), u"configured"_s);
        must(rig.activations().configure(rig.run));
        rig.finishStage();
        must(rig.activations().test(rig.run));
        rig.finishStage();
        QCOMPARE(numberState(rig), u"tested"_s);
        rig.goLive();
        QCOMPARE(numberState(rig), u"active"_s);
        const PhoneNumber number = must(rig.workspace().numbers().find(kNumber));
        QCOMPARE(number.onboardingId, rig.onboarding);
        QVERIFY(!number.providerId.isEmpty());
    }

    void newsFromOutsideIsLookedAtAtOnce()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.goLive(false);
        must(rig.activations().sendForm(rig.run, goodForm()));
        rig.drive();
        const Instant later = rig.status().run.nextAt;
        QVERIFY(later > rig.clock->now() && later < kNever); // The carriers decide.
        must(rig.activations().wake(u"+18335550999"_s));
        QCOMPARE(rig.status().run.nextAt, later);
        must(rig.activations().wake(kNumber));
        QCOMPARE(rig.status().run.nextAt, rig.clock->now());
    }
};

OCC_TEST(Hands)
#include "handstest.moc"
