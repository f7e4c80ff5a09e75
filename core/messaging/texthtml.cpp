// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/texthtml.h"

#include <QRegularExpression>
#include <QStringList>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Content files are wrapped at about this many characters. A line much longer was written without wrapping.
constexpr qsizetype kWrappedAt = 106;
constexpr qsizetype kLongestWrapped = 122;

/// The match without the punctuation that belongs to the sentence around it.
QString trimmedAddress(QString found)
{
    static const QString closing = u".,;:!?)]}'’»"_s;
    while (found.size() > 1 && closing.contains(found.back()) &&
           !(found.back() == u')' && found.contains(u'(')))
        found.chop(1);
    return found;
}

const QRegularExpression& webAddress()
{
    static const QRegularExpression shape(u"https?://[^\\s<>\"“”]+"_s);
    return shape;
}

QString mailAddressesLinked(const QString& text)
{
    static const QRegularExpression shape(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString html;
    qsizetype from = 0;
    auto matches = shape.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString address = match.captured().toHtmlEscaped();
        html += text.mid(from, match.capturedStart() - from).toHtmlEscaped();
        html += u"<a href=\"mailto:%1\">%1</a>"_s.arg(address);
        from = match.capturedEnd();
    }
    return html + text.mid(from).toHtmlEscaped();
}

/// Escapes one line and makes its addresses clickable.
QString withLinks(const QString& line)
{
    QString html;
    qsizetype from = 0;
    for (const WebAddress& address : webAddresses(line)) {
        html += mailAddressesLinked(line.mid(from, address.at - from));
        html += u"<a href=\"%1\">%1</a>"_s.arg(address.url.toHtmlEscaped());
        from = address.at + address.url.size();
    }
    return html + mailAddressesLinked(line.mid(from));
}

bool isItem(const QString& line)
{
    return line.startsWith(u"- "_s);
}

bool isBlank(const QString& line)
{
    return line.trimmed().isEmpty();
}

/// Whether a line was only begun because its first word did not fit behind the one before.
bool goesOn(const QString& before, const QString& line)
{
    static const QRegularExpression ownLine(u"\\A(- |\\{\\{[#/^>!=])"_s);
    if (isBlank(before) || isBlank(line) || ownLine.match(line).hasMatch())
        return false;
    if (isItem(before) && line.startsWith(u"  "_s))
        return true;
    const qsizetype firstWord = line.trimmed().section(u' ', 0, 0).size();
    return before.size() <= kLongestWrapped && before.size() + 1 + firstWord > kWrappedAt;
}

/// Lines as they stand in one kind of block: a list's items, or a paragraph's lines.
QString blockHtml(const QStringList& lines)
{
    if (lines.isEmpty())
        return {};
    QString html;
    if (isItem(lines.first())) {
        for (const QString& line : lines)
            html += u"<li>"_s + withLinks(line.mid(2).trimmed()) + u"</li>\n"_s;
        return u"<ul>\n"_s + html + u"</ul>\n"_s;
    }
    for (const QString& line : lines)
        html += (html.isEmpty() ? QString() : u"<br>\n"_s) + withLinks(line.trimmed());
    return u"<p>"_s + html + u"</p>\n"_s;
}

} // namespace

QList<WebAddress> webAddresses(const QString& text)
{
    QList<WebAddress> addresses;
    auto matches = webAddress().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        addresses << WebAddress{match.capturedStart(), trimmedAddress(match.captured())};
    }
    return addresses;
}

QString flowed(const QString& text)
{
    QString unix = text;
    QStringList lines;
    QString before; // The line before, as it stands in the text.
    for (const QString& line : unix.replace(u"\r\n"_s, u"\n"_s).split(u'\n')) {
        if (!lines.isEmpty() && goesOn(before, line))
            lines.last() += u' ' + line.trimmed();
        else
            lines << line;
        before = line;
    }
    return lines.join(u'\n');
}

QString htmlFromText(const QString& text)
{
    QString html;
    QStringList block;
    QString unix = text;
    for (const QString& line : unix.replace(u"\r\n"_s, u"\n"_s).split(u'\n')) {
        if (isBlank(line) || (!block.isEmpty() && isItem(block.first()) != isItem(line))) {
            html += blockHtml(block);
            block.clear();
        }
        if (!isBlank(line))
            block << line;
    }
    return html + blockHtml(block);
}

} // namespace occ::messaging
