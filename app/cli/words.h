// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace occ::cli {

/// The texts of the command line in the user's language.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace occ::cli
