// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationdriver.h"
#include "tests/activation/faketelnyx.h"
#include "tests/workspace/rig.h"

namespace occ::test {

inline const QString kNumber = QStringLiteral("+18335550100");

/// A workspace with an onboarding on the 48-hour playbook and a telephone company in memory.
class ActivationRig final : public Rig
{
public:
    explicit ActivationRig(const QString& engine, const QString& industry = QStringLiteral("healthcare"));

    [[nodiscard]] ActivationService& activations() { return workspace().activations(); }
    /// A driver that has just been started, as after a kill.
    [[nodiscard]] std::unique_ptr<ActivationDriver> driver();
    [[nodiscard]] ActivationStatus status() { return must(activations().status(run)); }
    [[nodiscard]] const activation::Step step(const QString& key);
    [[nodiscard]] QString state(const QString& key) { return activation::toText(step(key).state); }

    qint64 initiate();
    /// Drives until nothing is due, letting time pass up to `most` while it waits for the outside.
    void drive(Millis most = 0);
    /// Gives evidence for whatever waits for a person, drives on, until the stage is done.
    void finishStage();
    /// Everything from the start to live; messaging verified when `verified`.
    void goLive(bool verified = true);
    /// State, evidence kind and who of every step: what has to be the same however a run came about.
    [[nodiscard]] QStringList dumpRun();

    qint64 onboarding = 0;
    qint64 run = 0;
    FakeTelnyx telnyx;
    activation::Outside* outside = &telnyx; ///< Who is asked.
    /// The carriers approve the number.
    std::function<void()> approve;
};

/// A form nothing in which would be turned down.
[[nodiscard]] activation::VerificationForm goodForm();

} // namespace occ::test
