// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"
#include "core/import/encoding.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

/// A result whose error speaks of an option.
template <typename T> static T about(const QString& option, Result<T> result)
{
    if (!result)
        result.error().field = option;
    return orThrow(std::move(result));
}

static import::SniffOptions formatOptions(const Call& call)
{
    import::SniffOptions format;
    if (call.has(u"encoding"_s))
        format.encoding =
            about(u"encoding"_s, import::Encoding::byName(call.text(u"encoding"_s).toUtf8())).name();
    if (call.has(u"separator"_s))
        format.separator = about(u"separator"_s, import::characterByName(call.text(u"separator"_s)));
    if (call.has(u"quote"_s))
        format.quote = about(u"quote"_s, import::characterByName(call.text(u"quote"_s)));
    if (call.has(u"header"_s)) {
        const QString header = call.text(u"header"_s);
        if (header != "yes"_L1 && header != "no"_L1)
            raise(refused(Words::tr("\"%1\" is not an answer.").arg(header.left(60)),
                          Words::tr("Use yes or no."), u"header"_s));
        format.header = header == "yes"_L1;
    }
    format.headerLine = call.number(u"header-line"_s);
    return format;
}

static import::InspectOptions inspectOptions(Call& call, import::ImportKind kind)
{
    import::InspectOptions options;
    options.format = formatOptions(call);
    options.map = call.texts(u"map"_s).join(u',');
    if (call.has(u"date-order"_s))
        options.dateOrder = about(u"date-order"_s, import::dateOrderByName(call.text(u"date-order"_s)));
    if (call.has(u"decimal"_s))
        options.decimal = about(u"decimal"_s, import::decimalByName(call.text(u"decimal"_s)));
    if (call.has(u"mapping"_s))
        options.mapping = orThrow(call.workspace().imports().mapping(kind, call.text(u"mapping"_s)));
    return options;
}

static QJsonArray rejectedJson(const QList<import::Rejected>& rows)
{
    QJsonArray rejected;
    for (const auto& row : rows) {
        rejected << QJsonObject{{u"row"_s, row.row},
                                {u"line"_s, row.line},
                                {u"field"_s, textJson(row.field)},
                                {u"reason"_s, row.reason}};
    }
    return rejected;
}

static QJsonObject reportJson(const ImportReport& report, const import::Inspection& found)
{
    QJsonArray problems;
    for (const auto& problem : found.problems)
        problems << QJsonObject{{u"line"_s, problem.line}, {u"text"_s, problem.text}};
    QJsonArray duplicates;
    for (const auto& one : report.duplicates) {
        duplicates << QJsonObject{
            {u"row"_s, one.row}, {u"name"_s, one.name}, {u"like"_s, one.like}, {u"reason"_s, one.reason}};
    }
    QJsonObject columns;
    for (auto it = found.mapping.columns.begin(); it != found.mapping.columns.end(); ++it)
        columns[it.key()] = it.value();
    return {{u"read"_s, report.read},
            {u"created"_s, report.created},
            {u"updated"_s, report.updated},
            {u"unchanged"_s, report.unchanged},
            {u"clients_created"_s, report.clientsCreated},
            {u"rejected"_s, rejectedJson(report.rejected)},
            {u"duplicates"_s, duplicates},
            {u"problems"_s, problems},
            {u"columns"_s, columns},
            {u"entry"_s, report.journalNumber > 0 ? QJsonValue(report.journalNumber) : QJsonValue()},
            {u"dry_run"_s, report.dryRun}};
}

static QString reportText(const ImportReport& report)
{
    constexpr int kShown = 20;
    QString text =
        (report.dryRun ? Words::tr("Would read %1 rows: %2 new, %3 changed, %4 as they were, %5 rejected.")
                       : Words::tr("Read %1 rows: %2 new, %3 changed, %4 as they were, %5 rejected."))
            .arg(report.read)
            .arg(report.created)
            .arg(report.updated)
            .arg(report.unchanged)
            .arg(report.rejected.size());
    if (report.clientsCreated > 0)
        text += u' ' + Words::tr("%1 clients are new.").arg(report.clientsCreated);
    for (const auto& row : report.rejected.mid(0, kShown))
        text += u"\n  "_s + Words::tr("row %1: %2").arg(row.row).arg(row.reason);
    if (report.rejected.size() > kShown)
        text +=
            u"\n  "_s +
            Words::tr("and %1 more; --rejected FILE keeps all of them").arg(report.rejected.size() - kShown);
    for (const auto& one : report.duplicates.mid(0, kShown))
        text += u"\n  "_s +
                Words::tr("row %1: %2 may be %3: %4").arg(one.row).arg(one.name, one.like, one.reason);
    if (report.journalNumber > 0)
        text += u'\n' + Words::tr("occ undo takes all of it back.");
    return text;
}

static Answer importRows(Call& call, import::ImportKind kind)
{
    const QString file = call.positional(0);
    const import::Inspection found = orThrow(import::inspect(file, kind, inspectOptions(call, kind)));
    orThrow(found.answered());
    ImportService& imports = call.workspace().imports();
    ImportRequest request;
    request.file = file;
    request.mapping = found.mapping;
    request.dryRun = call.has(u"dry-run"_s);
    request.rejectedFile = call.text(u"rejected"_s);
    const ImportReport report = orThrow(imports.run(request));
    if (call.has(u"save-mapping"_s) && !request.dryRun)
        orThrow(imports.saveMapping(call.text(u"save-mapping"_s), found.mapping));
    return thing(reportJson(report, found), reportText(report));
}

template <import::ImportKind kind> static Answer importKind(Call& call)
{
    return importRows(call, kind);
}

QList<Command> importCommands()
{
    const QList<Positional> file = {{u"FILE"_s, Words::tr("A CSV file.")}};
    const QStringList answers = {u"yes"_s, u"no"_s};
    const QList<Option> options = {
        {u"map"_s,
         u"FIELD=COLUMN"_s,
         Words::tr("Which column is which field, where the names do not tell."),
         {},
         false,
         true},
        {u"date-order"_s,
         u"ymd|dmy|mdy"_s,
         Words::tr("How dates are written, when the file does not tell."),
         {u"ymd"_s, u"dmy"_s, u"mdy"_s}},
        {u"decimal"_s,
         u"point|comma"_s,
         Words::tr("What parts the decimals, when the file does not tell."),
         {u"point"_s, u"comma"_s}},
        {u"encoding"_s, u"NAME"_s, Words::tr("How letters are written: UTF-8, windows-1252, …")},
        {u"separator"_s,
         u"CHARACTER"_s,
         Words::tr("What stands between cells."),
         {u"comma"_s, u"semicolon"_s, u"tab"_s, u"bar"_s}},
        {u"quote"_s, u"CHARACTER"_s, Words::tr("What stands around cells, or none.")},
        {u"header"_s, u"yes|no"_s, Words::tr("Whether the first row names the columns."), answers},
        {u"header-line"_s, u"N"_s, Words::tr("The line that names the columns.")},
        {u"mapping"_s, u"NAME"_s, Words::tr("Use a mapping saved earlier.")},
        {u"save-mapping"_s, u"NAME"_s, Words::tr("Keep this mapping under a name.")},
        {u"rejected"_s, u"FILE"_s,
         Words::tr("Write the rows that cannot be imported there, with the reasons.")},
        {u"dry-run"_s, {}, Words::tr("Say what would happen; change nothing.")},
    };
    return {
        {u"import"_s, u"deals"_s, Words::tr("Import deals."), file, options,
         importKind<import::ImportKind::Deals>},
        {u"import"_s, u"clients"_s, Words::tr("Import clients."), file, options,
         importKind<import::ImportKind::Clients>},
        {u"import"_s, u"contacts"_s, Words::tr("Import people at clients."), file, options,
         importKind<import::ImportKind::Contacts>},
        {u"import"_s, u"interactions"_s, Words::tr("Import logged contacts."), file, options,
         importKind<import::ImportKind::Interactions>},
        {u"import"_s, u"numbers"_s, Words::tr("Import phone numbers."), file, options,
         importKind<import::ImportKind::Numbers>},
    };
}

} // namespace occ::cli
