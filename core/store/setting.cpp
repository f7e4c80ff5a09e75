// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/setting.h"

namespace occ::store {

using namespace Qt::Literals::StringLiterals;

QString readSetting(Database& database, const QString& name)
{
    auto row = database.query(u"select value from setting where name = ?"_s, name);
    return row.next() ? row.text(0) : QString();
}

qint64 writeSetting(Transaction& transaction, const QString& name, const QString& value)
{
    qint64 id = 0;
    {
        auto row = transaction.database().query(u"select id from setting where name = ?"_s, name);
        id = row.next() ? row.integer(0) : 0;
    }
    if (id == 0)
        return transaction.insert("setting"_L1, {{"name"_L1, name}, {"value"_L1, value}});
    transaction.update("setting"_L1, id, {{"value"_L1, value}});
    return id;
}

} // namespace occ::store
