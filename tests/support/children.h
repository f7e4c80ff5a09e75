// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace occ::test {

/// Another process that runs one function of this test executable: for kills, second writers, other users.
/// The function prints lines; the test reads them.
class Child final
{
public:
    /// Starts the function registered with OCC_CHILD under `name`.
    Child(const QString& name, const QStringList& arguments);
    /// Kills it when it still runs.
    ~Child();
    Q_DISABLE_COPY_MOVE(Child)

    /// The next line it prints, waiting for it; null when it ended or nothing came in time.
    [[nodiscard]] QString readLine(int milliseconds = 20000);
    /// SIGKILL, and waits for the end.
    void kill();
    /// Waits for the end; its exit code, -1 when it did not end well.
    [[nodiscard]] int wait(int milliseconds = 30000);
    /// Everything printed and not read yet.
    [[nodiscard]] QStringList restOfLines();

private:
    QProcess m_process;
};

/// Prints a line and flushes it, from inside a child.
void say(const QString& line);
/// From inside a child: become a user without rights (when root), so that file permissions count.
[[nodiscard]] bool giveUpRights();

} // namespace occ::test
