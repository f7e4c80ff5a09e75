// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/answerstore.h"

namespace occ::server {

using namespace Qt::Literals::StringLiterals;

static constexpr Millis kKeep = 7 * kDay;

std::optional<KeptAnswer> AnswerStore::find(qint64 tokenId, const QString& key)
{
    auto row = m_session.database.query(
        u"select request_hash, status, body from api_answer where token_id = ? and key = ? and at > ?"_s,
        tokenId, key, m_session.now() - kKeep);
    if (!row.next())
        return std::nullopt;
    return KeptAnswer{row.text(0), int(row.integer(1)), row.text(2).toUtf8()};
}

void AnswerStore::begin(qint64 tokenId, const QString& key, const QString& requestHash)
{
    const Instant now = m_session.now();
    m_session.database.query(u"delete from api_answer where at <= ?"_s, now - kKeep);
    m_session.database.query(u"insert into api_answer (token_id, key, request_hash, status, body, at) "
                             "values (?, ?, ?, 0, '', ?)"_s,
                             tokenId, key, requestHash, now);
}

void AnswerStore::finish(qint64 tokenId, const QString& key, int status, const QByteArray& body)
{
    m_session.database.query(u"update api_answer set status = ?, body = ? where token_id = ? and key = ?"_s,
                             status, QString::fromUtf8(body), tokenId, key);
}

void AnswerStore::forget(qint64 tokenId, const QString& key)
{
    m_session.database.query(u"delete from api_answer where token_id = ? and key = ?"_s, tokenId, key);
}

} // namespace occ::server
