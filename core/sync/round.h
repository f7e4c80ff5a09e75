// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/commenttaker.h"
#include "core/sync/sender.h"
#include "core/sync/wondeals.h"

/// Inside core/sync only: one round of a connection.
namespace occ::sync {

class Round final
{
public:
    explicit Round(Context& context)
        : m_context(context)
        , m_applier(context)
        , m_sender(context, m_applier)
        , m_won(context)
        , m_comments(context)
    {}

    /// Asks the CRM for what it says of itself; sets up what can be synced. Throws Stopped.
    [[nodiscard]] RemoteAccount begin();
    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }
    /// Everything both ways. `started`: the first reading was complete before; gets true once it is.
    [[nodiscard]] RoundEnd run(bool& started);
    /// What changed here is put into the queue, where the CRM could not be asked: it waits, and that is seen.
    void noticeAlone();
    /// Plays a round through and takes all of it back.
    void preview(bool started, Preview& preview);

private:
    void decisions();
    void decideField(const Rows::Decided& decided);
    void decideOther(const Rows::Decided& decided);
    void pull(Kind kind);
    void readLinked(Kind kind);
    void pullDeleted(Kind kind);
    void retryWaiting(Kind kind);
    [[nodiscard]] Page page(Kind kind, QString& cursor);
    [[nodiscard]] QList<Record> readAll(Kind kind, bool& whole);

    Context& m_context;
    Applier m_applier;
    Sender m_sender;
    WonDeals m_won;
    CommentTaker m_comments;
    QList<Finding> m_findings;
};

} // namespace occ::sync
