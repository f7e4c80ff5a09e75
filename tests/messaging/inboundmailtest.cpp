// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inboundmail.h"
#include "core/messaging/inboundtext.h"
#include "core/messaging/mailaddress.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::messaging;

namespace {

QByteArray mailWith(const QByteArray& type, const QByteArray& encoding, const QByteArray& body)
{
    return "From: =?utf-8?q?B=C3=B6b?= <bob@client.example>\r\nTo: Dana <dana@desk.example>, "
           "x@desk.example\r\n"
           "Subject: =?iso-8859-1?q?R=E9?=: week\r\nDate: Tue, 3 Mar 2026 09:30:00 -0500\r\n"
           "Message-ID: <a1@client.example>\r\nIn-Reply-To: <check-in.day-7.12@desk.example>\r\n"
           "References: <first@else.example>\r\n <check-in.day-7.12@desk.example>\r\nMIME-Version: 1.0\r\n"
           "Content-Type: " +
           type + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body;
}

} // namespace

/// Mails of every kind and fault are understood as far as they can be.
class InboundMails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadIsUnderstood()
    {
        const InboundMail mail = readMail(mailWith("text/plain; charset=utf-8", "8bit", "All gööd\r\n"));
        QCOMPARE(mail.messageId, u"a1@client.example"_s);
        QCOMPARE(mail.inReplyTo, u"check-in.day-7.12@desk.example"_s);
        QCOMPARE(mail.references,
                 (QStringList{u"first@else.example"_s, u"check-in.day-7.12@desk.example"_s}));
        QCOMPARE(mail.from, (Recipient{u"Böb"_s, u"bob@client.example"_s}));
        QCOMPARE(mail.to.size(), 2);
        QCOMPARE(mail.to.last().address, u"x@desk.example"_s);
        QCOMPARE(mail.subject, u"Ré: week"_s);
        QCOMPARE(mail.date, QDateTime({2026, 3, 3}, {14, 30}, Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(mail.text, u"All gööd"_s);
        QVERIFY(!mail.autoReply && !mail.bounce);
        QCOMPARE(answeredKey(mail, u"desk.example"_s), u"check-in.day-7.12"_s);
        QVERIFY(!answeredKey(mail, u"client2.example"_s));
    }

    void everyCharsetIsRead_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QByteArray& charset, const QByteArray& encoding,
                            const QByteArray& body, const QString& text) {
            QTest::newRow(name) << QByteArray("text/plain" + (charset.isEmpty()
                                                                  ? QByteArray()
                                                                  : QByteArray("; charset=" + charset)))
                                << encoding << body << text;
        };
        row("latin-1", "iso-8859-1", "8bit", "gr\xFC\xDF", u"grüß"_s);
        row("windows-1252 called latin-1", "iso-8859-1", "8bit", "it\x92s \x80 5", u"it’s € 5"_s);
        row("latin-1, quoted-printable", "ISO-8859-1", "quoted-printable", "gr=FC=\r\n=DF", u"grüß"_s);
        row("latin-9", "iso-8859-15", "8bit", "5 \xA4", u"5 €"_s);
        row("cyrillic", "koi8-r", "8bit", "\xC4\xC1", u"да"_s);
        row("utf-7", "utf-7", "7bit", "+ZeVnLIqe- yes", u"日本語 yes"_s);
        row("japanese", "iso-2022-jp", "7bit", "\x1b$BF|K\\\x1b(B ok", u"日本 ok"_s);
        row("utf-16 in base64", "utf-16le", "base64", "YQDkAA==", u"aä"_s);
        row("no charset, utf-8", "", "8bit", "gr\xC3\xBC\xC3\x9F", u"grüß"_s);
        row("no charset, latin-1", "", "8bit", "gr\xFC\xDF", u"grüß"_s);
        row("utf-8 that is none", "utf-8", "8bit", "gr\xFC\xDF", u"grüß"_s);
        row("unknown charset", "x-martian", "8bit", "hello \xE4", u"hello ä"_s);
        row("hostile charset", "\"../../etc/passwd\"", "8bit", "hello", u"hello"_s);
        row("cut off japanese", "iso-2022-jp", "7bit", "ok \x1b$BF", u"ok \uFFFD"_s);
        row("unknown encoding", "utf-8", "x-rot13", "hello", u"hello"_s);
        row("broken base64", "utf-8", "base64", "aGVs*bG8=", u"hello"_s);
        row("cut off base64", "utf-8", "base64", "aGVsbG8", u"hel"_s);
        row("controls", "utf-8", "8bit", QByteArray("a\0b\x07\x1b[31mc", 10), u"ab[31mc"_s);
    }

    void everyCharsetIsRead()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QCOMPARE(readMail(mailWith(type, encoding, body)).text, text);
    }

    void anHtmlOnlyMailBecomesText()
    {
        const InboundMail mail = readMail(mailWith(
            "text/html; charset=utf-8", "8bit",
            "<html><head><title>No</title><style>p {x:y}</style></head><body><!-- <p>no</p> -->"
            "<p>Hello&nbsp;Dana,<br>it&rsquo;s   fine &amp; <b>good</b> &#x1F389; 1 < 2</p>"
            "<ul><li>one<li>two</ul><script>alert('no')</script>"
            "<div class=gmail_quote>On Mon, Mar 2, 2026 at 10:00 Dana &lt;dana@desk.example&gt; wrote:"
            "<blockquote>How was <p>the first week?</p></blockquote></div></body></html>"));
        QCOMPARE(mail.text, u"Hello Dana,\nit’s fine & good 🎉 1 < 2\n\n- one\n- two"_s);
    }

    void thePlainPartIsPreferredAndAttachmentsAreNotText()
    {
        const InboundMail mail = readMail(
            mailWith("multipart/mixed; boundary=b", "7bit",
                     "--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: "
                     "text/plain\r\n\r\n"
                     "plain\r\n--c\r\nContent-Type: "
                     "text/html\r\n\r\n<p>html</p>\r\n--c--\r\n--b\r\nContent-Type: text/plain\r\n"
                     "Content-Disposition: attachment; filename=a.txt\r\n\r\nattached\r\n--b--\r\n"));
        QCOMPARE(mail.text, u"plain"_s);
    }

    void theQuotedOriginalIsCutOff_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        const auto row = [](const char* name, const char* text, const char* left) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(left);
        };
        row("none", "Hello\n\nall good\n", "Hello\n\nall good");
        row("english",
            "Fine!\n\nOn Mon, Mar 2, 2026 at 10:00 AM Dana <d@x.example> wrote:\n\n> How\n> are you\n",
            "Fine!");
        row("wrapped", "Fine!\n\nOn Mon, Mar 2, 2026 at 10:00 AM Dana Smith\n<d@x.example> wrote:\n> How\n",
            "Fine!");
        row("german", "Gut!\n\nAm 02.03.26 um 10:00 schrieb Dana:\n> Wie\n", "Gut!");
        row("french", "Bien !\n\nLe lun. 2 mars 2026 à 10:00, Dana <d@x.example> a écrit :\n> Quoi\n",
            "Bien !");
        row("spanish", "Bien.\n\nEl lun, 2 mar 2026 a las 10:00, Dana escribió:\n> Que\n", "Bien.");
        row("between", "> How was it?\nGood.\n> And the calls?\nAlso good.\n", "Good.\nAlso good.");
        row("below", "On Monday Dana wrote:\n> How was it?\n\nVery good.\n", "Very good.");
        row("outlook",
            "Good.\n\n________________________________\nFrom: Dana <d@x.example>\nSent: Monday\n"
            "To: Bob\nSubject: Week\n\nHow was it?\n",
            "Good.");
        row("outlook, french",
            "Bien.\n\nDe : Dana <d@x.example>\nEnvoyé : lundi\nÀ : Bob\nObjet : Semaine\n\nQuoi?", "Bien.");
        row("original message", "Good.\n\n-----Original Message-----\nFrom: Dana\n\nHow?\n", "Good.");
        row("unmarked", "Good.\n\nOn Monday, Dana wrote:\nHow was it?\nBest\n", "Good.");
        row("only a quote", "> How was it?\n", "> How was it?");
        row("no mark", "From: the start it went well.\nOn the whole we wrote: nothing down.\n",
            "From: the start it went well.\nOn the whole we wrote: nothing down.");
    }

    void theQuotedOriginalIsCutOff()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        QCOMPARE(withoutQuotes(text), left);
    }

    void aBounceNamesWhoAndWhy()
    {
        const QByteArray report = "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: "
                                  "dana@desk.example\r\nSubject: Undelivered\r\n"
                                  "Auto-Submitted: auto-replied\r\nContent-Type: multipart/report; "
                                  "report-type=delivery-status; boundary=b\r\n\r\n"
                                  "--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--b\r\nContent-Type: "
                                  "message/delivery-status\r\n\r\n"
                                  "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; "
                                  "bob@client.example\r\nAction: %1\r\n"
                                  "Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n "
                                  "<bob@client.example>: no such user\r\n--b\r\n";
        const QByteArray returned = "Message-ID: <check-in.day-7.12@desk.example>\r\nSubject: How\r\n\r\n";
        for (const QByteArray& part :
             QByteArrayList{"Content-Type: text/rfc822-headers\r\n\r\n" + returned,
                            "Content-Type: message/rfc822\r\n\r\n" + returned + "Hello\r\n"}) {
            QByteArray whole = report + part + "\r\n--b--\r\n";
            const InboundMail mail = readMail(whole.replace("%1", "failed"));
            QVERIFY(mail.autoReply);
            QVERIFY(mail.bounce);
            QCOMPARE(*mail.bounce, (Bounce{u"bob@client.example"_s, u"5.1.1"_s,
                                           u"550 5.1.1 <bob@client.example>: no such user"_s, true}));
            QCOMPARE(answeredKey(mail, u"desk.example"_s), u"check-in.day-7.12"_s);
        }
        QByteArray delayed = report + "--b--\r\n";
        QVERIFY(!readMail(delayed.replace("%1", "delayed")).bounce->permanent);
        QByteArray delivered = report + "--b--\r\n";
        const InboundMail receipt = readMail(delivered.replace("%1", "delivered"));
        QVERIFY(!receipt.bounce && receipt.autoReply);
        QCOMPARE(readMail("From: m@mx.example\r\nX-Failed-Recipients: bob@client.example\r\n\r\nno\r\n")
                     .bounce->recipient,
                 u"bob@client.example"_s);
    }

    void whatAProgramWroteIsToldFromWhatAPersonDid_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("automatic");
        QTest::newRow("nothing") << QByteArray("X-Nothing: 1") << false;
        QTest::newRow("no") << QByteArray("Auto-Submitted: no") << false;
        QTest::newRow("auto-replied") << QByteArray("Auto-Submitted: auto-replied") << true;
        QTest::newRow("auto-generated") << QByteArray("auto-submitted: Auto-Generated; x=y") << true;
        QTest::newRow("X-Autoreply") << QByteArray("X-Autoreply: yes") << true;
        QTest::newRow("Precedence") << QByteArray("Precedence: auto_reply") << true;
        QTest::newRow("list") << QByteArray("List-Id: <news.example>") << true;
        QTest::newRow("no sender") << QByteArray("Return-Path: <>") << true;
        QTest::newRow("a sender") << QByteArray("Return-Path: <bob@client.example>") << false;
    }

    void whatAProgramWroteIsToldFromWhatAPersonDid()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, automatic);
        QCOMPARE(readMail("From: a@b.example\r\n" + header + "\r\n\r\nHello\r\n").autoReply, automatic);
    }

    void aKeySurvivesItsMessageId_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key :
             {"check-in.day-7.12", "a:b@c d", "..a..b.", "Größe/東京", "100%", "<x>", "\"q\"", "A1"})
            QTest::newRow(key) << QString::fromUtf8(key);
    }

    void aKeySurvivesItsMessageId()
    {
        QFETCH(QString, key);
        const QString id = messageIdOf(key, u"Desk.example"_s);
        QVERIFY2(QRegularExpression(u"\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                                    "@desk\\.example\\z"_s)
                     .match(id)
                     .hasMatch(),
                 qPrintable(id));
        InboundMail mail;
        mail.references = {messageIdOf(u"older"_s, u"desk.example"_s), id, u"else@other.example"_s};
        QCOMPARE(answeredKey(mail, u"desk.example"_s), key);
        mail.inReplyTo =
            messageIdOf(u"direct"_s, u"desk.example"_s).toUpper().replace(u"DIRECT"_s, u"direct"_s);
        QCOMPARE(answeredKey(mail, u"desk.example"_s), u"direct"_s);
    }

    void brokenBytesHarmNobody()
    {
        QCOMPARE(readMail({}).text, QString());
        QCOMPARE(readMail("\0\xFF\xFE").messageId, QString());
        QByteArray deep = "From: a@b.example\r\n";
        for (int i = 0; i < 3000; ++i)
            deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b" +
                    QByteArray::number(i) + "\r\n";
        QCOMPARE(readMail(deep).from.address, u"a@b.example"_s);
        const QByteArray good = mailWith("multipart/mixed; boundary=b", "7bit",
                                         "--b\r\nContent-Type: text/html\r\n\r\n<p>a&am<\r\n--b--\r\n");
        for (qsizetype length = 0; length <= good.size(); ++length)
            static_cast<void>(readMail(good.left(length)));
        QCOMPARE(readMail(good).from.address, u"bob@client.example"_s);
        const InboundMail huge = readMail("References: " + QByteArray("<a@b> ").repeated(100000) +
                                          "\r\nSubject: " + QByteArray(200000, 'x') + "\r\n\r\n" +
                                          QByteArray("On wrote ").repeated(100000) + "\r\n");
        QVERIFY(huge.references.size() <= 200);
    }
};

OCC_TEST(InboundMails)
#include "inboundmailtest.moc"
