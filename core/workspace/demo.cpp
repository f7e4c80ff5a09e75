// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demo.h"

#include "core/workspace/demodirector.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace occ {

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(workspace)
};

} // namespace

static void remove(const QString& file)
{
    for (const auto end : {"", "-wal", "-shm"})
        QFile::remove(file + QString::fromLatin1(end));
}

static Status fill(const OpenOptions& options, const std::shared_ptr<SetClock>& clock, Instant now)
{
    auto workspace = Workspace::create(options);
    if (!workspace)
        return Failure(workspace.error());
    return reading([&] {
        // Nobody misses a sample that a power cut took away; waiting for the disk after each of its many
        // small changes would be most of the time it takes.
        if ((*workspace)->address().engine == store::Engine::Sqlite)
            (*workspace)->session().database.execute(QStringLiteral("pragma synchronous = off"));
        demo::Director(**workspace, *clock, now).play();
    });
}

/// Fills a file beside the wanted one and gives it its name when it is whole, so that being killed leaves no
/// half sample behind.
static Status fillFile(OpenOptions options, const QString& wanted, const std::shared_ptr<SetClock>& clock,
                       Instant now)
{
    options.address = wanted + QStringLiteral(".making");
    remove(options.address);
    const Status filled = fill(options, clock, now);
    if (filled && QFile::rename(options.address, wanted))
        return {};
    remove(options.address);
    if (!filled)
        return filled;
    return environmentFailed(Words::tr("%1 cannot be written.").arg(wanted),
                             Words::tr("Check that it is not there yet and that the folder can be written."));
}

Status createDemo(const OpenOptions& options, Instant now)
{
    const auto clock = std::make_shared<SetClock>(now - demo::Director::kHistory);
    OpenOptions mine = options;
    mine.clock = clock;
    mine.actorEmail.clear();
    const auto address = store::Address::parse(options.address);
    const bool newFile =
        address && address->engine == store::Engine::Sqlite && !QFileInfo::exists(address->path);
    return newFile ? fillFile(mine, address->path, clock, now) : fill(mine, clock, now);
}

} // namespace occ
