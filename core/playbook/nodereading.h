// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"

/// Inside core/playbook only: pieces that the readers of playbooks and industry packs share.
namespace occ::playbook {

using content::Faults;
using content::Node;
using content::suggestion;
using content::Words;

/// The words of the enumerations, in the order of their values.
[[nodiscard]] const QStringList& packUses();
[[nodiscard]] const QStringList& parties();
[[nodiscard]] const QStringList& evidences();
[[nodiscard]] const QStringList& levels();

/// Parses a text and validates it with the program's own schema for `kind`; nothing when there are faults.
[[nodiscard]] std::optional<Node> parseKind(const QByteArray& text, const QString& kind, Faults& faults);

/// Values of a document that its schema has found good; a missing key gives the default.
template <typename Enum>
[[nodiscard]] Enum enumOf(const Node& node, QStringView key, const QStringList& words)
{
    return Enum(std::max<qsizetype>(0, words.indexOf(node.textOf(key))));
}
[[nodiscard]] int numberOf(const Node& node, QStringView key);
[[nodiscard]] QStringList textsOf(const Node& node, QStringView key);
/// The entries of the list under `key`; empty when there is none.
[[nodiscard]] const std::vector<Node>& listOf(const Node& node, QStringView key);
[[nodiscard]] DueRule dueOf(const Node& node);
[[nodiscard]] Item itemOf(const Node& node);

/// Checks what a schema cannot say of a due rule: exactly one unit, a real time of day, none with hours.
void checkDueShape(const Node& due, Faults& faults);
/// Notes keys that stand twice among the entries of a list; `what` names an entry in the message.
void checkTwice(const std::vector<Node>& entries, QStringView key, const QString& what, Faults& faults);
/// Notes an owner role that is not in `roles`; an empty list checks nothing.
void checkRole(const Node& item, const QStringList& roles, Faults& faults);

/// Edges of a graph by key, and the keys in the order of the file.
struct Graph
{
    QStringList order;
    QHash<QString, QStringList> edges;

    /// The first cycle as a path that ends where it began (a, b, a); empty when there is none.
    [[nodiscard]] QStringList cycle() const;
};

} // namespace occ::playbook
