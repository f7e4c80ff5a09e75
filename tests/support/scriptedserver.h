// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/listener.h"

#include <QJsonObject>
#include <QThread>
#include <QUrl>

namespace occ::test {

/// A web server on this computer, in a thread of its own, that says what a test told it to, right or wrong,
/// byte for byte.
class ScriptedServer final
{
public:
    struct Step
    {
        QByteArray bytes;   ///< What it sends once the whole request is there.
        bool close = true;  ///< Ends the connection after them.
        bool reset = false; ///< Breaks the connection instead of ending it.
    };
    struct Seen : Listener::Request
    {
        [[nodiscard]] QJsonObject json() const;
    };

    ScriptedServer();
    ~ScriptedServer();
    Q_DISABLE_COPY_MOVE(ScriptedServer)

    /// One step a request; the last one is kept for further requests.
    void play(const QList<Step>& steps);
    /// Said to who connects, before any request, as a mail server does.
    void greet(const QByteArray& greeting);
    [[nodiscard]] QUrl url(const QString& path) const;
    [[nodiscard]] QList<Seen> seen() const;

    /// A well-formed answer.
    [[nodiscard]] static Step answer(int status, const QByteArray& body, const QByteArray& headers = {});
    /// It takes the request and stays silent.
    [[nodiscard]] static Step silence() { return {{}, false, false}; }

private:
    class Desk;

    QThread m_thread;
    Desk* m_desk; ///< Lives in the thread.
    quint16 m_port = 0;
};

} // namespace occ::test
