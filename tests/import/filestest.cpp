// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;
using namespace occ::import;

#define NEEDS(name)                                                                                          \
    const QString path = sharedData(name);                                                                   \
    if (path.isEmpty())                                                                                      \
    QSKIP("the shared data folder is missing: set OCC_SHARED")

namespace {

/// Every typed row of a file as text, or why it stopped.
occ::Result<QStringList> typedRows(const QString& path, const Mapping& mapping,
                                   QList<Rejected>* rejected = nullptr)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return occ::refused(u"no file"_s);
    RowReader reader(&file, mapping);
    if (const auto status = reader.open(); !status)
        return occ::Failure(status.error());
    QStringList rows;
    for (;;) {
        const auto step = reader.next();
        if (step == RowReader::Step::End)
            return rows;
        if (step == RowReader::Step::Failed)
            return occ::Failure(reader.error());
        if (step == RowReader::Step::Rejected) {
            if (rejected)
                *rejected += reader.rejected();
            continue;
        }
        QStringList cells;
        for (const QVariant& value : reader.row().values)
            cells += value.toString();
        rows += cells.join(u'|');
    }
}

} // namespace

class FilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pipelinesReadAlike();
    void pipelineInConflict();
    void accounts();
    void sideBySideIsRefused();
    void sideBySideGenerated();
    void organisations_data();
    void organisations();
    void latin1IsRead();
    void outlookContacts();
    void leads();
    void halfWritten();
    void separatorsAndHeaders();
    void largeFileStreams();
};

void FilesTest::pipelinesReadAlike()
{
    NEEDS(u"crm-sales-opportunities/sales_pipeline.csv"_s);
    const QString variants = QFileInfo(path).path() + u"/variants/sales_pipeline."_s;
    QStringList expected;
    for (const QString& file :
         {path, QString(variants + u"iso-lf.csv"_s), QString(variants + u"us-dates.csv"_s),
          QString(variants + u"ddmmyy-quarters.csv"_s)}) {
        const auto found = inspect(file, ImportKind::Deals);
        QVERIFY2(found, qPrintable(file));
        QVERIFY2(found->answered(),
                 qPrintable(found->answered() ? QString() : found->answered().error().oneLine()));
        QCOMPARE(found->records, 8800);
        QCOMPARE(found->mapping.columns.size(), 8);
        QList<Rejected> rejected;
        const auto rows = typedRows(file, found->mapping, &rejected);
        QVERIFY(rows);
        QCOMPARE(rejected.size(), 0);
        QCOMPARE(rows->size(), 8800);
        if (expected.isEmpty())
            expected = *rows;
        QCOMPARE(*rows, expected);
    }
    QVERIFY(expected.first().startsWith(
        u"1C1I7A6R||Cancity|won|105400||Moses Frase|GTX Plus Basic|2016-10-20|2017-03-01"_s));
    const auto us = inspect(variants + u"us-dates.csv"_s, ImportKind::Deals);
    QCOMPARE(us->mapping.dateOrders.value(u"close_date"_s), DateOrder::Mdy);
    // Without the other date the two-digit years can only be asked for.
    InspectOptions options;
    Mapping alone = inspect(variants + u"ddmmyy-quarters.csv"_s, ImportKind::Deals)->mapping;
    QCOMPARE(alone.dateOrders.value(u"engage_date"_s), DateOrder::Dmy);
    alone.dateOrders.clear();
    alone.columns.remove(u"close_date"_s);
    options.mapping = alone;
    const auto asked = inspect(variants + u"ddmmyy-quarters.csv"_s, ImportKind::Deals, options);
    QVERIFY(asked);
    QCOMPARE(ids(asked->questions), QStringList(u"date_order"_s));
    QCOMPARE(asked->questions.first().options, QStringList({u"ymd"_s, u"dmy"_s}));
    QVERIFY2(asked->questions.first().text.contains(u"16 October 2020"_s),
             qPrintable(asked->questions.first().text));
    QVERIFY(asked->answered().error().hint.contains(u"--date-order"_s));
    // An answer that does not fit rejects rows instead of reading other days.
    options.mapping->dateOrder = DateOrder::Mdy;
    QList<Rejected> rejected;
    QVERIFY(typedRows(variants + u"ddmmyy-quarters.csv"_s, *options.mapping, &rejected));
    QVERIFY(rejected.size() > 1000);
}

void FilesTest::pipelineInConflict()
{
    const auto found =
        inspectBytes("key,stage,close_date\n1,won,20/10/2016\n2,won,10/20/2016\n", ImportKind::Deals);
    QVERIFY(found);
    QCOMPARE(ids(found->questions), QStringList(u"date_order"_s));
    const auto amounts = inspectBytes("key;stage;amount\n1;won;1,234\n2;won;\n", ImportKind::Deals);
    QVERIFY(amounts);
    QCOMPARE(ids(amounts->questions), QStringList(u"decimal"_s));
    QVERIFY(amounts->preview.size() == 1 && amounts->rejected.size() == 1);
}

void FilesTest::accounts()
{
    NEEDS(u"crm-sales-opportunities/accounts.csv"_s);
    const auto found = inspect(path, ImportKind::Clients);
    QVERIFY(found && found->answered());
    const auto rows = typedRows(path, found->mapping);
    QCOMPARE(rows->size(), 85);
    QCOMPARE(rows->first(), u"Acme Corporation|general|2822|||||United States|||110004||technolgy"_s);
}

void FilesTest::sideBySideIsRefused()
{
    NEEDS(u"crm-sales-opportunities/variants/data_dictionary.side-by-side.csv"_s);
    const auto found = inspect(path, ImportKind::Clients);
    QVERIFY(!found);
    QVERIFY2(found.error().message.contains(u"\"accounts\" in columns A-G, \"sales_teams\" in columns J-L"_s),
             qPrintable(found.error().message));
    QCOMPARE(found.error().line, 1);
    const auto plain =
        inspect(sharedData(u"crm-sales-opportunities/data_dictionary.csv"_s), ImportKind::Clients);
    QVERIFY(plain);
    QCOMPARE(plain->records, 21);
}

void FilesTest::sideBySideGenerated()
{
    QVERIFY(!sniffBytes("a,b,,c,d\n1,2,,3,4\n"));
    const auto repeated = sniffBytes("name,email,name,email\nx,y,z,w\n");
    QVERIFY(!repeated);
    QVERIFY(repeated.error().message.contains(u"side by side"_s));
    QVERIFY(sniffBytes("a,,b\n1,,2\n"));
    QVERIFY(sniffBytes("a,b,,c\n1,2,3,4\n"));
    QVERIFY(sniffBytes("a,b,c,,\n1,2,3,,\n"));
}

void FilesTest::organisations_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("records");
    QTest::addColumn<QStringList>("questions");
    QTest::newRow("dotgov") << u"dotgov-current-full.csv"_s << int(ImportKind::Clients) << qint64(16539)
                            << QStringList();
    QTest::newRow("nz") << u"nz-public-bodies.csv"_s << int(ImportKind::Clients) << qint64(507)
                        << QStringList();
    QTest::newRow("istat") << u"istat-comuni-latin1-semicolon.csv"_s << int(ImportKind::Clients)
                           << qint64(7904) << QStringList({u"encoding"_s, u"map:name"_s});
    QTest::newRow("outlook") << u"outlook-contacts-short-rows.csv"_s << int(ImportKind::Contacts) << qint64(3)
                             << QStringList();
}

void FilesTest::organisations()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    NEEDS(u"organisation-lists/"_s + name);
    const auto found = inspect(path, ImportKind(kind));
    QVERIFY2(found, qPrintable(found ? QString() : found.error().oneLine()));
    QTEST(ids(found->questions), "questions");
    QTEST(found->records, "records");
    if (!found->answered())
        return;
    QList<Rejected> rejected;
    const auto rows = typedRows(path, found->mapping, &rejected);
    QVERIFY(rows);
    QCOMPARE(rows->size() + rejected.size(), found->records);
    qInfo("%s: %lld rows, %lld rejected%s", qPrintable(name), qint64(rows->size()), qint64(rejected.size()),
          rejected.isEmpty() ? ""
                             : qPrintable(u", first: line "_s + QString::number(rejected.first().line) +
                                          u' ' + rejected.first().reason));
}

void FilesTest::latin1IsRead()
{
    NEEDS(u"organisation-lists/istat-comuni-latin1-semicolon.csv"_s);
    InspectOptions options;
    options.format.encoding = "windows-1252";
    options.map = u"name=Denominazione in italiano,external_key=Codice Comune formato alfanumerico"_s;
    const auto found = inspect(path, ImportKind::Clients, options);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().oneLine()));
    QVERIFY(found->answered());
    QCOMPARE(found->columns.size(), 26);
    QCOMPARE(found->format.format.separator, ';');
    QCOMPARE(found->columns.at(1),
             u"Codice dell'Unità territoriale sovracomunale (valida a fini statistici)"_s);
    const auto rows = typedRows(path, found->mapping);
    QCOMPARE(rows->size(), 7904);
    QVERIFY(rows->first().startsWith(u"Agliè|"_s));
}

void FilesTest::outlookContacts()
{
    NEEDS(u"organisation-lists/outlook-contacts-short-rows.csv"_s);
    const auto found = inspect(path, ImportKind::Contacts);
    QVERIFY(found);
    QCOMPARE(found->truncatedLine, 0);
    QCOMPARE(found->preview.size(), size_t(3));
    QCOMPARE(found->preview.front().value(ImportKind::Contacts, u"email").toString(),
             u"adam.glacius@anycom.com"_s);
    QCOMPARE(found->preview.front().value(ImportKind::Contacts, u"client").toString(), u"Acme Inc."_s);
    QCOMPARE(found->preview.back().value(ImportKind::Contacts, u"name").toString(), u"Duncan Amey"_s);
}

void FilesTest::leads()
{
    NEEDS(u"lead-scoring-x-education/Leads.csv"_s);
    InspectOptions options;
    options.map = u"key=Prospect ID,name=Lead Number,stage=Last Notable Activity,product=Specialization"_s;
    const auto found = inspect(path, ImportKind::Deals, options);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().oneLine()));
    QCOMPARE(found->records, 9240);
    QCOMPARE(found->columns.size(), 38);
    QVERIFY(found->columns.last().isEmpty());
    QVERIFY(std::any_of(found->problems.begin(), found->problems.end(), [](const Problem& p) {
        return p.kind == Problem::Kind::BlankHeader && p.text.contains(u"AL"_s);
    }));
    QVERIFY(std::any_of(found->problems.begin(), found->problems.end(),
                        [](const Problem& p) { return p.text.contains(u"nothing chosen"_s); }));
    // Each word that is no stage is a question of its own.
    QVERIFY(found->questions.size() > 3);
    Mapping mapping = found->mapping;
    mapping.blankWords += u"Select"_s;
    for (const Question& question : found->questions)
        mapping.stages.insert(question.id.sliced(6), u"qualification"_s);
    QList<Rejected> rejected;
    const auto rows = typedRows(path, mapping, &rejected);
    QCOMPARE(rows->size(), 9240);
    QVERIFY(!rows->join(u'\n').contains(u"|Select|"_s));
}

void FilesTest::halfWritten()
{
    const auto cut = inspectBytes("key,stage,amount\n1,won,5\n2,wo", ImportKind::Deals);
    QVERIFY(cut);
    QCOMPARE(cut->truncatedLine, 3);
    QCOMPARE(cut->rejected.size(), 1);
    QVERIFY(cut->rejected.first().reason.contains(u"breaks off"_s));
    QCOMPARE(cut->problems.last().kind, Problem::Kind::Truncated);
    const auto open = inspectBytes("key,stage,amount\n1,won,5\n2,\"wo", ImportKind::Deals);
    QVERIFY(!open);
    QCOMPARE(open.error().line, 3);
    QVERIFY(open.error().hint.contains(u"half-written"_s));
    const auto whole = inspectBytes("key,stage,amount\n1,won,5\n2,won,6", ImportKind::Deals);
    QCOMPARE(whole->truncatedLine, 0);
    QCOMPARE(whole->preview.size(), size_t(2));
}

void FilesTest::separatorsAndHeaders()
{
    QCOMPARE(sniffBytes("a|b\n1|2\n")->format.separator, '|');
    QCOMPARE(sniffBytes("name\nSmith\n")->columns, QStringList(u"name"_s));
    QCOMPARE(ids(sniffBytes("a;b,c\nd;e,f\ng;h,i\n")->questions).first(), u"separator"_s);
    const auto plain = sniffBytes("Paris,London\nRome,Berlin\n");
    QCOMPARE(ids(plain->questions), QStringList(u"header"_s));
    SniffOptions none;
    none.header = false;
    QCOMPARE(sniffBytes("Paris,London\nRome,Berlin\n", none)->columns, QStringList({u"A"_s, u"B"_s}));
    QVERIFY(!sniffBytes("1,2\n3,4\n")->format.header);
    QCOMPARE(sniffBytes("a,b\r\n1,2\n")->format.lineEnd, LineEnd::Mixed);
    QCOMPARE(sniffBytes("'a','b'\n'1,5','2'\n")->format.quote, '\'');
    InspectOptions options;
    options.format.header = false;
    options.map = u"e164=A,client=B"_s;
    const auto numbers =
        inspectBytes("+18005963057,Acme\n+18888046762,Isdom\n", ImportKind::Numbers, options);
    QVERIFY2(numbers, qPrintable(numbers ? QString() : numbers.error().oneLine()));
    QCOMPARE(numbers->preview.size(), size_t(2));
    QCOMPARE(numbers->preview.front().record, 1);
    QVERIFY(!inspect(u"/no/such/file"_s, ImportKind::Deals));
}

void FilesTest::largeFileStreams()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QByteArray head(
        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\r\n");
    const QByteArray row("1C1I7A6R,Moses Frase,GTX Plus Basic,Cancity,Won,2016-10-20,2017-03-01,1054\r\n");
    const qint64 rows = 64LL * 1024 * 1024 / row.size();
    file.write(head);
    for (qint64 done = 0; done < rows; done += 1000)
        file.write(row.repeated(std::min<qint64>(1000, rows - done)));
    file.close();
    const qint64 before = residentBytes();
    QElapsedTimer timer;
    timer.start();
    const auto found = inspect(file.fileName(), ImportKind::Deals);
    QVERIFY(found && found->answered());
    QCOMPARE(found->records, rows);
    qInfo("inspect: %.0f MB/s", 64e3 * 1.048 / double(timer.elapsed()));
    timer.restart();
    QFile again(file.fileName());
    QVERIFY(again.open(QIODevice::ReadOnly));
    RowReader reader(&again, found->mapping);
    QVERIFY(reader.open());
    while (reader.next() == RowReader::Step::Row) {
    }
    QCOMPARE(reader.rows(), rows);
    qInfo("typed rows: %.0f MB/s, %.0f rows/s", 64e3 * 1.048 / double(timer.elapsed()),
          double(rows) * 1e3 / double(timer.elapsed()));
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < 24 * 1024 * 1024, qPrintable(QString::number(grown)));
}

QObject* makeFilesTest()
{
    return new FilesTest;
}

#include "filestest.moc"
