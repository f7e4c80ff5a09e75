// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/crmworld.h"
#include "tests/fakes/soql.h"

/// Inside tests/fakes only: what SalesforceFake knows and does, without the network.
namespace occ::test {

struct SalesforceField
{
    QString name, label;
    QString type = QStringLiteral("string");
    int length = 255;
    bool required = false;
    bool readOnly = false;
    bool externalId = false;
    bool unique = false;
    QString referenceTo;
    QStringList options; ///< Of a picklist; one with "-" before it is not active any more.
};

struct SalesforceStage
{
    QString label;
    bool closed = false, won = false;
    int probability = 0;
    bool active = true;
};

class SalesforceWorld final : public CrmWorld
{
public:
    explicit SalesforceWorld(const Clock& clock);
    [[nodiscard]] CrmReply answer(const CrmRequest& request) override;

    QMap<QString, QList<SalesforceField>> fields; ///< By type.
    QList<SalesforceStage> stages;
    int batchSize = 2000; ///< Records in one batch of a query, whatever is wished for.
    int dailyCalls = 100'000;
    int calls = 0;
    int locked = 0;             ///< The next so many rows find their record locked.
    bool duplicateRule = false; ///< A second contact of the same e-mail sets off an alert.
    /// A rule of the administrator's: what is wrong with a record, or nothing.
    std::function<QString(const QString& type, const CrmValues& values)> rule;

    // What people do in Salesforce itself.
    QString put(const QString& type, const CrmValues& values, std::optional<Instant> at = {});
    void edit(const QString& type, const QString& id, const CrmValues& values);
    /// The same by a transaction that began that much earlier and is seen only now.
    void editLate(const QString& type, const QString& id, const CrmValues& values, Millis earlier);
    void remove(const QString& type, const QString& id);
    void undelete(const QString& type, const QString& id);
    void merge(const QString& type, const QString& winner, const QString& loser);
    [[nodiscard]] CrmRecord* record(const QString& type, const QString& id);
    [[nodiscard]] SalesforceField* field(const QString& type, const QString& name);

private:
    struct Fault
    {
        int status = 400;
        QString code, message;
        QStringList fields;
    };
    struct Row
    {
        QString id;
        bool created = false;
        std::optional<Fault> fault;
    };
    using Result = std::optional<Fault>;

    [[nodiscard]] CrmReply dispatch(const CrmRequest& request, const QStringList& parts);
    [[nodiscard]] CrmReply queryCall(const CrmRequest& request, const QStringList& parts);
    [[nodiscard]] CrmReply batchOf(const QString& cursor, int from, const CrmRequest& request);
    [[nodiscard]] CrmReply sobjectCall(const CrmRequest& request, const QStringList& rest);
    [[nodiscard]] CrmReply recordCall(const CrmRequest& request, const QString& type, const QString& id);
    [[nodiscard]] CrmReply externalCall(const CrmRequest& request, const QString& type, const QString& name,
                                        const QString& value);
    [[nodiscard]] CrmReply replication(const CrmRequest& request, const QString& type, bool deleted);
    [[nodiscard]] CrmReply describe(const QString& type) const;
    [[nodiscard]] CrmReply collections(const CrmRequest& request, const QStringList& rest);
    [[nodiscard]] CrmReply collectionWrite(const QJsonArray& records, bool allOrNone, bool makes);
    [[nodiscard]] CrmReply collectionUpsert(const QJsonArray& records, bool allOrNone, const QString& type,
                                            const QString& name);
    [[nodiscard]] CrmReply collectionDelete(const QStringList& ids, bool allOrNone);
    [[nodiscard]] CrmReply collectionRead(const CrmRequest& request, const QString& type);
    [[nodiscard]] CrmReply composite(const CrmRequest& request, const QStringList& parts);
    [[nodiscard]] CrmReply error(const Fault& fault) const;
    [[nodiscard]] static QJsonObject saved(const Row& row, bool tellCreated);
    /// The rows as an answer; with `allOrNone` and a failed row everything is as it was in `before`.
    [[nodiscard]] CrmReply settled(QList<Row> rows, bool allOrNone, bool tellCreated,
                                   const QMap<QString, CrmTable>& before);

    [[nodiscard]] Row create(const QString& type, const QJsonObject& body, bool allowDuplicates = false);
    [[nodiscard]] Row update(const QString& type, const QString& id, const QJsonObject& body);
    [[nodiscard]] Row upsert(const QString& type, const QString& name, const QString& value,
                             const QJsonObject& body, bool updateOnly, QStringList* several);
    [[nodiscard]] Row erase(const QString& id);
    [[nodiscard]] Result unfit(const QString& type, const QJsonObject& body, const CrmRecord* of);
    [[nodiscard]] Result unfitValue(const SalesforceField& field, const QJsonValue& value);
    /// A fault when the record is not there or was deleted.
    [[nodiscard]] Result missing(const QString& type, const QString& id);
    [[nodiscard]] Result lockedNow();
    [[nodiscard]] QJsonValue value(const QString& type, const CrmRecord& record, const QString& name) const;
    [[nodiscard]] QJsonObject json(const QString& type, const CrmRecord& record,
                                   const QStringList& names) const;
    [[nodiscard]] QString typeOf(const QString& id) const;
    [[nodiscard]] QString typeNamed(const QString& name) const;
    void settle(const QString& type, CrmRecord& record) const;
    void showStages();

    struct Cursor
    {
        QString type;
        QStringList names;
        QList<qint64> numbers;
        Instant at = 0;
    };
    QHash<QString, Cursor> m_cursors;
    qint64 m_day = 0;
};

/// The 18 characters of an id of 15 or 18; empty when it is none.
[[nodiscard]] QString salesforceId(const QString& id);
/// What such an id counts up with.
[[nodiscard]] qint64 salesforceNumber(const QString& id);
/// "2026-11-02T09:15:30.000+0000"
[[nodiscard]] QString salesforceTime(Instant at);

} // namespace occ::test
