// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspaceparts.h"

#include <QCoreApplication>

/// Taking changes back, and what happened.
namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(workspace)
};

} // namespace

Result<std::optional<store::Entry>> Workspace::nextUndo()
{
    return reading([&] { return store::nextUndo(*m_parts->database, m_parts->session.author()); });
}

Result<std::optional<store::Entry>> Workspace::nextRedo()
{
    return reading([&] { return store::nextRedo(*m_parts->database, m_parts->session.author()); });
}

Result<store::Entry> Workspace::undo()
{
    const auto entry = nextUndo();
    if (!entry)
        return Failure(entry.error());
    if (!*entry)
        return refused(Words::tr("There is nothing to undo."));
    return takeBack(**entry);
}

Result<store::Entry> Workspace::redo()
{
    const auto entry = nextRedo();
    if (!entry)
        return Failure(entry.error());
    if (!*entry)
        return refused(Words::tr("There is nothing to redo."));
    return takeBack(**entry);
}

Result<store::Entry> Workspace::undoEntry(qint64 number)
{
    const auto entry = reading([&] { return store::entryByNumber(*m_parts->database, number); });
    if (!entry)
        return Failure(entry.error());
    if (!*entry)
        return refused(Words::tr("There is no journal entry %1.").arg(number),
                       Words::tr("See them with: occ history"));
    if ((*entry)->kind == "scheduler"_L1) {
        return refused(Words::tr("Entry %1 was made by the scheduler.").arg(number),
                       Words::tr("Change what caused it; it follows by itself."));
    }
    const Actor& actor = m_parts->session.actor;
    if (actor.person && (*entry)->authorId != actor.id() && !actor.may(Permission::ManagePeople)) {
        return refused(Words::tr("Entry %1 was made by %2.").arg(number).arg((*entry)->author),
                       Words::tr("They or a manager can undo it."));
    }
    return takeBack(**entry);
}

/// The onboardings an entry is about; those that still exist.
static QList<qint64> onboardingsOf(store::Database& database, qint64 number)
{
    QList<qint64> ids;
    auto rows =
        database.query(u"select o.id from journal_subject s join onboarding o on o.id between s.first_id and "
                       "s.last_id where s.journal_number = ? and s.kind = 'onboarding'"_s,
                       number);
    while (rows.next())
        ids << rows.integer(0);
    return ids;
}

/// True when an entry is about something of this kind. A change of people changes who is told at a step; one
/// of automations what fires.
static bool concerns(store::Database& database, qint64 number, QLatin1StringView kind)
{
    auto row =
        database.query(u"select 1 from journal_subject where journal_number = ? and kind = ? limit 1"_s,
                       number, QString(kind));
    return row.next();
}

namespace {

/// Asks each subject before an undo takes rows away that its own rows hang on.
class RemovalGuard final : public store::UndoParticipant
{
public:
    explicit RemovalGuard(store::UndoParticipant& engine)
        : m_engine(engine)
    {}

    void beforeRemoval(store::Transaction& transaction, QLatin1StringView table, qint64 first,
                       qint64 last) override
    {
        if (table == "playbook_version"_L1)
            refuseWhileInUse(transaction.database(), first, last);
        // What has not gone out about an onboarding that is taken back stays in.
        if (table == "onboarding"_L1)
            messaging::Outbox::cancelAbout(transaction, first, last);
        m_engine.beforeRemoval(transaction, table, first, last);
    }

private:
    static void refuseWhileInUse(store::Database& database, qint64 first, qint64 last)
    {
        auto row = database.query(
            u"select count(*) from onboarding where playbook_version_id between ? and ?"_s, first, last);
        if (row.next() && row.integer(0) > 0) {
            raise(conflict(Words::tr("Onboardings on this version: %1.").arg(row.integer(0)),
                           Words::tr("Move them to another version first.")));
        }
    }

    store::UndoParticipant& m_engine;
};

} // namespace

Result<store::Entry> Workspace::takeBack(const store::Entry& entry)
{
    return reading([&] {
        store::Database& database = *m_parts->database;
        m_parts->engine.settleBefore(onboardingsOf(database, entry.number), m_parts->session.now());
        if (concerns(database, entry.number, "person"_L1))
            m_parts->engine.settleAllBefore(m_parts->session.now());
        const bool redoing = entry.kind == "undo"_L1;
        store::Transaction tx(database, m_parts->session.author(), m_parts->session.now(),
                              redoing ? u"redo"_s : u"undo"_s,
                              redoing ? store::EntryKind::Redo : store::EntryKind::Undo);
        RemovalGuard guard(m_parts->engine);
        store::takeBack(tx, entry.number, &guard);
        if (!redoing)
            m_parts->engine.forgetOpened(tx, onboardingsOf(database, entry.number), entry);
        if (concerns(database, entry.number, "automation"_L1))
            AutomationService::lookAtAll(tx);
        tx.setSummary(
            redoing ? Words::tr("Redone: %1").arg(QString(entry.summary).remove(Words::tr("Undone: ")))
                    : Words::tr("Undone: %1").arg(QString(entry.summary).remove(Words::tr("Redone: "))));
        m_parts->engine.refresh(tx, onboardingsOf(database, entry.number));
        const qint64 number = tx.commit();
        return store::entryByNumber(database, number).value_or(entry);
    });
}

Result<QList<store::Entry>> Workspace::history(QLatin1StringView kind, qint64 id, int limit)
{
    return reading([&] { return store::history(*m_parts->database, kind, id, limit); });
}

Result<QList<store::Entry>> Workspace::recentEntries(int limit)
{
    return reading([&] { return store::recentEntries(*m_parts->database, limit); });
}

} // namespace occ
