// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace occ::test {

/// A real authorization server of others behind a CRM's paths (api/stateful of the material beside the
/// project, OCC_SHARED). Needs Node and its package oidc-provider; OCC_NODE_MODULES names the folder it is
/// in.
class OAuthServer final
{
public:
    /// What the person at its page says.
    enum class Person : bool { Agrees, SaysNo };

    OAuthServer() = default;
    ~OAuthServer();
    Q_DISABLE_COPY_MOVE(OAuthServer)

    /// Why there is none on this machine; empty when there is.
    [[nodiscard]] static QString missing();
    /// Starts it as "salesforce" or "hubspot" and waits until it answers; `instance` is told as Salesforce's
    /// instance_url. What went wrong, or empty.
    [[nodiscard]] QString start(const QString& crm, const QUrl& instance = {},
                                Person person = Person::Agrees);
    /// Without a slash at the end.
    [[nodiscard]] QUrl base() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    /// Somebody withdraws a refresh token there; what the server answers.
    [[nodiscard]] int revoke(const QString& refreshToken) const;
    void stop();

private:
    [[nodiscard]] QString script(Person person);

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace occ::test
