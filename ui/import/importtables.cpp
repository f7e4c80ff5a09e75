// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importtables.h"

#include "ui/import/importwords.h"
#include "ui/onboarding/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::ImportTables)
};
} // namespace

static Cell number(qint64 value)
{
    Cell cell;
    cell.text = QLocale().toString(value);
    cell.muted = true;
    cell.right = true;
    return cell;
}

static Cell words(const QString& text, bool muted = false)
{
    Cell cell;
    cell.text = QString(text).replace(u'\n', u' ');
    cell.tip = cell.text == text ? QString() : text;
    cell.muted = muted;
    return cell;
}

CellsModel::Table rawTable(const Look& look)
{
    CellsModel::Table table;
    table.headers = {Words::tr("Line")};
    const bool header = look.found && look.found->mapping.format.header;
    if (look.found) {
        for (qsizetype i = 0; i < look.found->columns.size(); ++i) {
            const QString& name = look.found->columns.at(i);
            table.headers += name.isEmpty() ? import::columnLetter(i) : name;
        }
    }
    for (const import::RawRow& row : look.raw.sliced(header && !look.raw.isEmpty() ? 1 : 0)) {
        QList<Cell> cells{number(row.line)};
        for (const QString& cell : row.cells.mid(0, table.headers.size() - 1))
            cells += words(cell);
        while (cells.size() < table.headers.size())
            cells += Cell();
        table.rows += cells;
    }
    return table;
}

namespace {

/// Fields that a column fills, or that the reader fills from others.
struct Shown
{
    size_t index = 0;
    const import::Field* field = nullptr;
    QList<qsizetype> sources;
};

QList<Shown> shownFields(const import::Inspection& found)
{
    QList<Shown> shown;
    const auto& fields = import::fieldsOf(found.mapping.kind);
    for (size_t i = 0; i < fields.size(); ++i) {
        const auto source = found.mapping.columns.constFind(fields[i].key);
        if (source == found.mapping.columns.cend())
            continue;
        const auto columns = import::resolveColumn(found.columns, *source, fields[i].key);
        shown += Shown{i, &fields[i], columns.value_or(QList<qsizetype>())};
    }
    return shown;
}

QList<Cell> goodRow(const import::ImportRow& row, const QList<Shown>& shown, const import::Inspection& found)
{
    QList<Cell> cells{number(row.record)};
    for (const Shown& one : shown) {
        const QVariant& value = row.values[one.index];
        Cell cell = words(typedWords(one.field->type, value, found.mapping.timeZone));
        cell.right =
            one.field->type == import::FieldType::Money || one.field->type == import::FieldType::Integer;
        cells += cell;
    }
    return cells;
}

QList<Cell> badRow(const import::Rejected& row, const QList<Shown>& shown)
{
    Cell first = number(row.row);
    first.tone = Tone::Red; // The row's number is in sight even where the cell at fault is not.
    first.strong = true;
    first.tip = row.reason;
    QList<Cell> cells{first};
    for (const Shown& one : shown) {
        QStringList parts;
        for (const qsizetype column : one.sources)
            parts += row.cells.value(column);
        Cell cell = words(parts.join(u' '), true);
        if (one.field->key == row.field) {
            cell.muted = false;
            cell.tone = Tone::Red;
            cell.mark = paint::Mark::Cross;
            cell.text = cell.text.isEmpty() ? Words::tr("empty") : cell.text;
            cell.tip = row.reason;
        }
        cells += cell;
    }
    return cells;
}

} // namespace

CellsModel::Table previewTable(const Look& look)
{
    if (!look.found || (look.found->preview.empty() && look.found->rejected.isEmpty()))
        return rawTable(look);
    const import::Inspection& found = *look.found;
    const QList<Shown> shown = shownFields(found);
    CellsModel::Table table;
    table.headers = {Words::tr("Row")};
    for (const Shown& one : shown)
        table.headers += one.field->title;
    const bool problems = !found.rejected.isEmpty();
    if (problems)
        table.headers += Words::tr("What is wrong");
    qsizetype bad = 0;
    const auto addBad = [&] {
        const import::Rejected& row = found.rejected.at(bad++);
        QList<Cell> cells = badRow(row, shown);
        Cell why = words(row.reason);
        why.tone = Tone::Red;
        table.rows += cells << why;
    };
    for (const import::ImportRow& row : found.preview) {
        while (bad < found.rejected.size() && found.rejected.at(bad).row < row.record)
            addBad();
        QList<Cell> cells = goodRow(row, shown, found);
        if (problems)
            cells += Cell();
        table.rows += cells;
    }
    while (bad < found.rejected.size())
        addBad();
    return table;
}

CellsModel::Table rejectedTable(const ImportReport& report, import::ImportKind kind)
{
    CellsModel::Table table;
    table.headers = {Words::tr("Row"), Words::tr("Line"), Words::tr("Field"), Words::tr("What is wrong"),
                     Words::tr("What the file says")};
    for (const import::Rejected& row : report.rejected) {
        const qsizetype field = import::fieldIndex(kind, row.field);
        QStringList cells = row.cells;
        cells.removeAll(QString());
        Cell why = words(row.reason);
        why.tip = row.reason;
        const QString title =
            field < 0 ? Words::tr("whole row") : import::fieldsOf(kind)[size_t(field)].title;
        table.rows.append(QList<Cell>{number(row.row), number(row.line), words(title), why,
                                      words(cells.join(u" · "_s), true)});
        table.ids += row.row;
    }
    return table;
}

Cell decisionCell(bool leftOut)
{
    Cell cell;
    cell.text = leftOut ? Words::tr("Leave out") : Words::tr("Import");
    cell.tone = leftOut ? Tone::Neutral : Tone::Green;
    cell.mark = leftOut ? paint::Mark::Cross : paint::Mark::Check;
    return cell;
}

/// Two values, strong where they agree: that is why the two are taken for one.
static void addPair(QList<Cell>& cells, const QString& file, const QString& there)
{
    const bool same = !file.isEmpty() && file.compare(there, Qt::CaseInsensitive) == 0;
    for (const QString& text : {file, there}) {
        Cell cell = words(text);
        cell.strong = same;
        cells += cell;
    }
}

CellsModel::Table duplicateTable(const ImportReport& report, const QSet<qint64>& leaveOut)
{
    CellsModel::Table table;
    table.headers = {Words::tr("Row"),          Words::tr("In the file"),   Words::tr("Already there"),
                     Words::tr("E-mail, file"), Words::tr("E-mail, there"), Words::tr("Phone, file"),
                     Words::tr("Phone, there"), Words::tr("Decision"),      Words::tr("Why")};
    for (const PossibleDuplicate& one : report.duplicates) {
        QList<Cell> cells{number(one.row)};
        addPair(cells, one.file.name, one.there.name);
        addPair(cells, one.file.email, one.there.email);
        addPair(cells, one.file.phone, one.there.phone);
        cells += decisionCell(leaveOut.contains(one.row));
        cells += words(one.there.row > 0
                           ? Words::tr("%1, in row %2 of this file").arg(one.reason).arg(one.there.row)
                           : one.reason,
                       true);
        const auto detail = [](const Party& party) {
            QStringList parts{party.name, industryWords(party.industry), party.address, party.website};
            parts.removeAll(QString());
            return parts.join(u'\n');
        };
        cells[1].tip = detail(one.file);
        cells[2].tip = detail(one.there);
        table.rows += cells;
        table.ids += one.row;
    }
    return table;
}

CellsModel::Table noteTable(const import::Inspection& found)
{
    CellsModel::Table table;
    table.headers = {Words::tr("Line"), Words::tr("Worth knowing")};
    for (const import::Problem& problem : found.problems) {
        Cell text = words(problem.text);
        text.tip = problem.text;
        if (problem.kind == import::Problem::Kind::Truncated)
            text.tone = Tone::Red;
        table.rows.append(QList<Cell>{problem.line > 0 ? number(problem.line) : Cell(), text});
    }
    return table;
}

} // namespace occ::ui
