// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/addresses.h"
#include "core/sync/syncserviceparts.h"

#include <QCoreApplication>

#include <algorithm>

/// What has not gone through yet.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

QList<Waiting> outward(store::Database& database, qint64 connection)
{
    auto row =
        database.query(u"select q.kind, q.our_id, q.state, q.since, q.next_at, q.attempts, q.error, "
                       u"q.cure, coalesce(l.remote_id, ''), "
                       u"coalesce(c.name, k.name, d.name, i.summary, r.title, t.body, '') from sync_queue q "
                       u"left join client c on q.kind = 'company' and c.id = q.our_id "
                       u"left join contact k on q.kind = 'contact' and k.id = q.our_id "
                       u"left join deal d on q.kind in ('deal', 'won') and d.id = q.our_id "
                       u"left join interaction i on q.kind in ('note', 'task') and i.id = q.our_id "
                       u"left join service_request r on q.kind = 'ticket' and r.id = q.our_id "
                       u"left join request_comment t on q.kind = 'comment' and t.id = q.our_id "
                       u"left join sync_link l on l.connection_id = q.connection_id and l.our_id = "
                       u"q.our_id and l.state = 'linked' and "
                       u"l.kind = case when q.kind = 'won' then 'deal' else q.kind end "
                       u"where q.connection_id = ? order by q.since, q.id"_s,
                       connection);
    QList<Waiting> list;
    while (row.next()) {
        Waiting one;
        const auto kind = kindFromText(row.text(0));
        one.what = kind ? Waiting::What::Send : Waiting::What::Start;
        one.kind = kind.value_or(Kind::Deal);
        one.ourId = row.integer(1);
        one.state = row.text(2);
        one.since = row.integer(3);
        one.nextAt = row.integer(4);
        one.attempts = int(row.integer(5));
        one.why = row.text(6);
        one.cure = row.text(7);
        one.remoteId = row.text(8);
        one.name = row.text(9).section(u'\n', 0, 0);
        if (one.state == "sent"_L1 && one.why.isEmpty())
            one.why =
                Words::tr("It was on its way when a round ended; the next one looks whether it arrived.");
        list << one;
    }
    return list;
}

QList<Waiting> inward(store::Database& database, qint64 connection)
{
    auto row = database.query(
        u"select k.kind, coalesce(k.our_id, 0), k.remote_id, k.note, k.attempts, k.next_at, coalesce((select "
        u"g.name from "
        u"sync_log g where g.id = (select max(m.id) from sync_log m where m.connection_id = k.connection_id "
        u"and m.kind = "
        u"k.kind and m.remote_id = k.remote_id)), k.remote_id), coalesce((select min(f.at) from sync_log f "
        u"where "
        u"f.connection_id = k.connection_id and f.kind = k.kind and f.remote_id = k.remote_id), 0) from "
        u"sync_link k where "
        u"k.connection_id = ? and k.state = 'waiting' and k.note <> '' and k.note <> 'different' order by k.id"_s,
        connection);
    QList<Waiting> list;
    while (row.next()) {
        Waiting one;
        one.what = Waiting::What::Take;
        one.kind = kindFromText(row.text(0)).value_or(Kind::Company);
        one.ourId = row.integer(1);
        one.remoteId = row.text(2);
        one.why = row.text(3);
        one.attempts = int(row.integer(4));
        one.nextAt = row.integer(5);
        one.name = row.text(6);
        one.since = row.integer(7);
        one.state = u"waiting"_s;
        one.cure = Words::tr("Mend it in the CRM; it is read again by itself.");
        list << one;
    }
    return list;
}

} // namespace

Result<QList<Waiting>> SyncService::waiting(const QString& name)
{
    return reading([&] {
        const qint64 connection = m_d->find(name).connection.id;
        const store::ReadScope scope(m_d->session.database);
        QList<Waiting> list =
            outward(m_d->session.database, connection) + inward(m_d->session.database, connection);
        Rows rows(m_d->session.database, connection);
        for (Waiting& one : list)
            one.url = addressOf(rows, one.kind, one.remoteId);
        std::ranges::stable_sort(list, {}, &Waiting::since);
        return list;
    });
}

} // namespace occ::sync
