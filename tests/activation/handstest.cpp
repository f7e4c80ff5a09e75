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
