// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace occ::app {

/// What is left behind when the program fails: a text file with version, signal, page and the stack. Nothing
/// of the workspace's content is in it.
class CrashReport final
{
public:
    /// Writes reports into `folder` from now on; made when missing. Without a folder to write to, it does
    /// nothing.
    static void install(const QString& folder);
    /// Names the page shown, for the report.
    static void setPage(const QString& page);
    /// The reports nobody was told of yet, newest first; from now on they were.
    [[nodiscard]] static QStringList takeNew(const QString& folder);
    /// Where reports are kept for this user.
    [[nodiscard]] static QString usualFolder();
};

} // namespace occ::app
