// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace occ::cli {

/// The exit codes of SPEC 10.
enum ExitCode : int { Done = 0, Refused = 1, Usage = 2, OutsideFailed = 3 };

/// Speaks the user's language, or the one --lang asks for. Scripts read English: with --json nothing is
/// translated. `system` is what systemLanguages() says before prepareStreams() changes LC_ALL. Comes before
/// run().
void speakFor(const QStringList& words, const QStringList& system);

/// Carries out one command line (without the program's name): prints the answer on standard output, or one
/// line on standard error, and gives the exit code.
[[nodiscard]] int run(const QStringList& words);
/// The exit code for a failure of that grade.
[[nodiscard]] int exitCode(Grade grade);

} // namespace occ::cli
