// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table.h"

#include "core/import/dates.h"
#include "core/import/fields.h"
#include "core/import/numbers.h"
#include "core/import/text.h"

#include <QBuffer>
#include <QHash>
#include <QMap>
#include <QSet>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

static constexpr size_t kSampleRows = 1000;

static void countQuotes(Sample& sample, const CsvReader& reader)
{
    const char quote = reader.format().quote;
    for (qsizetype i = 0; quote != 0 && i < reader.cellCount(); ++i) {
        sample.quotedCells += reader.isQuoted(i) ? 1 : 0;
        const QByteArrayView raw = reader.rawCell(i);
        qsizetype at = 0;
        while (at < raw.size() && raw[at] == ' ')
            ++at;
        sample.spacedQuotes += !reader.isQuoted(i) && at > 0 && at < raw.size() && raw[at] == quote ? 1 : 0;
    }
}

static void measure(Sample& sample)
{
    QMap<qsizetype, qsizetype> counts;
    qsizetype filled = 0;
    for (const Sample::Row& row : sample.rows) {
        if (!row.blank) {
            ++counts[row.cells.size()];
            ++filled;
        }
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= counts.value(sample.columns))
            sample.columns = it.key();
    }
    sample.agreement = filled > 0 ? double(counts.value(sample.columns)) / double(filled) : 0;
}

Sample sampleOf(const QByteArray& head, bool partial, const CsvFormat& format)
{
    Sample sample;
    QByteArray bytes = head;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(&buffer, format);
    CsvReader::Step step = reader.next();
    for (; step == CsvReader::Step::Record && sample.rows.size() < kSampleRows; step = reader.next()) {
        if (partial && !reader.hasLineEnd())
            break;
        sample.strayQuotes += reader.hasStrayQuote() ? 1 : 0;
        countQuotes(sample, reader);
        sample.rows.push_back({reader.line(), reader.cells(), reader.isBlank()});
    }
    const bool cutOff =
        partial && (reader.fault() == CsvFault::OpenQuote || reader.fault() == CsvFault::BadBytes);
    if (step == CsvReader::Step::Failed && !(cutOff && !sample.rows.empty())) {
        sample.fault = reader.fault();
        sample.error = reader.error();
    }
    measure(sample);
    return sample;
}

namespace {

struct Group
{
    qsizetype first = 0;
    qsizetype last = 0;
};

QString letters(const Group& group)
{
    return group.first == group.last ? columnLetter(group.first)
                                     : columnLetter(group.first) + u'-' + columnLetter(group.last);
}

/// Runs of columns that hold anything in the rows from `first` to the next blank row.
QList<Group> groupsOf(const Sample& sample, size_t first, size_t rows)
{
    std::vector<bool> used;
    for (size_t r = first; r < sample.rows.size() && r < first + rows && !sample.rows[r].blank; ++r) {
        const QStringList& cells = sample.rows[r].cells;
        used.resize(std::max(used.size(), size_t(cells.size())));
        for (qsizetype c = 0; c < cells.size(); ++c)
            used[size_t(c)] = used[size_t(c)] || !cells.at(c).trimmed().isEmpty();
    }
    QList<Group> groups;
    for (size_t c = 0; c < used.size(); ++c) {
        if (!used[c])
            continue;
        if (!groups.isEmpty() && groups.last().last == qsizetype(c) - 1)
            groups.last().last = qsizetype(c);
        else
            groups += Group{qsizetype(c), qsizetype(c)};
    }
    return groups;
}

Failure sideBySide(const QString& which, qint64 line)
{
    auto failure = refused(
        translate("import", "Line %1 starts several tables side by side: %2.").arg(said(line), which),
        translate("import", "Save each table as a file of its own, or delete the empty columns if it is "
                            "one table."));
    failure.value().line = int(line);
    return failure;
}

/// The number of columns after which the header starts again, or 0.
qsizetype period(const QStringList& header)
{
    for (qsizetype length = 2; length <= header.size() / 2; ++length) {
        if (header.size() % length != 0)
            continue;
        bool repeats = true;
        for (qsizetype i = length; i < header.size() && repeats; ++i) {
            const bool same =
                header.at(i).trimmed().compare(header.at(i - length).trimmed(), Qt::CaseInsensitive) == 0;
            repeats = same && !header.at(i).trimmed().isEmpty();
        }
        if (repeats)
            return length;
    }
    return 0;
}

} // namespace

Status checkOneTable(const Sample& sample, size_t first)
{
    if (first >= sample.rows.size())
        return {};
    const Sample::Row& header = sample.rows[first];
    QStringList names;
    const QList<Group> groups = groupsOf(sample, first, kSampleRows);
    // One narrow column by itself is rather a table with a spare column than a second table.
    const auto wide =
        std::count_if(groups.begin(), groups.end(), [](const Group& g) { return g.last > g.first; });
    if (groups.size() > 1 && wide > 1) {
        for (const Group& group : groups)
            names += translate("import", "\"%1\" in columns %2")
                         .arg(shown(header.cells.value(group.first)), letters(group));
        return sideBySide(names.join(u", "_s), header.line);
    }
    if (const qsizetype length = period(header.cells); length > 0) {
        for (qsizetype at = 0; at < header.cells.size(); at += length)
            names += translate("import", "\"%1\" again in columns %2")
                         .arg(shown(header.cells.at(at)), letters({at, at + length - 1}));
        return sideBySide(names.join(u", "_s), header.line);
    }
    return {};
}

Status checkNames(const QStringList& names, qint64 line)
{
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names.at(i).simplified().toCaseFolded();
        if (name.isEmpty())
            continue;
        if (const auto it = seen.constFind(name); it != seen.constEnd()) {
            auto failure = refused(translate("import", "Columns %1 and %2 are both called \"%3\".")
                                       .arg(columnLetter(*it), columnLetter(i), shown(names.at(i))),
                                   translate("import", "Give one of them another name in the file."));
            failure.value().line = int(line);
            return failure;
        }
        seen.insert(name, i);
    }
    return {};
}

namespace {

enum class Shape : quint8 { Empty, Text, Value };

/// Values are what nobody calls a column: numbers, dates, addresses, yes and no.
Shape shapeOf(const QString& cell)
{
    const QString text = cell.trimmed();
    static const QSet<QString> truths = {u"true"_s, u"false"_s, u"yes"_s, u"no"_s, u"null"_s, u"n/a"_s};
    if (text.isEmpty())
        return Shape::Empty;
    const bool value = parseMoney(text, Decimal::Point) || parseMoney(text, Decimal::Comma) ||
                       dateParts(text) || text.contains(u'@') || text.contains(u"://"_s) ||
                       text.contains(u'%') || truths.contains(text.toLower());
    return value ? Shape::Value : Shape::Text;
}

} // namespace

std::optional<bool> looksLikeHeader(const Sample& sample, size_t first)
{
    const QStringList& cells = sample.rows[first].cells;
    qsizetype values = 0;
    qsizetype known = 0;
    qsizetype texts = 0;
    for (const QString& cell : cells) {
        const Shape shape = shapeOf(cell);
        values += shape == Shape::Value ? 1 : 0;
        texts += shape == Shape::Text ? 1 : 0;
        known += isKnownHeader(cell) ? 1 : 0;
    }
    if (texts == 0)
        return values > 0 ? std::optional(false) : std::nullopt;
    if (known > 0 && known * 4 >= texts && values == 0)
        return true;
    bool contrast = false; // A text over a column of values.
    size_t data = 0;
    for (size_t r = first + 1; r < sample.rows.size() && data < 50; ++r) {
        if (sample.rows[r].blank)
            continue;
        ++data;
        for (qsizetype c = 0; c < cells.size() && c < sample.rows[r].cells.size(); ++c)
            contrast = contrast || (shapeOf(cells.at(c)) == Shape::Text &&
                                    shapeOf(sample.rows[r].cells.at(c)) == Shape::Value);
    }
    if (values == 0)
        return contrast || data == 0 ? std::optional(true) : std::nullopt;
    // Numbers among the names may be a header of years (Museum, 2011, 2010); one that starts with a number,
    // or has an address in it, is a row.
    const bool address = std::any_of(cells.begin(), cells.end(), [](const QString& cell) {
        return cell.contains(u'@') || cell.contains(u"://"_s);
    });
    return address || shapeOf(cells.front()) == Shape::Value ? std::optional(false) : std::nullopt;
}

} // namespace occ::import
