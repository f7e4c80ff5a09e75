// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace occ::messaging {

/// Bytes in a charset as text. Bytes the charset does not know become U+FFFD; an unknown charset, and UTF-8
/// that is none, are read as windows-1252. Controls other than tab and line end are dropped.
[[nodiscard]] QString textFrom(const QByteArray& bytes, const QByteArray& charset);

/// The text of an HTML mail, blocks on lines of their own, quotes marked by "> ".
[[nodiscard]] QString textFromHtml(const QString& html);

/// What a writer wrote anew: without quoted lines ("> "), the line that introduces them, and the copy of the
/// original that some programs add below. All of it when nothing else would be left.
[[nodiscard]] QString withoutQuotes(const QString& text);

} // namespace occ::messaging
