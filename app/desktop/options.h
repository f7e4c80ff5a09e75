// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace occ::app {

/// What was asked for on the command line.
struct Options
{
    QString workspace;
    std::optional<Instant> now;
    QString actor;
    QString theme;
    QString language;
    QString page;
    QString show;         ///< Something to open: "client:7".
    QString renderFolder; ///< Not empty: draw every page into it and end.
    QSize size{1280, 800};
    bool gallery = false;
};

/// Reads the arguments. A refusal names the option; help and version are printed and end the program there.
[[nodiscard]] Result<Options> readOptions(const QStringList& arguments);

/// The language to speak, one of occ::languages(): what --lang asks for, what the user chose in the settings,
/// what the system speaks. Pictures are English unless --lang says otherwise.
[[nodiscard]] QString languageFor(const QStringList& arguments);

/// True when the arguments ask for pictures, help or the version, none of which needs a display.
[[nodiscard]] bool worksWithoutDisplay(int argc, char** argv);

} // namespace occ::app
