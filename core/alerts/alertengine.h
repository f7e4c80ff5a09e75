// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/snapshots.h"
#include "core/onboarding/settler.h"
#include "core/people/peopleservice.h"
#include "core/store/undo.h"

namespace occ {

/// Opens, escalates and clears alerts and keeps every onboarding's status row true. Between two changes of an
/// onboarding its facts stand still, so whatever comes true comes true at a known moment: a late look writes
/// the same alerts and steps, with the same moments, as a look every minute.
class AlertEngine final : public Settler, public store::UndoParticipant
{
public:
    AlertEngine(Session& session, PlaybookService& playbooks, PeopleService& people)
        : m_session(session)
        , m_people(people)
        , m_loader(session, playbooks)
    {}

    void settleBefore(const QList<qint64>& onboardings, Instant now) override;
    void settleAllBefore(Instant now) override;
    /// Who is to act after each settling; nobody when not set. Has to outlive the engine's use.
    void setFollower(SettleFollower* follower) { m_follower = follower; }
    QHash<qint64, StatusView> viewAt(const QList<qint64>& onboardings, Instant now) override;
    void refresh(store::Transaction& transaction, const QList<qint64>& onboardings) override;
    void markChanged(store::Transaction& transaction, const QList<qint64>& onboardings) override;
    void beforeRemoval(store::Transaction& transaction, QLatin1StringView table, qint64 first,
                       qint64 last) override;

    /// After `entry` was taken back: forgets the alerts that only opened because of it, so that a slip leaves
    /// nothing to explain. An alert stays when somebody dealt with it, when a second person was told, or when
    /// anything else happened to its onboarding since. Throws Thrown.
    void forgetOpened(store::Transaction& transaction, const QList<qint64>& onboardings,
                      const store::Entry& entry);

    /// The rules a playbook version sets.
    [[nodiscard]] const rules::RuleSet& ruleSet(qint64 playbookVersion)
    {
        return m_loader.ruleSet(playbookVersion);
    }
    /// Who an escalation level means for an owner; empty when nobody.
    [[nodiscard]] QString personName(const QString& level, std::optional<qint64> owner);

    /// The conditions of an onboarding that come true after `now` on the facts as they are. Throws Thrown.
    [[nodiscard]] std::vector<rules::Condition> conditionsAhead(qint64 onboarding, Instant now);

    /// The facts the rules look at, for looks ahead. Throws Thrown.
    [[nodiscard]] std::vector<rules::Snapshot> snapshots(const Selection& selection)
    {
        return m_loader.load(selection);
    }

    /// Settles all whose moment has come (or all there are); gives how many were looked at. Throws Thrown.
    qint64 settleDue(Instant now, bool everything);

private:
    struct NewAlert
    {
        size_t snapshot;
        rules::Condition condition;
        Instant openedAt;
    };
    struct NewStep
    {
        size_t snapshot;
        size_t alert; ///< Place in the snapshot's alerts; a new one has no id until it is written.
        QString level;
        std::optional<qint64> person;
        Instant at;
    };
    struct Event
    {
        qint64 alert;
        QString what;
        QString level;
        std::optional<qint64> person;
        Instant at;
    };
    struct Work
    {
        std::vector<NewAlert> alerts;
        std::vector<NewStep> steps;
        std::vector<Event> events;
    };

    void settle(std::vector<rules::Snapshot>& snapshots, Instant now);
    [[nodiscard]] static QList<qint64> concerned(const std::vector<rules::Snapshot>& snapshots,
                                                 const Work& work);
    static void endAlerts(store::Transaction& tx, rules::Snapshot& snapshot, Instant now, Work& work);
    static void openAlerts(rules::Snapshot& snapshot, size_t position, Instant now, Work& work);
    void escalate(const rules::Snapshot& snapshot, size_t position, Instant now, Work& work);
    static void writeAlerts(store::Transaction& tx, std::vector<rules::Snapshot>& snapshots, Work& work);
    static void writeSteps(store::Transaction& tx, std::vector<rules::Snapshot>& snapshots, Work& work,
                           Instant now);
    static void writeEvents(store::Transaction& tx, Work& work);
    static bool writeStatus(store::Database& database, const rules::Snapshot& snapshot, Instant now,
                            std::optional<Instant> changedAt);
    std::optional<qint64> personFor(const QString& level, std::optional<qint64> owner);

    Session& m_session;
    PeopleService& m_people;
    SnapshotLoader m_loader;
    SettleFollower* m_follower = nullptr;
    QHash<std::pair<QString, qint64>, std::optional<qint64>> m_persons; ///< Per settling.
};

} // namespace occ
