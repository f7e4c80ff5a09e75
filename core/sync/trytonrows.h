// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/trytonwords.h"

/// Inside core/sync only: what a company, a contact and a deal are in Tryton. Pure; no network.
///
/// - A company is a party. Its e-mail, phone and website are its contact mechanisms without a name (the first
///   of each type), its street, postal code and city those of its first address. Our id is an identifier
///   without a type.
/// - A contact is a name among a party's contact mechanisms: Tryton keeps people that way unless its module
///   for relations is there. All mechanisms of a party with that name are the contact, the one with the
///   lowest number gives it its id; our id is that one's comment.
/// - A deal is a sale opportunity; our id is its reference. A cancelled one counts as archived.
namespace occ::sync::tryton {

/// What search_read is to give for `fields`, with what versions and conditional writes need.
[[nodiscard]] QJsonArray readFields(Kind kind, const Shape& shape, const QStringList& fields);
/// The domain of records that were touched at or after a moment, their parts included.
[[nodiscard]] QJsonArray touchedSince(Kind kind, Instant since);
/// The domain of records that may keep one of our ids.
[[nodiscard]] QJsonArray keeping(Kind kind, const QStringList& externalIds);
/// Fields of the record's parts that are shown as its own ("email", "street"), with their types.
[[nodiscard]] QList<RemoteField> borrowedFields(Kind kind);

/// A row of search_read as a record. `asked` names the external ids that are looked for, if any.
[[nodiscard]] Record recordFrom(Kind kind, const Shape& shape, const QJsonObject& row,
                                const QStringList& fields, const QStringList& asked = {});
/// The `_timestamp` conditions that keep a row from being written over, by "model,id".
[[nodiscard]] QJsonObject conditionsOf(Kind kind, const QJsonObject& row);
/// The highest whole second in which any part of the row was changed, since 1970; 0 when stamps are finer
/// than seconds and so tell two changes apart.
[[nodiscard]] qint64 coarseSecond(const QJsonObject& conditions);

/// The values of new records, one or more for a row; the first one gives the id.
[[nodiscard]] Outcome<QJsonArray> creation(Kind kind, const Shape& shape, const Row& row,
                                           std::optional<qint64> company);
/// A change of the record with that id.
struct Change
{
    qint64 id = 0;      ///< Of the model that is written: a contact is written through its party.
    QJsonObject values; ///< Empty: nothing to write.
};
[[nodiscard]] QString writtenModel(Kind kind);
/// What has to be written to the row as it stands.
[[nodiscard]] Outcome<Change> change(Kind kind, const Shape& shape, const Row& row,
                                     const QJsonObject& current);

} // namespace occ::sync::tryton
