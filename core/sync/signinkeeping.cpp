// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/signin.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

/// Where what lets a connection in is kept: among the secrets, and nowhere else.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

QString packed(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Nothing when there is none; a Fault when it cannot be looked for.
Outcome<std::optional<QString>> look(messaging::Secrets& secrets, const Connection& connection,
                                     const QString& name)
{
    const auto read = secrets.read(name);
    if (read)
        return std::optional(*read);
    if (read.error().grade == Grade::Refused)
        return std::optional<QString>();
    Fault fault;
    static_cast<Error&>(fault) = read.error();
    fault.message.replace(name, connection.name); // As people know it.
    fault.cause = Cause::Unreachable; // It passes: the keychain is locked, or nobody gave the passphrase.
    return Lost(std::move(fault));
}

Lost nothingKept(const Connection& connection)
{
    const bool isHubSpot = connection.connector == "hubspot"_L1;
    const QString crm = titleOf(connection.connector);
    Fault fault = faultOf(Cause::SignIn, crm);
    if (isHubSpot) {
        fault.message = Words::tr("There is no key for HubSpot yet.");
        fault.hint = Words::tr("Give a service key: occ sync key %1 --from FILE; what waits is kept.")
                         .arg(connection.name);
    } else {
        fault.message = Words::tr("Nobody has signed in to %1 on this computer yet.").arg(crm);
    }
    return Lost(std::move(fault));
}

OAuthClient appFrom(const QString& secret, QString& user)
{
    OAuthClient app;
    const QJsonObject json = QJsonDocument::fromJson(secret.toUtf8()).object();
    app.id = json.value("id"_L1).toString();
    app.secret = json.value("secret"_L1).toString();
    if (const QUrl redirect(json.value("redirect"_L1).toString()); redirect.isValid() && !redirect.isEmpty())
        app.redirect = redirect;
    user = json.value("user"_L1).toString();
    return app;
}

/// In a folder that every program of this person sees.
QString lockOf(const Connection& connection)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + u'/' + secretOf(connection) + u".lock"_s;
}

OAuthService serviceOf(const Connection& connection)
{
    if (connection.connector != "hubspot"_L1)
        return salesforceOAuth(connection.address.isEmpty() ? QUrl(u"https://login.salesforce.com"_s)
                                                            : QUrl(connection.address));
    OAuthService service = hubspotOAuth();
    if (connection.address.isEmpty())
        return service;
    for (QUrl* url : {&service.authorize, &service.token, &service.revoke, &service.api}) {
        const QUrl there(connection.address);
        url->setScheme(there.scheme());
        url->setHost(there.host());
        url->setPort(there.port());
    }
    return service;
}

} // namespace

QString secretOf(const Connection& connection)
{
    return u"sync.%1.%2"_s.arg(connection.workspace, connection.name);
}

QString appSecretOf(const Connection& connection)
{
    return secretOf(connection) + u".app"_s;
}

QString privateKeyOf(const Connection& connection)
{
    return secretOf(connection) + u".pem"_s;
}

namespace {

/// What lets us in to a helpdesk: a token and the agent it belongs to, or a user with a password.
Outcome<Credentials> helpdeskKeyOf(messaging::Secrets& secrets, const Connection& connection)
{
    const auto there = look(secrets, connection, secretOf(connection));
    if (!there)
        return Lost(there.error());
    const QJsonObject json = QJsonDocument::fromJson(there->value_or(QString()).toUtf8()).object();
    Credentials kept;
    kept.user = json.value("user"_L1).toString();
    kept.key = json.value("key"_L1).toString();
    kept.password = json.value("password"_L1).toString();
    return kept.key.isEmpty() && kept.password.isEmpty() ? Outcome<Credentials>(nothingKept(connection))
                                                         : kept;
}

} // namespace

Outcome<Credentials> credentialsOf(messaging::Secrets& secrets, const Connection& connection)
{
    if (isHelpdesk(connection.connector))
        return helpdeskKeyOf(secrets, connection);
    Credentials kept;
    if (connection.connector == "tryton"_L1) {
        kept.user = qEnvironmentVariable("OCC_TRYTON_USER");
        kept.password = qEnvironmentVariable("OCC_TRYTON_PASSWORD");
        if (!kept.user.isEmpty() && !kept.password.isEmpty())
            return kept;
        const auto there = look(secrets, connection, secretOf(connection));
        if (!there)
            return Lost(there.error());
        const QJsonObject json = QJsonDocument::fromJson(there->value_or(QString()).toUtf8()).object();
        kept.user = json.value("user"_L1).toString();
        kept.password = json.value("password"_L1).toString();
        return kept.user.isEmpty() ? Outcome<Credentials>(nothingKept(connection)) : kept;
    }
    if (connection.connector == "hubspot"_L1) {
        kept.key = qEnvironmentVariable("OCC_HUBSPOT_KEY").trimmed();
        if (!kept.key.isEmpty())
            return kept;
    }
    const auto app = look(secrets, connection, appSecretOf(connection));
    if (!app)
        return Lost(app.error());
    if (*app) {
        kept.app = appFrom(**app, kept.user);
        const auto pem = look(secrets, connection, privateKeyOf(connection));
        if (!pem)
            return Lost(pem.error());
        kept.privateKey = pem->value_or(QString());
        return kept;
    }
    if (connection.connector == "hubspot"_L1) {
        const auto key = look(secrets, connection, secretOf(connection));
        if (!key)
            return Lost(key.error());
        kept.key = key->value_or(QString()).trimmed();
    }
    return kept.key.isEmpty() ? Outcome<Credentials>(nothingKept(connection)) : kept;
}

Status keep(messaging::Secrets& secrets, const Connection& connection, const Credentials& credentials)
{
    switch (entranceOf(connection.connector, credentials)) {
    case Entrance::Key:
        if (isHelpdesk(connection.connector))
            return secrets.write(secretOf(connection), packed({{u"user"_s, credentials.user.trimmed()},
                                                               {u"key"_s, credentials.key.trimmed()}}));
        if (const Status gone = secrets.remove(appSecretOf(connection)); !gone)
            return gone;
        return secrets.write(secretOf(connection), credentials.key.trimmed());
    case Entrance::Password:
        return secrets.write(secretOf(connection), packed({{u"user"_s, credentials.user.trimmed()},
                                                           {u"password"_s, credentials.password}}));
    default:
        break;
    }
    const Status pem = credentials.privateKey.isEmpty()
                           ? secrets.remove(privateKeyOf(connection))
                           : secrets.write(privateKeyOf(connection), credentials.privateKey);
    if (!pem)
        return pem;
    return secrets.write(appSecretOf(connection),
                         packed({{u"id"_s, credentials.app.id.trimmed()},
                                 {u"secret"_s, credentials.app.secret},
                                 {u"redirect"_s, credentials.app.redirect.toString()},
                                 {u"user"_s, credentials.user.trimmed()}}));
}

std::unique_ptr<OAuth> oauthOf(messaging::Secrets& secrets, const Connection& connection,
                               const Credentials& credentials, const Clock& clock)
{
    OAuth::Options options;
    options.service = serviceOf(connection);
    options.service.wantsSecret = options.service.wantsSecret || !credentials.app.secret.isEmpty();
    options.client = credentials.app;
    options.client.id = options.client.id.trimmed();
    if (!credentials.privateKey.isEmpty()) {
        QUrl audience = options.service.token;
        audience.setPath({});
        // Behind a My Domain are one of these two.
        if (audience.host().endsWith(u".my.salesforce.com"_s))
            audience.setHost(audience.host().contains(u".sandbox."_s) ? u"test.salesforce.com"_s
                                                                      : u"login.salesforce.com"_s);
        options.assertion = OAuthAssertion{credentials.user.trimmed(), audience, privateKeyOf(connection)};
    }
    options.secretName = secretOf(connection);
    options.lockFile = lockOf(connection);
    return std::make_unique<OAuth>(std::move(options), secrets, clock);
}

Status forget(messaging::Secrets& secrets, const Connection& connection, const Clock& clock)
{
    const auto kept = credentialsOf(secrets, connection);
    if (kept && !kept->app.id.isEmpty()) {
        // Whatever the CRM says to it: here they are forgotten all the same.
        static_cast<void>(oauthOf(secrets, connection, *kept, clock)->signOut());
    }
    for (const QString& name : {secretOf(connection), appSecretOf(connection), privateKeyOf(connection)}) {
        if (const Status gone = secrets.remove(name); !gone)
            return gone;
    }
    return {};
}

} // namespace occ::sync
