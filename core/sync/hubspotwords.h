// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http.h"
#include "core/sync/connector.h"

/// Inside core/sync only: how HubSpot names and writes things, and what its refusals mean.
namespace occ::sync {

/// "companies"
[[nodiscard]] QString hubspotType(Kind kind);
/// "hs_lastmodifieddate", but for contacts.
[[nodiscard]] QString hubspotModified(Kind kind);
/// The association that makes a company the main one.
[[nodiscard]] int hubspotMainCompany(Kind kind);
[[nodiscard]] RemoteField hubspotField(Kind kind, const QJsonObject& json);
/// A value as HubSpot takes it: always a text; an empty one clears.
[[nodiscard]] QString hubspotText(const QJsonValue& value);
/// Milliseconds of "2026-11-02T09:15:30.000Z"; 0 when it is none.
[[nodiscard]] Instant hubspotInstant(const QString& text);
/// The date of an answer; 0 when it has none.
[[nodiscard]] Instant hubspotDate(const QByteArray& httpDate);

/// A row's error of a 207.
[[nodiscard]] Fault hubspotRefusal(const QJsonObject& error, Fault byStatus);
/// An answer that is not 2xx, for Exchange::Options::explain.
[[nodiscard]] Fault hubspotFault(const messaging::WebAnswer& answer, Fault byStatus);

} // namespace occ::sync
