// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crmfake/oauthserver.h"
#include "core/sync/oauth.h"
#include "tests/crmfake/browser.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace occ;
using namespace occ::sync;
using namespace Qt::Literals::StringLiterals;

/// The sign-in against an authorization server that others have written.
class OAuthServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = test::OAuthServer::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void signsInRenewsAndSignsOut_data()
    {
        QTest::addColumn<QString>("crm");
        QTest::newRow("salesforce") << u"salesforce"_s;
        QTest::newRow("hubspot") << u"hubspot"_s;
    }
    void signsInRenewsAndSignsOut()
    {
        QFETCH(QString, crm);
        test::OAuthServer server;
        const QString trouble = server.start(crm);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const QString base = server.base().toString();
        const bool rotates = crm == u"salesforce"_s;

        QTemporaryDir folder;
        messaging::Secrets::Options at;
        at.where = messaging::Secrets::Where::File;
        at.file = folder.filePath(u"secrets"_s);
        at.ask = [](bool) { return u"a passphrase"_s; };
        messaging::Secrets secrets(at);
        OAuth::Options options;
        options.service = rotates ? salesforceOAuth(QUrl(base)) : hubspotOAuth();
        if (!rotates) {
            options.service.authorize = QUrl(base + u"/oauth/authorize"_s);
            options.service.token = QUrl(base + u"/oauth/2026-09/token"_s);
            options.service.revoke = QUrl(base + u"/oauth/2026-09/token/revoke"_s);
        }
        options.client = {u"occ"_s, rotates ? QString() : u"occ-secret"_s,
                          QUrl(u"http://127.0.0.1:0/callback"_s)};
        options.secretName = u"sync.crm"_s;
        SystemClock clock;
        OAuth oauth(options, secrets, clock);
        test::Browser browser;
        const auto signedIn = oauth.signIn([&](const QUrl& page) { browser.open(page); }, 60 * kSecond);
        QVERIFY2(bool(signedIn), qPrintable(signedIn ? QString()
                                                     : signedIn.error().oneLine() + signedIn.error().detail +
                                                           QString::fromUtf8(browser.page())));
        const auto first = oauth.access();
        QVERIFY(first);
        const QString kept = *secrets.read(u"sync.crm"_s);
        const auto second = oauth.access(first->token);
        QVERIFY2(bool(second),
                 qPrintable(second ? QString() : second.error().oneLine() + second.error().detail));
        QVERIFY(second->token != first->token);

        if (rotates) { // The refresh token of before is dead.
            QVERIFY(secrets.write(u"sync.copy"_s, kept));
            OAuth::Options stale = options;
            stale.secretName = u"sync.copy"_s;
            OAuth thief(stale, secrets, clock);
            const auto refused = thief.access(first->token);
            QVERIFY(!refused && refused.error().cause == Cause::SignIn);
            QVERIFY(oauth.signIn([&](const QUrl& page) { browser.open(page); }, 60 * kSecond));
        }
        const QString last = *secrets.read(u"sync.crm"_s);
        const QByteArray token = oauth.access()->token;
        QVERIFY(oauth.signOut());
        QVERIFY(secrets.write(u"sync.crm"_s, last));
        const auto out = oauth.access(token);
        QVERIFY(!out && out.error().cause == Cause::SignIn);

        OAuth::Options wrong = options;
        wrong.client.id = u"somebody"_s;
        QVERIFY(secrets.write(u"sync.crm"_s, last));
        OAuth stranger(wrong, secrets, clock);
        const auto unknown = stranger.access(token);
        QVERIFY(!unknown && unknown.error().cause == Cause::Input);
    }
};

OCC_TEST(OAuthServerTest)
#include "oauthservertest.moc"
