// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/signer.h"

#include <sodium.h>

namespace occ::test {

Signer::Signer()
    : m_public(crypto_sign_PUBLICKEYBYTES, '\0')
    , m_secret(crypto_sign_SECRETKEYBYTES, '\0')
{
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(m_public.data()),
                        reinterpret_cast<unsigned char*>(m_secret.data()));
}

RawWebhook Signer::sign(const QByteArray& body, const QByteArray& type, Instant now) const
{
    RawWebhook webhook;
    webhook.contentType = type;
    webhook.body = body;
    webhook.timestamp = QByteArray::number(now / kSecond);
    const QByteArray text = webhook.timestamp + '|' + body;
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(text.constData()),
                         static_cast<unsigned long long>(text.size()),
                         reinterpret_cast<const unsigned char*>(m_secret.constData()));
    webhook.signature = signature.toBase64();
    return webhook;
}

server::Request Signer::request(const RawWebhook& webhook, const QString& path)
{
    server::Request made;
    made.method = "POST";
    made.path = path.section(u'?', 0, 0);
    made.query = QUrlQuery(path.section(u'?', 1));
    made.body = webhook.body;
    made.headers << std::pair<QByteArray, QByteArray>("content-type", webhook.contentType)
                 << std::pair<QByteArray, QByteArray>("telnyx-signature-ed25519", webhook.signature)
                 << std::pair<QByteArray, QByteArray>("telnyx-timestamp", webhook.timestamp);
    return made;
}

} // namespace occ::test
