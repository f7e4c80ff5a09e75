// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboarding.h"

#include <QList>
#include <QTimeZone>

namespace occ::ui {

/// How the dashboard is looked at: which onboardings, under which headings, in which order and columns. What
/// a saved view keeps.
struct DashboardView
{
    /// Numbers are part of saved views: add at the end.
    enum class Which : quint8 {
        All,
        Mine,
        RedAndAmber,
        Red,
        Amber,
        DueToday,
        Late,
        DueThisWeek,
        ReplyAwaited,
        Paused
    };
    enum class Group : quint8 { None, Owner, Health, Playbook, Industry };

    Which which = Which::All;
    Group group = Group::None;
    QString owner;       ///< A name; empty: anyone.
    QString playbook;    ///< An id; empty: any.
    QString industry;    ///< Empty: any.
    QString text;        ///< Words that client, owner, milestone or reason contain.
    int sortColumn = -1; ///< -1: by risk, as the service gives them.
    Qt::SortOrder order = Qt::AscendingOrder;
    QList<int> hidden; ///< Columns that are not shown.

    bool operator==(const DashboardView&) const = default;
    [[nodiscard]] QString toJson() const;
    /// What a saved view says; what it does not say, or says wrongly, is as in an empty one.
    [[nodiscard]] static DashboardView fromJson(const QString& json);
};

/// For whom and when a view is looked at.
struct Onlooker
{
    std::optional<qint64> me;
    Instant now = 0;
    QTimeZone zone = QTimeZone::utc();
};

/// Whether a row belongs to a view's first choice, whatever its other filters say.
[[nodiscard]] bool isIn(DashboardView::Which which, const OnboardingRow& row, const Onlooker& onlooker);
/// Whether a view shows a row.
[[nodiscard]] bool shows(const DashboardView& view, const OnboardingRow& row, const Onlooker& onlooker);
/// The heading a row stands under, and what headings are sorted by.
struct Heading
{
    QString key;
    QString title;
};
[[nodiscard]] Heading headingOf(DashboardView::Group group, const OnboardingRow& row);

} // namespace occ::ui
