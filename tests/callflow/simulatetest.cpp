// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/simulate.h"
#include "core/playbook/contentsource.h"
#include "tests/callflow/flowmaker.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::callflow;
using namespace occ::test;

static QString way(const Walk& walk)
{
    QStringList steps;
    for (const Passage& passage : walk.passages)
        steps << passage.step;
    return steps.join(u' ');
}

/// Calls played through the shipped healthcare flow by hand, and through others by all their keys.
class SimulateTest final : public QObject
{
    Q_OBJECT

    CallFlow m_clinic;

private Q_SLOTS:
    void initTestCase()
    {
        const auto library = must(content::ContentSource::shared({})->library());
        m_clinic = must(fromJson(library->toJson(must(library->get(u"callflow"_s, u"healthcare"_s)))));
    }

    void walks_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<Ending>("ending");
        using C = Situation::Caller;
        const int monday = 10 * 60;
        const auto row = [](const char* name, const Situation& situation, const char* steps, Ending ending) {
            QTest::newRow(name) << situation << QString::fromLatin1(steps) << ending;
        };
        row("silent", {monday, false, {}, C::Silent, true, false}, "open-hours greeting menu front-desk",
            Ending::Connected);
        row("silent, nobody there", {monday, false, {}, C::Silent, false, false},
            "open-hours greeting menu front-desk voicemail goodbye", Ending::Message);
        row("emergency", {monday, false, {u"1"_s}, C::Silent, true, false},
            "open-hours greeting menu emergency", Ending::Connected);
        row("emergency, nobody there", {monday, false, {u"1"_s}, C::Silent, false, false},
            "open-hours greeting menu emergency emergency-backup urgent-voicemail goodbye", Ending::Message);
        row("queue full", {monday, false, {u"2"_s}, C::Silent, true, true},
            "open-hours greeting menu scheduling voicemail goodbye", Ending::Message);
        row("intake", {monday, false, {u"4"_s}, C::Silent, true, false},
            "open-hours greeting menu intake scheduling", Ending::Connected);
        row("wrong key", {monday, false, {u"9"_s}, C::Silent, true, false},
            "open-hours greeting menu front-desk", Ending::Connected);
        row("at the minute it opens", {8 * 60, false, {}, C::WrongKeys, true, false},
            "open-hours greeting menu front-desk", Ending::Connected);
        row("the minute before", {8 * 60 - 1, false, {}, C::Silent, true, false},
            "open-hours after-hours voicemail goodbye", Ending::Message);
        row("at the minute it closes", {18 * 60, false, {u"1"_s}, C::Silent, true, false},
            "open-hours after-hours emergency", Ending::Connected);
        row("sunday", {6 * 1440 + monday, false, {u"2"_s}, C::Silent, true, false},
            "open-hours after-hours voicemail goodbye", Ending::Message);
        row("holiday", {monday, true, {}, C::Silent, true, false}, "open-hours after-hours voicemail goodbye",
            Ending::Message);
    }
    void walks()
    {
        QFETCH(Situation, situation);
        QFETCH(QString, steps);
        QFETCH(Ending, ending);
        const Walk walk = simulate(m_clinic, situation);
        QCOMPARE(way(walk), steps);
        QCOMPARE(walk.ending, ending);
        for (const Passage& passage : walk.passages)
            QVERIFY(!passage.event.isEmpty());
    }

    void tellsWhatIsHeard()
    {
        const Walk walk = simulate(m_clinic, {600, false, {u"2"_s}, Situation::Caller::Silent, false, true});
        QVERIFY(walk.passages.at(1).heard.contains(u"dial 911"));
        QVERIFY(walk.passages.at(2).event.contains(u"Appointment"));
        QCOMPARE(walk.passages.at(2).port, u"digit:2"_s);
        QVERIFY(walk.passages.at(3).heard.contains(u"recorded")); // Consent: nobody else told the caller.
        QVERIFY(walk.passages.at(3).seconds >= 300);
        QVERIFY(walk.seconds > 300);
        CallFlow legal = m_clinic;
        legal.recording = Recording::Never;
        QVERIFY(!simulate(legal, walk.situation).passages.at(3).heard.contains(u"recorded"));
    }

    /// Drafts may hold numbers no telephone company takes.
    void waitsOfAnyLengthAddUp()
    {
        CallFlow patient = m_clinic;
        patient.find(u"menu"_s)->retries = 1'000'000;
        patient.find(u"menu"_s)->timeoutSeconds = 1'000'000;
        const Walk walk = simulate(patient, {600, false, {}, Situation::Caller::Silent, true, false});
        QCOMPARE(walk.passages.at(2).step, u"menu"_s);
        QVERIFY(walk.passages.at(2).seconds > 1'000'000'000'000);
        QVERIFY(walk.seconds > walk.passages.at(2).seconds);
    }

    void coversEverything()
    {
        const Simulation all = simulateAll(m_clinic);
        QVERIFY(all.complete && all.findings.isEmpty());
        QCOMPARE(all.moments, 3); // Open, closed, and a holiday.
        for (auto step = all.coverage.cbegin(); step != all.coverage.cend(); ++step)
            QVERIFY2(*step > 0, qPrintable(step.key()));
        QSet<QString> taken;
        for (const Walk& walk : all.walks) {
            for (const Passage& passage : walk.passages)
                taken.insert(passage.step + u'>' + passage.port);
        }
        for (const Step& step : std::as_const(m_clinic.steps)) {
            for (const Exit& exit : exits(step))
                QVERIFY2(taken.contains(step.key + u'>' + exit.port), qPrintable(step.key + exit.port));
        }
        QVERIFY(all.endings.value(Ending::Connected) > 5 && all.endings.value(Ending::Message) > 5);
    }

    /// The classes of moments stand for every hour of the week: no hour goes another way than one of them.
    void everyHourIsLikeOneOfTheMoments()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            const CallFlow flow = FlowMaker(seed).make(30);
            QSet<QString> ways;
            for (const Walk& walk : simulateAll(flow).walks)
                ways.insert(way(walk) + QString::number(int(walk.ending)));
            for (int minute = 0; minute < 7 * 1440; minute += 15) {
                for (const bool holiday : {false, true}) {
                    const Walk walk =
                        simulate(flow, {minute, holiday, {}, Situation::Caller::Silent, false, true});
                    QVERIFY(ways.contains(way(walk) + QString::number(int(walk.ending))));
                }
            }
        }
    }

    void seesWhatGoesWrong()
    {
        CallFlow flow = m_clinic;
        flow.find(u"after-hours"_s)->options[1].next.clear();
        flow.find(u"front-desk"_s)->next = u"menu"_s;
        Step never = makeStep(StepType::Hours, u"never-open"_s);
        // Inside the opening hours at the start it is never Sunday.
        never.days = {u"sun"_s};
        never.open = u"providers"_s;
        never.closed = u"scheduling"_s;
        flow.find(u"intake"_s)->next = u"never-open"_s;
        flow.find(u"menu"_s)->options.removeIf([](const Option& option) { return option.digit == u"5"; });
        flow.steps << never;
        QStringList found;
        for (const Finding& finding : simulateAll(flow).findings)
            found << finding.rule + u' ' + finding.step;
        QVERIFY(found.contains(u"dead-end after-hours"_s));
        QVERIFY(found.contains(u"unreachable providers"_s));
        QVERIFY(std::ranges::any_of(
            found, [](const QString& line) { return line == u"loop front-desk" || line == u"loop menu"; }));
        const Walk walk = simulate(flow, {600, false, {}, Situation::Caller::Silent, false, false});
        QCOMPARE(walk.ending, Ending::Loop);
        QVERIFY(walk.passages.size() < 10);
    }

    void knowsNightHours()
    {
        Step night = makeStep(StepType::Hours, u"night"_s);
        night.opens = u"22:00"_s;
        night.closes = u"06:00"_s;
        night.days = {u"fri"_s, u"sun"_s};
        QVERIFY(isOpen(night, 4 * 1440 + 23 * 60, false));
        QVERIFY(isOpen(night, 5 * 1440 + 5 * 60, false)); // Saturday morning belongs to Friday's night.
        QVERIFY(!isOpen(night, 5 * 1440 + 23 * 60, false));
        QVERIFY(isOpen(night, 60, false)); // Monday morning belongs to Sunday's.
        QVERIFY(!isOpen(night, 4 * 1440 + 60, false));
        QVERIFY(!isOpen(night, 60, true));
    }

    void livesThroughBrokenFlows()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            CallFlow flow = FlowMaker(seed).make();
            const QStringList faults = faultNames();
            for (int count = 0; count < 5; ++count)
                (void)plant(faults.at(int(random.bounded(int(faults.size())))), flow, random);
            const Simulation all = simulateAll(flow);
            for (const Walk& walk : all.walks)
                QVERIFY(walk.passages.size() <= flow.steps.size() * (walk.situation.keys.size() + 2));
        }
        QCOMPARE(simulate(CallFlow(), {}).ending, Ending::DeadEnd);
        QVERIFY(simulateAll(CallFlow()).walks.size() <= 2);
    }
};

OCC_TEST(SimulateTest)
#include "simulatetest.moc"
