// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/simulate.h"
#include "core/playbook/contentsource.h"
#include "tests/callflow/flowmaker.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::callflow;
using namespace occ::test;

static constexpr int kFlows = 1000;

static QString told(const QList<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines << u"%1 at %2: %3"_s.arg(finding.rule, finding.step, finding.message);
    return lines.join(u'\n');
}

/// The checker: shipped flows, a thousand sound ones, and each kind of fault.
class CheckTest final : public QObject
{
    Q_OBJECT

    static QList<CallFlow> shipped(CheckContext& context)
    {
        const auto library = must(content::ContentSource::shared({})->library());
        for (const auto& document : library->list(u"calendar"_s))
            context.calendars << document.id;
        for (const auto& document : library->list(u"form"_s))
            context.forms << document.id;
        QList<CallFlow> flows;
        for (const auto& document : library->list(u"callflow"_s))
            flows << must(fromJson(library->toJson(document)));
        return flows;
    }

private Q_SLOTS:
    void passesShippedFlows()
    {
        CheckContext context;
        const QList<CallFlow> flows = shipped(context);
        QVERIFY(flows.size() >= 4);
        QVERIFY(!context.calendars.isEmpty() && !context.forms.isEmpty());
        for (const CallFlow& flow : flows) {
            QVERIFY2(check(flow, context).isEmpty(),
                     qPrintable(flow.id + u'\n' + told(check(flow, context))));
            const Simulation all = simulateAll(flow);
            QVERIFY2(all.findings.isEmpty(), qPrintable(flow.id + u'\n' + told(all.findings)));
            QCOMPARE(must(fromJson(toJson(flow))), flow);
        }
    }

    void raisesNoFalseAlarm()
    {
        int steps = 0;
        for (quint32 seed = 1; seed <= kFlows; ++seed) {
            const CallFlow flow = FlowMaker(seed).make(8 + int(seed % 40));
            const QList<Finding> findings = check(flow, {{u"us-federal"_s}, {}, {}, RecordingRule::Consent});
            QVERIFY2(findings.isEmpty(), qPrintable(u"seed %1\n%2"_s.arg(seed).arg(told(findings))));
            if (seed % 10 == 0) {
                const Simulation all = simulateAll(flow);
                QVERIFY(all.complete);
                QVERIFY2(all.findings.isEmpty(),
                         qPrintable(u"seed %1\n%2"_s.arg(seed).arg(told(all.findings))));
            }
            steps += int(flow.steps.size());
        }
        QVERIFY(steps > 10 * kFlows);
    }

    void findsEachFault_data()
    {
        QTest::addColumn<QString>("fault");
        for (const QString& fault : faultNames())
            QTest::newRow(qPrintable(fault)) << fault;
    }
    void findsEachFault()
    {
        QFETCH(QString, fault);
        const QString rule = fault.section(u' ', 0, 0);
        QVERIFY(rules().contains(rule));
        int planted = 0;
        for (quint32 seed = 1; seed <= kFlows; ++seed) {
            CallFlow flow = FlowMaker(seed).make(8 + int(seed % 40));
            QRandomGenerator random(seed * 7919);
            const auto where = plant(fault, flow, random);
            if (!where)
                continue;
            ++planted;
            const QList<Finding> findings = check(flow, where->context);
            const bool found = std::ranges::any_of(findings, [&](const Finding& finding) {
                return finding.rule == rule && where->steps.contains(finding.step) &&
                       !finding.message.isEmpty();
            });
            QVERIFY2(found, qPrintable(u"seed %1, expected %2 at one of %3\n%4"_s.arg(seed).arg(
                                rule, where->steps.join(u' '), told(findings))));
        }
        QVERIFY2(planted > kFlows / 10, qPrintable(u"planted only %1 times"_s.arg(planted)));
    }

    void coversEveryRule()
    {
        QStringList missing = rules();
        for (const QString& fault : faultNames())
            missing.removeAll(fault.section(u' ', 0, 0));
        QCOMPARE(missing, QStringList{u"recording-prohibited"_s}); // The next test.
    }

    void followsThePack()
    {
        CallFlow flow = FlowMaker(3).make();
        CheckContext context;
        context.recording = RecordingRule::Prohibited;
        flow.recording = Recording::Consent;
        for (Step& step : flow.steps)
            step.transcribe = step.type == StepType::Voicemail && step.key == u"voicemail-2";
        QStringList at;
        for (const Finding& finding : check(flow, context)) {
            QCOMPARE(finding.rule, u"recording-prohibited"_s);
            at << finding.step;
        }
        QVERIFY(at.contains(QString()));
        flow.recording = Recording::Always;
        for (Step& step : flow.steps) {
            if (step.text.contains(u"recorded"))
                step.text = u"Hello."_s;
        }
        context.recording = RecordingRule::Free;
        QVERIFY2(check(flow, context).isEmpty(), qPrintable(told(check(flow, context))));
        context.recording = RecordingRule::Consent;
        QVERIFY(hasErrors(check(flow, context)));
    }

    void checksTwoHundredStepsQuickly()
    {
        CallFlow flow = FlowMaker(11).make(230);
        QVERIFY2(flow.steps.size() >= 200, qPrintable(QString::number(flow.steps.size())));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(check(flow).isEmpty());
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed()))); // 50 where measured.
    }

    void staysQuickOnAChain()
    {
        CallFlow flow = FlowMaker(1).make(10);
        QString next = flow.start;
        while (flow.steps.size() < kMostSteps) {
            Step step = makeStep(StepType::Greeting, u"chain-%1"_s.arg(flow.steps.size()));
            step.text = u"Hello."_s;
            step.next = next;
            next = step.key;
            flow.steps << step;
        }
        flow.start = next;
        QVERIFY(check(flow).isEmpty());
        flow.find(flow.steps.first().key)->type = StepType::Greeting;
        flow.steps.first().text = u"Again."_s;
        flow.steps.first().next = next;
        const auto findings = check(flow);
        QVERIFY(
            std::ranges::any_of(findings, [](const Finding& finding) { return finding.rule == u"loop"; }));
    }

    void namesFaultsOfJson_data()
    {
        QTest::addColumn<QJsonObject>("step");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, QJsonObject step, const QString& part) {
            step.insert(u"key"_s, u"menu"_s);
            if (!step.contains(u"type"_s))
                step.insert(u"type"_s, u"menu"_s);
            QTest::newRow(name) << step << part;
        };
        row("unknown field", {{u"colour"_s, 1}}, u"\"menu\": colour is not known"_s);
        row("unknown type", {{u"type"_s, u"dance"_s}}, u"type is not one of"_s);
        row("text is number", {{u"text"_s, 5}}, u"text is not a text"_s);
        row("number is text", {{u"retries"_s, u"2"_s}}, u"retries is not a whole number"_s);
        row("negative", {{u"retries"_s, -1}}, u"retries"_s);
        row("half", {{u"timeout_seconds"_s, 1.5}}, u"timeout_seconds"_s);
        row("truth is text", {{u"speech"_s, u"yes"_s}}, u"speech is neither"_s);
        row("control", {{u"text"_s, u"a\u0001b"_s}}, u"control character"_s);
        row("long", {{u"text"_s, QString(5000, u'x')}}, u"longer than"_s);
        row("options", {{u"options"_s, QJsonArray{1}}}, u"options is not an object"_s);
        row("option field", {{u"options"_s, QJsonArray{QJsonObject{{u"key"_s, u"1"_s}}}}},
            u"key is not known"_s);
        row("position", {{u"x"_s, 1}}, u"y is not a coordinate"_s);
    }
    void namesFaultsOfJson()
    {
        QFETCH(QJsonObject, step);
        QFETCH(QString, part);
        const QJsonObject json{
            {u"id"_s, u"x"_s}, {u"recording"_s, u"never"_s}, {u"steps"_s, QJsonArray{step}}};
        OCC_FAILED(fromJson(json), Refused, part);
    }

    void keepsMadeFlowsInJson()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const CallFlow flow = FlowMaker(seed).make();
            QCOMPARE(must(fromJson(toJson(flow))), flow);
        }
    }

    void editsSteps()
    {
        CallFlow flow = FlowMaker(5).make();
        const QString start = flow.start;
        QVERIFY(renameStep(flow, start, u"front-door"_s));
        QCOMPARE(flow.start, u"front-door"_s);
        QVERIFY(check(flow).isEmpty());
        QVERIFY(!renameStep(flow, u"front-door"_s, flow.steps.first().key));
        QVERIFY(!renameStep(flow, start, u"again"_s));
        QCOMPARE(freeKey(flow, u"Front Door"_s), u"front-door-2"_s);
        QCOMPARE(freeKey(flow, u"Ménu <3"_s), u"menu-3"_s);
        QCOMPARE(freeKey(flow, u"电话"_s), u"step"_s);
        const QString goodbye = flow.steps.first().key;
        QVERIFY(removeStep(flow, goodbye));
        QVERIFY(flow.find(goodbye) == nullptr);
        for (const Step& step : std::as_const(flow.steps)) {
            for (const Exit& exit : exits(step))
                QVERIFY(exit.target != goodbye);
        }
        Step menu = makeStep(StepType::Menu, u"m"_s);
        menu.options << Option{u"1"_s, u"One"_s, {}, {}};
        QVERIFY(setExit(menu, u"digit:1"_s, u"a"_s));
        QVERIFY(setExit(menu, u"fallback"_s, u"b"_s));
        QVERIFY(!setExit(menu, u"digit:2"_s, u"c"_s));
        QVERIFY(!setExit(menu, u"next"_s, u"c"_s));
        const QList<Exit> ways = exits(menu);
        QCOMPARE(ways.size(), 2);
        QCOMPARE(ways.first().label, u"1 One"_s);
        QCOMPARE(ways.last().target, u"b"_s);
        Step end = makeStep(StepType::Hangup, u"end"_s);
        QVERIFY(exits(end).isEmpty() && !setExit(end, u"next"_s, u"a"_s));
        for (int type = 0; type < stepTypes().size(); ++type) {
            Step step = makeStep(StepType(type), u"s"_s);
            for (const Exit& exit : exits(step)) {
                QVERIFY(setExit(step, exit.port, u"there"_s));
                QVERIFY(!exit.label.isEmpty());
            }
            for (const Exit& exit : exits(step))
                QCOMPARE(exit.target, u"there"_s);
            QVERIFY(!words(StepType(type)).isEmpty());
        }
    }
};

OCC_TEST(CheckTest)
#include "checktest.moc"
