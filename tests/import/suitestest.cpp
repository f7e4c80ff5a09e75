// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace occ::import;

#define NEEDS(name)                                                                                          \
    const QString path = sharedData(name);                                                                   \
    if (path.isEmpty())                                                                                      \
    QSKIP("the shared data folder is missing: set OCC_SHARED")

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The records as objects by the first one's names, as the JSON truths have them.
QJsonArray asObjects(const QList<QStringList>& records)
{
    QJsonArray rows;
    for (const QStringList& record : records.mid(1)) {
        QJsonObject row;
        for (qsizetype i = 0; i < record.size(); ++i)
            row.insert(records.first().at(i), record.at(i));
        rows += row;
    }
    return rows;
}

QJsonArray asArrays(const QList<QStringList>& records)
{
    QJsonArray rows;
    for (const QStringList& record : records)
        rows += QJsonArray::fromStringList(record);
    return rows;
}

/// Sniffs a file with the answers to what it asks, and reads all of it.
occ::Result<QList<QStringList>> readSniffed(const QString& path, Sniffed* how = nullptr)
{
    const QByteArray bytes = bytesOf(path);
    const auto sniffed = sniffBytes(bytes);
    if (!sniffed)
        return occ::Failure(sniffed.error());
    if (how)
        *how = *sniffed;
    return readAll(bytes, sniffed->format);
}

} // namespace

class SuitesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spectrum();
    void testData();
    void testDataBad_data();
    void testDataBad();
    void everyFileIsReadOrRefused_data();
    void everyFileIsReadOrRefused();
    void namedFiles_data();
    void namedFiles();
    void sameTable_data();
    void sameTable();
    void specialFiles();
};

void SuitesTest::spectrum()
{
    NEEDS(u"csv-torture/csv-spectrum"_s);
    int checked = 0;
    for (const QFileInfo& info : QDir(path + u"/csvs"_s).entryInfoList({u"*.csv"_s})) {
        const auto records = readSniffed(info.filePath());
        QVERIFY2(records, qPrintable(info.fileName()));
        const QJsonDocument truth =
            QJsonDocument::fromJson(bytesOf(path + u"/json/"_s + info.baseName() + u".json"_s));
        QJsonArray expected = truth.isArray() ? truth.array() : QJsonArray{truth.object()};
        if (info.baseName() == u"location_coordinates"_s) {
            // The suite's JSON has another phone number than its CSV.
            QJsonObject row = expected.first().toObject();
            row.insert(u"Contact Phone Number"_s, u"2095257564"_s);
            expected = {row};
        }
        QCOMPARE(asObjects(*records), expected);
        ++checked;
    }
    QCOMPARE(checked, 12);
}

void SuitesTest::testData()
{
    NEEDS(u"csv-torture/csv-test-data"_s);
    int checked = 0;
    for (const QFileInfo& info : QDir(path + u"/csv"_s).entryInfoList({u"*.csv"_s})) {
        if (info.baseName().startsWith(u"bad-"_s))
            continue;
        const auto records = readAll(bytesOf(info.filePath()));
        QVERIFY2(records, qPrintable(info.fileName()));
        const QJsonArray truth =
            QJsonDocument::fromJson(bytesOf(path + u"/json/"_s + info.baseName() + u".json"_s)).array();
        QCOMPARE(info.baseName().startsWith(u"header-"_s) ? asObjects(*records) : asArrays(*records), truth);
        ++checked;
    }
    QCOMPARE(checked, 18);
}

void SuitesTest::testDataBad_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("less") << u"bad-header-less-fields"_s << u"breaks off"_s;
    QTest::newRow("more") << u"bad-header-more-fields"_s << u"4 cells"_s;
    QTest::newRow("none") << u"bad-header-no-header"_s << u"empty"_s;
    QTest::newRow("wrong") << u"bad-header-wrong-header"_s << u"no column"_s;
    QTest::newRow("missing quote") << u"bad-missing-quote"_s << u"Unterminated quote starting at line 2"_s;
    QTest::newRow("quoted unescaped")
        << u"bad-quotes-with-unescaped-quote"_s << u"Text follows a closing quote in line 2"_s;
    QTest::newRow("unescaped") << u"bad-unescaped-quote"_s << u"quote inside"_s;
}

/// The suite's header is foo,bar,baz: imported as deals with that mapping, each file must be refused or its
/// one row rejected.
void SuitesTest::testDataBad()
{
    QFETCH(QString, name);
    NEEDS(u"csv-torture/csv-test-data/csv/"_s + name + u".csv"_s);
    InspectOptions options;
    options.map = u"name=foo,client=bar,stage=baz"_s;
    const auto found = inspect(path, ImportKind::Deals, options);
    QString said;
    if (!found) {
        said = found.error().message;
        QCOMPARE(found.error().file, path);
    } else {
        QVERIFY(found->preview.empty());
        QCOMPARE(found->rejected.size(), 1);
        said = found->rejected.first().reason;
    }
    QFETCH(QString, reason);
    QVERIFY2(said.contains(reason), qPrintable(said));
}

void SuitesTest::everyFileIsReadOrRefused_data()
{
    QTest::addColumn<QString>("path");
    NEEDS(u"csv-torture"_s);
    for (const QString& suite : {u"/csvkit/examples"_s, u"/frictionless-py/data"_s}) {
        QDirIterator all(path + suite, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString file = all.next();
            QTest::newRow(qPrintable(file.sliced(path.size()))) << file;
        }
    }
}

void SuitesTest::everyFileIsReadOrRefused()
{
    QFETCH(QString, path);
    for (const ImportKind kind : {ImportKind::Deals, ImportKind::Clients, ImportKind::Contacts,
                                  ImportKind::Interactions, ImportKind::Numbers}) {
        const auto found = inspect(path, kind);
        const QString name = QFileInfo(path).fileName();
        if (!found) {
            QVERIFY2(!found.error().message.isEmpty() && !found.error().hint.isEmpty(), qPrintable(path));
            QVERIFY(found.error().oneLine().startsWith(path));
        } else {
            QVERIFY(!found->columns.isEmpty());
        }
        for (const auto& [ending, word] :
             {std::pair(u".xlsx"_s, u"(.xlsx)"_s), std::pair(u".xls"_s, u"(.xls)"_s),
              std::pair(u".ods"_s, u"(.ods)"_s), std::pair(u".gz"_s, u"gzip"_s),
              std::pair(u".bz2"_s, u"bzip2"_s), std::pair(u"-gz.csv"_s, u"gzip"_s),
              std::pair(u"-zip.csv"_s, u"ZIP"_s), std::pair(u".dbf"_s, u"NUL"_s)}) {
            if (name.endsWith(ending))
                QVERIFY2(!found && found.error().message.contains(word),
                         qPrintable(found ? name : found.error().message));
        }
    }
}

void SuitesTest::namedFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected"); // "refused: text", or "columns|records" and perhaps "|questions".
    const auto kit = [](const char* name, const char* expected) {
        QTest::newRow(name) << u"csvkit/examples/"_s + QString::fromLatin1(name)
                            << QString::fromLatin1(expected);
    };
    const auto frictionless = [](const char* name, const char* expected) {
        QTest::newRow(name) << u"frictionless-py/data/"_s + QString::fromUtf8(name)
                            << QString::fromLatin1(expected);
    };
    kit("null_byte.csv", "refused: Line 2 has a NUL byte at offset 6");
    kit("empty.csv", "refused: no row");
    kit("mac_newlines.csv", "3|3");
    kit("test_utf16_big.csv", "3|3");
    kit("test_utf16_little.csv", "3|3");
    kit("test_utf8_bom.csv", "3|3");
    kit("test_latin1.csv", "3|3|encoding");
    kit("dummy.tsv", "3|2");
    kit("sniff_limit.csv", "3|2");
    kit("test_skip_lines.csv", "3|5");
    kit("no_header_row.csv", "3|1");
    kit("test_empty_columns.csv", "5|4");
    kit("realdata/Datagov_FY10_EDU_recp_by_State.csv", "9|-1|header_line");
    kit("realdata/event-notification-rpt-lastmonth.txt", "-1|-1");
    kit("testjson.json", "-1|-1|any");
    frictionless("empty.csv", "refused: empty");
    frictionless("duplicate-headers.csv", "refused: Columns A and C are both called \"id\"");
    frictionless("duplicate-column.csv", "refused: Columns B and C are both called \"B\"");
    frictionless("invalid.csv", "refused: Columns B and D are both called \"name\"");
    frictionless("capital-invalid.csv", "refused: Columns B and C");
    frictionless("blank-headers.csv", "3|3");
    frictionless("bom.csv", "2|3");
    frictionless("latin1.csv", "2|3|encoding");
    frictionless("table-infer-iso-8859-7.csv", "3|5|encoding");
    frictionless("table-with-accents.csv", "8|-1|encoding");
    frictionless("delimiter.csv", "2|3");
    frictionless("escaping.csv", "2|4");
    frictionless("issue-1109.csv", "3|4");
    frictionless("accent.csv", "-1|-1");
    frictionless("country-2.csv", "4|-1|header_line");
    frictionless("matrix-with-comment.csv", "4|-1|header_line");
    frictionless("without-rows.csv", "2|1");
    frictionless("without-headers.csv", "2|3");
    frictionless("dialect.csv", "2|3");
    frictionless("vix.csv", "5|-1");
    frictionless("issue-1478/table.csv", "4|-1");
    frictionless("Таблица.csv", "2|3");
}

void SuitesTest::namedFiles()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    NEEDS(u"csv-torture/"_s + name);
    Sniffed how;
    const auto records = readSniffed(path, &how);
    if (expected.startsWith(u"refused: "_s)) {
        QVERIFY(!records);
        QVERIFY2(records.error().message.contains(expected.sliced(9)), qPrintable(records.error().message));
        return;
    }
    QVERIFY2(records, qPrintable(records ? QString() : records.error().oneLine()));
    const QStringList parts = expected.split(u'|');
    if (parts.at(0) != u"-1"_s)
        QCOMPARE(QString::number(how.columns.size()), parts.at(0));
    if (parts.at(1) != u"-1"_s)
        QCOMPARE(QString::number(records->size()), parts.at(1));
    const QString questions = ids(how.questions).join(u',');
    if (parts.value(2) == u"any"_s)
        return;
    // Whether the first line names the columns may always be asked where nothing tells.
    QCOMPARE(QString(questions).remove(u",header"_s).remove(questions == u"header"_s ? u"header"_s : u"\1"_s),
             parts.value(2));
}

void SuitesTest::sameTable_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("utf16") << u"csvkit/examples/test_utf16_big.csv"_s
                           << u"csvkit/examples/test_utf16_little.csv"_s;
    QTest::newRow("bom") << u"frictionless-py/data/bom.csv"_s << u"frictionless-py/data/table.csv"_s;
    QTest::newRow("delimiter") << u"frictionless-py/data/delimiter.csv"_s
                               << u"frictionless-py/data/table.csv"_s;
    QTest::newRow("comma and semicolon") << u"frictionless-py/data/issue-1009-comma.csv"_s
                                         << u"frictionless-py/data/issue-1009-semicolon.csv"_s;
    QTest::newRow("quotes") << u"csvkit/examples/optional_quote_characters.csv"_s
                            << u"csvkit/examples/dummy.csv"_s;
}

void SuitesTest::sameTable()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    NEEDS(u"csv-torture/"_s + one);
    const auto first = readSniffed(path);
    const auto second = readSniffed(sharedData(u"csv-torture/"_s + other));
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void SuitesTest::specialFiles()
{
    NEEDS(u"csv-torture/csvkit/examples/test_date_format.csv"_s);
    const QString kit = QFileInfo(path).path() + u'/';
    // Dates and amounts against the converted truth.
    const auto dates = readSniffed(path).value();
    const auto converted = readSniffed(kit + u"test_date_format_converted.csv"_s).value();
    DateColumn column;
    for (const QStringList& row : dates.mid(1))
        column.add(row.first(), 0);
    QCOMPARE(column.candidates(), QList<DateOrder>{DateOrder::Dmy});
    for (qsizetype i = 1; i < dates.size(); ++i)
        QCOMPARE(parseDate(dates.at(i).first(), DateOrder::Dmy)->date.toString(Qt::ISODate),
                 converted.at(i).first());
    const auto locale = readSniffed(kit + u"test_locale.csv"_s).value();
    QCOMPARE(parseMoney(locale.at(1).at(0), Decimal::Comma)->minor, 170);
    QCOMPARE(parseMoney(locale.at(1).at(1), Decimal::Comma)->minor, 20000000000);
    const auto numeric = readSniffed(kit + u"test_numeric_date_format.csv"_s).value();
    QCOMPARE(parseDate(numeric.at(1).first(), std::nullopt)->date, QDate(2014, 1, 2));
    const auto blanks = sniffBytes(bytesOf(kit + u"test_empty_columns.csv"_s));
    QVERIFY(blanks->problems.first().text.contains(u"D, E"_s));
    const auto escaped = readSniffed(sharedData(u"csv-torture/frictionless-py/data/escaping.csv"_s)).value();
    QCOMPARE(escaped.at(3).at(1), u"Test \" line 3"_s);
    QCOMPARE(escaped.at(2).at(1), u"Test \" line 2"_s);
    CsvFormat greek;
    greek.encoding = "ISO-8859-7";
    const auto names =
        readAll(bytesOf(sharedData(u"csv-torture/frictionless-py/data/table-infer-iso-8859-7.csv"_s)), greek);
    QCOMPARE(names->at(3).at(2), u"Μυρων"_s);
}

QObject* makeSuitesTest()
{
    return new SuitesTest;
}

#include "suitestest.moc"
