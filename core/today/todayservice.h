// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertservice.h"

#include <array>

namespace occ {

/// One thing that needs somebody.
struct TodayEntry
{
    /// Why it is here; sorts by what is worst.
    enum class Group : quint8 { RedFlag, Overdue, DueToday, ReplyAwaited, Promise };
    static constexpr int kGroups = 5;
    enum class Kind : quint8 { Alert, Item, Reply, Milestone, GoLive };

    Group group = Group::RedFlag;
    Kind kind = Kind::Alert;
    qint64 subjectId = 0; ///< Of the alert, item, interaction, milestone or (go-live) onboarding.
    qint64 onboardingId = 0;
    qint64 clientId = 0;
    QString client;
    std::optional<qint64> ownerId; ///< Whose turn it is: an item's assignee, else the onboarding's owner.
    QString owner;
    QString title;                ///< The alert in words, the item's or milestone's title, what was asked.
    Instant at = 0;               ///< Opened, due, asked or promised.
    QString milestone;            ///< The item's.
    Item item;                    ///< For an item: what its commands and sheets need.
    Alert alert;                  ///< For an alert.
    QString channel;              ///< For a reply: how it was asked.
    std::optional<Instant> redAt; ///< For a reply: when the client turns red without it.
    int open = 0;                 ///< For a promise: open items, of `total`.
    int total = 0;
};

/// What needs a person now, worst first.
struct TodayView
{
    QList<TodayEntry> entries;                        ///< At most TodayFilter::limit of each group.
    std::array<int, TodayEntry::kGroups> counts = {}; ///< By group, however many are among the entries.
    /// The first item due after today, for when there is nothing.
    std::optional<Instant> nextAt;
    QString nextTitle;
    QString nextClient;

    [[nodiscard]] int count(TodayEntry::Group group) const { return counts.at(size_t(group)); }
    [[nodiscard]] int all() const;
};

/// Whose day it is.
struct TodayFilter
{
    std::optional<qint64> personId; ///< Everybody's when not given.
    int limit = 200;                ///< Of each group.
};

/// The reason in words and what happens next: "Critical: no login. Team lead is told in 5 h".
[[nodiscard]] QString why(const TodayEntry& entry, Instant now);
/// The same without the moment, where that stands beside it: "blocked: no login · Day 7".
[[nodiscard]] QString shortWhy(const TodayEntry& entry, Instant now);
/// A group's name: "Red flags".
[[nodiscard]] QString groupTitle(TodayEntry::Group group);
[[nodiscard]] QString toText(TodayEntry::Group group);

/// Reads across the subjects what needs somebody now. Writes nothing.
class TodayService final
{
public:
    TodayService(Session& session, AlertService& alerts, AlertEngine& engine)
        : m_session(session)
        , m_alerts(alerts)
        , m_engine(engine)
    {}

    /// A fixed number of statements whatever the portfolio's size. "Today" ends at midnight in the team's
    /// zone.
    [[nodiscard]] Result<TodayView> view(const TodayFilter& filter = {});
    /// How many red flags, overdue items, items due today and awaited replies there are.
    [[nodiscard]] Result<int> count(std::optional<qint64> personId);

private:
    void addAlerts(const TodayFilter& filter, TodayView& view);
    void countItems(const TodayFilter& filter, TodayView& view);
    void addItems(const TodayFilter& filter, TodayView& view);
    void countReplies(const TodayFilter& filter, TodayView& view);
    void addReplies(const TodayFilter& filter, TodayView& view);
    void addMilestones(const TodayFilter& filter, TodayView& view);
    void addGoLives(const TodayFilter& filter, TodayView& view);
    void readNext(const TodayFilter& filter, TodayView& view);
    [[nodiscard]] Instant endOfToday() const;

    Session& m_session;
    AlertService& m_alerts;
    AlertEngine& m_engine;
};

} // namespace occ
