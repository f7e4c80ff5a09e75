// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/links.h"
#include "ui/shell/page.h"

/// The small windows with which onboardings are changed from anywhere.
namespace occ::ui {

/// Goes to the client page of an onboarding.
void openOnboarding(Shell& shell, qint64 onboardingId);
/// Starts an onboarding for a client that is known or new.
void openStartSheet(Shell& shell, const QString& client = {});
/// A new client without an onboarding.
void openClientSheet(Shell& shell);
/// A contact with the client, in or out; `inbound` is what is chosen at first.
void openContactSheet(Shell& shell, qint64 clientId, qint64 onboardingId, const QString& client,
                      bool inbound = false);
void openBlockerSheet(Shell& shell, qint64 onboardingId, const QString& client);
void openResolveBlockerSheet(Shell& shell, const Blocker& blocker);
void openSurveySheet(Shell& shell, qint64 onboardingId, const QString& client);
/// Done with evidence, blocked, or not applicable.
void openEvidenceSheet(Shell& shell, const Item& item);
void openBlockItemSheet(Shell& shell, const Item& item);
void openSkipItemSheet(Shell& shell, const Item& item);
/// An item of the client's own, in one of the onboarding's milestones.
void openAddItemSheet(Shell& shell, const QList<Milestone>& milestones, qint64 milestoneId);
/// What an item is called, where it stands and when it is due, for this client only.
void openEditItemSheet(Shell& shell, const QList<Milestone>& milestones, const Item& item);
/// The client's One Big Goal.
void openGoalSheet(Shell& shell, qint64 onboardingId, const QString& goal);
void openGoLiveSheet(Shell& shell, qint64 onboardingId, std::optional<Instant> at);
void openMoveMilestoneSheet(Shell& shell, const Milestone& milestone);
/// Pause, hand off or cancel: `command` is one of these words.
void openStateSheet(Shell& shell, qint64 onboardingId, const QString& client, const QString& command);
void openPersonOfClientSheet(Shell& shell, qint64 clientId, const QString& client);

} // namespace occ::ui
