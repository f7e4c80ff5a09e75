// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <QByteArray>

namespace occ::playbook {

/// Reads a file of kind calendar: zone, working days, hours and holidays. Refuses unknown zones and days and
/// dates that do not exist, with file and line.
[[nodiscard]] Result<BusinessCalendar> readCalendar(const QByteArray& text, const QString& fileName);

} // namespace occ::playbook
