// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/restore.h"

#include "app/cli/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstdio>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

/// What SQLite keeps beside a file.
static constexpr std::array<QLatin1StringView, 2> kBeside = {"-wal"_L1, "-shm"_L1};

static void removeAll(const QString& file)
{
    QFile::remove(file);
    for (const auto end : kBeside)
        QFile::remove(file + end);
}

/// A copy that is gone again unless it was kept.
class Copy final
{
public:
    explicit Copy(QString file)
        : m_file(std::move(file))
    {}
    ~Copy()
    {
        if (!m_file.isEmpty())
            removeAll(m_file);
    }
    Q_DISABLE_COPY_MOVE(Copy)

    [[nodiscard]] const QString& file() const { return m_file; }
    void keep() { m_file.clear(); }

private:
    QString m_file;
};

static void copyFile(const QString& from, const QString& to)
{
    removeAll(to);
    if (QFileInfo(from + kBeside.front()).size() > 0) {
        raise(refused(
            Words::tr("%1 is a workspace in use, not a backup: part of it is still in %1-wal.").arg(from),
            Words::tr("Make a backup of it with: occ backup"), u"FILE"_s));
    }
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        raise(environmentFailed(Words::tr("%1 cannot be read: %2.").arg(from, source.errorString()),
                                Words::tr("Check the name and its permissions.")));
    }
    source.close();
    if (!source.copy(to)) {
        raise(
            environmentFailed(Words::tr("%1 cannot be copied to %2: %3.").arg(from, to, source.errorString()),
                              Words::tr("Check the folder's permissions and the room on the disk.")));
    }
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

/// Opens the copy, bringing it up to date, and verifies all of it.
static void check(const QString& copy, const QString& backup)
{
    OpenOptions options;
    options.address = copy;
    auto workspace = Workspace::open(options);
    if (!workspace) {
        raise(refused(Words::tr("%1 is not a backup of a workspace: %2")
                          .arg(backup, workspace.error().message)
                          .replace(copy, backup),
                      Words::tr("Give a file that occ backup wrote.")));
    }
    const auto report = orThrow((*workspace)->verify());
    if (!report.problems.isEmpty()) {
        raise(refused(Words::tr("The backup %1 is not sound: %2").arg(backup, report.problems.first()),
                      Words::tr("Use an older backup.")));
    }
}

static void rename(const QString& from, const QString& to)
{
    // Not QFile::rename: that one refuses an existing target instead of replacing it in one step.
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        raise(environmentFailed(Words::tr("%1 cannot be renamed to %2.").arg(from, to),
                                Words::tr("Check the folder's permissions.")));
    }
}

/// Moves a workspace and what stands beside it out of the way.
static QString moveAside(const QString& file, Instant now)
{
    const QString stamp = QString(toIso(now - now % kSecond)).remove(u'-').remove(u':');
    QString aside = u"%1.replaced-%2"_s.arg(file, stamp);
    for (int more = 2; QFileInfo::exists(aside); ++more)
        aside = u"%1.replaced-%2-%3"_s.arg(file, stamp).arg(more);
    rename(file, aside);
    for (const auto end : kBeside) {
        if (QFileInfo::exists(file + end))
            rename(file + end, aside + end);
    }
    return aside;
}

Result<QString> restoreBackup(const QString& backup, const OpenOptions& target, bool force, Instant now)
{
    return reading([&]() -> QString {
        const auto address = orThrow(store::Address::parse(target.address));
        if (address.engine != store::Engine::Sqlite) {
            raise(refused(Words::tr("A shared workspace is restored by its server."),
                          Words::tr("Use pg_restore."), u"workspace"_s));
        }
        const bool exists = QFileInfo::exists(address.path);
        if (exists && QFileInfo(address.path).canonicalFilePath() == QFileInfo(backup).canonicalFilePath())
            raise(refused(Words::tr("%1 is the workspace itself.").arg(backup),
                          Words::tr("Give a backup of it."), u"FILE"_s));
        if (exists && !force) {
            raise(refused(Words::tr("%1 exists already.").arg(address.shown()),
                          Words::tr("Add --force to replace it; it is kept beside under another name."),
                          u"workspace"_s));
        }
        Copy copy(address.path + u".restoring"_s);
        copyFile(backup, copy.file());
        check(copy.file(), backup);
        const QString replaced = exists ? moveAside(address.path, now) : QString();
        rename(copy.file(), address.path);
        for (const auto end : kBeside)
            QFile::remove(copy.file() + end);
        copy.keep();
        return replaced;
    });
}

} // namespace occ::cli
