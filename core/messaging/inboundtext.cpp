// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inboundtext.h"

#include "core/messaging/gmimeobjects.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cerrno>
#include <iconv.h>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutControls(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(0x00A0), u' ');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text;
}

/// Whatever it is, it is readable in some way.
QString guessed(const QByteArray& bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return QString::fromUtf8(bytes);
    // Windows-1252: Latin-1 with letters and signs where that has controls.
    static constexpr std::array<char16_t, 32> kHigh{
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = kHigh[c.unicode() - 0x80];
    }
    return text;
}

/// Runs iconv over all of it; what it chokes on becomes one U+FFFD a byte.
QString converted(QByteArray bytes, iconv_t converter)
{
    QByteArray utf8;
    std::array<char, 4096> piece{};
    char* in = bytes.data();
    size_t left = size_t(bytes.size());
    while (left > 0) {
        char* out = piece.data();
        size_t room = piece.size();
        const bool failed = ::iconv(converter, &in, &left, &out, &room) == size_t(-1);
        const int why = failed ? errno : 0;
        utf8.append(piece.data(), out - piece.data());
        if (!failed || why == E2BIG)
            continue;
        utf8.append("\xEF\xBF\xBD");
        ++in;
        --left;
    }
    return QString::fromUtf8(utf8);
}

} // namespace

QString textFrom(const QByteArray& bytes, const QByteArray& charset)
{
    static const QRegularExpression name(uR"(\A[A-Za-z0-9._:-]{1,40}\z)"_s);
    const QByteArray wanted = charset.trimmed().toLower();
    if (wanted.isEmpty() || wanted == "utf-8" || wanted == "utf8" || wanted == "us-ascii" ||
        wanted == "iso-8859-1" || !name.match(QString::fromLatin1(wanted)).hasMatch())
        return withoutControls(guessed(bytes));
    startGMime();
    iconv_t converter = ::iconv_open("UTF-8", g_mime_charset_iconv_name(wanted.constData()));
    if (converter == iconv_t(-1))
        return withoutControls(guessed(bytes));
    const QString text = converted(bytes, converter);
    ::iconv_close(converter);
    return withoutControls(text);
}

namespace {

const QStringList& originalMarks()
{
    static const QStringList marks{
        u"original message"_s,  u"originalnachricht"_s,        u"ursprüngliche nachricht"_s,
        u"message d'origine"_s, u"message d’origine"_s,        u"message original"_s,
        u"mensaje original"_s,  u"messaggio originale"_s,      u"oorspronkelijk bericht"_s,
        u"forwarded message"_s, u"weitergeleitete nachricht"_s};
    return marks;
}

constexpr qsizetype kLongestMark = 300; ///< A longer line introduces nothing.

/// "-----Original Message-----"
bool isOriginalMark(const QString& line)
{
    if (line.size() > kLongestMark || !line.startsWith(u"--"_s) || !line.endsWith(u"--"_s))
        return false;
    QString words = line.toLower();
    words.remove(u'-');
    return originalMarks().contains(words.trimmed());
}

/// "On Monday, … wrote:" in the languages mail programs speak.
bool isAttribution(const QString& line)
{
    static const QRegularExpression pattern(
        uR"(\A(On|Le|El|Am|Op|Il|Em|W dniu)\b.*\b(wrote|a écrit|escribió|schrieb|schreef|ha scritto|escreveu|napisał).*:\z)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= kLongestMark && pattern.match(line).hasMatch();
}

/// The head of a copy as Outlook writes it: "From: …" with "Sent: …", "To: …", "Subject: …" below.
bool beginsCopiedHead(const QStringList& lines, qsizetype at)
{
    static const QRegularExpression first(uR"(\A\*?(From|De|Von|Da|Van|Od)\s?:\*?\s)"_s);
    static const QRegularExpression more(
        uR"(\A\*?(Sent|Date|Envoyé|Enviado( el)?|Gesendet|Datum|Inviato|Verzonden|To|À|A|Para|An|Aan|Cc|Subject|Objet|Asunto|Betreff|Oggetto|Onderwerp)\s?:\*?)"_s);
    const QString line = lines[at].trimmed();
    if (line.size() > kLongestMark || !first.match(line).hasMatch())
        return false;
    int found = 0;
    for (qsizetype i = at + 1; i < lines.size() && i <= at + 6; ++i)
        found += more.match(lines[i].trimmed().left(kLongestMark)).hasMatch() ? 1 : 0;
    return found >= 2;
}

bool isQuoted(const QString& line)
{
    return line.startsWith(u'>');
}

bool isRule(const QString& line)
{
    return line.size() >= 5 && (line.count(u'_') == line.size() || line.count(u'-') == line.size());
}

/// How many lines from `at` on introduce a quote: mail programs wrap "On … wrote:" over up to three lines.
qsizetype attributionLength(const QStringList& lines, qsizetype at)
{
    QString joined;
    for (qsizetype i = at; i < lines.size() && i < at + 3; ++i) {
        if (lines[i].trimmed().isEmpty() || isQuoted(lines[i]))
            return 0;
        joined = QString(joined + u' ' + lines[i].trimmed()).trimmed();
        if (isAttribution(joined))
            return i - at + 1;
    }
    return 0;
}

/// Whether a quote begins at that line, blank ones left aside.
bool isFollowedByQuote(const QStringList& lines, qsizetype at)
{
    while (at < lines.size() && lines[at].trimmed().isEmpty())
        ++at;
    return at < lines.size() && isQuoted(lines[at]);
}

} // namespace

QString withoutQuotes(const QString& text)
{
    static const QRegularExpression gaps(uR"(\n{3,})"_s);
    const QStringList lines = text.split(u'\n');
    QStringList kept;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString line = lines[at].trimmed();
        if (isOriginalMark(line) || beginsCopiedHead(lines, at))
            break;
        if (isQuoted(lines[at]))
            continue;
        if (const qsizetype length = attributionLength(lines, at); length > 0) {
            if (!isFollowedByQuote(lines, at + length))
                break; // Everything below is the original, only not marked as such.
            at += length - 1;
            continue;
        }
        kept << QString(lines[at]).remove(QRegularExpression(u"\\s+\\z"_s));
    }
    while (!kept.isEmpty() && (kept.last().isEmpty() || isRule(kept.last())))
        kept.removeLast();
    QString result = kept.join(u'\n').replace(gaps, u"\n\n"_s).trimmed();
    return result.isEmpty() ? text.trimmed() : result;
}

} // namespace occ::messaging
