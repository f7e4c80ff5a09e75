// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/slackmessage.h"

#include "core/messaging/texthtml.h"

#include <QJsonArray>
#include <QUrl>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kHeader = 150;
constexpr qsizetype kSection = 3000;
/// All blocks together; Slack's own cap (13,000) is documented nowhere, so stay clear of it.
constexpr qsizetype kAllBlocks = 11'000;
constexpr qsizetype kNotice = 3000; ///< Text beside blocks: it is only the notification.
constexpr qsizetype kText = 39'000; ///< Slack cuts at 40,000.

QString escaped(QString text)
{
    text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
    return text;
}

QString cut(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype at = most - 1;
    if (text.at(at - 1).isHighSurrogate())
        --at;
    return text.left(at) + u'…';
}

/// The text in pieces that fit a section each, broken between lines where possible, escaped.
QStringList sections(const QString& text)
{
    // Five characters for one is the most that escaping takes, and a link adds two.
    constexpr qsizetype piece = kSection / 5 - 4;
    QStringList parts;
    QStringList part; // The lines of the section that is being filled.
    qsizetype length = 0;
    const auto add = [&](const QString& shown) {
        if (!part.isEmpty() && length + 1 + shown.size() > kSection) {
            parts << part.join(u'\n');
            part.clear();
            length = 0;
        }
        part << shown;
        length += shown.size() + 1;
    };
    for (const QString& line : text.split(u'\n')) {
        const QString shown = slackEscaped(line);
        if (shown.size() <= kSection) {
            add(shown);
            continue;
        }
        for (qsizetype at = 0; at < line.size(); at += piece)
            add(slackEscaped(line.mid(at, piece)));
    }
    parts << part.join(u'\n');
    parts.removeIf([](const QString& one) { return one.trimmed().isEmpty(); });
    return parts;
}

QJsonObject markup(const QString& text)
{
    // Verbatim: Slack then makes no mention out of "@here" or "#general" in a client's name.
    return {{u"type"_s, u"mrkdwn"_s}, {u"text"_s, text}, {u"verbatim"_s, true}};
}

QJsonObject plain(const QString& text)
{
    return {{u"type"_s, u"plain_text"_s}, {u"text"_s, text}, {u"emoji"_s, false}};
}

QString wholeText(const Letter& letter)
{
    const QString subject = letter.subject.simplified();
    return subject.isEmpty() ? letter.text.trimmed() : QString(subject + u'\n' + letter.text.trimmed());
}

} // namespace

QString slackEscaped(const QString& text)
{
    QString shown;
    qsizetype from = 0;
    for (const WebAddress& address : webAddresses(text)) {
        QString url = escaped(address.url);
        shown += escaped(text.mid(from, address.at - from));
        shown += u'<' + url.replace(u'|', u"%7C"_s) + u'>';
        from = address.at + address.url.size();
    }
    return shown + escaped(text.mid(from));
}

QJsonObject slackText(const Letter& letter)
{
    return {{u"text"_s, slackEscaped(cut(wholeText(letter), kText / 5))},
            {u"mrkdwn"_s, false},
            {u"unfurl_links"_s, false},
            {u"unfurl_media"_s, false}};
}

std::optional<QJsonObject> slackBlocks(const Letter& letter)
{
    QJsonArray blocks;
    const QString subject = letter.subject.simplified();
    if (!subject.isEmpty())
        blocks << QJsonObject{{u"type"_s, u"header"_s}, {u"text"_s, plain(cut(subject, kHeader))}};
    qsizetype length = subject.size();
    for (const QString& section : sections(letter.text)) {
        length += section.size();
        blocks << QJsonObject{{u"type"_s, u"section"_s}, {u"text"_s, markup(section)}};
    }
    if (length > kAllBlocks || blocks.isEmpty())
        return {};
    const QUrl link(letter.link);
    if (link.scheme() == "https"_L1 && letter.link.size() <= kSection)
        blocks << QJsonObject{{u"type"_s, u"section"_s}, {u"text"_s, markup(slackEscaped(letter.link))}};
    // The one thing by which people can tell two posts of the same letter, should it ever arrive twice.
    blocks << QJsonObject{{u"type"_s, u"context"_s},
                          {u"elements"_s, QJsonArray{markup(slackEscaped(cut(letter.key, kHeader)))}}};
    QJsonObject message = slackText(letter);
    message.insert(u"text"_s, slackEscaped(cut(wholeText(letter), kNotice / 5)));
    message.insert(u"blocks"_s, blocks);
    return message;
}

} // namespace occ::messaging
