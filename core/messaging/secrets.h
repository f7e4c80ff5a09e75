// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <memory>

namespace occ::messaging {

/// Passwords, tokens and webhook addresses by name: in the system's keychain, or, where none can be written,
/// in a file sealed with a passphrase. Never in clear anywhere. Every call blocks (the keychain may ask its
/// owner); call from a working thread. Safe to use from several threads; no window is needed.
class Secrets final
{
public:
    enum class Where : quint8 {
        Auto,     ///< The sealed file if it exists; else the keychain if it can be written; else the file.
        Keychain, ///< The keychain alone.
        File,     ///< The sealed file alone.
    };
    /// Asks for the sealed file's passphrase; `isNew` when the file is about to be made. Empty: nobody
    /// answered.
    using AskPassphrase = std::function<QString(bool isNew)>;

    struct Options
    {
        Where where = Where::Auto;
        QString service = QStringLiteral("onboarding-command-center"); ///< The keychain's heading.
        QString file;      ///< The sealed file; its folder is made when needed.
        AskPassphrase ask; ///< Used when the environment's OCC_PASSPHRASE is empty; may be missing.
    };

    explicit Secrets(Options options);
    ~Secrets();
    Q_DISABLE_COPY_MOVE(Secrets)

    /// The secret; Refused when there is none of that name, Environment when it cannot be looked for (no
    /// passphrase, a wrong one, a damaged file, a locked keychain).
    [[nodiscard]] Result<QString> read(const QString& name);
    /// Keeps a secret in place of an older one. Names are lower-case letters, digits, ".", "_" and "-".
    [[nodiscard]] Status write(const QString& name, const QString& value);
    /// Forgets a secret everywhere; that there is none is no error.
    [[nodiscard]] Status remove(const QString& name);
    /// Where secrets are written, for people. Finding out may write a trial entry into the keychain.
    [[nodiscard]] QString place() const;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace occ::messaging
