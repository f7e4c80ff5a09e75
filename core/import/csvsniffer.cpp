// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvsniffer.h"

#include "core/import/encoding.h"
#include "core/import/survey.h"
#include "core/import/table.h"
#include "core/import/text.h"

#include <QBuffer>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kHead = 1024 * 1024;
constexpr size_t kPreamble = 20; ///< A header is looked for among this many first records.

/// The steps of sniff() share these.
struct Sniffing
{
    const SniffOptions& options;
    Survey survey;
    QByteArray head;
    bool partial = false;
    Sniffed found;
    Sample sample;

    void ask(Question question, double confidence)
    {
        found.questions += std::move(question);
        found.confidence = std::min(found.confidence, confidence);
    }
};

Failure atLine(Failure failure, qint64 line)
{
    failure.value().line = int(line);
    return failure;
}

Status refuseBinary(const Sniffing& s)
{
    if (s.survey.size == 0)
        return refused(translate("import", "The file is empty."), translate("import", "Export it again."));
    if (const QString kind = s.survey.binaryKind(); !kind.isEmpty()) {
        return refused(translate("import", "The file is %1, not CSV.").arg(kind),
                       translate("import", "Open it in the program it comes from and export it as CSV."));
    }
    return {};
}

/// The first line with a byte above 0x7F, as that encoding reads it.
QString sampleText(const Sniffing& s, const char* name)
{
    const auto encoding = Encoding::byName(name);
    if (!encoding || s.survey.firstHigh < 0)
        return {};
    if (s.survey.firstHigh >= s.head.size())
        return {};
    qsizetype from = s.survey.firstHigh;
    const auto inside = [&s](qsizetype at) {
        return QByteArrayView("\r\n,;\t|\"").indexOf(s.head.at(at)) < 0;
    };
    while (from > 0 && s.survey.firstHigh - from < 20 && inside(from - 1))
        --from;
    qsizetype to = s.survey.firstHigh + 1;
    while (to < s.head.size() && to - from < 40 && inside(to))
        ++to;
    const QByteArrayView bytes = QByteArrayView(s.head).sliced(from, to - from);
    return encoding->firstInvalid(bytes) < 0 ? encoding->decode(bytes).trimmed() : QString();
}

void askEncoding(Sniffing& s)
{
    Question question{u"encoding"_s, {}, {}, u"windows-1252"_s};
    QStringList readings;
    for (const char* name :
         {"windows-1252", "ISO-8859-15", "ISO-8859-2", "windows-1250", "windows-1251", "ISO-8859-7"}) {
        question.options += QString::fromLatin1(name);
        if (const QString text = sampleText(s, name); !text.isEmpty())
            readings += translate("import", "%1 (%2)").arg(text, QString::fromLatin1(name));
    }
    for (const QString& name : question.options) {
        // The first one that defines every byte of the sample.
        question.suggested = name;
        if (Encoding::byName(name.toLatin1()).value_or(Encoding()).firstInvalid(s.head) < 0)
            break;
    }
    question.text = translate("import", "The file is not UTF-8. Which encoding is it: %1?")
                        .arg(readings.isEmpty() ? question.options.join(u", "_s) : readings.join(u", "_s));
    s.found.format.encoding = question.suggested.toLatin1();
    s.ask(question, 0.6);
}

/// A NUL byte in a file that is not UTF-16.
Status checkZeros(const Sniffing& s)
{
    const auto encoding = Encoding::byName(s.found.format.encoding);
    if (!encoding)
        return Failure(encoding.error());
    if (encoding->isWide() || s.survey.firstZero < 0)
        return {};
    return atLine(refused(translate("import", "Line %1 has a NUL byte at offset %2: this is not plain text.")
                              .arg(said(s.survey.zeroLine), said(s.survey.firstZero)),
                          translate("import", "Export the file again as CSV in UTF-8.")),
                  s.survey.zeroLine);
}

Status findEncoding(Sniffing& s)
{
    CsvFormat& format = s.found.format;
    const QByteArray& head = s.survey.head;
    format.lineEnd = s.survey.lineEnd();
    QByteArray marked;
    for (const char* name : {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
        if (head.startsWith(Encoding::byName(name).value().mark()))
            marked = name;
    }
    format.mark = !marked.isEmpty();
    if (s.options.encoding) {
        const auto given = Encoding::byName(*s.options.encoding);
        if (!given)
            return Failure(given.error());
        format.encoding = given->name();
    } else if (!marked.isEmpty()) {
        format.encoding = marked;
    } else if (const QByteArray wide = s.survey.utf16ByZeros(); !wide.isEmpty()) {
        format.encoding = wide;
        s.found.confidence = 0.95;
    } else if (!s.survey.utf8 && s.survey.firstZero < 0) {
        askEncoding(s);
    }
    return checkZeros(s);
}

/// The reading of the sample with each quoting that may be meant; the first that reads everything wins.
Sample bestQuoting(const Sniffing& s, CsvFormat& format)
{
    if (s.options.quote)
        format.quote = *s.options.quote;
    const CsvFormat base = format;
    Sample plain = sampleOf(s.head, s.partial, base);
    if (s.options.quote)
        return plain;
    const auto attempt = [&](char quote, char escape, bool skipSpace) -> std::optional<Sample> {
        CsvFormat other = base;
        other.quote = quote;
        other.escape = escape;
        other.skipSpace = skipSpace;
        Sample sample = sampleOf(s.head, s.partial, other);
        if (sample.fault != CsvFault::None || sample.strayQuotes > 0 || sample.quotedCells == 0)
            return std::nullopt;
        format = other;
        return sample;
    };
    // Another dialect is sure only when it reads cleanly what the usual one cannot read.
    const bool trouble = plain.fault == CsvFault::TextAfterQuote || plain.fault == CsvFault::OpenQuote ||
                         plain.strayQuotes > 0;
    if (plain.spacedQuotes > 0) {
        if (auto sample = attempt('"', 0, true))
            return *sample;
    }
    if (trouble && s.head.contains("\\\"")) {
        for (const bool skipSpace : {false, true}) {
            if (auto sample = attempt('"', '\\', skipSpace))
                return *sample;
        }
    }
    if (!s.head.contains('"') && s.head.contains('\'')) {
        auto sample = attempt('\'', 0, false);
        const bool often = sample && sample->quotedCells * 2 >= qint64(sample->rows.size());
        if (sample && (sample->agreement > plain.agreement || (often && sample->columns == plain.columns)))
            return *sample;
        format = base;
    }
    return plain;
}

struct Candidate
{
    CsvFormat format;
    Sample sample;
};

QString columnCount(const Candidate& candidate)
{
    return translate("import", "%1 (%2 columns)")
        .arg(characterName(candidate.format.separator), said(candidate.sample.columns));
}

void askSeparator(Sniffing& s, const QList<Candidate>& equals)
{
    Question question{u"separator"_s, {}, {}, characterName(equals.front().format.separator)};
    QStringList said;
    for (const Candidate& candidate : equals) {
        question.options += characterName(candidate.format.separator);
        said += columnCount(candidate);
    }
    question.text = translate("import", "Which character parts the cells: %1?").arg(said.join(u", "_s));
    s.ask(question, 0.5);
}

double score(const Candidate& candidate)
{
    // A fault further down does not hide how the rows before it are parted.
    const double worth = candidate.sample.fault == CsvFault::None ? 1.0 : 0.5;
    // Decimal commas part the rows of a semicolon file just as evenly, but not its header.
    const auto& rows = candidate.sample.rows;
    const auto first =
        std::find_if(rows.begin(), rows.end(), [](const Sample::Row& row) { return !row.blank; });
    const double header = first != rows.end() && first->cells.size() < 2 ? 0.5 : 1.0;
    return candidate.sample.columns < 2 ? 0 : candidate.sample.agreement * worth * header;
}

void findSeparator(Sniffing& s)
{
    QList<Candidate> candidates;
    for (const char separator : {',', ';', '\t', '|'}) {
        if (s.options.separator && separator != *s.options.separator)
            continue;
        Candidate candidate{s.found.format, {}};
        candidate.format.separator = separator;
        candidate.sample = bestQuoting(s, candidate.format);
        candidates += candidate;
    }
    if (candidates.isEmpty()) {
        Candidate candidate{s.found.format, {}};
        candidate.format.separator = *s.options.separator;
        candidate.sample = bestQuoting(s, candidate.format);
        candidates += candidate;
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return score(a) > score(b); });
    QList<Candidate> equals;
    for (const Candidate& candidate : candidates) {
        if (score(candidate) > 0 && score(candidate) > score(candidates.front()) - 0.1)
            equals += candidate;
    }
    if (equals.size() > 1)
        askSeparator(s, equals);
    s.found.format = candidates.front().format;
    s.sample = candidates.front().sample;
}

/// Index of the first record that counts: the first one not blank, unless it is a title over a wider table.
size_t firstRow(Sniffing& s)
{
    const auto& rows = s.sample.rows;
    size_t first = 0;
    while (first < rows.size() && (rows[first].blank || rows[first].line < s.options.headerLine.value_or(0)))
        ++first;
    if (first >= rows.size() || s.options.headerLine || s.sample.columns < 2)
        return first;
    const auto filled = [&rows](size_t at) {
        return std::count_if(rows[at].cells.begin(), rows[at].cells.end(),
                             [](const QString& c) { return !c.trimmed().isEmpty(); });
    };
    if (filled(first) > 1 || rows[first].cells.front().trimmed().isEmpty())
        return first;
    for (size_t at = first + 1; at < rows.size() && at < first + kPreamble; ++at) {
        if (filled(at) * 4 < s.sample.columns * 3)
            continue;
        const QString line = said(rows[at].line);
        s.ask({u"header_line"_s,
               translate("import", "Line %1 holds only \"%2\". Does the table start in line %3?")
                   .arg(said(rows[first].line), shown(rows[first].cells.front()), line),
               {said(rows[first].line), line},
               line},
              0.6);
        return at;
    }
    return first;
}

void findHeader(Sniffing& s, size_t first)
{
    const auto looks = s.options.header ? s.options.header : looksLikeHeader(s.sample, first);
    const QStringList& cells = s.sample.rows[first].cells;
    s.found.format.header = looks.value_or(true);
    if (!looks) {
        s.ask({u"header"_s,
               translate("import", "Does line %1 name the columns (%2)?")
                   .arg(said(s.sample.rows[first].line), shown(cells.join(u", "_s))),
               {u"yes"_s, u"no"_s},
               u"yes"_s},
              0.5);
    }
    s.found.format.headerLine = first == 0 ? 0 : s.sample.rows[first].line;
    s.found.headerLine = s.sample.rows[first].line;
    const qsizetype width = s.found.format.header ? cells.size() : std::max(cells.size(), s.sample.columns);
    for (qsizetype i = 0; i < width; ++i)
        s.found.columns += s.found.format.header ? cells.at(i).simplified() : columnLetter(i);
}

void noteBlankHeaders(Sniffed& found)
{
    QStringList blank;
    for (qsizetype i = 0; i < found.columns.size(); ++i) {
        if (found.columns.at(i).isEmpty())
            blank += columnLetter(i);
    }
    if (!blank.isEmpty()) {
        found.problems +=
            {Problem::Kind::BlankHeader, found.headerLine,
             translate("import", "These columns have no name and are called by their letter: %1.")
                 .arg(blank.join(u", "_s))};
    }
}

Status readTable(Sniffing& s)
{
    const size_t first = firstRow(s);
    if (first >= s.sample.rows.size()) {
        if (s.sample.fault != CsvFault::None)
            return Failure(s.sample.error);
        return refused(translate("import", "The file holds no row with anything in it."),
                       translate("import", "Export it again."));
    }
    if (const Status status = checkOneTable(s.sample, first); !status)
        return status;
    findHeader(s, first);
    if (s.found.format.header) {
        if (const Status status = checkNames(s.found.columns, s.found.headerLine); !status)
            return status;
    }
    noteBlankHeaders(s.found);
    if (s.found.format.lineEnd == LineEnd::Mixed)
        s.found.problems +=
            {Problem::Kind::LineEnds, 0, translate("import", "The file mixes kinds of line ends.")};
    return {};
}

Status readHead(Sniffing& s, QIODevice* device)
{
    const qint64 start = device->pos();
    s.head = device->read(kHead);
    s.partial = s.survey.size > s.head.size();
    if (!device->seek(start))
        return environmentFailed(translate("import", "The file cannot be read twice."),
                                 translate("import", "Save it to the disk first."));
    return {};
}

} // namespace

Result<Sniffed> sniff(QIODevice* device, const SniffOptions& options)
{
    if (device->isSequential())
        return refused(translate("import", "Only a file can be examined."),
                       translate("import", "Save the data to a file first."));
    auto surveyed = survey(device);
    if (!surveyed)
        return Failure(surveyed.error());
    Sniffing s{options, *surveyed, {}, false, {}, {}};
    if (const Status status = readHead(s, device); !status)
        return Failure(status.error());
    if (const Status status = refuseBinary(s); !status)
        return Failure(status.error());
    if (const Status status = findEncoding(s); !status)
        return Failure(status.error());
    findSeparator(s);
    if (s.sample.fault == CsvFault::Format)
        return Failure(s.sample.error);
    if (const Status status = readTable(s); !status)
        return Failure(status.error());
    return s.found;
}

} // namespace occ::import
