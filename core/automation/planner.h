// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/automation.h"

#include <QHash>
#include <QSet>

#include <vector>

/// When automations fire and why, as pure functions of an onboarding's facts and a moment.
namespace occ::automation {

/// How the desk keeps out of people's way. The defaults are ours.
struct Calm
{
    QTime quietFrom = QTime(18, 0); ///< In the recipient's zone; nothing goes out from here …
    QTime quietTo = QTime(8, 0);    ///< … to here. Equal: no quiet hours.
    bool workingDaysOnly = true;    ///< What falls on a week end or holiday waits for the next working day.
    int lettersPerClient = 3;       ///< At most so many to one client within 24 hours; 0: no limit.
    int lateDays = 14;              ///< What could not be sent for so long is not sent any more.

    bool operator==(const Calm&) const = default;
};
[[nodiscard]] QJsonObject toJson(const Calm& calm);
/// Refuses what makes no sense, naming the field ("quiet_from", "letters_per_client", …).
[[nodiscard]] Result<Calm> calmFromJson(const QJsonObject& object);

/// Why an automation fires, waits or does not; wording() makes the words.
struct Why
{
    enum class Code : quint8 {
        Due,           ///< Its moment came and its condition holds.
        Ahead,         ///< Its moment is still to come.
        NoTrigger,     ///< What sets it off has not happened.
        Condition,     ///< What it asks for does not hold: `name`.
        BeforeStart,   ///< It was due before the onboarding was started here.
        TooLate,       ///< Could not be sent for so long that it makes no sense any more.
        Paused,        ///< Paused: `name` says which pause.
        Disabled,      ///< Switched off.
        OtherPlaybook, ///< Not for this playbook.
        NotActive,     ///< The onboarding is paused or over.
        QuietHours,    ///< Waits for the recipient's working hours.
        RateLimit,     ///< Waits since the client got `count` letters within a day.
        NotRendered,   ///< The text has gaps or the recipient no address: `name` says which.
        Replaced,      ///< A newer digest takes its place.
        Cancelled,     ///< Somebody cancelled it: `name`.
        Sent,
        Failed ///< The other side refused: `name`.
    };
    Code code = Code::Due;
    QString name;
    int count = 0;

    bool operator==(const Why&) const = default;
};
[[nodiscard]] QString wording(const Why& why);
[[nodiscard]] QString whyToText(const Why& why);
[[nodiscard]] Why whyFromText(const QString& json);

/// One open or ended alert, for triggers and conditions about alerts.
struct AlertFact
{
    qint64 id = 0;
    QString rule;
    Instant openedAt = 0;
    std::optional<Instant> endedAt; ///< Cleared or resolved.
    std::optional<Instant> clearedAt;
    QHash<QString, Instant> steps; ///< When each level of the ladder was (or will be) reached.
};

/// Something with a name that happened.
struct EventFact
{
    QString name;
    QString subjectKind;
    qint64 subjectId = 0;
    Instant at = 0;
    int score = -1; ///< Of surveys.
};

/// What a message template says about itself.
struct MessageFact
{
    bool forClient = true;
    bool expectsReply = false;
    QString level; ///< Of the escalation ladder, for alert notices.
};

/// Everything the planner looks at in one onboarding.
struct Facts
{
    qint64 onboardingId = 0;
    qint64 clientId = 0;
    QString playbook;
    bool active = true;
    std::optional<qint64> ownerId;
    BusinessCalendar calendar; ///< In the client's zone.
    Instant contractAt = 0;
    Instant startedAt = 0; ///< When it came into this workspace, or automations did.
    struct Milestone
    {
        Instant dueAt = 0;
        std::optional<Instant> completedAt;
    };
    struct Item
    {
        QString title;
        bool open = true;
        std::optional<Instant> doneAt;
    };
    QHash<QString, Milestone> milestones;
    QHash<QString, Item> items;
    std::vector<AlertFact> alerts;
    std::vector<EventFact> events;
    QSet<QString> fired;            ///< Keys that have their firing.
    QList<Instant> lettersToClient; ///< When letters went to the client, those that count for the rate limit.
    QString pausedBy;               ///< Why nothing goes to this client; empty when nothing is paused.
};

/// What the automations of a workspace are, and how calm they have to be.
struct Book
{
    std::vector<Automation> automations;
    QHash<QString, MessageFact> messages;
    QHash<QString, QString> paused; ///< Automation's key to why.
    Instant pauseEnds = kNever;     ///< When the first of the pauses that are on ends by itself.
    QString allPaused;              ///< Why nothing goes out at all; empty when things do.
    Calm calm;
    BusinessCalendar team;
};

/// One firing that is due, or will be.
struct Planned
{
    enum class Verdict : quint8 { Fire, Skip, Wait };
    QString key;           ///< Makes a second firing impossible.
    size_t automation = 0; ///< Place in the book.
    QString subjectKind;
    qint64 subjectId = 0;
    QString level; ///< Of the ladder, for alert notices.
    Instant dueAt = 0;
    Instant sendAt = 0; ///< When it may go out: `dueAt` after quiet hours, week ends and the rate limit.
    Verdict verdict = Verdict::Wait;
    Why why;
};

/// The plan of one onboarding.
struct Plan
{
    std::vector<Planned> steps; ///< In order of sendAt; without those that have fired.
    Instant nextAt = kNever;    ///< When to look again if nothing changes.
};

/// Which firings of `facts` are due by `now`, which wait and for what. Later ones are in it with
/// Verdict::Wait.
[[nodiscard]] Plan plan(const Facts& facts, const Book& book, Instant now);

/// What an automation asked for when `key` fired and does not hold any more at `at`; nothing when it still
/// does, or when nobody can tell.
[[nodiscard]] std::optional<Why> noLongerAsked(const Facts& facts, const Book& book, const QString& key,
                                               Instant at);

/// The first moment at or after `at` at which somebody in this calendar may be written to.
[[nodiscard]] Instant calmMoment(Instant at, const BusinessCalendar& calendar, const Calm& calm);

/// The moments of a calendar trigger after `from` up to and including `to`, in order.
[[nodiscard]] QList<Instant> occurrences(const Trigger& trigger, const BusinessCalendar& team, Instant from,
                                         Instant to);

} // namespace occ::automation
