// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/sync/connector.h"

#include <QJsonArray>
#include <QMap>

/// Inside core/sync only: how Tryton says things. Pure; no network.
namespace occ::sync::tryton {

/// A field as a model describes it (fields_get).
struct FieldShape
{
    QString type; ///< Tryton's own: "char", "numeric", "many2one", …
    QString label;
    QList<FieldOption> options;
    bool readOnly = false;
    bool required = false;
    int size = 0;
};
/// By name.
using Shape = QMap<QString, FieldShape>;

/// "party.party", "party.contact_mechanism", "sale.opportunity".
[[nodiscard]] QString modelOf(Kind kind);
/// A list with that in it; written with braces a list in a list could as well be a copy of it.
[[nodiscard]] QJsonArray listOf(const QJsonValue& only);
[[nodiscard]] Shape shapeFrom(const QJsonObject& description);

/// A value of theirs as the engine keeps it: text, number, bool or null. Dates are ISO 8601, decimals and ids
/// texts.
[[nodiscard]] QJsonValue inward(const QJsonValue& theirs, const QString& type);
/// A value of the engine's as Tryton wants it for a field of that type; nothing when it cannot be one.
[[nodiscard]] std::optional<QJsonValue> outward(const QJsonValue& ours, const QString& type);

/// {"__class__": "datetime", …}, UTC.
[[nodiscard]] QJsonObject dateTime(Instant at);
/// Of such an object, to the millisecond; 0 when it is none.
[[nodiscard]] Instant instantOf(const QJsonValue& dateTime);
/// When a row was last changed, "20261122183509.059349": its write_date, or create_date when it never was.
[[nodiscard]] QString stampOf(const QJsonObject& row);

/// What the "error" of an answer means.
[[nodiscard]] Fault faultFrom(const QJsonValue& error, const Shape& shape, const QString& crm);
/// Whether the fault may be one row's of several, so that it is worth sending them in parts.
[[nodiscard]] bool isOfOneRow(const Fault& fault);

/// The buttons that lead from one state of an opportunity to another; nothing when no way is open to us.
[[nodiscard]] std::optional<QStringList> buttons(const QString& from, const QString& to);

/// The numbers between 1 and `highest` that are not among `ids` (rising): what was deleted.
[[nodiscard]] QList<qint64> holes(const QList<qint64>& ids, qint64 highest);

} // namespace occ::sync::tryton
