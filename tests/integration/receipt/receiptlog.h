// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QList>

#include <optional>

namespace occ::test {

/// One case of the municipality's log (shared/data/event-log-receipt).
struct ReceiptCase
{
    QString name;
    Instant start = 0;
    Instant planned = 0;
    std::optional<Instant> end; ///< None while the case was still open.
};

struct ReceiptLog
{
    QList<ReceiptCase> cases; ///< In order of their start.
    Instant lastEvent = 0;    ///< Where the log ends.
    qint64 events = 0;
    qint64 differing = 0; ///< Timestamps the product reads as another instant than Qt's own parser does.
};

/// The file's path; empty when it is not on this machine.
[[nodiscard]] QString receiptFile();
/// Reads it with the product's CSV reader.
[[nodiscard]] ReceiptLog readReceiptLog(const QString& path);

} // namespace occ::test
