// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/faultwords.h"
#include "core/telnyx/reading.h"
#include "tests/support/testmain.h"
#include "tests/telnyx/telnyxcase.h"

#include <QJsonDocument>

#include <limits>

using namespace occ;
using namespace occ::telnyx;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject json(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// Reading what Telnyx writes, and checking what it would turn down a week later.
class TelnyxTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsStayWhole()
    {
        QCOMPARE(text(json(R"({"id":"1293384261075731499"})"), "id"_L1), u"1293384261075731499"_s);
        QCOMPARE(text(json(R"({"id":1293384261075731499})"), "id"_L1), u"1293384261075731499"_s);
        QCOMPARE(text(json(R"({"id":null})"), "id"_L1), QString());
        QCOMPARE(text(json(R"({"id":0.5})"), "id"_L1), u"0.5"_s);
    }

    void momentsAreReadInBothForms()
    {
        QCOMPARE(moment(json(R"({"at":"2026-11-22T10:00:00.000+00:00"})"), "at"_L1), 1'795'341'600'000);
        QCOMPARE(moment(json(R"({"at":"Sun, 22 Nov 2026 10:00:00 +0000"})"), "at"_L1), 1'795'341'600'000);
        QCOMPARE(moment(json(R"({"at":null})"), "at"_L1), 0);
        QCOMPARE(moment(json(R"({"at":"yesterday"})"), "at"_L1), 0);
    }

    void unknownValuesPass()
    {
        const OwnedNumber owned =
            ownedFrom(json(R"({"id":"1","status":"teleporting","phone_number_type":"tollfree",
            "connection_id":null,"tags":null,"activated_at":null,"new_field":{"a":[1]}})"),
                      {});
        QCOMPARE(owned.status, u"teleporting"_s);
        QCOMPARE(owned.type, u"toll_free"_s);
        QVERIFY(!owned.isActive() && owned.connectionId.isEmpty() && owned.activatedAt == 0);
        const Order order = orderFrom(json(R"({"status":"thinking","phone_numbers":"none"})"), {});
        QVERIFY(order.isPending() && !order.hasFailed() && order.lines.isEmpty());
        QVERIFY(orderFrom(json(R"({"status":"cancelled"})"), {}).hasFailed());
        QVERIFY(!callFrom(json(R"({"status":"elsewhere"})"), {}).isOver());
    }

    void aHold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("failed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("held") << QByteArray(
                                     R"({"status":"success","phone_numbers":[{"phone_number":"+18335550100",
            "status":"success","expired_at":"2026-11-22T10:30:00Z"}]})")
                              << false << QString();
        QTest::newRow("its own number failed") << QByteArray(R"({"status":"partial_success","phone_numbers":[
                {"phone_number":"+18335550199","status":"success"},
                {"phone_number":"+18335550100","status":"failure","errors":[{"detail":"Taken"}]}]})")
                                               << true << u"Taken"_s;
        QTest::newRow("as a text") << QByteArray(
                                          R"({"status":"failed","errors":"No luck","phone_numbers":[]})")
                                   << true << u"No luck"_s;
    }
    void aHold()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const bool, failed);
        QFETCH(const QString, reason);
        const Hold hold = holdFrom(QJsonDocument::fromJson(answer).object(), test::kTollFree, {});
        QCOMPARE(hold.hasFailed(), failed);
        QCOMPARE(hold.reason, reason);
        QCOMPARE(hold.isHeld(1'795'341'600'000), !failed);
    }

    void recordsOfAnyShapeAreRead()
    {
        const DetailRecord web = recordFrom(json(R"({"record_type":"webrtc","id":7,"cli":"+13125550142",
            "cld":"+18335550100","call_sec":12,"cost":0.0070,"finished_at":"2026-11-22T10:00:00Z"})"));
        QCOMPARE(web.id, u"7"_s);
        QCOMPARE(web.seconds, 12);
        QCOMPARE(web.cost, u"0.007"_s);
        QCOMPARE(web.endedAt, 1'795'341'600'000);
        const DetailRecord part = recordFrom(json(R"({"record_type":"conference-participant",
            "destination_number":"+18335550100","participant_call_sec":"9","joined_at":"2026-11-22T10:00:00Z"})"));
        QCOMPARE(part.to, test::kTollFree);
        QCOMPARE(part.seconds, 9);
        QCOMPARE(part.startedAt, 1'795'341'600'000);
        QCOMPARE(recordFrom({}).seconds, 0);
        // Lengths that are none.
        QCOMPARE(recordFrom(json(R"({"billed_sec":1e12})")).seconds, std::numeric_limits<int>::max());
        QCOMPARE(callFrom(json(R"({"duration":"1e300"})"), {}).seconds, std::numeric_limits<int>::max());
        QCOMPARE(callFrom(json(R"({"duration":"-5"})"), {}).seconds, 0);
        QCOMPARE(callFrom(json(R"({"duration":"nan"})"), {}).seconds, 0);
        const WebhookDelivery delivery = deliveryFrom(json(R"({"id":"d","status":"failed","attempts":[
            {"http":{"response":{"status":500}}},{"http":{"response":{"status":404}}}],
            "webhook":{"id":"e","event_type":"call.hangup"}})"));
        QCOMPARE(delivery.attempts, 2);
        QCOMPARE(delivery.lastStatus, 500); // The newest attempt comes first.
        QCOMPARE(delivery.eventType, u"call.hangup"_s);
    }

    void aVerificationIsCheckedWhole()
    {
        QVERIFY(faultsOf(test::goodVerification()).isEmpty());
        QSet<QString> fields;
        for (const Error& fault : faultsOf({})) {
            QVERIFY(!fault.message.isEmpty() && !fault.hint.isEmpty());
            fields.insert(fault.field);
        }
        // All 18 of the description, and the three registration fields it leaves out.
        QCOMPARE(fields.size(), 21);
        QVERIFY(fields.contains(u"businessRegistrationNumber"_s) &&
                fields.contains(u"optInWorkflowImageURLs"_s));
    }

    void wrongVerificationsAreToldByField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("volume") << u"messageVolume"_s;
        QTest::newRow("use") << u"useCase"_s;
        QTest::newRow("country") << u"businessRegistrationCountry"_s;
        QTest::newRow("type") << u"businessRegistrationType"_s;
        QTest::newRow("entity") << u"entityType"_s;
        QTest::newRow("sample") << u"productionMessageContent"_s;
        QTest::newRow("picture") << u"optInWorkflowImageURLs"_s;
        QTest::newRow("number") << u"phoneNumbers"_s;
        QTest::newRow("e-mail") << u"businessContactEmail"_s;
        QTest::newRow("website") << u"corporateWebsite"_s;
    }
    void wrongVerificationsAreToldByField()
    {
        QFETCH(const QString, field);
        VerificationRequest request = test::goodVerification();
        request.messageVolume = field == u"messageVolume"_s ? u"10000"_s : request.messageVolume;
        request.useCase = field == u"useCase"_s ? u"Dentistry"_s : request.useCase;
        request.registrationCountry =
            field == u"businessRegistrationCountry"_s ? u"USA"_s : request.registrationCountry;
        request.registrationType =
            field == u"businessRegistrationType"_s ? u"TIN"_s : request.registrationType;
        request.entityType = field == u"entityType"_s ? u"LLC"_s : request.entityType;
        request.sampleMessage =
            field == u"productionMessageContent"_s ? QString(1001, u'x') : QString(1000, u'x');
        request.optInImages = {field == u"optInWorkflowImageURLs"_s ? u"form.png"_s
                                                                    : u"https://x.example/a"_s};
        request.numbers = {field == u"phoneNumbers"_s ? u"8335550100"_s : test::kTollFree};
        request.contactEmail = field == u"businessContactEmail"_s ? u"ada"_s : request.contactEmail;
        request.website = field == u"corporateWebsite"_s ? u"riverside"_s : request.website;
        const QList<Error> faults = faultsOf(request);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().field, field);
    }

    void everyListedCodeHasItsWords()
    {
        const QString listed =
            u"10004 10005 10009 10010 10011 10015 10016 10021 10027 10032 10038 10039 20002 20006 "
            "20012 20013 20014 20016 20017 20100 85000 85001 85004 85005 85006 85007 85008 40008 "
            "40300 40305 40309 40310 40312 40316 40329 40330 40333 90015 90018 90034"_s;
        QSet<QString> messages;
        for (const QString& code : listed.split(u' ')) {
            const auto words = wordsFor(code);
            QVERIFY2(words && !words->message.isEmpty() && !words->hint.isEmpty(), qPrintable(code));
            messages.insert(words->message);
        }
        QCOMPARE(messages.size(), listed.split(u' ').size()); // No two codes say the same.
        QVERIFY(!wordsFor(u"99999"_s));
        QCOMPARE(useCases().size(), 43);
        QCOMPARE(messageVolumes().size(), 11);
    }
};

OCC_TEST(TelnyxTypes)
#include "telnyxtypestest.moc"
