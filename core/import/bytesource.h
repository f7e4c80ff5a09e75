// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/encoding.h"

#include <QIODevice>

namespace occ::import {

/// The bytes of a text file after its byte-order mark. UTF-16 is converted to UTF-8 on the way, so that a
/// reader always splits bytes in which ASCII stands for itself.
class ByteSource
{
public:
    /// Reads `device` from where it stands; the device must be open and outlive this.
    ByteSource(QIODevice* device, Encoding encoding);

    /// Fills up to `room` (at least 8) bytes; fewer only at the end or before a fault, 0 when nothing is
    /// left.
    qsizetype read(char* to, qsizetype room);

    /// Position in the file of the byte that is not valid UTF-16, or -1.
    [[nodiscard]] qint64 badOffset() const { return m_badOffset; }
    /// What the device said when reading failed; empty when it did not.
    [[nodiscard]] QString deviceError() const { return m_deviceError; }
    /// Bytes of the mark that were skipped.
    [[nodiscard]] qint64 skipped() const { return m_skipped; }

private:
    qsizetype readRaw(char* to, qsizetype room);
    qsizetype readWide(char* to, qsizetype room);
    qsizetype convert(char* to, qsizetype room);
    void skipMark();

    QIODevice* m_device;
    Encoding m_encoding;
    QByteArray m_pending;  ///< Bytes read from the device and not given out yet.
    qsizetype m_taken = 0; ///< How much of `m_pending` is used up.
    qint64 m_offset = 0;   ///< Position in the file of `m_pending`'s first byte.
    qint64 m_skipped = 0;
    qint64 m_badOffset = -1;
    bool m_started = false;
    QString m_deviceError;
};

} // namespace occ::import
