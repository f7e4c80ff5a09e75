// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sender.h"

#include <QCoreApplication>

#include <algorithm>

/// What is said here about requests that were handed over goes to their tickets: once each, in order.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

} // namespace

void Sender::noticeComments()
{
    if (!m_context.active.contains(Kind::Ticket))
        return;
    m_context.together([&](store::Transaction&) {
        const QList<qint64> fresh = m_context.rows.newComments();
        for (const qint64 id : fresh)
            m_context.rows.enqueue(Kind::Comment, id, m_context.now());
    });
}

void Sender::settleComments()
{
    const QList<Queued> sent = m_context.rows.sent(Kind::Comment);
    for (Queued queued : sent) {
        const auto ours = m_context.ours.comment(queued.ourId);
        const auto ticket =
            ours ? m_context.rows.linkOfOurs(Kind::Ticket, ours->values.value("request"_L1).toInteger())
                 : std::nullopt;
        QList<Record> said;
        if (ticket) {
            ++m_context.tally.requests;
            auto read = m_context.remote.comments(ticket->remoteId);
            if (!read && read.error().cause != Cause::NotFound)
                throw Stopped{std::move(read.error())};
            if (read)
                said = std::move(*read);
        }
        const auto there =
            std::ranges::find(said, m_context.externalId(Kind::Comment, queued.ourId), &Record::externalId);
        m_context.together([&](store::Transaction&) {
            if (there == said.cend()) {
                queued.state = Queued::State::Waiting;
                m_context.rows.save(queued);
                return;
            }
            Parcel parcel;
            parcel.queued = queued;
            parcel.ours = *ours;
            RowResult result;
            result.record = *there;
            arrived(Kind::Comment, parcel, result);
        });
    }
}

std::optional<Sender::Parcel> Sender::packComment(const Queued& queued)
{
    const auto ours = m_context.ours.comment(queued.ourId);
    if (!ours || m_context.rows.linkOfOurs(Kind::Comment, queued.ourId))
        return {};
    Parcel parcel;
    parcel.queued = queued;
    parcel.ours = *ours;
    const qint64 request = ours->values.value("request"_L1).toInteger();
    const auto ticket = m_context.rows.linkOfOurs(Kind::Ticket, request);
    if (ticket && ticket->state == Link::State::Apart)
        return {}; // It has no place there, and never will.
    if (!ticket || ticket->state != Link::State::Linked) {
        parcel.fields = {Words::tr("Its request has no ticket in %1.").arg(m_context.crm),
                         Words::tr("See what became of the request; this follows by itself.")};
        return parcel;
    }
    if (m_context.rows.hasOlderComment(request, ours->id)) {
        parcel.fields = {Words::tr("An older comment has to go first."),
                         Words::tr("See why that one waits; this follows by itself.")};
        return parcel;
    }
    parcel.row.externalId = m_context.externalId(Kind::Comment, ours->id);
    parcel.row.parents.insert(Kind::Ticket, {ticket->remoteId});
    for (const auto name : {"text", "at", "author"})
        parcel.row.values.insert(QLatin1StringView(name), ours->values.value(QLatin1StringView(name)));
    return parcel;
}

} // namespace occ::sync
