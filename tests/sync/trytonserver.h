// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/tryton.h"

#include <QProcess>
#include <QTemporaryDir>

namespace occ::test {

/// A real Tryton server on this computer with a database of its own (stateful/tryton.sh of the material
/// beside the project, OCC_SHARED; Debian's tryton-server with the modules party and sale-opportunity).
class TrytonServer final
{
public:
    TrytonServer();
    ~TrytonServer();
    Q_DISABLE_COPY_MOVE(TrytonServer)

    /// Why there is none on this machine; empty when there is.
    [[nodiscard]] QString missing() const { return m_missing; }
    /// Starts it and waits until it answers; the first time it makes its database. What went wrong, or empty.
    [[nodiscard]] QString start();
    /// SIGKILL, and waits for the end.
    void kill();
    [[nodiscard]] sync::TrytonAccess access() const;

private:
    [[nodiscard]] bool answers() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_script;
    QString m_missing;
    int m_port = 0;
};

/// Somebody else who works in Tryton: speaks with the server without the connector.
class TrytonPerson final
{
public:
    explicit TrytonPerson(sync::TrytonAccess access)
        : m_access(std::move(access))
    {}

    /// The result; what the server says ends the program when it is an error.
    QJsonValue call(const QString& method, const QJsonArray& params);
    /// The new record's number.
    qint64 make(const QString& model, const QJsonObject& values);
    void write(const QString& model, qint64 id, const QJsonObject& values);
    /// Ends this person's session there.
    void signOutEverybody();

private:
    [[nodiscard]] QJsonObject ask(const QString& method, const QJsonArray& params);

    sync::TrytonAccess m_access;
    QByteArray m_session;
};

} // namespace occ::test
