// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QMap>

#include <tl/expected.hpp>

namespace occ::cli {

/// A command line that cannot be understood; `occ` exits 2.
struct UsageError
{
    QString message; ///< What is wrong.
    QString hint;    ///< The way out.
};

/// A command line taken apart.
struct Arguments
{
    const Command* command = nullptr; ///< nullptr when only help or the version is asked for.
    QString group;                    ///< The first word, for `occ client --help`.
    QStringList positionals;
    QMap<QString, QStringList> options; ///< Global ones and the command's, by name.

    [[nodiscard]] bool has(const QString& name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString& name) const { return options.value(name).value(0); }
};

/// Takes apart what stands after the program's name and checks it against the command table.
[[nodiscard]] tl::expected<Arguments, UsageError> parseArguments(const QStringList& words);

} // namespace occ::cli
