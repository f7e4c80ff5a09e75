// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace occ::test {

/// One of the mocks in api/ of the material beside the project (OCC_SHARED): it checks every request against
/// the service's description. Needs Node and Prism (npm install @stoplight/prism-cli; OCC_PRISM names the
/// program).
class MockServer final
{
public:
    /// Starts api/<service>/mock.sh and waits until it answers.
    explicit MockServer(const QString& service);
    /// Holds a service that answers itself to the description: passes requests on to `behind`, and both what
    /// is asked and what is answered is checked. What breaks the description becomes an error (422, 500).
    MockServer(const QString& service, const QUrl& behind);
    ~MockServer();
    Q_DISABLE_COPY_MOVE(MockServer)

    /// Why there is none on this machine; empty when it runs.
    [[nodiscard]] QString missing() const { return m_missing; }
    [[nodiscard]] QUrl url(const QString& path) const;
    /// What the mock has written since it was last asked: what it took exception to in requests is there.
    [[nodiscard]] QByteArray log();
    /// What forcedUrl() answers from here on: a status, and one of the description's examples by name.
    void force(int status, const QString& example = {});
    /// The mock by way of what force() has set.
    [[nodiscard]] QUrl forcedUrl(const QString& path) const;

private:
    void start(const QString& program, const QStringList& arguments);

    QProcess m_mock;
    QProcess m_proxy;
    int m_port = 0;
    int m_proxyPort = 0;
    QString m_missing;
};

} // namespace occ::test
