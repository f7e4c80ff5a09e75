// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/activation/activationrig.h"
#include "tests/support/controls.h"
#include "tests/support/testmain.h"
#include "tests/ui/activationoffice.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;
using namespace occ::test;
using activation::RunState;

namespace {

/// Writes into whatever a form asks with, over what stands there.
void fillIn(QWidget* editor, const QString& value)
{
    editor->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->selectAll();
        QTest::keyClicks(line, value);
    } else if (auto* area = qobject_cast<QPlainTextEdit*>(editor)) {
        area->selectAll();
        QTest::keyClicks(area, value);
    } else if (auto* check = qobject_cast<QCheckBox*>(editor)) {
        if (check->isChecked() != (value == u"yes"))
            QTest::keyClick(check, Qt::Key_Space);
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != value; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
}

} // namespace

/// A client's number from the first sheet to live by mouse and keyboard alone, while the courier of the
/// window speaks to a Telnyx over the net.
class TestActivationLive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void inTheWindow_data();
    void inTheWindow();
    void aStageGoesOnWithoutWaitingForTheMinute();

private:
    void initiate(Office& office, bool withAddress);
    void verify(Office& office);
    void approve(Office& office);
    void meetTheLastControl(Office& office, const ControlRow& control);
};

void TestActivationLive::initTestCase()
{
    qputenv("OCC_PASSPHRASE", "open sesame");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // No keyring of this machine's.
}

void TestActivationLive::cleanup()
{
    for (const char* name : {"OCC_TELNYX_URL", "OCC_TELNYX_KEY", "OCC_TELNYX_ACCOUNT"})
        qunsetenv(name);
}

void TestActivationLive::initiate(Office& office, bool withAddress)
{
    office.fixture.go("client", QVariant::fromValue(office.link));
    QTest::mouseClick(office.find<ui::Button>("client.more"), Qt::LeftButton);
    auto* menu = office.find<QMenu>("client.moreMenu");
    QTRY_VERIFY(menu->isVisible());
    for (QAction* action : menu->actions()) {
        if (action->text() == u"Activation")
            menu->setActiveAction(action);
    }
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(office.fixture.window().currentPage(), u"activation"_s);
    auto* start = office.find<ui::Button>("activation.start");
    QTRY_VERIFY(start->isVisible());
    QTest::mouseClick(start, Qt::LeftButton);
    QDialog* sheet = office.sheet("initiateSheet");
    auto* number = sheet->findChild<QLineEdit*>(u"number"_s);
    QTest::keyClicks(number, u"+1 833 555-0100"_s);
    if (withAddress) {
        QTest::keyClicks(sheet->findChild<QLineEdit*>(u"public-url"_s), u"https://calls.example.com"_s);
        QTest::keyClicks(sheet->findChild<QLineEdit*>(u"test-from"_s), kTestFrom);
    }
    QTest::keyClick(number, Qt::Key_Return);
    office.back();
    QTRY_VERIFY(must(office.eyes->activations().ofOnboarding(office.link.onboarding)).has_value());
}

/// The request to the carriers, field by field, and their yes.
void TestActivationLive::verify(Office& office)
{
    auto* open = office.find<ui::Button>("activation.verify");
    QTRY_VERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QDialog* sheet = office.sheet("verificationSheet");
    const activation::VerificationForm form = goodForm();
    for (auto it = form.cbegin(); it != form.cend(); ++it) {
        auto* editor = sheet->findChild<QWidget*>(it.key());
        QVERIFY2(editor, qPrintable(it.key()));
        fillIn(editor, it.value());
    }
    auto* sum = sheet->findChild<ui::TextLabel*>(u"verification.sum"_s);
    QTRY_VERIFY2(sum->text().startsWith(u"None of the published"_s), qPrintable(sum->text()));
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    office.back();
    QTRY_COMPARE(office.state(u"messaging-verification"_s), u"done"_s);
    QCOMPARE(office.telnyx->verificationsMade(), 1);
    QTRY_COMPARE(office.state(u"messaging-decision"_s), u"waiting"_s);
    office.telnyx->setVerification(kNumber, u"Verified"_s);
    office.fixture.setNow(office.step(u"messaging-decision"_s).nextAt);
    office.fixture.desk().tick();
    QTRY_COMPARE(office.state(u"messaging-decision"_s), u"done"_s);
    auto* words = office.find<ui::TextLabel>("activation.messaging.words");
    QTRY_VERIFY2(words->text().startsWith(u"Text messages may flow"_s), qPrintable(words->text()));
}

/// The control's evidence on the client's compliance page.
void TestActivationLive::meetTheLastControl(Office& office, const ControlRow& control)
{
    office.fixture.go("client", QVariant::fromValue(office.link));
    QTest::mouseClick(office.find<ui::ChipBar>("client.tabs")->chip(u"compliance"_s), Qt::LeftButton);
    office.fixture.settle();
    auto* table = office.find<ui::TableView>("compliance.controls");
    const QString wanted = control.control.title;
    const auto shown = [&] { return office.find<ui::TextLabel>("compliance.controlTitle")->text(); };
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < table->model()->rowCount() && !shown().endsWith(wanted); ++i)
        QTest::keyClick(table, Qt::Key_Down);
    QVERIFY2(shown().endsWith(wanted), qPrintable(shown()));
    QTest::keyClick(table, Qt::Key_M);
    auto* evidence = office.find<QPlainTextEdit>("control.evidence");
    QVERIFY(evidence->hasFocus());
    QTest::keyClicks(evidence, u"https://evidence.example.com/last"_s);
    QTest::keyClick(evidence, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(must(office.eyes->compliance().openMandatory(office.link.onboarding)).isEmpty());
}

/// Going live is refused while a control is open, and goes on once it is met.
void TestActivationLive::approve(Office& office)
{
    const QList<ControlRow> open = must(office.eyes->compliance().openMandatory(office.link.onboarding));
    QCOMPARE(open.size(), 1);
    auto* next = office.find<ui::Button>("activation.next");
    QTRY_COMPARE(next->text(), u"Approve going live…"_s);
    QTRY_VERIFY(office.find<ui::MessageBar>("activation.trouble")->isVisible());
    QTest::mouseClick(next, Qt::LeftButton);
    QDialog* sheet = office.sheet("approveSheet");
    QVERIFY(sheet->findChild<ui::TextLabel*>(u"approve.controls"_s)->isVisible());
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    const auto refusal = [&]() -> QString {
        for (const ui::MessageBar* bar : sheet->findChildren<ui::MessageBar*>()) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    };
    QTRY_VERIFY2(refusal().contains(u"waits for mandatory controls"_s), qPrintable(refusal()));
    Fixture::keepPicture(*sheet, u"activation-refused"_s);
    QTest::keyClick(sheet, Qt::Key_Escape);
    office.back();
    QVERIFY(!office.status().run.approvedAt);
    meetTheLastControl(office, open.first());
    office.go();
    QTRY_VERIFY(!office.find<ui::MessageBar>("activation.trouble")->isVisible());
    QTest::mouseClick(next, Qt::LeftButton);
    QTest::keyClick(office.sheet("approveSheet"), Qt::Key_Return, Qt::ControlModifier);
    office.back();
    QTRY_VERIFY(office.status().run.approvedAt.has_value());
}

void TestActivationLive::inTheWindow_data()
{
    QTest::addColumn<bool>("addressAtOnce");
    QTest::newRow("healthcare") << false;
    QTest::newRow("fleet") << true;
}

void TestActivationLive::inTheWindow()
{
    QFETCH(bool, addressAtOnce);
    Office office(QString::fromLatin1(QTest::currentDataTag()));
    // All but one of the client's controls are met already.
    const QList<ControlRow> open = must(office.eyes->compliance().openMandatory(office.link.onboarding));
    QVERIFY(!open.isEmpty());
    meetControls(*office.fixture.elsewhere(), office.link.onboarding);
    ControlChange reopened;
    reopened.clientId = open.last().clientId;
    reopened.pack = open.last().pack;
    reopened.control = open.last().control.key;
    reopened.state = u"open"_s;
    static_cast<void>(must(office.fixture.elsewhere()->compliance().set(reopened)));

    initiate(office, addressAtOnce);
    auto* next = office.find<ui::Button>("activation.next");
    for (const QString& stage : {u"Configure"_s, u"Test"_s}) {
        QCOMPARE(office.finishStage(), RunState::WaitingStage);
        QTRY_VERIFY2(next->isVisible() && next->text().contains(stage), qPrintable(next->text()));
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(office.status().state != RunState::WaitingStage);
    }
    QCOMPARE(office.finishStage(), RunState::WaitingApproval);
    verify(office);
    QVERIFY(office.evidenceGiven > 0);
    approve(office);
    QCOMPARE(office.finishStage(), RunState::Live);

    auto* voice = office.find<ui::TextLabel>("activation.voice.words");
    QTRY_VERIFY2(voice->text().contains(u"live"_s), qPrintable(voice->text()));
    QTRY_VERIFY(office.find<ui::TextLabel>("activation.approved")->text().contains(u"Ines Falkenrath"_s));
    QVERIFY(!next->isVisible());
    const ActivationStatus now = office.status();
    QCOMPARE(now.voice.state, u"done"_s);
    QCOMPARE(now.messaging.state, u"done"_s);
    QCOMPARE(office.telnyx->ordersMade(), 1);
    QCOMPARE(office.telnyx->verificationsMade(), 1);
    QVERIFY(office.telnyx->callsMade() >= 2);
    QVERIFY(office.telnyx->owned().contains(kNumber));
    office.fixture.settle();
    Fixture::keepPicture(office.fixture.window(),
                         u"activation-whole-"_s + QLatin1String(QTest::currentDataTag()));
}

/// Nobody waits a minute for what a click lets go on: the clock stands still here, and nothing ticks.
void TestActivationLive::aStageGoesOnWithoutWaitingForTheMinute()
{
    Office office(u"fleet"_s);
    initiate(office, true);
    QTRY_COMPARE(office.state(u"number-reservation"_s), u"done"_s);
    QTRY_COMPARE(office.telnyx->ordersMade(), 1);
    // What stands in the way is said at once, too.
    auto* strip = office.find<ui::ElidedLabel>("status.tick");
    QVERIFY(!strip->text().startsWith(u"Needs attention"_s));
    office.telnyx->revokeKey();
    qunsetenv("OCC_TELNYX_KEY");
    // The round that ordered may still be under way: only one after it is without the key.
    const auto saidSo = [&] {
        office.fixture.setNow(std::max(office.fixture.desk().now(), office.status().run.nextAt));
        office.fixture.desk().tick();
        return strip->text().startsWith(u"Needs attention: "_s);
    };
    QTRY_VERIFY2(saidSo(), qPrintable(strip->text()));
}

OCC_TEST(TestActivationLive)
#include "tst_activationlive.moc"
