// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/requestdata.h"
#include "ui/shell/page.h"

namespace occ::ui {

/// A new request of a client.
void openRequestSheet(Shell& shell, qint64 client, const QString& name);
/// Another title, priority or category; the details where nobody has them yet.
void openEditRequestSheet(Shell& shell, const ServiceRequest& request);
/// To which helpdesk; asks nothing where there is only one.
void handOverRequest(Shell& shell, const ServiceRequest& request, const QStringList& helpdesks);

} // namespace occ::ui
