// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/texml.h"

#include <QHash>
#include <QJsonObject>

/// Inside core/callflow only: TeXML as a tree, before it means anything.
namespace occ::callflow::texml {

/// One element.
struct Verb
{
    QString name;
    QHash<QString, QString> attributes;
    QString text; ///< What stands directly inside it.
    QList<Verb> children;
    int line = 0; ///< 1-based.

    [[nodiscard]] QString attribute(const QString& wanted) const { return attributes.value(wanted); }
    /// Same but for where it stands.
    [[nodiscard]] bool saysTheSame(const Verb& other) const;
};

/// One document.
struct Tree
{
    QString name;
    QList<Verb> verbs; ///< What is inside <Response>.
    QJsonObject about; ///< What our writer noted; empty for a foreign document.
};

/// Reads a document and knows its verbs. Refuses what is no TeXML and what a call flow has no step for.
[[nodiscard]] Result<Tree> parse(const TexmlDocument& document);

} // namespace occ::callflow::texml
