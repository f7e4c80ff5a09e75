// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;
/// The page of what numbers in service do, behind the rail's Numbers.
void registerMonitoring(Registry& registry);

inline constexpr char kMonitoringPage[] = "monitoring";

} // namespace occ::ui
