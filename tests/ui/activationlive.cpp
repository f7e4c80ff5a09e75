// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/courier.h"
#include "tests/activation/activationrig.h"
#include "tests/fakes/telnyxfake.h"
#include "tests/support/controls.h"
#include "tests/support/testmain.h"
#include "tests/ui/fixture.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;
using namespace occ::test;
using activation::RunState;

namespace {

const QString kTestFrom = u"+12082792555"_s;

/// The window with its courier, and a Telnyx on this computer that the courier really speaks to.
class Office
{
public:
    explicit Office(const QString& industry)
        : fixture(u"ines.falkenrath@onboarding.example"_s, {1280, 800},
                  [this](Fixture& made) {
                      telnyx = std::make_unique<TelnyxFake>(made.clock());
                      telnyx->stock({kNumber});
                      telnyx->own(kTestFrom);
                      qputenv("OCC_TELNYX_URL", telnyx->base().toString().toUtf8());
                      qputenv("OCC_TELNYX_KEY", telnyx->key());
                      qputenv("OCC_TELNYX_ACCOUNT", telnyx->account().toUtf8());
                      made.desk().setCourier(app::makeCourier());
                      made.desk().setErrand(app::makeErrand());
                  })
        , eyes(fixture.elsewhere())
    {
        for (const OnboardingRow& row : must(eyes->onboardings().list())) {
            if (row.state == "active"_L1 && row.industry == industry && isFree(row)) {
                link.onboarding = row.id;
                link.client = row.clientId;
            }
        }
    }

    /// No run yet, and no system that would be asked over the net.
    [[nodiscard]] bool isFree(const OnboardingRow& row)
    {
        const auto systems = must(eyes->integrations().ofClient(row.clientId));
        return !must(eyes->activations().ofOnboarding(row.id)) &&
               std::ranges::none_of(systems, &IntegrationRow::isSetUp);
    }
    [[nodiscard]] ActivationStatus status()
    {
        const auto found = must(eyes->activations().ofOnboarding(link.onboarding));
        if (!found)
            qFatal("there is no run");
        return *found;
    }
    [[nodiscard]] const activation::Step step(const QString& key)
    {
        const ActivationStatus now = status();
        return now.run.steps.at(now.definition.stepOf(key));
    }
    [[nodiscard]] QString state(const QString& key) { return activation::toText(step(key).state); }
    template <typename T> [[nodiscard]] T* find(const char* name) { return fixture.find<T>(name); }
    [[nodiscard]] QDialog* sheet(const char* name)
    {
        QDialog* found = nullptr;
        if (!QTest::qWaitFor([&] {
                for (auto* one : fixture.window().findChildren<QDialog*>(QLatin1StringView(name)))
                    found = one->isVisible() ? one : found;
                return found != nullptr;
            }))
            qFatal("the sheet %s did not open", name);
        return found;
    }
    /// Waits until no sheet is open and the window has the keyboard again, as on a desktop.
    void back()
    {
        if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }))
            qFatal("a sheet stays open");
        fixture.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&fixture.window()))
            qFatal("the window did not become active");
    }
    void go() { fixture.go("activation", QVariant::fromValue(link)); }

    /// Lets the courier work, and time pass while it waits for the outside, until somebody is needed.
    RunState rest();
    /// Gives what waits for a person, as a person does, until the stage is done.
    RunState finishStage();
    void giveEvidence();

    std::unique_ptr<TelnyxFake> telnyx; ///< Before the window, which speaks to it to the end.
    Fixture fixture;
    std::unique_ptr<Workspace> eyes; ///< Only looks.
    ui::ClientLink link;
    int evidenceGiven = 0;
};

RunState Office::rest()
{
    for (int rounds = 0; rounds < 60; ++rounds) {
        ActivationStatus now = status();
        const bool done = QTest::qWaitFor([&] {
            now = status();
            return now.run.nextAt > fixture.clock().now();
        });
        if (!done)
            qFatal("the courier does not come: %s", qPrintable(now.waitsFor));
        if (now.state != RunState::Running && now.state != RunState::WaitingOutside)
            return now.state;
        fixture.setNow(now.run.nextAt);
        fixture.desk().tick(); // As its minute does.
    }
    return status().state;
}

void Office::giveEvidence()
{
    const ActivationStatus now = status();
    const activation::Step& waits = now.run.steps.at(now.currentStep);
    const QString title = now.definition.steps.at(now.currentStep).title;
    auto* table = find<ui::TableView>("activation.steps");
    // One is led there.
    if (!QTest::qWaitFor([&] {
            return find<ui::TextLabel>("activation.step")->text() == title &&
                   find<ui::Button>("activation.confirm")->isVisible();
        }))
        qFatal("the page does not lead to %s", qPrintable(title));
    if (++evidenceGiven % 2 == 0) {
        QTest::mouseClick(find<ui::Button>("activation.confirm"), Qt::LeftButton);
    } else {
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
    }
    QDialog* asks = sheet("confirmSheet");
    const QString given = waits.field == "public-url"_L1  ? u"https://calls.example.com"_s
                          : waits.field == "test-from"_L1 ? kTestFrom
                                                          : u"Seen by hand: "_s + title;
    auto* editor = asks->findChild<QWidget*>(waits.field.isEmpty() ? u"evidence"_s : waits.field);
    if (!editor)
        qFatal("%s asks for nothing", qPrintable(title));
    QTest::keyClicks(editor, given);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    back();
    if (!QTest::qWaitFor([&] { return step(waits.key).state != activation::StepState::Person; }))
        qFatal("%s was not taken", qPrintable(title));
}

RunState Office::finishStage()
{
    RunState state = rest();
    for (int rounds = 0; state == RunState::WaitingPerson && rounds < 30; ++rounds) {
        giveEvidence();
        state = rest();
    }
    return state;
}

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
class ANumberGoesLive final : public QObject
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

void ANumberGoesLive::initTestCase()
{
    qputenv("OCC_PASSPHRASE", "open sesame");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // No keyring of this machine's.
}

void ANumberGoesLive::cleanup()
{
    for (const char* name : {"OCC_TELNYX_URL", "OCC_TELNYX_KEY", "OCC_TELNYX_ACCOUNT"})
        qunsetenv(name);
}

void ANumberGoesLive::initiate(Office& office, bool withAddress)
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
void ANumberGoesLive::verify(Office& office)
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
void ANumberGoesLive::meetTheLastControl(Office& office, const ControlRow& control)
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
void ANumberGoesLive::approve(Office& office)
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
        return u"DEBUG visible %1 enabled %2 bars %3 pending %4"_s.arg(sheet->isVisible())
            .arg(sheet->findChild<QAbstractButton*>(u"approveSheet.submit"_s)->isEnabled())
            .arg(sheet->findChildren<ui::MessageBar*>().size())
            .arg(office.fixture.desk().pending());
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

void ANumberGoesLive::inTheWindow_data()
{
    QTest::addColumn<bool>("addressAtOnce");
    QTest::newRow("healthcare") << false;
    QTest::newRow("fleet") << true;
}

void ANumberGoesLive::inTheWindow()
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
void ANumberGoesLive::aStageGoesOnWithoutWaitingForTheMinute()
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
    office.fixture.setNow(office.status().run.nextAt);
    office.fixture.desk().tick();
    QTRY_VERIFY2(strip->text().startsWith(u"Needs attention: "_s), qPrintable(strip->text()));
}

OCC_TEST(ANumberGoesLive)
#include "activationlive.moc"
