// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspaceparts.h"

#include "core/store/migrator.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(workspace)
};

} // namespace

Workspace::Workspace(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

Workspace::~Workspace() = default;

static constexpr auto kCalendarSetting = "calendar"_L1;

/// The team's calendar as the workspace names it; Monday to Friday in UTC when it names none.
static void readCalendar(Session& session, const content::ContentSource& content)
{
    QString id;
    {
        auto row =
            session.database.query(u"select value from setting where name = ?"_s, QString(kCalendarSetting));
        id = row.next() ? row.text(0) : QString();
    }
    if (!id.isEmpty())
        session.calendar = orThrow(content.calendar(id));
}

Status Workspace::setCalendar(const QString& id)
{
    const auto calendar = m_parts->content->calendar(id);
    if (!calendar)
        return Failure(calendar.error());
    const Status stored = writing(
        m_parts->session, Permission::ManageContent, u"workspace.calendar"_s, [&](store::Transaction& tx) {
            qint64 setting = 0;
            {
                auto row = tx.database().query(u"select id from setting where name = ?"_s,
                                               QString(kCalendarSetting));
                setting = row.next() ? row.integer(0) : 0;
            }
            if (setting > 0)
                tx.update("setting"_L1, setting, {{"value"_L1, id}});
            else
                tx.insert("setting"_L1, {{"name"_L1, QString(kCalendarSetting)}, {"value"_L1, id}});
            tx.setSummary(Words::tr("Calendar %1 chosen").arg(id));
        });
    if (stored)
        m_parts->session.calendar = *calendar;
    return stored;
}

Result<std::unique_ptr<Workspace>> Workspace::assemble(std::unique_ptr<store::Database> database,
                                                       const OpenOptions& options)
{
    const auto content = content::ContentSource::shared(options.contentFolder);
    auto scorecard = content->scorecard(u"qualification"_s);
    if (!scorecard)
        return Failure(scorecard.error());
    auto clock = options.clock ? options.clock : std::make_shared<SystemClock>();
    auto parts = std::make_unique<Parts>(std::move(database), clock, content, *scorecard);
    const Status ready = reading([&] {
        readCalendar(parts->session, *content);
        if (!options.actorEmail.isEmpty())
            parts->session.actor.person = orThrow(parts->people.byEmail(options.actorEmail));
    });
    if (!ready)
        return Failure(ready.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

Result<std::unique_ptr<Workspace>> Workspace::create(const OpenOptions& options)
{
    const auto address = store::Address::parse(options.address);
    if (!address)
        return Failure(address.error());
    // What would fail later fails before there is a store that stands in the way of the next try.
    if (!options.actorEmail.isEmpty()) {
        return refused(
            Words::tr("A new workspace has nobody with the e-mail address %1.").arg(options.actorEmail),
            Words::tr("Create it without saying who acts, then add people."), u"as"_s);
    }
    if (const auto library = content::ContentSource::shared(options.contentFolder)->library(); !library)
        return Failure(library.error());
    auto database = store::Database::open(*address, store::Database::Access::Create);
    if (!database)
        return Failure(database.error());
    if (const auto migrated = store::migrate(**database); !migrated)
        return Failure(migrated.error());
    auto workspace = assemble(std::move(*database), options);
    if (!workspace)
        return workspace;
    if (const Status stored = (*workspace)->playbooks().storeShipped(); !stored)
        return Failure(stored.error());
    if (const Status stored = (*workspace)->automations().storeShipped(); !stored)
        return Failure(stored.error());
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const OpenOptions& options)
{
    const auto address = store::Address::parse(options.address);
    if (!address)
        return Failure(address.error());
    auto database = store::Database::open(*address, store::Database::Access::ReadWrite);
    if (!database)
        return Failure(database.error());
    if (const auto migrated = store::migrate(**database); !migrated)
        return Failure(migrated.error());
    return assemble(std::move(*database), options);
}

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

/// True when an entry changed the team: then who is told at a step changes with it.
static bool concernsPeople(store::Database& database, qint64 number)
{
    auto row = database.query(
        u"select 1 from journal_subject where journal_number = ? and kind = 'person' limit 1"_s, number);
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
        if (concernsPeople(database, entry.number))
            m_parts->engine.settleAllBefore(m_parts->session.now());
        const bool redoing = entry.kind == "undo"_L1;
        store::Transaction tx(database, m_parts->session.author(), m_parts->session.now(),
                              redoing ? u"redo"_s : u"undo"_s,
                              redoing ? store::EntryKind::Redo : store::EntryKind::Undo);
        RemovalGuard guard(m_parts->engine);
        store::takeBack(tx, entry.number, &guard);
        if (!redoing)
            m_parts->engine.forgetOpened(tx, onboardingsOf(database, entry.number), entry);
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

Result<store::VerifyReport> Workspace::verify()
{
    return reading([&] { return store::verify(*m_parts->database); });
}

Status Workspace::backup(const QString& file)
{
    return reading([&] {
        if (m_parts->database->address().engine != store::Engine::Sqlite) {
            raise(refused(Words::tr("A shared workspace is backed up by its server."),
                          Words::tr("Use pg_dump on the database.")));
        }
        if (QFileInfo::exists(file))
            raise(refused(Words::tr("%1 exists already.").arg(file), Words::tr("Choose another name.")));
        const QFileInfo target(QFileInfo(file).absolutePath());
        if (!target.isDir() || !target.isWritable()) {
            raise(environmentFailed(Words::tr("%1 cannot be written to.").arg(target.filePath()),
                                    Words::tr("Choose a folder that exists and that you may write to.")));
        }
        m_parts->database->query(u"vacuum into ?"_s, file);
    });
}

} // namespace occ
