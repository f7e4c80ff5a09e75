// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/secrets.h"
#include "core/sync/oauthtokens.h"
#include "core/sync/signin.h"
#include "core/workspace/workspace.h"
#include "tests/cli/program.h"
#include "tests/crmfake/browser.h"
#include "tests/crmfake/oauthserver.h"
#include "tests/fakes/hubspotfake.h"
#include "tests/fakes/salesforcefake.h"
#include "tests/sync/trytonserver.h"

#include <QDirIterator>
#include <QProcess>
#include <QtTest>

#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Qt::Literals::StringLiterals;
using occ::SetClock;
using occ::SystemClock;
using occ::test::Browser;
using occ::test::HubspotFake;
using occ::test::OAuthServer;
using occ::test::Program;
using occ::test::SalesforceFake;
using occ::test::SalesforceWorld;
using occ::test::TrytonPerson;
using occ::test::TrytonServer;

/// Connecting CRMs without a window: what is tried, what is kept, what is said.
class TestCliSync : public QObject
{
    Q_OBJECT

    /// One sign-in: the program prints a page, somebody's browser goes there.
    struct SignedIn
    {
        int code = -1;
        QString page;
        QString error;
    };

    SetClock m_clock{1'772'442'000'000}; // 2026-03-02T09:00:00Z
    std::unique_ptr<Program> m_occ;

    static QStringList words(const QString& line) { return line.split(u' ', Qt::SkipEmptyParts); }
    void setNow(occ::Instant now)
    {
        m_clock.set(now);
        m_occ->setNow(occ::toIso(now));
    }
    SignedIn signIn(const QString& name, const QStringList& more = {}) const
    {
        QProcess program;
        program.start(QStringLiteral(OCC_PROGRAM), words(u"sync sign-in %1 --no-browser"_s.arg(name)) + more +
                                                       QStringList{u"--workspace"_s, m_occ->workspace(),
                                                                   u"--now"_s, occ::toIso(m_clock.now())});
        SignedIn result;
        Browser browser;
        const bool ended = QTest::qWaitFor(
            [&] {
                program.waitForReadyRead(1);
                result.error += QString::fromUtf8(program.readAllStandardError());
                const qsizetype at = result.error.indexOf(u"http://127.0.0.1"_s);
                const qsizetype end = result.error.indexOf(u'\n', std::max<qsizetype>(at, 0));
                if (result.page.isEmpty() && at >= 0 && end > at) {
                    result.page = result.error.mid(at, end - at);
                    browser.open(QUrl(result.page, QUrl::StrictMode));
                }
                return program.state() == QProcess::NotRunning;
            },
            60'000);
        result.error += QString::fromUtf8(program.readAllStandardError());
        if (ended && program.exitStatus() == QProcess::NormalExit)
            result.code = program.exitCode();
        else
            program.kill();
        program.waitForFinished();
        return result;
    }
    /// What the program keeps among its secrets.
    QString refreshToken(const QString& name) const
    {
        occ::OpenOptions where;
        where.address = m_occ->workspace();
        const auto workspace = occ::Workspace::open(where);
        if (!workspace)
            return {};
        occ::sync::SyncService& crms = (*workspace)->sync();
        const auto there = crms.status(name);
        const auto connection =
            there ? occ::Result<occ::sync::Connection>(there->connection) : crms.newConnection(name, name);
        if (!connection)
            return {};
        QDirIterator files(m_occ->path(u"home"_s), {u"secrets.sealed"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        occ::messaging::Secrets::Options options;
        options.where = occ::messaging::Secrets::Where::File;
        options.file = files.hasNext() ? files.next() : QString();
        occ::messaging::Secrets secrets(options);
        const auto kept = secrets.read(occ::sync::secretOf(*connection));
        const auto tokens = kept ? occ::sync::OAuthTokens::fromSecret(*kept) : std::nullopt;
        return tokens ? tokens->refresh : QString();
    }
    /// The refusal of a connection that must not come about.
    QString notConnected(int code, const QStringList& line) const
    {
        const QString error = m_occ->refusal(code, line);
        if (!m_occ->array(words(u"sync status"_s)).isEmpty())
            return u"there is a connection: "_s + error;
        return error;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("OCC_PASSPHRASE", "four words");
        for (const char* name : {"OCC_HUBSPOT_KEY", "OCC_TRYTON_USER", "OCC_TRYTON_PASSWORD"})
            qunsetenv(name);
    }

    void init()
    {
        m_occ = std::make_unique<Program>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_occ->path(u"home"_s)));
        setNow(1'772'442'000'000);
        QCOMPARE(m_occ->run({u"init"_s}).code, 0);
    }

    void salesforceSignsInRenewsAndIsWithdrawn()
    {
        if (const QString missing = OAuthServer::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        SalesforceFake crm(m_clock);
        crm.fill(u"Account"_s, 3);
        crm.change([](SalesforceWorld& world) { world.tokens.elsewhere = true; });
        OAuthServer server;
        const QString trouble = server.start(u"salesforce"_s, crm.base());
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const QString callback = u"http://127.0.0.1:0/callback"_s;
        const QJsonObject made = m_occ->object(
            words(u"sync connect salesforce --consumer-key occ --address %1 --callback %2"_s.arg(
                server.base().toString(), callback)));
        QCOMPARE(made.value(u"state"_s).toString(), u"new"_s);
        QVERIFY(m_occ->refusal(3, words(u"sync preview salesforce"_s)).contains(u"Nobody has signed in"));

        const SignedIn in = signIn(u"salesforce"_s);
        QVERIFY2(in.code == 0, qPrintable(in.error));
        QVERIFY(in.page.startsWith(server.base().toString() + u"/services/oauth2/authorize?"_s));
        QVERIFY(in.page.contains(u"code_challenge_method=S256"_s));
        const QJsonObject first = m_occ->object(words(u"sync now salesforce --confirm"_s));
        QCOMPARE(first.value(u"created_here"_s).toInt(), 3);

        // Over two hours its token ends twice; each time it is renewed, with the refresh token of last time.
        for (int i = 0; i < 2; ++i) {
            setNow(m_clock.now() + occ::kHour);
            crm.fill(u"Account"_s, 1);
            const QJsonObject round = m_occ->object(words(u"sync now salesforce"_s));
            QVERIFY(round.value(u"stopped"_s).isNull());
        }

        // Nobody comes back from the page: all stays as it was.
        const auto late = m_occ->run(words(u"sync sign-in salesforce --no-browser --timeout 1"_s));
        QCOMPARE(late.code, 3);
        QVERIFY2(late.error.contains(u"Nobody signed in to Salesforce in time"), qPrintable(late.error));
        QVERIFY(m_occ->object(words(u"sync now salesforce"_s)).value(u"stopped"_s).isNull());

        // It is withdrawn there: that is said, and what is changed here waits for the next sign-in.
        QCOMPARE(server.revoke(refreshToken(u"salesforce"_s)), 200);
        setNow(m_clock.now() + occ::kHour);
        (void)m_occ->object(words(u"client add --name Lakeside --industry healthcare"_s));
        const auto withdrawn = m_occ->run(words(u"sync now salesforce"_s));
        QCOMPARE(withdrawn.code, 3);
        QVERIFY2(withdrawn.error.contains(u"has expired or was withdrawn"), qPrintable(withdrawn.error));
        const QJsonObject status = m_occ->object(words(u"sync status salesforce"_s));
        QCOMPARE(status.value(u"state"_s).toString(), u"sign-in"_s);
        const SignedIn again = signIn(u"salesforce"_s);
        QVERIFY2(again.code == 0, qPrintable(again.error));
        QCOMPARE(m_occ->object(words(u"sync now salesforce"_s)).value(u"created_there"_s).toInt(), 1);
        QCOMPARE(crm.size(u"Account"_s), 6);

        // Ended: what let it in is worth nothing any more, here and there.
        const QString last = refreshToken(u"salesforce"_s);
        QVERIFY(!last.isEmpty());
        (void)m_occ->object(words(u"sync disconnect salesforce"_s));
        QVERIFY(refreshToken(u"salesforce"_s).isEmpty());
    }

    void whoSaysNoKeepsNothing()
    {
        if (const QString missing = OAuthServer::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        OAuthServer server;
        const QString trouble = server.start(u"salesforce"_s, {}, OAuthServer::Person::SaysNo);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        (void)m_occ->object(words(
            u"sync connect sf salesforce --consumer-key occ --address %1 --callback http://127.0.0.1:0/callback"_s
                .arg(server.base().toString())));
        const SignedIn in = signIn(u"sf"_s);
        QCOMPARE(in.code, 3);
        QVERIFY2(in.error.contains(u"was not allowed to let this program in"), qPrintable(in.error));
        QVERIFY(m_occ->refusal(3, words(u"sync preview sf"_s)).contains(u"Nobody has signed in"));
    }

    void hubSpotGoesByKeyOrByBrowser()
    {
        // HubSpot counts requests by its own clock, whatever time it is said to be here.
        const SystemClock real;
        HubspotFake crm(real);
        const QString at = crm.base().toString();
        const QString wrong = m_occ->write(u"wrong"_s, "pat-nobody\n");
        const QString right = m_occ->write(u"right"_s, crm.key() + "\n");
        QVERIFY(notConnected(3, words(u"sync connect hubspot --address %1 --key-from %2"_s.arg(at, wrong)))
                    .contains(u"does not accept this key"));
        QCOMPARE(m_occ->object(words(u"sync connect hubspot --address %1 --key-from %2"_s.arg(at, right)))
                     .value(u"state"_s)
                     .toString(),
                 u"new"_s);
        QVERIFY(m_occ->object(words(u"sync now hubspot --confirm"_s)).value(u"stopped"_s).isNull());
        // Another workspace of the same person has secrets of its own, and takes none away.
        {
            const QStringList other{u"--workspace"_s, m_occ->path(u"other.occ"_s)};
            QCOMPARE(m_occ->bare(words(u"init"_s) + other).code, 0);
            QCOMPARE(m_occ->bare(words(u"sync connect hubspot --address %1"_s.arg(at)) + other).code, 0);
            QVERIFY(m_occ->bare(words(u"sync preview hubspot"_s) + other).error.contains(u"There is no key"));
            QCOMPARE(m_occ->bare(words(u"sync disconnect hubspot"_s) + other).code, 0);
        }
        QVERIFY(m_occ->object(words(u"sync now hubspot"_s)).value(u"stopped"_s).isNull());
        // Revoked: a new one is given, and it goes on.
        crm.change([](occ::test::HubspotWorld& world) { world.tokens.throwOut(); });
        QCOMPARE(m_occ->run(words(u"sync now hubspot"_s)).code, 3);
        const auto state = [&] {
            return m_occ->object(words(u"sync status hubspot"_s)).value(u"state"_s).toString();
        };
        QCOMPARE(state(), u"sign-in"_s);
        crm.change([](occ::test::HubspotWorld& world) { world.tokens.staticKeys << u"pat-new"_s; });
        const QString fresh = m_occ->write(u"fresh"_s, "pat-new");
        (void)m_occ->object(words(u"sync key hubspot --from %1"_s.arg(fresh)));
        QCOMPARE(state(), u"on"_s);
        QVERIFY(m_occ->object(words(u"sync now hubspot"_s)).value(u"stopped"_s).isNull());
        // The same connection through the browser from now on.
        const QString secret = m_occ->write(u"secret"_s, "occ-secret");
        const SignedIn in = signIn(u"hubspot"_s, words(u"--consumer-key occ --app-secret-from %1 --callback "
                                                       "http://localhost:0/callback"_s.arg(secret)));
        QVERIFY2(in.code == 0, qPrintable(in.error));
        QVERIFY(m_occ->object(words(u"sync now hubspot"_s)).value(u"stopped"_s).isNull());
    }

    void aServerSignsInByItself()
    {
        const SystemClock real;
        SalesforceFake crm(real);
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_RSA_gen(2048), &EVP_PKEY_free);
        const auto pem = [&](const auto& writes) {
            const std::unique_ptr<BIO, decltype(&BIO_free)> to(BIO_new(BIO_s_mem()), &BIO_free);
            writes(to.get());
            char* bytes = nullptr;
            const long size = BIO_get_mem_data(to.get(), &bytes);
            return QByteArray(bytes, size);
        };
        const QByteArray open = pem([&](BIO* to) { PEM_write_bio_PUBKEY(to, key.get()); });
        const QByteArray secret = pem(
            [&](BIO* to) { PEM_write_bio_PrivateKey(to, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
        crm.change([&](SalesforceWorld& world) {
            world.tokens.publicKey = open;
            world.tokens.audience = crm.base().toString();
        });
        const QString file = m_occ->write(u"server.pem"_s, secret);
        const QString line =
            u"sync connect sf salesforce --consumer-key occ --address %1 --private-key-from %2"_s;
        const auto run = [&](const QStringList& more) {
            return m_occ->bare(more + QStringList{u"--workspace"_s, m_occ->workspace()});
        };
        const auto refused =
            run(words(line.arg(crm.base().toString(), file)) + words(u"--user nobody@northwind.example"_s));
        QVERIFY(refused.code != 0);
        QVERIFY(m_occ->array(words(u"sync status"_s)).isEmpty());
        const auto made =
            run(words(line.arg(crm.base().toString(), file)) + words(u"--user sam@northwind.example"_s));
        QVERIFY2(made.code == 0, qPrintable(made.error));
        const auto round = run(words(u"sync now sf --confirm"_s));
        QVERIFY2(round.code == 0, qPrintable(round.error));
        // The key is read once and kept: no file is needed from then on.
        QVERIFY(QFile::remove(file));
        crm.change([](SalesforceWorld& world) { world.tokens.endSessions(); });
        QCOMPARE(run(words(u"sync now sf"_s)).code, 0);
    }

    void tryton()
    {
        TrytonServer server;
        if (!server.missing().isEmpty())
            QSKIP(qPrintable(server.missing()));
        const QString trouble = server.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const QUrl base = server.access().base;
        const QString host = base.adjusted(QUrl::RemovePath).toString();
        const QString right = m_occ->write(u"right"_s, "occ-test\n");
        const QString wrong = m_occ->write(u"wrong"_s, "nonsense\n");
        const auto line = [&](const QString& address, const QString& database, const QString& file) {
            return words(
                u"sync connect tryton --address %1 --database %2 --user admin --password-from %3"_s.arg(
                    address, database, file));
        };
        QVERIFY(notConnected(3, line(host, u"crm"_s, wrong)).contains(u"user or the password"));
        QVERIFY(notConnected(3, line(host, u"nothing"_s, right)).contains(u"database"));
        QVERIFY(
            notConnected(3, line(u"http://127.0.0.1:1"_s, u"crm"_s, right)).contains(u"cannot be reached"));
        QVERIFY(notConnected(1, line(u"http://erp.example"_s, u"crm"_s, right)).contains(u"encrypted"));
        SalesforceFake other(m_clock);
        QVERIFY(
            notConnected(3, line(other.base().toString(), u"crm"_s, right)).contains(u"no Tryton database"));
        other.trouble(u"POST"_s, SalesforceFake::Trouble::WebPage, 100);
        QVERIFY(notConnected(3, line(other.base().toString(), u"crm"_s, right)).contains(u"is not Tryton"));

        QCOMPARE(m_occ->object(line(host, u"crm"_s, right)).value(u"state"_s).toString(), u"new"_s);
        TrytonPerson person(server.access());
        person.make(u"party.party"_s, {{u"name"_s, u"Northwind Bakery"_s}});
        (void)m_occ->object(words(u"client add --name Lakeside --industry healthcare"_s));
        const QJsonObject round = m_occ->object(words(u"sync now tryton --confirm"_s));
        QVERIFY2(round.value(u"stopped"_s).isNull(), qPrintable(round.value(u"stopped"_s).toString()));
        QCOMPARE(round.value(u"created_there"_s).toInt(), 1);
        QCOMPARE(round.value(u"failed"_s).toInt(), 0);
        QVERIFY(round.value(u"created_here"_s).toInt() >= 1);
        const QJsonArray there = person
                                     .call(u"model.party.party.search_read"_s,
                                           {QJsonArray{QJsonArray{u"name"_s, u"="_s, u"Lakeside"_s}}, 0, 10,
                                            QJsonValue(), QJsonArray{u"name"_s}, QJsonObject()})
                                     .toArray();
        QCOMPARE(there.size(), 1);
        // A second round finds nothing to do.
        const QJsonObject again = m_occ->object(words(u"sync now tryton"_s));
        for (const char* what : {"created_here", "created_there", "changed_here", "changed_there", "failed"})
            QCOMPARE(again.value(QLatin1StringView(what)).toInt(), 0);
        // Nothing in its mapping is wrong.
        const QJsonArray findings = m_occ->array(words(u"sync preview tryton"_s));
        for (const QJsonValue& finding : findings)
            QVERIFY2(finding[u"what"_s].toString() != u"mapping"_s, qPrintable(finding[u"why"_s].toString()));
    }
};

QTEST_GUILESS_MAIN(TestCliSync)
#include "tst_cli_sync.moc"
