// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"
#include "core/store/undo.h"
#include "tests/support/expect.h"
#include "tests/support/store.h"

namespace occ::test {

/// Runs one command: what `function(transaction)` writes, with one journal entry; its number.
template <typename Function>
qint64 change(store::Database& database, Function function, const store::Author& author = {},
              const QString& summary = QStringLiteral("A change"))
{
    store::Transaction transaction(database, author, kStart, QStringLiteral("test.change"));
    transaction.setSummary(summary);
    function(transaction);
    return transaction.commit();
}

/// A row of the table `setting`, the smallest journaled one.
[[nodiscard]] inline store::Fields setting(const QString& name, const QString& value)
{
    return {{QLatin1StringView("name"), store::toSql(name)},
            {QLatin1StringView("value"), store::toSql(value)}};
}

inline constexpr QLatin1StringView kSetting("setting");

[[nodiscard]] inline qint64 addSetting(store::Database& database, const QString& name, const QString& value,
                                       const store::Author& author = {})
{
    qint64 id = 0;
    change(
        database, [&](store::Transaction& tx) { id = tx.insert(kSetting, setting(name, value)); }, author,
        QStringLiteral("Setting %1 added").arg(name));
    return id;
}

/// Changes one column of a row of any table.
inline qint64 changeColumn(store::Database& database, QLatin1StringView table, qint64 id,
                           QLatin1StringView column, const QVariant& value, const store::Author& author = {})
{
    return change(
        database,
        [&](store::Transaction& tx) {
            tx.update(table, id, {{column, value}});
        },
        author, QStringLiteral("%1 changed").arg(column));
}

/// Takes an entry back (or a taking back back) in a transaction of its own; the new entry's number.
[[nodiscard]] inline Result<qint64> takeBackEntry(store::Database& database, qint64 number,
                                                  const store::Author& author = {},
                                                  store::EntryKind kind = store::EntryKind::Undo)
{
    return caught([&] {
        store::Transaction transaction(database, author, kStart, QStringLiteral("undo"), kind);
        store::takeBack(transaction, number);
        return transaction.commit();
    });
}

/// A client row with every column filled in.
[[nodiscard]] inline store::Fields clientFields(const QString& name)
{
    using namespace Qt::Literals::StringLiterals;
    const auto text = [](const char16_t* value) { return store::toSql(QString::fromUtf16(value)); };
    return {{"name"_L1, name},
            {"name_key"_L1, name.toCaseFolded()},
            {"industry"_L1, text(u"fleet")},
            {"industry_detail"_L1, text(u"")},
            {"timezone"_L1, text(u"America/New_York")},
            {"email"_L1, text(u"office@northline.test")},
            {"phone"_L1, text(u"+1 208 279 2555")},
            {"website"_L1, text(u"")},
            {"address"_L1, text(u"")},
            {"employees"_L1, qint64(40)},
            {"revenue_minor"_L1, QVariant()},
            {"external_key"_L1, text(u"")},
            {"parent"_L1, text(u"")},
            {"notes"_L1, text(u"“Ünïcode” \\ \" ' \n 漢字 🚚")}};
}

} // namespace occ::test
