// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include <functional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace occ::bench {

/// SQLite through its C interface with the settings a workspace uses: what the product is measured against.
class PlainSqlite final
{
public:
    explicit PlainSqlite(const QString& file);
    ~PlainSqlite();
    Q_DISABLE_COPY_MOVE(PlainSqlite)

    void run(const char* sql);
    [[nodiscard]] sqlite3_stmt* prepare(const char* sql);
    /// Binds integers and texts in order, runs to the end and resets.
    static void step(sqlite3_stmt* statement, const std::vector<QVariant>& values);

private:
    sqlite3* m_db = nullptr;
    std::vector<sqlite3_stmt*> m_statements;
};

} // namespace occ::bench
