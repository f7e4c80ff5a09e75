// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/connector.h"

/// Inside core/sync only: how Salesforce names and writes things.
namespace occ::sync {

/// "Account"; notes are tasks that are done.
[[nodiscard]] QString salesforceObject(Kind kind);
/// The fields that name what a record belongs to.
[[nodiscard]] QMap<Kind, QString> salesforceParents(Kind kind);
/// A field out of a describe.
[[nodiscard]] RemoteField salesforceField(Kind kind, const QJsonObject& json);
/// A value with times written as ISO 8601 has it.
[[nodiscard]] QJsonValue salesforceValue(const QJsonValue& value);
/// "2026-11-02T09:15:30.000+0000" and the usual forms; 0 when it is none.
[[nodiscard]] Instant salesforceInstant(const QString& text);
/// For a query: "2026-11-02T09:15:30Z", whole seconds.
[[nodiscard]] QString salesforceStamp(Instant at);
/// The same of an HTTP date; empty when it is none.
[[nodiscard]] QString salesforceTimeOf(const QByteArray& httpDate);
/// The texts quoted for SOQL, with commas, in lists that are at most that long in an address.
[[nodiscard]] QStringList salesforceLists(const QStringList& texts, qsizetype longest);

} // namespace occ::sync
