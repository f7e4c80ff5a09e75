// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/exchange.h"
#include "core/sync/trytonrows.h"

#include <QJsonArray>

/// Tryton, a business server of one's own: parties, their contacts and sale opportunities over JSON-RPC.
/// core/sync/trytonrows.h says what is what.
namespace occ::sync {

/// Where a Tryton server is and who we are there.
struct TrytonAccess
{
    QUrl base; ///< With the database as its path: "https://erp.example.com/agency/".
    QString user;
    QByteArray password; ///< Only in memory; never in faults or logs.
    /// Gives user and password when they are needed and there are none; may be empty.
    std::function<Outcome<std::pair<QString, QByteArray>>()> ask = {};
};

/// Signs in by itself, and again when the session ran out. A stale write is refused by the server's own
/// `_timestamp`. On SQLite that counts whole seconds; a record that was changed within the running second is
/// therefore written only when that second is over.
class Tryton final : public Remote
{
public:
    /// The pace and the clock outlive it.
    Tryton(TrytonAccess access, Pace& pace, const Clock& clock);

    [[nodiscard]] const Capabilities& capabilities() const override;
    [[nodiscard]] Outcome<RemoteAccount> whoAmI() override;
    [[nodiscard]] Outcome<QList<RemoteField>> fields(Kind kind) override;
    /// The employees of the user's company.
    [[nodiscard]] Outcome<QList<RemoteOwner>> owners() override;
    /// The states of an opportunity.
    [[nodiscard]] Outcome<QList<RemotePipeline>> pipelines() override;
    [[nodiscard]] Outcome<Page> changes(Kind kind, const QString& cursor, const QStringList& fields) override;
    /// Tryton keeps no trace of what was deleted: the numbers that are missing among those there are. Names
    /// all of them whenever they are not those of the cursor.
    [[nodiscard]] Outcome<Page> deleted(Kind kind, const QString& cursor) override;
    [[nodiscard]] Outcome<QList<Record>> read(Kind kind, const QStringList& ids,
                                              const QStringList& fields) override;
    [[nodiscard]] Outcome<QList<Record>> find(Kind kind, const QStringList& externalIds,
                                              const QStringList& fields) override;
    /// Results have no version: what it would be could already be somebody else's.
    [[nodiscard]] Outcome<QList<RowResult>> write(Kind kind, const QList<Row>& rows) override;
    [[nodiscard]] Outcome<QList<RowResult>> link(const QList<Association>& associations) override;
    /// Parties and contacts become inactive, opportunities cancelled.
    [[nodiscard]] Outcome<QList<RowResult>> archive(Kind kind, const QStringList& ids) override;
    /// In Tryton's web client.
    [[nodiscard]] QUrl urlOf(Kind kind, const QString& id) const override;

    /// How often the server was asked so far.
    [[nodiscard]] int requests() const { return m_requests; }

private:
    /// An update on its way: which row of the batch, and what for.
    struct Move
    {
        qsizetype row = 0;
        tryton::Change change;
        QJsonObject conditions; ///< `_timestamp`s; empty: written in any case.
        QStringList buttons;    ///< To press afterwards, one after the other.
    };

    [[nodiscard]] Outcome<void> signIn();
    [[nodiscard]] Outcome<QJsonValue> post(const QString& method, const QJsonArray& params, bool makes);
    /// A call in a session; the result. The context is added to the parameters.
    [[nodiscard]] Outcome<QJsonValue> call(const QString& method, QJsonArray params, bool makes = false,
                                           const QJsonObject& conditions = {});
    [[nodiscard]] Outcome<QList<QJsonObject>> rows(const QString& model, const QJsonArray& domain, int limit,
                                                   const QJsonArray& fields);
    [[nodiscard]] Outcome<tryton::Shape> shape(Kind kind);
    /// Finds out whose opportunities these are; nothing when the user belongs to no company.
    [[nodiscard]] Outcome<void> meetCompany();
    [[nodiscard]] Outcome<QJsonObject> context(const QJsonObject& conditions);
    [[nodiscard]] Outcome<QJsonArray> notClients();
    [[nodiscard]] Outcome<QHash<qint64, QJsonObject>> settled(Kind kind, const QList<Row>& rows);

    using Made = std::pair<qsizetype, QJsonArray>; ///< Which row of the batch, and its values.
    void create(Kind kind, const QList<Row>& rows, QList<RowResult>& results, QList<Move>& pressing);
    void sendNew(Kind kind, const QList<Made>& made, QList<RowResult>& results);
    void update(Kind kind, const QList<Row>& rows, QList<RowResult>& results, QList<Move>& pressing);
    void sendChanges(Kind kind, const QList<Move>& moves, QList<RowResult>& results);
    void weigh(Kind kind, const Row& row, const QJsonObject& current, Move move, RowResult& result,
               QList<Move>& moves);
    void press(const QList<Move>& moves, QList<RowResult>& results);
    void pressOne(const QString& button, const QList<Move>& moves, QList<RowResult>& results);
    [[nodiscard]] bool failsAll(const Fault& fault, qsizetype count);

    TrytonAccess m_access;
    Pace& m_pace;
    Exchange m_exchange;
    QByteArray m_session;     ///< As the header wants it; empty: not signed in.
    Instant m_serverTime = 0; ///< Of the last answer, by whole seconds; 0 when it did not say.
    QMap<Kind, tryton::Shape> m_shapes;
    int m_requests = 0;
    bool m_knowsCompany = false;
    std::optional<qint64> m_company;
    std::optional<qint64> m_employee;
    std::optional<QJsonArray> m_notClients;
    std::optional<Fault> m_stop; ///< What ended a write in the middle.
};

} // namespace occ::sync
