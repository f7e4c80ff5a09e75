// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/activationdriver.h"
#include "tests/activation/faketelnyx.h"
#include "tests/support/controls.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"
#include "tests/ui/fixture.h"
#include "ui/activation/activationplan.h"
#include "ui/activation/activationsteps.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textarea.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;
using namespace occ::test;

namespace {

/// The window, the telephone company, and a driver in another process.
class Scene
{
public:
    Scene()
        : telnyx(fixture.clock())
        , other(fixture.elsewhere())
    {
        for (const OnboardingRow& row : must(other->onboardings().list())) {
            if (row.state == "active"_L1 && !must(other->activations().ofOnboarding(row.id)))
                onboarding = row.id;
        }
        link.onboarding = onboarding;
        link.client = must(other->onboardings().rows({onboarding})).first().clientId;
        test::meetControls(*other, onboarding);
    }

    void start()
    {
        run =
            must(other->activations().initiate({onboarding, u"+18335550100"_s, u"https://calls.example.com"_s,
                                                u"+12082792555"_s, u"sandbox"_s}));
    }
    void drive()
    {
        ActivationDriver driver(other->session(), other->activations(), other->onboardings(), telnyx);
        for (int rounds = 0; rounds < 40; ++rounds) {
            must(driver.drive(run));
            const ActivationStatus now = status();
            if (now.run.nextAt > fixture.clock().now() + kHour)
                return;
            fixture.setNow(now.run.nextAt);
        }
    }
    /// Gives evidence for all that waits for a person, until the stage is done.
    void finishStage()
    {
        for (drive(); status().state == activation::RunState::WaitingPerson; drive()) {
            const ActivationStatus now = status();
            must(other->activations().confirm(run, now.run.steps.at(now.currentStep).key, u"Seen"_s));
        }
    }
    [[nodiscard]] ActivationStatus status() { return must(other->activations().status(run)); }
    ui::Page* go() { return fixture.go("activation", QVariant::fromValue(link)); }
    [[nodiscard]] QDialog* sheet(const char* name)
    {
        if (!QTest::qWaitFor([&] {
                const auto* found = fixture.window().findChild<QDialog*>(QLatin1StringView(name));
                return found != nullptr && found->isVisible();
            }))
            qFatal("the sheet %s did not open", name);
        return fixture.find<QDialog>(name);
    }
    template <typename T> [[nodiscard]] T* find(const char* name) { return fixture.find<T>(name); }

    Fixture fixture;
    FakeTelnyx telnyx;
    std::unique_ptr<Workspace> other;
    ui::ClientLink link;
    qint64 onboarding = 0;
    qint64 run = 0;
};

void click(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace

/// The activation page, by mouse and by keyboard.
class TestActivation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleShowsOneUnderWay();
    void startsFromTheClient();
    void stepsAreWorkedByKeyboard();
    void aStoppedRunSaysWhyAndGoesOn();
    void goingLiveIsApproved();
    void thePictureIsWalked();
    void theFormShowsWhatWouldBeTurnedDown();
};

/// The sample is not empty here: a stage is done, a step waits for somebody, and the carriers look at it.
void TestActivation::theSampleShowsOneUnderWay()
{
    Scene s;
    const QList<ActivationStatus> runs = must(s.other->activations().list());
    QCOMPARE(runs.size(), 1);
    const ActivationStatus& run = runs.first();
    QCOMPARE(activation::toText(run.state), u"waiting-person"_s);
    QCOMPARE(run.messaging.state, u"waiting"_s);
    QCOMPARE(run.run.mode, u"sandbox"_s);
    QVERIFY(run.run.nextAt > s.fixture.clock().now());
    int done = 0;
    for (const activation::Step& step : run.run.steps)
        done += step.state == activation::StepState::Done && !step.evidence.isEmpty() ? 1 : 0;
    QVERIFY2(done >= 8, qPrintable(QString::number(done)));
    s.link.onboarding = run.run.onboardingId;
    s.go();
    auto* plan = s.find<ui::ActivationPlan>("activation.plan");
    QTRY_COMPARE(plan->bars().size(), 4);
    QTRY_VERIFY(s.find<ui::Button>("activation.confirm")->isVisible());
    s.fixture.settle();
    Fixture::keepPicture(s.fixture.window(), u"activation-sample"_s);
}

void TestActivation::startsFromTheClient()
{
    Scene s;
    s.fixture.go("client", QVariant::fromValue(s.link));
    click(s.find<ui::Button>("client.more"));
    auto* menu = s.find<QMenu>("client.moreMenu");
    QTRY_VERIFY(menu->isVisible());
    QAction* entry = nullptr;
    for (QAction* action : menu->actions()) {
        if (action->text() == u"Activation")
            entry = action;
    }
    QVERIFY(entry);
    menu->setActiveAction(entry);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(s.fixture.window().currentPage(), u"activation"_s);
    auto* start = s.find<ui::Button>("activation.start");
    QTRY_VERIFY(start->isVisible());
    click(start);
    QDialog* sheet = s.sheet("initiateSheet");
    auto* number = sheet->findChild<QLineEdit*>(u"number"_s);
    QTest::keyClicks(number, u"hello"_s);
    QTest::keyClick(number, Qt::Key_Return);
    const auto error = [&]() -> QString {
        for (const ui::Field* field : sheet->findChildren<ui::Field*>()) {
            if (field->id() == "number"_L1)
                return field->error();
        }
        return {};
    };
    QTRY_VERIFY(error().contains(u"not a telephone number"_s));
    number->selectAll();
    QTest::keyClicks(number, u"+1 833 555 0100"_s);
    QTest::keyClick(number, Qt::Key_Return);
    auto* plan = s.find<ui::ActivationPlan>("activation.plan");
    QTRY_COMPARE(plan->bars().size(), 4);
    QTRY_VERIFY(plan->isVisible());
    const auto runs = must(s.other->activations().ofOnboarding(s.onboarding));
    QVERIFY(runs.has_value());
    QCOMPARE(runs->run.e164, u"+18335550100"_s);
    s.fixture.settle();
    Fixture::keepPicture(s.fixture.window(), u"activation-started"_s);
}

void TestActivation::stepsAreWorkedByKeyboard()
{
    Scene s;
    s.start();
    s.drive();
    s.go();
    auto* table = s.find<ui::TableView>("activation.steps");
    auto* title = s.find<ui::TextLabel>("activation.step");
    // It stands on the step that waits.
    QTRY_COMPARE(title->text(), u"Client Database Creation"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up);
    QTRY_COMPARE(title->text(), u"Webhook Configuration"_s);
    QVERIFY(!s.find<ui::Button>("activation.confirm")->isVisible());
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_COMPARE(title->text(), u"Client Database Creation"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QDialog* sheet = s.sheet("confirmSheet");
    auto* area = sheet->findChild<ui::TextArea*>(u"evidence"_s);
    QTest::keyClicks(area, u"https://crm.example/42"_s);
    QTest::keyClick(area, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(activation::toText(s.status().run.steps.at(4).state), u"done"_s);
    QCOMPARE(s.status().run.steps.at(4).evidence, u"https://crm.example/42"_s);
    auto* evidence = s.find<ui::TextLabel>("activation.evidence");
    QTRY_VERIFY(evidence->text().contains(u"https://crm.example/42"_s));
    s.fixture.settle();
    Fixture::keepPicture(s.fixture.window(), u"activation-step"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    s.fixture.window().activateWindow();
    table->setFocus();
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Escape);
    QTRY_VERIFY(s.fixture.window().currentPage() != u"activation"_s);
}

void TestActivation::aStoppedRunSaysWhyAndGoesOn()
{
    Scene s;
    s.telnyx.offered.remove(u"+18335550100"_s);
    s.start();
    s.drive();
    s.go();
    auto* trouble = s.find<ui::MessageBar>("activation.trouble");
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains(u"no longer to be had"_s));
    QVERIFY(s.find<ui::TextLabel>("activation.error")->text().contains(u"no longer to be had"_s));
    Fixture::keepPicture(s.fixture.window(), u"activation-stopped"_s);
    auto* retry = s.find<ui::Button>("activation.retry");
    QVERIFY(retry->isVisible());
    click(retry);
    QTRY_COMPARE(activation::toText(s.status().run.steps.at(0).state), u"working"_s);
    QTRY_VERIFY(!trouble->isVisible());
    s.drive();
    QTRY_VERIFY(trouble->isVisible());
    click(s.find<ui::Button>("activation.change"));
    QDialog* sheet = s.sheet("initiateSheet");
    auto* number = sheet->findChild<QLineEdit*>(u"number"_s);
    number->selectAll();
    QTest::keyClicks(number, u"+18335550101"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_COMPARE(s.status().run.e164, u"+18335550101"_s);
    s.drive();
    QTRY_VERIFY(!trouble->isVisible());
    QCOMPARE(activation::toText(s.status().run.steps.at(1).state), u"done"_s);
}

void TestActivation::goingLiveIsApproved()
{
    Scene s;
    s.start();
    s.finishStage();
    s.go();
    auto* next = s.find<ui::Button>("activation.next");
    QTRY_VERIFY(next->isVisible());
    click(next);
    QTRY_COMPARE(s.status().run.allowed, 1);
    s.finishStage();
    QTRY_VERIFY(next->isVisible() && next->text().contains(u"Test"_s));
    click(next);
    QTRY_COMPARE(s.status().run.allowed, 2);
    s.finishStage();
    QTRY_COMPARE(next->text(), u"Approve going live…"_s);
    click(next);
    QDialog* sheet = s.sheet("approveSheet");
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(s.status().run.approvedAt.has_value());
    auto* approved = s.find<ui::TextLabel>("activation.approved");
    QTRY_VERIFY(approved->isVisible());
    QVERIFY(approved->text().contains(s.fixture.desk().info().actor));
    s.finishStage();
    auto* voice = s.find<ui::TextLabel>("activation.voice.words");
    QTRY_VERIFY(voice->text().contains(u"live"_s));
    s.fixture.settle();
    Fixture::keepPicture(s.fixture.window(), u"activation-live"_s);
}

void TestActivation::thePictureIsWalked()
{
    Scene s;
    s.start();
    s.finishStage();
    s.go();
    auto* plan = s.find<ui::ActivationPlan>("activation.plan");
    QTRY_COMPARE(plan->bars().size(), 4);
    QVERIFY(plan->bars().at(0).factTo.has_value());
    QVERIFY(!plan->bars().at(1).factFrom.has_value());
    QCOMPARE(plan->bars().at(3).planTo - plan->bars().at(0).planFrom, 48 * kHour);
    auto* table = s.find<ui::TableView>("activation.steps");
    plan->setFocus();
    QTest::keyClick(plan, Qt::Key_Home);
    QTest::keyClick(plan, Qt::Key_Down);
    QCOMPARE(plan->current(), 1);
    QVERIFY(plan->accessibleDescription().startsWith(u"Configure"_s));
    QTest::keyClick(plan, Qt::Key_Return);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"TeXML Templates"_s);
    QTest::mouseClick(plan, Qt::LeftButton, {}, plan->lineRect(3).center());
    QCOMPARE(plan->current(), 3);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"Production Deployment"_s);
}

void TestActivation::theFormShowsWhatWouldBeTurnedDown()
{
    Scene s;
    s.start();
    s.finishStage();
    s.go();
    auto* open = s.find<ui::Button>("activation.verify");
    QTRY_VERIFY(open->isVisible());
    click(open);
    QDialog* sheet = s.sheet("verificationSheet");
    const auto error = [&](const char* id) -> QString {
        for (const ui::Field* field : sheet->findChildren<ui::Field*>()) {
            if (field->id() == QLatin1StringView(id))
                return field->error();
        }
        return u"no field"_s;
    };
    QVERIFY(error("registration-number").contains(u"missing or invalid"_s));
    auto* sum = sheet->findChild<ui::TextLabel*>(u"verification.sum"_s);
    QVERIFY(sum->text().contains(u"not sent like this"_s));
    const QString said = sum->text();
    Fixture::keepPicture(*sheet, u"activation-verification"_s);
    QTest::keyClicks(sheet->findChild<QLineEdit*>(u"registration-number"_s), u"12-3456789"_s);
    QTRY_COMPARE(error("registration-number"), QString());
    QTRY_VERIFY(sum->text() != said);
    // Sending is refused, and what is typed is kept when asked for.
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    s.fixture.settle();
    QVERIFY(sheet->isVisible());
    QVERIFY(s.telnyx.verifications.isEmpty());
    click(sheet->findChild<ui::Button*>(u"verification.save"_s));
    QTRY_VERIFY(s.status().verification.has_value());
    QCOMPARE(s.status().verification->form.value(u"registration-number"_s), u"12-3456789"_s);
}

OCC_TEST(TestActivation)
#include "tst_activation.moc"
