// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/commenttaker.h"

#include <QCoreApplication>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

/// Versions may count whole seconds: another comment of the same one could not be told from this.
constexpr Millis kFresh = 2 * kMinute;

QString placeOf(const Link& ticket)
{
    return u"read:"_s + ticket.remoteId;
}

} // namespace

void CommentTaker::take()
{
    if (!m_context.active.contains(Kind::Ticket))
        return;
    const QList<Link> tickets = m_context.rows.links(Kind::Ticket, Link::State::Linked);
    int done = 0;
    for (const Link& ticket : tickets) {
        if (ticket.version.isEmpty() ||
            m_context.rows.cursor(Kind::Comment, placeOf(ticket)) == ticket.version)
            continue;
        m_context.tell(Progress::Phase::Reading, Kind::Comment, done++);
        takeOf(ticket);
    }
}

void CommentTaker::takeOf(const Link& ticket)
{
    ++m_context.tally.requests;
    const auto said = m_context.remote.comments(ticket.remoteId);
    if (!said) {
        // Whether the ticket is gone is told by reading it, not here.
        if (said.error().cause == Cause::NotFound)
            return;
        throw Stopped{said.error()};
    }
    m_context.together([&](store::Transaction& tx) {
        for (const Record& comment : *said) {
            const bool ours = m_context.ourIdIn(Kind::Comment, comment.externalId).has_value();
            if (ours || m_context.rows.linkOfRemote(Kind::Comment, comment.id))
                continue;
            Link link;
            link.kind = Kind::Comment;
            link.remoteId = comment.id;
            link.state = Link::State::Linked;
            link.ourId = m_context.ours.takeComment(*ticket.ourId, comment,
                                                    m_context.remote.capabilities().key + u':' + comment.id);
            m_context.rows.save(link);
            ++m_context.tally.createdHere;
            const QString author = comment.values.value("author"_L1).toString();
            m_context.log(u"came"_s, Kind::Ticket, *ticket.ourId, ticket.remoteId,
                          ticket.agreed.value(u"name"_s).ours.toString(ticket.remoteId),
                          Words::tr("%1 wrote: %2")
                              .arg(author.isEmpty() ? m_context.crm : author,
                                   comment.values.value("text"_L1).toString().simplified().left(120)));
            tx.setSummary(Words::tr("%1: comments came").arg(m_context.crm));
        }
        if (ticket.remoteAt <= m_context.now() - kFresh)
            m_context.rows.setCursor(Kind::Comment, placeOf(ticket), ticket.version);
    });
}

} // namespace occ::sync
