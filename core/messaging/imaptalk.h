// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/curlsession.h"

#include <QByteArrayList>
#include <QDeadlineTimer>

namespace occ::messaging {

/// One conversation with an IMAP server. libcurl connects, encrypts and logs in; what follows is said here,
/// because libcurl's own way of fetching marks mails as read. Included by .cpp files only.
class ImapTalk final
{
public:
    /// The session's handle is used for this conversation. `deadline` is for all of it.
    ImapTalk(CurlSession& session, const MailInbox& inbox, Millis deadline);

    /// Connects and logs in.
    [[nodiscard]] Status open(const QString& password);
    /// Says a command and gives the untagged answers. Refused when the server says NO; an environment failure
    /// when it says BAD or nonsense, nothing in time, or hangs up.
    [[nodiscard]] Result<QByteArrayList> ask(const QByteArray& command);
    /// A polite end; its success does not matter.
    void close();

private:
    [[nodiscard]] Status say(QByteArray line);
    [[nodiscard]] Result<QByteArray> answer();
    [[nodiscard]] Status receive();
    [[nodiscard]] Status waitFor(short events);
    [[nodiscard]] Failure broken(const QString& detail) const;

    CurlSession& m_session;
    const MailInbox& m_inbox;
    QDeadlineTimer m_deadline;
    QByteArray m_buffer;
    int m_commands = 0;
};

} // namespace occ::messaging
