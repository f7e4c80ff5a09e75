// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/callflow.h"

namespace occ::callflow {

enum class Severity : quint8 {
    Error,   ///< The flow must not be deployed like this.
    Warning, ///< It works, and somebody should look.
};

/// One thing wrong with a flow. `rule` is one of rules().
struct Finding
{
    QString rule;
    QString step; ///< Key of the step it is shown at; empty for the flow as a whole.
    Severity severity = Severity::Error;
    QString message; ///< A sentence for people, naming steps by their titles.
    QString port;    ///< The way out it speaks of; empty when it is about the step.

    bool operator==(const Finding&) const = default;
};

/// What the compliance packs of a client say about recording.
enum class RecordingRule : quint8 {
    Free,       ///< Nothing.
    Consent,    ///< Callers are told before a recording starts.
    Prohibited, ///< Calls are not recorded.
};

/// What the checker knows besides the flow. Empty lists are not checked against.
struct CheckContext
{
    QStringList calendars; ///< Ids of the calendars there are.
    QStringList forms;     ///< Ids of the forms there are.
    QStringList targets;   ///< Names of numbers and teams that are known for the client.
    RecordingRule recording = RecordingRule::Consent;
};

/// The names of all rules: "dead-end", "loop", "unreachable", "after-hours", "emergency-path",
/// "emergency-priority", "duplicate-key", "invalid-key", "duplicate-digit", "invalid-digit",
/// "menu-options", "missing-target", "unknown-target", "queue-overflow", "voicemail-limit", "consent",
/// "recording-prohibited", "menu-fallback", "language", "hours", "timing", "text", "start".
[[nodiscard]] const QStringList& rules();

/// Everything wrong with a flow, in the order of its steps. Takes time linear in steps and exits.
[[nodiscard]] QList<Finding> check(const CallFlow& flow, const CheckContext& context = {});
/// Whether a finding forbids to deploy.
[[nodiscard]] bool hasErrors(const QList<Finding>& findings);

} // namespace occ::callflow
