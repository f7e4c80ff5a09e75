// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demo.h"

#include "core/workspace/demodirector.h"

#include <QFile>

namespace occ {

/// Leaves nothing behind when the sample could not be finished.
static void discard(const store::Address& address)
{
    if (address.engine != store::Engine::Sqlite)
        return;
    for (const auto end : {"", "-wal", "-shm"})
        QFile::remove(address.path + QString::fromLatin1(end));
}

Status createDemo(const OpenOptions& options, Instant now)
{
    const auto clock = std::make_shared<SetClock>(now - demo::Director::kHistory);
    OpenOptions mine = options;
    mine.clock = clock;
    mine.actorEmail.clear();
    auto workspace = Workspace::create(mine);
    if (!workspace)
        return Failure(workspace.error());
    const Status filled = reading([&] {
        // Nobody misses a sample that a power cut took away; waiting for the disk after each of its many
        // small changes would be most of the time it takes.
        if ((*workspace)->address().engine == store::Engine::Sqlite)
            (*workspace)->session().database.execute(QStringLiteral("pragma synchronous = off"));
        demo::Director(**workspace, *clock, now).play();
    });
    if (!filled) {
        const store::Address address = (*workspace)->address();
        workspace->reset();
        discard(address);
    }
    return filled;
}

} // namespace occ
