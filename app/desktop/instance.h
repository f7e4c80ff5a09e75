// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>

namespace occ::app {

/// Sees to it that one user has one program open on a workspace: the first one listens, a later one hands
/// over what it was asked for and ends. What a killed program left behind is cleared away.
class Instance final : public QObject
{
    Q_OBJECT
public:
    /// `folder` is one only this user may use; made when missing.
    Instance(const QString& workspace, const QString& folder, QObject* parent = nullptr);

    /// Decides which of the two this is; then one of the signals follows.
    void start(const QString& wanted);
    /// A folder for the life of this user's session.
    [[nodiscard]] static QString sessionFolder();

Q_SIGNALS:
    /// This is the first one: open a window.
    void first();
    /// The one that is open has taken over what was wanted; end.
    void handedOver();
    /// The one that is open does not answer.
    void stuck();
    /// A later program was started and asked for this ("alerts", "client:7", or nothing).
    void asked(const QString& wanted);

private:
    void tryAgain();
    void greet();
    void answer(QLocalSocket* socket);

    QString m_name;
    QString m_wanted;
    QLockFile m_lock;
    QLocalServer m_server;
    QLocalSocket m_socket;
    QTimer m_again;
    int m_tries = 0;
};

} // namespace occ::app
