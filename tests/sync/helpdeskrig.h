// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/zendesk.h"
#include "tests/fakes/zendeskfake.h"
#include "tests/workspace/rig.h"

namespace occ::test {

/// Thrown at a call of the helpdesk to end a round as if the process had been killed there.
struct HelpdeskKilled
{};

/// A workspace connected to a Zendesk of its own, with the connector the program has.
class HelpdeskRig final : public Rig
{
public:
    explicit HelpdeskRig(const QString& engine);

    [[nodiscard]] sync::SyncService& sync() { return workspace().sync(); }
    [[nodiscard]] RequestService& requests() { return workspace().requests(); }
    /// One round, and then time for the helpdesk to tell of what it did.
    sync::RoundEnd round();
    /// Closes and opens the workspace, as after a kill.
    void restart();
    /// A new request of the client, handed over unless told not to.
    qint64 request(const QString& title, bool handedOver = true);
    [[nodiscard]] ServiceRequest show(qint64 id) { return must(requests().byId(id)); }
    [[nodiscard]] QStringList said(qint64 request);
    [[nodiscard]] QList<sync::LogLine> log(const QString& what = {});
    [[nodiscard]] sync::ConnectionStatus status() { return must(sync().status(QStringLiteral("desk"))); }
    /// The only ticket there is; fails where there is another number of them.
    [[nodiscard]] ZendeskWorld::Ticket ticket() const;
    /// The bodies of a ticket's comments, without what it was opened with.
    [[nodiscard]] static QStringList bodies(const ZendeskWorld::Ticket& ticket);

    ZendeskFake zendesk;
    qint64 client = 0;
    QUrl address;                         ///< Another one makes it unreachable.
    std::function<void(bool done)> watch; ///< Before and after every call.

private:
    void wire();
    std::unique_ptr<sync::Pace> m_pace;
};

} // namespace occ::test
