// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/activationjson.h"
#include "tests/activation/activationrig.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using namespace occ::activation;

/// A run from its start to live, as people and the outside bring it there.
class Running final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberGoesLive_data()
    {
        const QStringList engines = engineNames();
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("industry");
        for (const QString& industry : {u"healthcare"_s, u"fleet"_s}) {
            for (const QString& engine : engines)
                QTest::newRow(qPrintable(engine + u' ' + industry)) << engine << industry;
        }
    }
    void aNumberGoesLive()
    {
        OCC_FETCH_ENGINE();
        QFETCH(QString, industry);
        ActivationRig rig(engine, industry);
        rig.telnyx.orderTakes = 3 * kMinute;
        rig.telnyx.numberTakes = 10 * kMinute;
        rig.goLive();
        const ActivationStatus status = rig.status();
        QCOMPARE(toText(status.state), u"live"_s);
        QCOMPARE(status.voice.state, u"done"_s);
        QCOMPARE(status.messaging.state, u"done"_s);
        QVERIFY(status.run.endedAt);
        QCOMPARE(rig.telnyx.count(u"order"_s), 1);
        QCOMPARE(rig.telnyx.count(u"reserve"_s), 1);
        QCOMPARE(rig.telnyx.count(u"submitVerification"_s), 1);
        QCOMPARE(rig.telnyx.count(u"placeTestCall"_s), 2);
        QCOMPARE(rig.telnyx.owned.value(kNumber).connectionId, rig.telnyx.applications.value(0).id);
        // The playbook's items completed themselves from the evidence; what no step proves stays open.
        QStringList proven;
        for (const StepDefinition& step : status.definition.steps)
            proven << step.completes;
        int ticked = 0;
        for (const Milestone& milestone : rig.show(rig.onboarding).milestones) {
            for (const Item& item : milestone.items) {
                QVERIFY2((item.state == "done"_L1) == proven.contains(item.key), qPrintable(item.key));
                ticked += item.state == "done"_L1 ? 1 : 0;
                if (item.key == "numbers-provisioned-and-active-in-telnyx"_L1)
                    QCOMPARE(item.evidence, u"+18335550100 is active at Telnyx."_s);
            }
        }
        QCOMPARE(ticked, 27);
        // Each notice is told once.
        QCOMPARE(rig.rows(u"select name from event order by name"_s),
                 (QStringList{u"activation-initiated"_s, u"go-live-achieved"_s}));
        OCC_OK(rig.workspace().verify());
    }

    void aNumberOfOursIsNotOrdered()
    {
        ActivationRig rig(u"sqlite"_s);
        telnyx::OwnedNumber own;
        own.id = u"1293"_s;
        own.number = kNumber;
        own.status = u"active"_s;
        own.connectionId = u"elsewhere"_s;
        rig.telnyx.owned.insert(kNumber, own);
        rig.initiate();
        rig.finishStage();
        QCOMPARE(rig.telnyx.count(u"order"_s), 0);
        QCOMPARE(rig.telnyx.count(u"reserve"_s), 0);
        // It stays in service where it is until somebody approved.
        QCOMPARE(rig.telnyx.owned.value(kNumber).connectionId, u"elsewhere"_s);
        rig.goLive(false);
        QCOMPARE(rig.telnyx.owned.value(kNumber).connectionId, rig.telnyx.applications.value(0).id);
        OCC_OK(rig.activations().takeBack(rig.run, u"The client cancelled."_s));
        rig.finishStage();
        QCOMPARE(toText(rig.status().state), u"undone"_s);
        QCOMPARE(rig.telnyx.owned.value(kNumber).connectionId, u"elsewhere"_s);
        QVERIFY(!rig.status().run.voiceLiveAt);
    }

    void voiceIsLiveWithoutMessaging()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.goLive(false);
        QCOMPARE(rig.status().voice.state, u"done"_s);
        QCOMPARE(rig.status().messaging.state, u"waiting"_s);
        QCOMPARE(toText(rig.status().standing.turn), u"us"_s);
        QCOMPARE(rig.state(u"messaging-verification"_s), u"person"_s);
        // Messaging goes on after the run is live.
        OCC_OK(rig.activations().sendForm(rig.run, goodForm()));
        rig.drive();
        QCOMPARE(toText(rig.status().standing.turn), u"telnyx"_s);
        QCOMPARE(rig.status().messaging.planned.value_or(0), rig.now() + 14 * kDay);
        rig.telnyx.verifications[kNumber].status = u"Verified"_s;
        rig.drive(2 * kHour);
        QCOMPARE(rig.status().messaging.state, u"done"_s);
        QVERIFY(rig.status().run.messagingVerifiedAt);
    }

    void waitsForTheOutsideAreTakenUpByATick()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.telnyx.orderTakes = 20 * kMinute;
        rig.initiate();
        QCOMPARE(must(rig.driver()->driveDue()).driven, QList<qint64>{rig.run});
        QCOMPARE(rig.state(u"number-order"_s), u"waiting"_s);
        QCOMPARE(toText(rig.status().state), u"waiting-outside"_s);
        // Before its moment nothing is asked.
        const qsizetype asked = rig.telnyx.asked.size();
        QVERIFY(must(rig.driver()->driveDue()).driven.isEmpty());
        QCOMPARE(rig.telnyx.asked.size(), asked);
        rig.clock->advance(21 * kMinute);
        QCOMPARE(must(rig.driver()->driveDue()).driven, QList<qint64>{rig.run});
        QCOMPARE(rig.state(u"number-order"_s), u"done"_s);
        QCOMPARE(rig.telnyx.count(u"order"_s), 1);
    }

    void whatTakesTooLongStops()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.telnyx.orderTakes = 100 * kDay;
        rig.initiate();
        rig.drive(5 * kHour);
        QCOMPARE(rig.state(u"number-order"_s), u"failed"_s);
        QVERIFY(rig.step(u"number-order"_s).error.contains(u"longer than 4 h"_s));
        QCOMPARE(rig.telnyx.count(u"order"_s), 1);
    }

    void twoDriversDoNothingTwice()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.initiate();
        const auto other = must(rig.openAnother());
        FakeTelnyx& telnyx = rig.telnyx;
        ActivationDriver second(other->session(), other->activations(), other->onboardings(), telnyx);
        const auto first = rig.driver();
        for (int i = 0; i < 60; ++i) {
            static_cast<void>(must(first->advance(rig.run)));
            static_cast<void>(must(second.advance(rig.run)));
        }
        QCOMPARE(telnyx.count(u"order"_s), 1);
        QCOMPARE(telnyx.count(u"reserve"_s), 1);
        QCOMPARE(rig.state(u"webhook-configuration"_s), u"done"_s);
        // While one of them is in the middle, the other leaves the run alone.
        rig.database().query(
            u"insert into activation_lease (activation_id, holder, until) values (?, 'somebody', ?)"_s,
            rig.run, rig.now() + kMinute);
        OCC_OK(rig.activations().confirm(rig.run, u"client-database-creation"_s, u"https://crm.example/1"_s));
        QVERIFY(!must(first->advance(rig.run)));
        rig.clock->advance(2 * kMinute);
        QVERIFY(must(first->advance(rig.run)));
    }

    void statusIsTheContract()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.initiate();
        rig.drive();
        const QJsonObject json = toJson(rig.status());
        QCOMPARE(json[u"number"].toString(), kNumber);
        QCOMPARE(json[u"mode"].toString(), u"sandbox"_s);
        QCOMPARE(json[u"state"].toString(), u"waiting-person"_s);
        QCOMPARE(json[u"step"].toString(), u"client-database-creation"_s);
        QCOMPARE(json[u"stages"].toArray().size(), 4);
        QCOMPARE(json[u"voice_live"].toObject()[u"planned"].toString(), u"2026-03-04T12:00:00Z"_s);
        QCOMPARE(json[u"messaging_verified"].toObject()[u"turn"].toString(), u"us"_s);
        const QJsonObject step = json[u"stages"].toArray()[0].toObject()[u"steps"].toArray()[1].toObject();
        QCOMPARE(step[u"key"].toString(), u"number-order"_s);
        QCOMPARE(step[u"state"].toString(), u"done"_s);
        QCOMPARE(step[u"attempts"].toInt(-1), 0);
        QVERIFY(step[u"evidence"].toString().contains(u"occ-"_s));
    }
};

OCC_TEST(Running)
#include "runtest.moc"
