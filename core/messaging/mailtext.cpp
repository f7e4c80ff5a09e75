// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/mailtext.h"

#include "core/messaging/calendartext.h"
#include "core/messaging/gmimeobjects.h"
#include "core/messaging/mailaddress.h"
#include "core/messaging/texthtml.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

QString withPlainLineEnds(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(u'\0'));
    return text.endsWith(u'\n') ? text : text + u'\n';
}

Owned<GMimeObject> makePart(const char* subtype, const QByteArray& content, GMimeContentEncoding encoding)
{
    Owned<GMimePart> part(g_mime_part_new_with_type("text", subtype));
    GMimeObject* object = GMIME_OBJECT(part.get());
    g_mime_object_set_content_type_parameter(object, "charset", "utf-8");
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(content.constData(), size_t(content.size())));
    const Owned<GMimeDataWrapper> wrapper(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), wrapper.get());
    g_mime_part_set_content_encoding(part.get(), encoding);
    return Owned<GMimeObject>(GMIME_OBJECT(part.release()));
}

Owned<GMimeObject> calendarPart(const Letter& letter, Instant now)
{
    const QString subject = headerValue(letter.subject);
    // Base64 keeps the CRLF that iCalendar wants.
    auto part = makePart("calendar", calendarText(*letter.meeting, subject, letter.text, now),
                         GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_content_type_parameter(part.get(), "method",
                                             methodName(*letter.meeting).toLatin1().constData());
    return part;
}

Owned<GMimeMultipart> makeBody(const Letter& letter, Instant now)
{
    Owned<GMimeMultipart> body(g_mime_multipart_new_with_subtype("alternative"));
    // "=_" cannot stand in quoted-printable text, nor in base64.
    const QByteArray hash = QCryptographicHash::hash(letter.key.toUtf8(), QCryptographicHash::Sha256);
    g_mime_multipart_set_boundary(body.get(), QByteArray("=_" + hash.toHex().left(32)).constData());
    const QString html = letter.html.isEmpty() ? htmlFromText(letter.text) : letter.html;
    const auto add = [&body](const Owned<GMimeObject>& part) {
        g_mime_multipart_add(body.get(), part.get());
    };
    add(makePart("plain", withPlainLineEnds(letter.text).toUtf8(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE));
    add(makePart("html", withPlainLineEnds(html).toUtf8(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE));
    if (letter.meeting)
        add(calendarPart(letter, now));
    return body;
}

Status addMailbox(GMimeMessage* message, GMimeAddressType type, const Recipient& recipient,
                  const QString& field)
{
    const auto address = mailAddress(recipient.address, field);
    if (!address)
        return Failure(address.error());
    const QByteArray name = headerValue(recipient.name).toUtf8();
    g_mime_message_add_mailbox(message, type, name.isEmpty() ? nullptr : name.constData(),
                               address->toLatin1().constData());
    return {};
}

Status addPeople(GMimeMessage* message, const Letter& letter, const MailServer& server)
{
    if (auto added = addMailbox(message, GMIME_ADDRESS_TYPE_FROM, server.sender, u"sender"_s); !added)
        return added;
    if (auto added = addMailbox(message, GMIME_ADDRESS_TYPE_TO, letter.to, u"to"_s); !added)
        return added;
    for (const Recipient& copy : letter.copies) {
        if (auto added = addMailbox(message, GMIME_ADDRESS_TYPE_CC, copy, u"copies"_s); !added)
            return added;
    }
    return {};
}

/// `<id>`, or nothing for what is no Message-ID; what could end the header is gone.
QString bracketed(const QString& id)
{
    QString clean = headerValue(id).remove(u'<').remove(u'>').remove(u' ');
    for (const QChar c : clean) {
        if (c.unicode() > 126)
            return {};
    }
    return clean.isEmpty() ? QString() : u'<' + clean + u'>';
}

void setHeader(GMimeMessage* message, const char* name, const QString& value)
{
    if (!value.isEmpty())
        g_mime_object_set_header(GMIME_OBJECT(message), name, value.toUtf8().constData(), "utf-8");
}

void addThread(GMimeMessage* message, const Letter& letter)
{
    setHeader(message, "In-Reply-To", bracketed(letter.inReplyTo));
    QStringList thread;
    for (const QString& reference : letter.references + QStringList{letter.inReplyTo}) {
        const QString id = bracketed(reference);
        if (!id.isEmpty() && !thread.contains(id))
            thread << id;
    }
    setHeader(message, "References", thread.join(u' '));
}

} // namespace

Result<QByteArray> mailText(const Letter& letter, const MailServer& server, Instant now)
{
    if (letter.medium == Medium::Calendar && !letter.meeting)
        return internalFault(Words::tr("The invite “%1” has no meeting.").arg(letter.key));
    startGMime();
    const Owned<GMimeMessage> message(g_mime_message_new(FALSE));
    if (auto added = addPeople(message.get(), letter, server); !added)
        return Failure(added.error());
    g_mime_message_set_subject(message.get(), headerValue(letter.subject).toUtf8().constData(), "utf-8");
    g_mime_message_set_message_id(message.get(),
                                  messageIdOf(letter.key, server.idDomain()).toLatin1().constData());
    std::unique_ptr<GDateTime, decltype(&g_date_time_unref)> date(
        g_date_time_new_from_unix_utc(now / kSecond), &g_date_time_unref);
    g_mime_message_set_date(message.get(), date.get());
    addThread(message.get(), letter);
    if (letter.automated)
        setHeader(message.get(), "Auto-Submitted", u"auto-generated"_s);
    const auto body = makeBody(letter, now);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(body.get()));
    const OwnedText text(g_mime_object_to_string(GMIME_OBJECT(message.get()), nullptr));
    QByteArray lines(text.get());
    return lines.replace("\r\n", "\n").replace('\n', "\r\n");
}

} // namespace occ::messaging
