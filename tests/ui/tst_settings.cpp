// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowserver.h"
#include "core/telnyx/settings.h"
#include "tests/fakes/telnyxfake.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"
#include "tests/ui/automations.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QScrollArea>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;
using namespace occ::test;

namespace {

QString textOf(Fixture& f, const char* label)
{
    return f.find<ui::TextLabel>(label)->text();
}

void type(Fixture& f, const char* name, const QString& text)
{
    auto* edit = f.find<QLineEdit>(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

QString errorAt(Fixture& f, const QString& id)
{
    for (const ui::Field* field : f.window().findChildren<ui::Field*>()) {
        if (field->id() == id)
            return field->error();
    }
    return u"no field"_s;
}

/// What a server says to a program with that token: its status, 0 when nobody answers.
int get(const QString& url, const QString& token = {})
{
    QNetworkAccessManager net;
    QNetworkRequest request{QUrl(url)};
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    QNetworkReply* reply = net.get(request);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }))
        return -1;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

/// Settings of Telnyx and of the server in the window.
class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void telnyxIsSetUpAndTried();
    void aWrongKeyAndAWrongAddressAreTold();
    void theServerAnswersWhileTheWindowIsOpen();
    void aTakenPortIsToldAndTriedAgain();
    void theServerIsRemembered();
    void whatOthersReachIsSaid();

private:
    static void openServer(Fixture& f);
    static QString listening(Fixture& f);
};

void TestSettings::initTestCase()
{
    qputenv("OCC_PASSPHRASE", "open sesame");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // No keyring of this machine's.
    for (const char* name : {"OCC_TELNYX_URL", "OCC_TELNYX_KEY", "OCC_TELNYX_ACCOUNT", "OCC_TELNYX_MODE"})
        qunsetenv(name);
}

void TestSettings::telnyxIsSetUpAndTried()
{
    Fixture f;
    TelnyxFake telnyx(f.clock());
    auto eyes = f.elsewhere();
    const auto stored = [&] { return must(telnyx::SettingsService(eyes->session()).settings()); };
    const telnyx::Settings before = stored();
    f.go("settings", u"telnyx"_s);
    auto* modes = f.find<ui::ChipBar>("telnyx.mode");
    QTRY_COMPARE(modes->current(), telnyx::nameOf(before.mode));
    type(f, "telnyx.base", telnyx.base().toString());
    type(f, "telnyx.account", telnyx.account());
    // What a mode means is said before it counts.
    QTest::mouseClick(modes->chip(u"production"_s), Qt::LeftButton);
    QVERIFY(textOf(f, "telnyx.consequences").contains(u"bought and paid"_s));
    click(f, "telnyx.save");
    QVERIFY(errorAt(f, u"telnyx.base"_s).contains(u"no production"_s));
    QCOMPARE(stored(), before);
    QTest::mouseClick(modes->chip(u"sandbox"_s), Qt::LeftButton);
    QVERIFY(textOf(f, "telnyx.consequences").contains(u"proves nothing"_s));
    // A key is tried before it is kept.
    type(f, "telnyx.key", QString::fromLatin1(telnyx.key()));
    QTest::mouseClick(f.find<ui::Button>("telnyx.try"), Qt::LeftButton);
    QTRY_VERIFY2(textOf(f, "telnyx.answer").contains(u"Sandbox, balance 100.00 USD"_s),
                 qPrintable(textOf(f, "telnyx.answer")));
    QCOMPARE(stored(), before);
    click(f, "telnyx.save");
    QTRY_COMPARE(stored().base, telnyx.base());
    QCOMPARE(stored().account, telnyx.account());
    QTRY_VERIFY(f.find<QLineEdit>("telnyx.key")->text().isEmpty());
    QVERIFY(!f.find<ui::Button>("telnyx.save")->isEnabled());
    f.keepPicture(f.window(), u"settings-telnyx"_s);
    // The key that is kept is the one that is taken from now on, and is no part of the workspace.
    QTest::mouseClick(f.find<ui::Button>("telnyx.try"), Qt::LeftButton);
    QTRY_VERIFY(textOf(f, "telnyx.answer").contains(u"balance"_s));
    QTRY_COMPARE(f.find<ui::PillLabel>("telnyx.pill")->text(), u"Telnyx: sandbox"_s);
    f.go("numbers");
    QTRY_COMPARE(f.find<ui::PillLabel>("numbers.mode")->text(), u"Telnyx: sandbox"_s);
    // One change in the history, which the window takes back.
    f.go("settings", u"telnyx"_s);
    f.desk().undo();
    QTRY_COMPARE(stored(), before);
    QTRY_COMPARE(f.find<QLineEdit>("telnyx.base")->text(), before.base.toString());
}

void TestSettings::aWrongKeyAndAWrongAddressAreTold()
{
    Fixture f;
    TelnyxFake telnyx(f.clock());
    f.go("settings", u"telnyx"_s);
    QTRY_VERIFY(!f.find<QLineEdit>("telnyx.base")->text().isEmpty());
    type(f, "telnyx.base", telnyx.base().toString());
    QTest::mouseClick(f.find<ui::ChipBar>("telnyx.mode")->chip(u"sandbox"_s), Qt::LeftButton);
    type(f, "telnyx.key", u"KEY_of_somebody_else"_s);
    QTest::mouseClick(f.find<ui::Button>("telnyx.try"), Qt::LeftButton);
    QVERIFY(!f.find<ui::Button>("telnyx.try")->isEnabled());
    QTRY_VERIFY(f.find<ui::Button>("telnyx.try")->isEnabled());
    const QString refused = textOf(f, "telnyx.answer");
    QVERIFY2(refused.contains(u"key"_s), qPrintable(refused));
    QVERIFY(!refused.contains(u"KEY_of"_s));
    f.keepPicture(f.window(), u"settings-telnyx-refused"_s);
    // The key must not go anywhere in clear.
    type(f, "telnyx.base", u"http://telnyx.example/v2"_s);
    QTest::mouseClick(f.find<ui::Button>("telnyx.try"), Qt::LeftButton);
    QTRY_VERIFY2(textOf(f, "telnyx.answer").contains(u"https://"_s), qPrintable(textOf(f, "telnyx.answer")));
    click(f, "telnyx.save");
    QVERIFY(errorAt(f, u"telnyx.base"_s).contains(u"https://"_s));
}

void TestSettings::openServer(Fixture& f)
{
    f.go("settings", u"server"_s);
    QVERIFY(f.find<QCheckBox>("server.on")->isEnabled());
}

/// The address it listens on, once it does.
QString TestSettings::listening(Fixture& f)
{
    static const auto kBefore = u"Listening on "_s;
    if (!QTest::qWaitFor([&] { return textOf(f, "server.state").startsWith(kBefore); }))
        qWarning("%s", qPrintable(textOf(f, "server.state")));
    return textOf(f, "server.state").mid(kBefore.size()).section(u' ', 0, 0);
}

void TestSettings::theServerAnswersWhileTheWindowIsOpen()
{
    Fixture f(u"helena.brandt@onboarding.example"_s);
    QString address;
    QString secret;
    {
        app::WindowServer server(f.options(), f.options().address, *f.desk().info().actorId);
        openServer(f);
        QVERIFY(textOf(f, "server.state").startsWith(u"Nothing listens"_s));
        type(f, "server.listen", u"127.0.0.1:0"_s);
        QTest::keyClick(f.find<QCheckBox>("server.on"), Qt::Key_Space);
        click(f, "server.save");
        address = listening(f);
        QVERIFY2(address.startsWith(u"http://127.0.0.1:"_s), qPrintable(address));
        // Nobody without a token.
        const QString status = address + u"/api/v1/onboarding/status?onboarding=1"_s;
        QCOMPARE(get(status), 401);
        QTRY_VERIFY(textOf(f, "server.requests").startsWith(u"1 request"_s));
        // A token is made and shown once.
        click(f, "server.newToken");
        QDialog* asks = sheet(f, "tokenSheet");
        QTest::keyClick(asks, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(errorAt(f, u"name"_s).contains(u"missing"_s));
        QTest::keyClicks(asks->findChild<QLineEdit*>(u"name"_s), u"crm"_s);
        QTest::keyClick(asks, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.window().findChild<QDialog*>(u"secretSheet"_s));
        QDialog* shows = sheet(f, "secretSheet");
        secret = shows->findChild<QLineEdit*>(u"secret"_s)->text();
        f.keepPicture(*shows, u"settings-token"_s);
        QTest::keyClick(shows, Qt::Key_Return, Qt::ControlModifier);
        f.settle();
        backIn(f);
        auto* table = f.find<ui::TableView>("server.tokens");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(secret.startsWith(table->model()->index(0, 1).data().toString().chopped(1)));
        const int answer = get(status, secret);
        QVERIFY2(answer == 200 || answer == 404 || answer == 422, qPrintable(QString::number(answer)));
        QCOMPARE(get(address + u"/api/v1/openapi.json"_s, secret), 200);
        f.keepPicture(f.window(), u"settings-server"_s);
        // Revoked, it is worth nothing.
        clickRow(table, 0);
        click(f, "server.revoke");
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QCOMPARE(get(status, secret), 401);
    }
    // The window is gone, and nobody answers.
    QCOMPARE(get(address + u"/api/v1/openapi.json"_s, secret), 0);
}

void TestSettings::aTakenPortIsToldAndTriedAgain()
{
    Fixture f(u"helena.brandt@onboarding.example"_s);
    auto other = std::make_unique<QTcpServer>();
    QVERIFY(other->listen(QHostAddress::LocalHost));
    const QString place = u"127.0.0.1:%1"_s.arg(other->serverPort());
    app::WindowServer server(f.options(), f.options().address, *f.desk().info().actorId);
    openServer(f);
    type(f, "server.listen", place);
    QTest::keyClick(f.find<QCheckBox>("server.on"), Qt::Key_Space);
    click(f, "server.save");
    QTRY_VERIFY2(textOf(f, "server.state").startsWith(u"Could not listen: "_s),
                 qPrintable(textOf(f, "server.state")));
    f.keepPicture(f.window(), u"settings-server-failed"_s);
    auto* again = f.find<ui::Button>("server.save");
    QTRY_COMPARE(again->text(), u"Try again"_s);
    other.reset();
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(listening(f), u"http://"_s + place);
    QCOMPARE(get(u"http://%1/api/v1/onboarding/status"_s.arg(place)), 401);
    // Off again, by the same way.
    QTest::keyClick(f.find<QCheckBox>("server.on"), Qt::Key_Space);
    click(f, "server.save");
    QTRY_VERIFY(textOf(f, "server.state").startsWith(u"Nothing listens"_s));
    QCOMPARE(get(u"http://%1/api/v1/onboarding/status"_s.arg(place)), 0);
}

void TestSettings::theServerIsRemembered()
{
    Fixture f(u"helena.brandt@onboarding.example"_s);
    const qint64 person = *f.desk().info().actorId;
    ui::ServerWish wish;
    wish.on = true;
    wish.listen = u"127.0.0.1:0"_s;
    wish.publicUrl = u"https://calls.example.com"_s;
    {
        app::WindowServer server(f.options(), f.options().address, person);
        must(server.apply(wish));
        QTRY_COMPARE(server.state().kind, ui::ServerState::Kind::On);
        // Another place at once, without waiting for the end of the first.
        wish.listen = u"[::1]:0"_s;
        must(server.apply(wish));
        wish.listen = u"127.0.0.1:0"_s;
        must(server.apply(wish));
        QTRY_VERIFY(server.state().address.startsWith(u"http://127."_s));
    }
    {
        app::WindowServer again(f.options(), f.options().address, person);
        QCOMPARE(again.wish(), wish);
        QTRY_COMPARE(again.state().kind, ui::ServerState::Kind::On);
        QVERIFY(get(again.state().address + u"/api/v1/openapi.json"_s) > 0);
    }
    app::WindowServer others(f.options(), f.options().address, person + 1);
    QCOMPARE(others.wish(), ui::ServerWish());
    QCOMPARE(others.state().kind, ui::ServerState::Kind::Off);
}

void TestSettings::whatOthersReachIsSaid()
{
    Fixture f(u"helena.brandt@onboarding.example"_s);
    app::WindowServer server(f.options(), f.options().address, *f.desk().info().actorId);
    openServer(f);
    type(f, "server.listen", u"0.0.0.0:8765"_s);
    QTest::keyClick(f.find<QCheckBox>("server.on"), Qt::Key_Space);
    click(f, "server.save");
    QVERIFY(errorAt(f, u"server.listen"_s).contains(u"Other machines reach"_s));
    QCOMPARE(server.state().kind, ui::ServerState::Kind::Off);
    auto* warning = f.find<ui::TextLabel>("server.warning");
    QVERIFY(!warning->isVisible());
    QTest::keyClick(f.find<QCheckBox>("server.others"), Qt::Key_Space);
    QVERIFY(warning->isVisible());
    QVERIFY(warning->text().contains(u"not encrypted"_s));
    type(f, "server.public", u"http://calls.example.com"_s);
    click(f, "server.save");
    QVERIFY(errorAt(f, u"server.public"_s).contains(u"https://"_s));
    type(f, "server.listen", u"nowhere"_s);
    click(f, "server.save");
    QVERIFY(errorAt(f, u"server.listen"_s).contains(u"no place to listen"_s));
    QVERIFY(!server.wish().on);
}

OCC_TEST(TestSettings)
#include "tst_settings.moc"
