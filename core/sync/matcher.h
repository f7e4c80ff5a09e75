// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/context.h"

/// Inside core/sync only: which of ours a record of the CRM is.
namespace occ::sync {

/// What was found.
struct Match
{
    qint64 ourId = 0; ///< 0: none of ours.
    QString ourName;
    bool sure = false;
    QString why; ///< When it is not sure, in words.
};

/// Ours of one kind that hang together with nothing yet, by what they are recognised by.
class Matcher final
{
public:
    Matcher(Context& context, Kind kind);

    /// `values` are the record's, carried over.
    [[nodiscard]] Match find(const QJsonObject& values) const;
    /// It belongs to somebody now.
    void take(qint64 ourId) { m_taken << ourId; }

private:
    [[nodiscard]] QString key(const QString& field, const QJsonValue& value) const;
    [[nodiscard]] Match judge(const QString& field, const QList<qint64>& candidates,
                              const QJsonObject& values) const;

    Kind m_kind;
    QStringList m_fields;
    QHash<qint64, OurRecord> m_records;
    QHash<QString, QHash<QString, QList<qint64>>> m_index; ///< Field → key → ours.
    QSet<qint64> m_taken;
};

} // namespace occ::sync
