// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/callflowservice.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// A client's call flows: from a template, version by version, with undo, on both engines.
class CallFlowServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsVersions_data() { addEngines(); }
    void keepsVersions()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        CallFlowService& flows = rig.workspace().callFlows();
        const qint64 client = rig.client(u"Cedar Valley Clinic"_s, u"UTC"_s, u"healthcare"_s);
        QVERIFY(must(flows.list()).isEmpty());
        OCC_FAILED(flows.find(client, u"healthcare"_s), Refused, u"no call flow"_s);
        OCC_FAILED(flows.create({client + 99, {}, {}, {}}), Refused, u"no client"_s);
        OCC_FAILED(flows.create({client, {}, u"space"_s, {}}), Refused, u"space"_s);
        OCC_FAILED(flows.create({client, 77, {}, {}}), Refused, u"no onboarding 77"_s);
        const StoredCallFlow first = must(flows.create({client, {}, {}, u"Main line"_s}));
        QCOMPARE(first.row.callflow, u"healthcare"_s);
        QCOMPARE(first.row.version, 1);
        QCOMPARE(first.flow.title, u"Main line"_s);
        QCOMPARE(first.flow.industry, u"healthcare"_s);
        QCOMPARE(must(flows.load(first.row.id)).flow, first.flow);
        QCOMPARE(must(flows.create({client, {}, {}, {}})).row.callflow, u"healthcare-2"_s);

        callflow::CallFlow edit = first.flow;
        OCC_FAILED(flows.save(client, edit, 1), Refused, u"says the same"_s);
        edit.find(u"menu"_s)->retries = 1;
        edit.find(u"menu"_s)->position = QPointF(40, 80);
        rig.clock->set(rig.now() + kHour);
        const StoredCallFlow second = must(flows.save(client, edit, 1, u" Fewer tries "_s));
        QCOMPARE(second.row.version, 2);
        QCOMPARE(second.row.note, u"Fewer tries"_s);
        QCOMPARE(second.row.createdAt, rig.now());
        edit.title = u"Other"_s;
        OCC_FAILED(flows.save(client, edit, 1), Conflict, u"Version 2"_s);
        edit.id = u"Not A Key"_s;
        OCC_FAILED(flows.save(client, edit, 2), Refused, u"id of a call flow"_s);
        QCOMPARE(must(flows.versions(client, u"healthcare"_s)).size(), 2);
        QCOMPARE(must(flows.list(client)).size(), 2);
        QCOMPARE(must(flows.list()).first().version, 2);
        QCOMPARE(must(flows.find(client, u"healthcare"_s)).flow, second.flow);
        QCOMPARE(must(flows.find(client, u"healthcare"_s, 1)).flow, first.flow);
        OCC_FAILED(flows.find(client, u"healthcare"_s, 9), Refused, u"no version 9"_s);

        const auto history = must(rig.workspace().history("client"_L1, client));
        QVERIFY(history.first().summary.contains(u"version 2: Fewer tries"));
        OCC_OK(rig.workspace().undo());
        QCOMPARE(must(flows.find(client, u"healthcare"_s)).row.version, 1);
        OCC_OK(rig.workspace().redo());
        rig.reopen();
        QCOMPARE(must(rig.workspace().callFlows().find(client, u"healthcare"_s)).flow, second.flow);
        QCOMPARE(must(rig.workspace().verify()).problems, QStringList());
    }

    void deploysWhatIsSound_data() { addEngines(); }
    void deploysWhatIsSound()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        CallFlowService& flows = rig.workspace().callFlows();
        const qint64 onboarding = rig.start(u"Northline"_s);
        const qint64 client = rig.show(onboarding).row.clientId;
        QVERIFY(!must(flows.ofOnboarding(onboarding)));
        const StoredCallFlow first = must(flows.create({client, onboarding, u"fleet"_s, {}}));
        QCOMPARE(must(flows.ofOnboarding(onboarding))->row.id, first.row.id);
        callflow::CallFlow broken = first.flow;
        broken.find(u"menu"_s)->fallback.clear();
        const StoredCallFlow draft = must(flows.save(client, broken, 1)); // A draft may be broken.
        QCOMPARE(must(flows.ofOnboarding(onboarding))->row.id, draft.row.id);
        OCC_FAILED(flows.markDeployed(draft.row.id), Refused, u"has errors"_s);
        OCC_FAILED(flows.markDeployed(4711), Refused, u"no version"_s);
        const StoredCallFlow live = must(flows.markDeployed(first.row.id));
        QCOMPARE(live.row.deployedAt, std::optional(rig.now()));
        QCOMPARE(must(flows.load(first.row.id)).row.deployedAt, std::optional(rig.now()));
        QVERIFY(must(rig.workspace().history("onboarding"_L1, onboarding))
                    .first()
                    .summary.contains(u"is what callers hear"));
        OCC_OK(rig.workspace().undo());
        QVERIFY(!must(flows.load(first.row.id)).row.deployedAt);
        rig.actAs(rig.people.executive);
        OCC_FAILED(flows.create({client, {}, {}, {}}), Refused, u""_s);
        OCC_FAILED(flows.save(client, first.flow, 2), Refused, u""_s);
        OCC_FAILED(flows.markDeployed(first.row.id), Refused, u""_s);
        QCOMPARE(must(flows.list(client)).size(), 1);
    }

    void knowsTemplatesAndPacks()
    {
        Rig rig(u"sqlite"_s);
        CallFlowService& flows = rig.workspace().callFlows();
        const auto templates = must(flows.templates());
        QVERIFY(templates.size() >= 4);
        for (const CallFlowTemplate& one : templates) {
            const auto context = must(flows.context(one.industry));
            QVERIFY(callflow::check(must(flows.fromTemplate(one.id)), context).isEmpty());
        }
        QVERIFY(must(flows.context(u"legal"_s)).recording == callflow::RecordingRule::Prohibited);
        QVERIFY(must(flows.context(u"healthcare"_s)).recording == callflow::RecordingRule::Consent);
        callflow::CallFlow legal = must(flows.fromTemplate(u"legal"_s));
        legal.recording = callflow::Recording::Always;
        QVERIFY(callflow::hasErrors(callflow::check(legal, must(flows.context(u"legal"_s)))));
    }
};

OCC_TEST(CallFlowServiceTest)
#include "servicetest.moc"
