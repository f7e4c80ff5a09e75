// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTest>

namespace occ::test {

[[nodiscard]] inline QString describe(const Error& error)
{
    return QStringLiteral("grade %1: %2 {%3}").arg(int(error.grade)).arg(error.oneLine(), error.detail);
}

template <typename T> [[nodiscard]] QString describe(const Result<T>& result)
{
    return result ? QStringLiteral("it went through") : describe(result.error());
}

/// The value of something a test only needs and does not test; ends the program when it failed.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Runs a function of the layers that throw, and gives what it gave or threw as a Result.
template <typename Function> [[nodiscard]] auto caught(Function function) -> Result<decltype(function())>
{
    try {
        if constexpr (std::is_void_v<decltype(function())>) {
            function();
            return {};
        } else {
            return function();
        }
    } catch (const Thrown& thrown) {
        return Failure(thrown.error());
    }
}

/// True when `result` failed with that grade and `part` stands somewhere in its line.
template <typename T> [[nodiscard]] bool failedWith(const Result<T>& result, Grade grade, const QString& part)
{
    return !result && result.error().grade == grade && result.error().oneLine().contains(part);
}

} // namespace occ::test

/// The result holds a value; its error is printed when it does not.
#define OCC_OK(result)                                                                                       \
    do {                                                                                                     \
        const auto& occResult = (result);                                                                    \
        QVERIFY2(bool(occResult), qPrintable(occ::test::describe(occResult)));                               \
    } while (false)

/// The result is an error of that grade (Refused, Conflict, ...) whose line contains `part`.
#define OCC_FAILED(result, grade, part)                                                                      \
    do {                                                                                                     \
        const auto& occResult = (result);                                                                    \
        QVERIFY2(occ::test::failedWith(occResult, occ::Grade::grade, part),                                  \
                 qPrintable(occ::test::describe(occResult)));                                                \
    } while (false)
