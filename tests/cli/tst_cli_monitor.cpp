// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/numberservice.h"
#include "core/workspace/workspace.h"
#include "tests/cli/program.h"
#include "tests/fakes/telnyxfake.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using occ::SetClock;
using occ::test::missingKeys;
using occ::test::Program;
using occ::test::TelnyxFake;
using occ::test::TelnyxWorld;

/// Monitoring without a window, against a Telnyx that remembers.
class TestCliMonitor : public QObject
{
    Q_OBJECT
    Program m_occ;
    SetClock m_clock{1'772'442'000'000}; // 2026-03-02T09:00:00Z
    TelnyxFake m_telnyx{m_clock};

    static QStringList words(const QString& line) { return line.split(u' ', Qt::SkipEmptyParts); }
    void setNow(occ::Instant now)
    {
        m_clock.set(now);
        m_occ.setNow(occ::toIso(now));
    }
    void callAt(occ::Instant at, const QString& outcome)
    {
        m_telnyx.change([&](TelnyxWorld& world) {
            TelnyxWorld::Called call;
            call.id = u"leg-%1"_s.arg(world.calls.size());
            call.from = u"+13125550177"_s;
            call.to = u"+18005963057"_s;
            call.outcome = outcome;
            call.at = at;
            world.calls << call;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("OCC_TELNYX_URL", m_telnyx.base().toEncoded());
        qputenv("OCC_TELNYX_KEY", m_telnyx.key());
        qputenv("OCC_TELNYX_ACCOUNT", m_telnyx.account().toLatin1());
        m_occ.setNow(u"2026-03-02T09:00:00Z"_s);
        QCOMPARE(m_occ.run({u"init"_s}).code, 0);
        QCOMPARE(m_occ.array(words(u"monitor list"_s)).size(), 0);
        const QJsonObject idle = m_occ.object(words(u"monitor collect"_s));
        QCOMPARE(idle.value(u"numbers"_s).toInt(), 0);
        (void)m_occ.object(words(u"client add --name Clinic --industry healthcare"_s));
        (void)m_occ.object(
            words(u"onboarding start --client clinic --contract-signed 2026-03-02T08:00:00Z"_s));
        (void)m_occ.object(words(u"number reserve 8005963057 --onboarding 1"_s));
    }

    void whatIsNotInServiceIsNotWatched()
    {
        const QString why = m_occ.refusal(1, words(u"monitor show 8005963057"_s));
        QVERIFY2(why.contains(u"is not watched: it is reserved"), qPrintable(why));
        QVERIFY(m_occ.refusal(1, words(u"monitor synthetic 8005963057 --every daily --from 8888046762"_s))
                    .contains(u"not in service"));
    }

    void limitsAreSetAndSetBack()
    {
        const QJsonArray all = m_occ.array(words(u"monitor thresholds"_s));
        QCOMPARE(all.size(), 8);
        QCOMPARE(missingKeys(all.first().toObject(), {u"threshold"_s, u"title"_s, u"limit"_s, u"unit"_s,
                                                      u"window_minutes"_s, u"severity"_s, u"action"_s}),
                 QStringList());
        QCOMPARE(m_occ.object(words(u"monitor threshold answer-rate 75.5"_s)).value(u"limit"_s).toString(),
                 u"75.5"_s);
        QCOMPARE(m_occ.object(words(u"monitor threshold answer-rate 60 --number 8005963057"_s))
                     .value(u"limit"_s)
                     .toString(),
                 u"60"_s);
        QCOMPARE(m_occ.object(words(u"monitor threshold answer-rate shipped --number 8005963057"_s))
                     .value(u"limit"_s)
                     .toString(),
                 u"75.5"_s);
        (void)m_occ.object({u"undo"_s});
        (void)m_occ.object(words(u"monitor threshold answer-rate shipped --number 8005963057"_s));
        QCOMPARE(m_occ.object(words(u"monitor threshold answer-rate shipped"_s)).value(u"limit"_s).toString(),
                 u"90"_s);
        QVERIFY(m_occ.refusal(1, words(u"monitor threshold answer-rate 101"_s)).contains(u"100"));
        QVERIFY(m_occ.refusal(1, words(u"monitor threshold speed 1"_s)).contains(u"answer-rate"));
        QCOMPARE(m_occ.run(words(u"monitor threshold answer-rate"_s)).code, 2);
    }

    void aTickCollectsJudgesAndTells()
    {
        m_telnyx.own(u"+18005963057"_s);
        occ::OpenOptions options;
        options.address = m_occ.workspace();
        options.clock = std::make_shared<SetClock>(m_clock.now());
        const auto opened = occ::Workspace::open(options);
        QVERIFY(opened.has_value());
        occ::Workspace* workspace = opened->get();
        for (const auto state :
             {occ::NumberState::Approved, occ::NumberState::Ordered, occ::NumberState::Configured,
              occ::NumberState::Tested, occ::NumberState::Active}) {
            const auto number = workspace->numbers().find(u"8005963057"_s);
            QVERIFY(number && workspace->numbers().setState(number->id, state));
        }
        const occ::Instant start = m_clock.now();
        for (int i = 0; i < 10; ++i)
            callAt(start + (i + 1) * 10 * occ::kSecond, i < 6 ? u"completed"_s : u"no-answer"_s);
        setNow(start + 5 * occ::kMinute);
        const QJsonObject ticked = m_occ.object(words(u"tick --no-mail"_s));
        const QByteArray whole = QJsonDocument(ticked).toJson();
        QVERIFY2(ticked.value(u"troubles"_s).toArray().isEmpty(), whole.constData());
        const QJsonObject row = m_occ.array(words(u"monitor list"_s)).first().toObject();
        QCOMPARE(row.value(u"calls"_s).toInt(), 10);
        QCOMPARE(row.value(u"answer_rate"_s).toString(), u"60"_s);
        QCOMPARE(row.value(u"state"_s).toString(), u"trouble"_s);
        const QJsonObject wrong = row.value(u"conditions"_s).toArray().first().toObject();
        QCOMPARE(wrong.value(u"threshold"_s).toString(), u"answer-rate"_s);
        QVERIFY(wrong.value(u"why"_s).toString().contains(u"6 of 10 calls answered"));
        // Told with the same tick.
        const QJsonArray alerts = m_occ.array(words(u"alert list"_s));
        QCOMPARE(alerts.size(), 1);
        const QJsonObject shown = m_occ.object(words(u"monitor show 8005963057 --over week"_s));
        QCOMPARE(shown.value(u"series"_s).toArray().size(), 56);
        QCOMPARE(shown.value(u"measured"_s).toArray().size(), 8);
        const QString text = QString::fromUtf8(m_occ.run(words(u"monitor show 8005963057"_s)).out);
        QVERIFY2(text.contains(u"10 calls in 7 days, 60 % answered; open: Answer rate"), qPrintable(text));
        QCOMPARE(m_occ.run({u"verify"_s}).code, 0);
    }

    void theInventoryIsHeldAgainstTelnyx()
    {
        m_telnyx.own(u"+18445550199"_s);
        const auto add = [&](const QString& line) { return m_occ.object(words(line)); };
        const QJsonObject dry = add(u"sync telnyx --dry-run"_s);
        QCOMPARE(dry.value(u"read"_s).toInt(), 2);
        QCOMPARE(dry.value(u"added"_s).toArray(), QJsonArray{u"+18445550199"_s});
        QVERIFY(dry.value(u"missing"_s).toArray().isEmpty());
        QCOMPARE(m_occ.run(words(u"number show +18445550199"_s)).code, 1);
        QCOMPARE(add(u"sync telnyx"_s).value(u"added"_s).toArray().size(), 1);
        QCOMPARE(add(u"number show +18445550199"_s).value(u"state"_s).toString(), u"available"_s);
        QVERIFY(add(u"sync telnyx"_s).value(u"added"_s).toArray().isEmpty());
        const QString text = QString::fromUtf8(m_occ.run(words(u"sync telnyx"_s)).out);
        QVERIFY2(text.contains(u"2 numbers owned at Telnyx"), qPrintable(text));
    }

    void withoutTelnyxTheCauseIsToldAndOtherRoundsGoOn()
    {
        m_telnyx.revokeKey();
        QCOMPARE(m_occ.run(words(u"sync telnyx"_s)).code, 1); // The key is refused.
        setNow(m_clock.now() + 5 * occ::kMinute);
        const QJsonObject ticked = m_occ.object(words(u"tick --no-mail"_s));
        QCOMPARE(ticked.value(u"troubles"_s).toArray().size(), 1);
        const QJsonObject row = m_occ.array(words(u"monitor list"_s)).first().toObject();
        QVERIFY(!row.value(u"trouble"_s).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliMonitor)
#include "tst_cli_monitor.moc"
