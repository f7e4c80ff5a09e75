// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// The parts of the command table, one per file.
namespace occ::cli {

[[nodiscard]] QList<Command> workspaceCommands();
[[nodiscard]] QList<Command> contentCommands();
[[nodiscard]] QList<Command> playbookCommands();
[[nodiscard]] QList<Command> callflowCommands();
[[nodiscard]] QList<Command> peopleCommands();
[[nodiscard]] QList<Command> clientCommands();
[[nodiscard]] QList<Command> dealCommands();
[[nodiscard]] QList<Command> importCommands();
[[nodiscard]] QList<Command> onboardingCommands();
[[nodiscard]] QList<Command> itemCommands();
[[nodiscard]] QList<Command> contactCommands();
[[nodiscard]] QList<Command> tickCommands();
[[nodiscard]] QList<Command> alertCommands();
[[nodiscard]] QList<Command> automationCommands();
[[nodiscard]] QList<Command> complianceCommands();
[[nodiscard]] QList<Command> integrationCommands();
[[nodiscard]] QList<Command> todayCommands();
[[nodiscard]] QList<Command> routineCommands();
[[nodiscard]] QList<Command> timeCommands();
[[nodiscard]] QList<Command> numberCommands();
[[nodiscard]] QList<Command> monitorCommands();
[[nodiscard]] QList<Command> activationCommands();
[[nodiscard]] QList<Command> searchCommands();
[[nodiscard]] QList<Command> historyCommands();
[[nodiscard]] QList<Command> tokenCommands();
[[nodiscard]] QList<Command> webhookCommands();
[[nodiscard]] QList<Command> serveCommands();
[[nodiscard]] QList<Command> requestCommands();
[[nodiscard]] QList<Command> syncCommands();
[[nodiscard]] QList<Command> helpCommands();

} // namespace occ::cli
