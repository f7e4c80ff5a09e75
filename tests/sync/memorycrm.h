// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/connector.h"

#include <functional>
#include <random>

namespace occ::test {

/// Thrown by a CRM to end a round as if the process had been killed there.
struct Killed
{};

/// A CRM in memory with a clock of its own, which repeats, shuffles, drops and refuses on demand. Remotes
/// made from it come and go; it stays.
class MemoryCrm final
{
public:
    /// A call about to be made ("write company"), or just carried out.
    struct Call
    {
        QString what;
        bool done = false;
        int rows = 0;
    };
    struct Stored
    {
        sync::Record record;
        qint64 sequence = 0;
    };

    explicit MemoryCrm(const Clock& clock);

    [[nodiscard]] std::unique_ptr<sync::Remote> remote();
    /// As somebody does it in the CRM; gives the id.
    QString add(sync::Kind kind, const QJsonObject& values, const QString& company = {});
    void edit(sync::Kind kind, const QString& id, const QJsonObject& values);
    void remove(sync::Kind kind, const QString& id);
    void restore(sync::Kind kind, const QString& id);
    void mergeInto(sync::Kind kind, const QString& gone, const QString& stays);

    [[nodiscard]] QList<sync::Record> living(sync::Kind kind) const;
    [[nodiscard]] const sync::Record& record(sync::Kind kind, const QString& id) const;
    [[nodiscard]] QString value(sync::Kind kind, const QString& id, const QString& field) const;
    [[nodiscard]] QString idOf(sync::Kind kind, const QString& name) const;
    [[nodiscard]] int calls(const QString& what) const { return counts.value(what); }

    sync::Capabilities capabilities;
    int pageSize = 50;
    Millis skew = 0;      ///< Its clock against ours.
    bool lagging = false; ///< Pages show records as they were before the last change, new ones not at all.
    std::mt19937* chance = nullptr; ///< Shuffles and repeats pages when given.
    /// Before a call: a fault instead of it. After it (`done`): a fault although it was carried out.
    std::function<std::optional<sync::Fault>(const Call&)> trouble;
    /// A row that is refused.
    std::function<std::optional<sync::Fault>(sync::Kind, const sync::Row&)> refuse;
    QHash<QString, int> counts;
    QMap<sync::Kind, QList<sync::RemoteField>> fields;
    QList<sync::RemoteOwner> owners;
    QList<sync::RemotePipeline> pipelines;
    QString account = QStringLiteral("portal-1");

private:
    friend class MemoryRemote;
    Stored& touch(sync::Kind kind, const QString& id);

    const Clock& m_clock;
    QMap<sync::Kind, QMap<QString, Stored>> m_records;
    QMap<sync::Kind, QMap<QString, sync::Record>> m_before; ///< As an index that lags shows them.
    qint64 m_sequence = 0;
    Instant m_lastAt = 0;
    qint64 m_nextId = 1000;
};

} // namespace occ::test
