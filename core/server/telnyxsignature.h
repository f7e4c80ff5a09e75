// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>

namespace occ::server {

/// What a look at a webhook's signature found; only Genuine may be believed.
enum class Verdict : quint8 {
    Genuine,
    MissingHeader,      ///< No signature or no timestamp.
    MalformedSignature, ///< Not 64 bytes in base64.
    MalformedTimestamp, ///< Not a number of seconds.
    Stale,              ///< Signed more than five minutes before or after now.
    Mismatch,           ///< Not signed with any of the keys.
};
/// A word for programs ("signature_mismatch").
[[nodiscard]] QString toText(Verdict verdict);

/// A public key as Telnyx shows it: 32 bytes in base64. Refuses anything else.
[[nodiscard]] Result<QByteArray> readPublicKey(const QString& base64);

/// Checks a webhook as it came: Ed25519 over "<timestamp>|<body>", by any of `keys` (32 bytes each). Checks
/// the bytes, before anybody reads them.
[[nodiscard]] Verdict verifyTelnyx(const QByteArray& signature, const QByteArray& timestamp,
                                   const QByteArray& body, const QByteArrayList& keys, Instant now);

} // namespace occ::server
