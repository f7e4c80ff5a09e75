// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/inspect.h"
#include "core/onboarding/settler.h"
#include "core/people/session.h"

#include <QSet>

#include <functional>
#include <limits>

namespace occ {

/// What tells one company from another, to be shown side by side.
struct Party
{
    QString name;
    QString industry;
    QString email;
    QString phone;
    QString website;
    QString address;
    qint64 row = 0; ///< The row of the file it stands in; 0 for a client of the workspace.
};

/// Two records that may be the same company: found, never merged by itself.
struct PossibleDuplicate
{
    qint64 row = 0;
    QString name; ///< As the file has it.
    QString like; ///< The client it resembles.
    QString reason;
    Party file;  ///< What the row says.
    Party there; ///< What is known of the one it resembles.
};

/// What an import did, or would do.
struct ImportReport
{
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 clientsCreated = 0;        ///< Clients a deal or contact named that were not there yet.
    QList<import::Rejected> rejected; ///< As many as the request wants kept.
    qint64 rejectedRows = 0;          ///< How many there are.
    qint64 leftOut = 0;               ///< Rows the request names to be left out.
    QList<PossibleDuplicate> duplicates;
    qint64 journalNumber = 0; ///< What `undo` takes back; 0 when nothing changed.
    bool dryRun = false;
};

struct ImportRequest
{
    QString file;
    import::Mapping mapping; ///< Complete: inspect() it first and answer its questions.
    bool dryRun = false;
    QString rejectedFile; ///< Where rejected rows are written with their reasons; nowhere when empty.
    /// Called now and then with rows read and bytes read of all; give false to cancel. May be empty.
    std::function<bool(qint64 rows, qint64 bytes, qint64 total)> progress = {};
    QSet<qint64> leaveOut = {}; ///< Rows (ImportRow::record) a person decided not to take.
    /// Rejected rows kept for the report; a file can have more than memory should hold.
    qsizetype keptRejected = std::numeric_limits<qsizetype>::max();
};

/// Takes tables into the workspace: all of a file's good rows in one entry, or nothing.
class ImportService final
{
public:
    ImportService(Session& session, Settler& settler)
        : m_session(session)
        , m_settler(settler)
    {}

    /// Refuses a file that cannot be read as a whole; single bad rows are rejected with their reason.
    /// Importing the same file again changes nothing.
    [[nodiscard]] Result<ImportReport> run(const ImportRequest& request);

    /// Keeps a mapping under a name; an existing one of that name and kind is replaced.
    [[nodiscard]] Status saveMapping(const QString& name, const import::Mapping& wanted);
    [[nodiscard]] Result<import::Mapping> mapping(import::ImportKind kind, const QString& name);
    [[nodiscard]] Result<QStringList> mappings(import::ImportKind kind);

private:
    void write(store::Transaction& tx, const ImportRequest& request, ImportReport& report);
    void record(store::Transaction& tx, const ImportRequest& request, const ImportReport& report);

    Session& m_session;
    Settler& m_settler;
};

} // namespace occ
