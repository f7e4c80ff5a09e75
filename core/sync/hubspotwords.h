// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/connector.h"
#include "core/sync/exchange.h"

#include <QTimeZone>

/// Inside core/sync only: HubSpot's names, values and refusals.
namespace occ::sync::hubspot {

/// New versions come in March and September; each answers for 18 months.
inline const QString kVersion = QStringLiteral("2026-09");
inline const QString kTitle = QStringLiteral("HubSpot");
inline const QString kMergedIds = QStringLiteral("hs_merged_object_ids");
inline const QString kChangedBy = QStringLiteral("hs_updated_by_user_id");
/// What the index may lag behind.
inline constexpr Millis kSafety = 30 * kSecond;
inline constexpr int kLongestText = 65'536;

/// "companies"
[[nodiscard]] QString typeOf(Kind kind);
/// "0-2"
[[nodiscard]] QString typeIdOf(Kind kind);
/// "/crm/objects/2026-09/companies/batch/read" of "batch/read"
[[nodiscard]] QString objects(Kind kind, const QString& rest = {});
[[nodiscard]] QString modifiedOf(Kind kind);
/// Whom records of a kind belong to.
[[nodiscard]] QList<Kind> parentsOf(Kind kind);

/// A kind of association; `primary` is 0 where there is no main one.
struct LinkType
{
    int plain = 0;
    int primary = 0;
};
[[nodiscard]] LinkType linkType(Kind from, Kind to);
/// The "types" of a request; the main one first.
[[nodiscard]] QJsonArray linkTypes(Kind from, Kind to, bool main);

[[nodiscard]] RemoteField fieldFrom(Kind kind, const QJsonObject& json);
/// Reads "2026-11-02T09:15:30.123Z"; 0 when it is none.
[[nodiscard]] Instant instantOf(const QString& text);
/// Everything is a string there; null empties.
[[nodiscard]] QString valueOut(const QJsonValue& value);
/// An id that comes as a string or as a number.
[[nodiscard]] QString idOf(const QJsonValue& value);
/// The ids of a record's associations as they come inline, the main one first.
[[nodiscard]] QStringList inlineIds(const QJsonArray& results);
/// The same as the batch of associations gives them.
[[nodiscard]] QStringList batchIds(const QJsonArray& results, const LinkType& type);

/// The one word at the end of a note's or task's text that stands for our id, and back.
[[nodiscard]] QString markerOf(const QString& externalId);
[[nodiscard]] QString externalIdIn(const QString& text);
/// Properties of a row; of notes and tasks by our names.
[[nodiscard]] QJsonObject properties(Kind kind, const Row& row, Instant now);
/// A text of the row that is longer than HubSpot takes; empty: none.
[[nodiscard]] QString tooLong(const QJsonObject& properties);

/// Fills in what an error of an answer, or of one row of it, says. Begins from what is known already.
[[nodiscard]] Fault explained(const QJsonObject& error, Fault fault);
/// A row's error: it has no status, only words.
[[nodiscard]] Fault rowFault(const QJsonObject& error);
/// Of a 429: which allowance, and until when. The zone may be invalid when it is not known.
[[nodiscard]] Fault limitReached(const messaging::WebAnswer& answer, const QJsonObject& error, Fault fault,
                                 Instant now, const QTimeZone& zone);
/// Reads the headers that tell what is left.
void readLimits(const messaging::WebAnswer& answer, Pace& pace);

} // namespace occ::sync::hubspot
