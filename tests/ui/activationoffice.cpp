// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/activationoffice.h"

#include "app/desktop/courier.h"
#include "tests/activation/activationrig.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace occ::test {

using namespace Qt::StringLiterals;
using activation::RunState;
using tests::Fixture;

Office::Office(const QString& industry)
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

bool Office::isFree(const OnboardingRow& row)
{
    const auto systems = must(eyes->integrations().ofClient(row.clientId));
    return !must(eyes->activations().ofOnboarding(row.id)) &&
           std::ranges::none_of(systems, &IntegrationRow::isSetUp);
}

ActivationStatus Office::status()
{
    const auto found = must(eyes->activations().ofOnboarding(link.onboarding));
    if (!found)
        qFatal("there is no run");
    return *found;
}

const activation::Step Office::step(const QString& key)
{
    const ActivationStatus now = status();
    return now.run.steps.at(now.definition.stepOf(key));
}

QDialog* Office::sheet(const char* name)
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

void Office::back()
{
    if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }))
        qFatal("a sheet stays open");
    fixture.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&fixture.window()))
        qFatal("the window did not become active");
}

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

} // namespace occ::test
