// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/texthtml.h"

#include <QRegularExpression>
#include <QStringList>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A line this long was wrapped to fit an editor; a shorter one ends where its writer wanted it to.
constexpr qsizetype kWrapped = 72;

/// Escapes one line and makes its addresses clickable.
QString withLinks(const QString& line)
{
    static const QRegularExpression address(u"(https?://[^\\s<>\"“”]+)|([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QString closing = u".,;:!?)]}'’»"_s;
    QString html;
    qsizetype from = 0;
    auto matches = address.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString found = match.captured();
        while (found.size() > 1 && closing.contains(found.back()) &&
               !(found.back() == u')' && found.contains(u'(')))
            found.chop(1);
        const QString target = match.hasCaptured(2) ? u"mailto:"_s + found : found;
        html += line.mid(from, match.capturedStart() - from).toHtmlEscaped();
        html += u"<a href=\"%1\">%2</a>"_s.arg(target.toHtmlEscaped(), found.toHtmlEscaped());
        from = match.capturedStart() + found.size();
    }
    return html + line.mid(from).toHtmlEscaped();
}

bool isItem(const QString& line)
{
    return line.startsWith(u"- "_s);
}

/// One paragraph's lines, between blank ones.
class Paragraph final
{
public:
    void add(const QString& line)
    {
        if (isItem(line)) {
            close();
            m_html += m_inList ? QString() : u"<ul>\n"_s;
            m_inList = true;
            m_text = withLinks(line.mid(2).trimmed());
        } else if (m_inList && !line.startsWith(u' ') && !m_wrapped) {
            close();
            endList();
            m_text = withLinks(line);
        } else {
            const QString trimmed = withLinks(line.trimmed());
            m_text += m_text.isEmpty() ? trimmed : (m_wrapped ? u" "_s : u"<br>\n"_s) + trimmed;
        }
        m_wrapped = line.size() >= kWrapped;
    }

    QString finished()
    {
        close();
        endList();
        return m_html;
    }

private:
    void close()
    {
        if (!m_text.isEmpty())
            m_html += (m_inList ? u"<li>%1</li>\n"_s : u"<p>%1</p>\n"_s).arg(m_text);
        m_text.clear();
        m_wrapped = false;
    }

    void endList()
    {
        m_html += m_inList ? u"</ul>\n"_s : QString();
        m_inList = false;
    }

    QString m_html;
    QString m_text; ///< The paragraph or list item that is still open.
    bool m_inList = false;
    bool m_wrapped = false; ///< The line before was a long one.
};

} // namespace

QString htmlFromText(const QString& text)
{
    QString html;
    Paragraph paragraph;
    QString unix = text;
    for (const QString& line : unix.replace(u"\r\n"_s, u"\n"_s).split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            paragraph.add(line);
            continue;
        }
        html += paragraph.finished();
        paragraph = {};
    }
    return html + paragraph.finished();
}

} // namespace occ::messaging
