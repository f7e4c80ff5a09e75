// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changefeed.h"

#include <QSqlDriver>

#include <chrono>

namespace occ::store {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

ChangeFeed::ChangeFeed(Database& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
{
    // A look at SQLite's head costs some microseconds; on PostgreSQL it only covers a lost notification.
    m_timer.setInterval(database.address().engine == Engine::Sqlite ? 200ms : 2000ms);
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::poll);
}

void ChangeFeed::subscribe()
{
    QSqlDriver* driver = m_database.handle().driver();
    if (m_database.address().engine != Engine::Postgresql || !driver ||
        driver->subscribedToNotifications().contains(u"occ_changed"_s))
        return;
    driver->subscribeToNotification(u"occ_changed"_s);
    connect(driver, &QSqlDriver::notification, this, &ChangeFeed::poll, Qt::UniqueConnection);
}

void ChangeFeed::start()
{
    try {
        m_known = journalHead(m_database);
    } catch (const Thrown& thrown) {
        m_lost = true;
        Q_EMIT lost(true, thrown.error().message);
    }
    subscribe();
    m_timer.start();
}

void ChangeFeed::poll()
{
    if (m_database.inTransaction())
        return;
    try {
        const qint64 head = journalHead(m_database);
        subscribe(); // a connection that was opened again has lost its subscription
        if (m_lost) {
            m_lost = false;
            Q_EMIT lost(false, {});
        }
        if (head == m_known)
            return;
        const ChangeSet changes = changesSince(m_database, m_known);
        m_known = changes.to;
        Q_EMIT changed(changes);
    } catch (const Thrown& thrown) {
        if (!m_lost) {
            m_lost = true;
            Q_EMIT lost(true, thrown.error().message);
        }
    }
}

} // namespace occ::store
