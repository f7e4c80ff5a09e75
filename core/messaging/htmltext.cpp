// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inboundtext.h"

#include <QHash>
#include <QStringList>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names of U+00C0 to U+00FF, in order.
constexpr const char* kLatinNames =
    "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
    "ETH "
    "Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave "
    "aacute "
    "acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde "
    "ograve oacute "
    "ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const QHash<QString, QString>& entities()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> names{
            {u"nbsp"_s, u" "_s},  {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s},
            {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s},   {u"copy"_s, u"©"_s},   {u"reg"_s, u"®"_s},
            {u"trade"_s, u"™"_s}, {u"hellip"_s, u"…"_s}, {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s},
            {u"lsquo"_s, u"‘"_s}, {u"rsquo"_s, u"’"_s},  {u"sbquo"_s, u"‚"_s},  {u"ldquo"_s, u"“"_s},
            {u"rdquo"_s, u"”"_s}, {u"bdquo"_s, u"„"_s},  {u"laquo"_s, u"«"_s},  {u"raquo"_s, u"»"_s},
            {u"bull"_s, u"•"_s},  {u"middot"_s, u"·"_s}, {u"euro"_s, u"€"_s},   {u"pound"_s, u"£"_s},
            {u"cent"_s, u"¢"_s},  {u"yen"_s, u"¥"_s},    {u"sect"_s, u"§"_s},   {u"deg"_s, u"°"_s},
            {u"iexcl"_s, u"¡"_s}, {u"iquest"_s, u"¿"_s}, {u"shy"_s, QString()}, {u"zwnj"_s, QString()},
            {u"ensp"_s, u" "_s},  {u"emsp"_s, u" "_s},   {u"thinsp"_s, u" "_s}};
        char16_t code = 0x00C0;
        for (const QString& name : QString::fromLatin1(kLatinNames).split(u' '))
            names.insert(name, QString(QChar(code++)));
        return names;
    }();
    return table;
}

/// "&eacute;" without its ends; null when it is none.
QString entity(const QString& name)
{
    if (!name.startsWith(u'#'))
        return entities().value(name);
    bool good = false;
    const bool hex = name.size() > 1 && name[1].toLower() == u'x';
    const uint code = name.mid(hex ? 2 : 1).toUInt(&good, hex ? 16 : 10);
    if (!good || code < 0x20 || code > 0x10FFFF || QChar::isSurrogate(code))
        return {};
    return code == 0xA0 ? u" "_s : QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
}

/// Walks over HTML once, whatever it looks like, and writes lines.
class HtmlReader
{
public:
    explicit HtmlReader(const QString& html)
        : m_html(html)
    {}

    QString read()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<' && beginsTag())
                readTag();
            else if (c == u'&')
                readEntity();
            else
                put(QString(m_html[m_at++]));
        }
        endLine();
        return m_text;
    }

private:
    [[nodiscard]] bool beginsTag() const
    {
        const QChar next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    void readEntity()
    {
        constexpr qsizetype kLongest = 12;
        const qsizetype end = m_html.indexOf(u';', m_at);
        if (end > m_at && end - m_at <= kLongest) {
            const QString name = m_html.mid(m_at + 1, end - m_at - 1);
            const QString text = entity(name);
            if (!text.isNull() || name == u"shy"_s || name == u"zwnj"_s) {
                put(text);
                m_at = end + 1;
                return;
            }
        }
        put(QString(m_html[m_at++]));
    }

    void readTag()
    {
        if (m_html.mid(m_at, 4) == u"<!--"_s) {
            skipPast(u"-->"_s);
            return;
        }
        const qsizetype end = m_html.indexOf(u'>', m_at);
        const QString tag = m_html.mid(m_at + 1, (end < 0 ? m_html.size() : end) - m_at - 1);
        m_at = end < 0 ? m_html.size() : end + 1;
        const bool closes = tag.startsWith(u'/');
        qsizetype length = closes ? 1 : 0;
        while (length < tag.size() && tag[length].isLetterOrNumber())
            ++length;
        apply(tag.mid(closes ? 1 : 0, length - (closes ? 1 : 0)).toLower(), closes);
    }

    void apply(const QString& name, bool closes)
    {
        static const QStringList hidden{u"script"_s, u"style"_s, u"head"_s, u"title"_s};
        static const QStringList blocks{u"p"_s,  u"div"_s, u"tr"_s, u"table"_s, u"ul"_s, u"ol"_s,  u"h1"_s,
                                        u"h2"_s, u"h3"_s,  u"h4"_s, u"pre"_s,   u"hr"_s, u"body"_s};
        if (hidden.contains(name) && !closes) {
            skipPast(u"</"_s + name);
            skipPast(u">"_s);
        } else if (name == u"br"_s) {
            newLine();
        } else if (name == u"blockquote"_s) {
            endLine();
            m_depth = qBound(0, m_depth + (closes ? -1 : 1), kDeepest);
        } else if (name == u"li"_s) {
            endLine();
            if (!closes)
                m_line = u"- "_s;
        } else if (name == u"td"_s || name == u"th"_s) {
            put(u" "_s);
        } else if (blocks.contains(name)) {
            endLine();
            if (closes && name == u"p"_s && !m_text.endsWith(u"\n\n"_s))
                newLine();
        }
    }

    void skipPast(const QString& mark)
    {
        const qsizetype at = m_html.indexOf(mark, m_at, Qt::CaseInsensitive);
        m_at = at < 0 ? m_html.size() : at + mark.size();
    }

    void put(const QString& text)
    {
        for (const QChar c : text) {
            if (!c.isSpace())
                m_line += c;
            else if (!m_line.isEmpty() && !m_line.endsWith(u' '))
                m_line += u' ';
        }
    }

    void endLine()
    {
        if (!m_line.trimmed().isEmpty())
            newLine();
        m_line.clear();
    }

    void newLine()
    {
        m_text += QString(m_depth, u'>') + (m_depth > 0 ? u" "_s : QString()) + m_line.trimmed() + u'\n';
        m_line.clear();
    }

    static constexpr int kDeepest = 20;
    const QString& m_html;
    QString m_text;
    QString m_line;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

QString textFromHtml(const QString& html)
{
    return HtmlReader(html).read();
}

} // namespace occ::messaging
