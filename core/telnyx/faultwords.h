// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telnyx/fault.h"

/// Inside core/telnyx only: Telnyx's error codes in words.
namespace occ::telnyx {

struct CodeWords
{
    Cause cause = Cause::Other;
    QString message;
    QString hint;
};
/// What stands for one of Telnyx's codes; nothing for one without words of its own.
[[nodiscard]] std::optional<CodeWords> wordsFor(const QString& code);

/// Every code that has words.
[[nodiscard]] QStringList knownCodes();

/// The general words for a cause, for answers without a known code.
[[nodiscard]] CodeWords wordsFor(Cause cause);

/// How grave a cause is to whoever asked.
[[nodiscard]] Grade gradeOf(Cause cause);

} // namespace occ::telnyx
