// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/fakes/crmserver.h"

#include <QSet>
#include <QStringList>

/// Inside tests/fakes only: who may in, and the OAuth endpoints of both CRMs.
namespace occ::test {

class CrmTokens final
{
public:
    explicit CrmTokens(const Clock& clock)
        : m_clock(clock)
    {}

    bool salesforce =
        false; ///< PKCE and no secret, rotation, no expires_in; else a secret, as HubSpot has it.
    QString clientId = QStringLiteral("occ");
    QString clientSecret = QStringLiteral("occ-secret"); ///< Not asked for by Salesforce.
    QString user = QStringLiteral("sam@northwind.example");
    QString audience = QStringLiteral("https://login.salesforce.com");
    QByteArray publicKey;            ///< PEM; what assertions of servers are checked with.
    QString instance;                ///< The instance_url of the answers.
    bool denies = false;             ///< The person at the browser says no.
    Millis lasts = 30 * kMinute;     ///< An access token.
    Millis sessionLasts = 2 * kHour; ///< Salesforce's, which no answer tells.
    QStringList staticKeys;          ///< Service keys.
    bool elsewhere = false;          ///< Tokens are made by a server of others: any is taken.
    int refreshes = 0;               ///< How many refresh tokens were taken.

    [[nodiscard]] CrmReply authorize(const CrmRequest& request);
    [[nodiscard]] CrmReply token(const CrmRequest& request);
    [[nodiscard]] CrmReply revoke(const CrmRequest& request);
    [[nodiscard]] CrmReply introspect(const CrmRequest& request) const;
    /// Whether a request with that token may in.
    [[nodiscard]] bool accepts(const QString& token) const;
    /// An administrator throws the app out: no token is worth anything any more.
    void throwOut();
    /// The access tokens end now; the refresh tokens go on.
    void endSessions();

private:
    struct Code
    {
        QString redirect, challenge;
        Instant at = 0;
    };

    [[nodiscard]] CrmReply byCode(const QUrlQuery& form);
    [[nodiscard]] CrmReply byRefresh(const QUrlQuery& form);
    [[nodiscard]] CrmReply byAssertion(const QUrlQuery& form);
    [[nodiscard]] CrmReply granted(const QString& refresh);
    [[nodiscard]] CrmReply refused(const QString& error, const QString& words, const QString& status) const;
    [[nodiscard]] QString made(const QString& kind);

    const Clock& m_clock;
    QHash<QString, Code> m_codes;
    QHash<QString, Instant> m_access; ///< Until when.
    QSet<QString> m_refresh;
    int m_made = 0;
};

} // namespace occ::test
