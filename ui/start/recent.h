// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace occ::ui {

/// The workspaces this user opened, the latest first; addresses without passwords.
[[nodiscard]] QStringList recentWorkspaces();
/// Puts a workspace first.
void rememberWorkspace(const QString& address);
void forgetWorkspace(const QString& address);

/// The user's own folder for workspaces; made when it is not there. Empty when it cannot be.
[[nodiscard]] QString workspaceFolder();

} // namespace occ::ui
