// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importservice.h"

#include "core/import/importer.h"
#include "core/import/readahead.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using import::Outcome;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(import)
};

} // namespace

/// The next rows; what fails in the file names it.
static bool nextRows(import::ReadAhead& rows, import::ReadAhead::Batch& batch, const QString& file)
{
    try {
        return rows.take(batch);
    } catch (const Thrown& thrown) {
        Error error = thrown.error();
        error.file = file;
        throw Thrown(error);
    }
}

namespace {

/// Writes the rejected rows beside the import; the file appears only when the import is done.
class RejectedFile final
{
public:
    RejectedFile(const QString& path, const import::Mapping& mapping, const QStringList& columns)
        : m_file(path)
    {
        if (path.isEmpty())
            return;
        if (!m_file.open(QIODevice::WriteOnly)) {
            raise(environmentFailed(Words::tr("%1 cannot be written.").arg(path),
                                    Words::tr("Choose another place."), m_file.errorString()));
        }
        m_writer = std::make_unique<import::RejectedWriter>(&m_file, mapping.format, columns);
    }

    void add(const import::Rejected& rejected)
    {
        if (m_writer)
            orThrow(m_writer->write(rejected));
    }

    void finish()
    {
        if (m_writer && !m_file.commit())
            raise(environmentFailed(Words::tr("%1 cannot be written.").arg(m_file.fileName()),
                                    Words::tr("Make room on the disk.")));
    }

private:
    QSaveFile m_file;
    std::unique_ptr<import::RejectedWriter> m_writer;
};

} // namespace

static void count(ImportReport& report, Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Created:
        ++report.created;
        break;
    case Outcome::Kind::Updated:
        ++report.updated;
        break;
    case Outcome::Kind::Unchanged:
        ++report.unchanged;
        break;
    case Outcome::Kind::Rejected:
        break;
    }
}

void ImportService::write(store::Transaction& tx, const ImportRequest& request, ImportReport& report)
{
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly)) {
        raise(environmentFailed(Words::tr("%1 cannot be read.").arg(request.file),
                                Words::tr("Check the path and who may read it."), file.errorString()));
    }
    const qint64 total = file.size();
    import::RowReader reader(&file, request.mapping);
    orThrow(reader.open());
    const auto importer = import::Importer::make(m_session, request.mapping);
    RejectedFile rejectedFile(request.rejectedFile, request.mapping, reader.columns());
    const auto reject = [&](const import::Rejected& rejected) {
        ++report.rejectedRows;
        if (report.rejected.size() < request.keptRejected)
            report.rejected << rejected;
        rejectedFile.add(rejected);
    };
    const auto take = [&](const import::ReadAhead::Entry& entry) {
        ++report.read;
        if (entry.step == import::RowReader::Step::Rejected)
            return reject(entry.rejected);
        if (request.leaveOut.contains(entry.row.record)) {
            ++report.leftOut;
            return;
        }
        const Outcome outcome = importer->take(tx, entry.row);
        count(report, outcome.kind);
        if (outcome.kind == Outcome::Kind::Rejected)
            reject({entry.row.record, entry.row.line, outcome.field, outcome.reason, entry.cells});
    };
    {
        import::ReadAhead rows(reader, file);
        import::ReadAhead::Batch batch;
        while (nextRows(rows, batch, request.file)) {
            std::ranges::for_each(batch.rows(), take);
            if (request.progress && !request.progress(report.read, batch.position, total))
                raise(refused(Words::tr("The import was cancelled; nothing was changed.")));
        }
    }
    importer->flush(tx);
    report.clientsCreated = importer->clientsAdded();
    report.duplicates = importer->duplicates();
    if (const QList<qint64> touched = importer->onboardings(); !touched.isEmpty())
        m_settler.markChanged(tx, touched);
    rejectedFile.finish();
    if (request.progress)
        request.progress(report.read, total, total);
}

void ImportService::record(store::Transaction& tx, const ImportRequest& request, const ImportReport& report)
{
    tx.insert("import_run"_L1, {{"kind"_L1, import::toText(request.mapping.kind)},
                                {"file"_L1, QFileInfo(request.file).fileName()},
                                {"at"_L1, tx.now()},
                                {"author"_L1, tx.author().name},
                                {"rows_read"_L1, report.read},
                                {"created"_L1, report.created},
                                {"updated"_L1, report.updated},
                                {"unchanged"_L1, report.unchanged},
                                {"rejected"_L1, report.rejectedRows}});
    tx.setSummary(Words::tr("%1 %2 imported from %3")
                      .arg(report.created + report.updated)
                      .arg(import::toText(request.mapping.kind), QFileInfo(request.file).fileName()));
}

Result<ImportReport> ImportService::run(const ImportRequest& request)
{
    return reading([&] {
        m_session.require(Permission::Import);
        if (request.mapping.kind == import::ImportKind::Interactions && !request.dryRun)
            m_settler.settleAllBefore(m_session.now());
        ImportReport report;
        report.dryRun = request.dryRun;
        store::Transaction tx(m_session.database, m_session.author(), m_session.now(),
                              u"import."_s + import::toText(request.mapping.kind));
        write(tx, request, report);
        if (request.dryRun)
            return report; // the transaction is taken back
        if (tx.hasChanges())
            record(tx, request, report);
        report.journalNumber = tx.commit();
        return report;
    });
}

Status ImportService::saveMapping(const QString& name, const import::Mapping& wanted)
{
    if (name.trimmed().isEmpty())
        return refused(Words::tr("The mapping needs a name."), {}, u"save-mapping"_s);
    const QString text = QString::fromUtf8(QJsonDocument(wanted.toJson()).toJson(QJsonDocument::Compact));
    const QString kind = import::toText(wanted.kind);
    return writing(m_session, Permission::Import, u"mapping.save"_s, [&](store::Transaction& tx) {
        qint64 id = 0;
        {
            auto row = tx.database().query(u"select id from saved_mapping where kind = ? and name = ?"_s,
                                           kind, name);
            id = row.next() ? row.integer(0) : 0;
        }
        if (id > 0)
            tx.update("saved_mapping"_L1, id, {{"mapping"_L1, text}});
        else
            tx.insert("saved_mapping"_L1, {{"kind"_L1, kind}, {"name"_L1, name}, {"mapping"_L1, text}});
        tx.setSummary(Words::tr("Import mapping %1 saved").arg(name));
    });
}

Result<import::Mapping> ImportService::mapping(import::ImportKind kind, const QString& name)
{
    return reading([&] {
        QString text;
        {
            auto row =
                m_session.database.query(u"select mapping from saved_mapping where kind = ? and name = ?"_s,
                                         import::toText(kind), name);
            if (!row.next()) {
                raise(refused(
                    Words::tr("There is no saved mapping \"%1\" for %2.").arg(name, import::toText(kind)),
                    Words::tr("There are: %1.").arg(orThrow(mappings(kind)).join(u", "_s)), u"mapping"_s));
            }
            text = row.text(0);
        }
        return orThrow(import::Mapping::fromJson(QJsonDocument::fromJson(text.toUtf8()).object()));
    });
}

Result<QStringList> ImportService::mappings(import::ImportKind kind)
{
    return reading([&] {
        auto rows = m_session.database.query(u"select name from saved_mapping where kind = ? order by name"_s,
                                             import::toText(kind));
        QStringList names;
        while (rows.next())
            names << rows.text(0);
        return names;
    });
}

} // namespace occ
