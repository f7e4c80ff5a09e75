// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/helpdesk.h"

namespace occ::sync {

/// Zendesk's tickets. Creations bear our id (`external_id`) and an Idempotency-Key, changes the version they
/// are made on (`safe_update`), comments our mark in the metadata of their update, which nobody is shown.
/// What a ticket was opened with is its first comment and cannot be changed; so "description" is only
/// written with a new one, and never read.
class Zendesk final : public Helpdesk
{
public:
    /// The pace and the clock outlive it.
    Zendesk(Options options, Pace& pace, const Clock& clock);

    /// 200 requests a minute, what the smallest plan allows; ten of them of the list of changes.
    [[nodiscard]] static Pace::Options pace();
    /// What goes into the Authorization header for an API token.
    [[nodiscard]] static QByteArray basic(const QString& user, const QString& token);

    [[nodiscard]] Outcome<RemoteAccount> whoAmI() override;
    [[nodiscard]] Outcome<QList<RemoteField>> fields(Kind kind) override;
    /// A cursor is Zendesk's own, or "@" and the second to begin with.
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
    [[nodiscard]] Outcome<QList<Record>> tickets(const Ask& ask, const QStringList& fields);
    /// Which ticket one was merged into; empty where that is not told.
    [[nodiscard]] Outcome<QString> targetOf(const QString& ticket);
    [[nodiscard]] Outcome<Record> made(const Row& row, const QString& key, bool again);
};

} // namespace occ::sync
