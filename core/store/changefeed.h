// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <QObject>
#include <QTimer>

namespace occ::store {

/// Tells when the journal has grown, by whichever process. Lives in the thread of its connection and needs an
/// event loop there. PostgreSQL tells by NOTIFY; SQLite has no such thing, so its head is looked at.
class ChangeFeed final : public QObject
{
    Q_OBJECT
public:
    explicit ChangeFeed(Database& database, QObject* parent = nullptr);

    void start();
    /// Looks now; emits changed() when there is something new.
    void poll();

Q_SIGNALS:
    void changed(const occ::store::ChangeSet& changes);
    /// The store stopped answering (true) or answers again (false).
    void lost(bool isLost, const QString& message);

private:
    void subscribe();

    Database& m_database;
    QTimer m_timer;
    qint64 m_known = 0;
    bool m_lost = false;
};

} // namespace occ::store
