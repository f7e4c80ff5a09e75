// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncservice.h"

#include "core/playbook/playbookservice.h"
#include "core/sync/remotes.h"
#include "core/sync/syncserviceparts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

constexpr auto kColumns =
    "select c.id, c.name, c.connector, c.address, s.account, c.state, c.every_minutes, s.next_at, "
    "s.last_at, s.last_words, m.value, c.mapping, s.started, s.until from sync_connection c "
    "join sync_state s on s.connection_id = c.id left join workspace_meta m on m.name = 'sync_tag' "_L1;

} // namespace

SyncService::SyncService(Session& session, PlaybookService& content, ClientService& clients,
                         DealService& deals, OnboardingService& onboardings, RequestService& requests)
    : m_d(std::make_unique<Private>(Private{session, content,
                                            OurSide(session, clients, deals, onboardings, requests),
                                            usualRemotes(session.clock)}))
{}

SyncService::~SyncService() = default;

void SyncService::setRemotes(MakeRemote make)
{
    m_d->make = std::move(make);
}

QList<SyncService::Private::Stored> SyncService::Private::load(const QString& rest,
                                                               const QVariantList& values)
{
    auto row = session.database.runWith(kColumns + rest, values);
    QList<Stored> list;
    while (row.next()) {
        Stored one;
        one.connection = {row.integer(0), row.text(1), row.text(2),         row.text(3),
                          row.text(4),    row.text(5), int(row.integer(6)), row.integer(7),
                          row.integer(8), row.text(9), row.text(10)};
        one.mapping = row.text(11);
        one.started = row.boolean(12);
        one.running = row.integer(13) > session.now();
        list << one;
    }
    return list;
}

SyncService::Private::Stored SyncService::Private::find(const QString& name)
{
    const QList<Stored> found = load(u"where c.name = ?"_s, {name});
    if (found.isEmpty())
        raise(refused(Words::tr("There is no connection \"%1\".").arg(name),
                      Words::tr("See them with: occ sync status"), u"connection"_s));
    return found.first();
}

Mapping SyncService::Private::mappingOf(const Stored& stored) const
{
    if (!stored.mapping.isEmpty())
        return orThrow(mappingFromJson(QJsonDocument::fromJson(stored.mapping.toUtf8()).object()));
    return orThrow(shippedMapping(*orThrow(content.library()), stored.connection.connector));
}

void SyncService::Private::makeTag()
{
    session.database.query(
        u"insert into workspace_meta (name, value) values ('sync_tag', ?) on conflict (name) do nothing"_s,
        QString(u"occ-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8)));
}

QString SyncService::Private::tag()
{
    auto row = session.database.query(u"select value from workspace_meta where name = 'sync_tag'"_s);
    if (row.next())
        return row.text(0);
    raise(internalFault(u"The workspace has no mark for its records."_s));
}

Result<Connection> SyncService::newConnection(const QString& name, const QString& connector)
{
    static const QRegularExpression plain(u"^[a-z0-9][a-z0-9-]{0,39}$"_s);
    if (!plain.match(name).hasMatch())
        return refused(Words::tr("\"%1\" cannot be the name of a connection.").arg(name),
                       Words::tr("Use small letters, digits and hyphens."), u"name"_s);
    const auto library = m_d->content.library();
    if (!library)
        return Failure(library.error());
    if (const auto known = shippedMapping(**library, connector); !known)
        return Failure(known.error());
    return reading([&] {
        m_d->session.require(Permission::ManageContent);
        if (!m_d->load(u"where c.name = ?"_s, {name}).isEmpty())
            raise(refused(Words::tr("There is a connection \"%1\" already.").arg(name),
                          Words::tr("Choose another name."), u"name"_s));
        Connection wanted;
        wanted.name = name;
        wanted.connector = connector;
        // No part of the journal: it says nothing, and secrets may be kept under it already.
        m_d->makeTag();
        wanted.workspace = m_d->tag();
        return wanted;
    });
}

Result<Connection> SyncService::connect(const QString& name, const QString& connector, const QString& address)
{
    if (const auto wanted = newConnection(name, connector); !wanted)
        return Failure(wanted.error());
    return writing(m_d->session, Permission::ManageContent, u"sync.connect"_s, [&](store::Transaction& tx) {
        const qint64 id = tx.insert("sync_connection"_L1, {{"name"_L1, name},
                                                           {"connector"_L1, connector},
                                                           {"address"_L1, store::toSql(address)},
                                                           {"state"_L1, u"new"_s},
                                                           {"every_minutes"_L1, 15},
                                                           {"mapping"_L1, u""_s}});
        tx.database().query(
            u"insert into sync_state (connection_id, account, started, next_at, last_at, last_words, "
            "journal_number, holder, until) values (?,'',0,?,0,'',0,'',0)"_s,
            id, kNever);
        tx.about("sync"_L1, id);
        tx.setSummary(Words::tr("Connection %1 made").arg(name));
        return m_d->find(name).connection;
    });
}

Status SyncService::disconnect(const QString& name)
{
    return writing(m_d->session, Permission::ManageContent, u"sync.disconnect"_s,
                   [&](store::Transaction& tx) {
                       const qint64 id = m_d->find(name).connection.id;
                       for (const QString& table : {u"sync_state"_s, u"sync_cursor"_s, u"sync_link"_s,
                                                    u"sync_queue"_s, u"sync_conflict"_s, u"sync_log"_s})
                           tx.database().query(u"delete from %1 where connection_id = ?"_s.arg(table), id);
                       tx.remove("sync_connection"_L1, id);
                       tx.about("sync"_L1, id);
                       tx.setSummary(Words::tr("Connection %1 ended").arg(name));
                   });
}

ConnectionStatus SyncService::Private::statusOf(const Stored& stored)
{
    ConnectionStatus status;
    status.connection = stored.connection;
    status.running = stored.running;
    const auto count = [&](const QString& sql) {
        auto row = session.database.query(sql, stored.connection.id);
        return row.next() ? int(row.integer(0)) : 0;
    };
    status.linked = count(
        u"select count(*) from sync_link where connection_id = ? and state = 'linked' and kind not in ('note', 'task', 'comment')"_s);
    status.waiting =
        count(u"select count(*) from sync_queue where connection_id = ? and state <> 'failed'"_s);
    status.failed =
        count(u"select count(*) from sync_queue where connection_id = ? and state = 'failed'"_s) +
        count(
            u"select count(*) from sync_link where connection_id = ? and state = 'waiting' and note <> ''"_s);
    status.conflicts = count(
        u"select count(*) from sync_conflict where connection_id = ? and closed_at is null and choice = ''"_s);
    return status;
}

Result<QList<ConnectionStatus>> SyncService::list()
{
    return reading([&] {
        QList<ConnectionStatus> all;
        const QList<Private::Stored> stored = m_d->load(u"order by c.name"_s, {});
        for (const Private::Stored& one : stored)
            all << m_d->statusOf(one);
        return all;
    });
}

Result<ConnectionStatus> SyncService::status(const QString& name)
{
    return reading([&] { return m_d->statusOf(m_d->find(name)); });
}

Status SyncService::Private::setState(const QString& name, const QString& state, const QString& command,
                                      const QString& summary, Instant nextAt)
{
    return writing(session, Permission::ManageContent, command, [&](store::Transaction& tx) {
        const Stored stored = find(name);
        if (stored.connection.state == "new"_L1 && state != "new"_L1 && command != "sync.start"_L1)
            raise(refused(Words::tr("%1 has not begun yet.").arg(name),
                          Words::tr("Look at the preview first, then sync.")));
        if (tx.update("sync_connection"_L1, stored.connection.id, {{"state"_L1, state}}))
            tx.about("sync"_L1, stored.connection.id);
        tx.database().query(u"update sync_state set next_at = ? where connection_id = ?"_s, nextAt,
                            stored.connection.id);
        tx.setSummary(summary.arg(name));
    });
}

Status SyncService::pause(const QString& name)
{
    return m_d->setState(name, u"paused"_s, u"sync.pause"_s, Words::tr("Sync with %1 paused"), kNever);
}

Status SyncService::resume(const QString& name)
{
    return m_d->setState(name, u"on"_s, u"sync.resume"_s, Words::tr("Sync with %1 goes on"),
                         m_d->session.now());
}

Status SyncService::schedule(const QString& name, int everyMinutes)
{
    if (everyMinutes < 0 || everyMinutes > 7 * 24 * 60)
        return refused(Words::tr("%1 minutes are no interval.").arg(everyMinutes),
                       Words::tr("Give 1 to 10080, or 0 for only when asked."), u"every"_s);
    return writing(m_d->session, Permission::ManageContent, u"sync.schedule"_s, [&](store::Transaction& tx) {
        const Private::Stored stored = m_d->find(name);
        if (tx.update("sync_connection"_L1, stored.connection.id, {{"every_minutes"_L1, everyMinutes}}))
            tx.about("sync"_L1, stored.connection.id);
        const bool runs = stored.connection.state == "on"_L1 && everyMinutes > 0;
        tx.database().query(u"update sync_state set next_at = ? where connection_id = ?"_s,
                            runs ? m_d->session.now() + everyMinutes * kMinute : kNever,
                            stored.connection.id);
        tx.setSummary(everyMinutes > 0
                          ? Words::tr("%1 is synced every %2 minutes").arg(name).arg(everyMinutes)
                          : Words::tr("%1 is synced when asked").arg(name));
    });
}

Result<QList<Connection>> SyncService::due()
{
    return reading([&] {
        QList<Connection> due;
        const QList<Private::Stored> stored =
            m_d->load(u"where c.state = 'on' and s.next_at <= ? order by s.next_at"_s, {m_d->session.now()});
        for (const Private::Stored& one : stored)
            due << one.connection;
        return due;
    });
}

Result<Mapping> SyncService::mapping(const QString& name)
{
    return reading([&] { return m_d->mappingOf(m_d->find(name)); });
}

Status SyncService::setMapping(const QString& name, const Mapping& mapping)
{
    Capabilities any;
    any.title = mapping.title;
    any.kinds = mirroredKinds();
    const QList<Finding> findings = sync::check(mapping, any, {});
    for (const Finding& finding : findings) {
        if (finding.weight == Finding::Weight::Blocks)
            return refused(finding.text, finding.cure, finding.ours);
    }
    return writing(m_d->session, Permission::ManageContent, u"sync.mapping"_s, [&](store::Transaction& tx) {
        const Private::Stored stored = m_d->find(name);
        const QString text = QString::fromUtf8(QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact));
        if (tx.update("sync_connection"_L1, stored.connection.id, {{"mapping"_L1, text}}))
            tx.about("sync"_L1, stored.connection.id);
        // Everything is looked at again with the new mapping; values that agree stay as they are.
        tx.database().query(u"update sync_link set version = '' where connection_id = ?"_s,
                            stored.connection.id);
        tx.database().query(u"delete from sync_cursor where connection_id = ? and what = 'changes'"_s,
                            stored.connection.id);
        tx.database().query(u"update sync_state set journal_number = 0 where connection_id = ?"_s,
                            stored.connection.id);
        Rows(tx.database(), stored.connection.id).hurryQueue({}, 0);
        tx.setSummary(Words::tr("Mapping of %1 changed").arg(name));
    });
}

} // namespace occ::sync
