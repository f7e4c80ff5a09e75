// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/style/paint.h"

namespace occ::ui {

/// A request with its ticket and what was said about it.
struct RequestRow
{
    ServiceRequest request;
    std::optional<sync::Ticket> ticket; ///< Where it was handed over.
    QList<RequestComment> said;         ///< The oldest first.
};

/// Everything the tab of a client shows, read at once.
struct RequestsData
{
    qint64 client = 0;
    QString name;
    QList<RequestRow> rows; ///< The one to be answered first on top.
    QStringList helpdesks;  ///< Connections that take requests.
};

[[nodiscard]] Result<RequestsData> readRequests(Workspace& workspace, qint64 client);

[[nodiscard]] paint::Pill priorityPill(const QString& priority);
[[nodiscard]] paint::Pill requestStatePill(const QString& state);
/// "3 h 58 min", "20 min late", "answered".
[[nodiscard]] QString answerWords(const ServiceRequest& request, Instant now);
[[nodiscard]] Tone answerTone(const ServiceRequest& request, Instant now);
/// "#4711", "Waiting", "Failed"; empty where nobody has it.
[[nodiscard]] QString ticketWords(const RequestRow& row);
/// What stands in the way of a ticket, with what to do; empty where nothing does.
[[nodiscard]] QString ticketTrouble(const RequestRow& row);

} // namespace occ::ui
