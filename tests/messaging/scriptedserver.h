// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace occ::test {

/// A web server on this computer that says what a test told it to, right or wrong, byte for byte.
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        QByteArray bytes;   ///< What it sends once the whole request is there.
        bool close = true;  ///< Ends the connection after them.
        bool reset = false; ///< Breaks the connection instead of ending it.
    };
    struct Seen
    {
        QByteArray line;                       ///< "POST /path HTTP/1.1"
        QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
        QByteArray body;

        [[nodiscard]] QJsonObject json() const;
    };

    ScriptedServer();

    /// One step a request; the last one is kept for further requests.
    void play(const QList<Step>& steps);
    [[nodiscard]] QUrl url(const QString& path) const;
    [[nodiscard]] const QList<Seen>& seen() const { return m_seen; }

    /// A well-formed answer.
    [[nodiscard]] static Step answer(int status, const QByteArray& body, const QByteArray& headers = {});
    /// It takes the request and stays silent.
    [[nodiscard]] static Step silence() { return {{}, false, false}; }

private:
    void take(QTcpSocket* socket);
    void reply(QTcpSocket* socket);

    QTcpServer m_server;
    QList<Step> m_steps;
    QList<Seen> m_seen;
    QHash<QTcpSocket*, QByteArray> m_open;
};

} // namespace occ::test
