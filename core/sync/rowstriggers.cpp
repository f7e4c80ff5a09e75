// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rows.h"

/// What a round has to do besides keeping records alike: won deals and contacts. Won deals are lines of the
/// queue of a kind of their own, so that they are counted and tried again with it.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString& wonKind()
{
    static const QString word = u"won"_s;
    return word;
}

/// Contacts that are logged after the fact still go; imported histories do not.
constexpr Millis kLate = 7 * kDay;

} // namespace

QList<Rows::Won> Rows::dueWon(Instant now)
{
    auto row =
        m_db.query(u"select our_id, attempts, error from sync_queue where connection_id = ? and kind = ? and "
                   "next_at <= ? order by since, id"_s,
                   m_connection, wonKind(), now);
    QList<Won> won;
    while (row.next())
        won << Won{row.integer(0), int(row.integer(1)), row.text(2)};
    return won;
}

void Rows::addWon(qint64 deal, Instant now)
{
    doneWon(deal);
    m_db.query(
        u"insert into sync_queue (id, connection_id, kind, our_id, state, attempts, since, next_at, error, "
        "cure, intent) values (?,?,?,?,'waiting',0,?,0,'','','{}')"_s,
        nextId(u"sync_queue"_s), m_connection, wonKind(), deal, now);
}

void Rows::postpone(const Won& won, Instant nextAt, const QString& cure)
{
    m_db.query(
        u"update sync_queue set attempts = ?, next_at = ?, error = ?, cure = ? where connection_id = ? and "
        "kind = ? and our_id = ?"_s,
        won.attempts, nextAt, store::storable(won.error), store::storable(cure), m_connection, wonKind(),
        won.deal);
}

void Rows::doneWon(qint64 deal)
{
    m_db.query(u"delete from sync_queue where connection_id = ? and kind = ? and our_id = ?"_s, m_connection,
               wonKind(), deal);
}

void Rows::forgetWon()
{
    m_db.query(u"delete from sync_queue where connection_id = ? and kind = ?"_s, m_connection, wonKind());
}

QString Rows::activityPlace()
{
    return cursor(Kind::Note, u"activity"_s);
}

void Rows::watchActivities(qint64 journal, Instant at)
{
    setCursor(Kind::Note, u"activity"_s, u"%1 %2 %1"_s.arg(journal).arg(at));
}

QList<qint64> Rows::newActivities(qint64 journal, Instant now)
{
    const QString place = activityPlace();
    if (place.isEmpty()) {
        watchActivities(journal, now);
        return {};
    }
    const QString chosen = place.section(u' ', 0, 0);
    const QString since = place.section(u' ', 1, 1);
    if (place.section(u' ', 2, 2).toLongLong() == journal)
        return {};
    QList<qint64> ids;
    // Not only what is new since the last time: a redone contact is its old self again.
    auto row =
        m_db.query(u"select i.id from interaction i where i.rev > ? and i.at >= ? and not exists (select 1 "
                   u"from sync_link l where l.connection_id = ? and l.kind in ('note', 'task') and "
                   u"l.our_id = i.id) order by i.at, i.id"_s,
                   chosen.toLongLong(), since.toLongLong() - kLate, m_connection);
    while (row.next())
        ids << row.integer(0);
    setCursor(Kind::Note, u"activity"_s, u"%1 %2 %3"_s.arg(chosen, since).arg(journal));
    return ids;
}

bool Rows::knowsActivity(qint64 interaction)
{
    for (const Kind kind : {Kind::Note, Kind::Task}) {
        if (linkOfOurs(kind, interaction) || queued(kind, interaction))
            return true;
    }
    return false;
}

QList<qint64> Rows::newComments()
{
    QList<qint64> ids;
    auto row = m_db.query(
        u"select k.id from request_comment k join service_request r on r.id = k.request_id where "
        "r.helpdesk_id = ? and k.theirs = 0 and k.is_public = 1 and not exists (select 1 from sync_link l "
        "where l.connection_id = ? and l.kind = 'comment' and l.our_id = k.id) and not exists (select 1 from "
        "sync_queue q where q.connection_id = ? and q.kind = 'comment' and q.our_id = k.id) order by k.id"_s,
        m_connection, m_connection, m_connection);
    while (row.next())
        ids << row.integer(0);
    return ids;
}

bool Rows::hasOlderComment(qint64 request, qint64 comment)
{
    auto row = m_db.query(
        u"select 1 from sync_queue q join request_comment k on k.id = q.our_id where q.connection_id = ? and "
        "q.kind = 'comment' and q.state <> 'failed' and k.request_id = ? and k.id < ? limit 1"_s,
        m_connection, request, comment);
    return row.next();
}

void Rows::forgetActivities()
{
    // What is on its way may have arrived; it is seen through.
    m_db.query(
        u"delete from sync_queue where connection_id = ? and kind in ('note', 'task') and state <> 'sent'"_s,
        m_connection);
    m_db.query(u"delete from sync_cursor where connection_id = ? and kind = 'note' and what = 'activity'"_s,
               m_connection);
}

} // namespace occ::sync
