// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/numberdesk.h"

#include "core/messaging/channels.h"
#include "core/telephony/holdkeeper.h"
#include "core/telephony/telnyxdesk.h"
#include "core/telnyx/access.h"

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;

/// What a coroutine gave whose desk blocks, so that it has nothing to wait for.
template <typename T> static T finished(QCoro::Task<T> task)
{
    std::optional<T> answer;
    task.then([&answer](T value) { answer.emplace(std::move(value)); });
    Q_ASSERT(answer);
    return std::move(*answer);
}

/// How Telnyx is reached, with the key of whoever works here.
static Result<telnyx::Client::Options> accessTo(const Result<telnyx::Settings>& telnyx)
{
    return telnyx ? telnyx::optionsFor(*telnyx, *messaging::userSecrets())
                  : Result<telnyx::Client::Options>(Failure(telnyx.error()));
}

Result<QString> telnyxMode(const telnyx::Settings& telnyx)
{
    const auto access = accessTo(telnyx);
    if (!access)
        return Failure(access.error());
    return telnyx::nameOf(access->mode);
}

Result<QList<FoundNumber>> searchNumbers(const NumberSearch& wanted, const telnyx::Settings& telnyx,
                                         const Clock& clock)
{
    auto access = accessTo(telnyx);
    if (!access)
        return Failure(access.error());
    TelnyxDesk desk(std::move(*access), clock);
    auto found = finished(desk.search(wanted));
    if (!found)
        return Failure(found.error().error);
    return std::move(*found);
}

Result<NumberHold> reserveNumber(NumberService& numbers, const HoldRequest& request, const Clock& clock)
{
    const auto known = numbers.find(request.number);
    std::unique_ptr<TelnyxDesk> desk;
    // Our own stock needs nobody outside.
    if (!known || !isOwnStock(*known)) {
        auto access = accessTo(numbers.telnyx());
        if (!access)
            return Failure(access.error());
        desk = std::make_unique<TelnyxDesk>(std::move(*access), clock);
    }
    HoldKeeper keeper(numbers, desk.get(), clock);
    return finished(keeper.reserve(request));
}

Result<HoldReport> keepHolds(NumberService& numbers, const Clock& clock)
{
    const auto holds = numbers.openHolds();
    if (!holds)
        return Failure(holds.error());
    if (holds->isEmpty())
        return HoldReport();
    const bool outside =
        std::ranges::any_of(*holds, [](const NumberHold& hold) { return !hold.reservationId.isEmpty(); });
    std::unique_ptr<TelnyxDesk> desk;
    std::optional<Error> missing;
    if (outside) {
        if (auto access = accessTo(numbers.telnyx()))
            desk = std::make_unique<TelnyxDesk>(std::move(*access), clock);
        else
            missing = access.error();
    }
    HoldKeeper keeper(numbers, desk.get(), clock);
    auto report = finished(keeper.run());
    if (report && missing && !report->troubles.isEmpty())
        report->troubles = {missing->oneLine()};
    return report;
}

} // namespace occ
