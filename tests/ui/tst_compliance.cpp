// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"
#include "tests/ui/automations.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progressline.h"

#include <QMenu>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;
using occ::test::ScriptedServer;

static const auto kClinic = u"Cedar Valley Clinic"_s;

/// Opens a tab of a client's page; gives the client's id.
static qint64 openTab(Fixture& f, const QString& name, const QString& tab)
{
    ui::ClientLink link;
    link.client = f.elsewhere()->clients().find(name).value().id;
    f.go("client", QVariant::fromValue(link));
    QTest::mouseClick(f.find<ui::ChipBar>("client.tabs")->chip(tab), Qt::LeftButton);
    f.settle();
    return link.client;
}

static ComplianceView viewOf(Fixture& f, qint64 client)
{
    return f.elsewhere()->compliance().ofClient(client).value();
}

static ControlRow controlOf(Fixture& f, qint64 client, const QString& pack, const QString& key)
{
    for (const PackRow& row : viewOf(f, client).packs) {
        for (const ControlRow& control : row.controls) {
            if (control.pack == pack && control.control.key == key)
                return control;
        }
    }
    return {};
}

/// The row whose first cell says so.
static int rowOf(const QAbstractItemView* view, const QString& title)
{
    for (int i = 0; i < view->model()->rowCount(); ++i) {
        if (view->model()->index(i, 0).data().toString() == title)
            return i;
    }
    qWarning("there is no row %s", qPrintable(title));
    return -1;
}

static QString bannerOf(Fixture& f)
{
    return f.find<ui::MessageBar>("compliance.goLive")->accessibleDescription();
}

/// Compliance and integrations on a client's page, by mouse and by keyboard.
class TestCompliance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyIndustryHasItsScreen_data();
    void everyIndustryHasItsScreen();
    void evidenceIsEnteredInPlace();
    void everythingGoesByKeyboard();
    void whatIsTypedStaysWithItsControl();
    void packsAreAddedAndLeftOut();
    void moreThanThePacksAskForIsAgreedOn();
    void reviewsAreConfirmed();
    void aSystemIsSetUpAndTested();
    void aWrongAddressIsToldAtItsField();
};

void TestCompliance::initTestCase()
{
    qputenv("OCC_PASSPHRASE", "open sesame");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // No keyring of this machine's.
}

void TestCompliance::everyIndustryHasItsScreen_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QString>("system");
    QTest::newRow("healthcare") << kClinic << u"HIPAA"_s << u"Patient Intake"_s << u"EHR (FHIR R4)"_s;
    QTest::newRow("fleet") << u"Northline Freight"_s << u"DOT and fleet regulations"_s
                           << u"Driver Emergency"_s << u"Telematics systems"_s;
    QTest::newRow("legal") << u"Harlow & Pike Attorneys"_s << u"Attorney-client privilege"_s
                           << u"Urgent Matters"_s << u"Legal case management systems"_s;
    QTest::newRow("general") << u"Bluegate Home Goods"_s << u"General compliance"_s << u"Multi-language"_s
                             << u"HubSpot"_s;
}

void TestCompliance::everyIndustryHasItsScreen()
{
    QFETCH(QString, client);
    QFETCH(QString, pack);
    QFETCH(QString, feature);
    QFETCH(QString, system);
    Fixture f;
    const qint64 id = openTab(f, client, u"compliance"_s);
    const ComplianceView view = viewOf(f, id);
    auto* table = f.find<ui::TableView>("compliance.controls");
    qsizetype rows = view.packs.size();
    for (const PackRow& row : view.packs)
        rows += row.controls.size();
    QTRY_COMPARE(table->model()->rowCount(), rows);
    QVERIFY(rowOf(table, pack) >= 0);
    QVERIFY(bannerOf(f).startsWith(u"Go-live is refused until %1 "_s.arg(view.open().size())));
    QCOMPARE(f.find<ui::ProgressLine>("compliance.progress")->value(), view.settled());
    QVERIFY(view.settled() > 0);
    QStringList said;
    for (const QLabel* label : f.find<QWidget>("compliance.industry")->findChildren<QLabel*>())
        said << label->text();
    QVERIFY2(said.join(u'\n').contains(feature), qPrintable(said.join(u'\n')));
    f.keepPicture(f.window(), u"compliance-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QTest::mouseClick(f.find<ui::ChipBar>("client.tabs")->chip(u"integrations"_s), Qt::LeftButton);
    f.settle();
    QTRY_VERIFY(rowOf(f.find<ui::TableView>("integrations.systems"), system) >= 0);
    f.keepPicture(f.window(), u"integrations-"_s + QString::fromLatin1(QTest::currentDataTag()));
    // Back to the onboarding.
    QTest::mouseClick(f.find<ui::ChipBar>("client.tabs")->chip({}), Qt::LeftButton);
    f.settle();
    QVERIFY(f.find<QWidget>("client.steps")->isVisible());
    QVERIFY(!table->isVisible());
}

void TestCompliance::evidenceIsEnteredInPlace()
{
    Fixture f;
    const qint64 client = openTab(f, kClinic, u"compliance"_s);
    const auto open = viewOf(f, client).open().size();
    auto* table = f.find<ui::TableView>("compliance.controls");
    clickRow(table, rowOf(table, u"Secure storage"_s));
    QTRY_COMPARE(f.find<ui::TextLabel>("compliance.controlTitle")->text(), u"HIPAA: Secure storage"_s);
    auto* save = f.find<ui::Button>("control.save");
    QVERIFY(!save->isEnabled());
    QTest::mouseClick(f.find<ui::ChipBar>("control.states")->chip(u"met"_s), Qt::LeftButton);
    QVERIFY(save->isEnabled());
    // Nothing is met without evidence, and it is said where that is missing.
    click(f, "control.save");
    QVERIFY(f.find<ui::Field>("field.control.evidence")->error().contains(u"not met without evidence"_s));
    auto* evidence = f.find<QPlainTextEdit>("control.evidence");
    QVERIFY(evidence->hasFocus());
    QTest::keyClicks(evidence, u"Encrypted bucket"_s);
    click(f, "control.save");
    QCOMPARE(controlOf(f, client, u"hipaa"_s, u"secure-storage"_s).evidence, u"Encrypted bucket"_s);
    QTRY_VERIFY(bannerOf(f).startsWith(u"Go-live is refused until %1 "_s.arg(open - 1)));
    QVERIFY(f.find<ui::Field>("field.control.evidence")->error().isEmpty());
    QVERIFY(!save->isEnabled());
    QTRY_VERIFY(f.find<ui::TextLabel>("compliance.controlLog")->text().contains(u"Next review"_s));
    undo(f);
    QVERIFY(controlOf(f, client, u"hipaa"_s, u"secure-storage"_s).isOpen());
    QTRY_VERIFY(bannerOf(f).startsWith(u"Go-live is refused until %1 "_s.arg(open)));
    QTRY_VERIFY(evidence->toPlainText().isEmpty());
}

void TestCompliance::everythingGoesByKeyboard()
{
    Fixture f;
    const qint64 client = openTab(f, kClinic, u"compliance"_s);
    auto* table = f.find<ui::TableView>("compliance.controls");
    f.window().page(u"client"_s)->takeFocus();
    QVERIFY(table->hasFocus());
    const auto current = [table] { return table->currentRow().siblingAtColumn(0).data().toString(); };
    const auto goTo = [&](const QString& title) {
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < table->model()->rowCount() && current() != title; ++i)
            QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(current(), title);
    };
    goTo(u"Breach notification procedure"_s);
    QTest::keyClick(table, Qt::Key_M);
    auto* evidence = f.find<QPlainTextEdit>("control.evidence");
    QVERIFY(evidence->hasFocus());
    QTest::keyClicks(evidence, u"breach.pdf"_s);
    QTest::keyClick(evidence, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    const ControlRow met = controlOf(f, client, u"hipaa"_s, u"breach-procedure"_s);
    QCOMPARE(met.state, u"met"_s);
    QCOMPARE(met.evidenceKind, u"file"_s);
    table->setFocus();
    goTo(u"Messaging consent"_s);
    QTest::keyClick(table, Qt::Key_N);
    auto* reason = f.find<QLineEdit>("control.reason");
    QVERIFY(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QVERIFY(f.find<ui::Field>("field.control.reason")->error().contains(u"without a reason"_s));
    QTest::keyClicks(reason, u"no texts"_s);
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QCOMPARE(controlOf(f, client, u"general"_s, u"messaging-consent"_s).reason, u"no texts"_s);
    // Enter goes to the evidence.
    table->setFocus();
    goTo(u"Data Security"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(evidence->hasFocus());
}

void TestCompliance::whatIsTypedStaysWithItsControl()
{
    Fixture f;
    (void)openTab(f, kClinic, u"compliance"_s);
    auto* table = f.find<ui::TableView>("compliance.controls");
    auto* evidence = f.find<QPlainTextEdit>("control.evidence");
    clickRow(table, rowOf(table, u"Secure storage"_s));
    f.settle();
    QTest::keyClicks(evidence, u"half a sent"_s);
    clickRow(table, rowOf(table, u"Audit Logging"_s));
    f.settle();
    QVERIFY(evidence->toPlainText().isEmpty());
    // A change of somebody else's does not take it away.
    const qint64 client = f.elsewhere()->clients().find(kClinic)->id;
    QVERIFY(f.elsewhere()->compliance().addPack(client, u"sox"_s));
    QTRY_VERIFY(rowOf(table, u"SOX"_s) >= 0);
    clickRow(table, rowOf(table, u"Secure storage"_s));
    QTRY_COMPARE(evidence->toPlainText(), u"half a sent"_s);
    QVERIFY(f.find<ui::Button>("control.save")->isEnabled());
}

void TestCompliance::packsAreAddedAndLeftOut()
{
    Fixture f;
    const qint64 client = openTab(f, kClinic, u"compliance"_s);
    const auto packs = [&] { return viewOf(f, client).packs.size(); };
    const auto before = packs();
    const auto choose = [&](const char* action) {
        click(f, "compliance.packs");
        auto* menu = f.find<QMenu>("compliance.packs.menu");
        QTRY_VERIFY(menu->isVisible());
        auto* wanted = menu->findChild<QAction*>(QLatin1StringView(action));
        QVERIFY(wanted);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
        f.settle();
    };
    choose("compliance.add.pci-dss");
    QCOMPARE(packs(), before + 1);
    QTRY_VERIFY(rowOf(f.find<ui::TableView>("compliance.controls"), u"PCI DSS"_s) >= 0);
    choose("compliance.remove.hipaa");
    QDialog* asked = sheet(f, "leaveOutPackSheet");
    submit(f, "leaveOutPackSheet");
    QVERIFY(!asked->findChild<ui::Field*>(u"field.reason"_s)->error().isEmpty());
    QTest::keyClicks(asked->findChild<QPlainTextEdit*>(u"reason"_s), u"no patients"_s);
    submit(f, "leaveOutPackSheet");
    QCOMPARE(viewOf(f, client).leftOut.value(u"hipaa"_s), u"no patients"_s);
    backIn(f);
    undo(f);
    QCOMPARE(packs(), before + 1);
}

void TestCompliance::moreThanThePacksAskForIsAgreedOn()
{
    Fixture f;
    const qint64 client = openTab(f, u"Harlow & Pike Attorneys"_s, u"compliance"_s);
    auto* words = f.find<ui::TextLabel>("compliance.policyWords");
    QTRY_VERIFY(words->text().contains(u"must not be recorded (Attorney-client privilege)"_s));
    auto* days = f.find<QSpinBox>("policy.retention");
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, u"100"_s);
    click(f, "policy.save");
    QVERIFY(f.find<ui::Field>("field.policy.retention")->error().contains(u"3 year"_s));
    days->selectAll();
    QTest::keyClicks(days, u"2000"_s);
    click(f, "policy.save");
    QCOMPARE(viewOf(f, client).policy.retentionDays, 2000);
    QTRY_VERIFY(words->text().contains(u"2000 days (as agreed)"_s) ||
                words->text().contains(u"2000 day(s) (as agreed)"_s));
    undo(f);
    QCOMPARE(viewOf(f, client).policy.retentionDays, 1095);
}

void TestCompliance::reviewsAreConfirmed()
{
    Fixture f;
    const qint64 client = openTab(f, kClinic, u"compliance"_s);
    QTest::mouseClick(f.find<ui::ChipBar>("compliance.which")->chip(u"review"_s), Qt::LeftButton);
    auto* table = f.find<ui::TableView>("compliance.controls");
    QCOMPARE(table->model()->rowCount(), 2); // The pack and its control.
    QCOMPARE(table->model()->index(1, 2).data().toString(), u"Review due"_s);
    clickRow(table, 1);
    f.settle();
    click(f, "control.review");
    QVERIFY(f.elsewhere()->compliance().overdue(client)->isEmpty());
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

void TestCompliance::aSystemIsSetUpAndTested()
{
    ScriptedServer server;
    Fixture f;
    const qint64 client = openTab(f, u"Lakeshore Pediatrics"_s, u"integrations"_s);
    const auto stored = [&] { return f.elsewhere()->integrations().settings(client, u"ehr"_s).value(); };
    auto* table = f.find<ui::TableView>("integrations.systems");
    table->setFocus();
    table->ensureRow();
    QTRY_COMPARE(f.find<ui::TextLabel>("integrations.title")->text(), u"EHR (FHIR R4)"_s);
    QTest::keyClick(table, Qt::Key_Return);
    auto* address = f.find<QLineEdit>("integration.fhir_base_url");
    QVERIFY(address->hasFocus());
    QTest::keyClicks(address, server.url(u"/r4"_s).toString());
    auto* credential = f.find<QLineEdit>("integration.credential");
    QCOMPARE(credential->echoMode(), QLineEdit::Password);
    QTest::keyClicks(credential, u"t0ken"_s);
    server.play({ScriptedServer::answer(401, "{}")});
    click(f, "integration.test"); // Saves first.
    auto* result = f.find<ui::MessageBar>("integrations.result");
    // Sealing and opening the file of credentials takes its time on purpose.
    QTRY_VERIFY_WITH_TIMEOUT(result->accessibleDescription().contains(u"refused the credential (401)"_s),
                             30000);
    QVERIFY(result->accessibleDescription().contains(u"test again"_s));
    QVERIFY(stored().secretAt);
    QVERIFY(credential->text().isEmpty());
    QTRY_COMPARE(table->model()->index(0, 2).data().toString(), u"Credential"_s);
    f.keepPicture(f.window(), u"integration-refused"_s);
    server.play({ScriptedServer::answer(
        200, R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"resource":[]}]})")});
    table->setFocus();
    QTest::keyClick(table, Qt::Key_T);
    QTRY_VERIFY_WITH_TIMEOUT(result->accessibleDescription().startsWith(u"Works"_s), 30000);
    QCOMPARE(server.seen().constFirst().headers.value("authorization"), "Bearer t0ken");
    QTRY_COMPARE(table->model()->index(0, 2).data().toString(), u"Works"_s);
    QVERIFY(stored().last->works());
    f.keepPicture(f.window(), u"integration-works"_s);
    click(f, "integration.remove");
    QVERIFY(!stored().isSetUp);
    undo(f);
    QVERIFY(stored().isSetUp);
}

void TestCompliance::aWrongAddressIsToldAtItsField()
{
    Fixture f;
    const qint64 client = openTab(f, u"Lakeshore Pediatrics"_s, u"integrations"_s);
    QTest::mouseClick(f.find<ui::ChipBar>("integrations.which")->chip(u"all"_s), Qt::LeftButton);
    auto* table = f.find<ui::TableView>("integrations.systems");
    clickRow(table, rowOf(table, u"Zendesk"_s));
    auto* subdomain = f.find<QLineEdit>("integration.subdomain");
    subdomain->setFocus();
    QTest::keyClicks(subdomain, u"evil.example/x"_s);
    QTest::keyClick(subdomain, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QVERIFY(f.find<ui::Field>("field.integration.subdomain")->error().contains(u"is not one word"_s));
    QVERIFY(!f.elsewhere()->integrations().settings(client, u"zendesk"_s)->isSetUp);
    // Elsewhere and back: what was typed is still there.
    clickRow(table, rowOf(table, u"Freshdesk"_s));
    f.settle();
    clickRow(table, rowOf(table, u"Zendesk"_s));
    QTRY_COMPARE(f.find<QLineEdit>("integration.subdomain")->text(), u"evil.example/x"_s);
}

OCC_TEST(TestCompliance)
#include "tst_compliance.moc"
