// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

namespace occ::store {

using namespace Qt::Literals::StringLiterals;

std::unique_ptr<Dialect> Dialect::make(Engine engine)
{
    return engine == Engine::Sqlite ? makeSqliteDialect() : makePostgresqlDialect();
}

void insertRowsByValues(Database& database, const QString& table, const QStringList& columns, qsizetype count,
                        const RowSource& source)
{
    constexpr qsizetype kRowsPerStatement = 100;
    const QString marks = u'(' + QStringList(columns.size(), u"?"_s).join(u',') + u')';
    const QString head = u"insert into "_s + table + u" ("_s + columns.join(u',') + u") values "_s;
    QVariantList row;
    for (qsizetype start = 0; start < count; start += kRowsPerStatement) {
        const qsizetype rows = std::min(kRowsPerStatement, count - start);
        QVariantList values;
        values.reserve(rows * columns.size());
        for (qsizetype i = start; i < start + rows; ++i) {
            row.clear();
            source(i, row);
            values += row;
        }
        database.runWith(head + QStringList(rows, marks).join(u','), values);
    }
}

} // namespace occ::store
