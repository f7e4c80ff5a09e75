// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace occ::messaging {

/// A template's text with the lines joined again that were only wrapped to fit a content file; paragraphs,
/// lists and lines that end early stay. Every reader's program wraps for itself.
[[nodiscard]] QString flowed(const QString& text);

/// The web addresses in a text, in order: where each begins and what it is, without the punctuation after it.
struct WebAddress
{
    qsizetype at = 0;
    QString url;
};
[[nodiscard]] QList<WebAddress> webAddresses(const QString& text);

/// A plain text as HTML: escaped, blank lines between paragraphs, lines that begin with "- " as lists, web
/// and mail addresses as links. A line that was only wrapped because it is long flows on in its paragraph.
[[nodiscard]] QString htmlFromText(const QString& text);

} // namespace occ::messaging
