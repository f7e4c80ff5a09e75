// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/onboarding/onboarding.h"
#include "core/store/transaction.h"

#include <QHash>

namespace occ {

/// Health and the next moment to look, as of some moment.
struct StatusView
{
    Health health = Health::Green;
    QList<Reason> reasons;
    std::optional<Instant> nextDue;
    std::optional<Instant> lastContact;
};

/// Acts on facts once alerts and status are in step with them: automations. Called within the settling of
/// others, so it must not ask for settling itself.
class SettleFollower
{
public:
    virtual ~SettleFollower() = default;
    /// Takes every step of these onboardings that became due up to `now` on the facts as they are.
    virtual void follow(const QList<qint64>& onboardings, Instant now) = 0;
    /// The same for every onboarding.
    virtual void followAll(Instant now) = 0;
    /// Notes that facts changed, inside the transaction that changes them.
    virtual void changed(store::Transaction& transaction, const QList<qint64>& onboardings) = 0;
};

/// Keeps alerts and status in step with an onboarding's facts. The onboarding service calls it around each
/// change; the alert engine implements it. So a rule's moments do not depend on when somebody looked.
class Settler
{
public:
    virtual ~Settler() = default;
    /// Takes every alert step that became due up to `now` on the facts as they are, before they change.
    virtual void settleBefore(const QList<qint64>& onboardings, Instant now) = 0;
    /// The same for every onboarding; for changes whose onboardings are not known beforehand.
    virtual void settleAllBefore(Instant now) = 0;
    /// Health as of `now`, without writing; for lists that look at another moment than the last evaluation.
    [[nodiscard]] virtual QHash<qint64, StatusView> viewAt(const QList<qint64>& onboardings, Instant now) = 0;
    /// Writes health, reasons and progress anew, inside the transaction that changed the facts.
    virtual void refresh(store::Transaction& transaction, const QList<qint64>& onboardings) = 0;
    /// Notes that facts changed and leaves the evaluation to the next tick; for changes of thousands at once.
    virtual void markChanged(store::Transaction& transaction, const QList<qint64>& onboardings) = 0;
};

} // namespace occ
