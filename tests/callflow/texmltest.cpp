// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/texml.h"
#include "core/playbook/contentsource.h"
#include "tests/callflow/flowmaker.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::callflow;
using namespace occ::test;

static const UrlScheme kUrls{u"https://desk.example/texml/7"_s, u"step"_s};

static QList<TexmlDocument> one(const QByteArray& inside)
{
    return {{u"welcome.xml"_s, "<?xml version=\"1.0\"?>\n<Response>\n" + inside + "\n</Response>"}};
}

/// TeXML out, TeXML in, and what must not come in.
class TexmlTest final : public QObject
{
    Q_OBJECT

    static QByteArray documentOf(const QList<TexmlDocument>& documents, const QString& name)
    {
        for (const TexmlDocument& document : documents) {
            if (document.name == name)
                return document.xml;
        }
        return {};
    }
    static CallFlow clinic()
    {
        const auto library = must(content::ContentSource::shared({})->library());
        CallFlow flow = must(fromJson(library->toJson(must(library->get(u"callflow"_s, u"healthcare"_s)))));
        return flow;
    }

private Q_SLOTS:
    void comesBackTheSame()
    {
        const auto library = must(content::ContentSource::shared({})->library());
        for (const auto& document : library->list(u"callflow"_s)) {
            const CallFlow flow = must(fromJson(library->toJson(document)));
            QStringList notes;
            QCOMPARE(must(fromTexml(toTexml(flow, kUrls), kUrls, &notes)), flow);
            QCOMPARE(notes, QStringList());
        }
        for (quint32 seed = 1; seed <= 1000; ++seed) {
            const CallFlow flow = FlowMaker(seed).make(8 + int(seed % 40));
            const auto documents = toTexml(flow, kUrls);
            QCOMPARE(documents.size(), flow.steps.size() + 2);
            const auto again = fromTexml(documents, kUrls);
            OCC_OK(again);
            for (int at = 0; at < flow.steps.size(); ++at) {
                QVERIFY2(again->steps.at(at) == flow.steps.at(at), documents.at(at + 1).xml.constData());
            }
            QCOMPARE(*again, flow);
        }
    }

    void keepsBrokenFlowsToo()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            for (const QString& fault :
                 {u"dead-end nowhere"_s, u"dead-end unknown"_s, u"menu-fallback"_s,
                  u"missing-target number"_s, u"queue-overflow exit"_s, u"duplicate-digit"_s, u"loop"_s}) {
                CallFlow flow = FlowMaker(seed).make();
                QRandomGenerator random(seed);
                if (plant(fault, flow, random))
                    QCOMPARE(must(fromTexml(toTexml(flow, kUrls), kUrls)), flow);
            }
        }
    }

    /// The reader listens to the verbs, not to notes of the writer.
    void namesKeepTheirNumbers()
    {
        CallFlow flow = clinic();
        for (const QString& name : namesRung(flow))
            flow.numbers.insert(name, u"+12085550123"_s); // The same for all: each keeps its name.
        QVERIFY(openNames(flow).isEmpty());
        const QList<TexmlDocument> documents = toTexml(flow, kUrls);
        QCOMPARE(must(fromTexml(documents, kUrls)), flow);
    }

    void followsAnEdit()
    {
        QList<TexmlDocument> documents = toTexml(clinic(), kUrls);
        for (TexmlDocument& document : documents) {
            if (document.name == u"step/emergency")
                document.xml.replace("timeout=\"20\"", "timeout=\"45\"")
                    .replace("{{on_call_phone}}", "+15125550199");
            if (document.name == u"step/menu")
                document.xml.replace("2=scheduling", "2=billing");
        }
        const CallFlow flow = must(fromTexml(documents, kUrls));
        QCOMPARE(flow.find(u"emergency"_s)->ringSeconds, 45);
        QCOMPARE(flow.find(u"emergency"_s)->target, u"+15125550199"_s);
        QCOMPARE(flow.find(u"emergency"_s)->priority, 1);
        QCOMPARE(flow.find(u"menu"_s)->options.at(1).next, u"billing"_s);
    }

    /// A draft may say any number; its document is only looked at, and must not fill the memory.
    void saysAMenuOnlySoOften()
    {
        CallFlow flow = clinic();
        flow.find(u"menu"_s)->retries = 1'000'000;
        QCOMPARE(documentOf(toTexml(flow, kUrls), u"step/menu"_s).count("<Gather"), 101);
        flow.find(u"menu"_s)->retries = 100;
        QCOMPARE(must(fromTexml(toTexml(flow, kUrls), kUrls)), flow);
    }

    void speaksTexml()
    {
        const auto documents =
            toTexml(clinic(), kUrls,
                    {{u"client_name"_s, u"Cedar & Sons"_s}, {u"on_call_phone"_s, u"+15125550100"_s}});
        for (const TexmlDocument& document : documents) {
            QXmlStreamReader xml(document.xml);
            QVERIFY(xml.readNextStartElement() && xml.name() == u"Response");
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), document.xml.constData());
        }
        const QByteArray menu = documentOf(documents, u"step/menu"_s);
        QVERIFY(menu.contains("numDigits=\"1\" timeout=\"8\" validDigits=\"12345\""));
        QVERIFY(menu.contains("/step/menu/pressed?1=emergency&amp;2=scheduling&amp;3=billing"));
        QCOMPARE(menu.count("<Gather"), 3); // Said once and twice again.
        QVERIFY(menu.contains("<Redirect>https://desk.example/texml/7/step/front-desk</Redirect>"));
        QVERIFY(documentOf(documents, u"step/greeting"_s).contains("Cedar &amp; Sons"));
        const QByteArray emergency = documentOf(documents, u"step/emergency"_s);
        QVERIFY(emergency.contains("<Number>+15125550100</Number>"));
        QVERIFY(emergency.contains("record=\"record-from-answer-dual\""));
        QVERIFY(emergency.contains("This call may be recorded."));
        QVERIFY(emergency.contains("/step/emergency/after?next=emergency-backup"));
        QVERIFY(documentOf(documents, u"step/open-hours"_s).contains("opens=08%3A00&amp;closes=18%3A00"));
        QVERIFY(documentOf(documents, u"step/scheduling"_s)
                    .contains("maxWaitTimeSecs=\"300\">scheduling_team</Enqueue>"));
        QVERIFY(documentOf(documents, u"step/voicemail"_s).contains("maxLength=\"180\""));
        QVERIFY(documentOf(documents, u"start"_s).contains("/step/open-hours</Redirect>"));
        QVERIFY(documentOf(documents, u"fallback"_s).contains("<Record maxLength=\"120\""));
    }

    void followsAnswers()
    {
        const CallFlow flow = clinic();
        const Step& menu = *flow.find(u"menu"_s);
        QCOMPARE(follow(menu, {u"3"_s, {}, {}, 0, false}), u"billing"_s);
        QCOMPARE(follow(menu, {u"8"_s, {}, {}, 0, false}), u"front-desk"_s);
        QCOMPARE(follow(menu, {}), u"front-desk"_s);
        QCOMPARE(follow(menu, {{}, u"billing inquiries please"_s, {}, 0, false}), u"front-desk"_s);
        Step spoken = menu;
        spoken.speech = true;
        QCOMPARE(follow(spoken, {{}, u"billing inquiries please"_s, {}, 0, false}), u"billing"_s);
        const Step& emergency = *flow.find(u"emergency"_s);
        QCOMPARE(follow(emergency, {{}, {}, u"no-answer"_s, 0, false}), u"emergency-backup"_s);
        QCOMPARE(follow(emergency, {{}, {}, u"completed"_s, 0, false}), QString());
        const Step& hours = *flow.find(u"open-hours"_s);
        QCOMPARE(follow(hours, {{}, {}, {}, 600, false}), u"greeting"_s);
        QCOMPARE(follow(hours, {{}, {}, {}, 600, true}), u"after-hours"_s);
    }

    void readsForeignDocuments()
    {
        QList<TexmlDocument> documents =
            one("  <Say language=\"es-MX\">Bienvenidos &amp; hola</Say>\n"
                "  <Gather input=\"dtmf\" numDigits=\"1\" timeout=\"6\" validDigits=\"12\" "
                "action=\"https://app.example/texml/menu.xml?id=7&amp;try=1\">\n"
                "    <Say voice=\"Polly.Joanna-Neural\">For sales press 1. For support press 2.</Say>\n"
                "  </Gather>\n"
                "  <Say>We did not get your choice.</Say>\n"
                "  <Redirect>https://app.example/texml/welcome</Redirect>");
        documents << TexmlDocument{
            u"texml/menu.xml"_s,
            "<Response>\n"
            "  <Dial timeout=\"20\" answerOnBridge=\"true\" record=\"record-from-answer\">\n"
            "    <Number statusCallback=\"https://app.example/status\">+15125550100</Number>\n"
            "    <Number>+15125550101</Number>\n"
            "  </Dial>\n"
            "  <Say>Nobody can take your call.</Say><Pause length=\"2\"/>\n"
            "  <Record maxLength=\"120\" finishOnKey=\"#\" channels=\"single\"/>\n"
            "</Response>"};
        QStringList notes;
        const CallFlow flow = must(fromTexml(documents, kUrls, &notes));
        QStringList shape;
        for (const Step& step : flow.steps)
            shape << stepTypes().at(int(step.type)) + u' ' + step.key;
        QCOMPARE(shape, (QStringList{u"greeting welcome"_s, u"menu welcome-2"_s, u"greeting welcome-3"_s,
                                     u"routing menu"_s, u"voicemail menu-2"_s, u"hangup end"_s}));
        QCOMPARE(flow.start, u"welcome"_s);
        QCOMPARE(flow.steps.at(0).text, u"Bienvenidos & hola"_s);
        QCOMPARE(flow.steps.at(1).options.size(), 2);
        QCOMPARE(flow.steps.at(1).options.at(0).next, u"menu"_s);
        QCOMPARE(flow.steps.at(1).fallback, u"welcome-3"_s);
        QCOMPARE(flow.steps.at(2).next, u"welcome"_s); // The loop in it is the checker's to tell.
        QCOMPARE(flow.steps.at(3).targets.size(), 2);
        QCOMPARE(flow.steps.at(3).next, u"menu-2"_s);
        QCOMPARE(flow.steps.at(4).text, u"Nobody can take your call."_s);
        QCOMPARE(flow.steps.at(4).next, u"end"_s);
        QCOMPARE(flow.recording, Recording::Always);
        QCOMPARE(flow.languages, QStringList{u"es"_s});
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.first().contains(u"menu.xml:6") && notes.first().contains(u"Pause"));
        const auto findings = check(flow);
        QVERIFY(
            std::ranges::any_of(findings, [](const Finding& finding) { return finding.rule == u"loop"; }));
    }

    void namesWhatItDoesNotKnow()
    {
        const auto unknown = fromTexml(one("<Say>Hi</Say>\n<Pay amount=\"5\"/>"));
        OCC_FAILED(unknown, Refused, u"<Pay> is not a TeXML verb"_s);
        QCOMPARE(unknown.error().line, 4);
        QCOMPARE(unknown.error().file, u"welcome.xml"_s);
        OCC_FAILED(fromTexml(one("<Start><Stream url=\"wss://x\"/></Start>")), Refused,
                   u"no step for <Start>"_s);
        OCC_FAILED(fromTexml(one("<Dial><Conference>x</Conference></Dial>")), Refused,
                   u"<Conference> inside <Dial>"_s);
        OCC_FAILED(fromTexml(one("<Dial timeout=\"soon\">+15125550100</Dial>")), Refused,
                   u"timeout of <Dial>"_s);
        OCC_FAILED(fromTexml({{u"a"_s, "<html/>"}}), Refused, u"<html>"_s);
        OCC_FAILED(fromTexml({}), Refused, u"no call flow"_s);
        OCC_FAILED(fromTexml({{u"a"_s, {}}}), Refused, u"not valid XML"_s);
        OCC_FAILED(fromTexml(one("<Say>no end")), Refused, u"not valid XML"_s);
        OCC_FAILED(fromTexml(one("<Say>\x01</Say>")), Refused, u"not valid XML"_s);
    }

    void refusesHostileDocumentsQuickly_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE Response [<!ENTITY a0 \"ha\">";
        for (int depth = 1; depth < 30; ++depth) {
            const QByteArray before = "&a" + QByteArray::number(depth - 1) + ";";
            laughs += "<!ENTITY a" + QByteArray::number(depth) + " \"" + before.repeated(10) + "\">";
        }
        QTest::newRow("laughs") << laughs + "]><Response><Say>&a29;</Say></Response>";
        QTest::newRow("outside") << QByteArray("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                               "<Response><Say>&x;</Say></Response>");
        QTest::newRow("entity") << QByteArray("<Response><Say>&nbsp;</Say></Response>");
        QTest::newRow("deep") << "<Response>" + QByteArray("<Gather>").repeated(100000);
        QTest::newRow("says") << "<Response>" + QByteArray("<Gather><Say>").repeated(50000);
        QTest::newRow("many") << "<Response>" + QByteArray("<Hangup/>").repeated(100000) + "</Response>";
        QTest::newRow("huge") << "<Response><Say>" + QByteArray(40'000'000, 'x') + "</Say></Response>";
        QTest::newRow("long text") << "<Response><Say>" + QByteArray(1'000'000, 'x') + "</Say></Response>";
        QByteArray attributes = "<Response><Say";
        for (int number = 0; number < 50000; ++number)
            attributes += " a" + QByteArray::number(number) + "=\"1\"";
        QTest::newRow("attributes") << attributes + "/></Response";
        QTest::newRow("attributes over and over") << attributes.repeated(3);
        QTest::newRow("other encoding")
            << "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + QByteArray("<\0R\0", 4).repeated(1000);
        QTest::newRow("bytes") << QByteArray(100000, '\xff');
        QTest::newRow("not closed") << "<Response><!--" + QByteArray(1'000'000, '-');
    }
    void refusesHostileDocumentsQuickly()
    {
        QFETCH(QByteArray, xml);
        QElapsedTimer timer;
        timer.start();
        const auto flow = fromTexml({{u"a"_s, xml}});
        QVERIFY(!flow);
        QVERIFY(flow.error().grade == Grade::Refused);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(flow.error().oneLine().size() < 1000);
    }

    void refusesTooMany()
    {
        const QList<TexmlDocument> many(kMostSteps + 10, {u"a"_s, "<Response/>"});
        OCC_FAILED(fromTexml(many), Refused, u"too large"_s);
        QList<TexmlDocument> same(3, {u"a"_s, "<Response><Say>x</Say></Response>"});
        QCOMPARE(must(fromTexml(same)).steps.size(), 4);
    }

    /// Whatever happens to a document, what is read can be written and read again.
    void survivesDamage()
    {
        const QList<TexmlDocument> good = toTexml(clinic(), kUrls);
        QRandomGenerator random(4711);
        int read = 0;
        for (int round = 0; round < 3000; ++round) {
            QList<TexmlDocument> documents = good;
            QByteArray& xml = documents[int(random.bounded(int(documents.size())))].xml;
            const int at = int(random.bounded(int(xml.size())));
            if (round % 3 == 0)
                xml[at] = char(random.bounded(32, 127));
            else if (round % 3 == 1)
                xml.remove(at, int(random.bounded(20)));
            else
                documents.removeAt(int(random.bounded(int(documents.size()))));
            const auto flow = fromTexml(documents, kUrls);
            if (!flow)
                continue;
            ++read;
            QCOMPARE(must(fromJson(toJson(*flow))), *flow);
            (void)check(*flow);
            OCC_OK(fromTexml(toTexml(*flow, kUrls), kUrls));
        }
        QVERIFY(read > 500);
    }
};

OCC_TEST(TexmlTest)
#include "texmltest.moc"
