// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/voicedocuments.h"
#include "tests/activation/activationrig.h"
#include "tests/server/signer.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Calls led over the API, as Telnyx asks for them.
class VoiceTest final : public QObject
{
    Q_OBJECT

    /// An activation whose number can be called.
    struct Line
    {
        explicit Line(const QString& engine = u"sqlite"_s)
            : rig(engine)
            , voice(rig.workspace())
            , api(rig.workspace().session(), rig.workspace().tokens(), rig.workspace().webhooks(), nullptr,
                  &voice)
        {
            must(rig.workspace().webhooks().addKey(signer.publicKey()));
            rig.initiate();
            base = u"/texml/"_s + rig.status().run.reference;
        }
        /// The shipped flow of the industry with numbers behind its names, deployed.
        void deploy(const std::function<void(callflow::CallFlow&)>& change = [](callflow::CallFlow&) {})
        {
            CallFlowService& flows = rig.workspace().callFlows();
            const qint64 client = must(rig.workspace().onboardings().rows({rig.onboarding})).first().clientId;
            StoredCallFlow stored = must(flows.create({client, rig.onboarding, {}, {}}));
            for (const QString& name : callflow::namesRung(stored.flow))
                stored.flow.numbers.insert(name, u"+12085550123"_s);
            change(stored.flow);
            stored = must(flows.save(client, stored.flow, 1));
            must(flows.markDeployed(stored.row.id));
        }
        std::pair<int, QString> ask(const QString& path, const QByteArray& form = "CallSid=v3:1")
        {
            const RawWebhook webhook =
                signer.sign(form, "application/x-www-form-urlencoded", rig.clock->now());
            const server::Reply reply = api.answer(Signer::request(webhook, path));
            return {reply.status, QString::fromUtf8(reply.body)};
        }
        /// Where a document sends the call, without the address of the program; empty for nowhere.
        static QString onward(const QString& xml)
        {
            static const QRegularExpression redirect(
                u"<Redirect>https://calls\\.example\\.com(/[^<]*)</Redirect>\\s*</Response>"_s);
            return redirect.match(xml).captured(1).replace(u"&amp;"_s, u"&"_s);
        }
        /// Follows redirects until a document does something else; that one.
        QString arrive(const QString& path)
        {
            QString xml = ask(path).second;
            for (int i = 0; i < 20 && !onward(xml).isEmpty() && !xml.contains(u"<Gather"_s); ++i)
                xml = ask(onward(xml)).second;
            return xml;
        }

        ActivationRig rig;
        Signer signer;
        VoiceDocuments voice;
        server::Api api;
        QString base;
    };

private Q_SLOTS:
    void onlyTelnyxIsAnswered()
    {
        Line line;
        QCOMPARE(line.ask(line.base).first, 200);
        RawWebhook forged =
            line.signer.sign("CallSid=1", "application/x-www-form-urlencoded", line.rig.clock->now());
        forged.body = "CallSid=2";
        QCOMPARE(line.api.answer(Signer::request(forged, line.base)).status, 401);
        const RawWebhook json = line.signer.sign("{}", "application/json", line.rig.clock->now());
        QCOMPARE(line.api.answer(Signer::request(json, line.base)).status, 415);
        QVERIFY(line.ask(u"/texml/nobody"_s).first >= 400);
        QCOMPARE(line.ask(u"/texml/"_s).first, 404);
        server::Request get;
        get.method = "GET";
        get.path = line.base;
        QCOMPARE(line.api.answer(get).status, 405);
    }

    void withoutACallFlowAMessageIsTaken()
    {
        Line line;
        const auto [status, xml] = line.ask(line.base);
        QCOMPARE(status, 200);
        QVERIFY2(xml.contains(u"<Record"_s), qPrintable(xml));
    }

    void aCallIsLedByClockAndKeys_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("sqlite") << u"sqlite"_s;
        QTest::newRow("postgresql") << u"postgresql"_s;
    }
    void aCallIsLedByClockAndKeys()
    {
        OCC_FETCH_ENGINE();
        Line line(engine);
        line.deploy();
        line.rig.clock->set(parseIso(u"2026-03-04T12:00:00Z"_s).value()); // A Wednesday at noon.
        const QString menu = line.arrive(line.base);
        QVERIFY2(menu.contains(u"press 5"_s), qPrintable(menu));
        // Key 1 rings the doctor on call, by the number behind the name.
        const QString emergency = line.arrive(
            Line::onward(line.ask(line.base + u"/step/menu/pressed"_s, "CallSid=1&Digits=1").second));
        QVERIFY2(emergency.contains(u"<Number>+12085550123</Number>"_s), qPrintable(emergency));
        // Nobody there: the second one; somebody: the call is over.
        const QString busy =
            line.ask(line.base + u"/step/emergency/after"_s, "CallSid=1&DialCallStatus=no-answer").second;
        QCOMPARE(Line::onward(busy), line.base + u"/step/emergency-backup"_s);
        QVERIFY(line.ask(line.base + u"/step/emergency/after"_s, "CallSid=1&DialCallStatus=completed")
                    .second.contains(u"<Hangup"_s));
        // At night, and on a holiday.
        for (const auto at : {u"2026-03-04T23:00:00Z", u"2026-07-03T15:00:00Z"}) {
            line.rig.clock->set(parseIso(QString::fromUtf16(at)).value());
            const QString closed = line.arrive(line.base);
            QVERIFY2(closed.contains(u"The practice is closed"_s), qPrintable(closed));
        }
    }

    void aChosenLanguageStays()
    {
        Line line;
        line.deploy([](callflow::CallFlow& flow) {
            flow.find(u"menu"_s)->options.append({u"9"_s, u"Español"_s, u"voicemail"_s, u"es"_s});
        });
        const QString next =
            Line::onward(line.ask(line.base + u"/step/menu/pressed"_s, "CallSid=1&Digits=9").second);
        QCOMPARE(next, line.base + u"/step/voicemail?lang=es"_s);
        const QString voicemail = line.ask(next).second;
        QVERIFY2(voicemail.contains(u"Deje su mensaje"_s), qPrintable(voicemail));
        QVERIFY(voicemail.contains(u"/step/voicemail/after?lang=es&amp;"_s));
    }

    void whatCallersLeaveIsLoggedOnce()
    {
        Line line;
        line.deploy();
        const QByteArray message = "CallSid=1&From=%2B12085550199&RecordingDuration=23&RecordingSid=R1&"
                                   "TranscriptionText=Please+call+me+back&Timestamp=2026-03-02T12:00:00Z";
        for (int twice = 0; twice < 2; ++twice)
            QCOMPARE(line.ask(line.base + u"/step/urgent-voicemail/message"_s, message).first, 200);
        line.ask(line.base + u"/step/intake/form"_s,
                 "CallSid=1&From=%2B12085550199&SpeechResult=A+new+patient");
        const auto worked = must(line.rig.workspace().webhooks().process());
        const auto events = must(line.rig.workspace().webhooks().list({}));
        QVERIFY2(worked.done == 2,
                 qPrintable(events.value(1).type + events.value(1).error + events.value(0).error));
        const QList<Interaction> contacts =
            must(line.rig.workspace().onboardings().interactions(line.rig.onboarding));
        QCOMPARE(contacts.size(), 2);
        const auto voicemail = std::ranges::find_if(
            contacts, [](const Interaction& one) { return one.summary.startsWith(u"Voicemail"); });
        QVERIFY(voicemail != contacts.end());
        QVERIFY2(voicemail->summary.contains(u"on_call"_s) && voicemail->summary.contains(u"call me back"_s),
                 qPrintable(voicemail->summary));
        QVERIFY(voicemail->inbound);
    }

    void aStepThatIsGoneBeginsAnew()
    {
        Line line;
        line.deploy();
        const QString lost = line.ask(line.base + u"/step/long-gone/pressed"_s, "CallSid=1&Digits=1").second;
        QCOMPARE(Line::onward(lost), line.base + u"/step/open-hours"_s);
    }
};

OCC_TEST(VoiceTest)
#include "voicetest.moc"
