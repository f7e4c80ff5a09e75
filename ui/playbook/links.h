// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

/// How pages point at playbooks; see Shell::open().
namespace occ::ui {

/// A version of a playbook to carry to running clients.
struct PlaybookLink
{
    QString playbook;
    int version = 0; ///< 0: the newest.

    bool operator==(const PlaybookLink&) const = default;
};

inline constexpr auto kLibraryPage = "library";                  ///< Opened with a playbook's id, or nothing.
inline constexpr auto kPlaybookEditPage = "playbook-edit";       ///< Opened with a playbook's id.
inline constexpr auto kPlaybookUpgradePage = "playbook-upgrade"; ///< Opened with a PlaybookLink.

} // namespace occ::ui

Q_DECLARE_METATYPE(occ::ui::PlaybookLink)
