// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/check.h"
#include "ui/callflow/flowdrawing.h"
#include "ui/style/paint.h"

/// How call flows are said and signed; shared by canvas, form, lists and simulator.
namespace occ::ui {

[[nodiscard]] QString stepIcon(callflow::StepType type);
/// What kind of step it is, as a colour of its sign: decides, reaches a person, takes something down.
[[nodiscard]] Tone stepTone(callflow::StepType type);
/// One line for choosing a type: what such a step does.
[[nodiscard]] QString stepPurpose(callflow::StepType type);
/// What this step does, on one line: "Mon–Fri, 08:00–18:00".
[[nodiscard]] QString stepNote(const callflow::Step& step);
/// The step's title; its key when it has none.
[[nodiscard]] QString stepTitle(const callflow::Step& step);
/// "20 s", "5 min", "1 min 30 s".
[[nodiscard]] QString secondsWords(qint64 seconds);
/// "on call phone" for on_call_phone.
[[nodiscard]] QString targetWords(const QString& target);
/// "Mon–Fri", "Mon, Wed", "every day".
[[nodiscard]] QString daysWords(const QStringList& days);
/// "Mon" for "mon".
[[nodiscard]] QString dayWord(const QString& day);
/// "Spanish" for es.
[[nodiscard]] QString languageWords(const QString& code);
/// Error or warning in colour, sign and word.
[[nodiscard]] paint::Pill severityPill(callflow::Severity severity);
/// "3 problems, 1 warning".
[[nodiscard]] QString findingsWords(const QList<callflow::Finding>& findings);

/// The boxes of a flow with the findings that belong to them.
[[nodiscard]] QList<FlowBox> flowBoxes(const callflow::CallFlow& flow,
                                       const QList<callflow::Finding>& findings);
/// A box as a screen reader says it: kind, what it does, its ways out, what is wrong.
[[nodiscard]] QString boxWords(const FlowBox& box);
/// An arrow as a screen reader says it: "1 Appointments, goes to Scheduling".
[[nodiscard]] QString portWords(const FlowDrawing& drawing, int box, int port);

} // namespace occ::ui
