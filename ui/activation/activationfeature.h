// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;

/// The page of a client's activation; opened with a ClientLink.
inline constexpr const char* kActivationPage = "activation";

void registerActivation(Registry& registry);

} // namespace occ::ui
