// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"

namespace occ {

/// Commands of services write into the given transaction as long as this lives; committing stays with who
/// opened it.
class Joining final
{
public:
    Joining(Session& session, store::Transaction& transaction)
        : m_session(session)
    {
        m_session.joined = &transaction;
    }
    ~Joining() { m_session.joined = nullptr; }
    Q_DISABLE_COPY_MOVE(Joining)

private:
    Session& m_session;
};

} // namespace occ
