// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/secrets.h"

#include "core/messaging/keychain.h"
#include "core/messaging/sealedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QMutex>
#include <QRegularExpression>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

Failure noSuch(const QString& name)
{
    return refused(Words::tr("There is no secret “%1”.").arg(name),
                   Words::tr("Enter it in the settings of its channel."));
}

Status checkName(const QString& name)
{
    static const QRegularExpression shape(u"\\A[a-z0-9][a-z0-9._-]{0,63}\\z"_s);
    if (shape.match(name).hasMatch())
        return {};
    return refused(Words::tr("“%1” is not a secret's name.").arg(name.left(64)),
                   Words::tr("Use lower-case letters, digits, “.”, “_” and “-”."));
}

} // namespace

class Secrets::Private final
{
public:
    explicit Private(Options given)
        : options(std::move(given))
        , file(options.file)
    {}

    /// Where to write. The keychain is asked once; the file may come into being at any time.
    Where place()
    {
        if (options.where != Where::Auto)
            return options.where;
        if (!options.file.isEmpty() && file.exists())
            return Where::File;
        return keychainWorks() ? Where::Keychain : Where::File;
    }

    bool keychainWorks()
    {
        if (!keychainTried)
            keychainTried = keychain::works(options.service);
        return *keychainTried;
    }

    Result<QString> passphrase()
    {
        if (!known.isEmpty())
            return known;
        QString words = qEnvironmentVariable("OCC_PASSPHRASE");
        if (words.isEmpty() && options.ask)
            words = options.ask(!file.exists());
        if (words.isEmpty())
            return environmentFailed(
                file.exists()
                    ? Words::tr("The sealed file with the secrets needs its passphrase.")
                    : Words::tr("There is no keychain here, so secrets go into a sealed file, which "
                                "needs a passphrase."),
                Words::tr("Set the environment variable OCC_PASSPHRASE, or enter it when asked."));
        return words;
    }

    /// Does something with the file and the passphrase, and remembers one that fitted.
    template <typename Work> auto withPassphrase(Work work) -> decltype(work(QString()))
    {
        if (options.file.isEmpty())
            return internalFault(Words::tr("No place was named for the sealed file."));
        const auto words = passphrase();
        if (!words)
            return Failure(words.error());
        auto result = work(*words);
        known =
            result ? *words : QString(); // Ask again after a wrong one, or when somebody changed the file.
        return result;
    }

    Result<std::optional<QString>> readFile(const QString& name)
    {
        if (!file.exists())
            return std::optional<QString>();
        const auto entries = withPassphrase([this](const QString& words) { return file.read(words); });
        if (!entries)
            return Failure(entries.error());
        const auto entry = entries->constFind(name);
        return entry == entries->constEnd() ? std::optional<QString>() : std::optional(*entry);
    }

    Options options;
    SealedFile file;
    QMutex mutex;
    std::optional<bool> keychainTried;
    QString known; ///< The passphrase that opened the file.
};

Secrets::Secrets(Options options)
    : m_d(std::make_unique<Private>(std::move(options)))
{}

Secrets::~Secrets() = default;

Result<QString> Secrets::read(const QString& name)
{
    if (const Status good = checkName(name); !good)
        return Failure(good.error());
    const QMutexLocker lock(&m_d->mutex);
    const Where place = m_d->place();
    if (place == Where::File) {
        const auto sealed = m_d->readFile(name);
        if (!sealed)
            return Failure(sealed.error());
        if (*sealed)
            return **sealed;
        if (m_d->options.where == Where::File)
            return noSuch(name);
        if (!m_d->keychainWorks())
            return m_d->file.exists()
                       ? Result<QString>(noSuch(name))
                       : environmentFailed(
                             Words::tr("The secret “%1” cannot be looked for: there is no keychain here.")
                                 .arg(name),
                             Words::tr("Run this in the session that has the keychain, or enter the secret "
                                       "again."));
    }
    const auto kept = keychain::read(m_d->options.service, name);
    if (!kept)
        return Failure(kept.error());
    if (!*kept)
        return noSuch(name);
    return **kept;
}

Status Secrets::write(const QString& name, const QString& value)
{
    if (const Status good = checkName(name); !good)
        return good;
    if (value.isEmpty())
        return refused(Words::tr("The secret is empty."), Words::tr("Enter it."));
    const QMutexLocker lock(&m_d->mutex);
    if (m_d->place() == Where::Keychain)
        return keychain::write(m_d->options.service, name, value);
    return m_d->withPassphrase([&](const QString& words) {
        return m_d->file.change(words, [&](SealedFile::Entries& entries) { entries.insert(name, value); });
    });
}

Status Secrets::remove(const QString& name)
{
    if (const Status good = checkName(name); !good)
        return good;
    const QMutexLocker lock(&m_d->mutex);
    const bool fromKeychain =
        m_d->options.where == Where::Keychain || (m_d->options.where == Where::Auto && m_d->keychainWorks());
    if (fromKeychain) {
        if (const Status gone = keychain::remove(m_d->options.service, name); !gone)
            return gone;
    }
    if (m_d->options.where == Where::Keychain || !m_d->file.exists())
        return {};
    const auto sealed = m_d->readFile(name);
    if (!sealed)
        return Failure(sealed.error());
    if (!*sealed)
        return {};
    return m_d->withPassphrase([&](const QString& words) {
        return m_d->file.change(words, [&](SealedFile::Entries& entries) { entries.remove(name); });
    });
}

QString Secrets::place() const
{
    const QMutexLocker lock(&m_d->mutex);
    return m_d->place() == Where::Keychain
               ? Words::tr("the system's keychain")
               : Words::tr("the sealed file %1").arg(QDir::toNativeSeparators(m_d->options.file));
}

} // namespace occ::messaging
