// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ours.h"

#include <QCoreApplication>

/// Requests that were handed over, as tickets, and what is said about them.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

QString signedBy(const QString& text, const QString& author)
{
    return author.isEmpty() ? text : u"%1\n\n— %2"_s.arg(text, author);
}

} // namespace

std::optional<OurRecord> OurSide::ticket(qint64 request)
{
    const auto found = m_requests.byId(request);
    if (!found) {
        if (found.error().grade != Grade::Refused)
            throw Thrown(found.error());
        return {};
    }
    if (found->helpdeskId.value_or(0) != m_connection)
        return {};
    // Whoever solves it does not see our client list.
    QStringList lines;
    if (!found->details.isEmpty())
        lines << found->details << QString();
    lines << Words::tr("Client: %1").arg(found->client);
    if (!found->category.isEmpty())
        lines << Words::tr("Category: %1").arg(found->category);
    lines << Words::tr("To be answered by %1").arg(toIso(found->respondBy));
    return OurRecord{request,
                     found->title,
                     {{u"name"_s, found->title},
                      {u"details"_s, lines.join(u'\n')},
                      {u"priority"_s, found->priority},
                      {u"state"_s, found->state}}};
}

std::optional<OurRecord> OurSide::comment(qint64 id)
{
    auto row = m_session.database.query(
        u"select k.request_id, k.at, k.author, k.body from request_comment k join service_request r on r.id "
        u"= "
        "k.request_id where k.id = ? and k.theirs = 0 and k.is_public = 1 and r.helpdesk_id = ?"_s,
        id, m_connection);
    if (!row.next())
        return {};
    return OurRecord{id,
                     row.text(3).section(u'\n', 0, 0).left(80),
                     {{u"request"_s, row.integer(0)},
                      {u"at"_s, toIso(row.integer(1))},
                      {u"author"_s, row.text(2)},
                      {u"text"_s, signedBy(row.text(3), row.text(2))}}};
}

qint64 OurSide::takeComment(qint64 request, const Record& comment, const QString& key)
{
    RequestComment taken;
    taken.requestId = request;
    taken.at = parseIso(comment.values.value("at"_L1).toString()).value_or(m_session.now());
    taken.author = comment.values.value("author"_L1).toString();
    taken.body = comment.values.value("text"_L1).toString();
    return orThrow(m_requests.takeComment(taken, key));
}

} // namespace occ::sync
