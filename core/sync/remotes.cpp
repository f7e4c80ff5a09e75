// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/remotes.h"

#include "core/messaging/channels.h"
#include "core/messaging/secrets.h"
#include "core/sync/hubspot.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

/// The key as it was read once: the keychain is not asked with every request.
class KeyHolder
{
public:
    KeyHolder(QString connection, QUrl base)
        : m_connection(std::move(connection))
        , m_base(std::move(base))
    {}

    Outcome<Access> access(bool renew)
    {
        if (m_key.isEmpty())
            m_key = qgetenv("OCC_HUBSPOT_KEY").trimmed();
        if (m_key.isEmpty()) {
            const auto read = messaging::userSecrets()->read(secretOf(m_connection));
            if (read)
                m_key = read->trimmed().toLatin1();
            else if (read.error().grade != Grade::Refused)
                return Lost(outage(read.error()));
        }
        if (!m_key.isEmpty() && !renew)
            return Access{m_base, m_key};
        Fault fault = faultOf(Cause::SignIn, u"HubSpot"_s);
        if (m_key.isEmpty())
            fault.message = Words::tr("There is no key for HubSpot yet.");
        m_key.clear();
        fault.hint = Words::tr("Give a service key: occ sync key %1 --from FILE; what waits is kept.")
                         .arg(m_connection);
        return Lost(std::move(fault));
    }

private:
    static Fault outage(const Error& error)
    {
        Fault fault;
        static_cast<Error&>(fault) = error;
        fault.cause = Cause::Unreachable;
        return fault;
    }

    QString m_connection;
    QUrl m_base;
    QByteArray m_key;
};

/// What lasts longer than a Remote.
struct Shared
{
    std::map<QString, std::unique_ptr<Pace>> paces;
};

} // namespace

QString secretOf(const QString& connection)
{
    return u"sync."_s + connection;
}

Status keepKey(messaging::Secrets& secrets, const QString& connection, const QString& key)
{
    if (key.trimmed().isEmpty())
        return refused(Words::tr("The key is empty."), Words::tr("Copy it from the CRM's settings."),
                       u"key"_s);
    return secrets.write(secretOf(connection), key.trimmed());
}

MakeRemote usualRemotes(const Clock& clock)
{
    return [&clock, shared = std::make_shared<Shared>()](
               const Connection& connection) -> Result<std::unique_ptr<Remote>> {
        if (connection.connector != "hubspot"_L1)
            return refused(Words::tr("Signing in to \"%1\" is not set up here.").arg(connection.connector),
                           Words::tr("Use a connection to HubSpot."));
        std::unique_ptr<Pace>& pace = shared->paces[connection.name];
        if (!pace)
            pace = std::make_unique<Pace>(HubSpot::pace(), clock);
        const QUrl base = connection.address.isEmpty() ? HubSpot::defaultBase() : QUrl(connection.address);
        HubSpot::Options options;
        options.account = connection.account;
        options.access = [holder = std::make_shared<KeyHolder>(connection.name, base)](bool renew) {
            return holder->access(renew);
        };
        return std::unique_ptr<Remote>(std::make_unique<HubSpot>(std::move(options), *pace, clock));
    };
}

} // namespace occ::sync
