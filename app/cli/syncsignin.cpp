// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/syncsignin.h"

#include "app/cli/call.h"
#include "app/cli/shapes.h"
#include "app/cli/stopsignals.h"
#include "app/cli/words.h"
#include "core/messaging/channels.h"
#include "core/sync/signin.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <thread>

/// How `occ sync` is let in to a CRM.
namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLongestSecret = 16'384;

/// A secret is read from a file or from standard input: what stands on a command line is seen by others. The
/// line's end at the end does not count.
QString secretFrom(Call& call, const QString& option)
{
    const QString from = call.text(option);
    if (from.isEmpty())
        return {};
    QFile file(from);
    const bool open = from == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        raise(refused(Words::tr("%1 cannot be read: %2.").arg(from, file.errorString()),
                      Words::tr("Name a file that holds it alone, or - for standard input."), option));
    QString text = QString::fromUtf8(file.read(kLongestSecret));
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    if (text.isEmpty())
        raise(refused(Words::tr("There is nothing in %1.").arg(from),
                      Words::tr("Name a file that holds it alone, or - for standard input."), option));
    return text;
}

/// Where the browser comes back to.
QUrl wayBack(const Call& call)
{
    QUrl back(call.text(u"callback"_s), QUrl::StrictMode);
    if (!back.isValid() || back.scheme() != "http"_L1 || back.host().isEmpty())
        raise(refused(Words::tr("%1 is no way back for the browser.").arg(call.text(u"callback"_s)),
                      Words::tr("Give one on this computer, as http://localhost:53682/callback."),
                      u"callback"_s));
    return back;
}

/// What the options say.
sync::Credentials typed(Call& call)
{
    sync::Credentials given;
    given.key = secretFrom(call, u"key-from"_s);
    given.user = call.text(u"user"_s);
    given.password = secretFrom(call, u"password-from"_s);
    given.app.id = call.text(u"consumer-key"_s);
    given.app.secret = secretFrom(call, u"app-secret-from"_s);
    given.privateKey = secretFrom(call, u"private-key-from"_s);
    if (!given.key.isEmpty())
        given.entrance = sync::Entrance::Key;
    else if (!given.privateKey.isEmpty())
        given.entrance = sync::Entrance::Server;
    if (call.has(u"callback"_s))
        given.app.redirect = wayBack(call);
    return given;
}

sync::Credentials fromEnvironment()
{
    sync::Credentials given;
    given.user = qEnvironmentVariable("OCC_TRYTON_USER");
    given.password = qEnvironmentVariable("OCC_TRYTON_PASSWORD");
    return given;
}

/// Shows a page where there is a display; whether there is one it cannot know elsewhere.
void openPage(const QUrl& page)
{
    const QString address = QString::fromLatin1(page.toEncoded());
#if defined(Q_OS_WIN)
    QProcess::startDetached(u"rundll32"_s, {u"url.dll,FileProtocolHandler"_s, address});
#elif defined(Q_OS_MACOS)
    QProcess::startDetached(u"open"_s, {address});
#else
    if (qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        QProcess::startDetached(u"xdg-open"_s, {address});
#endif
}

/// The sign-in in a thread of its own, so that Ctrl+C ends it as a person's no does and leaves all as it was.
Result<sync::RemoteAccount> signedIn(Call& call, const sync::Connection& connection,
                                     const sync::Credentials& given)
{
    const bool shows = !call.has(u"no-browser"_s);
    std::atomic_bool stop = false;
    sync::SignIn how;
    how.connection = connection;
    how.credentials = given;
    how.stop = &stop;
    how.patience = call.number(u"timeout"_s).value_or(300) * kSecond;
    how.open = [shows](const QUrl& page) {
        std::fprintf(stderr, "%s\n%s\n", Words::tr("Sign in on this page:").toUtf8().constData(),
                     page.toEncoded().constData());
        std::fflush(stderr);
        if (shows)
            openPage(page);
    };
    const StopSignals signals;
    QObject::connect(&signals, &StopSignals::asked, &signals, [&stop] { stop = true; });
    const auto secrets = messaging::userSecrets();
    const auto clock = call.clock();
    Result<sync::RemoteAccount> account = sync::RemoteAccount();
    std::thread worker([&] {
        account = sync::signIn(*secrets, how, *clock);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    worker.join();
    return account;
}

QString nameOf(const sync::RemoteAccount& account)
{
    const QString place = account.name.isEmpty() ? account.id : account.name;
    return account.user.isEmpty() ? place : Words::tr("%1 as %2").arg(place, account.user);
}

Answer connected(Call& call, const sync::Connection& made, const QString& words)
{
    return thing(statusJson(orThrow(call.workspace().sync().status(made.name))), words);
}

QString addressOf(Call& call, const QString& connector)
{
    QString address = call.text(u"address"_s);
    if (call.has(u"sandbox"_s)) {
        if (connector != "salesforce"_L1 || !address.isEmpty())
            raise(refused(Words::tr("--sandbox is Salesforce's, and an address of its own."),
                          Words::tr("Leave one of them out."), u"sandbox"_s));
        address = u"https://test.salesforce.com"_s;
    }
    return orThrow(sync::addressFrom(connector, address, call.text(u"database"_s)));
}

Answer connectTo(Call& call)
{
    sync::SyncService& crms = call.workspace().sync();
    const QString name = call.positional(0);
    const QString connector = call.positional(1);
    sync::Connection wanted = orThrow(crms.newConnection(name, connector.isEmpty() ? name : connector));
    wanted.address = addressOf(call, wanted.connector);
    const sync::Credentials given = sync::filledFrom(
        typed(call), wanted.connector == "tryton"_L1 ? fromEnvironment() : sync::Credentials());
    const sync::Entrance entrance = sync::entranceOf(wanted.connector, given);
    if (entrance == sync::Entrance::Key && given.key.isEmpty() && wanted.connector == "hubspot"_L1)
        return connected(
            call, orThrow(crms.connect(wanted.name, wanted.connector, wanted.address)),
            Words::tr("%1 is set up; give its key with: occ sync key %1 --from FILE").arg(wanted.name));
    orThrow(sync::complete(wanted.connector, given));
    const auto secrets = messaging::userSecrets();
    QString words;
    if (entrance == sync::Entrance::Browser) {
        orThrow(sync::keep(*secrets, wanted, given));
        words = Words::tr("%1 is set up; now sign in with: occ sync sign-in %1").arg(wanted.name);
    } else {
        const sync::RemoteAccount account = orThrow(signedIn(call, wanted, given));
        words = Words::tr("%1 is connected to %2; look at the preview, then sync.")
                    .arg(wanted.name, nameOf(account));
    }
    const auto made = crms.connect(wanted.name, wanted.connector, wanted.address);
    if (!made)
        static_cast<void>(sync::forget(*secrets, wanted, *call.clock()));
    return connected(call, orThrow(made), words);
}

/// What stood still for want of a sign-in goes on.
void goOn(Call& call, const sync::Connection& connection)
{
    if (connection.state == "sign-in"_L1)
        orThrow(call.workspace().sync().resume(connection.name));
}

Answer signIn(Call& call)
{
    const sync::Connection connection =
        orThrow(call.workspace().sync().status(call.positional(0))).connection;
    const auto kept = sync::credentialsOf(*messaging::userSecrets(), connection);
    if (!kept && kept.error().cause != sync::Cause::SignIn)
        raise(Failure(kept.error()));
    const sync::Credentials given = sync::filledFrom(typed(call), kept ? *kept : sync::Credentials());
    const sync::RemoteAccount account = orThrow(signedIn(call, connection, given));
    goOn(call, connection);
    QJsonObject json = statusJson(orThrow(call.workspace().sync().status(connection.name)));
    json.insert(u"signed_in_to"_s, textJson(account.name.isEmpty() ? account.id : account.name));
    json.insert(u"signed_in_as"_s, textJson(account.user));
    return thing(json, Words::tr("Signed in to %1.").arg(nameOf(account)));
}

Answer key(Call& call)
{
    const sync::Connection connection =
        orThrow(call.workspace().sync().status(call.positional(0))).connection;
    if (connection.connector != "hubspot"_L1)
        raise(refused(Words::tr("%1 is not let in by a key.").arg(connection.name),
                      Words::tr("Use: occ sync sign-in %1").arg(connection.name), u"connection"_s));
    sync::Credentials given;
    given.key = secretFrom(call, u"from"_s);
    orThrow(sync::complete(connection.connector, given));
    orThrow(sync::keep(*messaging::userSecrets(), connection, given));
    goOn(call, connection);
    return thing({{u"name"_s, connection.name}, {u"kept"_s, true}},
                 Words::tr("The key of %1 is kept.").arg(connection.name));
}

Answer disconnect(Call& call)
{
    const sync::Connection connection =
        orThrow(call.workspace().sync().status(call.positional(0))).connection;
    orThrow(call.workspace().sync().disconnect(connection.name));
    // What let it in is of no use any more; that it cannot be reached right now changes nothing.
    static_cast<void>(sync::forget(*messaging::userSecrets(), connection, *call.clock()));
    return thing({{u"name"_s, connection.name}, {u"disconnected"_s, true}},
                 Words::tr("%1 is disconnected; the records stay on both sides.").arg(connection.name));
}

QList<Option> entranceOptions()
{
    const QString file = u"FILE"_s;
    return {{u"user"_s, u"USER"_s,
             Words::tr("Tryton's or ServiceNow's user; Zendesk: the agent's e-mail address; Salesforce: in "
                       "whose name a server "
                       "signs in.")},
            {u"password-from"_s, file,
             Words::tr("Where the password is read from; - for standard input. OCC_TRYTON_PASSWORD stands in "
                       "for it.")},
            {u"key-from"_s, file,
             Words::tr("Where HubSpot's service key, or Zendesk's or Freshdesk's token, is read from.")},
            {u"consumer-key"_s, u"ID"_s,
             Words::tr("The app the CRM knows this program as; HubSpot calls it client id.")},
            {u"app-secret-from"_s, file, Words::tr("Where the app's secret is read from, if it has one.")},
            {u"private-key-from"_s, file,
             Words::tr("Where a server's private key (PEM) is read from; with it there is no browser.")},
            {u"callback"_s, u"URL"_s,
             Words::tr("Where the browser comes back to, as the app says; without it "
                       "http://localhost:53682/callback.")},
            {u"timeout"_s, u"SECONDS"_s, Words::tr("How long to wait for the browser, 300 without.")},
            {u"no-browser"_s, {}, Words::tr("Only print the page's address.")}};
}

} // namespace

QList<Command> syncSignInCommands()
{
    const Positional connection{u"CONNECTION"_s, Words::tr("The connection's name.")};
    Positional crm{
        u"CRM"_s,
        Words::tr("Which CRM; without it the one of that name."),
        {u"hubspot"_s, u"salesforce"_s, u"tryton"_s, u"zendesk"_s, u"freshdesk"_s, u"servicenow"_s}};
    crm.required = false;
    return {
        {u"sync"_s,
         u"connect"_s,
         Words::tr("Set a connection up; a password, key or certificate is tried first."),
         {{u"NAME"_s, Words::tr("What to call it.")}, crm},
         QList<Option>{
             {u"address"_s, u"URL"_s, Words::tr("The server, or another log-in host than the CRM's own.")},
             {u"database"_s, u"NAME"_s, Words::tr("Tryton's database, unless it ends the address.")},
             {u"sandbox"_s, {}, Words::tr("Salesforce's sandboxes.")}} +
             entranceOptions(),
         connectTo},
        {u"sync"_s,
         u"sign-in"_s,
         Words::tr("Sign in, through the browser where the CRM wants it; what is not given stays as it is."),
         {connection},
         entranceOptions(),
         signIn},
        {u"sync"_s,
         u"key"_s,
         Words::tr("Keep a connection's key in the keychain."),
         {connection},
         {{u"from"_s, u"FILE"_s, Words::tr("Where the key is read from; - for standard input."), {}, true}},
         key},
        {u"sync"_s,
         u"disconnect"_s,
         Words::tr("End a connection; its key or sign-in is forgotten."),
         {connection},
         {},
         disconnect}};
}

} // namespace occ::cli
