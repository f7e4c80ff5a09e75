// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/texml.h"

namespace occ::callflow {

/// What Telnyx is told while a call is under way.
struct Turn
{
    QByteArray xml;
    QString step; ///< The step it came back from; empty when it asked for a document.
    QString act;  ///< What it came back with: "pressed", "after", "message", … (TurnAct); empty likewise.
};

/// The acts a call comes back with that somebody wants to know of, besides the caller.
namespace turnact {
inline constexpr auto kForm = QLatin1StringView("form");         ///< An intake was spoken or typed.
inline constexpr auto kWebhook = QLatin1StringView("webhook");   ///< An outside system is to be told.
inline constexpr auto kMessage = QLatin1StringView("message");   ///< A voicemail was recorded.
inline constexpr auto kRecorded = QLatin1StringView("recorded"); ///< A call was recorded.
} // namespace turnact

/// Answers one request for `name`: "" and "start", "fallback", "step/KEY", "step/KEY/ACT". What leads where
/// is taken from `flow`, not from the address. A step the flow does not have any more begins the call anew.
[[nodiscard]] Turn takeTurn(const CallFlow& flow, const UrlScheme& urls, const QMap<QString, QString>& values,
                            const QString& name, const StepAnswer& answer);

} // namespace occ::callflow
