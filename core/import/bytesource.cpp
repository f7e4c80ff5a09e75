// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/bytesource.h"

#include <cstring>

namespace occ::import {

static constexpr qsizetype kChunk = 64 * 1024;

ByteSource::ByteSource(QIODevice* device, Encoding encoding)
    : m_device(device)
    , m_encoding(std::move(encoding))
{}

void ByteSource::skipMark()
{
    m_started = true;
    const QByteArray mark = m_encoding.mark();
    m_pending.resize(mark.size());
    m_pending.resize(readRaw(m_pending.data(), mark.size()));
    if (!mark.isEmpty() && m_pending == mark) {
        m_pending.clear();
        m_offset = m_skipped = mark.size();
    }
}

qsizetype ByteSource::read(char* to, qsizetype room)
{
    if (!m_started)
        skipMark();
    if (m_encoding.isWide())
        return readWide(to, room);
    const qsizetype first = std::min(room, m_pending.size() - m_taken);
    if (first > 0)
        std::memcpy(to, m_pending.constData() + m_taken, size_t(first));
    m_taken += first;
    return first + readRaw(to + first, room - first);
}

qsizetype ByteSource::readRaw(char* to, qsizetype room)
{
    qsizetype total = 0;
    while (total < room && m_deviceError.isEmpty()) {
        const qint64 got = m_device->read(to + total, room - total);
        if (got < 0)
            m_deviceError = m_device->errorString();
        if (got <= 0)
            break;
        total += got;
    }
    return total;
}

qsizetype ByteSource::readWide(char* to, qsizetype room)
{
    qsizetype total = 0;
    while (room - total >= 4 && m_badOffset < 0) {
        const qsizetype made = convert(to + total, room - total);
        total += made;
        if (made > 0 || m_badOffset >= 0)
            continue;
        // Nothing whole is left: keep the started character and read on.
        m_offset += m_taken;
        m_pending.remove(0, m_taken);
        m_taken = 0;
        const qsizetype kept = m_pending.size();
        m_pending.resize(kept + kChunk);
        const qsizetype got = readRaw(m_pending.data() + kept, kChunk);
        m_pending.resize(kept + got);
        if (got == 0) {
            if (kept > 0)
                m_badOffset = m_offset;
            break;
        }
    }
    return total;
}

static qsizetype putUtf8(char* to, char32_t c)
{
    if (c < 0x80) {
        to[0] = char(c);
        return 1;
    }
    const qsizetype length = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    static constexpr uchar lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (qsizetype i = length - 1; i > 0; --i, c >>= 6)
        to[i] = char(0x80 | (c & 0x3F));
    to[0] = char(lead[length] | c);
    return length;
}

/// Converts whole characters while both sides have room; stops before a broken one.
qsizetype ByteSource::convert(char* to, qsizetype room)
{
    const bool little = m_encoding.form() == Encoding::Form::Utf16Le;
    const auto unit = [this, little](qsizetype at) {
        const auto low = uchar(m_pending[at + (little ? 0 : 1)]);
        const auto high = uchar(m_pending[at + (little ? 1 : 0)]);
        return char32_t(high) << 8 | low;
    };
    qsizetype made = 0;
    while (m_pending.size() - m_taken >= 2 && room - made >= 4) {
        char32_t c = unit(m_taken);
        qsizetype used = 2;
        if (c >= 0xD800 && c <= 0xDFFF) {
            const bool whole = m_pending.size() - m_taken >= 4;
            if (c < 0xDC00 && !whole)
                break;
            const char32_t second = whole ? unit(m_taken + 2) : 0;
            if (c >= 0xDC00 || second < 0xDC00 || second > 0xDFFF) {
                m_badOffset = m_offset + m_taken;
                break;
            }
            c = 0x10000 + ((c - 0xD800) << 10) + (second - 0xDC00);
            used = 4;
        }
        made += putUtf8(to + made, c);
        m_taken += used;
    }
    return made;
}

} // namespace occ::import
