// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace occ::import;

namespace {

/// Gives out a few bytes at a time, like a pipe.
class Dripping final : public QIODevice
{
public:
    Dripping(QByteArray bytes, qint64 drop)
        : m_bytes(std::move(bytes))
        , m_drop(drop)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* to, qint64 room) override
    {
        const qint64 size = std::min({room, m_drop, qint64(m_bytes.size() - m_at)});
        std::copy_n(m_bytes.constData() + m_at, size, to);
        m_at += size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_drop;
    qint64 m_at = 0;
};

/// Makes rows for ever without holding them.
class Endless final : public QIODevice
{
public:
    Endless(QByteArray row, qint64 rows)
        : m_row(std::move(row))
        , m_left(rows * m_row.size())
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* to, qint64 room) override
    {
        const qint64 size = std::min(room, m_left);
        for (qint64 done = 0; done < size;) {
            const qint64 part = std::min(size - done, qint64(m_row.size() - m_at));
            std::copy_n(m_row.constData() + m_at, part, to + done);
            done += part;
            m_at = (m_at + part) % m_row.size();
        }
        m_left -= size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_row;
    qint64 m_left;
    qint64 m_at = 0;
};

QByteArray utf16(const QString& text, bool little)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

} // namespace

class ReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void linesAreCounted();
    void faults_data();
    void faults();
    void faultsAfterManyRows();
    void utf16IsRead();
    void utf16BrokenIsPlaced();
    void singleByteEncodings();
    void anyChunkingReadsAlike();
    void writtenIsReadAlike();
    void formulasAreGuarded();
    void streamsInConstantMemory();
    void hugeRecordIsRefused();
};

void ReaderTest::records_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("expected");
    using L = QList<QStringList>;
    QTest::newRow("empty") << QByteArray() << L{};
    QTest::newRow("no newline") << QByteArray("a,b") << L{{u"a"_s, u"b"_s}};
    QTest::newRow("mixed ends") << QByteArray("a\rb\r\nc\nd") << L{{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}};
    QTest::newRow("blank line") << QByteArray("a\n\nb\n") << L{{u"a"_s}, {u""_s}, {u"b"_s}};
    QTest::newRow("quotes") << QByteArray("\"a\"\"b\",\"\",\"x,y\"\n") << L{{u"a\"b"_s, u""_s, u"x,y"_s}};
    QTest::newRow("break in quotes") << QByteArray("\"a\r\nb\",c\r\n") << L{{u"a\r\nb"_s, u"c"_s}};
    QTest::newRow("space after quote") << QByteArray("\"a\" ,b") << L{{u"a"_s, u"b"_s}};
    QTest::newRow("inches") << QByteArray("19\" rack,b") << L{{u"19\" rack"_s, u"b"_s}};
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFx,y\n") << L{{u"x"_s, u"y"_s}};
    QTest::newRow("ragged") << QByteArray("a,b\n1\n1,2,3,\n")
                            << L{{u"a"_s, u"b"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s, u""_s}};
    QTest::newRow("only separators") << QByteArray(",,") << L{{u""_s, u""_s, u""_s}};
}

void ReaderTest::records()
{
    QFETCH(QByteArray, bytes);
    const auto read = readAll(bytes);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().oneLine()));
    QTEST(*read, "expected");
}

void ReaderTest::linesAreCounted()
{
    QByteArray bytes("h\r\n\"a\nb\rc\"\nd\re\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(&buffer);
    QList<qint64> lines;
    while (reader.next() == CsvReader::Step::Record) {
        lines += reader.line();
        QCOMPARE(reader.record(), lines.size());
    }
    QCOMPARE(lines, (QList<qint64>{1, 2, 5, 6}));
}

void ReaderTest::faults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("text");
    QTest::newRow("open quote") << QByteArray("a\nb\nc,\"d\ne\nf") << int(CsvFault::OpenQuote) << 3
                                << u"starting at line 3"_s;
    QTest::newRow("open quote later in the record")
        << QByteArray("a\n\"b\nc\",\"d\n") << int(CsvFault::OpenQuote) << 3 << u"starting at line 3"_s;
    QTest::newRow("text after quote")
        << QByteArray("a\n\"x\" y,z\n") << int(CsvFault::TextAfterQuote) << 2 << u"line 2"_s;
    QTest::newRow("nul") << QByteArray("a,b\n1,2\n\0,3\n", 12) << int(CsvFault::Nul) << 3 << u"offset 8"_s;
    QTest::newRow("not utf-8") << QByteArray("a\nb\nc\xE9\n") << int(CsvFault::BadBytes) << 3
                               << u"offset 5"_s;
    QTest::newRow("overlong") << QByteArray("a\xC0\xAF\n") << int(CsvFault::BadBytes) << 1 << u"offset 1"_s;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80\n") << int(CsvFault::BadBytes) << 1
                               << u"offset 0"_s;
    QTest::newRow("after the mark") << QByteArray("\xEF\xBB\xBF"
                                                  "ab\xFF\n")
                                    << int(CsvFault::BadBytes) << 1 << u"offset 5"_s;
    QTest::newRow("cut off character")
        << QByteArray("a\n\xE2\x82") << int(CsvFault::BadBytes) << 2 << u"offset 2"_s;
}

void ReaderTest::faults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(&buffer);
    while (reader.next() == CsvReader::Step::Record) {
    }
    QTEST(int(reader.fault()), "fault");
    QTEST(reader.error().line, "line");
    QVERIFY2(reader.error().message.contains(text), qPrintable(reader.error().message));
    QVERIFY(!reader.error().hint.isEmpty());
    QCOMPARE(reader.next(), CsvReader::Step::Failed);
}

void ReaderTest::faultsAfterManyRows()
{
    QByteArray bytes;
    for (int i = 0; i < 100000; ++i)
        bytes += "one,two,three\r\n";
    const qsizetype good = bytes.size();
    const auto read = readAll(bytes + "x\x80y\n");
    QVERIFY(!read);
    QCOMPARE(read.error().line, 100001);
    QVERIFY2(read.error().message.contains(QString::number(good + 1)), qPrintable(read.error().message));
}

void ReaderTest::utf16IsRead()
{
    const QString text = u"näme,🙂\r\n\"a\nb\",Σ\n"_s;
    const QList<QStringList> expected = {{u"näme"_s, u"🙂"_s}, {u"a\nb"_s, u"Σ"_s}};
    for (const bool little : {true, false}) {
        CsvFormat format;
        format.encoding = little ? "UTF-16LE" : "UTF-16BE";
        const QByteArray mark = little ? QByteArray("\xFF\xFE") : QByteArray("\xFE\xFF");
        QCOMPARE(readAll(mark + utf16(text, little), format).value(), expected);
        QCOMPARE(readAll(utf16(text, little), format).value(), expected);
        const auto sniffed = sniffBytes(mark + utf16(text, little));
        QVERIFY(sniffed);
        QCOMPARE(sniffed->format.encoding, format.encoding);
        const auto guessed = sniffBytes(utf16(u"id,name\n1,Paul\n2,Jane\n"_s, little));
        QVERIFY(guessed);
        QCOMPARE(guessed->format.encoding, format.encoding);
    }
}

void ReaderTest::utf16BrokenIsPlaced()
{
    CsvFormat format;
    format.encoding = "UTF-16LE";
    const QByteArray good = utf16(u"a\nb\n"_s, true);
    const auto lone = readAll(good + QByteArray("\x00\xD8\x41\x00", 4), format);
    QVERIFY(!lone);
    QCOMPARE(lone.error().line, 3);
    QVERIFY(lone.error().message.contains(u"offset 8"_s));
    QVERIFY(!readAll(good + "x", format));
}

void ReaderTest::singleByteEncodings()
{
    CsvFormat format;
    format.encoding = "windows-1252";
    QCOMPARE(readAll("\x80,\xE9\n", format).value(), (QList<QStringList>{{u"€"_s, u"é"_s}}));
    QVERIFY(!readAll("\x81\n", format));
    format.encoding = "ISO-8859-7";
    QCOMPARE(readAll("\xCC\xF5\xF1\xF9\xED\n", format).value(), (QList<QStringList>{{u"Μυρων"_s}}));
    QVERIFY(!Encoding::byName("Shift_JIS"));
    QVERIFY(!Encoding::byName("no-such"));
    QVERIFY(!Encoding::byName(""));
}

void ReaderTest::anyChunkingReadsAlike()
{
    const QByteArray bytes("a,\"b\"\"c\",d\r\n\"x\r\ny\",,\"\"\r\n\r\n\"é🙂\",2,3\rlast,\"one\"");
    const auto whole = readAll(bytes).value();
    for (qint64 drop = 1; drop < 12; ++drop) {
        Dripping device(bytes, drop);
        CsvReader reader(&device);
        QList<QStringList> records;
        while (reader.next() == CsvReader::Step::Record)
            records += reader.cells();
        QCOMPARE(records, whole);
    }
    // Records that straddle the end of the reader's buffer at every possible place.
    for (int padding = 262120; padding < 262160; ++padding) {
        const auto read = readAll(QByteArray(padding, 'p') + '\n' + bytes);
        QVERIFY(read);
        QCOMPARE(read->mid(1), whole);
    }
}

void ReaderTest::writtenIsReadAlike()
{
    QRandomGenerator random(7);
    const QString alphabet = u"ab \",;\t|\n\r'\\=+-@é🙂"_s;
    for (int round = 0; round < 500; ++round) {
        CsvFormat format;
        format.separator = ",;\t|"[random.bounded(4)];
        format.quote = random.bounded(2) ? '"' : '\'';
        format.escape = random.bounded(2) ? '\\' : '\0';
        format.lineEnd = LineEnd(random.bounded(3));
        QList<QStringList> records;
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(&buffer, format, CsvWriter::Guard::None);
        for (int r = 0; r < 5; ++r) {
            QStringList cells;
            for (int c = 0; c <= random.bounded(4); ++c) {
                QString cell;
                for (int i = random.bounded(6); i > 0; --i)
                    cell += alphabet.at(random.bounded(int(alphabet.size()) - 2));
                cells += cell;
            }
            records += cells;
            QVERIFY(writer.write(cells));
        }
        const auto read = readAll(bytes, format);
        QVERIFY2(read, bytes.constData());
        QCOMPARE(*read, records);
    }
}

void ReaderTest::formulasAreGuarded()
{
    for (const QString& formula :
         {u"=1+1"_s, u"@SUM(A1)"_s, u"+cmd|' /C calc'!A0"_s, u"-2+3"_s, u"-"_s, u"\t=1"_s}) {
        QCOMPARE(guarded(formula), u'\'' + formula);
        QCOMPARE(unguarded(guarded(formula)), formula);
    }
    for (const QString& plain :
         {u"-12.50"_s, u"+18005963057"_s, u"1=1"_s, u""_s, u"'quoted'"_s, u"-1,234.5"_s})
        QCOMPARE(guarded(plain), plain);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer);
    QVERIFY(writer.write({u"=HYPERLINK(\"x\")"_s, u"-5"_s, u"a"_s}));
    QCOMPARE(bytes, QByteArray("\"'=HYPERLINK(\"\"x\"\")\",-5,a\n"));
}

void ReaderTest::streamsInConstantMemory()
{
    const QByteArray row("1C1I7A6R,Moses Frase,GTX Plus Basic,Cancity,Won,2016-10-20,2017-03-01,1054\r\n");
    const qint64 rows = 64LL * 1024 * 1024 / row.size();
    Endless device(row, rows);
    CsvReader reader(&device);
    const qint64 before = residentBytes();
    QElapsedTimer timer;
    timer.start();
    qint64 cells = 0;
    while (reader.next() == CsvReader::Step::Record)
        cells += reader.cellCount();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    QCOMPARE(reader.fault(), CsvFault::None);
    QCOMPARE(reader.record(), rows);
    QCOMPARE(cells, rows * 8);
    const qint64 grown = residentBytes() - before;
    qInfo("split: %.0f MB/s, grown %lld kB", double(rows * row.size()) / 1e6 / seconds, grown / 1024);
    QVERIFY2(grown < 8 * 1024 * 1024, qPrintable(QString::number(grown)));
    Endless again(row, rows);
    CsvReader decoding(&again);
    timer.restart();
    qint64 characters = 0;
    while (decoding.next() == CsvReader::Step::Record) {
        for (qsizetype i = 0; i < decoding.cellCount(); ++i)
            characters += decoding.cell(i).size();
    }
    qInfo("split and decode every cell: %.0f MB/s",
          double(rows * row.size()) / 1e3 / double(timer.elapsed()));
    QVERIFY(characters > 0);
}

void ReaderTest::hugeRecordIsRefused()
{
    // Without the cap an open quote would swallow the whole file.
    Endless device("a,b,c\n", 20 * 1024 * 1024);
    QByteArray head("x,\"y\n");
    CsvFormat format;
    const qint64 before = residentBytes();
    const auto read = readAll(head + QByteArray("a,b,c\n").repeated(4 * 1024 * 1024), format);
    QVERIFY(!read);
    QCOMPARE(read.error().line, 1);
    QVERIFY(read.error().message.contains(u"Unterminated quote starting at line 1"_s));
    CsvLimits small;
    small.recordBytes = 1000;
    QVERIFY(!readAll("ok\n" + QByteArray(1001, 'x') + "\n", format, small));
    QVERIFY(readAll("ok\n" + QByteArray(999, 'x') + "\n", format, small));
    small.cells = 10;
    QVERIFY(readAll(QByteArray(9, ',') + "\n", format, small));
    QVERIFY(!readAll(QByteArray(10, ',') + "\n", format, small));
    QVERIFY(residentBytes() - before < 256LL * 1024 * 1024);
}

QObject* makeReaderTest()
{
    return new ReaderTest;
}

#include "readertest.moc"
