// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plainsqlite.h"

#include <sqlite3.h>

namespace occ::bench {

static void check(sqlite3* db, int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("plain SQLite: %s", sqlite3_errmsg(db));
}

PlainSqlite::PlainSqlite(const QString& file)
{
    check(m_db, sqlite3_open(file.toUtf8().constData(), &m_db));
    run("pragma foreign_keys=on; pragma synchronous=full; pragma cache_size=-16000; pragma "
        "temp_store=memory");
}

PlainSqlite::~PlainSqlite()
{
    for (sqlite3_stmt* statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void PlainSqlite::run(const char* sql)
{
    check(m_db, sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr));
}

sqlite3_stmt* PlainSqlite::prepare(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    check(m_db, sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr));
    m_statements.push_back(statement);
    return statement;
}

void PlainSqlite::step(sqlite3_stmt* statement, const std::vector<QVariant>& values)
{
    int index = 0;
    for (const QVariant& value : values) {
        ++index;
        if (!value.isValid()) {
            sqlite3_bind_null(statement, index);
        } else if (value.typeId() == QMetaType::QByteArray) {
            const QByteArray text = value.toByteArray();
            sqlite3_bind_text(statement, index, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(statement, index, value.toLongLong());
        }
    }
    int code = sqlite3_step(statement);
    while (code == SQLITE_ROW)
        code = sqlite3_step(statement);
    check(sqlite3_db_handle(statement), code);
    sqlite3_reset(statement);
}

} // namespace occ::bench
