// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace occ::messaging {

/// A plain text as HTML: escaped, blank lines between paragraphs, lines that begin with "- " as lists, web
/// and mail addresses as links. A line that was only wrapped because it is long flows on in its paragraph.
[[nodiscard]] QString htmlFromText(const QString& text);

} // namespace occ::messaging
