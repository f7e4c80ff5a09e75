// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace occ::test {

/// A user's home: where the program keeps what it remembers. Several programs may share one.
class Home final
{
public:
    Home();
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    QTemporaryDir m_folder;
};

/// The real onboarding-command-center in a process of its own, with a driver at its mouse and keyboard.
class RealProgram final
{
public:
    RealProgram(const Home& home, const QStringList& arguments);
    ~RealProgram();

    [[nodiscard]] QProcess& process() { return m_process; }
    /// Waits until a window is there; what the program said when it ended instead.
    [[nodiscard]] bool isUp();
    /// Gives one command to the driver; its answer, empty when the program is gone.
    QString tell(const QString& command, const QStringList& words = {});
    void kill();

private:
    QProcess m_process;
    QLocalSocket m_driver;
    QString m_socket;
};

} // namespace occ::test
