// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/digest.h"
#include "core/automation/factsloader.h"
#include "core/automation/letterwriter.h"
#include "core/messaging/outbox.h"

namespace occ::automation {

/// Fires automations when their moment has come and records each firing once, under its key. Between two
/// changes of an onboarding its facts stand still, so a late look fires the same as a look every minute. What
/// is to be told to the outside becomes a letter in the outbox, in the same transaction.
class AutomationEngine final : public SettleFollower
{
public:
    AutomationEngine(Session& session, Definitions& definitions, AlertEngine& alerts, PeopleService& people,
                     OnboardingService& onboardings, Digest& digest)
        : m_session(session)
        , m_definitions(definitions)
        , m_people(people)
        , m_onboardings(onboardings)
        , m_digest(digest)
        , m_loader(session, alerts)
        , m_writer(session, people, definitions)
        , m_alerts(alerts)
    {}

    void follow(const QList<qint64>& onboardings, Instant now) override;
    void followAll(Instant now) override;
    void changed(store::Transaction& transaction, const QList<qint64>& onboardings) override;

    /// Fires all that is due: onboardings that changed or whose moment came, the team's digests, events that
    /// belong to no onboarding; then does what is not a letter. Gives how many firings there were. Throws
    /// Thrown.
    qint64 tick(Instant now);
    /// The next moment something becomes due by itself; kNever when nothing will. What changes bring about is
    /// for the tick that comes anyway. Throws Thrown.
    [[nodiscard]] Instant nextLook();

    /// Whom a digest goes to; nobody in it stands for the team's channel. Throws Thrown.
    [[nodiscard]] std::vector<std::optional<Person>> digestReaders(const StoredMessage& message,
                                                                   const Automation& automation);
    /// Why a letter that waited should not go out any more; nothing while anything it tells of still holds.
    /// Throws Thrown.
    [[nodiscard]] std::optional<Why> noLongerAsked(const messaging::Posted& letter);
    [[nodiscard]] FactsLoader& loader() { return m_loader; }
    [[nodiscard]] LetterWriter& writer() { return m_writer; }

private:
    struct NewFiring
    {
        QString key;
        QString automation;
        std::optional<qint64> onboardingId;
        std::optional<qint64> clientId;
        std::optional<qint64> personId;
        QString subjectKind;
        qint64 subjectId = 0;
        Instant dueAt = 0;
        Instant sendAt = 0;
        QString state;
        Why why;
        QString action;
        std::optional<Written> written;
        qint64 outboxId = 0;
    };

    qint64 settle(const Selection& selection, Instant now);
    qint64 settleDigests(const Book& book, Instant now);
    [[nodiscard]] static Instant nextDigest(const Book& book, Instant now);
    qint64 settleLooseEvents(const Book& book, Instant now);
    void collect(const Facts& facts, const Book& book, const Plan& plan, std::vector<NewFiring>& firings);
    void write(store::Transaction& transaction, std::vector<NewFiring>& firings);
    static void gather(std::vector<NewFiring>& firings, Instant now,
                       std::vector<messaging::Outbox::Draft>& drafts);
    void act(Instant now);
    [[nodiscard]] Status perform(const Automation& automation, const QString& key, qint64 onboarding,
                                 qint64 subject);
    [[nodiscard]] Status createTask(const Automation& automation, const QString& key, qint64 onboarding);
    [[nodiscard]] Status tickWaitingItem(const Automation& automation, qint64 onboarding);

    Session& m_session;
    Definitions& m_definitions;
    PeopleService& m_people;
    OnboardingService& m_onboardings;
    Digest& m_digest;
    FactsLoader m_loader;
    LetterWriter m_writer;
    AlertEngine& m_alerts;
    bool m_busy = false; ///< Acting changes onboardings, which asks to be followed again.
};

} // namespace occ::automation
