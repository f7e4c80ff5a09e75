// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace occ::import {

/// QCoreApplication::translate under the short name that lupdate also recognises.
[[nodiscard]] inline QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

/// A number as it is written into a sentence.
[[nodiscard]] inline QString said(qint64 number)
{
    return QString::number(number);
}

/// A cell as it is quoted in a sentence: on one line, at most 60 characters.
[[nodiscard]] inline QString shown(const QString& cell)
{
    const QString line = cell.simplified();
    return line.size() <= 60 ? line : line.left(57) + QStringLiteral("...");
}

} // namespace occ::import
