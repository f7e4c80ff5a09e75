// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/datemoves.h"
#include "core/onboarding/onboarding.h"
#include "core/onboarding/settler.h"
#include "core/onboarding/upgradeplan.h"
#include "core/people/session.h"
#include "core/playbook/playbookservice.h"

namespace occ {

/// What an onboarding starts from.
struct StartRequest
{
    qint64 clientId = 0;
    QString playbook = QStringLiteral("command-center"); ///< A playbook's id; its newest version is taken.
    std::optional<qint64> ownerId;
    std::optional<Instant> contractAt; ///< Now when not given.
    std::optional<qint64> dealId;
    QString pack; ///< An industry pack's id; the client's own when the playbook asks for it.
    QString externalKey;
};

/// Which onboardings a list shows.
struct OnboardingFilter
{
    QStringList states = {QStringLiteral("active"), QStringLiteral("paused")}; ///< Empty: all.
    std::optional<qint64> ownerId;
    std::optional<qint64> clientId;
    QString playbook;
    QString text; ///< Part of the client's name, any case.
};

/// What to change about an item, or how a new one is; what is not given stays (a new one: see addItem).
struct ItemEdit
{
    std::optional<QString> title;
    std::optional<qint64> milestoneId; ///< Moves it to the end of that milestone.
    std::optional<Instant> dueAt;      ///< A date of its own from now on; upgrades keep it.
    bool dueWithMilestone = false;     ///< Takes a date of its own back.
    std::optional<QString> ownerRole;
    std::optional<QString> party;        ///< us or client.
    std::optional<QString> evidenceKind; ///< none, note, link or file.
};

/// One onboarding to carry a playbook version to.
struct UpgradeOrder
{
    qint64 onboarding = 0;
    UpgradeDecisions decisions; ///< What to do otherwise than UpgradeChange::takeByDefault says.
    QString mark;               ///< UpgradePreview::mark of what was looked at; empty: whatever is there.
};

/// What carrying a version to one onboarding does.
struct UpgradePreview
{
    OnboardingRow row; ///< Id, client, state, playbook and version it runs on; no status.
    int fromVersion = 0;
    int toVersion = 0;
    qint64 versionId = 0;
    QString playbookTitle;
    UpgradePlan plan;
    QString mark; ///< Changes when the onboarding does; see UpgradeOrder.
};

/// Onboardings and all that happens in them. Every command is one journal entry and can be undone.
class OnboardingService final
{
public:
    OnboardingService(Session& session, PlaybookService& playbooks, Settler& settler)
        : m_session(session)
        , m_playbooks(playbooks)
        , m_settler(settler)
    {}

    // --- reading; each a bounded number of statements whatever the portfolio's size ---
    /// Sorted by risk: health, then next due. Health is as of the session's now.
    [[nodiscard]] Result<QList<OnboardingRow>> list(const OnboardingFilter& filter = {});
    /// The first `limit` of list(), of one owner's when one is given, and the figures of all: at hand long
    /// before every row is read. Nothing when so much has come due since the last evaluation that list() is
    /// as quick.
    [[nodiscard]] Result<std::optional<Glance>> glance(std::optional<qint64> ownerId, int limit);
    [[nodiscard]] Result<QList<OnboardingRow>> rows(const QList<qint64>& ids);
    [[nodiscard]] Result<OnboardingDetail> show(qint64 id);
    [[nodiscard]] Result<QList<BoardCard>> board(const QString& playbook);
    /// The active and paused onboardings of a playbook (all playbooks when empty) with their milestones, by
    /// risk.
    [[nodiscard]] Result<QList<TimelineRow>> timeline(const QString& playbook);
    /// Those of `ids`, in whatever state.
    [[nodiscard]] Result<QList<TimelineRow>> timelineOf(const QList<qint64>& ids);
    [[nodiscard]] Result<QList<Interaction>> interactions(qint64 onboardingId, int limit = 500);
    [[nodiscard]] Result<TeamLoad> teamLoad();
    /// The people of teamLoad(); who is away only while they still carry something.
    [[nodiscard]] Result<QList<Load>> loads();
    /// The active and paused onboardings of one person, or of nobody, by risk.
    [[nodiscard]] Result<QList<Carried>> carriedBy(std::optional<qint64> ownerId);
    /// The same of these onboardings, whosever they are.
    [[nodiscard]] Result<QList<Carried>> carried(const QList<qint64>& ids);
    /// The onboardings of one client, newest first.
    [[nodiscard]] Result<QList<OnboardingRow>> ofClient(qint64 clientId);

    /// Of those that have anything to say.
    [[nodiscard]] Result<QHash<qint64, OnboardingStanding>> standings(const QList<qint64>& ids);

    // --- commands ---
    [[nodiscard]] Result<qint64> start(const StartRequest& request);
    /// Starts several in one entry; those whose deal has one already are left out. Gives the new ids.
    [[nodiscard]] Result<QList<qint64>> startMany(const QList<StartRequest>& requests,
                                                  Permission permission = Permission::RunOnboardings);
    [[nodiscard]] Status pause(qint64 id, const QString& reason);
    /// Shifts every open due date by the time it was paused.
    [[nodiscard]] Status resume(qint64 id);
    /// Pauses (or resumes) several in one entry; those that are so already are left as they are.
    [[nodiscard]] Status pauseMany(const QList<qint64>& ids, const QString& reason);
    [[nodiscard]] Status resumeMany(const QList<qint64>& ids);
    [[nodiscard]] Status handOff(qint64 id, const QString& note);
    [[nodiscard]] Status cancel(qint64 id, const QString& reason);
    /// Refuses a person who is away, as every other assignment does.
    [[nodiscard]] Status assign(const QList<qint64>& ids, std::optional<qint64> ownerId);
    [[nodiscard]] Status setGoal(qint64 id, const QString& goal);
    [[nodiscard]] Status setGoLive(qint64 id, std::optional<Instant> at);
    /// Moves a milestone and all that hangs on it (see planMove); asks for the reason, which stays with the
    /// milestone. One entry. Gives what moved.
    [[nodiscard]] Result<MovePlan> moveMilestone(qint64 milestoneId, Instant dueAt, const QString& reason);
    /// What moveMilestone() would move from when to when; writes nothing.
    [[nodiscard]] Result<MovePlan> previewMove(qint64 milestoneId, Instant dueAt);

    /// Ticks items, several in one entry. `evidence` is kept with each. What an item waits for and the
    /// evidence it wants are shown, not enforced: what happened in another order happened all the same.
    [[nodiscard]] Status itemsDone(const QList<qint64>& items, const QString& evidence = {});
    [[nodiscard]] Status itemsUndone(const QList<qint64>& items);
    [[nodiscard]] Status itemBlocked(qint64 item, const QString& reason);
    /// Not applicable; asks for the reason.
    [[nodiscard]] Status itemSkipped(qint64 item, const QString& reason);
    [[nodiscard]] Status itemAssigned(qint64 item, std::optional<qint64> personId);
    /// Adds an item of the client's own at the end of a milestone. Without more it is due with the milestone,
    /// ours, for the specialist, and wants no evidence. Gives its id.
    [[nodiscard]] Result<qint64> addItem(qint64 milestoneId, const ItemEdit& item);
    /// Changes an item for this client only. A change that changes nothing writes nothing.
    [[nodiscard]] Status editItem(qint64 item, const ItemEdit& edit);
    /// Moves a card on the board: completes what is open before that milestone, reopens what is done in it.
    [[nodiscard]] Status moveToMilestone(qint64 id, qint64 milestoneId);

    [[nodiscard]] Result<qint64> openBlocker(qint64 id, const QString& severity, const QString& category,
                                             const QString& summary, std::optional<qint64> ownerId = {});
    [[nodiscard]] Status resolveBlocker(qint64 blocker, const QString& resolution);
    /// `interaction.at` 0 means now.
    [[nodiscard]] Result<qint64> logInteraction(const Interaction& wanted);
    /// The same contact with the clients of several onboardings, one entry; what it says of onboarding and
    /// client is not used.
    [[nodiscard]] Status logContacts(const QList<qint64>& ids, const Interaction& wanted);
    /// Writes a contact within somebody else's change; settling before and refreshing after are theirs.
    static qint64 insertContact(store::Transaction& tx, const Interaction& contact);
    /// csat 1-10, nps 0-10; `at` not given means now.
    [[nodiscard]] Result<qint64> recordSurvey(qint64 id, const QString& kind, int score,
                                              std::optional<Instant> at = {}, const QString& comment = {});

    /// How many active and paused onboardings run on each playbook version, by the version's id.
    [[nodiscard]] Result<QHash<qint64, int>> runningByVersion();

    // --- carrying a playbook's version to running onboardings ---
    /// What `version` of each one's playbook (0: the newest) would change, with these decisions.
    [[nodiscard]] Result<QList<UpgradePreview>> previewUpgrade(const QList<UpgradeOrder>& orders,
                                                               int version = 0);
    /// Does it, all in one entry. Refuses with a conflict when one is not as its `mark` says any more.
    [[nodiscard]] Result<QList<UpgradePreview>> upgrade(const QList<UpgradeOrder>& orders, int version = 0);

private:
    struct ItemChange;
    [[nodiscard]] QList<OnboardingRow> loadRows(const QString& where, const QVariantList& values);
    [[nodiscard]] std::optional<Glance> loadGlance(std::optional<qint64> ownerId, int limit);
    [[nodiscard]] QList<Carried> loadCarried(const QString& where, const QVariantList& values);
    [[nodiscard]] QList<Item> loadItems(const QString& where, const QVariantList& values);
    void loadMilestones(OnboardingDetail& detail);
    [[nodiscard]] qint64 versionOf(qint64 onboarding);
    [[nodiscard]] QList<TimelineRow> loadTimeline(const QString& where, const QVariantList& values);
    [[nodiscard]] OnboardingRow require(qint64 id, bool active = true);
    [[nodiscard]] Status setState(qint64 id, const QString& state, const QString& name, const QString& reason,
                                  const QString& summary);
    /// Writes item states, completes and reopens their milestones, and refreshes; one entry.
    [[nodiscard]] Status changeItems(const QList<qint64>& ids, const ItemChange& change);
    void completeMilestones(store::Transaction& tx, const QList<qint64>& milestones);
    /// Moves what is open as far as from `from` to `to`, days and time of day at the client's own clock.
    void shiftOpenDates(store::Transaction& tx, qint64 onboarding, Instant from, Instant to);
    /// The person's name; refuses an unknown one and who is away.
    /// Shifts what is open by the pause and goes on; gives when it was paused.
    Instant resumeOne(store::Transaction& tx, const OnboardingRow& row);
    [[nodiscard]] static Status checkContact(const Interaction& contact);
    /// The person's name; refuses an unknown one.
    QString requirePerson(qint64 id);
    [[nodiscard]] QTimeZone zoneOf(qint64 onboarding);
    [[nodiscard]] MovePlan planOf(qint64 milestoneId, Instant dueAt);
    /// Runs `write` as one command about these onboardings, with the rules settled before and refreshed
    /// after.
    template <typename Write>
    auto command(const QString& name, const QList<qint64>& onboardings, Write write)
        -> Result<decltype(write(std::declval<store::Transaction&>()))>;

    Session& m_session;
    PlaybookService& m_playbooks;
    Settler& m_settler;
};

} // namespace occ
