// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/automationengine.h"
#include "core/automation/deliverer.h"
#include "core/automation/inbound.h"

namespace occ {

/// One line of the list of automations.
struct AutomationRow
{
    automation::Automation automation;
    int version = 0;
    QString trigger;   ///< In words.
    QString condition; ///< In words; empty when there is none.
    QString action;    ///< In words.
    QString paused;    ///< Why, in words; empty when it runs.
    std::optional<Instant> lastFired;
    int sent = 0; ///< Within the last 30 days, as are the next three.
    int failed = 0;
    int skipped = 0;
    int waiting = 0; ///< Fired, not yet taken by the other side.
};

/// One firing, as the log shows it.
struct FiringRow
{
    qint64 id = 0;
    QString key;
    QString automation;
    QString title; ///< The automation's.
    std::optional<qint64> onboardingId;
    std::optional<qint64> clientId;
    QString client;
    Instant dueAt = 0;
    Instant sendAt = 0;
    QString state; ///< scheduled, sent, failed, skipped or cancelled.
    QString why;   ///< In words.
    QString action;
    QString recipient;
    QString subject;
    QString body;
    std::optional<Instant> endedAt;
    int attempts = 0;
    std::optional<Instant> nextAttempt; ///< Of a letter that waits.
    QString error;                      ///< What the last attempt met, while it waits.
    bool mayHaveArrived = false;        ///< May have come twice under the same Message-ID.
    bool ahead = false;                 ///< Of a preview: it has not fired.
};

/// Which firings a log shows; newest first.
struct FiringFilter
{
    QStringList states; ///< Empty: all.
    std::optional<qint64> onboardingId;
    QString automation;
    std::optional<Instant> from; ///< By sendAt.
    std::optional<Instant> to;
    int limit = 500;
};

/// Why one automation did or did not fire for one onboarding.
struct AutomationAnswer
{
    QString automation;
    QString title;
    QString trigger; ///< In words.
    QString verdict; ///< "sent", "failed", "skipped", "scheduled", "ahead", "waiting" or "not".
    QString why;     ///< In words, with what has to happen.
    std::optional<Instant> at;
    std::optional<qint64> firing;
};

/// What a template gives for an onboarding, before anything is sent.
struct LetterPreview
{
    QString recipient;
    QString subject;
    QString body;
    QString html;
    QList<Error> faults; ///< What has to be mended before it can go out; empty when it can.
};

/// The end-of-day brief to the team, before somebody posts it.
struct TeamBrief
{
    QString text;                    ///< As the template makes it now.
    QString medium;                  ///< "slack", "teams" or "email": what the team has.
    QStringList to;                  ///< Whom it reaches, in words.
    QList<Error> faults;             ///< What keeps it from going out.
    std::optional<Instant> postedAt; ///< When today's went out, by hand or by itself.
};

/// A pause that is on.
struct AutomationPause
{
    qint64 id = 0;
    QString scope;      ///< all, automation or client.
    QString automation; ///< Its key.
    std::optional<qint64> clientId;
    QString client;
    Instant since = 0;
    std::optional<Instant> until;
    QString author;
    QString reason;
};

/// Automations, their log, and everything that steers them.
class AutomationService final
{
public:
    AutomationService(Session& session, PlaybookService& playbooks, AlertEngine& alerts,
                      PeopleService& people, OnboardingService& onboardings, AlertService& alertService,
                      TodayService& today);

    // --- reading ---
    [[nodiscard]] Result<QList<AutomationRow>> list();
    [[nodiscard]] Result<automation::Automation> find(const QString& key);
    [[nodiscard]] Result<QList<FiringRow>> firings(const FiringFilter& filter = {});
    [[nodiscard]] Result<FiringRow> firing(qint64 id);
    /// What fires until `until` if nobody does anything, in order of sending: the dry run. Of one onboarding
    /// or of all. Counts in what follows from it: letters that nobody answers, alerts that open and climb.
    /// Writes nothing.
    [[nodiscard]] Result<QList<FiringRow>> upcoming(Instant until, std::optional<qint64> onboardingId = {});
    /// For every automation: why it fired, why it did not, when it will.
    [[nodiscard]] Result<QList<AutomationAnswer>> explain(qint64 onboardingId);
    /// The letter an automation would send for an onboarding now.
    [[nodiscard]] Result<LetterPreview> preview(const automation::Automation& wanted, qint64 onboardingId);
    /// The same for a text that is being edited.
    [[nodiscard]] Result<LetterPreview> previewText(const automation::StoredMessage& message,
                                                    qint64 onboardingId);
    [[nodiscard]] Result<QList<automation::StoredMessage>> messages();
    [[nodiscard]] Result<QList<AutomationPause>> pauses();
    [[nodiscard]] Result<automation::Calm> calm();
    /// Texts every message may use, by name ("company_name", "portal_url"); also those templates ask for and
    /// nobody has filled in yet, empty.
    [[nodiscard]] Result<QMap<QString, QString>> profile();
    [[nodiscard]] Result<QJsonObject> channels();
    /// Contacts by the desk itself and by people within a span: the automation-versus-manual ratio (S2
    /// "Metrics").
    struct Touches
    {
        int automated = 0;
        int manual = 0;
    };
    [[nodiscard]] Result<Touches> touches(Instant from, Instant to);
    /// The next moment something fires by itself; kNever when nothing will.
    [[nodiscard]] Result<Instant> nextLook();

    /// The brief about today, and where it would go.
    [[nodiscard]] Result<TeamBrief> teamBrief();

    // --- acting ---
    /// Fires what is due; see AutomationEngine::tick(). Gives what fired since the last report.
    [[nodiscard]] Result<QList<FiringRow>> tick();
    /// Delivers what waits; see Deliverer.
    [[nodiscard]] Result<automation::DeliveryReport> deliver(int most = 10'000,
                                                             const std::function<bool()>& cancelled = {});
    void setChannels(std::vector<std::shared_ptr<messaging::Channel>> channels);

    // --- commands; each one journal entry ---
    /// Stores what the library ships and the workspace does not have yet; a tick does so by itself.
    [[nodiscard]] Status storeShipped();
    [[nodiscard]] Status store(const automation::Automation& automation);
    [[nodiscard]] Status setEnabled(const QString& key, bool enabled);
    [[nodiscard]] Status storeMessage(const automation::StoredMessage& message);
    /// Pauses one automation, one client, or everything (both empty: "stop everything now"). Twice is once.
    [[nodiscard]] Status pause(const QString& automation, std::optional<qint64> clientId,
                               const QString& reason, std::optional<Instant> until = {});
    /// Ends that pause; what was held goes out when it is not too late. Refuses when nothing is paused so.
    [[nodiscard]] Status resume(const QString& automation, std::optional<qint64> clientId);
    /// Tries failed or cancelled firings again, with the text made anew.
    [[nodiscard]] Status sendAgain(const QList<qint64>& firings);
    /// Takes firings back that have not gone out yet.
    [[nodiscard]] Status cancel(const QList<qint64>& firings);
    [[nodiscard]] Status setCalm(const automation::Calm& calm);
    [[nodiscard]] Status setProfile(const QMap<QString, QString>& texts);
    [[nodiscard]] Status setChannels(const QJsonObject& channels);
    /// Says that something with a name happened to an onboarding ("training-completed").
    [[nodiscard]] Status reportEvent(const QString& event, qint64 onboardingId);
    /// Plans a meeting with the client and raises "kickoff-scheduled" for a kickoff. Gives its id.
    [[nodiscard]] Result<qint64> planMeeting(qint64 onboardingId, const QString& kind, Instant startsAt,
                                             Millis length, const QString& place);
    /// Moves or cancels a meeting; who was invited gets the update.
    [[nodiscard]] Status moveMeeting(qint64 meeting, Instant startsAt, const QString& place);
    [[nodiscard]] Status cancelMeeting(qint64 meeting);
    /// Puts a letter to oneself into the outbox, to see what a template looks like where it arrives.
    [[nodiscard]] Status sendTest(const QString& message, qint64 onboardingId, const QString& address);

    /// Mail that comes in.
    [[nodiscard]] automation::Inbound& inbound() { return m_inbound; }
    /// What may fire differently from here on is looked at with the next tick; part of a change, and of its
    /// undo.
    static void lookAtAll(store::Transaction& transaction);
    [[nodiscard]] automation::Definitions& definitions() { return m_definitions; }
    [[nodiscard]] SettleFollower& follower() { return m_engine; }

    /// Puts the brief out as somebody wrote it: to the team's Slack or Teams channel, by e-mail where there
    /// is none. It takes the place of the one the desk would send by itself later today. Refuses an empty
    /// text (field "text") and a team nobody can reach. Gives how many letters it became.
    [[nodiscard]] Result<int> postTeamBrief(const QString& text);

private:
    struct BriefReader
    {
        messaging::Recipient recipient;
        std::optional<qint64> personId;
    };
    [[nodiscard]] std::pair<messaging::Medium, QList<BriefReader>> briefReaders();
    [[nodiscard]] std::pair<QString, Instant> briefKey(const automation::Automation& brief);
    [[nodiscard]] QList<FiringRow> load(const QString& where, const QVariantList& values);
    [[nodiscard]] automation::Facts factsOf(qint64 onboardingId, const automation::Book& book);
    [[nodiscard]] Status changeMeeting(qint64 meeting, const store::Fields& fields, const QString& summary);
    void rewrite(store::Transaction& transaction, qint64 firing);
    [[nodiscard]] qint64 postDigest(store::Transaction& transaction, const automation::Automation& definition,
                                    const FiringRow& row);
    template <typename Write> [[nodiscard]] Status command(const QString& name, Write write);

    Session& m_session;
    AlertEngine& m_alerts;
    PeopleService& m_people;
    OnboardingService& m_onboardings;
    automation::Definitions m_definitions;
    automation::Digest m_digest;
    automation::AutomationEngine m_engine;
    automation::Deliverer m_deliverer;
    automation::Inbound m_inbound;
};

} // namespace occ
