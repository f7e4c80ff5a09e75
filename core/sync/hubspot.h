// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/connector.h"
#include "core/sync/exchange.h"

namespace occ::sync {

/// HubSpot over its dated CRM API, with a service key or OAuth. Needs a text property with unique values that
/// keeps our ids on every object that is written. The first reading lists, further ones search; a search sees
/// writes late and ends after 10,000 results, so the cursor keeps a distance from now and begins anew in
/// time. That two records became one shows only when the one that is gone is read.
class Hubspot final : public Remote
{
public:
    struct Options
    {
        std::function<Outcome<Access>(bool renew)> access; ///< accessByKey() or OAuth::forExchange().
        /// The property that keeps our ids, by kind; empty: the kind has none.
        QMap<Kind, QString> externalIds = usualExternalIds();
        Millis indexLag = kMinute; ///< How late the search may see a write.
        int searchCap = 10'000;
        Millis deadline = 60 * kSecond;
    };
    /// The pace and the clock outlive it.
    Hubspot(Options options, Pace& pace, const Clock& clock);

    [[nodiscard]] static QMap<Kind, QString> usualExternalIds();
    /// The allowance of a free account; searches are counted by themselves.
    [[nodiscard]] static Pace::Options usualPace();

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
    [[nodiscard]] Outcome<Page> listed(Kind kind, const QString& begun, const QString& after,
                                       const QStringList& fields);
    [[nodiscard]] Outcome<Page> searched(Kind kind, Instant from, const QString& until, const QString& after,
                                         const QStringList& fields);
    [[nodiscard]] Outcome<QList<Record>> batchRead(Kind kind, const QStringList& ids,
                                                   const QStringList& fields, const QString& idProperty);
    [[nodiscard]] Outcome<void> addParents(Kind kind, QList<Record>& records);
    [[nodiscard]] Record record(Kind kind, const QJsonObject& json, const QStringList& fields) const;
    [[nodiscard]] QStringList properties(Kind kind, const QStringList& fields) const;
    [[nodiscard]] Outcome<QList<RowResult>> writeBatch(Kind kind, const QList<Row>& rows, bool creates);
    [[nodiscard]] QJsonObject input(Kind kind, const Row& row, int place) const;

    Options m_options;
    Capabilities m_capabilities;
    Exchange m_exchange;
    QString m_portal;
    QString m_site = QStringLiteral("app.hubspot.com");
};

} // namespace occ::sync
