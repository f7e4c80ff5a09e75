// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/schema.h"

#include <QJsonObject>

namespace occ::content {

/// A value that names another document; whether that exists is known only when all files are read.
struct Reference
{
    QString kind;
    QString id;
    int line = 0;
};

/// Compares a document with its schema. Every difference goes to `faults`; the references found come back.
QList<Reference> validate(const Node& root, const Schema& schema, Faults& faults);

/// A valid document as JSON: whole numbers as numbers, truth values as such, all else as text.
[[nodiscard]] QJsonObject toJson(const Node& root, const Schema& schema);

} // namespace occ::content
