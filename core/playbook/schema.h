// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/yamldocument.h"

#include <QHash>

#include <memory>
#include <optional>

namespace occ::content {

/// What a field may hold, as a schema file says it.
struct FieldType
{
    enum class Name : quint8 { Text, Key, Int, Decimal, Bool, Enum, List, Ref, Map, Record };

    Name name = Name::Text;
    QString record;                           ///< The record's name in the schema's `types`.
    QString target;                           ///< The kind a reference points to.
    QStringList values;                       ///< The words of an enumeration.
    std::optional<qint64> min;                ///< Least number; for lists and maps the least count.
    std::optional<qint64> max;                ///< Greatest number or count.
    std::shared_ptr<const FieldType> element; ///< What a list or map holds.
};

struct Field
{
    QString key;
    FieldType type;
    bool required = false;
};

/// The fields one block may have.
struct RecordType
{
    QList<Field> fields;

    [[nodiscard]] const Field* field(const QString& key) const;
    [[nodiscard]] QStringList keys() const;
};

/// What files of one kind look like; read from `schemas/<kind>.yaml`. Immutable.
class Schema final
{
public:
    /// Reads a schema document. Nothing comes back when `faults` got an entry.
    [[nodiscard]] static std::optional<Schema> read(const Node& root, Faults& faults);
    /// The schema the program carries for a kind it has typed structures for ("playbook", "scorecard",
    /// "industry-pack"); nothing for other kinds.
    [[nodiscard]] static const Schema* builtIn(const QString& kind);

    /// The kind of file it describes.
    [[nodiscard]] const QString& kind() const { return m_kind; }
    [[nodiscard]] const RecordType& top() const { return m_top; }
    /// The record of that name, or nullptr.
    [[nodiscard]] const RecordType* record(const QString& name) const;

private:
    QString m_kind;
    RecordType m_top;
    QHash<QString, RecordType> m_records;
};

} // namespace occ::content
