// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

#include <memory>

namespace occ::test {

/// A private, throw-away PostgreSQL server that listens on a socket in its own folder and nowhere else.
/// As root it runs as the user postgres, because the server refuses to be root.
class PostgresCluster final
{
public:
    /// What keeps tests from running a server here, in words; empty when nothing does.
    [[nodiscard]] static QString missing();
    /// The folder to use for a wish: the same one, or a short one everybody can reach when a socket could not
    /// live there (long path, or closed to the user postgres). The same wish always gives the same folder.
    [[nodiscard]] static QString folderFor(const QString& wanted);
    /// The server of this test run: the one ctest started (OCC_TEST_POSTGRESQL), else one of this process's
    /// own. Null with the reason in `why` when there is none.
    [[nodiscard]] static PostgresCluster* shared(QString* why);
    /// Stops the process's own shared server; called at the end of main.
    static void stopShared();

    explicit PostgresCluster(const QString& folder);
    /// Stops the server and removes its folder when this object started it.
    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    enum class Until : quint8 { ProcessEnds, Stopped };
    /// Sets the cluster up when it is new, and starts it; the reason when that fails, empty when it runs.
    /// Until::ProcessEnds: a watcher ends it even when this process crashes.
    [[nodiscard]] QString start(Until until = Until::ProcessEnds);
    /// Stops at once, as a crash would (connections break).
    void stop();
    void removeFolder();
    [[nodiscard]] bool isRunning() const;
    /// Leaves the server running when this object dies.
    void disown() { m_owned = false; }

    [[nodiscard]] QString folder() const { return m_folder; }
    /// The workspace address of a schema in it.
    [[nodiscard]] QString address(const QString& schema) const;
    /// Runs SQL through psql; what it printed, or the error text prefixed by "psql: ".
    [[nodiscard]] QString psql(const QString& sql) const;

private:
    void watch();
    [[nodiscard]] QString run(const QString& program, const QStringList& arguments) const;

    QString m_folder;
    bool m_owned = false;
    bool m_watched = false;
};

} // namespace occ::test
