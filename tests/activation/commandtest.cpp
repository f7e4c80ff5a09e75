// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/settings.h"
#include "tests/activation/activationrig.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using namespace occ::activation;

/// What people may and may not do to a run.
class Commands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badInputIsRefused_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("field");
        QTest::newRow("no number") << u"hello"_s << u""_s << u"sandbox"_s << u"number"_s;
        QTest::newRow("empty number") << u""_s << u""_s << u"sandbox"_s << u"number"_s;
        QTest::newRow("plain http") << kNumber << u"http://calls.example.com"_s << u"sandbox"_s
                                    << u"public-url"_s;
        QTest::newRow("login in the address")
            << kNumber << u"https://me:secret@calls.example.com"_s << u"sandbox"_s << u"public-url"_s;
        QTest::newRow("mode") << kNumber << u""_s << u"live"_s << u"mode"_s;
    }
    void badInputIsRefused()
    {
        QFETCH(QString, number);
        QFETCH(QString, url);
        QFETCH(QString, mode);
        QFETCH(QString, field);
        ActivationRig rig(u"sqlite"_s);
        const qint64 entries = rig.journalRows();
        const auto made = rig.activations().initiate({rig.onboarding, number, url, {}, mode});
        QVERIFY(!made);
        QCOMPARE(made.error().field, field);
        QVERIFY(!made.error().hint.isEmpty());
        QCOMPARE(rig.journalRows(), entries);
    }

    void stagesComeInTheirOrder()
    {
        ActivationRig rig(u"sqlite"_s);
        OCC_FAILED(rig.activations().status(99), Refused, u"no activation 99"_s);
        rig.initiate();
        QCOMPARE(rig.initiate(), rig.run); // Asking twice is no fault.
        OCC_FAILED(rig.activations().configure(rig.run), Refused, u"Number Reservation"_s);
        OCC_FAILED(rig.activations().test(rig.run), Refused, u"“Initiate” is not done"_s);
        rig.drive();
        OCC_FAILED(rig.activations().configure(rig.run), Refused, u"Client Database Creation"_s);
        rig.finishStage();
        OCC_FAILED(rig.activations().test(rig.run), Refused, u"“Configure” comes first"_s);
        OCC_OK(rig.activations().configure(rig.run));
        const qint64 entries = rig.journalRows();
        OCC_OK(rig.activations().configure(rig.run)); // Changes nothing.
        QCOMPARE(rig.journalRows(), entries + 1);
    }

    void evidenceIsAskedForNotInvented()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.initiate();
        rig.drive();
        const QString step = u"client-database-creation"_s;
        QCOMPARE(rig.state(step), u"person"_s);
        OCC_FAILED(rig.activations().confirm(rig.run, step, u"  "_s), Refused, u"wants evidence"_s);
        OCC_FAILED(rig.activations().confirm(rig.run, u"live-testing"_s, u"fine"_s), Refused,
                   u"does not wait for a person"_s);
        OCC_FAILED(rig.activations().confirm(rig.run, u"coffee"_s, u"fine"_s), Refused, u"no step"_s);
        rig.actAs(rig.people.specialist);
        OCC_OK(rig.activations().confirm(rig.run, step, u"https://crm.example/42"_s));
        QCOMPARE(rig.step(step).doneBy, rig.people.specialist.name);
        // Undone like any other change, as long as the run has not gone on.
        OCC_OK(rig.workspace().undo());
        QCOMPARE(rig.state(step), u"person"_s);
        rig.actAs(rig.people.salesRep);
        OCC_FAILED(rig.activations().confirm(rig.run, step, u"x"_s), Refused, u""_s);
    }

    void aMissingAddressIsAskedFor()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.run = must(rig.activations().initiate({rig.onboarding, kNumber, {}, {}, u"sandbox"_s}));
        rig.drive(kHour);
        QCOMPARE(rig.step(u"webhook-configuration"_s).field, u"public-url"_s);
        OCC_FAILED(rig.activations().confirm(rig.run, u"webhook-configuration"_s, u"calls"_s), Refused,
                   u"not an https address"_s);
        OCC_OK(
            rig.activations().confirm(rig.run, u"webhook-configuration"_s, u"https://calls.example.com"_s));
        rig.drive(kHour);
        QCOMPARE(rig.state(u"webhook-configuration"_s), u"done"_s);
        QCOMPARE(rig.telnyx.applications.size(), 1);
        QVERIFY(rig.telnyx.applications.first().voiceUrl.startsWith(u"https://calls.example.com/"_s));
    }

    void goingLiveIsApprovedByAPersonWhoMay()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.initiate();
        rig.finishStage();
        OCC_OK(rig.activations().configure(rig.run));
        rig.finishStage();
        OCC_OK(rig.activations().test(rig.run));
        rig.finishStage();
        QCOMPARE(toText(rig.status().state), u"waiting-approval"_s);
        QStringList open{u"Business Associate Agreement"_s, u"Call recording consent"_s};
        rig.activations().setGate([&open](qint64) -> Result<QStringList> { return open; });
        OCC_FAILED(rig.activations().goLive(rig.run), Refused,
                   u"Business Associate Agreement, Call recording"_s);
        QCOMPARE(rig.status().openControls, open);
        QVERIFY(!rig.status().run.approvedAt);
        open.clear();
        rig.actAs(rig.people.specialist);
        OCC_FAILED(rig.activations().goLive(rig.run), Refused, u"may not approve"_s);
        rig.actAs(rig.people.manager);
        const auto before = must(rig.workspace().history("onboarding"_L1, rig.onboarding)).size();
        OCC_OK(rig.activations().goLive(rig.run));
        const auto entries = must(rig.workspace().history("onboarding"_L1, rig.onboarding));
        QCOMPARE(entries.size(), before + 1);
        QCOMPARE(entries.front().command, u"activation.go-live"_s);
        QCOMPARE(rig.status().run.approvedBy, rig.people.manager.name);
        QVERIFY(rig.status().run.approvedAt);
        rig.drive(kHour);
        QVERIFY(rig.status().run.voiceLiveAt);
    }

    void aPausedOnboardingIsLeftAlone()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.initiate();
        OCC_OK(rig.onboardings().pause(rig.onboarding, u"Holiday"_s));
        OCC_OK(rig.driver()->drive(rig.run));
        QVERIFY(rig.telnyx.asked.isEmpty());
        QVERIFY(must(rig.driver()->driveDue()).driven.isEmpty());
        OCC_OK(rig.onboardings().resume(rig.onboarding));
        QCOMPARE(must(rig.driver()->driveDue()).driven, QList<qint64>{rig.run});
    }

    void oneNumberOneRun()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.initiate();
        StartRequest request;
        request.clientId = rig.client(u"Bakker"_s);
        const qint64 other = rig.start(request);
        OCC_FAILED(rig.activations().initiate({other, kNumber, {}, {}, u"sandbox"_s}), Refused,
                   u"another onboarding"_s);
        OCC_FAILED(rig.activations().takeBack(rig.run, u" "_s), Refused, u"reason"_s);
        OCC_OK(rig.activations().takeBack(rig.run, u"Wrong client"_s));
        rig.drive();
        QCOMPARE(toText(rig.status().state), u"undone"_s);
        OCC_OK(rig.activations().initiate({other, kNumber, {}, {}, u"sandbox"_s}));
        // What was taken back begins anew when its number is free again.
        OCC_FAILED(rig.activations().initiate({rig.onboarding, kNumber, {}, {}, u"sandbox"_s}), Refused,
                   u"another onboarding"_s);
        const qint64 again =
            must(rig.activations().initiate({rig.onboarding, u"+18335550101"_s, {}, {}, u"sandbox"_s}));
        QCOMPARE(again, rig.run);
        rig.drive();
        QCOMPARE(rig.state(u"number-order"_s), u"done"_s);
    }

    void aRunIsForTheAccountItBeganIn()
    {
        ActivationRig rig(u"sqlite"_s);
        telnyx::SettingsService settings(rig.workspace().session());
        OCC_OK(settings.set({telnyx::Settings().base, telnyx::Mode::Production, {}}));
        rig.run = must(rig.activations().initiate({rig.onboarding, kNumber, {}, {}, {}}));
        QCOMPARE(rig.status().run.mode, u"production"_s);
        // The connection was switched since: nothing is asked in the wrong account.
        OCC_OK(settings.set({settings.settings()->base, telnyx::Mode::Sandbox, {}}));
        const auto report = must(rig.driver()->driveDue());
        QVERIFY(report.driven.isEmpty());
        QVERIFY(report.troubles.value(0).contains(u"connect --mode production"_s));
        QVERIFY(rig.telnyx.asked.isEmpty());
    }
};

OCC_TEST(Commands)
#include "commandtest.moc"
