// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

namespace occ::test {

/// Bytes to a server and back, in the test's own event loop.
class RawClient final
{
public:
    explicit RawClient(quint16 port);

    void send(const QByteArray& bytes);
    /// Everything that came, once `count` whole answers are there or the server has closed.
    [[nodiscard]] QByteArray answers(int count = 1);
    /// Waits until the server has ended the connection; false when it does not.
    [[nodiscard]] bool closed();
    [[nodiscard]] const QByteArray& received() const { return m_received; }
    [[nodiscard]] QTcpSocket& socket() { return m_socket; }
    /// Reads nothing from here on.
    void deafen();
    /// Gone without a word, as a killed program is.
    void vanish();

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

/// "200", or "413 too_large" with the code of the error, for each answer in a stream of them.
[[nodiscard]] QStringList shortAnswers(const QByteArray& stream);
/// A whole request with a Host.
[[nodiscard]] QByteArray wire(const QByteArray& method, const QByteArray& target,
                              const QByteArrayList& headers = {}, const QByteArray& body = {});

} // namespace occ::test
