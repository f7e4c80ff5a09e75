// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationservice.h"
#include "core/alerts/alertservice.h"
#include "core/automation/automationservice.h"
#include "core/callflow/callflowservice.h"
#include "core/clients/clientservice.h"
#include "core/compliance/complianceservice.h"
#include "core/import/importservice.h"
#include "core/integrations/integrationservice.h"
#include "core/onboarding/onboardingservice.h"
#include "core/people/peopleservice.h"
#include "core/people/viewservice.h"
#include "core/playbook/playbookservice.h"
#include "core/sales/dealservice.h"
#include "core/search/searchservice.h"
#include "core/server/tokenservice.h"
#include "core/server/webhookintake.h"
#include "core/service/requestservice.h"
#include "core/service/routineservice.h"
#include "core/service/timeservice.h"
#include "core/store/changefeed.h"
#include "core/store/undo.h"
#include "core/sync/syncservice.h"
#include "core/today/reviewservice.h"
#include "core/today/todayservice.h"

namespace occ {

class MonitoringService;
class NumberService;

/// How to open a workspace.
struct OpenOptions
{
    QString address;                    ///< A file or postgresql:// address.
    std::shared_ptr<const Clock> clock; ///< The system's when not given.
    QString actorEmail;                 ///< Who acts; the local user when empty.
    QString contentFolder;              ///< More content besides what is shipped; none when empty.
};

/// One opened workspace: the single way into core for the window, `occ` and the server. Belongs to the thread
/// that opened it, like its connection; open one per thread.
class Workspace final
{
public:
    /// Creates a new workspace with the shipped playbooks. Refuses an existing one.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const OpenOptions& options);
    /// Opens, migrating an older one after a backup. See Database::open for what is refused.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const OpenOptions& options);
    ~Workspace();
    Q_DISABLE_COPY_MOVE(Workspace)

    [[nodiscard]] PeopleService& people();
    [[nodiscard]] ViewService& views();
    [[nodiscard]] ClientService& clients();
    [[nodiscard]] PlaybookService& playbooks();
    [[nodiscard]] OnboardingService& onboardings();
    [[nodiscard]] AlertService& alerts();
    [[nodiscard]] TodayService& today();
    [[nodiscard]] AutomationService& automations();
    [[nodiscard]] ReviewService& reviews();
    [[nodiscard]] RoutineService& routines();
    [[nodiscard]] TimeService& time();
    [[nodiscard]] ComplianceService& compliance();
    [[nodiscard]] IntegrationService& integrations();
    [[nodiscard]] DealService& deals();
    [[nodiscard]] ImportService& imports();
    [[nodiscard]] SearchService& search();
    [[nodiscard]] CallFlowService& callFlows();
    [[nodiscard]] NumberService& numbers();
    [[nodiscard]] MonitoringService& monitoring();
    [[nodiscard]] TokenService& tokens();
    [[nodiscard]] WebhookIntake& webhooks();
    [[nodiscard]] ActivationService& activations();
    [[nodiscard]] RequestService& requests();
    [[nodiscard]] sync::SyncService& sync();
    [[nodiscard]] Session& session();
    /// Chooses the team's calendar among the content of kind calendar; due dates computed from now on follow
    /// it.
    [[nodiscard]] Status setCalendar(const QString& id);
    [[nodiscard]] const store::Address& address() const;
    [[nodiscard]] Instant now() const;

    [[nodiscard]] Result<store::Entry> undo();
    [[nodiscard]] Result<store::Entry> redo();
    /// Takes one entry back, whoever made it (managers and administrators; others their own).
    [[nodiscard]] Result<store::Entry> undoEntry(qint64 number);
    [[nodiscard]] Result<std::optional<store::Entry>> nextUndo();
    [[nodiscard]] Result<std::optional<store::Entry>> nextRedo();
    /// The newest entries about one thing ("onboarding", "client", "deal", ...), newest first.
    [[nodiscard]] Result<QList<store::Entry>> history(QLatin1StringView kind, qint64 id, int limit = 200);
    [[nodiscard]] Result<QList<store::Entry>> recentEntries(int limit = 200);
    [[nodiscard]] Result<store::VerifyReport> verify();
    /// Writes a copy of the workspace; refuses to overwrite. SQLite only.
    [[nodiscard]] Status backup(const QString& file);
    /// The change feed of this connection; call start() on it in a thread with an event loop.
    [[nodiscard]] store::ChangeFeed& feed();

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    assemble(std::unique_ptr<store::Database> database, const OpenOptions& options);
    [[nodiscard]] Result<store::Entry> takeBack(const store::Entry& entry);
    std::unique_ptr<Parts> m_parts;
};

} // namespace occ
