// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source.h"

#include <QFile>
#include <QRegularExpression>

namespace occ::architecture {

using namespace Qt::StringLiterals;

namespace {

/// Blanks comments, and literals where asked, but keeps every line break, so that line numbers stay true.
class Lexer final
{
public:
    explicit Lexer(const QString& input)
        : m_input(input)
    {}

    void run()
    {
        while (m_at < m_input.size()) {
            if (starts(u"//"_s))
                comment(u"\n"_s, false);
            else if (starts(u"/*"_s))
                comment(u"*/"_s, true);
            else if (starts(u"R\""_s))
                rawString();
            else if (starts(u"\""_s) || (starts(u"'"_s) && !insideNumber()))
                string(m_input.at(m_at));
            else
                take(true);
        }
    }
    [[nodiscard]] QStringList text() const { return m_text.split(u'\n'); }
    [[nodiscard]] QStringList code() const { return m_code.split(u'\n'); }

private:
    [[nodiscard]] bool starts(QStringView what) const
    {
        return QStringView(m_input).mid(m_at).startsWith(what);
    }
    [[nodiscard]] bool insideNumber() const { return m_at > 0 && m_input.at(m_at - 1).isDigit(); } // 10'000

    void take(bool isCode)
    {
        const QChar c = m_input.at(m_at++);
        m_text += c;
        if (isCode || c == u'\n')
            m_code += c;
    }

    void comment(QStringView end, bool swallowEnd)
    {
        while (m_at < m_input.size() && !starts(end)) {
            if (m_input.at(m_at) == u'\n') {
                m_text += u'\n';
                m_code += u'\n';
            }
            ++m_at;
        }
        if (swallowEnd)
            m_at += end.size();
    }

    void string(QChar quote)
    {
        take(true);
        while (m_at < m_input.size() && m_input.at(m_at) != quote && m_input.at(m_at) != u'\n') {
            if (m_input.at(m_at) == u'\\' && m_at + 1 < m_input.size())
                take(false);
            take(false);
        }
        if (m_at < m_input.size())
            take(true);
    }

    void rawString()
    {
        const qsizetype open = m_input.indexOf(u'(', m_at);
        if (open < 0)
            return take(true);
        const QString end = u")"_s + QStringView(m_input).mid(m_at + 2, open - m_at - 2) + u"\""_s;
        take(true);
        take(true);
        while (m_at < m_input.size() && !starts(end))
            take(false);
        for (qsizetype i = 0; i < end.size() && m_at < m_input.size(); ++i)
            take(i + 1 == end.size());
    }

    const QString& m_input;
    qsizetype m_at = 0;
    QString m_text;
    QString m_code;
};

} // namespace

Source Source::read(const QString& root, const QString& path)
{
    Source source;
    source.path = path;
    QFile file(root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return source;
    QString all = QString::fromUtf8(file.readAll());
    if (all.endsWith(u'\n'))
        all.chop(1);
    source.raw = all.split(u'\n');
    source.text = source.raw;
    source.code = source.raw;
    if (source.isCpp()) {
        Lexer lexer(all);
        lexer.run();
        source.text = lexer.text();
        source.code = lexer.code();
    }
    return source;
}

QString Source::area() const
{
    return path.contains(u'/') ? path.section(u'/', 0, 0) : QString();
}

QString Source::subject() const
{
    return path.count(u'/') >= 2 ? path.section(u'/', 1, 1) : QString();
}

bool Source::isCpp() const
{
    return path.endsWith(u".cpp"_s) || path.endsWith(u".h"_s);
}

QString includedFile(const QString& line)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*["<]([^">]+)[">])"_s);
    return include.match(line).captured(1);
}

} // namespace occ::architecture
