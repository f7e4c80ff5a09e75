// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/applier.h"

/// Inside core/sync only: what is ours, to the CRM.
namespace occ::sync {

class Sender final
{
public:
    Sender(Context& context, Applier& applier)
        : m_context(context)
        , m_applier(applier)
    {}

    /// Looks through the journal for what changed here since the last time and puts it into the queue. The
    /// whole of ours at the first time. No network.
    void notice();
    /// Puts contacts logged since the last time into the queue, when they are kept in the CRM. No network.
    void noticeActivities();
    /// Puts comments made here on requests that were handed over into the queue. No network.
    void noticeComments();
    /// The same as settle() for comments: looks for them at their tickets.
    void settleComments();
    /// The same as settle() for contacts.
    void settleActivities(Kind kind);
    /// Finds out what became of what was on its way when a round ended in the middle.
    void settle(Kind kind);
    /// Sends what waits of a kind, in batches.
    void send(Kind kind);
    /// Counts and lists what would be sent, for a preview.
    void foresee(Kind kind);

private:
    /// One of ours that is on its way.
    struct Parcel
    {
        Queued queued;
        std::optional<Link> link;
        OurRecord ours;
        Row row;
        QStringList fields; ///< Ours.
    };

    void noticeOne(Kind kind, const OurRecord& ours);
    void noticeLinked(Kind kind, Link link, const OurRecord& ours);
    void noticeOnboardings(Kind kind, const store::ChangeSet& changes);
    [[nodiscard]] std::optional<Parcel> packActivity(Kind kind, const Queued& queued);
    [[nodiscard]] std::optional<Parcel> packComment(const Queued& queued);
    [[nodiscard]] bool hasNews(Kind kind, const Link& link, const OurRecord& ours) const;
    [[nodiscard]] QList<Parcel> pack(Kind kind, const QList<Queued>& batch);
    [[nodiscard]] std::optional<Parcel> packOne(Kind kind, const Queued& queued);
    [[nodiscard]] bool movesAway(Kind kind, const Link& link);
    void refresh(Kind kind, const QList<Queued>& batch);
    void deliver(Kind kind, QList<Parcel> parcels);
    void tieUp(Kind kind, QList<Parcel>& parcels, QList<RowResult>& results);
    void settleOne(Kind kind, const Parcel& parcel, const RowResult& result);
    void arrived(Kind kind, const Parcel& parcel, const RowResult& result);
    void refusedRow(Kind kind, const Parcel& parcel, const Fault& fault);
    void putBack(const QList<Parcel>& parcels, const Fault& fault);

    Context& m_context;
    Applier& m_applier;
};

} // namespace occ::sync
