// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/workspace/rig.h"

namespace occ::test {

/// A channel of the test's own: notes what it is given and answers what it is told.
class NotingChannel final : public messaging::Channel
{
public:
    [[nodiscard]] bool carries(messaging::Medium medium) const override
    {
        return !notCarried.contains(medium);
    }
    [[nodiscard]] messaging::Delivery deliver(const messaging::Letter& letter) override;

    QList<messaging::Letter> delivered; ///< Accepted ones.
    QList<messaging::Letter> tried;     ///< All of them.
    /// What to answer instead of accepting; the next attempts take them one by one.
    QList<messaging::Delivery> answers;
    QList<messaging::Medium> notCarried;
};

/// A workspace with automations at work: texts filled in, a channel that notes, "command-center" clients with
/// addresses.
class AutomationRig final : public Rig
{
public:
    explicit AutomationRig(const QString& engine);

    [[nodiscard]] AutomationService& automations() { return workspace().automations(); }
    /// A client with an address and its onboarding on command-center, signed now.
    qint64 welcome(const QString& name = QStringLiteral("Northline"),
                   const QString& timezone = QStringLiteral("America/New_York"));
    /// Ticks, delivers and ticks alerts at `at`.
    void live(Instant at);
    /// The same every `step` until `until`.
    void liveUntil(Instant until, Millis step = kHour);
    /// "welcome-email 2026-03-02T12:00:00Z sent", oldest first, of what went to clients.
    [[nodiscard]] QStringList log(const QStringList& states = {});
    [[nodiscard]] QList<FiringRow> failed();
    void markDone(qint64 onboarding, const QString& key);

    std::shared_ptr<NotingChannel> channel = std::make_shared<NotingChannel>();
};

} // namespace occ::test
