// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http.h"
#include "core/sync/fault.h"

#include <QJsonObject>

/// Inside core/sync only: what Salesforce's refusals mean.
namespace occ::sync {

/// A refusal as {message, errorCode or statusCode, fields}.
[[nodiscard]] Fault salesforceRefusal(const QJsonObject& error, const Fault& byStatus);
/// An answer that is not 2xx, for Exchange::Options::explain.
[[nodiscard]] Fault salesforceFault(const messaging::WebAnswer& answer, Fault byStatus);

} // namespace occ::sync
