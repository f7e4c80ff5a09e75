// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crmfake/asker.h"
#include "tests/fakes/salesforcefake.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace occ;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant kStart = 1'793'610'930'000;
const QString kRoot = u"/services/data/v67.0/"_s;

QJsonObject row(const QString& type, QJsonObject values)
{
    values.insert(u"attributes"_s, QJsonObject{{u"type"_s, type}});
    return values;
}

QJsonObject rows(const QJsonArray& records, bool allOrNone = false)
{
    return {{u"allOrNone"_s, allOrNone}, {u"records"_s, records}};
}

QString code(const Said& said)
{
    return said.array().first()["errorCode"_L1].toString();
}

} // namespace

/// Salesforce's batches, external ids, conflicts and what goes wrong.
class SalesforceBatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clock = std::make_unique<SetClock>(kStart);
        fake = std::make_unique<SalesforceFake>(*clock);
        asker = std::make_unique<Asker>(fake->base(), fake->key());
    }

    void anAnswerOf200CanMeanThatEveryRowFailed()
    {
        const Said said = asker->post(
            kRoot + u"composite/sobjects"_s,
            rows({row(u"Account"_s, {{u"Phone"_s, u"1"_s}}), row(u"Account"_s, {{u"Name"_s, u""_s}})}));
        QCOMPARE(said.status, 200);
        for (const QJsonValue& one : said.array()) {
            QVERIFY(!one["success"_L1].toBool(true));
            QCOMPARE(one["errors"_L1][0]["statusCode"_L1].toString(), u"REQUIRED_FIELD_MISSING"_s);
            QCOMPARE(one["errors"_L1][0]["fields"_L1][0].toString(), u"Name"_s);
        }
        QCOMPARE(fake->size(u"Account"_s), 0);
    }

    void allOrNoneTakesBackTheGoodRows()
    {
        const QJsonArray both{row(u"Account"_s, {{u"Name"_s, u"A"_s}}), row(u"Account"_s, {})};
        const Said whole = asker->post(kRoot + u"composite/sobjects"_s, rows(both, true));
        QCOMPARE(whole.array().first()["errors"_L1][0]["statusCode"_L1].toString(),
                 u"ALL_OR_NONE_OPERATION_ROLLED_BACK"_s);
        QCOMPARE(fake->size(u"Account"_s), 0);
        const Said some = asker->post(kRoot + u"composite/sobjects"_s, rows(both));
        QVERIFY(some.array().first()["success"_L1].toBool());
        QCOMPARE(fake->size(u"Account"_s), 1);
    }

    void aBatchHas200RowsAtMost()
    {
        QJsonArray many;
        for (int i = 0; i < 201; ++i)
            many << row(u"Account"_s, {{u"Name"_s, u"A"_s}});
        QCOMPARE(asker->post(kRoot + u"composite/sobjects"_s, rows(many)).status, 400);
        many.removeLast();
        QCOMPARE(asker->post(kRoot + u"composite/sobjects"_s, rows(many)).array().size(), 200);
        QJsonArray mixed;
        for (int i = 0; i < 11; ++i)
            mixed << row(i % 2 == 0 ? u"Account"_s : u"Contact"_s, {{u"Name"_s, u"A"_s}});
        QCOMPARE(asker->post(kRoot + u"composite/sobjects"_s, rows(mixed)).status, 400);
    }

    void rowsAreChangedAndDeletedTogether()
    {
        const QStringList ids = fake->fill(u"Account"_s, 3);
        const Said changed = asker->ask(
            "PATCH", kRoot + u"composite/sobjects"_s,
            QJsonDocument(
                rows({row(u"Account"_s, {{u"Id"_s, ids.at(0)}, {u"Phone"_s, u"1"_s}}),
                      row(u"Account"_s, {{u"Id"_s, ids.at(0)}, {u"Phone"_s, u"2"_s}}),
                      row(u"Account"_s, {{u"id"_s, u"001D000000INjVeIAL"_s}, {u"Phone"_s, u"1"_s}})}))
                .toJson(),
            {});
        QVERIFY(changed.array().at(0)["success"_L1].toBool());
        QCOMPARE(changed.array().at(1)["errors"_L1][0]["statusCode"_L1].toString(), u"DUPLICATE_VALUE"_s);
        QVERIFY(!changed.array().at(2)["success"_L1].toBool());
        QCOMPARE(fake->record(u"Account"_s, ids.at(0)).text(u"Phone"_s), u"1"_s);
        const Said gone = asker->remove(kRoot + u"composite/sobjects?ids=%1,%2"_s.arg(ids.at(1), ids.at(2)));
        QCOMPARE(gone.array().size(), 2);
        QCOMPARE(fake->size(u"Account"_s), 1);
        const Said read = asker->post(
            kRoot + u"composite/sobjects/Account"_s,
            {{u"ids"_s, QJsonArray::fromStringList(ids)}, {u"fields"_s, QJsonArray{u"Id"_s, u"Name"_s}}});
        QCOMPARE(read.array().size(), 3);
        QCOMPARE(read.array().at(0)["Name"_L1].toString(), u"Account 0"_s);
        QVERIFY(read.array().at(1).isNull());
    }

    void anExternalIdFindsOrMakes()
    {
        const QString path = kRoot + u"sobjects/Account/OCC_External_Id__c/c-1"_s;
        const Said made = asker->patch(path, {{u"Name"_s, u"A"_s}});
        QCOMPARE(made.status, 201);
        const Said again = asker->patch(path, {{u"Name"_s, u"B"_s}});
        QCOMPARE(again.status, 200);
        QVERIFY(!again.json()["created"_L1].toBool(true));
        QCOMPARE(again.json()["id"_L1], made.json()["id"_L1]);
        QCOMPARE(asker
                     ->patch(kRoot + u"sobjects/Account/OCC_External_Id__c/c-2?updateOnly=true"_s,
                             {{u"Name"_s, u"A"_s}})
                     .status,
                 404);
        fake->change([](SalesforceWorld& world) {
            for (int i = 0; i < 2; ++i)
                world.put(u"Account"_s, {{u"Name"_s, u"Twin"_s}, {u"Legacy_Id__c"_s, u"7"_s}});
        });
        const Said several =
            asker->patch(kRoot + u"sobjects/Account/Legacy_Id__c/7"_s, {{u"Phone"_s, u"1"_s}});
        QCOMPARE(several.status, 300);
        QCOMPARE(several.array().size(), 2);
        QCOMPARE(
            asker->get(kRoot + u"sobjects/Account/OCC_External_Id__c/c-1"_s).json()["Name"_L1].toString(),
            u"B"_s);
        const Said batch = asker->ask(
            "PATCH", kRoot + u"composite/sobjects/Account/OCC_External_Id__c"_s,
            QJsonDocument(
                rows({row(u"Account"_s, {{u"OCC_External_Id__c"_s, u"c-1"_s}, {u"Name"_s, u"C"_s}}),
                      row(u"Account"_s, {{u"OCC_External_Id__c"_s, u"c-3"_s}, {u"Name"_s, u"D"_s}}),
                      row(u"Account"_s, {{u"OCC_External_Id__c"_s, u"c-4"_s}, {u"Name"_s, u"E"_s}}),
                      row(u"Account"_s, {{u"OCC_External_Id__c"_s, u"c-4"_s}, {u"Name"_s, u"E"_s}})}))
                .toJson(),
            {});
        QVERIFY(!batch.array().at(0)["created"_L1].toBool(true));
        QVERIFY(batch.array().at(1)["created"_L1].toBool());
        QVERIFY(!batch.array().at(2)["success"_L1].toBool(true));
        QCOMPARE(fake->size(u"Account"_s), 4);
        const Said twice = asker->post(kRoot + u"sobjects/Account"_s,
                                       {{u"Name"_s, u"A"_s}, {u"OCC_External_Id__c"_s, u"C-3"_s}});
        QCOMPARE(code(twice), u"DUPLICATE_VALUE"_s);
    }

    void aWriteAfterSomebodyElsesIsTurnedDown()
    {
        const QString id = fake->fill(u"Account"_s, 1).first();
        const QString path = kRoot + u"sobjects/Account/"_s + id;
        const Said read = asker->get(path);
        clock->advance(kMinute);
        fake->change([&](SalesforceWorld& world) {
            world.edit(u"Account"_s, id, {{u"Phone"_s, u"theirs"_s}});
        });
        const Asker::Headers since{{"If-Unmodified-Since", read.headers.value("last-modified")}};
        QCOMPARE(asker->patch(path, {{u"Phone"_s, u"ours"_s}}, since).status, 412);
        QCOMPARE(fake->record(u"Account"_s, id).text(u"Phone"_s), u"theirs"_s);
        const Asker::Headers now{{"If-Unmodified-Since", asker->get(path).headers.value("last-modified")}};
        QCOMPARE(asker->patch(path, {{u"Phone"_s, u"ours"_s}}, now).status, 204);
    }

    void whatChangedAndWhatWasDeletedIsListed()
    {
        const QStringList ids = fake->fill(u"Account"_s, 3);
        clock->advance(kHour);
        fake->change([&](SalesforceWorld& world) {
            world.edit(u"Account"_s, ids.at(0), {{u"Phone"_s, u"1"_s}});
            world.merge(u"Account"_s, ids.at(0), ids.at(1));
        });
        clock->advance(kHour);
        const QString span = u"?start=%1&end=%2"_s.arg(toIso(kStart + kMinute), toIso(clock->now()));
        QCOMPARE(asker->get(kRoot + u"sobjects/Account/updated"_s + span).list(u"ids"_s),
                 QJsonArray{ids.at(0)});
        const Said gone = asker->get(kRoot + u"sobjects/Account/deleted"_s + span);
        QCOMPARE(gone.json()["deletedRecords"_L1][0]["id"_L1].toString(), ids.at(1));
        const Said master =
            asker->get(kRoot + u"queryAll?q=SELECT+Id,MasterRecordId+FROM+Account+WHERE+IsDeleted=true"_s);
        QCOMPARE(master.json()["records"_L1][0]["MasterRecordId"_L1].toString(), ids.at(0));
        clock->advance(16 * kDay);
        QCOMPARE(asker->get(kRoot + u"sobjects/Account/deleted"_s + span).status, 400);
    }

    void aLimitIs403AndALockIs400()
    {
        fake->change([](SalesforceWorld& world) { world.locked = 1; });
        const Said locked = asker->post(kRoot + u"sobjects/Account"_s, {{u"Name"_s, u"A"_s}});
        QCOMPARE(locked.status, 400);
        QCOMPARE(code(locked), u"UNABLE_TO_LOCK_ROW"_s);
        fake->change([](SalesforceWorld& world) { world.dailyCalls = 2; });
        const Said last = asker->get(kRoot + u"limits"_s);
        QCOMPARE(last.headers.value("sforce-limit-info"), "api-usage=2/2");
        const Said over = asker->get(kRoot + u"limits"_s);
        QCOMPARE(over.status, 403);
        QCOMPARE(code(over), u"REQUEST_LIMIT_EXCEEDED"_s);
        clock->advance(kDay);
        QCOMPARE(asker->get(kRoot + u"limits"_s).status, 200);
        fake->change([](SalesforceWorld& world) { world.duplicateRule = true; });
        const QJsonObject ana{{u"LastName"_s, u"Lima"_s}, {u"Email"_s, u"ana@x.example"_s}};
        fake->change([](SalesforceWorld& world) { world.dailyCalls = 100; });
        QCOMPARE(asker->post(kRoot + u"sobjects/Contact"_s, ana).status, 201);
        QCOMPARE(code(asker->post(kRoot + u"sobjects/Contact"_s, ana)), u"DUPLICATES_DETECTED"_s);
        QCOMPARE(asker->get(u"/services/data/v30.0/limits"_s).status, 410);
    }

    void severalStepsGoTogether()
    {
        const Said said = asker->post(
            kRoot + u"composite"_s,
            {{u"allOrNone"_s, true},
             {u"compositeRequest"_s,
              QJsonArray{QJsonObject{{u"method"_s, u"POST"_s},
                                     {u"url"_s, QString(kRoot + u"sobjects/Account"_s)},
                                     {u"referenceId"_s, u"firm"_s},
                                     {u"body"_s, QJsonObject{{u"Name"_s, u"A"_s}}}},
                         QJsonObject{{u"method"_s, u"POST"_s},
                                     {u"url"_s, QString(kRoot + u"sobjects/Contact"_s)},
                                     {u"referenceId"_s, u"person"_s},
                                     {u"body"_s, QJsonObject{{u"LastName"_s, u"B"_s},
                                                             {u"AccountId"_s, u"@{firm.id}"_s}}}}}}});
        QCOMPARE(said.json()["compositeResponse"_L1][1]["httpStatusCode"_L1].toInt(), 201);
        QCOMPARE(fake->size(u"Contact"_s), 1);
    }

    void aRefreshTokenIsGoodOnce()
    {
        const QString token = u"/services/oauth2/token"_s;
        asker->use({});
        // RFC 7636's example of a verifier and its challenge.
        const Said page = asker->get(
            u"/services/oauth2/authorize?response_type=code&client_id=occ&redirect_uri=http://localhost:5/"
            u"cb&state=s"
            "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"_s);
        const QString code_ =
            QUrlQuery(QUrl::fromEncoded(page.headers.value("location"))).queryItemValue(u"code"_s);
        const QString rest = u"&client_id=occ&redirect_uri=http%3A%2F%2Flocalhost%3A5%2Fcb&code="_s + code_;
        const Said in = asker->form(
            token,
            u"grant_type=authorization_code&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s +
                rest);
        QCOMPARE(in.status, 200);
        QVERIFY(!in.json().contains("expires_in"_L1));
        asker->use(in.json()["access_token"_L1].toString().toLatin1());
        QCOMPARE(asker->get(kRoot + u"limits"_s).status, 200);
        clock->advance(2 * kHour);
        const Said out = asker->get(kRoot + u"limits"_s);
        QCOMPARE(out.status, 401);
        QCOMPARE(code(out), u"INVALID_SESSION_ID"_s);
        const QString refresh = u"grant_type=refresh_token&client_id=occ&refresh_token="_s +
                                in.json()["refresh_token"_L1].toString();
        const Said again = asker->form(token, refresh);
        QVERIFY(again.json()["refresh_token"_L1] != in.json()["refresh_token"_L1]);
        const Said dead = asker->form(token, refresh);
        QCOMPARE(dead.status, 400);
        QCOMPARE(dead.json()["error"_L1].toString(), u"invalid_grant"_s);
    }

    void aTransactionCanBeSeenLate()
    {
        const QString id = fake->fill(u"Account"_s, 1).first();
        clock->advance(kHour);
        fake->change([&](SalesforceWorld& world) {
            world.editLate(u"Account"_s, id, {{u"Phone"_s, u"1"_s}}, 90 * kSecond);
        });
        QCOMPARE(fake->record(u"Account"_s, id).updatedAt / kSecond, (clock->now() - 90 * kSecond) / kSecond);
    }

private:
    std::unique_ptr<SetClock> clock;
    std::unique_ptr<SalesforceFake> fake;
    std::unique_ptr<Asker> asker;
};

OCC_TEST(SalesforceBatchTest)
#include "salesforcebatchtest.moc"
