// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/expect.h"
#include "tests/support/samplepeople.h"
#include "tests/support/store.h"

namespace occ::test {

/// A fresh workspace with a clock that stands still, one person of each role and the short playbook "short".
class Rig : public Place
{
public:
    explicit Rig(const QString& engine);

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] OnboardingService& onboardings() { return m_workspace->onboardings(); }
    [[nodiscard]] AlertService& alerts() { return m_workspace->alerts(); }
    [[nodiscard]] DealService& deals() { return m_workspace->deals(); }
    [[nodiscard]] store::Database& database() { return m_workspace->session().database; }
    [[nodiscard]] Instant now() const { return clock->now(); }

    /// From now on this person acts; the local user when empty.
    void actAs(const std::optional<Person>& person) { m_workspace->session().actor.person = person; }
    /// Closes the workspace and opens it again, as after a restart.
    void reopen();
    /// One more way into the same store, with the same clock.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openAnother(const QString& email = {});

    /// A new client; its number.
    qint64 client(const QString& name, const QString& timezone = QStringLiteral("UTC"),
                  const QString& industry = QStringLiteral("general"));
    /// A new onboarding of a new client on the short playbook, signed now and owned by the specialist.
    qint64 start(const QString& name = QStringLiteral("Northline"),
                 const QString& timezone = QStringLiteral("UTC"));
    /// The same from a request whose owner is the specialist when it names none.
    qint64 start(StartRequest request);

    [[nodiscard]] OnboardingDetail show(qint64 onboarding) { return must(onboardings().show(onboarding)); }
    /// The n-th item of the n-th milestone, from 0.
    [[nodiscard]] qint64 item(qint64 onboarding, int milestone, int position);
    [[nodiscard]] QList<qint64> items(qint64 onboarding, int milestone);
    /// A service request of the onboarding's client, as the service desk writes it.
    qint64 serviceRequest(qint64 onboarding, const QString& title, Instant respondBy);
    qint64 numberHold(qint64 onboarding, const QString& number, Instant expiresAt);

    TickReport tick() { return must(alerts().tick()); }
    TickReport tickAt(Instant at);

    /// The first column of the first row of a query, as text.
    [[nodiscard]] QString value(const QString& sql);
    /// Each row of a query, its cells joined by '|'.
    [[nodiscard]] QStringList rows(const QString& sql);
    /// Every row of every table people's changes reach, status left out.
    [[nodiscard]] QStringList dump();
    /// Every status row without the moments it was looked at.
    [[nodiscard]] QStringList statusDump();
    [[nodiscard]] qint64 journalRows()
    {
        return value(QStringLiteral("select count(*) from journal")).toLongLong();
    }

    std::shared_ptr<SetClock> clock = std::make_shared<SetClock>(kStart);
    SamplePeople people;

private:
    [[nodiscard]] OpenOptions options(const QString& email = {}) const;
    std::unique_ptr<Workspace> m_workspace;
};

/// Two milestones, "First" a day and "Second" ten days after the contract, with two and three items; the
/// rules at their shipped thresholds.
[[nodiscard]] playbook::Playbook shortPlaybook();
/// A moment written as people write it: "2026-03-02T12:00:00Z", or without Z in `zone`.
[[nodiscard]] Instant at(const char* text, const char* zone = "UTC");
/// The reasons of a row in words, as of `now`.
[[nodiscard]] QStringList words(const QList<Reason>& reasons, Instant now);

} // namespace occ::test
