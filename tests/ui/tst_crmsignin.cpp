// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/channels.h"
#include "core/sync/oauthtokens.h"
#include "core/sync/signin.h"
#include "tests/crmfake/browser.h"
#include "tests/crmfake/oauthserver.h"
#include "tests/fakes/salesforcefake.h"
#include "tests/ui/fixture.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;
using occ::test::OAuthServer;
using occ::test::SalesforceFake;

/// Signing in to a CRM from the window: the browser against an authorization server of others, and the
/// sheets' words for all that can go wrong.
class TestCrmSignIn final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /// In place of the desktop's browser.
    void showPage(const QUrl& page);

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void salesforceIsConnectedRenewedAndSignedInToAgain();
    void whoSaysNoIsToldSo();
    void aSignInIsCancelled();
    void whatIsMissingStandsAtItsField();
    void trytonIsTriedBeforeItIsKept();
    void aKeyOfHubSpotIsTried();
    void theSheetsAreLookedAt();

private:
    void open(Fixture& f, const QString& crm) const;
    void fillSalesforce(Fixture& f, const QUrl& login) const;

    test::Browser m_browser;
    QList<QUrl> m_pages;
    bool m_browses = true;
};

void TestCrmSignIn::initTestCase()
{
    qputenv("OCC_PASSPHRASE", "four words");
    QDesktopServices::setUrlHandler(u"http"_s, this, "showPage");
}

void TestCrmSignIn::cleanup()
{
    m_browser.leave();
    m_pages.clear();
    m_browses = true;
}

void TestCrmSignIn::showPage(const QUrl& page)
{
    m_pages << page;
    if (m_browses)
        m_browser.open(page);
}

static void click(Fixture& f, const char* name)
{
    auto* button = f.find<QAbstractButton>(name);
    QVERIFY(button->isVisible());
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

static QWidget* card(Fixture& f, const QString& connection)
{
    return f.window().findChild<QWidget*>(u"crm.card."_s + connection);
}

static void clickOn(QWidget* card, const QString& name)
{
    auto* button = card->findChild<QAbstractButton*>(name);
    QVERIFY(button);
    QTRY_VERIFY(button->isVisible() && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

static void type(Fixture& f, const char* name, const QString& text)
{
    auto* line = f.find<QLineEdit>(name);
    QVERIFY(line->isVisible());
    line->clear();
    QTest::keyClicks(line, text);
}

static QString errorAt(Fixture& f, const QString& field)
{
    const auto* label = f.window().findChild<QLabel*>(u"field."_s + field + u".error"_s);
    return label && label->isVisible() ? label->text() : QString();
}

static sync::ConnectionStatus statusOf(Fixture& f, const QString& name)
{
    const auto status = f.elsewhere()->sync().status(name);
    return status ? *status : sync::ConnectionStatus();
}

/// The connection to a CRM under its own name, also when there is none.
static sync::Connection connectionOf(Fixture& f, const QString& crm)
{
    const auto elsewhere = f.elsewhere();
    const auto there = elsewhere->sync().status(crm);
    return there ? there->connection : *elsewhere->sync().newConnection(crm, crm);
}

static bool isKept(const QString& secret)
{
    return messaging::userSecrets()->read(secret).has_value();
}

static QString refreshToken(Fixture& f)
{
    const auto kept = messaging::userSecrets()->read(sync::secretOf(connectionOf(f, u"salesforce"_s)));
    const auto tokens = kept ? sync::OAuthTokens::fromSecret(*kept) : std::nullopt;
    return tokens ? tokens->refresh : QString();
}

/// By the menu at the page's head, with keys.
void TestCrmSignIn::open(Fixture& f, const QString& crm) const
{
    f.go("crm");
    click(f, "crm.connect");
    auto* menu = f.find<QMenu>("crm.connect.menu");
    QTRY_VERIFY(menu->isVisible());
    const QList<QAction*> actions = menu->actions();
    for (const QAction* action : actions) {
        QTest::keyClick(menu, Qt::Key_Down);
        if (action->text() == crm)
            break;
    }
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(f.find<QDialog>("connectCrmSheet")->isVisible());
}

void TestCrmSignIn::fillSalesforce(Fixture& f, const QUrl& login) const
{
    QTest::keyClick(f.find<QComboBox>("login"), Qt::Key_End);
    type(f, "address", login.toString());
    type(f, "app", u"occ"_s);
}

void TestCrmSignIn::salesforceIsConnectedRenewedAndSignedInToAgain()
{
    if (const QString missing = OAuthServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Fixture f;
    SalesforceFake crm(f.clock());
    const QString account = crm.fill(u"Account"_s, 3).at(1);
    crm.change([](test::SalesforceWorld& world) { world.tokens.elsewhere = true; });
    OAuthServer server;
    const QString trouble = server.start(u"salesforce"_s, crm.base());
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));

    open(f, u"Salesforce"_s);
    fillSalesforce(f, server.base());
    click(f, "connectCrmSheet.submit");
    QTRY_VERIFY_WITH_TIMEOUT(!f.window().findChild<QDialog*>(u"connectCrmSheet"_s), 60000);
    QCOMPARE(m_pages.size(), 1);
    QCOMPARE(statusOf(f, u"salesforce"_s).connection.state, u"new"_s);
    QCOMPARE(statusOf(f, u"salesforce"_s).connection.address, server.base().toString());
    const QString first = refreshToken(f);
    QVERIFY(!first.isEmpty());

    // The preview comes by itself; what is confirmed there is the first round.
    QTRY_VERIFY_WITH_TIMEOUT(f.find<QAbstractButton>("preview.confirm")->isEnabled(), 60000);
    click(f, "preview.confirm");
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(f, u"salesforce"_s).connection.state, u"on"_s, 60000);
    QVERIFY(f.elsewhere()->clients().find(u"Account 1"_s));
    f.settle();

    // The access token's time is over: it is renewed, and the refresh token with it.
    f.setNow(f.clock().now() + 2 * kHour);
    f.go("crm");
    clickOn(card(f, u"salesforce"_s), u"crm.sync"_s);
    QTRY_VERIFY_WITH_TIMEOUT(statusOf(f, u"salesforce"_s).connection.lastAt == f.clock().now(), 60000);
    QCOMPARE(statusOf(f, u"salesforce"_s).connection.state, u"on"_s);
    const QString second = refreshToken(f);
    QVERIFY(second != first);

    // Somebody withdraws it there. What is changed here meanwhile waits.
    QCOMPARE(server.revoke(second), 200);
    f.setNow(f.clock().now() + 2 * kHour);
    {
        const auto elsewhere = f.elsewhere();
        Client client = *elsewhere->clients().find(u"Account 1"_s);
        client.notes = u"Wants a call on Monday."_s;
        client.phone = u"+13035550142"_s;
        QVERIFY(elsewhere->clients().change(client));
    }
    f.settle();
    clickOn(card(f, u"salesforce"_s), u"crm.sync"_s);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(f, u"salesforce"_s).connection.state, u"sign-in"_s, 60000);
    QVERIFY(statusOf(f, u"salesforce"_s).connection.lastWords.contains(u"expired or was withdrawn"));
    f.settle();
    Fixture::keepPicture(f.window(), u"crm-withdrawn"_s);

    // The consumer key is known: nothing has to be typed.
    clickOn(card(f, u"salesforce"_s), u"crm.cure"_s);
    QTRY_VERIFY(f.find<QDialog>("signInCrmSheet")->isVisible());
    click(f, "signInCrmSheet.submit");
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(f, u"salesforce"_s).connection.state, u"on"_s, 60000);
    QVERIFY(refreshToken(f) != second);
    QCOMPARE(m_pages.size(), 2);
    f.settle();
    clickOn(card(f, u"salesforce"_s), u"crm.sync"_s);
    const auto phoneThere = [&] { return crm.record(u"Account"_s, account).text(u"Phone"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(phoneThere().endsWith(u"0142"_s), 60000);

    // Whoever ends the connection is signed out, too.
    f.go("crm");
    clickOn(card(f, u"salesforce"_s), u"crm.disconnect"_s);
    QTRY_VERIFY(f.find<QDialog>("disconnectCrmSheet")->isVisible());
    click(f, "disconnectCrmSheet.submit");
    QTRY_VERIFY(refreshToken(f).isEmpty());
}

void TestCrmSignIn::whoSaysNoIsToldSo()
{
    if (const QString missing = OAuthServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Fixture f;
    OAuthServer server;
    const QString trouble = server.start(u"salesforce"_s, {}, OAuthServer::Person::SaysNo);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    open(f, u"Salesforce"_s);
    fillSalesforce(f, server.base());
    click(f, "connectCrmSheet.submit");
    auto* message = f.find<QWidget>("connectCrmSheet.message");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 60000);
    QString words;
    const QList<QLabel*> labels = message->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        words += label->text();
    QVERIFY2(words.contains(u"was not allowed to let this program in"_s), qPrintable(words));
    QVERIFY(m_browser.page().contains("You are not signed in"));
    Fixture::keepPicture(*f.find<QDialog>("connectCrmSheet"), u"crm-sheet-denied"_s);
    // What was typed stays, and can be tried again.
    QCOMPARE(f.find<QLineEdit>("app")->text(), u"occ"_s);
    QVERIFY(f.find<QLineEdit>("app")->isEnabled());
    QVERIFY(f.find<QAbstractButton>("connectCrmSheet.submit")->isEnabled());
    QVERIFY(refreshToken(f).isEmpty());
    QVERIFY(!isKept(sync::appSecretOf(connectionOf(f, u"salesforce"_s))));
    QVERIFY(!f.elsewhere()->sync().status(u"salesforce"_s));
}

void TestCrmSignIn::aSignInIsCancelled()
{
    m_browses = false; // Nobody comes back from the page.
    Fixture f;
    open(f, u"Salesforce"_s);
    fillSalesforce(f, QUrl(u"http://127.0.0.1:1"_s));
    click(f, "connectCrmSheet.submit");
    QTRY_COMPARE(m_pages.size(), 1);
    QTRY_VERIFY(f.find<QAbstractButton>("crm.signin.again")->isVisible());
    QVERIFY(!f.find<QLineEdit>("app")->isEnabled());
    // All of it is seen.
    const QWidget* again = f.find<QWidget>("crm.signin.again");
    QTRY_VERIFY(again->height() >= again->sizeHint().height());
    QTRY_VERIFY(again->parentWidget()->rect().contains(again->geometry()));
    Fixture::keepPicture(*f.find<QDialog>("connectCrmSheet"), u"crm-sheet-waiting"_s);
    click(f, "crm.signin.again");
    QCOMPARE(m_pages.size(), 2);
    QCOMPARE(m_pages.constLast(), m_pages.constFirst());
    // The window lives meanwhile: the desk reads.
    bool read = false;
    f.desk().read([](Workspace& workspace) { return workspace.sync().list(); }).then(this, [&](const auto&) {
        read = true;
    });
    QTRY_VERIFY(read);
    QTest::keyClick(f.find<QDialog>("connectCrmSheet"), Qt::Key_Escape);
    QTRY_VERIFY(f.desk().isIdle()); // The waiting has ended, too.
    QVERIFY(!isKept(sync::appSecretOf(connectionOf(f, u"salesforce"_s))));
    QVERIFY(!f.elsewhere()->sync().status(u"salesforce"_s));
}

void TestCrmSignIn::whatIsMissingStandsAtItsField()
{
    Fixture f;
    open(f, u"Salesforce"_s);
    click(f, "connectCrmSheet.submit");
    QTRY_VERIFY(errorAt(f, u"app"_s).contains(u"consumer key is missing"));
    QTest::keyClick(f.find<QComboBox>("login"), Qt::Key_End);
    type(f, "app", u"occ"_s);
    click(f, "connectCrmSheet.submit");
    QTRY_VERIFY(!errorAt(f, u"address"_s).isEmpty());
    type(f, "address", u"http://company.my.salesforce.com"_s);
    click(f, "connectCrmSheet.submit");
    QTRY_VERIFY(errorAt(f, u"address"_s).contains(u"not be encrypted"));
    QVERIFY(m_pages.isEmpty());
}

void TestCrmSignIn::trytonIsTriedBeforeItIsKept()
{
    Fixture f;
    SalesforceFake other(f.clock());
    open(f, u"Tryton"_s);
    type(f, "address", u"http://127.0.0.1:1"_s);
    click(f, "connectCrmSheet.submit");
    QTRY_VERIFY(errorAt(f, u"database"_s).contains(u"database is missing"));
    type(f, "database", u"crm"_s);
    type(f, "user", u"admin"_s);
    click(f, "connectCrmSheet.submit");
    QTRY_VERIFY(errorAt(f, u"password"_s).contains(u"password is missing"));
    type(f, "password", u"occ-test"_s);
    // Nobody there.
    click(f, "connectCrmSheet.submit");
    QTRY_VERIFY_WITH_TIMEOUT(errorAt(f, u"address"_s).contains(u"cannot be reached"), 30000);
    Fixture::keepPicture(*f.find<QDialog>("connectCrmSheet"), u"crm-sheet-unreachable"_s);
    // Somebody else there.
    type(f, "address", other.base().toString());
    click(f, "connectCrmSheet.submit");
    QTRY_VERIFY_WITH_TIMEOUT(errorAt(f, u"address"_s).contains(u"Tryton database at this address"), 30000);
    // A page of the web.
    other.trouble(u"POST"_s, SalesforceFake::Trouble::WebPage, 100);
    click(f, "connectCrmSheet.submit");
    QTRY_VERIFY_WITH_TIMEOUT(errorAt(f, u"address"_s).contains(u"What answered is not Tryton"), 30000);
    QVERIFY(!isKept(sync::secretOf(connectionOf(f, u"tryton"_s))));
    QVERIFY(!f.elsewhere()->sync().status(u"tryton"_s));
}

void TestCrmSignIn::aKeyOfHubSpotIsTried()
{
    Fixture f;
    open(f, u"HubSpot"_s);
    click(f, "connectCrmSheet.submit");
    QTRY_VERIFY(errorAt(f, u"key"_s).contains(u"key is empty"));
    QVERIFY(!f.find<QLineEdit>("app")->isVisible());
    QTest::keyClick(f.find<QComboBox>("method"), Qt::Key_End);
    QVERIFY(f.find<QLineEdit>("app")->isVisible());
    QVERIFY(!f.find<QLineEdit>("key")->isVisible());
    type(f, "app", u"occ"_s);
    click(f, "connectCrmSheet.submit");
    QTRY_VERIFY(errorAt(f, u"app_secret"_s).contains(u"secret is missing"));
    QVERIFY(m_pages.isEmpty());
}

void TestCrmSignIn::theSheetsAreLookedAt()
{
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        Fixture::theme().setChoice(choice);
        const QString suffix = choice == ui::Theme::Choice::Light ? u"-light"_s : u"-dark"_s;
        for (const QSize size : {QSize(1280, 800), QSize(1024, 640)}) {
            Fixture f(u"ines.falkenrath@onboarding.example"_s, size);
            for (const QString& crm : {u"HubSpot"_s, u"Salesforce"_s, u"Tryton"_s}) {
                open(f, crm);
                if (crm == u"Salesforce"_s)
                    QTest::keyClick(f.find<QComboBox>("login"), Qt::Key_End);
                auto* sheet = f.find<QDialog>("connectCrmSheet");
                Fixture::keepPicture(*sheet, u"crm-sheet-"_s + crm + suffix);
                QVERIFY2(sheet->height() <= size.height(), qPrintable(crm));
                const QList<QLineEdit*> lines = sheet->findChildren<QLineEdit*>();
                for (const QLineEdit* line : lines)
                    QVERIFY(!line->accessibleName().isEmpty());
                QTest::keyClick(sheet, Qt::Key_Escape);
                QTRY_VERIFY(!f.window().findChild<QDialog*>(u"connectCrmSheet"_s));
            }
        }
    }
    Fixture::theme().setChoice(ui::Theme::Choice::Light);
}

OCC_TEST(TestCrmSignIn)
#include "tst_crmsignin.moc"
