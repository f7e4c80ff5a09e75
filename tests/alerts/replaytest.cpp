// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/replayservice.h"
#include "tests/alerts/ladder.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// The past, played again.
class ReplayTest final : public QObject
{
    Q_OBJECT

    static constexpr int kClients = 6;

    /// What happens in a month with six clients; the same for the same seed, whatever the rules. With `care`
    /// people also acknowledge and resolve.
    class Month final
    {
    public:
        Month(Rig& rig, quint32 seed, bool care)
            : m_rig(rig)
            , m_random(seed)
            , m_care(care)
        {}

        void live()
        {
            const char* zones[] = {"America/New_York", "Europe/Madrid", "UTC"};
            for (int i = 0; i < kClients; ++i)
                m_rig.start(u"Client %1"_s.arg(i + 1), QString::fromLatin1(zones[i % 3]));
            for (Instant at = kStart; at < kStart + 30 * kDay; at += 9 * kHour) {
                m_rig.clock->set(at + m_random.bounded(int(kHour)));
                for (int turn = 0; turn < 3; ++turn) {
                    act(1 + m_random.bounded(kClients), m_random.bounded(11));
                    m_rig.clock->advance(7 * kMinute); // Nobody does two things at once.
                }
                if (m_random.bounded(2) == 0)
                    m_rig.tick();
            }
            m_rig.tickAt(kStart + 30 * kDay);
        }

    private:
        void act(qint64 id, int what)
        {
            OnboardingService& onboardings = m_rig.onboardings();
            const int score = m_random.bounded(1, 11);
            const Instant before = m_rig.now() - m_random.bounded(20) * kHour;
            switch (what) {
            case 0:
            case 1:
                QVERIFY(askClient(m_rig, id) > 0);
                break;
            case 2:
                QVERIFY(hearClient(m_rig, id) > 0);
                break;
            case 3: // Typed in later than it was.
                QVERIFY(askClient(m_rig, id, before) > 0);
                break;
            case 4:
                OCC_OK(onboardings.recordSurvey(id, u"csat"_s, score));
                break;
            case 5:
                OCC_OK(onboardings.recordSurvey(id, u"nps"_s, score, before));
                break;
            case 6:
                OCC_OK(onboardings.openBlocker(id, u"critical"_s, u"technical"_s, u"Down"_s));
                break;
            case 7:
                resolveBlocker(id);
                break;
            case 8:
                if (m_random.bounded(6) == 0)
                    OCC_OK(onboardings.itemsDone(m_rig.items(id, 0)));
                break;
            default:
                care(id);
                break;
            }
        }

        void resolveBlocker(qint64 id)
        {
            for (const Blocker& blocker : m_rig.show(id).blockers) {
                if (!blocker.resolvedAt) {
                    OCC_OK(m_rig.onboardings().resolveBlocker(blocker.id, u"Up"_s));
                    return;
                }
            }
        }

        void care(qint64 id)
        {
            if (!m_care)
                return;
            for (const Alert& alert : must(m_rig.alerts().list({u"open"_s, u"cleared"_s}, id))) {
                if (m_random.bounded(2) == 0)
                    OCC_OK(m_rig.alerts().resolve(alert.id, u"Nobody called"_s, u"Called"_s));
            }
        }

        Rig& m_rig;
        QRandomGenerator m_random;
        bool m_care;
    };

    static ReplayService service(Rig& rig)
    {
        return {rig.workspace().session(), rig.workspace().playbooks()};
    }

    static ReplayReport replay(Rig& rig, const QMap<QString, int>& thresholds = {})
    {
        return must(service(rig).replay({kStart, rig.now(), thresholds}));
    }

    static ReplayRule ruleOf(const ReplayReport& report, const QString& rule)
    {
        for (const ReplayRule& one : report.rules) {
            if (one.rule == rule)
                return one;
        }
        return {};
    }

    static void setRules(Rig& rig, const QMap<QString, int>& thresholds)
    {
        playbook::Playbook changed = shortPlaybook();
        changed.version = 2;
        changed.rules.clear();
        for (const playbook::KnownRule& known : playbook::knownRules()) {
            if (thresholds.contains(known.rule))
                changed.rules.append({known.rule, thresholds.value(known.rule), known.unit});
        }
        changed.escalation[1].afterHours = thresholds.value(u"lead"_s, 24);
        must(rig.workspace().playbooks().store(changed));
    }

private Q_SLOTS:
    void theSameThresholdsGiveWhatWas_data() { addEngines(); }
    void theSameThresholdsGiveWhatWas()
    {
        OCC_FETCH_ENGINE();
        for (const quint32 seed : {3U, 14U}) {
            Rig rig(engine);
            Month(rig, seed, true).live();
            const QStringList before = rig.dump();
            const QStringList status = rig.statusDump();
            const qint64 entries = rig.journalRows();
            const ReplayReport report = replay(rig);
            QCOMPARE(report.onboardings, kClients);
            QVERIFY(!report.cancelled);
            QVERIFY(report.cases.isEmpty());
            int all = 0;
            for (const ReplayRule& rule : report.rules) {
                const QByteArray where = QString(rule.rule + u" of "_s + QString::number(seed)).toUtf8();
                QVERIFY2(rule.unexplained == 0, where.constData());
                QCOMPARE(rule.was, rule.really);
                QCOMPARE(rule.would, rule.really);
                all += rule.really;
            }
            QVERIFY(report.doubts.isEmpty());
            QCOMPARE(QString::number(all - ruleOf(report, u"lead"_s).really -
                                     ruleOf(report, u"executive"_s).really),
                     rig.value(u"select count(*) from alert"_s));
            QVERIFY(ruleOf(report, u"non-responsive"_s).really > 3);
            QVERIFY(ruleOf(report, u"milestone-delayed"_s).really > 3);
            QVERIFY(ruleOf(report, u"lead"_s).really > 3);
            QCOMPARE(rig.dump(), before);
            QCOMPARE(rig.statusDump(), status);
            QCOMPARE(rig.journalRows(), entries);
        }
    }

    void othersGiveWhatTheEngineWouldHaveDone_data() { addEngines(); }
    /// The same month in a workspace whose playbook has those thresholds.
    void othersGiveWhatTheEngineWouldHaveDone()
    {
        OCC_FETCH_ENGINE();
        const QMap<QString, int> others{{u"non-responsive"_s, 20},  {u"low-satisfaction"_s, 8},
                                        {u"low-nps"_s, 3},          {u"milestone-delayed"_s, 6},
                                        {u"critical-blocker"_s, 2}, {u"lead"_s, 10}};
        Rig was(engine);
        Month(was, 26, false).live();
        const ReplayReport report = replay(was, others);
        Rig would(engine);
        setRules(would, others);
        Month(would, 26, false).live();
        const ReplayReport there = replay(would);
        for (const ReplayRule& rule : report.rules) {
            const ReplayRule real = ruleOf(there, rule.rule);
            QVERIFY2(rule.would == real.really,
                     qPrintable(u"%1: %2, really %3"_s.arg(rule.rule).arg(rule.would).arg(real.really)));
        }
        QVERIFY(ruleOf(report, u"non-responsive"_s).earlier > 0);
        QVERIFY(ruleOf(report, u"milestone-delayed"_s).later > 0);
        QVERIFY(ruleOf(report, u"low-satisfaction"_s).more > 0);
        QVERIFY(ruleOf(report, u"low-nps"_s).fewer > 0);
        QVERIFY(ruleOf(report, u"lead"_s).earlier > 0);
    }

    void saysHowMuchEarlier_data() { addEngines(); }
    void saysHowMuchEarlier()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        QVERIFY(askClient(rig, id) > 0);
        rig.tickAt(kStart + 60 * kHour);
        const ReplayReport report = replay(rig, {{u"non-responsive"_s, 34}});
        QCOMPARE(report.cases.size(), 1 + 1); // and the lead was told sooner
        const ReplayCase& one = report.cases.first();
        QCOMPARE(one.client, u"Northline"_s);
        QCOMPARE(one.onboardingId, id);
        QCOMPARE(inWords(one), u"would have turned red 14 h earlier"_s);
        QCOMPARE(*one.was, kStart + 48 * kHour);
        QCOMPARE(*one.would, kStart + 34 * kHour);
        QCOMPARE(inWords(report.cases.last()), u"would have gone to the team lead"_s);
        const ReplayReport patient = replay(rig, {{u"non-responsive"_s, 72}});
        QCOMPARE(inWords(patient.cases.first()), u"would not have turned red"_s);
    }

    void saysWhereItCannotKnow_data() { addEngines(); }
    void saysWhereItCannotKnow()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start(u"Moved"_s);
        (void)rig.start(u"Still"_s);
        rig.tickAt(kStart + 5 * kDay); // "First" is delayed: red on day 4.
        const QList<Milestone> milestones = rig.show(id).milestones;
        OCC_OK(rig.onboardings().moveMilestone(milestones.first().id, kStart + 8 * kDay, u"Holiday"_s));
        rig.tickAt(kStart + 6 * kDay);
        const ReplayReport report = replay(rig);
        QCOMPARE(report.doubts.size(), 1);
        QCOMPARE(report.doubts.first().client, u"Moved"_s);
        QVERIFY2(report.doubts.first().why.contains(u"moved"_s), qPrintable(report.doubts.first().why));
        const ReplayRule delayed = ruleOf(report, u"milestone-delayed"_s);
        QCOMPARE(delayed.really, 2);
        QCOMPARE(delayed.was, 1);
        QCOMPARE(delayed.unexplained, 1);
    }

    void aPauseIsKnown_data() { addEngines(); }
    void aPauseIsKnown()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        QVERIFY(askClient(rig, id) > 0);
        rig.clock->set(kStart + 10 * kHour);
        OCC_OK(rig.onboardings().pause(id, u"Budget"_s));
        rig.tickAt(kStart + 60 * kHour);
        QCOMPARE(ruleOf(replay(rig), u"non-responsive"_s).was, 0);
        rig.clock->set(kStart + 70 * kHour);
        OCC_OK(rig.onboardings().resume(id));
        rig.tickAt(kStart + 71 * kHour);
        const ReplayReport report = replay(rig);
        QCOMPARE(ruleOf(report, u"non-responsive"_s).really, 1);
        QCOMPARE(ruleOf(report, u"non-responsive"_s).was, 1);
        QCOMPARE(ruleOf(report, u"non-responsive"_s).unexplained, 0);
        QVERIFY(report.doubts.first().why.contains(u"paused"_s));
    }

    void stopsWhenTold_data() { addEngines(); }
    void stopsWhenTold()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        for (int i = 0; i < 30; ++i)
            rig.start(u"Client %1"_s.arg(i));
        rig.tickAt(kStart + kDay);
        QList<int> told;
        const ReplayRequest request{kStart, rig.now(), {}};
        const auto report = must(service(rig).replay(request, [&](int done, int all) {
            told << done;
            return all == 30 && done == 0;
        }));
        QVERIFY(report.cancelled);
        QCOMPARE(report.onboardings, 25);
        QCOMPARE(told, (QList<int>{0, 25}));
    }

    void refusesNonsense_data() { addEngines(); }
    void refusesNonsense()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        rig.tickAt(kStart + kDay);
        ReplayService tried = service(rig);
        OCC_FAILED(tried.replay({0, 0, {{u"bad-mood"_s, 3}}}), Refused, u"bad-mood"_s);
        OCC_FAILED(tried.replay({0, 0, {{u"low-nps"_s, 99}}}), Refused, u"99"_s);
        OCC_FAILED(tried.replay({rig.now(), kStart, {}}), Refused, u"before it begins"_s);
        OCC_FAILED(tried.replay({kStart, rig.now() + kDay, {}}), Refused, u"still to come"_s);
        const auto knobs = must(tried.knobs());
        QCOMPARE(knobs.size(), playbook::knownRules().size() + 2);
        for (const ReplayKnob& knob : knobs) {
            QVERIFY(knob.inForce >= knob.least && knob.inForce <= knob.most);
            QVERIFY(!replayTitle(knob.rule).isEmpty());
            QVERIFY(knob.same);
        }
    }
};

OCC_TEST(ReplayTest)
#include "replaytest.moc"
