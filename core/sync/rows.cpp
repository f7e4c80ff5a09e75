// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList& linkStates()
{
    static const QStringList words{u"linked"_s,     u"waiting"_s,   u"doubtful"_s,
                                   u"gone-there"_s, u"gone-here"_s, u"apart"_s};
    return words;
}

const QStringList& queueStates()
{
    static const QStringList words{u"waiting"_s, u"sent"_s, u"failed"_s};
    return words;
}

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

constexpr auto kLinkColumns =
    "select id, kind, our_id, remote_id, version, remote_at, agreed, state, note, attempts, next_at from sync_link "_L1;
constexpr auto kQueueColumns =
    "select id, kind, our_id, state, attempts, next_at, error, cure, intent from sync_queue "_L1;

} // namespace

QString toText(Link::State state)
{
    return linkStates().at(int(state));
}

QString toText(Queued::State state)
{
    return queueStates().at(int(state));
}

QJsonObject agreedToJson(const QMap<QString, Agreed>& agreed)
{
    QJsonObject json;
    for (auto it = agreed.cbegin(); it != agreed.cend(); ++it)
        json.insert(it.key(), QJsonArray{it->ours, it->theirs});
    return json;
}

QMap<QString, Agreed> agreedFromJson(const QJsonObject& json)
{
    QMap<QString, Agreed> agreed;
    for (auto it = json.begin(); it != json.end(); ++it)
        agreed.insert(it.key(), {it.value().toArray().at(0), it.value().toArray().at(1)});
    return agreed;
}

qint64 Rows::nextId(const QString& table)
{
    // Writers wait for each other, and rows of these tables are never deleted from the end but for the queue.
    auto row = m_db.query(u"select coalesce(max(id), 0) + 1 from %1"_s.arg(table));
    return row.next() ? row.integer(0) : 1;
}

QList<Link> Rows::readLinks(const QString& rest, const QVariantList& values)
{
    auto row = m_db.runWith(kLinkColumns + rest, QVariantList{m_connection} + values);
    QList<Link> links;
    while (row.next()) {
        Link link;
        link.id = row.integer(0);
        link.kind = kindFromText(row.text(1)).value_or(Kind::Company);
        link.ourId = row.maybe(2);
        link.remoteId = row.text(3);
        link.version = row.text(4);
        link.remoteAt = row.integer(5);
        link.agreed = agreedFromJson(objectOf(row.text(6)));
        link.state = Link::State(std::max<qsizetype>(0, linkStates().indexOf(row.text(7))));
        link.note = row.text(8);
        link.attempts = int(row.integer(9));
        link.nextAt = row.integer(10);
        links << link;
    }
    return links;
}

std::optional<Link> Rows::linkOfRemote(Kind kind, const QString& remoteId)
{
    const QList<Link> found =
        readLinks(u"where connection_id = ? and kind = ? and remote_id = ?"_s, {toText(kind), remoteId});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Link> Rows::linkOfOurs(Kind kind, qint64 ourId)
{
    const QList<Link> found = readLinks(
        u"where connection_id = ? and kind = ? and our_id = ? order by case state when 'linked' then 0 "
        "when 'apart' then 2 else 1 end, id desc"_s,
        {toText(kind), ourId});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Link> Rows::links(Kind kind, Link::State state, int limit)
{
    return readLinks(u"where connection_id = ? and kind = ? and state = ? order by id limit ?"_s,
                     {toText(kind), toText(state), limit < 0 ? 1 << 30 : limit});
}

QList<Link> Rows::dueLinks(Kind kind, Instant now, int limit)
{
    return readLinks(u"where connection_id = ? and kind = ? and state = 'waiting' and next_at <= ? "
                     "order by next_at, id limit ?"_s,
                     {toText(kind), now, limit});
}

QList<Link> Rows::orphans(Kind kind)
{
    // A hand-over that was taken back leaves the ticket there, as a client that was taken back does.
    const QString table = kind == Kind::Company   ? u"client o where"_s
                          : kind == Kind::Contact ? u"contact o where"_s
                          : kind == Kind::Ticket
                              ? u"service_request o where o.helpdesk_id = sync_link.connection_id and"_s
                              : u"deal o where"_s;
    return readLinks(
        u"where connection_id = ? and kind = ? and state = 'linked' and not exists (select 1 from %1 "
        "o.id = sync_link.our_id)"_s.arg(table),
        {toText(kind)});
}

void Rows::save(Link& link)
{
    const QString agreed = compact(agreedToJson(link.agreed));
    if (link.id == 0) {
        link.id = nextId(u"sync_link"_s);
        m_db.query(
            u"insert into sync_link (id, connection_id, kind, our_id, remote_id, version, remote_at, agreed, "
            "state, note, attempts, next_at) values (?,?,?,?,?,?,?,?,?,?,?,?)"_s,
            link.id, m_connection, toText(link.kind), link.ourId, link.remoteId, link.version, link.remoteAt,
            agreed, toText(link.state), link.note, link.attempts, link.nextAt);
        return;
    }
    m_db.query(
        u"update sync_link set our_id = ?, remote_id = ?, version = ?, remote_at = ?, agreed = ?, state = ?, "
        "note = ?, attempts = ?, next_at = ? where id = ?"_s,
        link.ourId, link.remoteId, link.version, link.remoteAt, agreed, toText(link.state), link.note,
        link.attempts, link.nextAt, link.id);
}

void Rows::remove(const Link& link)
{
    m_db.query(u"delete from sync_link where id = ?"_s, link.id);
}

void Rows::hurryLinks(Kind kind)
{
    m_db.query(
        u"update sync_link set next_at = 0 where connection_id = ? and kind = ? and state = 'waiting' and "
        "next_at > 0"_s,
        m_connection, toText(kind));
}

QList<Queued> Rows::readQueue(const QString& rest, const QVariantList& values)
{
    auto row = m_db.runWith(kQueueColumns + rest, QVariantList{m_connection} + values);
    QList<Queued> queue;
    while (row.next()) {
        Queued one;
        one.id = row.integer(0);
        one.kind = kindFromText(row.text(1)).value_or(Kind::Company);
        one.ourId = row.integer(2);
        one.state = Queued::State(std::max<qsizetype>(0, queueStates().indexOf(row.text(3))));
        one.attempts = int(row.integer(4));
        one.nextAt = row.integer(5);
        one.error = row.text(6);
        one.cure = row.text(7);
        one.intent = objectOf(row.text(8));
        queue << one;
    }
    return queue;
}

std::optional<Queued> Rows::queued(Kind kind, qint64 ourId)
{
    const QList<Queued> found =
        readQueue(u"where connection_id = ? and kind = ? and our_id = ?"_s, {toText(kind), ourId});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Queued> Rows::dueQueue(Kind kind, Instant now, int limit)
{
    return readQueue(u"where connection_id = ? and kind = ? and state = 'waiting' and next_at <= ? "
                     "order by since, id limit ?"_s,
                     {toText(kind), now, limit});
}

QList<Queued> Rows::sent(Kind kind)
{
    return readQueue(u"where connection_id = ? and kind = ? and state = 'sent' order by id"_s,
                     {toText(kind)});
}

void Rows::enqueue(Kind kind, qint64 ourId, Instant now)
{
    if (std::optional<Queued> there = queued(kind, ourId)) {
        if (there->state == Queued::State::Failed) {
            there->state = Queued::State::Waiting;
            there->attempts = 0;
            there->nextAt = 0;
            save(*there);
        }
        return;
    }
    m_db.query(u"insert into sync_queue (id, connection_id, kind, our_id, state, attempts, since, next_at, "
               u"error, cure, "
               "intent) values (?,?,?,?,'waiting',0,?,0,'','','{}')"_s,
               nextId(u"sync_queue"_s), m_connection, toText(kind), ourId, now);
}

void Rows::save(const Queued& queued)
{
    m_db.query(u"update sync_queue set state = ?, attempts = ?, next_at = ?, error = ?, cure = ?, intent = ? "
               "where connection_id = ? and kind = ? and our_id = ?"_s,
               toText(queued.state), queued.attempts, queued.nextAt, queued.error, queued.cure,
               compact(queued.intent), m_connection, toText(queued.kind), queued.ourId);
}

void Rows::dequeue(Kind kind, qint64 ourId)
{
    m_db.query(u"delete from sync_queue where connection_id = ? and kind = ? and our_id = ?"_s, m_connection,
               toText(kind), ourId);
}

void Rows::hurryWaiting(Kind kind)
{
    m_db.query(
        u"update sync_queue set next_at = 0 where connection_id = ? and kind = ? and state = 'waiting' and "
        "next_at > 0"_s,
        m_connection, toText(kind));
}

void Rows::hurryQueue(std::optional<Kind> kind, qint64 ourId)
{
    QString sql =
        u"update sync_queue set state = 'waiting', attempts = 0, next_at = 0 where connection_id = ? and "
        "state <> 'sent'"_s;
    QVariantList values{m_connection};
    if (kind) {
        // What a won deal sets off waits under the deal's number.
        sql += u" and kind in (?, ?) and our_id = ?"_s;
        values << toText(*kind) << (*kind == Kind::Deal ? u"won"_s : toText(*kind)) << ourId;
    }
    m_db.runWith(sql, values);
}

QString Rows::cursor(Kind kind, const QString& what)
{
    auto row =
        m_db.query(u"select place from sync_cursor where connection_id = ? and kind = ? and what = ?"_s,
                   m_connection, toText(kind), what);
    return row.next() ? row.text(0) : QString();
}

void Rows::setCursor(Kind kind, const QString& what, const QString& place)
{
    m_db.query(u"insert into sync_cursor (connection_id, kind, what, place) values (?,?,?,?) "
               "on conflict (connection_id, kind, what) do update set place = excluded.place"_s,
               m_connection, toText(kind), what, place);
}

qint64 Rows::journalNumber()
{
    auto row = m_db.query(u"select journal_number from sync_state where connection_id = ?"_s, m_connection);
    return row.next() ? row.integer(0) : 0;
}

void Rows::setJournalNumber(qint64 number)
{
    m_db.query(u"update sync_state set journal_number = ? where connection_id = ?"_s, number, m_connection);
}

void Rows::log(Instant now, const QString& what, std::optional<Kind> kind, qint64 ourId,
               const QString& remoteId, const QString& name, const QString& text, const QString& cure)
{
    m_db.query(u"insert into sync_log (id, connection_id, at, what, kind, our_id, remote_id, name, words, "
               u"cure) values "
               "(?,?,?,?,?,?,?,?,?,?)"_s,
               nextId(u"sync_log"_s), m_connection, now, what, kind ? toText(*kind) : QString(), ourId,
               remoteId, store::storable(name), store::storable(text), store::storable(cure));
}

} // namespace occ::sync
