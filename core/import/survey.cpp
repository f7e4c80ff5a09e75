// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/survey.h"

#include "core/import/encoding.h"
#include "core/import/text.h"

#include <array>

namespace occ::import {

static constexpr qsizetype kChunk = 256 * 1024;
/// An OpenDocument file names its type within this many bytes.
static constexpr qsizetype kSignature = 128;

/// Looks at the chunk byte by byte; `last` is the byte before it.
static void count(Survey& survey, QByteArrayView chunk, char last)
{
    for (qsizetype i = 0; i < chunk.size(); ++i) {
        const char c = chunk[i];
        if (uchar(c) >= 0x20) {
            last = c;
            continue;
        }
        const qint64 offset = survey.size + i;
        if (c == '\n') {
            last == '\r' ? ++survey.crlf : ++survey.lf;
        } else if (c == 0) {
            offset % 2 == 0 ? ++survey.zerosEven : ++survey.zerosOdd;
            if (survey.firstZero < 0) {
                survey.firstZero = offset;
                survey.zeroLine = 1 + survey.lf + survey.crlf;
            }
        } else if (c != '\t' && c != '\r' && c != '\f' && c != '\v') {
            ++survey.controls;
        }
        survey.cr += c == '\r' ? 1 : 0; // Every CR; those of CRLF are taken off at the end.
        last = c;
    }
}

Result<Survey> survey(QIODevice* device)
{
    Survey result;
    const qint64 start = device->pos();
    QByteArray chunk;
    qsizetype carried = 0; // Bytes of a UTF-8 character cut off at the end of the last chunk.
    char last = 0;
    for (;;) {
        const QByteArray carry = chunk.right(carried);
        QByteArray fresh = device->read(kChunk);
        if (fresh.isEmpty())
            break;
        if (result.head.size() < kSignature)
            result.head += fresh.first(std::min(kSignature, fresh.size()));
        count(result, fresh, last);
        const qsizetype high = result.firstHigh < 0 ? firstNonAscii(fresh) : -1;
        result.firstHigh = high < 0 ? result.firstHigh : result.size + high;
        result.size += fresh.size();
        last = fresh.back();
        chunk = carry + fresh;
        const qsizetype bad = result.utf8 ? firstInvalidUtf8(chunk) : -1;
        carried = bad >= 0 && chunk.size() - bad < 4 ? chunk.size() - bad : 0;
        result.utf8 = result.utf8 && (bad < 0 || carried > 0);
    }
    result.utf8 = result.utf8 && carried == 0;
    result.ascii = result.firstHigh < 0;
    result.cr -= result.crlf;
    if (!device->seek(start)) {
        return environmentFailed(translate("import", "The file cannot be read twice."),
                                 translate("import", "Save it to the disk first."), device->errorString());
    }
    return result;
}

namespace {

struct Signature
{
    QByteArrayView bytes;
    const char* kind;
};

constexpr std::array<Signature, 12> kSignatures = {{
    {"PK\x03\x04", QT_TRANSLATE_NOOP("import", "a ZIP archive or a workbook (.xlsx, .ods)")},
    {"PK\x05\x06", QT_TRANSLATE_NOOP("import", "an empty ZIP archive")},
    {"\xD0\xCF\x11\xE0", QT_TRANSLATE_NOOP("import", "an old Excel workbook (.xls)")},
    {"\x1F\x8B", QT_TRANSLATE_NOOP("import", "a gzip archive (.gz)")},
    {"BZh", QT_TRANSLATE_NOOP("import", "a bzip2 archive (.bz2)")},
    {"\xFD"
     "7zXZ",
     QT_TRANSLATE_NOOP("import", "an xz archive (.xz)")},
    {"7z\xBC\xAF", QT_TRANSLATE_NOOP("import", "a 7-Zip archive (.7z)")},
    {"\x28\xB5\x2F\xFD", QT_TRANSLATE_NOOP("import", "a Zstandard archive (.zst)")},
    {"%PDF-", QT_TRANSLATE_NOOP("import", "a PDF document")},
    {"SQLite format 3", QT_TRANSLATE_NOOP("import", "an SQLite database")},
    {"\x89PNG", QT_TRANSLATE_NOOP("import", "a PNG picture")},
    {"{\\rtf", QT_TRANSLATE_NOOP("import", "an RTF document")},
}};

} // namespace

QString Survey::binaryKind() const
{
    if (head.startsWith("PK\x03\x04")) {
        if (head.contains("opendocument.spreadsheet"))
            return translate("import", "an OpenDocument spreadsheet (.ods)");
        if (head.contains("[Content_Types]") || head.contains("_rels/") || head.contains("xl/") ||
            head.contains("docProps"))
            return translate("import", "an Excel workbook (.xlsx)");
        return translate("import", "a ZIP archive or a workbook (.zip, .xlsx, .ods)");
    }
    for (const Signature& signature : kSignatures) {
        if (head.startsWith(signature.bytes))
            return translate("import", signature.kind);
    }
    return {};
}

LineEnd Survey::lineEnd() const
{
    const qint64 most = std::max({crlf, lf, cr});
    if (crlf + lf + cr > most)
        return LineEnd::Mixed;
    return most == crlf && most > 0 ? LineEnd::CrLf : most == cr && most > 0 ? LineEnd::Cr : LineEnd::Lf;
}

QByteArray Survey::utf16ByZeros() const
{
    const qint64 pairs = size / 2;
    if (size % 2 != 0 || pairs < 2)
        return {};
    const bool little = zerosOdd * 10 >= pairs * 6 && zerosEven * 20 <= pairs;
    const bool big = zerosEven * 10 >= pairs * 6 && zerosOdd * 20 <= pairs;
    if (little == big)
        return {};
    return little ? QByteArrayLiteral("UTF-16LE") : QByteArrayLiteral("UTF-16BE");
}

} // namespace occ::import
