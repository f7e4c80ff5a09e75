// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"
#include "ui/shell/page.h"

namespace occ::ui {

/// Asks for what a CRM needs, tries it or lets the browser sign in, and makes the connection when that went
/// well; `done` gets it. Closing the sheet ends the sign-in, and nothing is kept.
void openConnectSheet(Shell& shell, const QString& connector,
                      const std::function<void(const sync::Connection&)>& done);
/// The same for a connection that is there; `done` is called when its CRM lets it in.
void openSignInSheet(Shell& shell, const sync::Connection& connection, const std::function<void()>& done);

} // namespace occ::ui
