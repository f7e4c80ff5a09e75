// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/inspect.h"

#include "core/import/columnstats.h"
#include "core/import/text.h"

#include <QFile>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

namespace {

SniffOptions sniffOptions(const InspectOptions& options)
{
    SniffOptions sniffing = options.format;
    if (options.mapping) {
        const CsvFormat& format = options.mapping->format;
        sniffing.encoding = sniffing.encoding.value_or(format.encoding);
        sniffing.separator = sniffing.separator.value_or(format.separator);
        sniffing.quote = sniffing.quote.value_or(format.quote);
        sniffing.header = sniffing.header.value_or(format.header);
        if (format.headerLine > 0)
            sniffing.headerLine = sniffing.headerLine.value_or(format.headerLine);
    }
    return sniffing;
}

/// The mapping as far as it is known before the values are read.
Status startMapping(Inspection& found, ImportKind kind, const InspectOptions& options)
{
    Mapping& mapping = found.mapping;
    if (options.mapping) {
        if (options.mapping->kind != kind) {
            return refused(translate("import", "The saved mapping is for %1, not for %2.")
                               .arg(toText(options.mapping->kind), toText(kind)),
                           translate("import", "Choose another mapping."), u"map"_s);
        }
        mapping = *options.mapping;
    } else {
        mapping.kind = kind;
        mapping.columns = suggestColumns(kind, found.columns);
    }
    const CsvFormat dialect = mapping.format;
    mapping.format = found.format.format;
    if (options.mapping) {
        mapping.format.escape = dialect.escape;
        mapping.format.skipSpace = dialect.skipSpace;
    }
    mapping.dateOrder = options.dateOrder ? options.dateOrder : mapping.dateOrder;
    mapping.decimal = options.decimal ? options.decimal : mapping.decimal;
    if (const Status status = options.map.isEmpty() ? Status() : mapping.addText(options.map); !status)
        return status;
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it) {
        if (const auto columns = resolveColumn(found.columns, it.value(), it.key()); !columns)
            return Failure(columns.error());
    }
    return {};
}

/// What the shapes of the records say, collected over the whole file.
struct Shapes
{
    qint64 shortRows = 0;
    qint64 longRows = 0;
    qint64 firstRagged = 0;
    qint64 strayLine = 0;
};

void addShape(Shapes& shapes, const CsvReader& reader, qsizetype columns)
{
    const bool isShort = reader.cellCount() < columns;
    const bool isLong = reader.cellCount() > columns;
    shapes.shortRows += isShort ? 1 : 0;
    shapes.longRows += isLong ? 1 : 0;
    if ((isShort || isLong) && shapes.firstRagged == 0)
        shapes.firstRagged = reader.line();
    if (reader.hasStrayQuote() && shapes.strayLine == 0)
        shapes.strayLine = reader.line();
}

void noteShapes(Inspection& found, const Shapes& shapes)
{
    if (shapes.firstRagged > 0) {
        found.problems +=
            {Problem::Kind::Ragged, shapes.firstRagged,
             translate("import",
                       "%1 rows have fewer and %2 rows more cells than the %3 columns, from line %4 on.")
                 .arg(said(shapes.shortRows), said(shapes.longRows), said(found.columns.size()),
                      said(shapes.firstRagged))};
    }
    if (shapes.strayLine > 0) {
        found.problems += {Problem::Kind::Values, shapes.strayLine,
                           translate("import", "Line %1 has a quote inside a cell that is not quoted.")
                               .arg(said(shapes.strayLine))};
    }
    if (found.truncatedLine > 0) {
        found.problems +=
            {Problem::Kind::Truncated, found.truncatedLine,
             translate("import", "The file is truncated: it breaks off in line %1. Export it again.")
                 .arg(said(found.truncatedLine))};
    }
}

/// Reads every record once. Fails where the structure of the file does.
Status readAll(Inspection& found, QIODevice* device, const InspectOptions& options)
{
    CsvReader reader(device, found.mapping.format, options.limits);
    ColumnStats stats(found.mapping, found.columns);
    Shapes shapes;
    bool more = skipToFirst(reader);
    if (more && found.mapping.format.header)
        more = reader.next() == CsvReader::Step::Record;
    for (; more; more = reader.next() == CsvReader::Step::Record) {
        if (reader.isBlank())
            continue;
        ++found.records;
        if (breaksOff(reader, found.columns.size(), shapes.shortRows))
            found.truncatedLine = reader.line();
        addShape(shapes, reader, found.columns.size());
        stats.add(reader);
    }
    if (reader.fault() != CsvFault::None)
        return Failure(reader.error());
    found.questions += stats.decide(found.mapping);
    found.problems += stats.problems();
    noteShapes(found, shapes);
    return {};
}

/// Required fields that no column serves, as questions.
void askColumns(Inspection& found)
{
    const Mapping& mapping = found.mapping;
    const auto ask = [&found](const QString& key, const QString& title) {
        found.questions += {u"map:"_s + key,
                            translate("import", "Which column is the field \"%1\"?").arg(title),
                            found.columns,
                            {}};
    };
    for (const Field& field : fieldsOf(mapping.kind)) {
        if (field.required && !mapping.columns.contains(field.key))
            ask(field.key, field.title);
    }
    const bool named = mapping.columns.contains(u"key"_s) || mapping.columns.contains(u"name"_s);
    if (mapping.kind == ImportKind::Deals && !named)
        ask(u"name"_s, fieldsOf(mapping.kind)[size_t(fieldIndex(mapping.kind, u"name"))].title);
}

void noteUnmapped(Inspection& found)
{
    QSet<qsizetype> used;
    for (auto it = found.mapping.columns.cbegin(); it != found.mapping.columns.cend(); ++it) {
        for (const qsizetype column :
             resolveColumn(found.columns, it.value(), it.key()).value_or(QList<qsizetype>()))
            used += column;
    }
    QStringList unused;
    for (qsizetype i = 0; i < found.columns.size(); ++i) {
        if (!used.contains(i) && !found.columns.at(i).isEmpty())
            unused += found.columns.at(i);
    }
    if (!unused.isEmpty()) {
        found.problems +=
            {Problem::Kind::Unmapped, 0,
             translate("import", "These columns are not imported: %1.").arg(unused.mid(0, 40).join(u", "_s))};
    }
}

/// The first rows; none while a required field has no column.
void readPreview(Inspection& found, QIODevice* device, const InspectOptions& options)
{
    RowReader reader(device, found.mapping, options.limits);
    if (!reader.open())
        return;
    while (reader.rows() < options.previewRows) {
        const RowReader::Step step = reader.next();
        if (step == RowReader::Step::Row)
            found.preview.push_back(reader.row());
        else if (step == RowReader::Step::Rejected)
            found.rejected += reader.rejected();
        else
            return;
    }
}

/// What to add to the command to answer a question.
QString answerHint(const Question& question)
{
    const QString choices = question.options.mid(0, 40).join(u", "_s);
    if (question.id == u"date_order")
        return translate("import", "Add --date-order with one of: %1.").arg(choices);
    if (question.id.startsWith(u"map:"))
        return translate("import", "Add --map \"%1=COLUMN\" with one of: %2.")
            .arg(question.id.sliced(4), choices);
    if (question.id.startsWith(u"stage:"))
        return translate("import", "Add --map \"%1=STAGE\" with one of: %2.").arg(question.id, choices);
    return translate("import", "Add --%1 with one of: %2.")
        .arg(QString(question.id).replace(u'_', u'-'), choices);
}

} // namespace

Status Inspection::answered() const
{
    if (questions.isEmpty())
        return {};
    const Question& first = questions.constFirst();
    return refused(first.text, answerHint(first), first.id.section(u':', 0, 0));
}

Result<Inspection> inspect(QIODevice* device, ImportKind kind, const InspectOptions& options)
{
    const qint64 start = device->pos();
    const auto sniffed = sniff(device, sniffOptions(options));
    if (!sniffed)
        return Failure(sniffed.error());
    Inspection found;
    found.format = *sniffed;
    found.columns = sniffed->columns;
    found.questions = sniffed->questions;
    found.problems = sniffed->problems;
    if (const Status status = startMapping(found, kind, options); !status)
        return Failure(status.error());
    askColumns(found);
    if (const Status status = readAll(found, device, options); !status)
        return Failure(status.error());
    noteUnmapped(found);
    if (!device->seek(start))
        return environmentFailed(translate("import", "The file cannot be read twice."),
                                 translate("import", "Save it to the disk first."));
    readPreview(found, device, options);
    device->seek(start);
    return found;
}

Result<Inspection> inspect(const QString& path, ImportKind kind, const InspectOptions& options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return environmentFailed(
            translate("import", "The file \"%1\" cannot be opened: %2.").arg(path, file.errorString()),
            translate("import", "Check its name and your permissions."));
    }
    auto found = inspect(&file, kind, options);
    if (!found)
        found.error().file = path;
    return found;
}

} // namespace occ::import
