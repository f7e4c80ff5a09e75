// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/connector.h"
#include "core/sync/exchange.h"

#include <QHash>
#include <QMutex>
#include <QTimeZone>

#include <functional>

namespace occ::sync {

/// HubSpot, by its paths of one dated version. Our number of a record stands in a property of our own with
/// unique values; it is made with the first record that is sent, and fields() lists it before. Notes and
/// tasks have no such property: a word at their end marks them, and the search that finds it lags behind by
/// some seconds.
class HubSpot final : public Remote
{
public:
    struct Options
    {
        /// With defaultBase() or another one; see makeRemote() and OAuth::forExchange().
        std::function<Outcome<Access>(bool renew)> access;
        QString keyProperty = QStringLiteral("occ_external_id");
        /// The portal the connection is bound to, for urlOf() before whoAmI() was asked; may be empty.
        QString account;
        Millis deadline = 60 * kSecond; ///< For one attempt.
        int attempts = 4;               ///< The most for one request.
    };
    /// The pace and the clock outlive it.
    HubSpot(Options options, Pace& pace, const Clock& clock);

    [[nodiscard]] static QUrl defaultBase();
    /// The smallest allowance an account has; answers tell when others use it, too.
    [[nodiscard]] static Pace::Options pace();

    [[nodiscard]] const Capabilities& capabilities() const override;
    [[nodiscard]] Outcome<RemoteAccount> whoAmI() override;
    [[nodiscard]] Outcome<QList<RemoteField>> fields(Kind kind) override;
    [[nodiscard]] Outcome<QList<RemoteOwner>> owners() override;
    [[nodiscard]] Outcome<QList<RemotePipeline>> pipelines() override;
    /// Everything by the list, then by searches by the time of the last change. Each page is a query of its
    /// own from the last value seen: no page is skipped when records move, and no query comes near the
    /// 10,000 results it may have.
    [[nodiscard]] Outcome<Page> changes(Kind kind, const QString& cursor, const QStringList& fields) override;
    /// HubSpot has no list of deletions by time: all that is in the recycle bin (90 days) is looked through.
    [[nodiscard]] Outcome<Page> deleted(Kind kind, const QString& cursor) override;
    [[nodiscard]] Outcome<QList<Record>> read(Kind kind, const QStringList& ids,
                                              const QStringList& fields) override;
    [[nodiscard]] Outcome<QList<Record>> readValues(Kind kind, const QStringList& ids,
                                                    const QStringList& fields) override;
    [[nodiscard]] Outcome<QList<Record>> find(Kind kind, const QStringList& externalIds,
                                              const QStringList& fields) override;
    [[nodiscard]] Outcome<QList<RowResult>> write(Kind kind, const QList<Row>& rows) override;
    [[nodiscard]] Outcome<QList<RowResult>> link(const QList<Association>& associations) override;
    [[nodiscard]] Outcome<QList<RowResult>> archive(Kind kind, const QStringList& ids) override;
    [[nodiscard]] QUrl urlOf(Kind kind, const QString& id) const override;

private:
    /// What is known of our own property at an object.
    enum class Key : quint8 { Unknown, Missing, Ready, Unfit };
    /// Where a search by the time of change stands.
    struct Scan
    {
        Instant from = 0;
        QString id;       ///< Within those changed at `from`: after this one; empty: not within.
        Instant back = 0; ///< Where to go on from once it is through, as the index was not settled; 0: none.
    };
    struct Found
    {
        QJsonArray records;
        bool more = false;
    };
    /// Rows of one write() that go by the same call.
    struct Batch
    {
        QString verb; ///< "update", "upsert", "create"
        QList<qsizetype> rows;
    };

    // Asking.
    [[nodiscard]] Outcome<Said> ask(const Ask& what);
    /// ask(), and the answer has a list of results.
    [[nodiscard]] Outcome<Said> askList(const Ask& what);
    [[nodiscard]] Lost nonsense(const Said& said) const;
    [[nodiscard]] Fault explained(const messaging::WebAnswer& answer, Fault fault) const;
    [[nodiscard]] Instant timeOf(const Said& said) const;

    // Reading.
    [[nodiscard]] QStringList wanted(Kind kind, const QStringList& fields) const;
    [[nodiscard]] Record record(Kind kind, const QJsonObject& json, const QStringList& fields) const;
    [[nodiscard]] Outcome<Page> listed(Kind kind, const QJsonObject& at, const QStringList& fields);
    [[nodiscard]] Outcome<Page> searched(Kind kind, Scan scan, const QStringList& fields);
    [[nodiscard]] Outcome<Found> search(Kind kind, Scan& scan, const QStringList& properties,
                                        const QJsonArray& besides = {});
    [[nodiscard]] Outcome<Page> archived(Kind kind, const QJsonObject& at);
    [[nodiscard]] Outcome<Page> mergedAway(Kind kind, const QJsonObject& at);
    [[nodiscard]] Outcome<QList<Record>> batchRead(Kind kind, const QStringList& ids, const QString& by,
                                                   const QStringList& fields, QStringList* missing);
    [[nodiscard]] Outcome<std::optional<Record>> readOne(Kind kind, const QString& id,
                                                         const QStringList& fields);
    [[nodiscard]] Outcome<QList<Record>> marked(Kind kind, const QStringList& externalIds,
                                                const QStringList& fields);
    [[nodiscard]] Outcome<void> addParents(Kind kind, QList<Record>& records);

    // Writing.
    [[nodiscard]] Outcome<void> makeKey(Kind kind);
    [[nodiscard]] Outcome<void> send(Kind kind, const QList<Row>& rows, const Batch& batch,
                                     QList<RowResult>& results);
    [[nodiscard]] QJsonObject input(Kind kind, const Row& row, const QString& verb, qsizetype number) const;
    void takeAnswer(Kind kind, const QList<Row>& rows, const Batch& batch, const Said& said,
                    QList<RowResult>& results) const;
    [[nodiscard]] bool isTwin(const Fault& fault) const;
    [[nodiscard]] Outcome<void> settleTwins(Kind kind, const QList<Row>& rows, const QList<qsizetype>& twins,
                                            QList<RowResult>& results);
    [[nodiscard]] Outcome<void> linkGroup(const QList<Association>& associations,
                                          const QList<qsizetype>& group, QList<RowResult>& results);

    Options m_options;
    Exchange m_exchange;
    QHash<Kind, Key> m_keys;
    QHash<QString, QString> m_users; ///< By the id of the user, not that of the owner.
    mutable QMutex m_mutex;          ///< For the next three: urlOf() is asked by the window's side.
    QString m_portal;
    QString m_domain;
    QTimeZone m_zone;
};

} // namespace occ::sync
