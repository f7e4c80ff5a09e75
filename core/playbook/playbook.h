// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/playbook/yamldocument.h"

#include <QJsonObject>

namespace occ::playbook {

/// Whether a client's industry pack joins the playbook by itself or only when somebody asks for it.
enum class PackUse : quint8 { OnRequest, Automatic };
/// Who does a thing.
enum class Party : quint8 { Us, Client };
/// What must be attached to an item before it counts as done.
enum class Evidence : quint8 { None, Note, Link, File };
/// Whom an unresolved alert reaches, in rising order.
enum class Level : quint8 { Specialist, Lead, Executive };

/// The word content files and JSON use for a value: "on-request", "us", "none", "lead".
[[nodiscard]] QString word(PackUse use);
[[nodiscard]] QString word(Party party);
[[nodiscard]] QString word(Evidence evidence);
[[nodiscard]] QString word(Level level);

/// When something is due: an offset from the contract or from the due moment of a milestone.
struct DueRule
{
    QString after; ///< A milestone's key; empty for the contract.
    Offset offset;

    /// "contract + 3 days", "phase-1 + 2 hours", "contract + 1 business day at 09:00".
    [[nodiscard]] QString text() const;
    bool operator==(const DueRule&) const = default;
};

struct Item
{
    QString key; ///< Unique in the whole playbook.
    QString title;
    QString ownerRole;
    Party party = Party::Us;
    std::optional<DueRule> due; ///< Due with its milestone when absent.
    QStringList dependsOn;      ///< Keys of items, of any milestone.
    Evidence evidence = Evidence::None;
    QString check; ///< The automatic check that completes it; usually empty.
    QString section;
    QString details;
    QString source;

    bool operator==(const Item&) const = default;
};

struct Milestone
{
    QString key;
    QString title;
    QString theme;
    DueRule due;
    QString objective;
    QStringList deliverables;
    QList<Item> items;
    QString source;

    bool operator==(const Milestone&) const = default;
};

/// What must still hold for a touchpoint to go out.
struct Condition
{
    enum class Kind : quint8 { Always, ItemOpen, MilestoneOpen };
    Kind kind = Kind::Always;
    QString key; ///< Of the item or milestone.

    bool operator==(const Condition&) const = default;
};

struct Touchpoint
{
    QString key;
    QString title;
    DueRule when;
    QString channel;
    QString messageId; ///< Id of the message template; may be empty.
    Condition condition;
    Party party = Party::Client;
    QString source;

    bool operator==(const Touchpoint&) const = default;
};

struct RuleSetting
{
    QString rule;
    int threshold = 0;
    QString unit; ///< hours, days, score or count.

    bool operator==(const RuleSetting&) const = default;
};

struct EscalationStep
{
    Level level = Level::Specialist;
    int afterHours = 0; ///< Since the alert opened.
    QString action;

    bool operator==(const EscalationStep&) const = default;
};

/// A playbook as its file says it. A value without ties to the file it came from.
struct Playbook
{
    QString id;
    int version = 1;
    QString title;
    QString source;
    QString summary;
    PackUse industryPacks = PackUse::OnRequest;
    QList<Milestone> milestones;
    QList<Touchpoint> touchpoints;
    QList<RuleSetting> rules;
    QList<EscalationStep> escalation;

    [[nodiscard]] const Milestone* milestone(const QString& key) const;
    [[nodiscard]] const Item* item(const QString& key) const;
    /// The threshold set for a rule; nothing when the playbook does not use it.
    [[nodiscard]] std::optional<int> threshold(const QString& rule) const;
    bool operator==(const Playbook&) const = default;
};

/// A red flag the program can raise, and what its threshold may be.
struct KnownRule
{
    QString rule;
    QString unit;
    int least = 0;
    int most = 0;
};
[[nodiscard]] const QList<KnownRule>& knownRules();

/// Reads and checks a playbook. The failure is the first fault with file, line and cure; the others are in
/// its detail. `roles` are the owner roles that exist; empty means they are not checked.
[[nodiscard]] Result<Playbook> readPlaybook(const QByteArray& text, const QString& fileName,
                                            const QStringList& roles = {});
/// Every fault of a playbook file, up to Faults::kLimit; empty when it is good.
[[nodiscard]] QList<Error> checkPlaybook(const QByteArray& text, const QString& fileName,
                                         const QStringList& roles = {});
/// Reads and checks an already parsed document.
[[nodiscard]] std::optional<Playbook> readPlaybook(const content::Node& root, content::Faults& faults,
                                                   const QStringList& roles);

/// The playbook as canonical YAML: what reads, writes and reads again equal.
[[nodiscard]] QString writePlaybook(const Playbook& playbook);

/// The shape of `occ playbook list|show --json` (SPEC 10). An item without a due rule of its own shows its
/// milestone's.
[[nodiscard]] QJsonObject toJson(const Playbook& playbook);

} // namespace occ::playbook
