// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationservice.h"
#include "tests/fakes/telnyxfake.h"
#include "tests/support/expect.h"
#include "tests/ui/fixture.h"
#include "ui/onboarding/links.h"

#include <QDialog>

namespace occ::test {

inline const QString kTestFrom = QStringLiteral("+12082792555");

/// The window with its courier, and a Telnyx on this computer that the courier really speaks to.
class Office
{
public:
    /// With a client of that industry before it.
    explicit Office(const QString& industry);

    /// No run yet, and no system that would be asked over the net.
    [[nodiscard]] bool isFree(const OnboardingRow& row);
    [[nodiscard]] ActivationStatus status();
    [[nodiscard]] const activation::Step step(const QString& key);
    [[nodiscard]] QString state(const QString& key) { return activation::toText(step(key).state); }
    template <typename T> [[nodiscard]] T* find(const char* name) { return fixture.find<T>(name); }
    [[nodiscard]] QDialog* sheet(const char* name);
    /// Waits until no sheet is open and the window has the keyboard again, as on a desktop.
    void back();
    void go() { fixture.go("activation", QVariant::fromValue(link)); }

    /// Lets the courier work, and time pass while it waits for the outside, until somebody is needed.
    activation::RunState rest();
    /// Gives what waits for a person, as a person does, until the stage is done.
    activation::RunState finishStage();
    void giveEvidence();

    std::unique_ptr<TelnyxFake> telnyx; ///< Before the window, which speaks to it to the end.
    tests::Fixture fixture;
    std::unique_ptr<Workspace> eyes; ///< Only looks.
    ui::ClientLink link;
    int evidenceGiven = 0;
};

} // namespace occ::test
