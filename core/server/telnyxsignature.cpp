// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/telnyxsignature.h"

#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>

namespace occ::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(server)
};

constexpr qint64 kTolerance = 300; ///< Seconds, both ways; what Telnyx's own programs allow.

/// Bytes of that number in base64; empty when it is not exactly that.
QByteArray decoded(const QByteArray& base64, qsizetype size)
{
    const auto read = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    const bool good = read.decodingStatus == QByteArray::Base64DecodingStatus::Ok &&
                      read.decoded.size() == size && read.decoded.toBase64() == base64;
    return good ? read.decoded : QByteArray();
}

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

} // namespace

QString toText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Genuine:
        return u"genuine"_s;
    case Verdict::MissingHeader:
        return u"missing_header"_s;
    case Verdict::MalformedSignature:
        return u"malformed_signature"_s;
    case Verdict::MalformedTimestamp:
        return u"malformed_timestamp"_s;
    case Verdict::Stale:
        return u"timestamp_out_of_tolerance"_s;
    case Verdict::Mismatch:
        break;
    }
    return u"signature_mismatch"_s;
}

Result<QByteArray> readPublicKey(const QString& base64)
{
    const QByteArray key = decoded(base64.trimmed().toLatin1(), crypto_sign_PUBLICKEYBYTES);
    if (key.isEmpty())
        return refused(Words::tr("This is not a public key."),
                       Words::tr("Copy it from the Telnyx portal: 44 letters that end with \"=\"."),
                       u"key"_s);
    return key;
}

Verdict verifyTelnyx(const QByteArray& signature, const QByteArray& timestamp, const QByteArray& body,
                     const QByteArrayList& keys, Instant now)
{
    if (signature.isEmpty() || timestamp.isEmpty())
        return Verdict::MissingHeader;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (timestamp.size() > 12 || !std::ranges::all_of(timestamp, digit))
        return Verdict::MalformedTimestamp;
    const QByteArray bytes = decoded(signature, crypto_sign_BYTES);
    if (bytes.isEmpty())
        return Verdict::MalformedSignature;
    if (qAbs(now / kSecond - timestamp.toLongLong()) > kTolerance)
        return Verdict::Stale;
    const QByteArray text = timestamp + '|' + body;
    const bool genuine = std::ranges::any_of(keys, [&](const QByteArray& key) {
        return key.size() == qsizetype(crypto_sign_PUBLICKEYBYTES) &&
               crypto_sign_verify_detached(bytesOf(bytes), bytesOf(text),
                                           static_cast<unsigned long long>(text.size()), bytesOf(key)) == 0;
    });
    return genuine ? Verdict::Genuine : Verdict::Mismatch;
}

} // namespace occ::server
