// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/sealedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

#include <sodium.h>

#include <array>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

constexpr QLatin1StringView kFormat = "occ-sealed-1"_L1;
constexpr qint64 kLargest = qint64(1) << 20;
/// What a file may ask for at most, so that a forged one cannot stop the machine.
constexpr qint64 kMostTurns = 16;
constexpr qint64 kMostMemory = qint64(512) << 20;
constexpr int kLockPatience = 10'000;

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

/// Bytes that are wiped when they go.
class Wiped final
{
public:
    explicit Wiped(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    ~Wiped() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(Wiped)
    QByteArray& operator*() { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The file's fields.
struct Sealed
{
    qint64 turns = crypto_pwhash_OPSLIMIT_MODERATE;
    qint64 memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;
    QByteArray salt;
    QByteArray check; ///< Tells a wrong passphrase from a damaged file.
    QByteArray nonce;
    QByteArray box;

    /// A checksum against damage, not against forgery: that is the box's own business.
    [[nodiscard]] QByteArray sum() const
    {
        QByteArray all =
            QByteArray::number(turns) + ' ' + QByteArray::number(memory) + ' ' + salt + check + nonce + box;
        QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
        crypto_generichash(bytesOf(hash), size_t(hash.size()), bytesOf(all), size_t(all.size()), nullptr, 0);
        return hash;
    }

    [[nodiscard]] QByteArray toBytes() const
    {
        const auto text = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); };
        return QJsonDocument(QJsonObject{{u"format"_s, QString(kFormat)},
                                         {u"turns"_s, turns},
                                         {u"memory"_s, memory},
                                         {u"salt"_s, text(salt)},
                                         {u"check"_s, text(check)},
                                         {u"nonce"_s, text(nonce)},
                                         {u"box"_s, text(box)},
                                         {u"sum"_s, text(sum())}})
            .toJson();
    }

    [[nodiscard]] static std::optional<Sealed> fromBytes(const QByteArray& bytes)
    {
        const QJsonObject object = QJsonDocument::fromJson(bytes).object();
        const auto field = [&object](const QString& name) {
            return QByteArray::fromBase64(object.value(name).toString().toLatin1());
        };
        Sealed sealed;
        sealed.turns = object.value(u"turns"_s).toInteger();
        sealed.memory = object.value(u"memory"_s).toInteger();
        sealed.salt = field(u"salt"_s);
        sealed.check = field(u"check"_s);
        sealed.nonce = field(u"nonce"_s);
        sealed.box = field(u"box"_s);
        const bool whole = object.value(u"format"_s).toString() == kFormat &&
                           sealed.salt.size() == crypto_pwhash_SALTBYTES &&
                           sealed.check.size() == crypto_secretbox_KEYBYTES &&
                           sealed.nonce.size() == crypto_secretbox_NONCEBYTES &&
                           sealed.box.size() >= qsizetype(crypto_secretbox_MACBYTES) &&
                           sealed.turns >= qint64(crypto_pwhash_OPSLIMIT_MIN) && sealed.turns <= kMostTurns &&
                           sealed.memory >= qint64(crypto_pwhash_MEMLIMIT_MIN) &&
                           sealed.memory <= kMostMemory && field(u"sum"_s) == sealed.sum();
        return whole ? std::optional(sealed) : std::nullopt;
    }
};

/// Key and check value, one behind the other, from the passphrase.
Result<QByteArray> keyFor(const QString& passphrase, const Sealed& sealed)
{
    if (sodium_init() < 0)
        return internalFault(Words::tr("The encryption library does not start."));
    Wiped words(passphrase.normalized(QString::NormalizationForm_C).toUtf8());
    QByteArray derived(crypto_secretbox_KEYBYTES * 2, Qt::Uninitialized);
    if (crypto_pwhash(bytesOf(derived), size_t(derived.size()), (*words).constData(), size_t((*words).size()),
                      bytesOf(sealed.salt), quint64(sealed.turns), size_t(sealed.memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return environmentFailed(Words::tr("There is not enough memory to open the sealed file."),
                                 Words::tr("Close other programs and try again."));
    return derived;
}

Failure damaged(const QString& path)
{
    return environmentFailed(
        Words::tr("The sealed file “%1” is damaged.").arg(QDir::toNativeSeparators(path)),
        Words::tr("Restore it from a backup, or delete it and enter the secrets again."));
}

Failure wrongPassphrase(const QString& path)
{
    return refused(
        Words::tr("The passphrase does not open the sealed file “%1”.").arg(QDir::toNativeSeparators(path)),
        Words::tr("Enter the one it was made with."));
}

Result<SealedFile::Entries> opened(const Sealed& sealed, const QByteArray& derived, const QString& path)
{
    constexpr qsizetype half = crypto_secretbox_KEYBYTES;
    if (sodium_memcmp(derived.constData() + half, sealed.check.constData(), half) != 0)
        return wrongPassphrase(path);
    Wiped plain(QByteArray(sealed.box.size() - qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized));
    if (crypto_secretbox_open_easy(bytesOf(*plain), bytesOf(sealed.box), size_t(sealed.box.size()),
                                   bytesOf(sealed.nonce), bytesOf(derived)) != 0)
        return damaged(path);
    SealedFile::Entries entries;
    const QJsonObject object = QJsonDocument::fromJson(*plain).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        entries.insert(entry.key(), entry.value().toString());
    return entries;
}

void seal(const SealedFile::Entries& entries, const QByteArray& derived, Sealed& sealed)
{
    QJsonObject object;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        object.insert(entry.key(), entry.value());
    Wiped plain(QJsonDocument(object).toJson(QJsonDocument::Compact));
    sealed.check = derived.mid(crypto_secretbox_KEYBYTES);
    sealed.nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    sealed.box.resize((*plain).size() + qsizetype(crypto_secretbox_MACBYTES));
    crypto_secretbox_easy(bytesOf(sealed.box), bytesOf(*plain), size_t((*plain).size()),
                          bytesOf(sealed.nonce), bytesOf(derived));
}

Result<std::optional<Sealed>> load(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<Sealed>();
    if (!file.open(QIODevice::ReadOnly))
        return environmentFailed(
            Words::tr("The sealed file “%1” cannot be read.").arg(QDir::toNativeSeparators(path)),
            Words::tr("Check who may read it."), file.errorString());
    const QByteArray bytes = file.read(kLargest + 1);
    auto sealed = bytes.size() > kLargest ? std::nullopt : Sealed::fromBytes(bytes);
    if (!sealed)
        return damaged(path);
    return sealed;
}

} // namespace

SealedFile::SealedFile(QString path)
    : m_path(std::move(path))
{}

bool SealedFile::exists() const
{
    return QFileInfo::exists(m_path);
}

Result<SealedFile::Entries> SealedFile::read(const QString& passphrase) const
{
    const auto sealed = load(m_path);
    if (!sealed)
        return Failure(sealed.error());
    if (!*sealed)
        return Entries();
    auto derived = keyFor(passphrase, **sealed);
    if (!derived)
        return Failure(derived.error());
    Wiped key(std::move(*derived));
    return opened(**sealed, *key, m_path);
}

Status SealedFile::change(const QString& passphrase, const std::function<void(Entries&)>& edit) const
{
    if (sodium_init() < 0)
        return internalFault(Words::tr("The encryption library does not start."));
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return environmentFailed(Words::tr("The folder of “%1” cannot be made.").arg(m_path),
                                 Words::tr("Check who may write there."));
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(kLockPatience))
        return environmentFailed(Words::tr("Another program is writing to “%1”.").arg(m_path),
                                 Words::tr("Try again."));
    auto found = load(m_path);
    if (!found)
        return Failure(found.error());
    const bool isNew = !*found;
    Sealed sealed = isNew ? Sealed() : **found;
    if (isNew)
        sealed.salt = randomBytes(crypto_pwhash_SALTBYTES);
    auto derived = keyFor(passphrase, sealed);
    if (!derived)
        return Failure(derived.error());
    Wiped key(std::move(*derived));
    Entries entries;
    if (!isNew) {
        auto before = opened(sealed, *key, m_path);
        if (!before)
            return Failure(before.error());
        entries = *before;
    }
    edit(entries);
    seal(entries, *key, sealed);
    return replace(sealed.toBytes());
}

Status SealedFile::replace(const QByteArray& bytes) const
{
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    return environmentFailed(
        Words::tr("The sealed file “%1” cannot be written.").arg(QDir::toNativeSeparators(m_path)),
        Words::tr("Check who may write there and whether the disk is full."), file.errorString());
}

} // namespace occ::messaging
