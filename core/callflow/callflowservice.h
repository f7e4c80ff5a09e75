// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/check.h"
#include "core/people/session.h"
#include "core/playbook/contentsource.h"

namespace occ {

/// A stored version of a client's call flow, without its steps.
struct CallFlowRow
{
    qint64 id = 0;
    qint64 clientId = 0;
    QString client;
    std::optional<qint64> onboardingId;
    QString callflow; ///< The flow's id, unique within the client.
    int version = 0;
    QString title;
    QString note; ///< What changed, in words.
    Instant createdAt = 0;
    QString createdBy;
    std::optional<Instant> deployedAt; ///< When it went to the telephone company.

    bool operator==(const CallFlowRow&) const = default;
};

/// A stored version with its steps.
struct StoredCallFlow
{
    CallFlowRow row;
    callflow::CallFlow flow;
};

/// A call flow that content offers to begin with.
struct CallFlowTemplate
{
    QString id;
    QString title;
    QString industry;
};

/// A moment as a client's callers know it.
struct ClientClock
{
    int minuteOfWeek = 0; ///< Since Monday 0:00.
    bool holiday = false;
};

/// What a client's new call flow begins with.
struct NewCallFlow
{
    qint64 clientId = 0;
    std::optional<qint64> onboardingId;
    QString from;  ///< Id of a template; that of the client's industry when empty.
    QString title; ///< The template's when empty.
    /// What was made of the template already. Stored as version 2 in the same change, so that version 1 shows
    /// what it began as. Its id is the template's, whatever it says.
    std::optional<callflow::CallFlow> edited = {};
};

/// What the checker should know about a client of an industry: calendars, forms, and what the compliance
/// packs of the industry say about recording.
[[nodiscard]] callflow::CheckContext checkContext(const content::ContentLibrary& library,
                                                  const QString& industry);

/// The call flows of clients: every save is a new version, so that what was deployed stays as it was.
class CallFlowService final
{
public:
    CallFlowService(Session& session, std::shared_ptr<const content::ContentSource> content)
        : m_session(session)
        , m_content(std::move(content))
    {}

    /// What one can begin with, by id.
    [[nodiscard]] Result<QList<CallFlowTemplate>> templates() const;
    /// A template as it is shipped. Refuses an unknown one, naming those there are.
    [[nodiscard]] Result<callflow::CallFlow> fromTemplate(const QString& id) const;
    /// checkContext() of this workspace's content.
    [[nodiscard]] Result<callflow::CheckContext> context(const QString& industry) const;

    /// The newest version of each flow: of one client, or of all.
    [[nodiscard]] Result<QList<CallFlowRow>> list(std::optional<qint64> clientId = {});
    /// Every version of one flow, newest first.
    [[nodiscard]] Result<QList<CallFlowRow>> versions(qint64 clientId, const QString& callflow);
    [[nodiscard]] Result<StoredCallFlow> load(qint64 versionId);
    /// The newest version, or that one when `version` is above 0. Refuses an unknown one.
    [[nodiscard]] Result<StoredCallFlow> find(qint64 clientId, const QString& callflow, int version = 0);
    /// The newest version of the flow an onboarding works on, its own or its client's; nothing when there is
    /// none yet.
    [[nodiscard]] Result<std::optional<StoredCallFlow>> ofOnboarding(qint64 onboardingId);

    /// What callers of an onboarding's number hear: the version that was deployed last; nothing before that.
    [[nodiscard]] Result<std::optional<StoredCallFlow>> deployedOf(qint64 onboardingId);

    /// What a client's clock says now: the minute of the week, and whether the calendar of that name has a
    /// holiday. An unknown calendar has none.
    [[nodiscard]] Result<ClientClock> clockOf(qint64 clientId, const QString& calendar);

    /// Version 1 of a new flow from a template, and version 2 when it was edited before. Gives the newest.
    [[nodiscard]] Result<StoredCallFlow> create(const NewCallFlow& wanted);
    /// Stores an edit as a new version; a draft may still have findings. `basedOn` is the number of the
    /// version the edit began with: a conflict when there is a newer one by now. Refuses what says the same.
    [[nodiscard]] Result<StoredCallFlow> save(qint64 clientId, const callflow::CallFlow& flow, int basedOn,
                                              const QString& note = {});
    /// Notes that a version is what callers hear now. Refuses one with errors, naming the first.
    [[nodiscard]] Result<StoredCallFlow> markDeployed(qint64 versionId);

private:
    [[nodiscard]] QList<CallFlowRow> rows(const QString& condition, qint64 value, const QString& text = {});
    /// Inserts a version that was looked at, with its journal entry.
    [[nodiscard]] StoredCallFlow write(store::Transaction& transaction, CallFlowRow row,
                                       const callflow::CallFlow& flow) const;

    Session& m_session;
    std::shared_ptr<const content::ContentSource> m_content;
};

} // namespace occ
