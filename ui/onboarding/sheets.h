// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/links.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QDialog;
QT_END_NAMESPACE

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
/// The same contact with the clients of several onboardings.
void openContactsSheet(Shell& shell, const QList<qint64>& onboardings);
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
/// A new date for a milestone, why, and what else moves with it.
void openMoveMilestoneSheet(Shell& shell, const Milestone& milestone);
/// The same with the date already chosen.
QDialog* openMoveMilestoneSheet(Shell& shell, const TimelineMark& mark, Instant to);
/// Pause, hand off or cancel: `command` is one of these words.
void openStateSheet(Shell& shell, qint64 onboardingId, const QString& client, const QString& command);
/// Pauses one or several; `client` is the name of the one.
void openPauseSheet(Shell& shell, const QList<qint64>& onboardings, const QString& client);
/// Asks for a view's name and keeps it.
void openSaveViewSheet(Shell& shell, const SavedView& view);
void openPersonOfClientSheet(Shell& shell, qint64 clientId, const QString& client);

} // namespace occ::ui
