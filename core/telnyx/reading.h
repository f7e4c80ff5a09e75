// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telnyx/exchange.h"
#include "core/telnyx/types.h"
#include "core/telnyx/verification.h"

/// Inside core/telnyx only: Telnyx's JSON as structs. Nothing that is missing or of another type is a fault
/// here; it stays empty.
namespace occ::telnyx {

/// A text or number as a text: ids stay whole.
[[nodiscard]] QString text(const QJsonObject& object, QLatin1StringView name);
/// The first of several names that holds something.
[[nodiscard]] QString firstText(const QJsonObject& object, std::initializer_list<QLatin1StringView> names);
/// A moment in ISO 8601 or RFC 2822; 0 when there is none.
[[nodiscard]] Instant moment(const QJsonObject& object, QLatin1StringView name);
/// Telnyx's several spellings of toll-free as "toll_free"; anything else as it is.
[[nodiscard]] QString plainType(const QString& type);
/// "+18335550100"
[[nodiscard]] bool isE164(const QString& number);
[[nodiscard]] bool isWebAddress(const QString& text);

[[nodiscard]] Offer offerFrom(const QJsonObject& data);
/// `number`: which of the hold's numbers is meant; the first when it is empty.
[[nodiscard]] Hold holdFrom(const QJsonObject& data, const QString& number, const Evidence& evidence);
[[nodiscard]] Order orderFrom(const QJsonObject& data, const Evidence& evidence);
[[nodiscard]] OwnedNumber ownedFrom(const QJsonObject& data, const Evidence& evidence);
[[nodiscard]] TexmlApplication applicationFrom(const QJsonObject& data, const Evidence& evidence);
[[nodiscard]] MessagingProfile profileFrom(const QJsonObject& data, const Evidence& evidence);
[[nodiscard]] NumberMessaging messagingFrom(const QJsonObject& data, const Evidence& evidence);
[[nodiscard]] Verification verificationFrom(const QJsonObject& data, const Evidence& evidence);
[[nodiscard]] Call callFrom(const QJsonObject& data, const Evidence& evidence);
[[nodiscard]] CallEvent eventFrom(const QJsonObject& data);
[[nodiscard]] DetailRecord recordFrom(const QJsonObject& data);
[[nodiscard]] WebhookDelivery deliveryFrom(const QJsonObject& data);

/// The request as Telnyx wants it.
[[nodiscard]] QJsonObject toJson(const VerificationRequest& request);

} // namespace occ::telnyx
