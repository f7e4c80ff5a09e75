// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/ours.h"
#include "core/sync/rows.h"
#include "core/sync/syncservice.h"

/// Inside core/sync only: the inner side of SyncService.
namespace occ::sync {

struct Context;

class SyncService::Private
{
public:
    /// A connection as it is kept.
    struct Stored
    {
        Connection connection;
        QString mapping; ///< Empty: the shipped one.
        bool started = false;
        bool running = false;
    };

    [[nodiscard]] QList<Stored> load(const QString& rest, const QVariantList& values);
    [[nodiscard]] Stored find(const QString& name);
    [[nodiscard]] Mapping mappingOf(const Stored& stored) const;
    [[nodiscard]] QString tag();
    /// Gives the workspace its mark, unless it has one.
    void makeTag();
    [[nodiscard]] ConnectionStatus statusOf(const Stored& stored);
    [[nodiscard]] Status setState(const QString& name, const QString& state, const QString& command,
                                  const QString& summary, Instant nextAt);
    [[nodiscard]] Result<std::unique_ptr<Remote>> remoteFor(const Connection& connection) const;
    /// Keeps other processes away; throws when one is at it. Gives the holder's mark.
    [[nodiscard]] QString takeLease(const Stored& stored);
    void giveLease(const Stored& stored, const QString& holder);
    void bind(const Stored& stored, const RemoteAccount& account);
    /// "on", "paused", …; empty when there is no such connection any more.
    [[nodiscard]] QString stateOf(qint64 connection);
    void finish(const Stored& stored, const RoundEnd& end, bool started);

    Session& session;
    PlaybookService& content;
    OurSide ours;
    MakeRemote make;
};

} // namespace occ::sync
