// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Inside core/callflow only: what writer and reader of TeXML have agreed on.
namespace occ::callflow::texml {

/// How the comment begins that carries what no verb says (titles, labels, place in the designer).
inline constexpr QStringView kAbout = u"occ ";
/// What follows a digit in a menu's address to name the language it chooses ("1.language=es").
inline constexpr QStringView kLanguage = u".language";

// The acts: last part of the addresses that Telnyx comes back to.
inline constexpr const char* kHours = "hours";
inline constexpr const char* kPressed = "pressed";
inline constexpr const char* kAfter = "after";
inline constexpr const char* kWait = "wait";
inline constexpr const char* kForm = "form";
inline constexpr const char* kWebhook = "webhook";
inline constexpr const char* kMessage = "message";
inline constexpr const char* kRecorded = "recorded";

} // namespace occ::callflow::texml
