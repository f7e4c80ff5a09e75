// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/addresses.h"
#include "core/sync/syncserviceparts.h"

#include <QCoreApplication>

/// Where requests that were handed over stand.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

Ticket::State stateOf(const QString& link, const QString& queue)
{
    if (link == "gone-there"_L1 || link == "apart"_L1)
        return Ticket::State::Gone;
    if (queue == "failed"_L1)
        return Ticket::State::Failed;
    return link == "linked"_L1 ? Ticket::State::There : Ticket::State::Waiting;
}

} // namespace

Result<QHash<qint64, Ticket>> SyncService::tickets(const QList<qint64>& requests)
{
    return reading([&] {
        QHash<qint64, Ticket> all;
        if (requests.isEmpty())
            return all;
        const QString marks = QStringList(requests.size(), u"?"_s).join(u',');
        QVariantList values;
        for (const qint64 id : requests)
            values << id;
        {
            auto row = m_d->session.database.runWith(
                u"select r.id, c.id, c.name, c.connector, coalesce(l.remote_id, ''), coalesce(l.state, ''), "
                "coalesce(q.state, ''), coalesce(q.error, ''), coalesce(q.cure, ''), (select count(*) from "
                "sync_queue k join request_comment m on m.id = k.our_id where k.connection_id = c.id and "
                "k.kind = 'comment' and m.request_id = r.id), c.state from service_request r join "
                "sync_connection c on c.id = r.helpdesk_id left join sync_link l on l.connection_id = c.id "
                "and "
                "l.kind = 'ticket' and l.our_id = r.id left join sync_queue q on q.connection_id = c.id and "
                "q.kind = 'ticket' and q.our_id = r.id where r.id in (%1) order by l.id"_s.arg(marks),
                values);
            while (row.next()) {
                Ticket ticket;
                ticket.connectionId = row.integer(1);
                ticket.connection = row.text(2);
                ticket.connector = row.text(3);
                ticket.remoteId = row.text(4);
                ticket.state = stateOf(row.text(5), row.text(6));
                ticket.why = row.text(7);
                ticket.cure = row.text(8);
                ticket.commentsWaiting = int(row.integer(9));
                if (row.text(10) == "new"_L1 && ticket.state == Ticket::State::Waiting) {
                    ticket.why = Words::tr("%1 has not been synced yet.").arg(ticket.connection);
                    ticket.cure = Words::tr("Look at the preview, then confirm the first round.");
                }
                all.insert(row.integer(0), ticket);
            }
        }
        for (Ticket& ticket : all) {
            Rows rows(m_d->session.database, ticket.connectionId);
            ticket.url = addressOf(rows, Kind::Ticket, ticket.remoteId);
        }
        return all;
    });
}

bool SyncService::keepsState(qint64 request)
{
    const auto found = tickets({request});
    const auto ticket = found ? found->constFind(request) : QHash<qint64, Ticket>::const_iterator();
    if (!found || ticket == found->constEnd() || ticket->state != Ticket::State::There)
        return false;
    const auto known = mapping(ticket->connection);
    const ObjectMapping* object = known ? known->object(Kind::Ticket) : nullptr;
    const FieldMapping* state = object != nullptr ? object->field(u"state"_s) : nullptr;
    return state != nullptr && state->direction == Direction::In;
}

Result<QStringList> SyncService::helpdesks()
{
    return reading([&] {
        QStringList names;
        for (const Private::Stored& one : m_d->load(u"order by c.name"_s, {})) {
            if (helpdeskConnectors().contains(one.connection.connector))
                names << one.connection.name;
        }
        return names;
    });
}

} // namespace occ::sync
