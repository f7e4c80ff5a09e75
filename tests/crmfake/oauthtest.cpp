// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oauth.h"
#include "core/sync/remotes.h"
#include "tests/crmfake/asker.h"
#include "tests/crmfake/browser.h"
#include "tests/fakes/hubspotfake.h"
#include "tests/fakes/salesforcefake.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace occ;
using namespace occ::sync;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant kStart = 1'793'610'930'000;
const QString kName = u"sync.crm"_s;

/// A new pair of keys, in PEM form.
std::pair<QByteArray, QByteArray> newKeys()
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_RSA_gen(2048), &EVP_PKEY_free);
    const auto text = [](const auto& write) {
        const std::unique_ptr<BIO, decltype(&BIO_free)> to(BIO_new(BIO_s_mem()), &BIO_free);
        write(to.get());
        char* bytes = nullptr;
        const long size = BIO_get_mem_data(to.get(), &bytes);
        return QByteArray(bytes, size);
    };
    return {text([&](BIO* to) {
                PEM_write_bio_PrivateKey(to, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
            }),
            text([&](BIO* to) { PEM_write_bio_PUBKEY(to, key.get()); })};
}

/// Whether it failed for that cause.
template <typename T> bool lostBy(const Outcome<T>& outcome, Cause cause)
{
    return !outcome && outcome.error().cause == cause;
}

} // namespace

class OAuthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        clock = std::make_unique<SetClock>(kStart);
        messaging::Secrets::Options options;
        options.where = messaging::Secrets::Where::File;
        options.file = folder->filePath(u"secrets"_s);
        options.ask = [](bool) { return u"a passphrase"_s; };
        secrets = std::make_unique<messaging::Secrets>(options);
        salesforce = std::make_unique<test::SalesforceFake>(*clock);
        hubspot = std::make_unique<test::HubspotFake>(*clock);
    }

    void aPersonSignsInWithTheBrowser()
    {
        OAuth oauth(atSalesforce(), *secrets, *clock);
        QVERIFY(lostBy(oauth.access(), Cause::SignIn));
        const auto signedIn = signIn(oauth);
        QVERIFY2(bool(signedIn), qPrintable(signedIn ? QString() : signedIn.error().oneLine()));
        QVERIFY(browser.page().contains("You are signed in to Salesforce"));
        const auto access = oauth.access();
        QVERIFY(access);
        QCOMPARE(access->base, QUrl(salesforce->base().toString() + u"/services/data/v67.0"_s));
        QCOMPARE(test::Asker(access->base, access->token).get(u"/limits"_s).status, 200);
        // Another start of the program goes on with what is kept.
        OAuth later(atSalesforce(), *secrets, *clock);
        QCOMPARE(later.access()->token, access->token);
        QCOMPARE(salesforce->count(u"POST /services/oauth2/token"_s), 1);
    }

    void hubspotAsksForTheAppsSecret()
    {
        OAuth oauth(atHubspot(), *secrets, *clock);
        QVERIFY(signIn(oauth));
        QCOMPARE(test::Asker(oauth.access()->base, oauth.access()->token)
                     .get(u"/crm/objects/2026-09/deals"_s)
                     .status,
                 200);
        OAuth::Options options = atHubspot();
        options.client.secret = u"wrong"_s;
        OAuth wrong(options, *secrets, *clock);
        const auto refused = signIn(wrong);
        QVERIFY(lostBy(refused, Cause::Input));
        QCOMPARE(refused.error().field, u"client_id"_s);
        QVERIFY(oauth.access()); // The settings are wrong, not the sign-in.
    }

    void aTokenIsRenewedBeforeItsEnd()
    {
        OAuth oauth(atHubspot(), *secrets, *clock);
        QVERIFY(signIn(oauth));
        const QByteArray first = oauth.access()->token;
        clock->advance(28 * kMinute);
        QCOMPARE(oauth.access()->token, first);
        clock->advance(kMinute);
        const QByteArray second = oauth.access()->token;
        QVERIFY(second != first);
        hubspot->change([](test::HubspotWorld& world) { QCOMPARE(world.tokens.refreshes, 1); });
    }

    void anEndedSessionIsRenewedOnceForAll()
    {
        OAuth oauth(atSalesforce(), *secrets, *clock);
        QVERIFY(signIn(oauth));
        const QByteArray dead = oauth.access()->token;
        salesforce->change([](test::SalesforceWorld& world) { world.tokens.endSessions(); });
        std::vector<std::thread> threads;
        std::atomic<int> good = 0;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] {
                const auto access = oauth.access(dead);
                good += int(access && access->token != dead);
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(good.load(), 8);
        salesforce->change([](test::SalesforceWorld& world) { QCOMPARE(world.tokens.refreshes, 1); });
    }

    void twoProgramsDoNotUseUpEachOthersTokens()
    {
        OAuth::Options options = atSalesforce();
        options.lockFile = folder->filePath(u"lock"_s);
        OAuth window(options, *secrets, *clock);
        QVERIFY(signIn(window));
        OAuth command(options, *secrets, *clock);
        const QByteArray dead = command.access()->token;
        salesforce->change([](test::SalesforceWorld& world) { world.tokens.endSessions(); });
        const QByteArray fresh = window.access(dead)->token;
        // The command line's refresh token is dead by now; the one that is kept is not.
        QCOMPARE(command.access(dead)->token, fresh);
        salesforce->change([](test::SalesforceWorld& world) { world.tokens.endSessions(); });
        const auto again = command.access(fresh);
        QVERIFY(again);
        QCOMPARE(window.access(fresh)->token, again->token);
        salesforce->change([](test::SalesforceWorld& world) { QCOMPARE(world.tokens.refreshes, 2); });
    }

    void nothingIsUsedUpWhenTokensCannotBeKept()
    {
        OAuth oauth(atSalesforce(), *secrets, *clock);
        QVERIFY(signIn(oauth));
        const QByteArray dead = oauth.access()->token;
        salesforce->change([](test::SalesforceWorld& world) { world.tokens.endSessions(); });
        const QString path = folder->filePath(u"secrets"_s);
        QVERIFY(QFile::rename(path, path + u".away"_s));
        QVERIFY(writeGarbage(path));
        const auto refused = oauth.access(dead);
        QVERIFY(lostBy(refused, Cause::Other));
        QCOMPARE(refused.error().grade, Grade::Environment);
        salesforce->change([](test::SalesforceWorld& world) { QCOMPARE(world.tokens.refreshes, 0); });
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(path + u".away"_s, path));
        QVERIFY(oauth.access(dead));
    }

    void aWithdrawnSignInIsToldAsSuch()
    {
        OAuth oauth(atSalesforce(), *secrets, *clock);
        QVERIFY(signIn(oauth));
        const QByteArray dead = oauth.access()->token;
        salesforce->change([](test::SalesforceWorld& world) { world.tokens.throwOut(); });
        const auto out = oauth.access(dead);
        QVERIFY(lostBy(out, Cause::SignIn));
        QCOMPARE(out.error().code, u"invalid_grant"_s);
        QVERIFY(out.error().hint.contains(u"Sign in again"_s));
        const int asked = salesforce->count(u"POST /services/oauth2/token"_s);
        QVERIFY(lostBy(oauth.access(dead), Cause::SignIn)); // Known by now: nobody is asked.
        QCOMPARE(salesforce->count(u"POST /services/oauth2/token"_s), asked);
        QVERIFY(signIn(oauth));
        QVERIFY(oauth.access(dead));
    }

    void aPersonCanSayNo()
    {
        salesforce->change([](test::SalesforceWorld& world) { world.tokens.denies = true; });
        OAuth oauth(atSalesforce(), *secrets, *clock);
        const auto no = signIn(oauth);
        QVERIFY(lostBy(no, Cause::SignIn));
        QCOMPARE(no.error().code, u"access_denied"_s);
        QVERIFY(browser.page().contains("You are not signed in to Salesforce"));
        QVERIFY(!secrets->read(kName));
    }

    void somebodyElsesAnswerIsTurnedAway()
    {
        OAuth oauth(atSalesforce(), *secrets, *clock);
        int turnedAway = 0;
        const auto signedIn = oauth.signIn(
            [&](const QUrl& page) {
                const QUrl back(QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
                browser.open(page); // The true one, which is read behind the false ones or before them.
                for (const QString& query : {u"?code=stolen&state=guessed"_s, u"?code=stolen"_s, u""_s})
                    forgeries.emplace_back([back, query, &turnedAway] {
                        const test::Said said = test::Asker(back, {}).get(query);
                        turnedAway += int(said.status == 404 || said.status == 0);
                    });
            },
            30 * kSecond);
        for (std::thread& forgery : forgeries)
            forgery.join();
        forgeries.clear();
        QVERIFY(signedIn);
        QCOMPARE(turnedAway, 3);
        QCOMPARE(salesforce->count(u"POST /services/oauth2/token"_s), 1);
    }

    void waitingEnds()
    {
        OAuth oauth(atSalesforce(), *secrets, *clock);
        QVERIFY(lostBy(oauth.signIn([](const QUrl&) {}, 100), Cause::TimedOut));
        std::atomic<bool> stop = false;
        QVERIFY(lostBy(oauth.signIn([&stop](const QUrl&) { stop = true; }, kHour, &stop), Cause::Cancelled));
    }

    void anOutagePasses()
    {
        OAuth oauth(atHubspot(), *secrets, *clock);
        QVERIFY(signIn(oauth));
        clock->advance(kHour);
        using Trouble = test::CrmServer::Trouble;
        hubspot->trouble(u"/token"_s, Trouble::Answer, 1, {502, "<html>Bad gateway</html>", {}, "text/html"});
        QVERIFY(lostBy(oauth.access(), Cause::Trouble));
        hubspot->trouble(u"/token"_s, Trouble::Answer, 1, {429, "{}", {{"Retry-After", "7"}}});
        const auto busy = oauth.access();
        QVERIFY(lostBy(busy, Cause::Busy));
        QCOMPARE(busy.error().retryAfter, std::optional<Millis>(7 * kSecond));
        hubspot->trouble(u"/token"_s, Trouble::WebPage);
        QVERIFY(lostBy(oauth.access(), Cause::Nonsense));
        hubspot->trouble(u"/token"_s, Trouble::DropBefore);
        QVERIFY(lostBy(oauth.access(), Cause::CutOff));
        QVERIFY(oauth.access());
    }

    void aServerSignsInByItself()
    {
        const auto [mine, known] = newKeys();
        QVERIFY(secrets->write(u"sync.key"_s, QString::fromLatin1(mine)));
        salesforce->change([known = known](test::SalesforceWorld& world) { world.tokens.publicKey = known; });
        OAuth::Options options = atSalesforce();
        options.assertion = OAuthAssertion{u"sam@northwind.example"_s,
                                           QUrl(u"https://login.salesforce.com"_s), u"sync.key"_s};
        OAuth oauth(options, *secrets, *clock);
        QVERIFY(oauth.signInAsServer());
        const QByteArray first = oauth.access()->token;
        clock->advance(3 * kHour);
        const auto second = oauth.access(first);
        QVERIFY(second);
        QCOMPARE(test::Asker(second->base, second->token).get(u"/limits"_s).status, 200);
        options.assertion->user = u"nobody@northwind.example"_s;
        OAuth stranger(options, *secrets, *clock);
        QVERIFY(lostBy(stranger.signInAsServer(), Cause::SignIn));
        QVERIFY(secrets->write(u"sync.key"_s, QString::fromLatin1(newKeys().first)));
        QVERIFY(lostBy(oauth.signInAsServer(), Cause::SignIn));
        QVERIFY(secrets->write(u"sync.key"_s, u"-----BEGIN NONSENSE-----"_s));
        const auto unreadable = oauth.signInAsServer();
        QVERIFY(lostBy(unreadable, Cause::Input));
        QCOMPARE(unreadable.error().field, u"private_key"_s);
    }

    void signingOutForgetsAndWithdraws()
    {
        OAuth oauth(atHubspot(), *secrets, *clock);
        QVERIFY(signIn(oauth));
        const QString kept = *secrets->read(kName);
        QVERIFY(oauth.signOut());
        QVERIFY(!secrets->read(kName));
        QVERIFY(lostBy(oauth.access(), Cause::SignIn));
        QVERIFY(secrets->write(kName, kept)); // Whoever had copied it gets nothing new by it.
        clock->advance(kHour);
        QVERIFY(lostBy(oauth.access(), Cause::SignIn));
    }

    void aConnectorSignsInByItsSettings()
    {
        Connection connection;
        connection.name = u"crm"_s;
        connection.connector = u"salesforce"_s;
        connection.address = salesforce->base().toString();
        Credentials given;
        given.app = {u"occ"_s, {}, QUrl(u"http://127.0.0.1:0/callback"_s)};
        Pace pace({}, *clock);
        const auto tokens = std::make_shared<Tokens>();
        tokens->secrets = std::shared_ptr<messaging::Secrets>(secrets.get(), [](messaging::Secrets*) {});
        const auto made = makeRemote(
            connection, [&]() -> Outcome<Credentials> { return given; }, tokens, pace, *clock);
        Remote* const remote = made->get();
        QVERIFY(lostBy(remote->whoAmI(), Cause::SignIn));
        const auto own = oauthOf(*secrets, connection, given, *clock);
        OAuth& oauth = *own;
        QVERIFY(signIn(oauth));
        QCOMPARE(remote->whoAmI()->name, u"Northwind Sales"_s);
        salesforce->change([](test::SalesforceWorld& world) { world.tokens.endSessions(); });
        QCOMPARE(remote->owners()->size(), 2); // Renewed by itself, and only once.
        salesforce->change([](test::SalesforceWorld& world) {
            QCOMPARE(world.tokens.refreshes, 1);
            world.tokens.throwOut();
        });
        QVERIFY(lostBy(remote->owners(), Cause::SignIn));
        QVERIFY(signIn(oauth));
        QVERIFY(remote->owners()); // Goes on without being made anew.
    }

    void anUnsafeAddressGetsNothing()
    {
        OAuth::Options options = atSalesforce();
        options.service.token = QUrl(u"http://login.example/token"_s);
        OAuth oauth(options, *secrets, *clock);
        QVERIFY(lostBy(signIn(oauth), Cause::Input));
        messaging::WebAnswer answer;
        answer.end = messaging::WebAnswer::End::Answered;
        answer.status = 200;
        answer.body =
            R"({"access_token":"a","token_type":"Bearer","instance_url":"http://somewhere.example"})";
        QVERIFY(lostBy(tokensFrom(answer, u"Salesforce"_s, 0), Cause::Nonsense));
    }

private:
    static bool writeGarbage(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray(400, 'x')) == 400;
    }
    [[nodiscard]] OAuth::Options atSalesforce() const
    {
        OAuth::Options options;
        options.service = salesforceOAuth(salesforce->base());
        options.client = {u"occ"_s, {}, QUrl(u"http://127.0.0.1:0/callback"_s)};
        options.secretName = kName;
        return options;
    }
    [[nodiscard]] OAuth::Options atHubspot() const
    {
        OAuth::Options options;
        options.service = hubspotOAuth();
        const QString base = hubspot->base().toString();
        options.service.authorize = QUrl(base + u"/oauth/authorize"_s);
        options.service.token = QUrl(base + u"/oauth/2026-09/token"_s);
        options.service.revoke = QUrl(base + u"/oauth/2026-09/token/revoke"_s);
        options.service.api = hubspot->base();
        options.client = {u"occ"_s, u"occ-secret"_s, QUrl(u"http://127.0.0.1:0/callback"_s)};
        options.secretName = kName;
        return options;
    }
    Outcome<void> signIn(OAuth& oauth)
    {
        return oauth.signIn([this](const QUrl& page) { browser.open(page); }, 30 * kSecond);
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<SetClock> clock;
    std::unique_ptr<messaging::Secrets> secrets;
    std::unique_ptr<test::SalesforceFake> salesforce;
    std::unique_ptr<test::HubspotFake> hubspot;
    std::vector<std::thread> forgeries;
    test::Browser browser;
};

OCC_TEST(OAuthTest)
#include "oauthtest.moc"
