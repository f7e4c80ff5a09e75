// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes: a mail is understood as far as it can be, an IMAP server's answer is a mail or nothing,
// and nothing crashes or holds what could break a line.
#include "core/messaging/imapanswer.h"
#include "core/messaging/inboundmail.h"
#include "core/messaging/inboundtext.h"
#include "core/messaging/mailaddress.h"

#include <cstdio>
#include <cstdlib>

using namespace occ::messaging;

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "invariant broken: %s\n", what);
    std::abort();
}

void readAsMail(const QByteArray& bytes)
{
    const InboundMail mail = readMail(bytes);
    for (const QString& line :
         {mail.subject, mail.messageId, mail.inReplyTo, mail.from.name, mail.from.address})
        require(!line.contains(u'\n') && !line.contains(u'\r') && !line.contains(QChar(0)),
                "a header is one line");
    for (const QString& id : mail.references)
        require(!id.contains(u'>') && !id.contains(u' '), "a reference is a Message-ID");
    require(!mail.text.contains(QChar(0)) && !mail.text.contains(u'\r'), "a text is plain");
    static_cast<void>(answeredKey(mail, QStringLiteral("desk.example")));
}

void readAsAnswers(QByteArray bytes)
{
    for (;;) {
        const qsizetype length = imapAnswerLength(bytes);
        require(length <= bytes.size(), "an answer ends where the bytes do");
        if (length <= 0)
            break;
        const QByteArray answer = bytes.left(length);
        if (const auto mail = fetchedMail(answer))
            require(mail->uid > 0 && (!mail->body || mail->body->size() < length),
                    "a mail is part of its answer");
        static_cast<void>(foundUids(answer));
        static_cast<void>(responseCode(answer, "UIDVALIDITY"));
        bytes.remove(0, length);
    }
    static_cast<void>(fetchedMail(bytes)); // Cut off anywhere.
}

void nameALetter(const QByteArray& bytes)
{
    const QString key = QString::fromUtf8(bytes.left(200));
    const QString domain = QStringLiteral("desk.example");
    if (!key.isEmpty())
        require(keyOf(messageIdOf(key, domain), domain) == key, "a key survives its Message-ID");
    if (const auto address = mailAddress(key))
        require(!address->contains(u' ') && !address->contains(u'\n') && address->contains(u'@'),
                "an address is one");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    switch (data[0] % 4) {
    case 0:
        readAsMail(bytes);
        break;
    case 1:
        readAsAnswers(bytes);
        break;
    case 2:
        nameALetter(bytes);
        break;
    default:
        static_cast<void>(withoutQuotes(textFromHtml(textFrom(bytes.mid(8), bytes.left(8)))));
        break;
    }
    return 0;
}
