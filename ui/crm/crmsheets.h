// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"
#include "ui/shell/page.h"

namespace occ::ui {

/// Asks for what a CRM needs and makes the connection; `done` gets it.
void openConnectSheet(Shell& shell, const QString& connector,
                      const std::function<void(const sync::Connection&)>& done);
/// Asks for a key or password anew; `done` is called when it is kept.
void openSignInSheet(Shell& shell, const sync::Connection& connection, const std::function<void()>& done);
/// Asks how often rounds come.
void openScheduleSheet(Shell& shell, const sync::Connection& connection);
/// Asks whether the connection is to end, and says what that means.
void openDisconnectSheet(Shell& shell, const sync::Connection& connection);

} // namespace occ::ui
