// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/numberservice.h"

namespace occ {

/// A number the other side says we own.
struct OwnedThere
{
    QString e164;
    QString providerId;

    bool operator==(const OwnedThere&) const = default;
};

/// The inventory held against what we own at the other side.
struct StockTaking
{
    int read = 0;               ///< Numbers we own there.
    QList<OwnedThere> fresh;    ///< Owned there and not in the inventory.
    QList<PhoneNumber> unnamed; ///< In the inventory without the other side's id, or with another one.
    /// Bought by the inventory in this mode, and not owned there: nobody is told otherwise when a number is
    /// given back in the other side's own portal.
    QList<PhoneNumber> missing;
};

/// Compares; `mode` is "sandbox" or "production", and numbers of the other one are left alone. Pure.
[[nodiscard]] StockTaking compareStock(const QList<PhoneNumber>& inventory, const QList<OwnedThere>& owned,
                                       const QString& mode);

/// What we own at Telnyx, bought and in force. Blocks until it has answered; refused when the list was longer
/// than can be read at once, so that nothing counts as missing that was only not read.
[[nodiscard]] Result<QList<OwnedThere>> ownedAtTelnyx(const telnyx::Settings& telnyx, const Clock& clock);

/// Takes into the inventory what is only there (pool "custom", available) and notes the other side's ids;
/// what is missing is only told. One journal entry, which can be undone; none when nothing changes or `dry`.
[[nodiscard]] Result<StockTaking> takeStock(Session& session, NumberService& numbers,
                                            const QList<OwnedThere>& owned, const QString& mode,
                                            bool dry = false);

} // namespace occ
