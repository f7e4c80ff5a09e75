// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvformat.h"

#include <QIODevice>
#include <QStringList>

namespace occ::import {

/// Writes records as a CsvReader with the same format reads them, always in UTF-8.
class CsvWriter
{
public:
    /// What happens to text that a spreadsheet would run as a formula.
    enum class Guard : quint8 {
        Spreadsheet, ///< Text that starts with = + - @, tab or CR gets an apostrophe in front; numbers do
                     ///< not.
        None,        ///< Written as it is, for programs.
    };

    /// Writes to `device`, which must be open and outlive the writer. Of `format` the separator, quote,
    /// escape, line end and mark count; without a quote, cells that need one are refused by write().
    explicit CsvWriter(QIODevice* device, CsvFormat format = {}, Guard guard = Guard::Spreadsheet);

    /// Writes one record. Fails when the device does, and for a cell that cannot be written without quotes.
    Status write(const QStringList& cells);

private:
    QByteArray encoded(const QString& cell) const;

    QIODevice* m_device;
    CsvFormat m_format;
    Guard m_guard;
    bool m_started = false;
};

/// The text with an apostrophe in front when a spreadsheet would run it as a formula. Plain numbers such as
/// -12.50 and +18005963057 stay.
[[nodiscard]] QString guarded(const QString& cell);
/// The text without the apostrophe that guarded() puts in front.
[[nodiscard]] QString unguarded(const QString& cell);

} // namespace occ::import
