// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforcefake.h"
#include "tests/crmfake/asker.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace occ;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant kStart = 1'793'610'930'000;
const QString kRoot = u"/services/data/v67.0/"_s;

QString query(const QString& soql, const QString& how = u"query"_s)
{
    return kRoot + how + u"?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(soql));
}

QString code(const Said& said)
{
    return said.array().first()["errorCode"_L1].toString();
}

} // namespace

class SalesforceFakeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clock = std::make_unique<SetClock>(kStart);
        fake = std::make_unique<SalesforceFake>(*clock);
        asker = std::make_unique<Asker>(fake->base(), fake->key());
    }

    void idsHaveEighteenCharacters()
    {
        QCOMPARE(salesforceId(u"001D000000INjVe"_s), u"001D000000INjVeIAL"_s);
        QCOMPARE(salesforceId(u"001D000000INjVeIAL"_s), u"001D000000INjVeIAL"_s);
        QVERIFY(salesforceId(u"001"_s).isEmpty());
    }

    void aRecordIsMadeReadChangedAndDeleted()
    {
        const Said made = asker->post(kRoot + u"sobjects/Account"_s,
                                      {{u"Name"_s, u"Northwind"_s}, {u"NumberOfEmployees"_s, 12}});
        QCOMPARE(made.status, 201);
        const QString id = made.json()["id"_L1].toString();
        QCOMPARE(id.size(), 18);
        const QString path = kRoot + u"sobjects/Account/"_s + id;
        const Said read = asker->get(path + u"?fields=Name,NumberOfEmployees,SystemModstamp,Phone"_s);
        QCOMPARE(read.json()["NumberOfEmployees"_L1].toInt(), 12);
        QVERIFY(read.json()["Phone"_L1].isNull());
        QVERIFY(read.json()["SystemModstamp"_L1].toString().endsWith(u".000+0000"_s));
        QVERIFY(read.headers.value("sforce-limit-info").startsWith("api-usage=2/"));
        QCOMPARE(asker->get(kRoot + u"sobjects/Account/"_s + id.left(15)).json()["Id"_L1].toString(), id);
        QCOMPARE(asker->patch(path, {{u"Phone"_s, u"+1 555 0100"_s}}).status, 204);
        QCOMPARE(fake->record(u"Account"_s, id).text(u"Phone"_s), u"+1 555 0100"_s);
        QCOMPARE(asker->remove(path).status, 204);
        const Said gone = asker->get(path);
        QCOMPARE(gone.status, 404);
        QCOMPARE(code(gone), u"ENTITY_IS_DELETED"_s);
        QCOMPARE(asker->get(query(u"SELECT Id FROM Account"_s)).json()["totalSize"_L1].toInt(), 0);
        QCOMPARE(asker->get(query(u"SELECT Id FROM Account WHERE IsDeleted = true"_s, u"queryAll"_s))
                     .json()["totalSize"_L1]
                     .toInt(),
                 1);
        fake->change([&](SalesforceWorld& world) { world.undelete(u"Account"_s, id); });
        QCOMPARE(asker->get(path).status, 200);
        QCOMPARE(code(asker->get(kRoot + u"sobjects/Account/001D000000INjVeIAL"_s)), u"NOT_FOUND"_s);
    }

    void aValueItCannotTakeIsRefused_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("values");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing required")
            << u"Account"_s << QJsonObject{{u"Phone"_s, u"1"_s}} << u"REQUIRED_FIELD_MISSING"_s;
        QTest::newRow("no such field")
            << u"Account"_s << QJsonObject{{u"Name"_s, u"A"_s}, {u"Nonsense__c"_s, u"1"_s}}
            << u"INVALID_FIELD"_s;
        QTest::newRow("too long") << u"Account"_s << QJsonObject{{u"Name"_s, QString(256, u'x')}}
                                  << u"STRING_TOO_LONG"_s;
        QTest::newRow("read only") << u"Account"_s
                                   << QJsonObject{{u"Name"_s, u"A"_s},
                                                  {u"SystemModstamp"_s, u"2026-01-01T00:00:00Z"_s}}
                                   << u"INVALID_FIELD_FOR_INSERT_UPDATE"_s;
        QTest::newRow("no option") << u"Account"_s
                                   << QJsonObject{{u"Name"_s, u"A"_s}, {u"Industry"_s, u"Fleet"_s}}
                                   << u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s;
        QTest::newRow("no e-mail") << u"Contact"_s
                                   << QJsonObject{{u"LastName"_s, u"A"_s}, {u"Email"_s, u"nobody"_s}}
                                   << u"INVALID_EMAIL_ADDRESS"_s;
        QTest::newRow("no account") << u"Contact"_s
                                    << QJsonObject{{u"LastName"_s, u"A"_s},
                                                   {u"AccountId"_s, u"001D000000INjVeIAL"_s}}
                                    << u"INVALID_CROSS_REFERENCE_KEY"_s;
        QTest::newRow("malformed id")
            << u"Contact"_s << QJsonObject{{u"LastName"_s, u"A"_s}, {u"AccountId"_s, u"x"_s}}
            << u"MALFORMED_ID"_s;
        QTest::newRow("number as text")
            << u"Account"_s << QJsonObject{{u"Name"_s, u"A"_s}, {u"NumberOfEmployees"_s, u"12"_s}}
            << u"JSON_PARSER_ERROR"_s;
        QTest::newRow("date with time") << u"Opportunity"_s
                                        << QJsonObject{{u"Name"_s, u"A"_s},
                                                       {u"StageName"_s, u"Prospecting"_s},
                                                       {u"CloseDate"_s, u"2026-01-01T00:00:00Z"_s}}
                                        << u"JSON_PARSER_ERROR"_s;
    }
    void aValueItCannotTakeIsRefused()
    {
        QFETCH(QString, type);
        QFETCH(QJsonObject, values);
        QFETCH(QString, expected);
        const Said said = asker->post(kRoot + u"sobjects/"_s + type, values);
        QCOMPARE(said.status, 400);
        QCOMPARE(code(said), expected);
        QCOMPARE(fake->size(type), 0);
    }

    void anAdministratorsRuleRefuses()
    {
        fake->change([](SalesforceWorld& world) {
            world.rule = [](const QString&, const CrmValues& values) {
                return values.contains(u"Phone"_s) ? QString() : u"A telephone number is needed."_s;
            };
        });
        const Said said = asker->post(kRoot + u"sobjects/Account"_s, {{u"Name"_s, u"A"_s}});
        QCOMPARE(code(said), u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s);
        QCOMPARE(said.array().first()["message"_L1].toString(), u"A telephone number is needed."_s);
    }

    void aQueryComesInBatches()
    {
        fake->fill(u"Account"_s, 450);
        fake->change([](SalesforceWorld& world) { world.batchSize = 200; });
        Said page = asker->get(query(
            u"SELECT Id, Name, SystemModstamp FROM Account WHERE SystemModstamp >= 2026-01-01T00:00:00Z ORDER BY SystemModstamp, Id"_s));
        QCOMPARE(page.json()["totalSize"_L1].toInt(), 450);
        QSet<QString> seen;
        QString last;
        int pages = 1;
        while (true) {
            for (const QJsonValue& one : page.list(u"records"_s)) {
                seen.insert(one["Id"_L1].toString());
                QVERIFY(one["SystemModstamp"_L1].toString() >= last);
                last = one["SystemModstamp"_L1].toString();
            }
            if (page.json()["done"_L1].toBool())
                break;
            page = asker->get(page.json()["nextRecordsUrl"_L1].toString());
            ++pages;
        }
        QCOMPARE(seen.size(), 450);
        QCOMPARE(pages, 3);
        const Said first = asker->get(query(u"SELECT Id FROM Account"_s));
        clock->advance(2 * kDay);
        const Said late = asker->get(first.json()["nextRecordsUrl"_L1].toString());
        QCOMPARE(late.status, 400);
        QCOMPARE(code(late), u"INVALID_QUERY_LOCATOR"_s);
    }

    void soqlIsUnderstood_data()
    {
        QTest::addColumn<QString>("soql");
        QTest::addColumn<int>("found");
        QTest::newRow("all") << u"select Id from Account"_s << 10;
        QTest::newRow("text") << u"SELECT Id FROM Account WHERE Name = 'account 3'"_s << 1;
        QTest::newRow("escaped") << u"SELECT Id FROM Account WHERE Name = 'O\\'Brien'"_s << 0;
        QTest::newRow("in") << u"SELECT Id FROM Account WHERE Name IN ('Account 1', 'Account 2', 'Nobody')"_s
                            << 2;
        QTest::newRow("not in") << u"SELECT Id FROM Account WHERE Name NOT IN ('Account 1')"_s << 9;
        QTest::newRow("like") << u"SELECT Id FROM Account WHERE Name LIKE 'Acc%9'"_s << 1;
        QTest::newRow("numbers")
            << u"SELECT Id FROM Account WHERE NumberOfEmployees >= 5 AND NumberOfEmployees < 8"_s << 3;
        QTest::newRow("or")
            << u"SELECT Id FROM Account WHERE (NumberOfEmployees = 1 OR NumberOfEmployees = 2) AND NOT Name = 'Account 2'"_s
            << 1;
        QTest::newRow("null") << u"SELECT Id FROM Account WHERE OCC_External_Id__c = null"_s << 10;
        QTest::newRow("not null") << u"SELECT Id FROM Account WHERE OCC_External_Id__c != null"_s << 0;
        QTest::newRow("limit") << u"SELECT Id FROM Account ORDER BY Name DESC NULLS LAST LIMIT 4 OFFSET 1"_s
                               << 4;
        QTest::newRow("moments") << u"SELECT Id FROM Account WHERE CreatedDate < 2030-01-01T00:00:00+02:00"_s
                                 << 10;
        QTest::newRow("related") << u"SELECT Id, Owner.Name FROM Account WHERE Owner.Name = 'Sam Okafor'"_s
                                 << 10;
        QTest::newRow("count") << u"SELECT COUNT() FROM Account"_s << 10;
        QTest::newRow("no from") << u"SELECT Id Account"_s << -1;
        QTest::newRow("no value") << u"SELECT Id FROM Account WHERE Name ="_s << -1;
        QTest::newRow("unclosed") << u"SELECT Id FROM Account WHERE (Name = 'a'"_s << -1;
        QTest::newRow("quotes") << u"SELECT Id FROM Account WHERE Name = \"a\""_s << -1;
        QTest::newRow("moment's shape")
            << u"SELECT Id FROM Account WHERE CreatedDate > 2030-01-01T00:00"_s << -1;
        QTest::newRow("comma") << u"SELECT Id, FROM Account"_s << -1;
        QTest::newRow("rest") << u"SELECT Id FROM Account GROUP BY Name"_s << -1;
    }
    void soqlIsUnderstood()
    {
        QFETCH(QString, soql);
        QFETCH(int, found);
        fake->fill(u"Account"_s, 10);
        const Said said = asker->get(query(soql));
        if (found >= 0) {
            QCOMPARE(said.status, 200);
            QCOMPARE(said.json()["totalSize"_L1].toInt(), found);
        } else {
            QCOMPARE(said.status, 400);
            QCOMPARE(code(said), u"MALFORMED_QUERY"_s);
        }
    }

    void soqlNamesWhatIsThere()
    {
        QCOMPARE(code(asker->get(query(u"SELECT Id, Nonsense__c FROM Account"_s))), u"INVALID_FIELD"_s);
        QCOMPARE(code(asker->get(query(u"SELECT Id FROM Nonsense"_s))), u"INVALID_TYPE"_s);
        const Said stages = asker->get(query(
            u"SELECT MasterLabel, IsClosed, IsWon, SortOrder FROM OpportunityStage ORDER BY SortOrder"_s));
        QCOMPARE(stages.list(u"records"_s).size(), 4);
        QVERIFY(stages.json()["records"_L1][2]["IsWon"_L1].toBool());
        const Said described = asker->get(kRoot + u"sobjects/Opportunity/describe"_s);
        bool closed = false;
        for (const QJsonValue& one : described.list(u"fields"_s))
            closed = closed || (one["name"_L1] == u"IsWon"_s && !one["updateable"_L1].toBool(true));
        QVERIFY(closed);
    }

    void fortyThousandRecordsAreServedInSeconds()
    {
        QElapsedTimer timer;
        timer.start();
        fake->fill(u"Account"_s, 10'000);
        fake->fill(u"Contact"_s, 20'000);
        fake->fill(u"Opportunity"_s, 8'800);
        for (const auto& [type, count] :
             {std::pair(u"Account"_s, 10'000), {u"Contact"_s, 20'000}, {u"Opportunity"_s, 8'800}}) {
            Said page = asker->get(query(
                u"SELECT Id, Name, SystemModstamp, OwnerId FROM %1 WHERE SystemModstamp >= 2020-01-01T00:00:00Z ORDER BY SystemModstamp, Id"_s
                    .arg(type)));
            qsizetype got = page.list(u"records"_s).size();
            while (!page.json()["done"_L1].toBool(true)) {
                page = asker->get(page.json()["nextRecordsUrl"_L1].toString());
                got += page.list(u"records"_s).size();
            }
            QCOMPARE(got, count);
        }
        QCOMPARE(fake->count(u"GET /services/data/v67.0/query"_s), 20);
        qInfo("filled and read in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 60'000);
    }

private:
    std::unique_ptr<SetClock> clock;
    std::unique_ptr<SalesforceFake> fake;
    std::unique_ptr<Asker> asker;
};

OCC_TEST(SalesforceFakeTest)
#include "salesforcefaketest.moc"
