// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>

namespace occ::messaging {

/// A message template's texts (content of kind message), in Mustache.
struct MessageTemplate
{
    QString id;
    QString subject;
    QString body;
};

/// What a template gave.
struct RenderedText
{
    QString subject; ///< One line.
    QString body;    ///< One line a paragraph or list item, however the content file was wrapped.
    QString html;    ///< The body as HTML: escaped, paragraphs, links made clickable.
};

/// Every name a template asks the data for at its top level, sections included, in order of appearance.
/// Fails on a syntax error, naming template, line and cause.
[[nodiscard]] Result<QStringList> namesUsed(const MessageTemplate& message,
                                            const QHash<QString, QString>& partials = {});

/// Fills a template. A name the data does not hold (or holds as null or, outside a section, as empty text) is
/// an error that lists all of them: a mail never goes out with a gap. An empty list is a value. `partials`
/// are texts by name.
[[nodiscard]] Result<RenderedText> render(const MessageTemplate& message, const QJsonObject& data,
                                          const QHash<QString, QString>& partials = {});

} // namespace occ::messaging
