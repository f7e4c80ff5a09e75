// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/fault.h"

#include <QTcpServer>
#include <QUrl>

#include <atomic>
#include <memory>

/// Inside core/sync only: the browser's way back to the program.
namespace occ::sync {

/// Waits on this computer for the browser that comes back from a sign-in. Blocks; needs no event loop.
class OAuthBrowser final
{
public:
    /// `redirect` names the port and the path; with port 0 a free one is taken.
    explicit OAuthBrowser(QUrl redirect, QString crm);

    /// Begins to listen, and tells the address the browser has to come back to.
    [[nodiscard]] Outcome<QUrl> open();
    /// The code the browser brings with that state. What comes without it is turned away and waited past.
    [[nodiscard]] Outcome<QString> waitForCode(const QString& state, Millis patience,
                                               const std::atomic<bool>* stop);

private:
    /// What a request's target says; nothing when it has nothing to do with the sign-in.
    [[nodiscard]] std::optional<Outcome<QString>> read(const QByteArray& target, const QString& state) const;
    static void say(QTcpSocket& socket, int status, const QString& title, const QString& words);

    QUrl m_redirect;
    QString m_crm;
    QTcpServer m_server;
};

} // namespace occ::sync
