// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <QSemaphore>

#include <functional>
#include <memory>
#include <optional>

namespace occ::telnyx {

/// Begins `work` in the program's thread for the network, which runs an event loop; returns at once.
void beginOutside(std::function<void()> work);

/// Runs one coroutine of a Client there and blocks the calling thread until it is done, at most as long as
/// the client's deadlines let it. For command lines and working threads, never for the thread of the windows.
///
///     const Outcome<Balance> balance = runOutside<Outcome<Balance>>([&] { return client.balance(); });
template <typename Answer> [[nodiscard]] Answer runOutside(std::function<QCoro::Task<Answer>()> call)
{
    struct Desk
    {
        QSemaphore done;
        std::optional<Answer> answer;
    };
    const auto desk = std::make_shared<Desk>();
    beginOutside([call = std::move(call), desk] {
        call().then([desk](Answer answer) {
            desk->answer.emplace(std::move(answer));
            desk->done.release();
        });
    });
    desk->done.acquire();
    return std::move(*desk->answer);
}

} // namespace occ::telnyx
