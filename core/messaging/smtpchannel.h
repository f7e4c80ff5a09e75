// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/messaging/channel.h"
#include "core/messaging/mailtext.h"

#include <memory>

namespace occ::messaging {

class CurlSession;

/// Sends letters and invites by SMTP. One connection is kept and used for many letters. A letter goes out
/// under one Message-ID, `<key@domain>`, however often it is tried.
class SmtpChannel final : public Channel
{
public:
    static constexpr Millis kDeadline = 60 * kSecond;

    /// `server` must have passed check(). The password is asked for at the first letter and after a refused
    /// login. `deadline` is for one attempt, all of it.
    SmtpChannel(MailServer server, PasswordSource password, const Clock& clock, Millis deadline = kDeadline);
    ~SmtpChannel() override;
    Q_DISABLE_COPY_MOVE(SmtpChannel)

    [[nodiscard]] bool carries(Medium medium) const override;
    [[nodiscard]] Delivery deliver(const Letter& letter) override;
    /// Connects, encrypts and logs in, and sends nothing. A sentence on what was agreed, for people.
    [[nodiscard]] Result<QString> probe();
    /// From any thread: the running attempt and every later one end at once, as "later".
    void cancel();

private:
    [[nodiscard]] Status logIn();
    [[nodiscard]] Delivery hand(const Letter& letter, const QByteArray& text, const QStringList& recipients);

    MailServer m_server;
    PasswordSource m_password;
    const Clock& m_clock;
    Millis m_deadline;
    bool m_loggedIn = false; ///< The session knows the password.
    std::unique_ptr<CurlSession> m_session;
};

} // namespace occ::messaging
