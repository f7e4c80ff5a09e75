// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"

namespace occ::cli {

/// Makes sure that 0, 1 and 2 are open before any file is, so that no answer is ever written into a
/// workspace; lets a closed pipe be an error instead of the end; keeps Qt's own warnings off standard error.
void prepareStreams();
/// Writes all of it as UTF-8. A reader that has gone away (`| head`) is not a failure.
[[nodiscard]] Status writeOut(const QString& text);
/// "occ: …" on standard error, on one line.
void complain(const QString& line);
/// The terminal's width and colour; neither when standard output is none.
[[nodiscard]] Paper terminalPaper();

} // namespace occ::cli
