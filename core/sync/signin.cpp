// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/signin.h"

#include "core/messaging/webanswer.h"
#include "core/service/requestservice.h"
#include "core/sync/remotes.h"
#include "core/sync/ways.h"

#include <QCoreApplication>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

/// Puts the secrets of a connection back as they were, unless it went well.
class PutBack final
{
public:
    PutBack(messaging::Secrets& secrets, const Connection& connection)
        : m_secrets(secrets)
    {
        for (const QString& name : {secretOf(connection), appSecretOf(connection), privateKeyOf(connection)})
            m_before.append({name, secrets.read(name)});
    }
    ~PutBack()
    {
        if (m_well)
            return;
        for (const auto& [name, value] : std::as_const(m_before)) {
            if (value)
                static_cast<void>(m_secrets.write(name, *value));
            else // None, or none that could be read: what was written since goes in any case.
                static_cast<void>(m_secrets.remove(name));
        }
    }
    Q_DISABLE_COPY_MOVE(PutBack)

    void wentWell() { m_well = true; }

private:
    messaging::Secrets& m_secrets;
    QList<std::pair<QString, Result<QString>>> m_before;
    bool m_well = false;
};

/// What a CRM says to a first try, for somebody who has just typed what it was asked with.
Error saidToTyped(Fault fault, Entrance entrance, const QString& crm)
{
    switch (fault.cause) {
    case Cause::Unreachable:
    case Cause::TimedOut:
    case Cause::CutOff:
    case Cause::Trouble:
    case Cause::Busy:
        // Where there are words of its own they say it better.
        if (fault.hint == faultOf(fault.cause, crm).hint) {
            fault.hint = Words::tr("Check the address and the connection, and try again.");
            fault.field = u"address"_s;
        }
        break;
    case Cause::Nonsense:
        fault.field = u"address"_s;
        break;
    case Cause::Cancelled:
        fault.message = Words::tr("The sign-in to %1 was stopped.").arg(crm);
        fault.hint = Words::tr("Nothing was kept.");
        break;
    case Cause::SignIn:
        if (entrance == Entrance::Key) {
            fault.message = Words::tr("%1 does not accept this key.").arg(crm);
            fault.hint = Words::tr("Copy it again; it may have been revoked or belong to another account.");
            fault.field = u"key"_s;
        } else if (entrance == Entrance::Password) {
            fault.hint = Words::tr("Type them again.");
            fault.field = u"password"_s;
        } else if (entrance == Entrance::Server) {
            fault.message = Words::tr("%1 does not let this server in.").arg(crm);
            fault.hint =
                Words::tr("Check the user, whether the app is allowed for it, and whether the app has "
                          "the certificate of this private key.");
            fault.field = u"user"_s;
        }
        break;
    default:
        if (fault.field == "client_id"_L1)
            fault.field = u"app"_s;
        break;
    }
    return fault;
}

Outcome<void> openDoor(messaging::Secrets& secrets, const SignIn& how, Entrance entrance, const Clock& clock)
{
    if (Status kept = keep(secrets, how.connection, how.credentials); !kept) {
        Fault fault;
        static_cast<Error&>(fault) = kept.error();
        return Lost(std::move(fault));
    }
    if (entrance == Entrance::Key || entrance == Entrance::Password)
        return {};
    const auto oauth = oauthOf(secrets, how.connection, how.credentials, clock);
    if (entrance == Entrance::Server)
        return oauth->signInAsServer();
    return oauth->signIn(how.open, how.patience, how.stop);
}

/// Asks the CRM once, without patience: somebody waits for the answer.
Outcome<RemoteAccount> tryOut(const SignIn& how, const std::shared_ptr<messaging::Secrets>& secrets,
                              const Clock& clock)
{
    Pace::Options hasty;
    hasty.patience = 0;
    const SteadyClock steady;
    Pace pace(hasty, steady);
    auto tokens = std::make_shared<Tokens>();
    tokens->secrets = secrets;
    const auto given = [credentials = how.credentials]() -> Outcome<Credentials> { return credentials; };
    const MakeRemote set = remoteThatWasSet();
    auto remote =
        set ? set(how.connection) : makeRemote(how.connection, given, std::move(tokens), pace, clock);
    if (remote)
        return (*remote)->whoAmI();
    Fault fault;
    static_cast<Error&>(fault) = remote.error();
    return Lost(std::move(fault));
}

} // namespace

QString titleOf(const QString& connector)
{
    static const QHash<QString, QString> titles{{u"salesforce"_s, u"Salesforce"_s},
                                                {u"tryton"_s, u"Tryton"_s},
                                                {u"zendesk"_s, u"Zendesk"_s},
                                                {u"freshdesk"_s, u"Freshdesk"_s},
                                                {u"servicenow"_s, u"ServiceNow"_s}};
    return titles.value(connector, u"HubSpot"_s);
}

bool isHelpdesk(const QString& connector)
{
    return helpdeskConnectors().contains(connector);
}

Entrance entranceOf(const QString& connector, const Credentials& credentials)
{
    if (credentials.entrance)
        return *credentials.entrance;
    if (connector == "tryton"_L1 || connector == "servicenow"_L1)
        return Entrance::Password;
    if (isHelpdesk(connector))
        return Entrance::Key;
    if (connector == "hubspot"_L1 && credentials.app.id.isEmpty())
        return Entrance::Key;
    return credentials.privateKey.isEmpty() ? Entrance::Browser : Entrance::Server;
}

Credentials filledFrom(Credentials typed, const Credentials& kept)
{
    const auto fill = [](QString& part, const QString& there) {
        if (part.isEmpty())
            part = there;
    };
    fill(typed.user, kept.user);
    fill(typed.password, kept.password);
    if (!typed.entrance || typed.entrance == Entrance::Key)
        fill(typed.key, kept.key);
    if (!typed.entrance || typed.entrance == Entrance::Server)
        fill(typed.privateKey, kept.privateKey);
    if (typed.entrance != Entrance::Key) {
        fill(typed.app.id, kept.app.id);
        fill(typed.app.secret, kept.app.secret);
        if (typed.app.redirect == OAuthClient().redirect)
            typed.app.redirect = kept.app.redirect;
    }
    return typed;
}

Status complete(const QString& connector, const Credentials& credentials)
{
    const auto missing = [](const QString& message, const QString& hint, const QString& field) {
        return refused(message, hint, field);
    };
    switch (entranceOf(connector, credentials)) {
    case Entrance::Key:
        if (connector == "zendesk"_L1 && credentials.user.trimmed().isEmpty())
            return missing(Words::tr("The user is missing."),
                           Words::tr("Give the e-mail address of the agent whose token this is."), u"user"_s);
        if (credentials.key.trimmed().isEmpty())
            return missing(Words::tr("The key is empty."), Words::tr("Copy it from the CRM's settings."),
                           u"key"_s);
        return {};
    case Entrance::Password:
        if (credentials.user.trimmed().isEmpty())
            return missing(Words::tr("The user is missing."), Words::tr("Say who signs in."), u"user"_s);
        if (credentials.password.isEmpty())
            return missing(Words::tr("The password is missing."), Words::tr("Type or paste it."),
                           u"password"_s);
        return {};
    case Entrance::Server:
        if (credentials.user.trimmed().isEmpty())
            return missing(Words::tr("The user is missing."),
                           Words::tr("Say in whose name this server signs in."), u"user"_s);
        break;
    case Entrance::Browser:
        if (connector == "hubspot"_L1 && credentials.app.secret.isEmpty())
            return missing(Words::tr("The app's secret is missing."),
                           Words::tr("Copy it from the app's page in HubSpot."), u"app_secret"_s);
        break;
    }
    if (credentials.app.id.trimmed().isEmpty())
        return missing(Words::tr("The consumer key is missing."),
                       Words::tr("Copy it from the app's OAuth settings."), u"app"_s);
    return {};
}

Result<QString> addressFrom(const QString& connector, const QString& address, const QString& database)
{
    QString text = address.trimmed();
    const bool isTryton = connector == "tryton"_L1;
    if (text.isEmpty() && connector == "zendesk"_L1)
        return refused(Words::tr("The address is missing."), Words::tr("It is https://company.zendesk.com."),
                       u"address"_s);
    if (text.isEmpty() && !isTryton)
        return QString();
    if (!text.isEmpty() && !text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(u"http"_s) || url.hasQuery())
        return refused(Words::tr("This is no web address."),
                       Words::tr("Write it as https://crm.company.example."), u"address"_s);
    if (!messaging::isSafe(url))
        return refused(Words::tr("What goes to this address would not be encrypted."),
                       Words::tr("Use https://; http:// is for this computer alone."), u"address"_s);
    url.setUserInfo({});
    url.setFragment({});
    if (!isTryton) {
        // Who copies the address of their desk gets to the log-in host all the same.
        static const QString desk = u".lightning.force.com"_s;
        if (connector == "salesforce"_L1 && url.host().endsWith(desk))
            url.setHost(url.host().chopped(desk.size()) + u".my.salesforce.com"_s);
        url.setPath({});
        return url.toString();
    }
    QString name = database.trimmed();
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (name.isEmpty())
        name = path.section(u'/', -1);
    else
        path += u'/' + name;
    if (name.isEmpty() || name.contains(u'/'))
        return refused(Words::tr("The name of the database is missing."),
                       Words::tr("Ask whoever runs the server; it stands at the end of the address."),
                       u"database"_s);
    url.setPath(path + u'/');
    return url.toString();
}

Result<RemoteAccount> signIn(messaging::Secrets& secrets, const SignIn& how, const Clock& clock)
{
    if (Status whole = complete(how.connection.connector, how.credentials); !whole)
        return Failure(whole.error());
    const Entrance entrance = entranceOf(how.connection.connector, how.credentials);
    const QString crm = titleOf(how.connection.connector);
    // They live as long as this call, for what is made here.
    const std::shared_ptr<messaging::Secrets> borrowed(&secrets, [](messaging::Secrets*) {});
    PutBack before(secrets, how.connection);
    const auto opened = openDoor(secrets, how, entrance, clock);
    if (!opened)
        return Failure(saidToTyped(opened.error(), entrance, crm));
    const auto account = tryOut(how, borrowed, clock);
    if (!account)
        return Failure(saidToTyped(account.error(), entrance, crm));
    const QString& bound = how.connection.account;
    if (!bound.isEmpty() && bound != account->id)
        return refused(Words::tr("This is another account of %1 (%2) than the connection belongs to (%3).")
                           .arg(crm, account->name.isEmpty() ? account->id : account->name, bound),
                       Words::tr("Sign in to that one, or make a connection of its own."));
    before.wentWell();
    return *account;
}

} // namespace occ::sync
