// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace occ::ui {

inline constexpr char kImportPage[] = "import";

/// What the import page is opened with; without one it goes on where it was left.
struct ImportLink
{
    QString file; ///< The file to import; empty to choose one.
    QString kind; ///< "deals", "clients", …; guessed from the columns when empty.
    int step = 0; ///< The step to go to once the file is read: 0 file, 1 format, 2 columns.

    bool operator==(const ImportLink&) const = default;
};

} // namespace occ::ui

Q_DECLARE_METATYPE(occ::ui::ImportLink)
