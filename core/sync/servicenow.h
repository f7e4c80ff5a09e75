// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/helpdesk.h"

namespace occ::sync {

/// ServiceNow's incidents over the Table API. `correlation_id` keeps our number, so that only ours are read.
/// Comments are journal lines ("Additional comments") whose last line is our mark.
class ServiceNow final : public Helpdesk
{
public:
    /// The pace and the clock outlive it.
    ServiceNow(Options options, Pace& pace, const Clock& clock);

    [[nodiscard]] static QByteArray basic(const QString& user, const QString& password);

    [[nodiscard]] Outcome<RemoteAccount> whoAmI() override;
    [[nodiscard]] Outcome<QList<RemoteField>> fields(Kind kind) override;
    /// A cursor is the second to go on from, by ServiceNow's clock, and where there are more the place.
    [[nodiscard]] Outcome<Page> changes(Kind kind, const QString& cursor, const QStringList& fields) override;
    [[nodiscard]] Outcome<QList<Record>> read(Kind kind, const QStringList& ids,
                                              const QStringList& fields) override;
    [[nodiscard]] Outcome<QList<Record>> find(Kind kind, const QStringList& externalIds,
                                              const QStringList& fields) override;
    [[nodiscard]] Outcome<QList<Record>> comments(const QString& ticket) override;
    [[nodiscard]] QUrl urlOf(Kind kind, const QString& id) const override;

protected:
    [[nodiscard]] Outcome<Record> create(const Row& row) override;
    [[nodiscard]] Outcome<Record> change(const Row& row) override;
    [[nodiscard]] Outcome<Record> say(const QString& ticket, const Row& comment) override;
    [[nodiscard]] Outcome<void> remove(const QString& id) override;

private:
    [[nodiscard]] Outcome<QJsonArray> rows(const QString& table, const QString& query,
                                           const QStringList& columns, int limit, int from = 0);
    [[nodiscard]] Outcome<Record> written(Ask ask, const QString& id);
};

} // namespace occ::sync
