// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/encoding.h"

#include "core/import/text.h"

#include <QHash>
#include <QMutex>
#include <QStringDecoder>

#include <cstring>

namespace occ::import {

static constexpr char16_t kUndefined = 0xFFFF;

qsizetype firstNonAscii(QByteArrayView bytes)
{
    const char* const data = bytes.data();
    const qsizetype size = bytes.size();
    qsizetype at = 0;
    for (; at + 8 <= size; at += 8) {
        quint64 word = 0;
        std::memcpy(&word, data + at, 8);
        if (word & 0x8080808080808080ULL)
            break;
    }
    for (; at < size; ++at) {
        if (uchar(data[at]) > 0x7F)
            return at;
    }
    return -1;
}

/// Length of the well-formed UTF-8 sequence at the start of `rest`, or 0.
static qsizetype sequenceLength(QByteArrayView rest)
{
    const auto byte = [&rest](qsizetype i) { return i < rest.size() ? uchar(rest[i]) : uchar(0); };
    const auto follows = [&byte](qsizetype i, uchar low = 0x80, uchar high = 0xBF) {
        return byte(i) >= low && byte(i) <= high;
    };
    const uchar lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        // E0 would be overlong below A0; ED from A0 on would be half of a surrogate pair.
        const bool second = follows(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
        return second && follows(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool second = follows(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
        return second && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype high = firstNonAscii(bytes.sliced(at));
        if (high < 0)
            return -1;
        at += high;
        while (at < bytes.size() && uchar(bytes[at]) > 0x7F) {
            const qsizetype length = sequenceLength(bytes.sliced(at));
            if (length == 0)
                return at;
            at += length;
        }
    }
    return -1;
}

static std::array<char16_t, 256> windows1252()
{
    static constexpr std::array<char16_t, 32> high = {
        0x20AC,     kUndefined, 0x201A, 0x0192, 0x201E, 0x2026,     0x2020, 0x2021,
        0x02C6,     0x2030,     0x0160, 0x2039, 0x0152, kUndefined, 0x017D, kUndefined,
        kUndefined, 0x2018,     0x2019, 0x201C, 0x201D, 0x2022,     0x2013, 0x2014,
        0x02DC,     0x2122,     0x0161, 0x203A, 0x0153, kUndefined, 0x017E, 0x0178};
    std::array<char16_t, 256> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = i >= 0x80 && i < 0xA0 ? high[i - 0x80] : char16_t(i);
    return table;
}

/// Fills the table by asking Qt for each byte by itself; false when the encoding is not a plain
/// single-byte extension of ASCII.
static bool fillTable(const QByteArray& name, std::array<char16_t, 256>& table)
{
    for (int byte = 0; byte < 256; ++byte) {
        QStringDecoder decoder(name.constData());
        if (!decoder.isValid())
            return false;
        const char one = char(byte);
        const QString text = decoder.decode(QByteArrayView(&one, 1));
        const bool defined =
            !decoder.hasError() && text.size() == 1 && text.at(0) != QChar::ReplacementCharacter;
        if (byte < 0x80 && (!defined || text.at(0).unicode() != byte))
            return false;
        table[size_t(byte)] = defined ? text.at(0).unicode() : kUndefined;
    }
    return true;
}

/// False for encodings such as Shift-JIS, where a byte above 0x7F only starts a character.
static bool looksSingleByte(const std::array<char16_t, 256>& table)
{
    const auto undefined = std::count(table.begin() + 0x80, table.end(), kUndefined);
    return undefined < 48;
}

/// The table of a single-byte encoding, or null when it is none. Asking Qt takes a while, so tables are kept.
static std::shared_ptr<const std::array<char16_t, 256>> singleByteTable(const QByteArray& name)
{
    static QMutex mutex;
    static QHash<QByteArray, std::shared_ptr<const std::array<char16_t, 256>>> tables;
    const QMutexLocker lock(&mutex);
    if (const auto it = tables.constFind(name); it != tables.constEnd())
        return *it;
    std::array<char16_t, 256> table{};
    if (name == "windows-1252")
        table = windows1252();
    else if (name.isEmpty() || !fillTable(name, table) || !looksSingleByte(table))
        return nullptr; // Not kept: the name may come from anywhere.
    const auto made = std::make_shared<const std::array<char16_t, 256>>(table);
    tables.insert(name, made);
    return made;
}

Result<Encoding> Encoding::byName(const QByteArray& name)
{
    const QByteArray plain = name.trimmed().toLower().replace('_', '-');
    Encoding found;
    if (plain == "utf-8" || plain == "utf8" || plain == "ascii" || plain == "us-ascii" ||
        plain == "utf-8-sig")
        return found;
    if (plain == "utf-16le" || plain == "utf-16be") {
        found.m_form = plain.endsWith("le") ? Form::Utf16Le : Form::Utf16Be;
        found.m_name = plain.toUpper();
        return found;
    }
    found.m_form = Form::SingleByte;
    found.m_name = plain == "cp1252" ? QByteArrayLiteral("windows-1252") : plain;
    found.m_table = singleByteTable(found.m_name);
    if (!found.m_table) {
        return refused(
            translate("import", "The encoding \"%1\" is not supported.").arg(QString::fromUtf8(name)),
            translate("import", "Use UTF-8, UTF-16LE, UTF-16BE, windows-1252 or an ISO-8859 name, or "
                                "save the file as UTF-8."),
            QStringLiteral("encoding"));
    }
    return found;
}

QByteArray Encoding::mark() const
{
    switch (m_form) {
    case Form::Utf8:
        return QByteArrayLiteral("\xEF\xBB\xBF");
    case Form::Utf16Le:
        return QByteArrayLiteral("\xFF\xFE");
    case Form::Utf16Be:
        return QByteArrayLiteral("\xFE\xFF");
    case Form::SingleByte:
        break;
    }
    return {};
}

qsizetype Encoding::firstInvalid(QByteArrayView bytes) const
{
    if (m_form == Form::Utf8)
        return firstInvalidUtf8(bytes);
    const qsizetype start = firstNonAscii(bytes);
    for (qsizetype i = start; i >= 0 && i < bytes.size(); ++i) {
        if ((*m_table)[uchar(bytes[i])] == kUndefined)
            return i;
    }
    return -1;
}

QString Encoding::decode(QByteArrayView bytes) const
{
    if (m_form != Form::SingleByte)
        return QString::fromUtf8(bytes);
    QString text(bytes.size(), Qt::Uninitialized);
    auto* to = reinterpret_cast<char16_t*>(text.data());
    for (const char byte : bytes)
        *to++ = (*m_table)[uchar(byte)];
    return text;
}

} // namespace occ::import
