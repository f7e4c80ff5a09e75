// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/faults.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace occ::content {

/// One value of a YAML document with its place. Scalars stay the text that was written: no value is turned
/// into a number or a truth value behind anybody's back.
struct Node
{
    enum class Kind : quint8 { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    bool quoted = false; ///< A scalar in quotes or a block text: it can only be text.
    int line = 0;        ///< 1-based line where the value begins.
    int keyLine = 0;     ///< 1-based line of `key`; 0 in lists.
    QString key;         ///< Its name when it is inside a map.
    QString text;        ///< The scalar.
    std::vector<Node> children;

    /// The value of a map under `name`, or nullptr.
    [[nodiscard]] const Node* child(QStringView name) const;
    /// The text of the scalar under `name`; empty when there is none.
    [[nodiscard]] QString textOf(QStringView name) const;
    /// The line to name when speaking of this value: that of its key where it has one.
    [[nodiscard]] int place() const { return keyLine > 0 ? keyLine : line; }
};

/// The most a content file may hold. Far above any honest file, far below what hurts.
struct YamlLimits
{
    qsizetype bytes = qsizetype(1) << 20;
    qsizetype scalar = qsizetype(1) << 16;
    int depth = 24;
    int nodes = 20000;
};

/// Reads one YAML document strictly: UTF-8 without NUL or control characters, no tabs as indentation, no
/// anchors, aliases or tags, no duplicate keys, one document, within the limits. The top is a map.
/// Nothing comes back when `faults` got an entry. Never throws.
[[nodiscard]] std::optional<Node> parseYaml(const QByteArray& raw, Faults& faults,
                                            const YamlLimits& limits = {});

/// Whether other YAML programs would read this unquoted scalar as something else than text: yes, 010, 1.5,
/// null, 12:30, 2026-03-01.
[[nodiscard]] bool looksLikeAnotherType(const QString& plain);

} // namespace occ::content
