// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace occ::ui {

/// One line of a comparison.
struct DiffLine
{
    enum class Kind : quint8 { Same, Gone, Come };
    Kind kind = Kind::Same;
    QString text;
    int before = 0; ///< 1-based line in the old text; 0 when it is new.
    int after = 0;  ///< 1-based line in the new text; 0 when it went.

    bool operator==(const DiffLine&) const = default;
};

/// The shortest way from one text to the other, line by line: lines that go stand before those that come.
[[nodiscard]] QList<DiffLine> diffLines(const QStringList& before, const QStringList& after);

} // namespace occ::ui
