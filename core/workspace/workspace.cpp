// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspaceparts.h"

#include "core/store/migrator.h"
#include "core/store/setting.h"

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
    const QString id = store::readSetting(session.database, kCalendarSetting);
    if (!id.isEmpty())
        session.calendar = orThrow(content.calendar(id));
}

Status Workspace::setCalendar(const QString& id)
{
    const auto calendar = m_parts->content->calendar(id);
    if (!calendar)
        return Failure(calendar.error());
    const Status stored = writing(m_parts->session, Permission::ManageContent, u"workspace.calendar"_s,
                                  [&](store::Transaction& tx) {
                                      store::writeSetting(tx, kCalendarSetting, id);
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
    if (const Status stored = (*workspace)->numbers().storeShipped(); !stored)
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
