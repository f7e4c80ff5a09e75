// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/remotes.h"

#include "core/messaging/channels.h"
#include "core/sync/freshdesk.h"
#include "core/sync/hubspot.h"
#include "core/sync/salesforce.h"
#include "core/sync/servicenow.h"
#include "core/sync/tryton.h"
#include "core/sync/zendesk.h"

#include <QCoreApplication>

#include <map>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

/// Lets one Remote in, with a key or with tokens. What is kept is read once: the keychain is not asked with
/// every request.
class Door final
{
public:
    Door(Connection connection, CredentialsSource source, std::shared_ptr<Tokens> tokens, const Clock& clock)
        : m_connection(std::move(connection))
        , m_source(std::move(source))
        , m_tokens(std::move(tokens))
        , m_clock(clock)
    {}

    Outcome<Access> access(bool renew)
    {
        if (!m_credentials) {
            auto read = m_source();
            if (!read)
                return Lost(std::move(read.error()));
            m_credentials = *read;
            m_ask = nullptr;
        }
        const Entrance entrance = entranceOf(m_connection.connector, *m_credentials);
        if (isHelpdesk(m_connection.connector))
            return basic(renew);
        if (entrance == Entrance::Key)
            return byKey(renew);
        if (!m_tokens->oauth || m_tokens->of != *m_credentials) {
            m_tokens->oauth = oauthOf(*m_tokens->secrets, m_connection, *m_credentials, m_clock);
            m_tokens->of = *m_credentials;
        }
        if (!m_ask)
            m_ask = m_tokens->oauth->forExchange();
        auto got = m_ask(renew);
        // Somebody may sign in anew meanwhile, and with another app.
        if (!got)
            m_credentials.reset();
        return got;
    }

private:
    /// Helpdesks take user and password, or a token in their place.
    Outcome<Access> basic(bool renew)
    {
        if (!renew) {
            const Credentials& given = *m_credentials;
            const QByteArray token =
                m_connection.connector == "zendesk"_L1     ? Zendesk::basic(given.user, given.key)
                : m_connection.connector == "freshdesk"_L1 ? Freshdesk::basic(given.key)
                                                           : ServiceNow::basic(given.user, given.password);
            return Access{QUrl(m_connection.address), token, "Basic"};
        }
        const bool byKey = !m_credentials->key.isEmpty();
        m_credentials.reset();
        Fault fault = faultOf(Cause::SignIn, titleOf(m_connection.connector));
        fault.hint =
            byKey ? Words::tr("Give another token: occ sync sign-in %1 --key-from FILE; what waits is kept.")
                        .arg(m_connection.name)
                  : Words::tr("Sign in again: occ sync sign-in %1 --password-from FILE; what waits is kept.")
                        .arg(m_connection.name);
        return Lost(std::move(fault));
    }

    Outcome<Access> byKey(bool renew)
    {
        if (!renew) {
            const QUrl base =
                m_connection.address.isEmpty() ? HubSpot::defaultBase() : QUrl(m_connection.address);
            return Access{base, m_credentials->key.toLatin1()};
        }
        m_credentials.reset();
        Fault fault = faultOf(Cause::SignIn, u"HubSpot"_s);
        fault.hint = Words::tr("Give a service key: occ sync key %1 --from FILE; what waits is kept.")
                         .arg(m_connection.name);
        return Lost(std::move(fault));
    }

    Connection m_connection;
    CredentialsSource m_source;
    std::shared_ptr<Tokens> m_tokens;
    const Clock& m_clock;
    std::optional<Credentials> m_credentials;
    std::function<Outcome<Access>(bool renew)> m_ask;
};

std::unique_ptr<Remote> makeHelpdesk(const QString& connector, Helpdesk::Options options, Pace& pace,
                                     const Clock& clock)
{
    if (connector == "freshdesk"_L1)
        return std::make_unique<Freshdesk>(std::move(options), pace, clock);
    if (connector == "servicenow"_L1)
        return std::make_unique<ServiceNow>(std::move(options), pace, clock);
    return std::make_unique<Zendesk>(std::move(options), pace, clock);
}

/// What lasts longer than a Remote.
struct Shared
{
    struct Line
    {
        explicit Line(Pace::Options options)
            : pace(std::move(options), steady)
            , tokens(std::make_shared<Tokens>())
        {
            tokens->secrets = messaging::userSecrets();
        }
        SteadyClock steady; ///< The CRM counts real seconds, also in a rehearsal.
        Pace pace;
        std::shared_ptr<Tokens> tokens;
    };
    std::map<QString, Line> lines; ///< By connection.
};

} // namespace

Result<std::unique_ptr<Remote>> makeRemote(const Connection& connection, CredentialsSource source,
                                           std::shared_ptr<Tokens> tokens, Pace& pace, const Clock& clock)
{
    if (connection.connector == "tryton"_L1) {
        TrytonAccess access;
        access.base = QUrl(connection.address);
        access.ask = [source = std::move(source)]() -> Outcome<std::pair<QString, QByteArray>> {
            const auto read = source();
            if (!read)
                return Lost(read.error());
            return std::pair(read->user, read->password.toUtf8());
        };
        return std::unique_ptr<Remote>(std::make_unique<Tryton>(std::move(access), pace, clock));
    }
    const auto letIn = [door = std::make_shared<Door>(connection, std::move(source), std::move(tokens),
                                                      clock)](bool renew) { return door->access(renew); };
    if (connection.connector == "salesforce"_L1) {
        Salesforce::Options options;
        options.access = letIn;
        return std::unique_ptr<Remote>(std::make_unique<Salesforce>(std::move(options), pace, clock));
    }
    if (isHelpdesk(connection.connector)) {
        Helpdesk::Options options;
        options.base = QUrl(connection.address);
        options.access = letIn;
        return makeHelpdesk(connection.connector, std::move(options), pace, clock);
    }
    if (connection.connector == "hubspot"_L1) {
        HubSpot::Options options;
        options.account = connection.account;
        options.access = letIn;
        return std::unique_ptr<Remote>(std::make_unique<HubSpot>(std::move(options), pace, clock));
    }
    return refused(Words::tr("Nothing here speaks to \"%1\".").arg(connection.connector),
                   Words::tr("Use hubspot, salesforce, tryton, zendesk, freshdesk or servicenow."),
                   u"connector"_s);
}

MakeRemote usualRemotes(const Clock& clock)
{
    return [&clock, shared = std::make_shared<Shared>()](
               const Connection& connection) -> Result<std::unique_ptr<Remote>> {
        const auto pace = connection.connector == "hubspot"_L1     ? HubSpot::pace()
                          : connection.connector == "zendesk"_L1   ? Zendesk::pace()
                          : connection.connector == "freshdesk"_L1 ? Freshdesk::pace()
                                                                   : Pace::Options();
        // One that was ended and made anew under the same name is another one.
        const QString key = connection.name + u' ' + QString::number(connection.id);
        const auto line = shared->lines.try_emplace(key, pace).first;
        const CredentialsSource kept = [connection] {
            return credentialsOf(*messaging::userSecrets(), connection);
        };
        return makeRemote(connection, kept, line->second.tokens, line->second.pace, clock);
    };
}

} // namespace occ::sync
