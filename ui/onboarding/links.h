// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>

#include <optional>

/// How pages point at each other; see Shell::open().
namespace occ::ui {

/// What the client page shows, and the list it was opened from: next and previous walk that.
struct ClientLink
{
    qint64 client = 0;
    qint64 onboarding = 0; ///< 0: the newest one.
    QList<qint64> among;   ///< Onboardings of the list, in its order; may be empty.
    QString tab{};         ///< The tab to show; empty: the onboarding itself.

    bool operator==(const ClientLink&) const = default;
};

/// What the deal page shows, and the list it was opened from.
struct DealLink
{
    qint64 deal = 0;
    QList<qint64> among;

    bool operator==(const DealLink&) const = default;
};

inline constexpr auto kClientPage = "client";
inline constexpr auto kDealPage = "deal";

} // namespace occ::ui

Q_DECLARE_METATYPE(occ::ui::ClientLink)
Q_DECLARE_METATYPE(occ::ui::DealLink)

namespace occ::ui {

/// What Shell::open() takes for a row that is about a client, and about one of its onboardings if it says so.
[[nodiscard]] inline QVariant linkToClient(qint64 client, std::optional<qint64> onboarding)
{
    ClientLink link;
    link.client = client;
    link.onboarding = onboarding.value_or(0);
    return QVariant::fromValue(link);
}

} // namespace occ::ui
