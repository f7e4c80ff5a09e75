// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/fakedesk.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace occ::test {

static tl::unexpected<DeskError> no(DeskTrouble trouble, const QString& message)
{
    return tl::unexpected(DeskError{trouble, {Grade::Environment, message, {}, {}, {}, 0, {}}});
}

std::optional<DeskError> FakeDesk::trouble()
{
    wasOpenEver = wasOpenEver || (inTransaction && inTransaction());
    if (m_reachable)
        return std::nullopt;
    return no(DeskTrouble::Unreachable, u"Nobody answers."_s).value();
}

bool FakeDesk::isHeld(const QString& e164) const
{
    return std::ranges::any_of(m_kept, [&](const Kept& kept) {
        return kept.reservation.e164 == e164 && kept.reservation.expiresAt > m_clock.now();
    });
}

QCoro::Task<DeskResult<QList<FoundNumber>>> FakeDesk::search(NumberSearch wanted)
{
    if (const auto fault = trouble())
        co_return tl::unexpected(*fault);
    QList<FoundNumber> found;
    for (const QString& e164 : std::as_const(m_forSale)) {
        const QString rest = e164.mid(wanted.areaCode.isEmpty() ? 2 : 5);
        if (isHeld(e164) || e164.mid(2, wanted.areaCode.size()) != wanted.areaCode ||
            !rest.startsWith(wanted.startsWith) || !rest.endsWith(wanted.endsWith) ||
            !rest.contains(wanted.contains) || found.size() >= wanted.limit)
            continue;
        found << FoundNumber{e164, {100, 0, u"USD"_s}, {u"voice"_s, u"sms"_s}, true, true};
    }
    co_return found;
}

QCoro::Task<DeskResult<Reservation>> FakeDesk::reserve(QString e164)
{
    if (const auto fault = trouble())
        co_return tl::unexpected(*fault);
    if (!m_forSale.contains(e164))
        co_return no(DeskTrouble::Gone, u"The number is no longer available."_s);
    if (isHeld(e164))
        co_return no(DeskTrouble::Gone, u"The number is already reserved."_s);
    ++reservations;
    const Reservation made{u"r%1"_s.arg(reservations), e164, m_clock.now() + 30 * kMinute};
    m_kept.insert(made.id, {made, 0});
    co_return made;
}

QCoro::Task<DeskResult<Reservation>> FakeDesk::extend(Reservation reservation)
{
    if (const auto fault = trouble())
        co_return tl::unexpected(*fault);
    const auto kept = m_kept.find(reservation.id);
    if (kept == m_kept.end() || kept->reservation.expiresAt <= m_clock.now())
        co_return no(DeskTrouble::Gone, u"The reservation is over."_s);
    if (kept->extended >= extensionLimit) {
        ++refusals;
        co_return no(DeskTrouble::Limit, u"The extension limit is reached."_s);
    }
    ++kept->extended;
    ++extensions;
    kept->reservation.expiresAt += 30 * kMinute;
    co_return kept->reservation;
}

QCoro::Task<DeskResult<Reservation>> FakeDesk::look(Reservation reservation)
{
    if (const auto fault = trouble())
        co_return tl::unexpected(*fault);
    ++looks;
    const auto kept = m_kept.constFind(reservation.id);
    if (kept == m_kept.cend() || kept->reservation.expiresAt <= m_clock.now())
        co_return no(DeskTrouble::Gone, u"The reservation is over."_s);
    co_return kept->reservation;
}

void FakeDesk::buyElsewhere(const QString& e164)
{
    m_forSale.removeAll(e164);
    m_kept.removeIf([&](const auto& kept) { return kept.value().reservation.e164 == e164; });
}

} // namespace occ::test
