// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"

#include <optional>

/// Inside core/server only: answers that are given again to a request that comes again.
namespace occ::server {

/// What a key stands for.
struct KeptAnswer
{
    QString requestHash;
    int status = 0; ///< 0: the request was begun, and its answer is not known.
    QByteArray body;
};

/// Answers by token and Idempotency-Key, for a week. Throws Thrown.
class AnswerStore final
{
public:
    explicit AnswerStore(Session& session)
        : m_session(session)
    {}

    [[nodiscard]] std::optional<KeptAnswer> find(qint64 tokenId, const QString& key);
    /// Notes that a request was begun.
    void begin(qint64 tokenId, const QString& key, const QString& requestHash);
    /// Keeps its answer.
    void finish(qint64 tokenId, const QString& key, int status, const QByteArray& body);
    /// Forgets a key: its request failed and may be changed and sent again.
    void forget(qint64 tokenId, const QString& key);

private:
    Session& m_session;
};

} // namespace occ::server
