// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge.h"

#include <QHash>

#include <functional>

namespace occ::sync {

/// Carries values from one side's form to the other's. Pure, but for the look-ups it is given.
class Carrier final
{
public:
    struct Book
    {
        RemoteBook remote;
        QHash<QString, qint64> peopleByEmail; ///< Lower case → our person.
        QHash<qint64, QString> emailsById;
        /// A company's remote id → our client, and back; nothing when it is not linked.
        std::function<std::optional<qint64>(const QString&)> clientOf;
        std::function<QString(qint64)> companyOf;
    };

    Carrier(const Mapping& mapping, Book book);

    /// A CRM's value of a field in its own form: what the record holds, an array where it is made of several.
    [[nodiscard]] static QJsonValue raw(const FieldMapping& field, const Record& record);
    /// The same as ours; undefined when it stands for nothing of ours.
    [[nodiscard]] QJsonValue inward(const FieldMapping& field, const QJsonValue& theirs) const;
    /// Ours in the CRM's form, as raw() would give it back; nothing when it cannot be carried over.
    [[nodiscard]] std::optional<QJsonValue> outward(Kind kind, const FieldMapping& field,
                                                    const QJsonValue& ours) const;
    /// Puts a value in the CRM's form into a row.
    static void put(const FieldMapping& field, const QJsonValue& theirs, Row& row);
    /// Why outward() gives nothing, in a sentence, with the cure.
    [[nodiscard]] Error whyNot(const FieldMapping& field, const QJsonValue& ours) const;
    /// A value as people read it.
    [[nodiscard]] QString words(const FieldMapping& field, const QJsonValue& ours) const;
    /// Whether our text is longer than the CRM's field takes.
    [[nodiscard]] bool isCut(Kind kind, const FieldMapping& field, const QJsonValue& ours) const;

    [[nodiscard]] const Mapping& mapping() const { return m_mapping; }
    [[nodiscard]] const RemoteBook& remote() const { return m_book.remote; }

private:
    [[nodiscard]] QJsonValue ownerIn(const QString& theirs) const;
    [[nodiscard]] std::optional<QJsonValue> ownerOut(const QJsonValue& ours) const;
    [[nodiscard]] QJsonValue optionIn(const FieldMapping& field, const QString& theirs) const;
    [[nodiscard]] QJsonValue stageIn(const FieldMapping& field, const QJsonValue& theirs) const;
    [[nodiscard]] std::optional<QJsonValue> stageOut(const FieldMapping& field, const QString& ours) const;

    Mapping m_mapping;
    Book m_book;
};

} // namespace occ::sync
