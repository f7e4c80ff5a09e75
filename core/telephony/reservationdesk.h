// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/number.h"

#include <QCoroTask>

namespace occ {

/// Why the other side did not do it.
enum class DeskTrouble : quint8 {
    Gone,        ///< The number cannot be had any more.
    Limit,       ///< It is not extended any further.
    Unreachable, ///< No answer, or one that may be another soon: ask again.
    Refused      ///< Anything else: a wrong key, no money, a fault in the question.
};

/// What the other side said instead of doing it.
struct DeskError
{
    DeskTrouble trouble = DeskTrouble::Unreachable;
    Error error;
};
template <typename T> using DeskResult = tl::expected<T, DeskError>;

/// Where numbers are found and kept for a while: Telnyx, or a test's stand-in. Nothing of it is called while
/// a transaction is open.
class ReservationDesk
{
public:
    ReservationDesk() = default;
    virtual ~ReservationDesk() = default;
    Q_DISABLE_COPY_MOVE(ReservationDesk)

    /// "sandbox" or "production".
    [[nodiscard]] virtual QString mode() const = 0;
    [[nodiscard]] virtual QCoro::Task<DeskResult<QList<FoundNumber>>> search(NumberSearch wanted) = 0;
    [[nodiscard]] virtual QCoro::Task<DeskResult<Reservation>> reserve(QString e164) = 0;
    [[nodiscard]] virtual QCoro::Task<DeskResult<Reservation>> extend(Reservation reservation) = 0;
    /// How the reservation stands; Gone when it failed or ended.
    [[nodiscard]] virtual QCoro::Task<DeskResult<Reservation>> look(Reservation reservation) = 0;
};

} // namespace occ
