// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recent.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kMost = 8;
static constexpr auto kSetting = "workspace/recent"_L1;

QStringList recentWorkspaces()
{
    return QSettings().value(kSetting).toStringList();
}

void rememberWorkspace(const QString& address)
{
    QStringList all = recentWorkspaces();
    all.removeAll(address);
    all.prepend(address);
    QSettings().setValue(kSetting, QStringList(all.mid(0, kMost)));
}

void forgetWorkspace(const QString& address)
{
    QStringList all = recentWorkspaces();
    all.removeAll(address);
    QSettings().setValue(kSetting, all);
}

QString workspaceFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir().mkpath(folder) ? folder : QString();
}

} // namespace occ::ui
