// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/helpdesk.h"

namespace occ::sync {

/// Freshdesk's tickets. It keeps no number of ours; a tag does, which only a list of tickets shows, so a
/// doubtful creation is looked for among the tickets of the last days. Comments are public notes whose last
/// line is our mark. What a ticket was opened with is only written with a new one, and never read.
class Freshdesk final : public Helpdesk
{
public:
    /// The pace and the clock outlive it.
    Freshdesk(Options options, Pace& pace, const Clock& clock);

    /// 50 requests a minute, what the smallest plan allows.
    [[nodiscard]] static Pace::Options pace();
    /// What goes into the Authorization header for an API key.
    [[nodiscard]] static QByteArray basic(const QString& key);

    [[nodiscard]] Outcome<RemoteAccount> whoAmI() override;
    [[nodiscard]] Outcome<QList<RemoteField>> fields(Kind kind) override;
    /// A cursor is the moment to go on from, by Freshdesk's clock, and where there are more the page.
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
    /// One page of what was touched since then, the oldest first.
    [[nodiscard]] Outcome<QJsonArray> touched(Instant since, int page);
    [[nodiscard]] Outcome<QString> agentMail();

    QString m_mail; ///< Of the agent whose key it is: new tickets need a requester.
};

} // namespace occ::sync
