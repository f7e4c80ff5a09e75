// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>

#include <functional>

/// Inside core/messaging only: names and texts in a file that only a passphrase opens.
namespace occ::messaging {

/// The file's key comes from the passphrase by Argon2id; what it holds is in an authenticated box (XSalsa20,
/// Poly1305). Every write replaces the file as a whole, or not at all.
class SealedFile final
{
public:
    using Entries = QMap<QString, QString>;

    explicit SealedFile(QString path);

    [[nodiscard]] bool exists() const;
    [[nodiscard]] const QString& path() const { return m_path; }

    /// What it holds; nothing in it when there is no file. Environment when it cannot be read or is damaged;
    /// Refused when the passphrase is a wrong one.
    [[nodiscard]] Result<Entries> read(const QString& passphrase) const;
    /// Changes what it holds while other processes wait, then seals it anew. Makes the file with `passphrase`
    /// when there is none.
    [[nodiscard]] Status change(const QString& passphrase, const std::function<void(Entries&)>& edit) const;

private:
    [[nodiscard]] Status replace(const QByteArray& bytes) const;

    QString m_path;
};

} // namespace occ::messaging
