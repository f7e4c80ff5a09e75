// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/carrier.h"
#include "core/sync/ours.h"
#include "core/sync/rows.h"

/// Inside core/sync only: what the parts of a round share.
namespace occ::sync {

/// Ends a round from wherever it is; caught by Round.
struct Stopped
{
    Fault fault;
};

struct Context
{
    Session& session;
    OurSide& ours;
    Rows& rows;
    Remote& remote;
    Mapping mapping;
    std::unique_ptr<Carrier> carrier;
    QString crm; ///< As people read it.
    QString tag; ///< Begins our external ids: "occ-1a2b3c4d".
    Tally tally;
    QSet<Kind> active; ///< Objects whose mapping is sound.
    Watch watch;
    std::function<void()> keepLease; ///< Called now and then; throws Stopped when another process took over.
    Preview* preview = nullptr;      ///< Filled instead of anything being kept.
    bool started = false;            ///< The first reading was complete before this round.

    [[nodiscard]] Instant now() const { return session.now(); }
    [[nodiscard]] const ObjectMapping& object(Kind kind) const { return *mapping.object(kind); }
    [[nodiscard]] QString externalId(Kind kind, qint64 ourId) const;
    /// Our number in one of our external ids; nothing when it is somebody else's.
    [[nodiscard]] std::optional<qint64> ourIdIn(Kind kind, const QString& externalId) const;
    /// Whether fields of the onboarding go out with a kind.
    [[nodiscard]] bool needsOnboarding(Kind kind) const;
    /// Says how far it is; throws Stopped when somebody wants it to end.
    void tell(Progress::Phase phase, std::optional<Kind> kind, int done = 0,
              std::optional<int> of = {}) const;
    /// Runs `work` in one transaction of the sync's own, which everything the services write joins. In a
    /// preview it joins the one that is taken back in the end.
    void together(const std::function<void(store::Transaction&)>& work);
    /// Runs `work` with the services writing into this transaction.
    void inside(store::Transaction& transaction, const std::function<void()>& work);
    /// The value of an outcome; throws Stopped when the run cannot go on.
    template <typename T> T orStop(Outcome<T> outcome)
    {
        ++tally.requests;
        if (!outcome)
            throw Stopped{std::move(outcome.error())};
        return std::move(*outcome);
    }
    void log(const QString& what, Kind kind, qint64 ourId, const QString& remoteId, const QString& name,
             const QString& text, const QString& cure = {})
    {
        rows.log(now(), what, kind, ourId, remoteId, name, text, cure);
    }
};

/// When to try something for the n-th time that did not go by itself: from minutes up to a day.
[[nodiscard]] Millis retryWait(int attempts);
/// Differs from every value.
[[nodiscard]] QJsonValue unlikeAny();

} // namespace occ::sync
