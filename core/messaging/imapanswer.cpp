// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/imapanswer.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The n of a line that ends with "{n}" or "{n+}"; -1 for one without, -2 for one that is too large.
qsizetype announcedLiteral(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return -1;
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0)
        return -1;
    QByteArrayView digits = line.sliced(open + 1).chopped(1);
    if (digits.endsWith('+'))
        digits = digits.chopped(1);
    if (digits.isEmpty() ||
        !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return -1;
    bool good = false;
    const qlonglong length = digits.toByteArray().toLongLong(&good);
    return good && length <= kLargestImapLiteral ? qsizetype(length) : -2;
}

/// Reads the items of one answer, one after the other.
class Items
{
public:
    explicit Items(const QByteArray& answer)
        : m_bytes(answer)
    {}

    bool skip(const char* wanted)
    {
        const QByteArrayView expected(wanted);
        if (!QByteArrayView(m_bytes).sliced(m_at).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_bytes[m_at]; }

    /// Up to the next blank or parenthesis; what stands in […] belongs to it.
    QByteArray word()
    {
        const qsizetype from = m_at;
        int brackets = 0;
        for (; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes[m_at];
            if (c == '\r' || (brackets == 0 && (c == ' ' || c == ')' || c == '(')))
                break;
            brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        return m_bytes.mid(from, m_at - from);
    }

    /// A word, "…", {n}…, NIL (as nothing) or (…) (as nothing).
    std::optional<QByteArray> value()
    {
        if (peek() == '"')
            return quoted();
        if (peek() == '{')
            return literal();
        if (peek() == '(') {
            skipList();
            return std::nullopt;
        }
        const QByteArray atom = word();
        return atom.toUpper() == "NIL" ? std::nullopt : std::optional(atom);
    }

private:
    QByteArray quoted()
    {
        QByteArray text;
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes[m_at];
            if (c == '"') {
                ++m_at;
                break;
            }
            if (c == '\\' && m_at + 1 < m_bytes.size())
                ++m_at;
            text += m_bytes[m_at];
        }
        return text;
    }

    std::optional<QByteArray> literal()
    {
        const qsizetype end = m_bytes.indexOf("\r\n", m_at);
        const qsizetype length =
            end < 0 ? -1 : announcedLiteral(QByteArrayView(m_bytes).sliced(m_at, end - m_at));
        if (length < 0 || length > m_bytes.size() - end - 2) {
            m_at = m_bytes.size();
            return std::nullopt;
        }
        m_at = end + 2 + length;
        return m_bytes.mid(end + 2, length);
    }

    void skipList()
    {
        int depth = 0;
        while (!atEnd()) {
            const char c = peek();
            if (c == '"') {
                static_cast<void>(quoted());
            } else if (c == '{') {
                static_cast<void>(literal());
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                ++m_at;
                if (depth == 0)
                    return;
            }
        }
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
};

/// "17-Jul-2026 02:44:25 -0700"
Instant instantFrom(const QByteArray& text)
{
    const QString date = QString::fromLatin1(text).simplified();
    const QString zone = date.section(u' ', -1);
    const QString padded = date.indexOf(u'-') == 1 ? u'0' + date : date;
    QDateTime when = QLocale::c().toDateTime(padded.section(u' ', 0, 1), u"dd-MMM-yyyy HH:mm:ss"_s);
    if (!when.isValid() || zone.size() != 5)
        return 0;
    when.setTimeSpec(Qt::UTC);
    const qint64 offset = zone.mid(1, 2).toInt() * kHour + zone.mid(3, 2).toInt() * kMinute;
    return when.toMSecsSinceEpoch() - (zone.startsWith(u'-') ? -offset : offset);
}

} // namespace

qsizetype imapAnswerLength(const QByteArray& buffer)
{
    qsizetype from = 0;
    for (;;) {
        const qsizetype end = buffer.indexOf("\r\n", from);
        if (end < 0)
            return buffer.size() - from > kLongestImapLine ? -1 : 0;
        if (end - from > kLongestImapLine)
            return -1;
        const qsizetype literal = announcedLiteral(QByteArrayView(buffer).sliced(from, end - from));
        if (literal == -1)
            return end + 2;
        if (literal == -2 || end + 2 + literal > 2 * kLargestImapLiteral)
            return -1;
        from = end + 2 + literal;
        if (from > buffer.size())
            return 0;
    }
}

std::optional<FetchedMail> fetchedMail(const QByteArray& answer)
{
    Items items(answer);
    if (!items.skip("* "))
        return std::nullopt;
    static_cast<void>(items.word()); // Its number in the mailbox, which changes.
    if (!items.skip(" FETCH ("))
        return std::nullopt;
    FetchedMail mail;
    while (!items.atEnd() && items.peek() != ')') {
        const QByteArray name = items.word().toUpper();
        if (!items.skip(" "))
            break;
        const auto value = items.value();
        if (name == "UID")
            mail.uid = value.value_or(QByteArray()).toUInt();
        else if (name == "INTERNALDATE")
            mail.arrivedAt = instantFrom(value.value_or(QByteArray()));
        else if (name.startsWith("BODY[]"))
            mail.body = value;
        if (!items.skip(" "))
            break;
    }
    return mail.uid == 0 ? std::nullopt : std::optional(mail);
}

std::optional<QList<quint32>> foundUids(const QByteArray& answer)
{
    if (!answer.toUpper().startsWith("* SEARCH"))
        return std::nullopt;
    QList<quint32> uids;
    for (const QByteArray& word : answer.mid(8).simplified().split(' ')) {
        if (const quint32 uid = word.toUInt(); uid > 0)
            uids << uid;
    }
    std::sort(uids.begin(), uids.end());
    uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
    return uids;
}

std::optional<quint32> responseCode(const QByteArray& answer, const QByteArray& name)
{
    const QByteArray mark = "[" + name + " ";
    const qsizetype at = answer.toUpper().indexOf(mark);
    const qsizetype end = answer.indexOf(']', at);
    if (!answer.startsWith("* ") || at < 0 || end < 0)
        return std::nullopt;
    bool good = false;
    const quint32 number = answer.mid(at + mark.size(), end - at - mark.size()).trimmed().toUInt(&good);
    return good ? std::optional(number) : std::nullopt;
}

QByteArray imapMailbox(const QString& name)
{
    QByteArray encoded;
    QByteArray wide; // UTF-16 of characters that are not plain.
    const auto flush = [&] {
        if (!wide.isEmpty())
            encoded += '&' + wide.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
        wide.clear();
    };
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7E) {
            wide += char(c.unicode() >> 8);
            wide += char(c.unicode() & 0xFF);
            continue;
        }
        flush();
        if (c == u'"' || c == u'\\')
            encoded += '\\';
        encoded += c == u'&' ? QByteArray("&-") : QByteArray(1, c.toLatin1());
    }
    flush();
    return '"' + encoded + '"';
}

} // namespace occ::messaging
