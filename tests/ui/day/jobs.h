// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/day/person.h"
#include "tests/ui/day/plan.h"

namespace occ::tests {

/// What is typed during the day, and looked for in the workspace afterwards.
namespace words {
inline const QString kAsked = QStringLiteral("Asked who may sign the port order");
inline const QString kReplied = QStringLiteral("Their director signs, today");
inline const QString kTouchpoint = QStringLiteral("Call about the port date");
inline const QString kFlagCause = QStringLiteral("Nobody knew who signs");
inline const QString kFlagCure = QStringLiteral("The director signed");
inline const QString kOtherCause = QStringLiteral("The dispatcher changed");
inline const QString kOtherCure = QStringLiteral("Trained the new one");
inline const QString kBlocker = QStringLiteral("No admin login to the phone system");
inline const QString kUnblocked = QStringLiteral("Their vendor sent the login");
inline const QString kNote = QStringLiteral("Asked the agent team for the booking agent");
inline const QString kEvidence = QStringLiteral("Lost two clients to missed calls");
inline const QString kStatus = QStringLiteral("Sent the evening status");
inline const QString kPause = QStringLiteral("Their office moves this week");
inline const QString kMove = QStringLiteral("The trainer is back on Friday");
inline const QString kView = QStringLiteral("Tomorrow first");
} // namespace words

inline constexpr auto kSpecialist = "dana.whitlock@onboarding.example";
inline constexpr auto kSeller = "caleb.stroud@onboarding.example";

/// Makes a person of the wanted kind for a seat.
using Hire = std::function<std::unique_ptr<Person>(const Seat&)>;

/// The whole day, S2's twelve steps in their order, until nine the next morning; what was planned is told.
/// Pictures of it are called after `name`. Throws Stuck.
[[nodiscard]] Plan workThrough(Office& office, const Hire& hire, const QString& name);

} // namespace occ::tests
