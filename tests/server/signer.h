// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api.h"

namespace occ::test {

/// Signs as Telnyx does, with a key pair of its own.
class Signer final
{
public:
    Signer();
    /// In base64, as it is given to WebhookIntake::addKey().
    [[nodiscard]] QString publicKey() const { return QString::fromLatin1(m_public.toBase64()); }
    [[nodiscard]] RawWebhook sign(const QByteArray& body, const QByteArray& type, Instant now) const;
    /// A signed webhook as it comes to a path ("/texml/occ-1/step/menu?lang=es").
    [[nodiscard]] static server::Request request(const RawWebhook& webhook, const QString& path);

private:
    QByteArray m_public;
    QByteArray m_secret;
};

} // namespace occ::test
