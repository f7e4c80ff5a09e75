// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <array>
#include <memory>

namespace occ::import {

/// A character encoding a text file may have. Strict: bytes it does not define are found, never replaced.
class Encoding
{
public:
    enum class Form : quint8 { Utf8, Utf16Le, Utf16Be, SingleByte };

    /// UTF-8.
    Encoding() = default;

    /// The encoding with that name ("UTF-8", "UTF-16LE", "windows-1252", "ISO-8859-7", ...), in any case.
    /// Refuses unknown names and multi-byte encodings other than Unicode's.
    [[nodiscard]] static Result<Encoding> byName(const QByteArray& name);

    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] QByteArray name() const { return m_name; }
    /// True when a character takes two bytes or more and the bytes must be converted before they are split.
    [[nodiscard]] bool isWide() const { return m_form == Form::Utf16Le || m_form == Form::Utf16Be; }
    /// The byte-order mark of this encoding; empty when it has none.
    [[nodiscard]] QByteArray mark() const;

    /// Index of the first byte that this encoding does not define, or -1. Not for wide encodings.
    [[nodiscard]] qsizetype firstInvalid(QByteArrayView bytes) const;
    /// The text of valid bytes. Not for wide encodings.
    [[nodiscard]] QString decode(QByteArrayView bytes) const;

private:
    using Table = std::array<char16_t, 256>;

    Form m_form = Form::Utf8;
    QByteArray m_name = QByteArrayLiteral("UTF-8");
    std::shared_ptr<const Table> m_table; ///< Only for SingleByte; 0xFFFF marks an undefined byte.
};

/// Index of the first byte that is not well-formed UTF-8, or -1. A sequence cut off at the end counts as
/// invalid at its first byte.
[[nodiscard]] qsizetype firstInvalidUtf8(QByteArrayView bytes);

/// Index of the first byte above 0x7F, or -1.
[[nodiscard]] qsizetype firstNonAscii(QByteArrayView bytes);

} // namespace occ::import
