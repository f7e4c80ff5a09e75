// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace occ::import;

class MappingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestions();
    void text();
    void textRefused_data();
    void textRefused();
    void json();
    void jsonRefused_data();
    void jsonRefused();
    void words();
    void rowsAreTyped();
    void rowsAreRejected();
    void rejectedRowsCanBeImported();
    void phoneNumbers();
    void interactions();
    void clientIndustries();
    void fieldsOfEveryKind();
};

void MappingTest::suggestions()
{
    const auto deals = suggestColumns(ImportKind::Deals,
                                      {u"opportunity_id"_s, u"sales_agent"_s, u"product"_s, u"account"_s,
                                       u"deal_stage"_s, u"engage_date"_s, u"close_date"_s, u"close_value"_s});
    const QMap<QString, QString> expected = {
        {u"key"_s, u"opportunity_id"_s},    {u"owner"_s, u"sales_agent"_s},
        {u"product"_s, u"product"_s},       {u"client"_s, u"account"_s},
        {u"stage"_s, u"deal_stage"_s},      {u"engage_date"_s, u"engage_date"_s},
        {u"close_date"_s, u"close_date"_s}, {u"amount"_s, u"close_value"_s}};
    QCOMPARE(deals, expected);
    const auto clients =
        suggestColumns(ImportKind::Clients, {u"account"_s, u"sector"_s, u"year_established"_s, u"revenue"_s,
                                             u"employees"_s, u"office_location"_s, u"subsidiary_of"_s});
    QCOMPARE(clients.value(u"name"_s), u"account"_s);
    QCOMPARE(clients.value(u"industry"_s), u"sector"_s);
    QCOMPARE(clients.value(u"parent"_s), u"subsidiary_of"_s);
    QCOMPARE(clients.value(u"address"_s), u"office_location"_s);
    const auto contacts = suggestColumns(
        ImportKind::Contacts, {u"First Name"_s, u"Last Name"_s, u"E-mail Address"_s, u"Company"_s});
    QCOMPARE(contacts.value(u"name"_s), u"First Name + Last Name"_s);
    QCOMPARE(contacts.value(u"email"_s), u"E-mail Address"_s);
    QCOMPARE(contacts.value(u"client"_s), u"Company"_s);
}

void MappingTest::text()
{
    Mapping mapping;
    QVERIFY(
        mapping.addText(u"key = Opp ID,name=\"Deal, full \"\"name\"\"\",stage:Almost there=negotiation"_s));
    QCOMPARE(mapping.columns.value(u"key"_s), u"Opp ID"_s);
    QCOMPARE(mapping.columns.value(u"name"_s), u"Deal, full \"name\""_s);
    QCOMPARE(mapping.stages.value(u"Almost there"_s), u"negotiation"_s);
}

void MappingTest::textRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"key", "=x", "key=", "kee=x", "stage:Foo=bar", "key=a,", ",key=a",
                             "industry_detail=x", "key=\"a\"b"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void MappingTest::textRefused()
{
    QFETCH(QString, text);
    Mapping mapping;
    if (text == u"key=a,"_s) {
        QVERIFY(mapping.addText(text)); // A comma at the end does no harm.
        return;
    }
    const auto status = mapping.addText(text);
    QVERIFY(!status);
    QVERIFY(!status.error().hint.isEmpty());
    QVERIFY(mapping.columns.isEmpty());
}

void MappingTest::json()
{
    Mapping mapping;
    mapping.kind = ImportKind::Deals;
    mapping.format.separator = '\t';
    mapping.format.encoding = "windows-1252";
    mapping.format.quote = 0;
    mapping.format.headerLine = 3;
    mapping.columns = {{u"key"_s, u"ID"_s}, {u"stage"_s, u"Phase"_s}};
    mapping.dateOrder = DateOrder::Mdy;
    mapping.dateOrders = {{u"close_date"_s, DateOrder::Dmy}};
    mapping.decimals = {{u"amount"_s, Decimal::Comma}};
    mapping.stages = {{u"Foo"_s, u"won"_s}};
    mapping.blankWords = {u"Select"_s};
    mapping.timeZone = u"America/New_York"_s;
    const auto again =
        Mapping::fromJson(QJsonDocument::fromJson(QJsonDocument(mapping.toJson()).toJson()).object());
    QVERIFY2(again, qPrintable(again ? QString() : again.error().oneLine()));
    QCOMPARE(*again, mapping);
}

void MappingTest::jsonRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown key") << QByteArray(R"({"kind":"deals","colums":{}})") << u"colums"_s;
    QTest::newRow("unknown format key")
        << QByteArray(R"({"kind":"deals","format":{"seperator":"comma"}})") << u"seperator"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"kind":"deals","columns":{"industry":"x"}})")
                                   << u"industry"_s;
    QTest::newRow("unknown stage") << QByteArray(R"({"kind":"deals","stages":{"a":"b"}})") << u"stages.a"_s;
    QTest::newRow("no kind") << QByteArray(R"({})") << u"kind"_s;
    QTest::newRow("wrong type") << QByteArray(R"({"kind":"deals","columns":[]})") << u"columns"_s;
    QTest::newRow("wrong order") << QByteArray(R"({"kind":"deals","date_order":"dym"})") << u"date_order"_s;
    QTest::newRow("wrong zone") << QByteArray(R"({"kind":"deals","time_zone":"Mars/Base"})")
                                << u"Mars/Base"_s;
    QTest::newRow("quote is separator")
        << QByteArray(R"({"kind":"deals","format":{"separator":"\""}})") << u"separator"_s;
}

void MappingTest::jsonRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto mapping = Mapping::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!mapping);
    QVERIFY2(mapping.error().oneLine().contains(named), qPrintable(mapping.error().oneLine()));
}

void MappingTest::words()
{
    QCOMPARE(stageFor(u"Closed Won"_s), u"won"_s);
    QCOMPARE(stageFor(u"Prospecting"_s), u"inquiry"_s);
    QCOMPARE(stageFor(u"engaging"_s), u"needs-assessment"_s);
    QCOMPARE(stageFor(u"Needs Assessment"_s), u"needs-assessment"_s);
    QCOMPARE(stageFor(u"Limbo"_s), QString());
    QCOMPARE(industryFor(u"technolgy"_s), u"general"_s);
    QCOMPARE(industryFor(u"Medical"_s), u"healthcare"_s);
    QCOMPARE(directionFor(u"Outbound"_s), u"out"_s);
    for (const QString& stage : stages())
        QCOMPARE(stageFor(stage), stage);
}

void MappingTest::rowsAreTyped()
{
    const auto found = inspectBytes("deal id,Deal name,account,stage,value,close date\n"
                                    "7,\"Big, one\",Acme,Closed Won,\"$1,234.50\",2017-03-01\n"
                                    "8,'=cmd,,Proposal,,\n",
                                    ImportKind::Deals);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().oneLine()));
    QVERIFY(found->answered());
    QCOMPARE(found->records, 2);
    QCOMPARE(found->preview.size(), size_t(2));
    const ImportRow& first = found->preview.front();
    const auto value = [&first](QStringView key) { return first.value(ImportKind::Deals, key); };
    QCOMPARE(first.record, 2);
    QCOMPARE(first.line, 2);
    QCOMPARE(value(u"key").toString(), u"7"_s);
    QCOMPARE(value(u"name").toString(), u"Big, one"_s);
    QCOMPARE(value(u"stage").toString(), u"won"_s);
    QCOMPARE(value(u"amount").toLongLong(), 123450);
    QCOMPARE(value(u"currency").toString(), u"USD"_s);
    QCOMPARE(value(u"close_date").toDate(), QDate(2017, 3, 1));
    QVERIFY(!value(u"owner").isValid());
    QVERIFY(!value(u"nonsense").isValid());
    const ImportRow& second = found->preview.back();
    QCOMPARE(second.value(ImportKind::Deals, u"name").toString(), u"=cmd"_s);
    QVERIFY(!second.value(ImportKind::Deals, u"client").isValid());
}

void MappingTest::rowsAreRejected()
{
    const auto found = inspectBytes("key,stage,amount,close_date\n"
                                    "1,Won,5,2017-02-30\n"
                                    "2,Limbo,5,\n"
                                    "3,,5,\n"
                                    "4,Won,12%,\n"
                                    ",Won,5,\n"
                                    "6,Won,5,,extra\n"
                                    "7,Won \"really\",5,\n"
                                    "\n"
                                    "8,Won,5,2017-02-28\n",
                                    ImportKind::Deals);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().oneLine()));
    QCOMPARE(found->preview.size(), size_t(1));
    QCOMPARE(found->records, 8);
    const QStringList parts = {u"2017-02-30"_s, u"Limbo"_s,   u"stage"_s, u"percentage"_s,
                               u"neither"_s,    u"5 cells"_s, u"quote"_s};
    QCOMPARE(found->rejected.size(), parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Rejected& row = found->rejected.at(i);
        QCOMPARE(row.row, i + 2);
        QCOMPARE(row.line, i + 2);
        QVERIFY2(row.reason.contains(parts.at(i)), qPrintable(row.reason));
    }
    QVERIFY(found->rejected.at(1).reason.contains(u"negotiation"_s));
    QCOMPARE(ids(found->questions), QStringList({u"stage:Limbo"_s, u"stage:Won \"really\""_s}));
    QVERIFY(!found->answered());
    QVERIFY(found->answered().error().hint.contains(u"--map"_s));
}

void MappingTest::rejectedRowsCanBeImported()
{
    QByteArray bytes("key;stage;amount\n1;Limbo;\"a;b\"\n2;=evil;5\n");
    const auto found = inspectBytes(bytes, ImportKind::Deals);
    QVERIFY(found);
    QCOMPARE(found->rejected.size(), 2);
    QByteArray written;
    QBuffer buffer(&written);
    buffer.open(QIODevice::WriteOnly);
    RejectedWriter writer(&buffer, found->mapping.format, found->columns);
    for (const Rejected& row : found->rejected)
        QVERIFY(writer.write(row));
    QVERIFY(written.startsWith("key;stage;amount;reason\n1;Limbo;\"a;b\";"));
    QVERIFY(written.contains("2;'=evil;5;"));
    const auto again = inspectBytes(written, ImportKind::Deals);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().oneLine()));
    QCOMPARE(again->records, 2);
    QCOMPARE(again->columns.last(), u"reason"_s);
}

void MappingTest::phoneNumbers()
{
    const auto found =
        inspectBytes("number,pool\n+1-800-596-3057,primary\n(208) 279-2555,backup\n1 888 804 6762,primary\n"
                     "+44 20 7946 0958,x\n12345,x\n800-FLOWERS,x\n+0800123456,x\n",
                     ImportKind::Numbers);
    QVERIFY(found);
    QStringList numbers;
    for (const ImportRow& row : found->preview)
        numbers += row.value(ImportKind::Numbers, u"e164").toString();
    QCOMPARE(numbers,
             QStringList({u"+18005963057"_s, u"+12082792555"_s, u"+18888046762"_s, u"+442079460958"_s}));
    QCOMPARE(found->rejected.size(), 3);
}

void MappingTest::interactions()
{
    const QByteArray bytes("client,date,direction,type,expects reply,summary\n"
                           "Acme,2024-03-01 09:00,Outbound,email,yes,Hello\n"
                           "Acme,2024-03-02T10:00:00Z,received,phone,no,Re\n"
                           "Acme,2024-03-02,sideways,phone,,\n");
    InspectOptions options;
    auto found = inspectBytes(bytes, ImportKind::Interactions, options);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().oneLine()));
    QCOMPARE(found->preview.size(), size_t(2));
    const auto& row = found->preview.front();
    QCOMPARE(occ::toIso(row.value(ImportKind::Interactions, u"at").toLongLong()), u"2024-03-01T09:00:00Z"_s);
    QCOMPARE(row.value(ImportKind::Interactions, u"direction").toString(), u"out"_s);
    QCOMPARE(row.value(ImportKind::Interactions, u"expects_reply").toBool(), true);
    Mapping saved = found->mapping;
    saved.timeZone = u"America/New_York"_s;
    options.mapping = saved;
    found = inspectBytes(bytes, ImportKind::Interactions, options);
    QVERIFY(found);
    QCOMPARE(occ::toIso(found->preview.front().value(ImportKind::Interactions, u"at").toLongLong()),
             u"2024-03-01T14:00:00Z"_s);
}

void MappingTest::clientIndustries()
{
    const auto found =
        inspectBytes("name,industry\nA,medical\nB,Basket weaving\nC,legal\nD,\n", ImportKind::Clients);
    QVERIFY(found);
    const auto at = [&found](size_t i, QStringView key) {
        return found->preview[i].value(ImportKind::Clients, key).toString();
    };
    QCOMPARE(at(0, u"industry"), u"healthcare"_s);
    QCOMPARE(at(0, u"industry_detail"), u"medical"_s);
    QCOMPARE(at(1, u"industry"), u"general"_s);
    QCOMPARE(at(1, u"industry_detail"), u"Basket weaving"_s);
    QCOMPARE(at(2, u"industry_detail"), QString());
    QCOMPARE(at(3, u"industry"), QString());
    QCOMPARE(found->problems.size(), 1);
    QVERIFY(found->problems.first().text.contains(u"Basket weaving"_s));
}

void MappingTest::fieldsOfEveryKind()
{
    for (const QString& name : {u"deals"_s, u"clients"_s, u"contacts"_s, u"interactions"_s, u"numbers"_s}) {
        const auto kind = importKindByName(name);
        QVERIFY(kind);
        QCOMPARE(occ::import::toText(*kind), name);
        QSet<QString> keys;
        for (const Field& field : fieldsOf(*kind)) {
            QVERIFY(!keys.contains(field.key));
            keys += field.key;
            QVERIFY(!field.title.isEmpty());
        }
    }
    QVERIFY(!importKindByName(u"people"_s));
}

QObject* makeMappingTest()
{
    return new MappingTest;
}

#include "mappingtest.moc"
