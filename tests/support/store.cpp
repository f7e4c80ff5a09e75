// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store.h"

#include "core/store/migrator.h"
#include "tests/support/expect.h"
#include "tests/support/postgrescluster.h"

#include <atomic>
#include <unistd.h>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

Place::Place(const QString& engine)
    : m_engine(engine)
{
    if (isSqlite()) {
        m_text = m_folder.filePath(u"workspace.occ"_s);
        return;
    }
    static std::atomic<int> counter = 0;
    QString why;
    const PostgresCluster* cluster = PostgresCluster::shared(&why);
    if (!cluster)
        qFatal("%s", qPrintable(why));
    // The clock tells apart runs in which the system gave out the same process number again.
    m_text = cluster->address(
        u"t%1_%2_%3"_s.arg(::getpid()).arg(QDateTime::currentMSecsSinceEpoch() % 1000000).arg(++counter));
}

store::Address Place::address() const
{
    return must(store::Address::parse(m_text));
}

static std::unique_ptr<store::Database> fresh(const store::Address& address)
{
    auto database = must(store::Database::open(address, store::Database::Access::Create));
    must(store::migrate(*database));
    return database;
}

Store::Store(const QString& engine)
    : Place(engine)
    , m_database(fresh(address()))
    , m_session{*m_database, clock, BusinessCalendar(), {}}
{}

std::unique_ptr<store::Database> Store::connect() const
{
    return must(store::Database::open(address(), store::Database::Access::ReadWrite));
}

QString Store::value(const QString& sql)
{
    auto row = m_database->query(sql);
    return row.next() ? row.text(0) : QString();
}

} // namespace occ::test
