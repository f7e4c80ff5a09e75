// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/compliancepack.h"
#include "core/people/session.h"
#include "core/playbook/playbookservice.h"

namespace occ {

/// A control as it stands for one client.
struct ControlRow
{
    qint64 clientId = 0;
    QString client;
    QString pack;
    QString packTitle;
    compliance::Control control;
    QString state = QStringLiteral("open"); ///< open, met or not-applicable.
    QString reason;                         ///< Why it does not apply.
    QString evidenceKind;                   ///< note, link or file; empty when there is none.
    QString evidence; ///< The note, the address, or the name of the file and where it is kept.
    std::optional<qint64> ownerId;
    QString owner;     ///< Empty: whoever has the role the pack names.
    QString changedBy; ///< Who changed state or evidence last.
    std::optional<Instant> changedAt;
    std::optional<Instant> reviewedAt;
    std::optional<Instant> nextReviewAt;

    [[nodiscard]] bool isOpen() const { return state == QLatin1StringView("open"); }
    [[nodiscard]] bool isOverdue(Instant now) const { return nextReviewAt && *nextReviewAt <= now; }
};

/// A pack that applies to a client.
struct PackRow
{
    compliance::Pack pack;
    bool byIndustry = true; ///< Else somebody chose it.
    QList<ControlRow> controls;

    /// The mandatory controls, and those of them that are not open.
    [[nodiscard]] int mandatory() const;
    [[nodiscard]] int settled() const;
};

/// What holds for a client's calls: the strictest of its packs, and of what was agreed beyond that.
struct CallPolicy
{
    QString recording; ///< optional, required or prohibited.
    int retentionDays = 0;
    QString recordingFrom;   ///< The title of the pack it comes from; empty when it was agreed.
    QString retentionFrom;   ///< Likewise.
    QString agreedRecording; ///< What was set for this client; empty for none.
    std::optional<int> agreedRetentionDays;
    bool contradictory = false; ///< One pack wants recordings, another prohibits them; the latter counts.
};

/// Everything about a client's compliance.
struct ComplianceView
{
    qint64 clientId = 0;
    QString client;
    QString industry;
    QList<PackRow> packs;
    QList<std::pair<QString, QString>> others; ///< Id and title of packs that may be chosen.
    QMap<QString, QString> leftOut;            ///< Packs the industry asks for and why they do not apply.
    CallPolicy policy;
    std::optional<playbook::IndustryPack> industryPack; ///< What the industry asks for.

    [[nodiscard]] int mandatory() const;
    [[nodiscard]] int settled() const;
    /// The mandatory controls that are open, in order.
    [[nodiscard]] QList<ControlRow> open() const;
};

/// What to change of a control; what is not given stays.
struct ControlChange
{
    qint64 clientId = 0;
    QString pack;
    QString control;
    std::optional<QString> state;
    std::optional<QString> evidenceKind; ///< Guessed from the evidence when not given.
    std::optional<QString> evidence;
    std::optional<QString> reason;
    std::optional<QString> ownerEmail; ///< Empty: nobody in particular.
};

/// Which regulations a client is under, which of their controls are met and by what evidence, and what that
/// means for recording and keeping calls. All onboardings of a client share it.
class ComplianceService final
{
public:
    ComplianceService(Session& session, PlaybookService& playbooks)
        : m_session(session)
        , m_playbooks(playbooks)
    {}

    // --- reading ---
    /// Refuses an unknown client.
    [[nodiscard]] Result<ComplianceView> ofClient(qint64 clientId);
    [[nodiscard]] Result<ComplianceView> ofOnboarding(qint64 onboardingId);
    /// The mandatory controls that are open for the client of an onboarding: go-live is refused while there
    /// are any. May be called inside a transaction.
    [[nodiscard]] Result<QList<ControlRow>> openMandatory(qint64 onboardingId);
    /// The controls whose review is due, of all clients or of one; the longest overdue first.
    [[nodiscard]] Result<QList<ControlRow>> overdue(std::optional<qint64> clientId = {});
    /// What a call flow of that client has to keep to.
    [[nodiscard]] Result<CallPolicy> policy(qint64 clientId);

    // --- commands; each one journal entry, none when nothing changes ---
    /// Refuses a control that does not apply to the client; met without the evidence the pack demands (field
    /// "evidence"); not applicable without a reason (field "reason"); a link that is none.
    [[nodiscard]] Result<ControlRow> set(const ControlChange& change);
    /// Says that somebody looked again and it still holds; refuses an open control.
    [[nodiscard]] Result<ControlRow> review(qint64 clientId, const QString& pack, const QString& control);
    /// Makes a pack apply that the industry does not ask for, or one again that was left out.
    [[nodiscard]] Status addPack(qint64 clientId, const QString& pack);
    /// Leaves a pack out; what was entered for it stays. Needs a reason when the industry asks for it.
    [[nodiscard]] Status removePack(qint64 clientId, const QString& pack, const QString& reason);
    /// Agrees on more than the packs ask for; empty and nothing: what they ask for. Refuses less (fields
    /// "recording", "retention").
    [[nodiscard]] Result<CallPolicy> setPolicy(qint64 clientId, const QString& recording,
                                               std::optional<int> retentionDays);

private:
    struct Stored;
    [[nodiscard]] ComplianceView load(qint64 clientId);
    [[nodiscard]] qint64 clientOf(qint64 onboardingId);
    [[nodiscard]] CallPolicy policyOf(qint64 clientId, const QList<PackRow>& packs);
    [[nodiscard]] QHash<QString, Stored> storedOf(qint64 clientId);
    [[nodiscard]] std::optional<qint64> rowOf(qint64 clientId, const QString& pack, const QString& control);
    /// Writes a control as it should be.
    void write(store::Transaction& tx, const ControlRow& row);
    /// The control of a client; refuses one that does not apply, naming those that do.
    [[nodiscard]] ControlRow mustFind(qint64 clientId, const QString& pack, const QString& control);
    void about(store::Transaction& tx, qint64 clientId);

    Session& m_session;
    PlaybookService& m_playbooks;
};

/// "open", "met", "not applicable" in the reader's language.
[[nodiscard]] QString controlStateWords(const QString& state);
/// "Calls must not be recorded", …
[[nodiscard]] QString recordingWords(const QString& rule);
/// "6 years", "90 days"
[[nodiscard]] QString retentionWords(int days);

} // namespace occ
