// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace occ::test {

/// Several test classes share one executable:
///     class Undo : public QObject { Q_OBJECT private Q_SLOTS: void takesBack(); };
///     OCC_TEST(Undo)
///     #include "undotest.moc"
/// and one file says OCC_TEST_MAIN(QCoreApplication) (or QApplication). Run everything, or one class with its
/// functions and QTest's options: `tests_store Undo takesBack:sqlite -v2`; `tests_store --list` names them.
bool addTest(const char* name, std::function<std::unique_ptr<QObject>()> make);
/// Names a function that Child starts in a process of its own.
bool addChild(const char* name, std::function<int(const QStringList&)> run);
[[nodiscard]] int runTests(const QStringList& arguments);

} // namespace occ::test

#define OCC_TEST(Class)                                                                                      \
    [[maybe_unused]] static const bool added##Class =                                                        \
        occ::test::addTest(#Class, [] { return std::unique_ptr<QObject>(new (Class)); });

#define OCC_CHILD(name, function)                                                                            \
    [[maybe_unused]] static const bool addedChild##name = occ::test::addChild(#name, function);

#define OCC_TEST_MAIN(Application)                                                                           \
    int main(int argc, char* argv[])                                                                         \
    {                                                                                                        \
        Application app(argc, argv);                                                                         \
        return occ::test::runTests(QCoreApplication::arguments());                                           \
    }
