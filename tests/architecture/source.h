// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace occ::architecture {

/// One source file taken apart, so that a rule looks only at what it speaks of. Every list has one entry a
/// line.
struct Source
{
    QString path;     ///< From the project's root, with '/'.
    QStringList raw;  ///< As written.
    QStringList text; ///< Without comments.
    QStringList code; ///< Without comments and with empty string literals.

    /// Reads C++ (comments and literals are understood) or, for other endings, plain text (all three the
    /// same).
    static Source read(const QString& root, const QString& path);
    /// core/alerts/x.cpp -> "core"; "" for files in the root.
    [[nodiscard]] QString area() const;
    /// core/alerts/x.cpp -> "alerts"; "" when there is no second folder.
    [[nodiscard]] QString subject() const;
    [[nodiscard]] bool isCpp() const;
};

/// What an #include line names, and "" for any other line.
[[nodiscard]] QString includedFile(const QString& line);

} // namespace occ::architecture
