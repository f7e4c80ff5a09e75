// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/sync/hubspot/hubspotcase.h"

#include <QJsonDocument>

using namespace occ;
using namespace occ::sync;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Trouble = CrmServer::Trouble;
QByteArray quoted(const char* json)
{
    return QByteArray(json).replace('\'', '"');
}

const QString kRead = u"/crm/objects/2026-09/companies/batch/read"_s;

} // namespace

/// What goes wrong between HubSpot and us.
class HubspotTroubleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        hub = std::make_unique<HubspotCase>();
        ids = hub->fake.fill(u"companies"_s, 5);
    }

    void keepsToTheAllowance()
    {
        // Others use most of it: what the answers tell is believed, and nothing is refused.
        hub->fake.change([](HubspotWorld& world) { world.tenSeconds = 10; });
        for (int i = 0; i < 35; ++i) {
            OCC_GOT(read, hub->crm.read(Kind::Company, ids, {u"name"_s}));
            QCOMPARE(read->size(), 5);
        }
        QCOMPARE(hub->fake.requests().size(), 35);
        QVERIFY(hub->waited >= 20 * kSecond);
    }

    void spacesItsSearches()
    {
        hub->fake.change([](HubspotWorld& world) { world.searchesASecond = 5; });
        for (int i = 0; i < 30; ++i) {
            OCC_GOT(page, hub->crm.changes(Kind::Company, u"{\"from\":1}"_s, {u"name"_s}));
            QCOMPARE(page->records.size(), 5);
        }
        QCOMPARE(hub->fake.requests().size(), 30);
        QVERIFY(hub->waited >= 5 * kSecond);
    }

    void comesBackAfterTooMany()
    {
        const CrmReply over{
            429,
            quoted("{'status':'error','message':'You have reached your ten_secondly_rolling limit.',"
                   "'errorType':'RATE_LIMIT','policyName':'TEN_SECONDLY_ROLLING'}"),
            {}};
        hub->fake.trouble(kRead, Trouble::Answer, 1, over);
        OCC_GOT(read, hub->crm.read(Kind::Company, ids, {u"name"_s}));
        QVERIFY(hub->waited >= 10 * kSecond);
        hub->fake.trouble(kRead, Trouble::Answer, 9, over);
        const auto busy = hub->crm.read(Kind::Company, ids, {u"name"_s});
        QVERIFY(!busy && busy.error().cause == Cause::Busy);
        QCOMPARE(busy.error().retryAfter, std::optional<Millis>(10 * kSecond));
    }

    void stopsForTheDay()
    {
        OCC_GOT(account, hub->crm.whoAmI());
        hub->fake.change([](HubspotWorld& world) { world.daily = 1; });
        const auto none = hub->crm.read(Kind::Company, ids, {u"name"_s});
        QVERIFY(!none);
        QCOMPARE(none.error().cause, Cause::Quota);
        QCOMPARE(none.error().code, u"DAILY"_s);
        // It is 04:15:30 in the account's US/Eastern.
        QCOMPARE(none.error().retryAfter,
                 std::optional<Millis>(kDay - 4 * kHour - 15 * kMinute - 30 * kSecond));
        QCOMPARE(hub->fake.count(u"POST "_s + kRead), 1);
    }

    void triesAgainWhatPasses_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("500") << int(Trouble::Answer) << 500;
        QTest::newRow("503") << int(Trouble::Answer) << 503;
        QTest::newRow("524") << int(Trouble::Answer) << 524;
        QTest::newRow("423") << int(Trouble::Answer) << 423;
        QTest::newRow("done, then 502") << int(Trouble::FailAfter) << 502;
        QTest::newRow("dropped before") << int(Trouble::DropBefore) << 0;
        QTest::newRow("dropped after") << int(Trouble::DropAfter) << 0;
        QTest::newRow("cut off") << int(Trouble::CutAfter) << 0;
    }
    void triesAgainWhatPasses()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        hub->fake.trouble(kRead, Trouble(kind), 2, {status, "<html>oops</html>", {}, "text/html"});
        OCC_GOT(read, hub->crm.read(Kind::Company, ids, {u"name"_s}));
        QCOMPARE(read->size(), 5);
        QCOMPARE(hub->fake.count(u"POST "_s + kRead), 3);
    }

    void takesNoWebPageForAnAnswer()
    {
        hub->fake.trouble(kRead, Trouble::WebPage);
        const auto page = hub->crm.read(Kind::Company, ids, {u"name"_s});
        QVERIFY(!page && page.error().cause == Cause::Nonsense);
        // Nor a refusal of somebody else's for one of HubSpot's: the records are not gone.
        for (const int status : {400, 403, 404, 409}) {
            hub->fake.trouble(
                kRead, Trouble::Answer, 1,
                {status, "<html><h1>Blocked by your administrator</h1></html>", {}, "text/html"});
            const auto blocked = hub->crm.read(Kind::Company, ids, {u"name"_s});
            QVERIFY2(!blocked && blocked.error().cause == Cause::Nonsense,
                     blocked ? "read" : qPrintable(HubspotCase::words(blocked.error())));
        }
        hub->fake.trouble(kRead, Trouble::Answer, 1, {200, "{\"ok\":true}", {}});
        const auto odd = hub->crm.read(Kind::Company, ids, {u"name"_s});
        QVERIFY(!odd && odd.error().cause == Cause::Nonsense);
        hub->fake.trouble(u"account-info"_s, Trouble::Answer, 1, {200, "{}", {}});
        QVERIFY(!hub->crm.whoAmI());
    }

    void asksToSignInAgain()
    {
        hub->key = "pat-na1-revoked";
        const auto revoked = hub->crm.read(Kind::Company, ids, {u"name"_s});
        QVERIFY(!revoked && revoked.error().cause == Cause::SignIn);
        QCOMPARE(hub->renewals, 1);
        QVERIFY(!HubspotCase::words(revoked.error()).contains(u"pat-na1"_s));
        hub->key = hub->fake.key();
        QVERIFY(hub->crm.read(Kind::Company, ids, {u"name"_s}).has_value());
    }

    void namesTheMissingRight()
    {
        hub->fake.change([](HubspotWorld& world) { world.scopes.remove(u"crm.objects.companies.write"_s); });
        const auto refused = hub->crm.write(Kind::Company, {changed(ids.first(), {{u"city"_s, u"Rome"_s}})});
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Cause::Permission);
        QVERIFY(refused.error().message.contains(u"crm.objects.companies.write"_s));
        QVERIFY(!refused.error().hint.isEmpty() && !refused.error().supportId.isEmpty());
        QVERIFY(hub->crm.read(Kind::Company, ids, {u"name"_s}).has_value());
    }

    void saysWhenAnAccountIsMoved()
    {
        hub->fake.trouble(u"account-info"_s, Trouble::Answer, 9, {477, "{}", {{"Retry-After", "7200"}}});
        const auto moved = hub->crm.whoAmI();
        QVERIFY(!moved);
        QCOMPARE(moved.error().cause, Cause::Busy);
        QCOMPARE(moved.error().retryAfter, std::optional<Millis>(2 * kHour));
        QCOMPARE(hub->fake.requests().size(), 1);
    }

    void saysWhatIsWrongWithAWholeBatch()
    {
        // The way of older answers: the details stand in the text alone.
        const QJsonObject inside{{u"isValid"_s, false},
                                 {u"message"_s, u"x was not one of the allowed options"_s},
                                 {u"error"_s, u"INVALID_OPTION"_s},
                                 {u"name"_s, u"industry"_s}};
        const QByteArray list = QJsonDocument(QJsonArray{inside}).toJson(QJsonDocument::Compact);
        const QString message = u"Property values were not valid: "_s + QString::fromUtf8(list);
        const QJsonObject error{{u"status"_s, u"error"_s},
                                {u"message"_s, message},
                                {u"correlationId"_s, u"c-1"_s},
                                {u"category"_s, u"VALIDATION_ERROR"_s}};
        hub->fake.trouble(u"companies/batch/update"_s, Trouble::Answer, 1, crmReply(error, 400));
        const auto refused = hub->crm.write(Kind::Company, {changed(ids.first(), {{u"industry"_s, u"x"_s}})});
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Cause::Input);
        QCOMPARE(refused.error().fields, QStringList{u"industry"_s});
        QCOMPARE(refused.error().code, u"INVALID_OPTION"_s);
        QCOMPARE(refused.error().supportId, u"c-1"_s);
        QCOMPARE(refused.error().done, Done::No);
        QVERIFY(!refused.error().message.contains(u'{'));
    }

    void tellsRowsThatWereForgotten()
    {
        hub->fake.trouble(
            u"companies/batch/update"_s, Trouble::Answer, 1,
            {207, quoted("{'status':'COMPLETE','results':[],'numErrors':1,'errors':[{}]}"), {}});
        OCC_GOT(results, hub->crm.write(Kind::Company, {changed(ids.first(), {{u"city"_s, u"Rome"_s}})}));
        QVERIFY(results->first().fault);
        QCOMPARE(results->first().fault->done, Done::Maybe);
        QVERIFY(isPassing(results->first().fault->cause));
    }

    void takesAnOrdinaryRefusalOfAnEmptyObjectForOne()
    {
        hub->fake.trouble(kRead, Trouble::Answer, 1, {400, "{}", {}});
        const auto refused = hub->crm.read(Kind::Company, ids, {u"name"_s});
        QVERIFY(!refused && refused.error().cause == Cause::Input);
    }

private:
    std::unique_ptr<HubspotCase> hub;
    QStringList ids;
};

OCC_TEST(HubspotTroubleTest)
#include "hubspottroubletest.moc"
