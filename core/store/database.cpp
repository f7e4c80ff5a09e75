// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/dialect.h"

#include <QSqlError>

#include <atomic>

namespace occ::store {

using namespace Qt::Literals::StringLiterals;

QString storable(const QString& text)
{
    const auto isOdd = [](QChar c) { return c.isNull() || c.isSurrogate() || c >= QChar(0xfffe); };
    qsizetype start = 0;
    while (start < text.size() && text[start] == QChar::ByteOrderMark)
        ++start;
    if (start == 0 && std::none_of(text.cbegin(), text.cend(), isOdd))
        return text;
    QString clean = text.sliced(start);
    for (qsizetype i = 0; i < clean.size(); ++i) {
        if (clean[i].isHighSurrogate() && i + 1 < clean.size() && clean[i + 1].isLowSurrogate())
            ++i;
        else if (isOdd(clean[i]))
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

QVariant storable(const QVariant& value)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    return text.isNull() ? QVariant(u""_s) : QVariant(storable(text));
}

Query::Query(Database* database, QString sql, QSqlQuery query)
    : m_database(database)
    , m_text(std::move(sql))
    , m_query(std::move(query))
{}

Query::Query(Query&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_text(std::move(other.m_text))
    , m_query(std::move(other.m_query))
{}

bool Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().type() != QSqlError::NoError)
        m_database->fail(m_query.lastError(), m_text);
    return false;
}

Query::~Query()
{
    if (m_database)
        m_database->giveBack(m_text, std::move(m_query));
}

Database::Database(Address address, QString name, std::unique_ptr<Dialect> dialect)
    : m_address(std::move(address))
    , m_name(std::move(name))
    , m_dialect(std::move(dialect))
{}

Result<std::unique_ptr<Database>> Database::open(const Address& address, Access access)
{
    static std::atomic<int> counter = 0;
    const QString name = u"occ-%1"_s.arg(++counter);
    auto dialect = Dialect::make(address.engine);
    Status status;
    {
        const QString driver = address.engine == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
        QSqlDatabase handle = QSqlDatabase::addDatabase(driver, name);
        status = handle.isValid()
                     ? dialect->connect(handle, address, access)
                     : environmentFailed(u"The database driver %1 is not installed."_s.arg(driver),
                                         u"Install the package libqt6sql6-sqlite or libqt6sql6-psql."_s);
    }
    if (!status) {
        QSqlDatabase::removeDatabase(name);
        return Failure(status.error());
    }
    return std::unique_ptr<Database>(new Database(address, name, std::move(dialect)));
}

Database::~Database()
{
    m_idle.clear();
    handle().close();
    QSqlDatabase::removeDatabase(m_name);
}

Query Database::runWith(const QString& sql, const QVariantList& values)
{
    reopenIfBroken();
    QSqlQuery statement = m_idle.take(sql);
    if (!statement.isValid() && statement.lastQuery().isEmpty()) {
        statement = QSqlQuery(handle());
        statement.setForwardOnly(true);
        if (!statement.prepare(sql))
            fail(statement.lastError(), sql);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bindValue(int(i), storable(values[i]));
    if (!statement.exec()) {
        // Kept all the same: PostgreSQL cannot let go of a statement inside a transaction that failed.
        const QSqlError error = statement.lastError();
        giveBack(sql, std::move(statement));
        fail(error, sql);
    }
    return Query(this, sql, std::move(statement));
}

void Database::execute(const QString& sql)
{
    reopenIfBroken();
    QSqlQuery statement(handle());
    if (!statement.exec(sql))
        fail(statement.lastError(), sql);
}

void Database::reopenIfBroken()
{
    QSqlDatabase connection = handle();
    if (m_depth > 0 || connection.isOpen())
        return;
    m_idle.clear();
    connection.close();
    if (const Status opened = m_dialect->connect(connection, m_address, Access::ReadWrite); !opened) {
        connection.close();
        throw Thrown(opened.error());
    }
}

void Database::giveBack(const QString& sql, QSqlQuery&& query)
{
    // What is left unread of a PostgreSQL result stands in front of the notifications that come after it, and
    // finish() leaves it there until the next statement.
    while (m_address.engine == Engine::Postgresql && query.isActive() && query.isSelect() && query.next()) {
    }
    query.finish();
    m_idle.insert(sql, std::move(query));
}

void Database::fail(const QSqlError& error, const QString& sql) const
{
    Error explained = m_dialect->explain(error, m_address);
    explained.detail += u" ["_s + sql.left(200).simplified() + u']';
    throw Thrown(std::move(explained));
}

ReadScope::ReadScope(Database& database)
    : m_database(database)
    , m_own(database.m_depth == 0)
{
    if (m_own) {
        m_database.m_dialect->beginRead(m_database);
        ++m_database.m_depth;
    }
}

ReadScope::~ReadScope()
{
    if (m_own) {
        --m_database.m_depth;
        QSqlQuery(m_database.handle()).exec(u"rollback"_s);
    }
}

} // namespace occ::store
