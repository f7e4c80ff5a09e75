// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/glance.h"

#include <algorithm>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

static constexpr qint64 kExampleRecords = 5000;
static constexpr qsizetype kLineShown = 200;
static constexpr qint64 kLineRead = 4096;

QList<RawRow> firstRows(QIODevice* device, const CsvFormat& format, qsizetype most)
{
    QList<RawRow> rows;
    device->seek(0);
    CsvReader reader(device, format);
    for (bool more = skipToFirst(reader); more && rows.size() < most;
         more = reader.next() == CsvReader::Step::Record) {
        if (!reader.isBlank())
            rows += RawRow{reader.line(), reader.cells()};
    }
    return rows;
}

static QVariant asDate(const QString& text, const QString& order)
{
    const auto parts = dateParts(text);
    const auto known = dateOrderByName(order);
    const QDate date = parts && known ? parts->date(*known) : QDate();
    return date.isValid() ? QVariant(date) : QVariant();
}

static QVariant asNumber(const QString& text, const QString& decimal)
{
    const auto known = decimalByName(decimal);
    const auto money = known ? parseMoney(text, *known) : Failure(known.error());
    return money ? QVariant(qlonglong(money->minor)) : QVariant();
}

/// The columns a question is about: those whose fields wait for its answer.
static QList<qsizetype> askedColumns(const QStringList& columns, const Mapping& mapping, bool dates)
{
    QList<qsizetype> asked;
    for (const Field& field : fieldsOf(mapping.kind)) {
        const bool isDate = field.type == FieldType::Date || field.type == FieldType::Moment;
        const bool isNumber = field.type == FieldType::Money || field.type == FieldType::Integer;
        const auto source = mapping.columns.constFind(field.key);
        if (source == mapping.columns.cend() || (dates ? !isDate : !isNumber))
            continue;
        if (dates ? mapping.dateOrders.contains(field.key) : mapping.decimals.contains(field.key))
            continue;
        if (const auto found = resolveColumn(columns, *source, field.key); found && found->size() == 1)
            asked += found->constFirst();
    }
    return asked;
}

QList<Example> examplesFor(QIODevice* device, const Mapping& mapping, const Question& question,
                           qsizetype most)
{
    QList<Example> examples;
    const bool dates = question.id == u"date_order";
    if (!dates && question.id != u"decimal")
        return examples;
    device->seek(0);
    CsvReader reader(device, mapping.format);
    if (!skipToFirst(reader))
        return examples;
    QStringList columns;
    for (qsizetype i = 0; i < reader.cellCount(); ++i)
        columns += mapping.format.header ? reader.cell(i).simplified() : columnLetter(i);
    const QList<qsizetype> asked = askedColumns(columns, mapping, dates);
    for (qint64 seen = 0; seen < kExampleRecords && examples.size() < most; ++seen) {
        for (const qsizetype column : asked) {
            Example example{reader.line(), reader.cell(column).trimmed(), {}};
            for (const QString& option : question.options)
                example.readings += dates ? asDate(example.text, option) : asNumber(example.text, option);
            const bool differs =
                std::any_of(example.readings.begin(), example.readings.end(), [&](const QVariant& reading) {
                    return reading != example.readings.constFirst();
                });
            if (differs && examples.size() < most)
                examples += example;
        }
        if (reader.next() != CsvReader::Step::Record)
            break;
    }
    return examples;
}

/// A line as it can be shown: bytes that are no text as their pictures, the rest cut off.
static QString shownLine(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes).left(kLineShown);
    for (QChar& c : text) {
        if (c.unicode() == '\t')
            c = u'→';
        else if (c.unicode() < 0x20)
            c = QChar(0x2400 + c.unicode());
    }
    return bytes.size() > kLineShown ? text + u'…' : text;
}

QList<FileLine> linesAround(QIODevice* device, qint64 line, int around)
{
    QList<FileLine> lines;
    device->seek(0);
    const qint64 first = std::max<qint64>(1, line - around);
    qint64 number = 0;
    bool continues = false;
    while (number <= line + around && !device->atEnd()) {
        QByteArray part = device->readLine(kLineRead);
        if (part.isEmpty())
            break;
        const bool ends = part.endsWith('\n');
        number += continues ? 0 : 1;
        if (!continues && number >= first && number <= line + around) {
            while (part.endsWith('\n') || part.endsWith('\r'))
                part.chop(1);
            lines += {number, shownLine(part)};
        }
        continues = !ends;
    }
    return lines;
}

std::optional<ImportKind> likelyKind(const QStringList& columns)
{
    std::optional<ImportKind> best;
    double most = 0;
    for (const ImportKind kind :
         {ImportKind::Deals, ImportKind::Interactions, ImportKind::Contacts, ImportKind::Clients}) {
        const auto& fields = fieldsOf(kind);
        const auto found = suggestColumns(kind, columns);
        const bool whole = std::all_of(fields.begin(), fields.end(), [&](const Field& field) {
            return !field.required || found.contains(field.key);
        });
        const double share = double(found.size()) + (whole ? 2 : -2);
        if (!found.isEmpty() && share > most) {
            most = share;
            best = kind;
        }
    }
    return best;
}

} // namespace occ::import
