// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/connector.h"
#include "core/sync/exchange.h"

#include <QMutex>

namespace occ::sync {

/// Salesforce over its REST API. Needs a custom field (External ID, unique) that keeps our ids on every
/// object that is written; for notes and tasks, which both are Salesforce's tasks, on activities. Batches go
/// through the collections calls, where a conditional write is not to be had. Times are the org's own.
class Salesforce final : public Remote
{
public:
    struct Options
    {
        std::function<Outcome<Access>(bool renew)> access; ///< See OAuth::forExchange().
        /// The field that keeps our ids, by kind; empty: the kind has none, and its creations are not
        /// repeated.
        QMap<Kind, QString> externalIds = usualExternalIds();
        Millis deadline = 60 * kSecond;
    };
    /// The pace and the clock outlive it.
    Salesforce(Options options, Pace& pace, const Clock& clock);

    [[nodiscard]] static QMap<Kind, QString> usualExternalIds();

    [[nodiscard]] const Capabilities& capabilities() const override { return m_capabilities; }
    [[nodiscard]] Outcome<RemoteAccount> whoAmI() override;
    [[nodiscard]] Outcome<QList<RemoteField>> fields(Kind kind) override;
    [[nodiscard]] Outcome<QList<RemoteOwner>> owners() override;
    [[nodiscard]] Outcome<QList<RemotePipeline>> pipelines() override;
    [[nodiscard]] Outcome<Page> changes(Kind kind, const QString& cursor, const QStringList& fields) override;
    [[nodiscard]] Outcome<Page> deleted(Kind kind, const QString& cursor) override;
    [[nodiscard]] Outcome<QList<Record>> read(Kind kind, const QStringList& ids,
                                              const QStringList& fields) override;
    [[nodiscard]] Outcome<QList<Record>> find(Kind kind, const QStringList& externalIds,
                                              const QStringList& fields) override;
    [[nodiscard]] Outcome<QList<RowResult>> write(Kind kind, const QList<Row>& rows) override;
    [[nodiscard]] Outcome<QList<RowResult>> link(const QList<Association>& associations) override;
    [[nodiscard]] Outcome<QList<RowResult>> archive(Kind kind, const QStringList& ids) override;
    [[nodiscard]] QUrl urlOf(Kind kind, const QString& id) const override;

private:
    struct Batch
    {
        QList<QJsonObject> records;
        QString next; ///< Path of the next batch; empty: that was the last one.
        QString date; ///< The org's time of the answer; empty when it does not tell.
    };

    [[nodiscard]] Outcome<Access> access(bool renew);
    [[nodiscard]] Outcome<Batch> query(const QString& soql, bool deletedToo = false);
    [[nodiscard]] Outcome<Batch> nextBatch(const QString& path);
    [[nodiscard]] Outcome<Batch> asked(const Ask& ask);
    /// All batches together.
    [[nodiscard]] Outcome<QList<QJsonObject>> queryAll(const QString& soql, bool deletedToo = false);
    /// Page by page through what has a SystemModstamp of the cursor's or later.
    [[nodiscard]] Outcome<Page> walk(const QString& cursor, const QString& select, const QString& condition,
                                     bool deletedToo, const std::function<Record(const QJsonObject&)>& read);
    [[nodiscard]] QStringList columns(Kind kind, const QStringList& fields) const;
    [[nodiscard]] Record record(Kind kind, const QJsonObject& json, const QStringList& fields) const;
    [[nodiscard]] QJsonObject body(Kind kind, const Row& row) const;
    [[nodiscard]] Outcome<QJsonArray> collection(const QByteArray& method, const QString& path,
                                                 const QJsonArray& records, bool makes);
    [[nodiscard]] RowResult result(const QJsonValue& said) const;

    Options m_options;
    Capabilities m_capabilities;
    Exchange m_exchange;
    mutable QMutex m_mutex;
    QUrl m_site;                                  ///< Of the last access.
    QMap<Kind, QSet<QString>> m_numbers, m_flags; ///< Fields that hold numbers, and yes or no.
};

/// The 18 characters of an id of 15 or 18; empty when it is none.
[[nodiscard]] QString wholeSalesforceId(const QString& id);

} // namespace occ::sync
