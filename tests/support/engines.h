// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTest>

namespace occ::test {

/// Adds the data column `engine` with the rows sqlite and postgresql: put it into `void name_data()`.
void addEngines();
/// The same, for tests with data of their own: each row's `name` becomes "sqlite name" and "postgresql name".
/// Call it for the names of both engines before QTest::newRow.
[[nodiscard]] QStringList engineNames();

/// Why the engine cannot be tested here; empty when it can.
[[nodiscard]] QString unavailable(const QString& engine);
/// True where a missing engine is a fault and not somebody's small machine.
[[nodiscard]] bool isContinuousIntegration();

} // namespace occ::test

/// Fetches the column `engine` into a variable of that name; skips where the engine is not installed (but
/// fails in CI).
#define OCC_FETCH_ENGINE()                                                                                   \
    QFETCH(QString, engine);                                                                                 \
    if (const QString why = occ::test::unavailable(engine); !why.isEmpty()) {                                \
        if (occ::test::isContinuousIntegration())                                                            \
            QFAIL(qPrintable(why));                                                                          \
        QSKIP(qPrintable(why));                                                                              \
    }                                                                                                        \
    static_cast<void>(0)
