// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/fakes/crmserver.h"
#include "tests/fakes/crmtokens.h"

#include <QMap>

#include <optional>

/// Inside tests/fakes only: what the two CRMs have in common.
namespace occ::test {

/// What a field held from then on.
struct CrmChange
{
    Instant at = 0;
    QString value;
    QString source; ///< "CRM_UI" or "INTEGRATION".
};

using CrmValues = QMap<QString, QJsonValue>;

struct CrmRecord
{
    qint64 number = 0; ///< Counts up; the id is made of it.
    QString id;
    CrmValues values;
    Instant createdAt = 0;
    Instant updatedAt = 0;
    bool archived = false;
    Instant archivedAt = 0;
    QMap<QString, QList<CrmChange>> history; ///< Newest first.

    [[nodiscard]] QString text(const QString& field) const { return values.value(field).toString(); }
};

/// The records of one type.
class CrmTable final
{
public:
    QMap<qint64, CrmRecord> records;
    QHash<qint64, qint64> merged; ///< Of a record that went into another one: which.

    /// The record of that number, or the one it was merged into; null when there is none.
    [[nodiscard]] CrmRecord* find(qint64 number);
    /// The records that are not archived (deleted), or those that are.
    [[nodiscard]] QList<const CrmRecord*> all(bool archived = false) const;
    /// Which not archived record holds that in a field that holds every value once; null when none does.
    /// Letters' case does not count. Asking makes an index.
    [[nodiscard]] CrmRecord* holder(const QString& field, const QString& value);
    /// Every not archived record that holds that in the field.
    [[nodiscard]] QList<CrmRecord*> holders(const QString& field, const QString& value);
    /// To be called before and after a record changes.
    void forget(const CrmRecord& record);
    void note(const CrmRecord& record);

private:
    QMap<QString, QMultiHash<QString, qint64>> m_index; ///< field → value in lower case → number
};

class CrmWorld : public CrmAnswerer
{
public:
    explicit CrmWorld(const Clock& clock)
        : tokens(clock)
        , m_clock(clock)
    {}

    /// The CRM's clock: the one given, and how far it is off.
    [[nodiscard]] Instant now() const { return m_clock.now() + skew; }
    [[nodiscard]] QByteArray date() const override;

    Millis skew = 0;
    CrmTokens tokens;
    /// Who writes at the moment, for the fields' history.
    QString source = QStringLiteral("INTEGRATION");
    QMap<QString, CrmTable> tables; ///< By the type's name.

    /// How many not archived (not deleted) records of that type there are.
    [[nodiscard]] qsizetype size(const QString& type) const { return tables.value(type).all().size(); }

protected:
    /// The time of a write: never before that of the last one.
    [[nodiscard]] Instant stamp();
    /// Sets values and their history; null and an empty text take a value away. True when anything changed.
    bool setValues(CrmTable& table, CrmRecord& record, const CrmValues& values, Instant at);
    [[nodiscard]] qint64 nextNumber() { return ++m_numbers; }
    /// A number that counts everything up.
    [[nodiscard]] qint64 counted() { return ++m_counted; }

private:
    const Clock& m_clock;
    Instant m_last = 0;
    qint64 m_numbers = 21'000'000'000;
    qint64 m_counted = 0;
};

/// "2026-11-02T09:15:30.123Z"
[[nodiscard]] QString crmTime(Instant at);
/// The HTTP date: "Mon, 02 Nov 2026 09:15:30 GMT"
[[nodiscard]] QByteArray httpTime(Instant at);

} // namespace occ::test
