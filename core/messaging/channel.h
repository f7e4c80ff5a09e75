// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/letter.h"

namespace occ::messaging {

/// What the other side said to one attempt.
struct Delivery
{
    enum class Outcome : quint8 {
        Accepted, ///< Taken over by the other side.
        Later,    ///< Not now: unreachable, busy, greylisted, rate-limited. Trying again is right.
        Refused,  ///< Never in this form: bad address, wrong password, dead webhook. A person has to act.
    };
    Outcome outcome = Outcome::Refused;
    /// True when the other side may have taken it although no answer came back; said in the log.
    bool mayHaveArrived = false;
    /// True for Refused when the cause lies in the settings or the service as a whole (password, webhook), so
    /// that every other letter of this channel would fail alike.
    bool wholeChannel = false;
    QString answer; ///< The other side's own words or id ("250 2.0.0 Ok: queued as 4F1", a Slack ts).
    std::optional<Millis> retryAfter; ///< What it asked to wait (Retry-After).
    Error error;                      ///< For Later and Refused: cause and way out, for people.

    [[nodiscard]] static Delivery accepted(const QString& answer);
    [[nodiscard]] static Delivery later(const Error& error, std::optional<Millis> retryAfter = {});
    [[nodiscard]] static Delivery refused(const Error& error);
};

/// Delivers letters of one or more media. Lives in the delivery thread and may block there; has a deadline of
/// its own for every attempt. Knows nothing of the store.
class Channel
{
public:
    Channel() = default;
    virtual ~Channel() = default;
    Q_DISABLE_COPY_MOVE(Channel)

    [[nodiscard]] virtual bool carries(Medium medium) const = 0;
    /// One attempt. Never throws, never retries by itself.
    [[nodiscard]] virtual Delivery deliver(const Letter& letter) = 0;
};

} // namespace occ::messaging
