// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/dealservice.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sales)
};

} // namespace

/// Spreads onboardings nobody was named for over the specialists with the most room.
class OwnerChooser final
{
public:
    explicit OwnerChooser(store::Database& database)
    {
        auto row = database.query(
            u"select p.id, p.capacity, count(o.id) from person p left join onboarding o on o.owner_id = p.id "
            u"and "
            "o.state = 'active' where p.active = 1 and p.role = 'specialist' group by p.id, p.capacity order by p.id"_s);
        while (row.next())
            m_load << Entry{row.integer(0), std::max<qint64>(1, row.integer(1)), row.integer(2)};
    }

    std::optional<qint64> next()
    {
        // Compares active/capacity without dividing, so that equal loads stay equal.
        const auto least = std::ranges::min_element(m_load, [](const Entry& a, const Entry& b) {
            return a.active * b.capacity < b.active * a.capacity;
        });
        if (least == m_load.end())
            return std::nullopt;
        ++least->active;
        return least->id;
    }

private:
    struct Entry
    {
        qint64 id;
        qint64 capacity;
        qint64 active;
    };
    QList<Entry> m_load;
};

/// A won deal's contract counts from the start of its closing day's work (S4 "Deal won").
StartRequest DealService::requestFor(const Deal& deal, const QString& playbook,
                                     std::optional<qint64> ownerId) const
{
    StartRequest request;
    request.clientId = *deal.clientId;
    request.playbook = playbook;
    request.ownerId = ownerId;
    request.dealId = deal.id;
    if (deal.closeDate.isValid())
        request.contractAt = fromLocalForward(deal.closeDate, QTime(9, 0), m_session.calendar.zone());
    return request;
}

Result<QList<qint64>> DealService::startFromWon(std::optional<QDate> since, const QString& playbook,
                                                std::optional<qint64> ownerId)
{
    QList<StartRequest> requests;
    const Status planned = reading([&] {
        m_session.require(Permission::Sell);
        DealFilter filter;
        filter.stages = {u"won"_s};
        filter.closedSince = since;
        OwnerChooser chooser(m_session.database);
        for (const Deal& deal : orThrow(list(filter))) {
            if (deal.onboardingId || !deal.clientId)
                continue;
            requests << requestFor(deal, playbook, ownerId ? ownerId : chooser.next());
        }
    });
    if (!planned)
        return Failure(planned.error());
    if (requests.isEmpty())
        return QList<qint64>{};
    return m_onboardings.startMany(requests, Permission::Sell);
}

Result<qint64> DealService::startFromDeal(qint64 dealId, const QString& playbook,
                                          std::optional<qint64> ownerId)
{
    StartRequest request;
    const Status planned = reading([&] {
        m_session.require(Permission::Sell);
        const Deal deal = orThrow(byId(dealId));
        if (deal.stage != "won"_L1) {
            raise(refused(Words::tr("Deal %1 is not won.").arg(deal.key),
                          Words::tr("Win it first with: occ deal win %1").arg(deal.key), u"deal"_s));
        }
        if (deal.onboardingId) {
            raise(
                refused(Words::tr("Deal %1 has onboarding %2 already.").arg(deal.key).arg(*deal.onboardingId),
                        {}, u"deal"_s));
        }
        if (!deal.clientId)
            raise(refused(Words::tr("Deal %1 has no client.").arg(deal.key), Words::tr("Give it one first."),
                          u"client"_s));
        OwnerChooser chooser(m_session.database);
        request = requestFor(deal, playbook, ownerId ? ownerId : chooser.next());
    });
    if (!planned)
        return Failure(planned.error());
    const auto ids = m_onboardings.startMany({request}, Permission::Sell);
    if (!ids)
        return Failure(ids.error());
    return ids->first();
}

} // namespace occ
