// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oauthjwt.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kUrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

QByteArray part(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(kUrlSafe);
}

/// A key with a passphrase is not asked for it: nobody sits at a server.
int noPassphrase(char*, int, int, void*)
{
    return -1;
}

} // namespace

Result<QByteArray> signedAssertion(const QJsonObject& claims, const QByteArray& privateKey)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> pem(
        BIO_new_mem_buf(privateKey.constData(), int(privateKey.size())), &BIO_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(pem.get(), nullptr, &noPassphrase, nullptr), &EVP_PKEY_free);
    if (!key || EVP_PKEY_base_id(key.get()) != EVP_PKEY_RSA) {
        ERR_clear_error();
        return refused(Words::tr("The key to sign in with cannot be read."),
                       Words::tr("It has to be an RSA private key in PEM form without a passphrase."),
                       u"private_key"_s);
    }
    const QByteArray words = part({{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + part(claims);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const auto* bytes = reinterpret_cast<const unsigned char*>(words.constData());
    size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, bytes, size_t(words.size())) != 1)
        return internalFault(Words::tr("The sign-in could not be signed."));
    QByteArray signature(qsizetype(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, bytes,
                       size_t(words.size())) != 1)
        return internalFault(Words::tr("The sign-in could not be signed."));
    signature.truncate(qsizetype(size));
    return QByteArray(words + '.' + signature.toBase64(kUrlSafe));
}

} // namespace occ::sync
