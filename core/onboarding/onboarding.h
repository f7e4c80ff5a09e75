// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/people/person.h"

#include <QList>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace occ {

/// Red, amber or green (SPEC 3); stored by name, sorts by risk.
enum class Health : quint8 { Red, Amber, Green };
[[nodiscard]] QString toText(Health health);
[[nodiscard]] Health healthFromText(const QString& text);

/// Why something is red or amber, as facts; wording(reason, now) makes the words, so that ages stay true.
struct Reason
{
    enum class Kind : quint8 {
        Alert,           ///< An alert is open: `rule` and its facts.
        MilestoneLate,   ///< `name` was due at `at` and is open.
        MilestoneDue,    ///< `name` is due at `at` within 24 h; `count` items are open.
        ReplyAwaited,    ///< Unanswered since `at`; `name` is what was asked.
        RootCauseMissing ///< A cleared alert of `rule` waits for its root cause.
    };
    Kind kind = Kind::Alert;
    QString rule;
    QString name;  ///< What it is about: a milestone's title, a contact's or blocker's summary, a number.
    QString extra; ///< The first open item, where one is meant.
    Instant at = 0;
    int count = 0;

    bool operator==(const Reason&) const = default;
};

/// One sentence for people: "Day 7 is 4 days late: First use case implemented".
[[nodiscard]] QString wording(const Reason& reason, Instant now);
/// A rule's name in words: "Milestone delayed".
[[nodiscard]] QString ruleTitle(const QString& rule);
[[nodiscard]] QString reasonsToText(const QList<Reason>& reasons);
[[nodiscard]] QList<Reason> reasonsFromText(const QString& json);

/// One line of the dashboard, board and `occ onboarding list`.
struct OnboardingRow
{
    qint64 id = 0;
    qint64 clientId = 0;
    QString client;
    QString industry;
    QString playbook;
    int playbookVersion = 0;
    QString state; ///< active, paused, handed-off or cancelled.
    Health health = Health::Green;
    QList<Reason> reasons;             ///< Worst first.
    std::optional<qint64> milestoneId; ///< The first open milestone; none when all are complete.
    QString milestoneKey;
    QString milestone;
    int done = 0; ///< Items done or not applicable.
    int total = 0;
    std::optional<Instant> nextDue;
    std::optional<Instant> lastContact;
    std::optional<qint64> ownerId;
    QString owner;
    int openAlerts = 0;
    Instant contractAt = 0;
    std::optional<Instant> goLiveAt; ///< The target that was agreed.
};

/// The moments figures are counted by.
struct FigureMoments
{
    Instant now = 0;
    Instant newSince = 0;  ///< A contract since then is a new one.
    Instant tomorrow = 0;  ///< When the next day begins.
    Instant afterWeek = 0; ///< When the day after the next seven begins.
};
[[nodiscard]] FigureMoments figureMoments(Instant now, const QTimeZone& zone);

/// How many of the running onboardings are how. What is red, amber, late and due counts active ones only.
struct PortfolioFigures
{
    int all = 0;
    int active = 0;
    int started = 0; ///< In the last seven days.
    int openAlerts = 0;
    int red = 0;
    int amber = 0;
    int late = 0;
    int dueToday = 0;    ///< Still to come today.
    int dueThisWeek = 0; ///< Until seven days from today; late ones too.
    int replyAwaited = 0;

    bool operator==(const PortfolioFigures&) const = default;
    void add(const OnboardingRow& row, const FigureMoments& moments);
};
/// Whether the client owes an answer, or an alert says that they do not answer.
[[nodiscard]] bool isReplyAwaited(const OnboardingRow& row);
/// A condition of SQL on `column`, which holds what reasonsToText() gives: the same as isReplyAwaited().
[[nodiscard]] QString replyAwaitedInSql(const QString& column);

/// What is seen of the running onboardings at first: some of the rows, the figures of all.
struct Glance
{
    QList<OnboardingRow> rows; ///< By risk.
    int fitting = 0;           ///< How many there are of those of which `rows` are the first.
    PortfolioFigures figures;
};

/// How an onboarding stands in what its row does not say.
struct OnboardingStanding
{
    QString reached;                 ///< The last milestone that is complete; empty: none is.
    std::optional<int> satisfaction; ///< The latest answer, 1 to 10.
};

/// The order of every list of onboardings: by risk, then by what is due next.
[[nodiscard]] bool beforeByRisk(const OnboardingRow& a, const OnboardingRow& b);

/// Where the due moment of an item comes from; stored as its number.
enum class DueSource : quint8 {
    Milestone, ///< Due with its milestone.
    Rule,      ///< The playbook gives it a rule of its own.
    Hand,      ///< Somebody chose the moment for this client.
};

/// A checklist item of a running onboarding.
struct Item
{
    qint64 id = 0;
    qint64 onboardingId = 0;
    qint64 milestoneId = 0;
    QString key;
    QString title;
    QString section;
    QString ownerRole;
    QString party; ///< us or client.
    Instant dueAt = 0;
    QString evidenceKind; ///< none, note, link or file.
    QString evidence;
    QString state; ///< open, done, blocked or not-applicable.
    QString stateReason;
    std::optional<Instant> doneAt;
    QString doneBy;
    std::optional<qint64> assigneeId;
    QString assignee;
    QStringList dependsOn; ///< Keys of items that come first.
    QStringList waitsFor;  ///< Titles of those that are still open.
    DueSource dueSource = DueSource::Milestone;
};

struct Milestone
{
    qint64 id = 0;
    QString key;
    QString title;
    QString theme;
    Instant dueAt = 0;
    QString dueReason; ///< Why the date was moved, when it was.
    std::optional<Instant> completedAt;
    QList<Item> items;
};

struct Blocker
{
    qint64 id = 0;
    qint64 onboardingId = 0;
    QString severity; ///< critical, major or minor.
    QString category; ///< missing-access, technical, client or internal.
    QString summary;
    QString owner;
    Instant openedAt = 0;
    QString openedBy;
    std::optional<Instant> resolvedAt;
    QString resolution;
};

struct Interaction
{
    qint64 id = 0;
    std::optional<qint64> onboardingId;
    qint64 clientId = 0;
    Instant at = 0;
    bool inbound = false;
    QString channel; ///< email, phone, video, sms, whatsapp, slack, teams, meeting, portal or other.
    QString summary;
    bool expectsReply = false;
    QString person;
};

struct SurveyResponse
{
    qint64 id = 0;
    qint64 onboardingId = 0;
    QString kind; ///< csat (1-10) or nps (0-10).
    int score = 0;
    Instant at = 0;
    QString comment;
};

/// Everything a client page shows of one onboarding.
struct OnboardingDetail
{
    OnboardingRow row;
    QString goal; ///< The client's One Big Goal (S2 "Day 3").
    std::optional<Instant> goLiveAt;
    QString timezone;
    std::optional<qint64> dealId;
    std::optional<Instant> pausedAt;
    QString stateReason;
    QList<Milestone> milestones;
    QList<Blocker> blockers;
    QList<SurveyResponse> surveys;
};

/// One card of the board: the row and the items of its current milestone.
struct BoardCard
{
    OnboardingRow row;
    QList<Item> items;
};

/// How a load stands against capacity.
enum class Strain : quint8 {
    Unset, ///< No capacity is set, so nobody can tell.
    Room,
    Full, ///< Exactly at capacity: nothing new without giving something away.
    Over
};
[[nodiscard]] Strain strainOf(int active, int capacity);
/// A milestone as a mark on the timeline.
struct TimelineMark
{
    qint64 id = 0;
    QString key;
    QString title;
    Instant dueAt = 0;
    std::optional<Instant> completedAt;
    QString dueReason; ///< Why it was moved by hand; empty when it was not.
    int open = 0;      ///< Items of it that are open or blocked.
    int total = 0;

    bool operator==(const TimelineMark&) const = default;
};

/// One row of the timeline: an onboarding and its milestones in the playbook's order.
struct TimelineRow
{
    OnboardingRow row;
    QString timezone; ///< The client's own; days are moved by its calendar.
    QList<TimelineMark> marks;
};

/// A person's load against capacity.
struct Load
{
    qint64 personId = 0; ///< 0: the load of nobody, which is to be given to somebody.
    QString name;
    int capacity = 0; ///< Active onboardings the person can carry; 0 when not set.
    int active = 0;
    int red = 0;
    int dueThisWeek = 0; ///< Open items due within seven days, not counting those overdue.
    int overdue = 0;     ///< Open items past their due time.
    Role role = Role::Specialist;
    bool away = false;

    [[nodiscard]] Strain strain() const { return strainOf(active, capacity); }
};

/// Everybody's load, and what nobody carries.
struct TeamLoad
{
    QList<Load> people; ///< Everybody, by name.
    Load nobody;
};

/// One onboarding as part of somebody's load: what of it goes along when it is given to somebody else.
struct Carried
{
    OnboardingRow row;
    int overdue = 0; ///< Open items past their due time that follow the owner.
    int dueThisWeek = 0;
};

} // namespace occ
