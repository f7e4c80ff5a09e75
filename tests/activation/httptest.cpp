// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/telnyxoutside.h"
#include "tests/activation/activationrig.h"
#include "tests/fakes/telnyxfake.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using namespace occ::activation;

namespace {

/// `occ` as somebody runs it, on a rig's workspace, with a Telnyx on this computer.
class Occ
{
public:
    Occ(ActivationRig& rig, TelnyxFake& telnyx)
        : m_rig(rig)
        , m_telnyx(telnyx)
    {}

    /// Runs to the end; gives what it printed.
    QJsonObject run(const QStringList& words)
    {
        QProcess process;
        start(process, words);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            qFatal("occ %s did not end", qPrintable(words.join(u' ')));
        error = QString::fromUtf8(process.readAllStandardError());
        code = process.exitCode();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    /// Runs until Telnyx has got a request it never answers, then kills. False when it ended by itself.
    bool runAndKill(const QStringList& words, const QString& request, int before)
    {
        QProcess process;
        start(process, words);
        const bool asked = QTest::qWaitFor(
            [&] { return m_telnyx.count(request) > before || process.state() == QProcess::NotRunning; },
            60'000);
        const bool there = asked && m_telnyx.count(request) > before;
        process.kill();
        process.waitForFinished(60'000);
        return there;
    }

    int code = 0;
    QString error;

private:
    void start(QProcess& process, const QStringList& words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OCC_TELNYX_URL"_s, m_telnyx.base().toString());
        environment.insert(u"OCC_TELNYX_KEY"_s, QString::fromLatin1(m_telnyx.key()));
        environment.insert(u"OCC_TELNYX_ACCOUNT"_s, m_telnyx.account());
        process.setProcessEnvironment(environment);
        process.start(
            QStringLiteral(OCC_PROGRAM),
            words + QStringList{u"--json"_s, u"--workspace"_s, m_rig.text(), u"--now"_s, toIso(m_rig.now())});
    }

    ActivationRig& m_rig;
    TelnyxFake& m_telnyx;
};

QString idOf(const ActivationRig& rig)
{
    return QString::number(rig.run);
}

/// Lets time pass and the scheduler work until the stage is done; people give their evidence by occ.
bool finishStage(ActivationRig& rig, Occ& occ)
{
    for (int rounds = 0; rounds < 60; ++rounds) {
        const QJsonObject now = occ.run({u"activation"_s, u"status"_s, idOf(rig)});
        const QString state = now[u"state"].toString();
        if (state == "waiting-person"_L1) {
            occ.run({u"activation"_s, u"confirm"_s, idOf(rig), now[u"step"].toString(), u"--evidence"_s,
                     u"Seen by hand"_s});
            if (occ.code != 0)
                qFatal("%s", qPrintable(occ.error));
        } else if (state == "running"_L1 || state == "waiting-outside"_L1) {
            rig.clock->advance(2 * kMinute);
            occ.run({u"tick"_s, u"--no-mail"_s});
        } else {
            return state != "stopped"_L1;
        }
    }
    return false;
}

void startRun(ActivationRig& rig, Occ& occ, const QStringList& more = {})
{
    rig.run = occ.run(QStringList{u"activation"_s, u"initiate"_s, u"--onboarding"_s,
                                  QString::number(rig.onboarding), u"--number"_s, kNumber, u"--public-url"_s,
                                  u"https://calls.example.com"_s, u"--test-from"_s, u"+12082792555"_s} +
                      more)[u"id"]
                  .toInteger();
}

} // namespace

/// The same against a Telnyx that is spoken to over HTTP.
class OverHttp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberGoesLive_data()
    {
        QTest::addColumn<QString>("industry");
        QTest::newRow("healthcare") << u"healthcare"_s;
        QTest::newRow("fleet") << u"fleet"_s;
    }
    void aNumberGoesLive()
    {
        QFETCH(QString, industry);
        ActivationRig rig(u"sqlite"_s, industry);
        TelnyxFake telnyx(*rig.clock);
        telnyx.stock({kNumber});
        telnyx.own(u"+12082792555"_s);
        const auto outside = openTelnyx(telnyx.options(), *rig.clock);
        rig.outside = outside.get();
        rig.approve = [&telnyx] { telnyx.setVerification(kNumber, u"Verified"_s); };
        rig.goLive();
        QCOMPARE(toText(rig.status().state), u"live"_s);
        QCOMPARE(rig.status().messaging.state, u"done"_s);
        QCOMPARE(telnyx.ordersMade(), 1);
        QCOMPARE(telnyx.holdsMade(), 1);
        QCOMPARE(telnyx.verificationsMade(), 1);
        QCOMPARE(telnyx.callsMade(), 2);
        QVERIFY(telnyx.owned().contains(kNumber));
    }

    void byOccAlone_data() { aNumberGoesLive_data(); }
    void byOccAlone()
    {
        QFETCH(QString, industry);
        ActivationRig rig(u"sqlite"_s, industry);
        TelnyxFake telnyx(*rig.clock);
        telnyx.stock({kNumber});
        telnyx.own(u"+12082792555"_s);
        Occ occ(rig, telnyx);
        startRun(rig, occ);
        QVERIFY2(rig.run > 0, qPrintable(occ.error));
        occ.run({u"activation"_s, u"configure"_s, idOf(rig)});
        QCOMPARE(occ.code, 1); // The first stage is not done.
        for (const QString& stage : {u"configure"_s, u"test"_s, u"go-live"_s, QString()}) {
            QVERIFY(finishStage(rig, occ));
            if (stage.isEmpty())
                break;
            occ.run({u"activation"_s, stage, idOf(rig)});
            QVERIFY2(occ.code == 0, qPrintable(occ.error));
        }
        QStringList verify{u"activation"_s, u"verify"_s, idOf(rig), u"--send"_s};
        const VerificationForm form = goodForm();
        for (auto it = form.begin(); it != form.end(); ++it)
            verify << u"--set"_s << it.key() + u'=' + it.value();
        occ.run(verify);
        QVERIFY2(occ.code == 0, qPrintable(occ.error));
        telnyx.setVerification(kNumber, u"Verified"_s);
        rig.clock->advance(2 * kHour);
        occ.run({u"tick"_s, u"--no-mail"_s});
        const QJsonObject now = occ.run({u"activation"_s, u"status"_s, idOf(rig)});
        QCOMPARE(now[u"state"].toString(), u"live"_s);
        QCOMPARE(now[u"voice_live"].toObject()[u"state"].toString(), u"done"_s);
        QCOMPARE(now[u"messaging_verified"].toObject()[u"state"].toString(), u"done"_s);
        QVERIFY(!now[u"approved_by"].toString().isEmpty());
        QCOMPARE(telnyx.ordersMade(), 1);
        QCOMPARE(telnyx.verificationsMade(), 1);
    }

    /// The process itself is killed while Telnyx has its request, done or not done.
    void killedInTheMiddle_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<bool>("done");
        for (const QString& request :
             {u"GET /phone_numbers"_s, u"GET /number_reservations"_s, u"GET /available_phone_numbers"_s,
              u"POST /number_reservations"_s, u"GET /number_orders"_s, u"POST /number_orders"_s,
              u"GET /texml_applications"_s, u"POST /texml_applications"_s, u"PATCH /phone_numbers"_s})
            QTest::newRow(qPrintable(request)) << request << false;
        QTest::newRow("POST /number_orders, done") << u"POST /number_orders"_s << true;
    }
    void killedInTheMiddle()
    {
        QFETCH(QString, request);
        QFETCH(bool, done);
        ActivationRig rig(u"sqlite"_s);
        TelnyxFake telnyx(*rig.clock);
        telnyx.stock({kNumber});
        telnyx.own(u"+12082792555"_s);
        Occ occ(rig, telnyx);
        startRun(rig, occ, {u"--no-drive"_s});
        QVERIFY2(rig.run > 0, qPrintable(occ.error));
        QString waited = request;
        if (done) { // It is done, the answer is lost, and the process dies looking.
            telnyx.trouble(request, TelnyxFake::Trouble::DropAfter);
            waited = request;
        } else {
            telnyx.trouble(request, TelnyxFake::Trouble::Silence);
        }
        bool killed = false;
        for (int rounds = 0; rounds < 20 && !killed; ++rounds) {
            killed = occ.runAndKill({u"tick"_s, u"--no-mail"_s}, waited, 0);
            rig.clock->advance(6 * kMinute);
        }
        QVERIFY(killed);
        QVERIFY(finishStage(rig, occ));
        const QJsonObject now = occ.run({u"activation"_s, u"status"_s, idOf(rig)});
        QCOMPARE(now[u"state"].toString(), u"waiting-stage"_s);
        QCOMPARE(telnyx.ordersMade(), 1);
        QCOMPARE(telnyx.holdsMade(), 1);
        int applications = 0;
        telnyx.change([&](TelnyxWorld& world) { applications = int(world.applications.size()); });
        QCOMPARE(applications, 1);
        OCC_OK(rig.workspace().verify());
    }
};

OCC_TEST(OverHttp)
#include "httptest.moc"
