// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/connector.h"

/// Inside the Tryton connector only: the rows within a row.
namespace occ::sync::tryton {

[[nodiscard]] qint64 idOf(const QJsonObject& row);
[[nodiscard]] bool isActive(const QJsonObject& row);
/// The parts of a row under "contact_mechanisms.", "addresses." or "identifiers.".
[[nodiscard]] QList<QJsonObject> partsOf(const QJsonObject& row, QLatin1StringView name);
/// All mechanisms of the person that a mechanism's row belongs to, the lowest number first; none when it has
/// no name.
[[nodiscard]] QList<QJsonObject> personOf(const QJsonObject& row);
/// The mechanisms of a record: a party's without a name, or a person's.
[[nodiscard]] QList<QJsonObject> mechanismsOf(Kind kind, const QJsonObject& row);
/// Whether a field of the record stands in one of its mechanisms, or in its address.
[[nodiscard]] bool isMechanism(Kind kind, const QString& field);
[[nodiscard]] bool isAddress(Kind kind, const QString& field);
/// The active mechanism that stands for a field; a person's mobile number will do for the phone. Null: none.
[[nodiscard]] const QJsonObject* mechanismFor(Kind kind, const QList<QJsonObject>& all, const QString& field);
/// The first active address; null: none.
[[nodiscard]] const QJsonObject* addressOf(const QList<QJsonObject>& all);

} // namespace occ::sync::tryton
