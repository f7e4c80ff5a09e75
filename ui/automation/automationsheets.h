// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace occ::ui {

/// Sends one command to the automations; says why when it was refused.
template <typename Command> void steer(Shell& shell, QObject* context, Command command)
{
    shell.desk()
        .write([command](Workspace& workspace) { return command(workspace.automations()); })
        .then(context, [&shell](const auto& result) {
            if (!result)
                shell.fail(result.error());
        });
}

/// Nothing goes out any more, at once and without a question; undo lets it go on.
void stopEverything(Shell& shell);
/// Pauses one automation or one client, with a reason and perhaps an end; `who` is what it is called.
void openPauseAutomationSheet(Shell& shell, const QString& automation, std::optional<qint64> client,
                              const QString& who);
/// Plans a kickoff with a client.
void openPlanMeetingSheet(Shell& shell, qint64 onboarding, const QString& client);
/// Another time or place for a meeting; who was invited gets the update.
void openMoveMeetingSheet(Shell& shell, qint64 meeting, const QString& title, Instant startsAt,
                          const QString& place);
/// Sends a text, filled in for an onboarding, to oneself.
void openSendTestSheet(Shell& shell, const QString& message, qint64 onboarding, const QString& client);

} // namespace occ::ui
