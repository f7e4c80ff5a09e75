// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/telnyxdesk.h"

#include "core/telnyx/outside.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using telnyx::Cause;
using telnyx::Fault;
using telnyx::Outcome;
using telnyx::runOutside;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telephony)
};

DeskError troubleOf(const Fault& fault)
{
    const auto is = [&fault](DeskTrouble trouble) { return DeskError{trouble, fault}; };
    switch (fault.cause) {
    case Cause::Taken:
    case Cause::Held:
    case Cause::NotFound:
        return is(DeskTrouble::Gone);
    case Cause::Limit:
        return is(DeskTrouble::Limit);
    case Cause::Busy:
    case Cause::Trouble:
    case Cause::Unreachable:
    case Cause::TimedOut:
    case Cause::CutOff:
    case Cause::Nonsense:
    case Cause::SearchFirst:
        return is(DeskTrouble::Unreachable);
    default:
        return is(DeskTrouble::Refused);
    }
}

/// Hundredths of an amount as Telnyx writes it ("1.50000"); nothing where it is no amount. What is less than
/// a cent counts as one, so that no cost looks like none.
std::optional<qint64> hundredths(const QString& amount)
{
    constexpr int kPlaces = 6;
    const QString whole = amount.section(u'.', 0, 0);
    const QString part = QString(amount.section(u'.', 1).leftJustified(kPlaces, u'0')).left(kPlaces);
    bool wholeIsGood = false;
    bool partIsGood = false;
    const qint64 units = whole.toLongLong(&wholeIsGood);
    const qint64 millionths = part.toLongLong(&partIsGood);
    constexpr qint64 kMost = 1'000'000;
    if (!wholeIsGood || !partIsGood || units < 0 || units > kMost || millionths < 0)
        return std::nullopt;
    constexpr qint64 kMillionthsOfACent = 10'000;
    return units * 100 + (millionths + kMillionthsOfACent - 1) / kMillionthsOfACent;
}

FoundNumber foundOf(const telnyx::Offer& offer)
{
    FoundNumber found;
    found.e164 = offer.number;
    found.cost = {hundredths(offer.monthlyCost), hundredths(offer.upfrontCost), offer.currency};
    found.features = offer.features;
    found.reservable = offer.reservable;
    found.quick = offer.quickship;
    return found;
}

} // namespace

QCoro::Task<DeskResult<QList<FoundNumber>>> TelnyxDesk::search(NumberSearch wanted)
{
    telnyx::Search what;
    what.type = wanted.tollFree ? u"toll_free"_s : u"local"_s;
    what.prefix = wanted.areaCode;
    what.startsWith = wanted.startsWith;
    what.contains = wanted.contains;
    what.endsWith = wanted.endsWith;
    what.limit = wanted.limit;
    using Found = Outcome<telnyx::Page<telnyx::Offer>>;
    const auto found = runOutside<Found>([&] { return m_client.search(what); });
    if (!found)
        co_return tl::unexpected(troubleOf(found.error()));
    QList<FoundNumber> numbers;
    for (const telnyx::Offer& offer : found->items)
        numbers << foundOf(offer);
    co_return numbers;
}

DeskResult<Reservation> TelnyxDesk::standing(const Outcome<telnyx::Hold>& hold) const
{
    if (!hold)
        return tl::unexpected(troubleOf(hold.error()));
    if (!hold->isHeld(m_clock.now())) {
        const QString why = hold->reason.isEmpty()
                                ? Words::tr("Telnyx does not hold %1 any more.").arg(hold->number)
                                : hold->reason;
        return tl::unexpected(DeskError{DeskTrouble::Gone, environmentFailed(why).value()});
    }
    return Reservation{hold->id, hold->number, hold->expiresAt};
}

QCoro::Task<DeskResult<Reservation>> TelnyxDesk::reserve(QString e164)
{
    const auto held = runOutside<Outcome<telnyx::Hold>>([&] { return m_client.reserve(e164); });
    co_return standing(held);
}

QCoro::Task<DeskResult<Reservation>> TelnyxDesk::extend(Reservation reservation)
{
    const auto held =
        runOutside<Outcome<telnyx::Hold>>([&] { return m_client.extendReservation(reservation.id); });
    co_return standing(held);
}

QCoro::Task<DeskResult<Reservation>> TelnyxDesk::look(Reservation reservation)
{
    const auto held = runOutside<Outcome<telnyx::Hold>>([&] { return m_client.reservation(reservation.id); });
    co_return standing(held);
}

} // namespace occ
