// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inboundmail.h"

#include "core/messaging/gmimeobjects.h"
#include "core/messaging/inboundtext.h"
#include "core/messaging/mailaddress.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDeepest = 20;                    ///< Parts in parts in parts.
constexpr int kMostParts = 200;                 ///< Of one mail.
constexpr qsizetype kLongestText = 1024 * 1024; ///< Bytes of one part that are looked at.
constexpr qsizetype kMostReferences = 200;

QString fromUtf8(const char* text)
{
    return headerValue(QString::fromUtf8(text ? text : ""));
}

QString header(GMimeObject* object, const char* name)
{
    return fromUtf8(g_mime_object_get_header(object, name));
}

QStringList idsIn(const QString& value)
{
    static const QRegularExpression id(u"<([^<>\\s]{1,990})>"_s);
    QStringList ids;
    for (auto match = id.globalMatch(value); match.hasNext();)
        ids << match.next().captured(1);
    return ids.mid(qMax(0, ids.size() - kMostReferences));
}

QList<Recipient> recipientsIn(InternetAddressList* list, int depth = 0)
{
    QList<Recipient> recipients;
    const int count = list && depth < kDeepest ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count; ++i) {
        InternetAddress* address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            recipients << Recipient{
                fromUtf8(internet_address_get_name(address)),
                fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))};
        else if (INTERNET_ADDRESS_IS_GROUP(address))
            recipients << recipientsIn(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)),
                                       depth + 1);
    }
    return recipients;
}

QByteArray contentOf(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char*>(bytes->data), qsizetype(bytes->len)).left(kLongestText);
}

QString textOf(GMimePart* part)
{
    return textFrom(contentOf(part), g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset"));
}

bool isType(GMimeObject* object, const char* type, const char* subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(object), type, subtype);
}

/// What the parts of a mail say.
struct Contents
{
    QString plain;
    QString html;
    QStringList report;   ///< Bodies of message/delivery-status.
    QStringList returned; ///< Message-IDs of mails it holds.
    int parts = 0;
};

QString originalId(const QString& headers)
{
    static const QRegularExpression line(u"^Message-ID:\\s*<([^<>\\s]{1,990})>"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::MultilineOption);
    return line.match(headers).captured(1);
}

void collectPart(GMimePart* part, Contents& contents)
{
    GMimeObject* object = GMIME_OBJECT(part);
    if (isType(object, "message", "delivery-status")) {
        contents.report << textOf(part);
    } else if (isType(object, "text", "rfc822-headers")) {
        if (const QString id = originalId(textOf(part)); !id.isEmpty())
            contents.returned << id;
    } else if (!g_mime_part_is_attachment(part) && isType(object, "text", "plain")) {
        contents.plain += textOf(part) + u'\n';
    } else if (!g_mime_part_is_attachment(part) && isType(object, "text", "html")) {
        contents.html += textOf(part);
    }
}

void collect(GMimeObject* object, Contents& contents, int depth = 0)
{
    if (!object || depth > kDeepest || ++contents.parts > kMostParts)
        return;
    if (GMIME_IS_MULTIPART(object)) {
        const int count = g_mime_multipart_get_count(GMIME_MULTIPART(object));
        for (int i = 0; i < count; ++i)
            collect(g_mime_multipart_get_part(GMIME_MULTIPART(object), i), contents, depth + 1);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage* inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        const char* id = inner ? g_mime_message_get_message_id(inner) : nullptr;
        if (id)
            contents.returned << fromUtf8(id);
    } else if (GMIME_IS_PART(object)) {
        collectPart(GMIME_PART(object), contents);
    }
}

/// The value of a field in a delivery report, without its type ("rfc822;").
QString reportField(const QString& report, const QString& name)
{
    const QRegularExpression line(u"^"_s + name + u":[ \\t]*([^\\n]*(?:\\n[ \\t]+[^\\n]*)*)"_s,
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::MultilineOption);
    QString value = line.match(report).captured(1).simplified();
    if (const qsizetype type = value.indexOf(u';'); type >= 0 && type < 12)
        value = value.mid(type + 1).trimmed();
    return value;
}

std::optional<Bounce> bounceIn(GMimeObject* mail, const Contents& contents)
{
    for (const QString& report : contents.report) {
        const QString action = reportField(report, u"Action"_s).toLower();
        if (action != u"failed"_s && action != u"delayed"_s)
            continue;
        Bounce bounce;
        bounce.recipient = reportField(report, u"Original-Recipient"_s);
        if (bounce.recipient.isEmpty())
            bounce.recipient = reportField(report, u"Final-Recipient"_s);
        bounce.status = reportField(report, u"Status"_s).section(u' ', 0, 0);
        bounce.reason = reportField(report, u"Diagnostic-Code"_s);
        bounce.permanent = action == u"failed"_s;
        return bounce;
    }
    // Exim's own way.
    if (const QString failed = header(mail, "X-Failed-Recipients"); !failed.isEmpty())
        return Bounce{failed.section(u',', 0, 0).trimmed(), {}, {}, true};
    return std::nullopt;
}

bool isAutomatic(GMimeObject* mail)
{
    const QString submitted = header(mail, "Auto-Submitted").toLower();
    const QString precedence = header(mail, "Precedence").toLower();
    const char* returnPath = g_mime_object_get_header(mail, "Return-Path");
    return (!submitted.isEmpty() && !submitted.startsWith(u"no"_s)) ||
           !header(mail, "X-Autoreply").isEmpty() || !header(mail, "X-Autorespond").isEmpty() ||
           !header(mail, "List-Id").isEmpty() || precedence == u"auto_reply"_s || precedence == u"bulk"_s ||
           precedence == u"junk"_s || precedence == u"list"_s ||
           (returnPath && QByteArray(returnPath).trimmed() == "<>");
}

void readHead(GMimeMessage* message, InboundMail& mail)
{
    GMimeObject* object = GMIME_OBJECT(message);
    mail.messageId = idsIn(header(object, "Message-ID")).value(0);
    mail.inReplyTo = idsIn(header(object, "In-Reply-To")).value(0);
    mail.references = idsIn(header(object, "References"));
    mail.from = recipientsIn(g_mime_message_get_from(message)).value(0);
    if (mail.from.address.isEmpty())
        mail.from = recipientsIn(g_mime_message_get_sender(message)).value(0);
    mail.to = recipientsIn(g_mime_message_get_to(message));
    mail.subject = fromUtf8(g_mime_message_get_subject(message));
    if (GDateTime* date = g_mime_message_get_date(message))
        mail.date = g_date_time_to_unix(date) * kSecond;
    mail.autoReply = isAutomatic(object);
}

} // namespace

InboundMail readMail(const QByteArray& raw)
{
    startGMime();
    InboundMail mail;
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(raw.constData(), size_t(raw.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return mail;
    readHead(message.get(), mail);
    Contents contents;
    collect(g_mime_message_get_mime_part(message.get()), contents);
    mail.text =
        withoutQuotes(contents.plain.trimmed().isEmpty() ? textFromHtml(contents.html) : contents.plain);
    mail.bounce = bounceIn(GMIME_OBJECT(message.get()), contents);
    if (mail.bounce) {
        mail.autoReply = true;
        for (const QString& id : contents.returned)
            mail.references << id;
    }
    return mail;
}

std::optional<QString> answeredKey(const InboundMail& mail, const QString& domain)
{
    QStringList ids{mail.inReplyTo}; // What it answers directly comes first, the oldest reference last.
    std::reverse_copy(mail.references.cbegin(), mail.references.cend(), std::back_inserter(ids));
    for (const QString& id : std::as_const(ids)) {
        if (const QString key = keyOf(id, domain); !key.isEmpty())
            return key;
    }
    return std::nullopt;
}

} // namespace occ::messaging
