// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabletransfer.h"

#include "core/import/csvwriter.h"
#include "ui/widgets/roles.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QSaveFile>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::TableTransfer)
};
} // namespace

/// The columns that are seen, from left to right.
static QList<int> shownColumns(const QTableView& table)
{
    QList<int> columns;
    const QHeaderView* header = table.horizontalHeader();
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        if (!table.isColumnHidden(column))
            columns += column;
    }
    return columns;
}

/// What a cell says. A dash that stands for no number is that number again: a spreadsheet adds it up.
static QString cellText(const QModelIndex& index)
{
    const QString shown = index.data().toString();
    if (shown != u"–")
        return shown;
    const QVariant held = index.data(SortRole);
    bool number = false;
    const double value = held.toDouble(&number);
    return number ? QLocale().toString(value, 'f', QLocale::FloatingPointShortest) : QString();
}

TableText tableText(const QTableView& table, bool selectedOnly)
{
    TableText text;
    const QAbstractItemModel* model = table.model();
    const QList<int> columns = shownColumns(table);
    for (const int column : columns)
        text.headers += model->headerData(column, Qt::Horizontal).toString();
    QList<int> rows;
    if (selectedOnly) {
        for (const QModelIndex& index : table.selectionModel()->selectedRows())
            rows += index.row();
        std::sort(rows.begin(), rows.end());
    } else {
        for (int row = 0; row < model->rowCount(); ++row)
            rows += row;
    }
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells += cellText(model->index(row, column));
        text.rows += cells;
    }
    return text;
}

static QString tsvCell(const QString& cell)
{
    QString text = import::guarded(cell);
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'\r') && !text.startsWith(u'"'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

static QString tsvLine(const QStringList& cells)
{
    QStringList texts;
    for (const QString& cell : cells)
        texts += tsvCell(cell);
    return texts.join(u'\t');
}

QString toTsv(const TableText& table)
{
    QStringList lines{tsvLine(table.headers)};
    for (const QStringList& row : table.rows)
        lines += tsvLine(row);
    return lines.join(u'\n') + u'\n';
}

static QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = u"<tr>"_s;
    for (const QString& cell : cells)
        row += u"<%1>%2</%1>"_s.arg(tag, import::guarded(cell).toHtmlEscaped().replace(u'\n', u"<br>"_s));
    return row + u"</tr>\n"_s;
}

QString toHtml(const TableText& table)
{
    QString html = u"<meta charset=\"utf-8\"><table>\n<thead>"_s + htmlRow(table.headers, u"th"_s) +
                   u"</thead>\n<tbody>"_s;
    for (const QStringList& row : table.rows)
        html += htmlRow(row, u"td"_s);
    return html + u"</tbody></table>\n"_s;
}

QMimeData* mimeDataOf(const TableText& table)
{
    auto* data = new QMimeData;
    data->setText(toTsv(table));
    data->setHtml(toHtml(table));
    return data;
}

Status writeCsv(const TableText& table, const QString& file)
{
    QSaveFile out(file);
    const auto failed = [&out, &file] {
        return environmentFailed(Words::tr("%1 cannot be written.").arg(file),
                                 Words::tr("Choose another place, or make room on the disk."),
                                 out.errorString());
    };
    if (!out.open(QIODevice::WriteOnly))
        return failed();
    import::CsvFormat format;
    format.mark = true; // Without it spreadsheets take UTF-8 for something older.
    import::CsvWriter writer(&out, format);
    if (const Status written = writer.write(table.headers); !written)
        return written;
    for (const QStringList& row : table.rows) {
        if (const Status written = writer.write(row); !written)
            return written;
    }
    return out.commit() ? Status() : failed();
}

} // namespace occ::ui
