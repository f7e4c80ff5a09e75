// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/letter.h"

/// Inside core/messaging only: a letter in Slack's own form.
namespace occ::messaging {

/// The letter as text and blocks. Nothing when it is too long for blocks; then plain text is the way.
[[nodiscard]] std::optional<QJsonObject> slackBlocks(const Letter& letter);
/// The letter as text alone.
[[nodiscard]] QJsonObject slackText(const Letter& letter);
/// A text in Slack's markup that shows exactly these characters, with web addresses clickable.
[[nodiscard]] QString slackEscaped(const QString& text);

} // namespace occ::messaging
