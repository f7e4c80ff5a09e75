// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/crmworld.h"

#include <QSet>

/// Inside tests/fakes only: what HubspotFake knows and does, without the network.
namespace occ::test {

struct HubspotProperty
{
    QString name, label;
    QString type = QStringLiteral("string");
    QString fieldType = QStringLiteral("text");
    QString group;
    QStringList options; ///< Of an enumeration: value=label.
    bool unique = false;
    bool readOnly = false;
    bool standard = true; ///< HubSpot's own.
    bool archived = false;
};

struct HubspotStage
{
    QString id, label;
    QString probability; ///< "1.0": won
    bool closed = false;
};

struct HubspotPipeline
{
    QString id, label;
    QList<HubspotStage> stages;
};

struct HubspotOwner
{
    QString id, email, firstName, lastName;
    qint64 userId = 0;
    bool archived = false;
};

class HubspotWorld final : public CrmWorld
{
public:
    explicit HubspotWorld(const Clock& clock);
    [[nodiscard]] CrmReply answer(const CrmRequest& request) override;

    QMap<QString, QList<HubspotProperty>> properties; ///< By type.
    QList<HubspotPipeline> pipelines;
    QList<HubspotOwner> owners;
    QSet<QString> scopes;
    /// How late the search sees a write, and how much later still it sees every other record.
    Millis searchLag = 0, searchLagSpread = 0;
    int searchCap = 10'000;
    int tenSeconds = 0; ///< How many requests ten seconds may have; 0: any number.
    int daily = 0;
    int searchesASecond = 0;
    int locked = 0;      ///< The next so many writes find the record locked (423).
    int repeatPages = 0; ///< The next so many pages of a list come again.
    QString timeZone = QStringLiteral("US/Eastern");

    // What people do in HubSpot itself.
    QString put(const QString& type, const CrmValues& values, std::optional<Instant> at = {});
    void edit(const QString& type, const QString& id, const CrmValues& values);
    void archive(const QString& type, const QString& id);
    void restore(const QString& type, const QString& id);
    /// `loser` goes into `winner`: its id answers with the winner from then on.
    void merge(const QString& type, const QString& winner, const QString& loser);
    /// Deletes the archived for good.
    void purge(const QString& type, const QString& id);
    void associate(const QString& from, const QString& fromId, const QString& to, const QString& toId,
                   int kind = 0);
    [[nodiscard]] CrmRecord* record(const QString& type, const QString& id);
    [[nodiscard]] QStringList associated(const QString& from, const QString& fromId, const QString& to) const;
    [[nodiscard]] HubspotProperty* property(const QString& type, const QString& name);

private:
    friend class HubspotBatches;

    struct Fault
    {
        int status = 400;
        QString category, message, code, name;
    };
    /// What becomes of one row of a batch.
    struct Row
    {
        QJsonObject record;
        std::optional<Fault> fault;
        QJsonObject input;
    };

    [[nodiscard]] std::optional<CrmReply> tooMany(bool search);
    [[nodiscard]] std::optional<CrmReply> mayNot(const CrmRequest& request, const QStringList& parts) const;
    [[nodiscard]] CrmReply dispatch(const CrmRequest& request, const QStringList& parts);
    [[nodiscard]] CrmReply objects(const CrmRequest& request, const QString& type, const QStringList& rest);
    [[nodiscard]] CrmReply one(const CrmRequest& request, const QString& type, const QString& id);
    [[nodiscard]] CrmReply list(const CrmRequest& request, const QString& type);
    [[nodiscard]] CrmReply search(const CrmRequest& request, const QString& type);
    [[nodiscard]] CrmReply batch(const CrmRequest& request, const QString& type, const QString& verb);
    [[nodiscard]] CrmReply batchRead(const QJsonObject& body, const QString& type, bool archived);
    [[nodiscard]] CrmReply batchWrite(const QJsonArray& inputs, const QString& type, const QString& verb);
    [[nodiscard]] CrmReply batchAnswer(const QList<Row>& rows, int status);
    [[nodiscard]] CrmReply linksOf(const CrmRequest& request, const QStringList& parts);
    [[nodiscard]] CrmReply linkBatch(const CrmRequest& request, const QStringList& parts);
    [[nodiscard]] CrmReply propertyCalls(const CrmRequest& request, const QString& type);
    [[nodiscard]] CrmReply pipelineCalls(const QStringList& parts) const;
    [[nodiscard]] CrmReply ownerCalls(const CrmRequest& request, const QStringList& parts) const;

    [[nodiscard]] Row create(const QString& type, const QJsonObject& input);
    [[nodiscard]] Row update(const QString& type, CrmRecord& record, const QJsonObject& input);
    [[nodiscard]] std::optional<Fault> unfit(const QString& type, const QJsonObject& values,
                                             const CrmRecord* of);
    [[nodiscard]] std::optional<Fault> unfitValue(const HubspotProperty& property,
                                                  const QString& value) const;
    [[nodiscard]] CrmRecord* lookUp(const QString& type, const QString& id, const QString& idProperty);
    [[nodiscard]] CrmReply error(const Fault& fault);
    [[nodiscard]] QJsonObject json(const QString& type, const CrmRecord& record, const QStringList& wanted,
                                   const QStringList& history = {}) const;
    [[nodiscard]] QJsonObject links(const QString& type, const CrmRecord& record,
                                    const QStringList& to) const;
    [[nodiscard]] std::optional<QString> value(const QString& type, const CrmRecord& record,
                                               const QString& name) const;
    void keepIndexed(const QString& type, const CrmRecord& record);
    [[nodiscard]] const CrmRecord* indexed(const QString& type, const CrmRecord& record) const;
    [[nodiscard]] bool matches(const QString& type, const CrmRecord& record, const QJsonObject& search) const;
    [[nodiscard]] bool matchesFilter(const QString& type, const CrmRecord& record,
                                     const QJsonObject& filter) const;
    void change(const QString& type, CrmRecord& record, const CrmValues& values, Instant at);
    void settle(const QString& type, CrmRecord& record) const;
    void unlink(const QString& type, qint64 number);
    [[nodiscard]] QString correlation();

    using Links = QMap<qint64, QSet<int>>;                           ///< To whom, and as what.
    QMap<QString, QHash<qint64, Links>> m_links;                     ///< "deals>companies" → from →
    QMap<QString, QHash<qint64, std::optional<CrmRecord>>> m_before; ///< What the search still shows.
    QList<Instant> m_recent, m_searches;
    int m_today = 0;
    qint64 m_day = 0;
    // The last search, for its further pages.
    QByteArray m_searchKey;
    qint64 m_writes = 0;
    QList<qint64> m_found;
};

/// "companies" of "companies" and of "0-2"; empty when there is no such type.
[[nodiscard]] QString hubspotType(const QString& name);
/// "hs_lastmodifieddate", but for contacts.
[[nodiscard]] QString hubspotModified(const QString& type);

} // namespace occ::test
