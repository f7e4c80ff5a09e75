// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mockserver.h"
#include "tests/support/testmain.h"
#include "tests/telnyx/telnyxcase.h"

using namespace occ;
using namespace occ::telnyx;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kId = u"1293384261075731499"_s;
const QString kUuid = u"12ade33a-21c0-473b-b055-b3c836e1c292"_s;

/// How a call ended: its fault, or nothing.
using Ended = std::optional<Fault>;

template <typename T> Ended ended(const Outcome<T>& outcome)
{
    return outcome ? Ended() : Ended(outcome.error());
}

struct Asked
{
    const char* name;
    std::function<Ended(const Client&)> run;
};

#define CALL(name, call)                                                                                     \
    Asked                                                                                                    \
    {                                                                                                        \
        name, [](const Client& client) { return ended(OCC_ASK(client.call)); }                               \
    }

Search everySearch()
{
    Search search;
    search.prefix = u"833"_s;
    search.startsWith = u"55"_s;
    search.endsWith = u"0"_s;
    search.contains = u"5"_s;
    search.quickship = true;
    return search;
}

OrderRequest everyOrder()
{
    return {{test::kTollFree}, u"onboarding-7"_s, kId, kUuid, kUuid};
}

NumberChange everyChange()
{
    return {kId, u"onboarding-7"_s, kUuid, QStringList{u"riverside"_s}};
}

VoiceChange everyVoice(const QString& forward, const QString& name)
{
    return {forward, true, true, name, u"flag_calls"_s};
}

TexmlApplication everyApplication(const QString& id = {})
{
    TexmlApplication wanted;
    wanted.id = id;
    wanted.name = u"Riverside & Söhne"_s;
    wanted.voiceUrl = u"https://flows.example/7?a=1"_s;
    wanted.fallbackUrl = u"https://flows.example/voicemail"_s;
    wanted.statusCallback = u"https://flows.example/status"_s;
    wanted.outboundVoiceProfileId = kId;
    wanted.channelLimit = 5;
    wanted.tags = {u"riverside"_s};
    return wanted;
}

MessagingProfile everyProfile()
{
    MessagingProfile wanted;
    wanted.name = u"Riverside"_s;
    wanted.webhookUrl = u"https://flows.example/sms"_s;
    wanted.fallbackUrl = u"https://flows.example/sms2"_s;
    return wanted;
}

VerificationRequest everyVerification(bool all)
{
    VerificationRequest request = test::goodVerification();
    if (!all)
        return request;
    request.address2 = u"Floor 2"_s;
    request.doingBusinessAs = u"Riverside"_s;
    request.optInKeywords = u"START, YES"_s;
    request.optInConfirmation = u"You are in. STOP to end."_s;
    request.helpMessage = u"Call us."_s;
    request.privacyPolicyUrl = u"https://riverside.example/privacy"_s;
    request.termsUrl = u"https://riverside.example/terms"_s;
    request.webhookUrl = u"https://flows.example/tfv"_s;
    request.ageGated = true;
    return request;
}

TestCall everyCall(bool byUrl)
{
    TestCall call;
    call.applicationId = kId;
    call.from = test::kTollFree;
    call.to = test::kDesk;
    (byUrl ? call.url : call.texml) =
        byUrl ? u"https://flows.example/test"_s : u"<Response><Say>Test &amp; go</Say></Response>"_s;
    call.statusCallback = u"https://flows.example/status"_s;
    return call;
}

CallEventFilter everyEvent()
{
    return {kUuid, kUuid, test::kTollFree, test::kDesk, 1'800'000'000'000, false};
}

WebhookFilter everyDelivery()
{
    return {u"failed"_s, u"call.hangup"_s, 1'800'000'000'000};
}

QList<Asked> calls()
{
    return {
        CALL("balance", balance()),
        CALL("search", search({})),
        CALL("search for a pattern", search(everySearch())),
        CALL("reserve", reserve(test::kTollFree)),
        CALL("reserve with a reference", reserve(test::kTollFree, u"hold-7"_s)),
        CALL("reservation", reservation(kUuid)),
        CALL("findReservation", findReservation(test::kTollFree)),
        CALL("extendReservation", extendReservation(kUuid)),
        CALL("order", order(everyOrder())),
        CALL("numberOrder", numberOrder(kUuid)),
        CALL("findOrder", findOrder(u"onboarding 7/ä"_s)),
        CALL("cancelSubOrder", cancelSubOrder(kUuid)),
        CALL("ownedNumbers", ownedNumbers()),
        CALL("ownedNumber", ownedNumber(test::kTollFree)),
        CALL("numberId", numberId(test::kTollFree)),
        CALL("updateNumber", updateNumber(kId, everyChange())),
        CALL("updateNumber by nothing", updateNumber(kId, {})),
        CALL("updateVoice", updateVoice(kId, everyVoice(test::kDesk, u"RIVERSIDE"_s))),
        CALL("updateVoice off", updateVoice(kId, everyVoice({}, {}))),
        CALL("assignMessagingProfile", assignMessagingProfile(kId, kUuid)),
        CALL("unassign", assignMessagingProfile(kId, {})),
        CALL("createTexmlApplication", createTexmlApplication(everyApplication())),
        CALL("updateTexmlApplication", updateTexmlApplication(everyApplication(kId))),
        CALL("findTexmlApplication", findTexmlApplication(u"Riverside & Söhne"_s)),
        CALL("findTexmlApplication, short", findTexmlApplication(u"R"_s)),
        CALL("createMessagingProfile", createMessagingProfile(everyProfile())),
        CALL("findMessagingProfile", findMessagingProfile(u"Riverside"_s)),
        CALL("submitVerification", submitVerification(everyVerification(false))),
        CALL("submitVerification, all", submitVerification(everyVerification(true))),
        CALL("resubmitVerification", resubmitVerification(kUuid, everyVerification(true))),
        CALL("verification", verification(kUuid)),
        CALL("findVerification", findVerification(test::kTollFree)),
        CALL("placeTestCall", placeTestCall(everyCall(false))),
        CALL("placeTestCall by address", placeTestCall(everyCall(true))),
        CALL("call", call(u"v3:abc/x"_s)),
        CALL("calls", calls(test::kTollFree, test::kDesk)),
        CALL("endCall", endCall(u"v3:abc"_s)),
        CALL("callEvents", callEvents({})),
        CALL("callEvents, filtered", callEvents(everyEvent())),
        CALL("webhookDeliveries", webhookDeliveries({})),
        CALL("webhookDeliveries, filtered", webhookDeliveries(everyDelivery())),
    };
}

Client::Options optionsFor(const QUrl& base, test::Waits& waits)
{
    Client::Options options;
    options.base = base;
    options.key = "KEY_mock_0123456789";
    options.account = u"0a1b2c3d-mock"_s;
    waits.countFor(options);
    return options;
}

} // namespace

/// Against a mock that checks every request by Telnyx's own description.
class ClientMock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsTaken()
    {
        test::MockServer mock(u"telnyx"_s);
        if (!mock.missing().isEmpty())
            QSKIP(qPrintable(mock.missing()));
        const Client client(optionsFor(mock.url({}), m_waits), m_clock);
        static_cast<void>(mock.log());
        QByteArray log;
        for (const Asked& call : calls()) {
            const Ended fault = call.run(client);
            log += mock.log();
            const QString words =
                QLatin1String(call.name) + u": "_s + (fault ? test::describe(*fault) : QString());
            QVERIFY2(!fault, qPrintable(words + QString::fromUtf8(log)));
        }
        QVERIFY2(!log.contains("Violation"), log.constData()); // What the header sl-violations would say.
        QVERIFY2(log.contains("post /number_orders"), log.constData());
        QVERIFY(m_waits.taken().isEmpty()); // Nothing had to be asked twice.

        // What the mock answers is known.
        const auto balance = OCC_ASK(client.balance());
        QCOMPARE(balance->currency, u"USD"_s);
        QVERIFY(!balance->balance.isEmpty());
        const auto offers = OCC_ASK(client.search({}));
        QVERIFY(offers->items.first().number.startsWith(u'+') &&
                !offers->items.first().monthlyCost.isEmpty());
        const auto owned = OCC_ASK(client.ownedNumbers());
        QVERIFY(!owned->items.first().id.isEmpty() && !owned->items.first().status.isEmpty());
        QVERIFY(!owned->whole); // It says "page 2 of 3" for ever.
        const auto order = OCC_ASK(client.numberOrder(kUuid));
        QVERIFY(order->isPending() && !order->lines.isEmpty() && order->createdAt > 0);
        const auto hold = OCC_ASK(client.reservation(kUuid));
        QVERIFY(hold->expiresAt > 0 && !hold->isHeld(m_clock.now()));
        const auto application = OCC_ASK(client.updateTexmlApplication(everyApplication(kId)));
        QVERIFY(application->id.size() > 15 && !application->voiceUrl.isEmpty());
        QCOMPARE(OCC_ASK(client.numberOrder(kUuid))->evidence.operation, u"GET /number_orders/{id}"_s);
    }

    void detailRecordsAreRead()
    {
        qputenv("TELNYX_MOCK_STRICT", "0"); // The description's own example breaks its own rules.
        test::MockServer mock(u"telnyx"_s);
        qunsetenv("TELNYX_MOCK_STRICT");
        if (!mock.missing().isEmpty())
            QSKIP(qPrintable(mock.missing()));
        const Client client(optionsFor(mock.url({}), m_waits), m_clock);
        DetailFilter filter;
        filter.numberContains = u"8335550100"_s;
        const auto records = OCC_ASK(client.detailRecords(filter));
        OCC_DONE(records);
        QVERIFY(!records->items.isEmpty() && !records->items.first().raw.isEmpty());
        QVERIFY(!records->items.first().from.isEmpty());
    }

    void everyErrorIsUnderstood_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("cause");
        for (const auto& [status, cause] :
             {std::pair(400, Cause::Input), std::pair(401, Cause::Credentials),
              std::pair(403, Cause::Permission), std::pair(404, Cause::NotFound),
              std::pair(422, Cause::Input), std::pair(429, Cause::Busy), std::pair(500, Cause::Trouble),
              std::pair(503, Cause::Trouble)})
            QTest::addRow("%d", status) << status << int(cause);
    }
    void everyErrorIsUnderstood()
    {
        QFETCH(const int, status);
        QFETCH(const int, cause);
        test::MockServer mock(u"telnyx"_s);
        if (!mock.missing().isEmpty())
            QSKIP(qPrintable(mock.missing()));
        mock.force(status);
        const Client client(optionsFor(mock.forcedUrl({}), m_waits), m_clock);
        int told = 0;
        for (const Asked& call : calls()) {
            const Ended fault = call.run(client);
            const QString name = u"%1, %2"_s.arg(QLatin1String(call.name)).arg(status);
            QVERIFY2(fault, qPrintable(name));
            const QString words = name + u": "_s + test::describe(*fault);
            QVERIFY2(!fault->message.isEmpty() && !fault->hint.isEmpty(), qPrintable(words));
            QVERIFY2(!words.contains(u"KEY_mock"_s), qPrintable(words));
            if (fault->cause == Cause::Nonsense) // The mock's 404 for an error Telnyx does not declare here.
                QVERIFY2(fault->status == 404 || fault->status == status, qPrintable(words));
            else
                QVERIFY2(fault->status == status && fits(fault->cause, Cause(cause)), qPrintable(words));
            told += fault->status == status && fault->cause != Cause::Nonsense ? 1 : 0;
        }
        QVERIFY2(told > 0, qPrintable(QString::number(status)));
    }

private:
    /// The mock's errors are examples whose code may be another product's, so a code may narrow the status's
    /// cause.
    static bool fits(Cause found, Cause byStatus)
    {
        return found == byStatus || byStatus == Cause::Input || byStatus == Cause::Permission;
    }

    SetClock m_clock{1'800'000'000'000};
    test::Waits m_waits;
};

OCC_TEST(ClientMock)
#include "clientmocktest.moc"
