// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"
#include "tests/sync/memorycrm.h"
#include "tests/workspace/rig.h"

namespace occ::test {

/// A workspace connected to a CRM in memory, with HubSpot's shipped mapping.
class SyncRig : public Rig
{
public:
    explicit SyncRig(const QString& engine, bool connected = true);

    [[nodiscard]] sync::SyncService& sync() { return workspace().sync(); }
    /// One round; the first is confirmed by itself.
    sync::RoundEnd round();
    /// Closes and opens the workspace; the CRM stays, a round that was killed no longer counts.
    void restart();
    [[nodiscard]] QList<sync::Conflict> conflicts() { return must(sync().conflicts(QStringLiteral("crm"))); }
    [[nodiscard]] QList<sync::LogLine> log(const QString& what = {});
    [[nodiscard]] sync::ConnectionStatus status() { return must(sync().status(QStringLiteral("crm"))); }

    [[nodiscard]] Client clientNamed(const QString& name);
    void changeClient(qint64 id, const std::function<void(Client&)>& change);
    qint64 contact(qint64 client, const QString& name, const QString& email = {});

    MemoryCrm crm;

private:
    void wire();
};

} // namespace occ::test
