// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http.h"
#include "core/sync/connector.h"
#include "core/sync/pace.h"

#include <QJsonObject>

/// Inside core/sync only: what Zendesk's answers mean.
namespace occ::sync::zendesk {

inline constexpr auto kTitle = "Zendesk";
/// Our id in the metadata of an update.
inline constexpr auto kMark = "occ_external_id";

[[nodiscard]] Record recordFrom(const QJsonObject& ticket, const QStringList& fields);
/// The public ones; the first is what the ticket was opened with and left out by whoever asks.
[[nodiscard]] Record commentFrom(const QJsonObject& comment, const QHash<QString, QString>& names);
/// An answer that is not 2xx, for Exchange::Options::explain.
[[nodiscard]] Fault explained(const messaging::WebAnswer& answer, Fault fault);
void readLimits(const messaging::WebAnswer& answer, Pace& pace);

} // namespace occ::sync::zendesk
