// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes: nothing crashes, reading is the same however the bytes arrive, what was read and
// written is read the same again, and every row is either typed or rejected with a reason.
#include "core/import/inspect.h"

#include <QBuffer>

#include <cstdio>
#include <cstdlib>

using namespace occ::import;

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "invariant broken: %s\n", what);
    std::abort();
}

CsvFormat formatFrom(uchar a, uchar b)
{
    static constexpr char kSeparators[] = {',', ';', '\t', '|'};
    static constexpr char kQuotes[] = {'"', '"', '\'', 0};
    static const QByteArray kEncodings[] = {"UTF-8",        "UTF-8",      "UTF-16LE", "UTF-16BE",
                                            "windows-1252", "ISO-8859-7", "UTF-8",    "UTF-8"};
    CsvFormat format;
    format.separator = kSeparators[a & 3];
    format.quote = kQuotes[a >> 2 & 3];
    format.escape = a & 16 ? '\\' : '\0';
    format.skipSpace = a & 32;
    format.lineEnd = LineEnd(b >> 3 & 3);
    format.encoding = kEncodings[b & 7];
    return format;
}

QList<QStringList> read(QByteArray bytes, const CsvFormat& format, CsvFault* fault)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(&buffer, format);
    QList<QStringList> records;
    qint64 line = 0;
    while (reader.next() == CsvReader::Step::Record) {
        require(reader.cellCount() > 0, "a record has a cell");
        require(reader.line() > line, "lines go up");
        line = reader.line();
        records += reader.cells();
        require(reader.record() == records.size(), "records are counted");
    }
    *fault = reader.fault();
    if (*fault != CsvFault::None)
        require(!reader.error().message.isEmpty() && !reader.error().hint.isEmpty(),
                "a fault has a text and a cure");
    return records;
}

void roundTrip(const QByteArray& bytes, CsvFormat format)
{
    CsvFault fault = CsvFault::None;
    const auto records = read(bytes, format, &fault);
    if (fault == CsvFault::Format)
        return;
    format.encoding = "UTF-8";
    QByteArray written;
    QBuffer buffer(&written);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer, format, CsvWriter::Guard::None);
    for (const QStringList& record : records) {
        if (!writer.write(record))
            return; // Not writable without quotes.
    }
    const auto again = read(written, format, &fault);
    require(fault == CsvFault::None, "what was written can be read");
    require(again == records, "what was written is read the same");
}

void importAll(QByteArray bytes, ImportKind kind)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto found = inspect(&buffer, kind);
    if (!found) {
        require(!found.error().message.isEmpty() && !found.error().hint.isEmpty(),
                "a refusal has a text and a cure");
        return;
    }
    for (const Question& question : found->questions)
        require(!question.id.isEmpty() && !question.text.isEmpty(), "a question has an id and a text");
    const auto again = Mapping::fromJson(found->mapping.toJson());
    require(again && *again == found->mapping, "a mapping survives JSON");
    buffer.seek(0);
    RowReader reader(&buffer, found->mapping);
    if (!reader.open())
        return;
    qint64 rows = 0;
    for (;;) {
        const RowReader::Step step = reader.next();
        if (step == RowReader::Step::End)
            break;
        require(step != RowReader::Step::Failed, "what was inspected can be read");
        ++rows;
        if (step == RowReader::Step::Rejected)
            require(!reader.rejected().reason.isEmpty(), "a rejected row has a reason");
        else
            require(reader.row().values.size() == fieldsOf(kind).size(), "a row has every field");
    }
    require(rows == found->records, "inspection and import count the same rows");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 3)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 3, qsizetype(size) - 3);
    roundTrip(bytes, formatFrom(data[0], data[1]));
    importAll(bytes, ImportKind(data[2] % 5));
    const QString text = QString::fromUtf8(bytes.left(80));
    for (const DateOrder order : kDateOrders) {
        if (const auto value = parseDate(text, order))
            require(value->date.isValid() && value->time.isValid(), "a date that was read is one");
    }
    static_cast<void>(parseMoney(text, std::nullopt));
    Mapping mapping;
    static_cast<void>(mapping.addText(text));
    return 0;
}
