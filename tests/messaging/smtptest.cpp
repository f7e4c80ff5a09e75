// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/mailfixture.h"

#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QSet>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::messaging;
using namespace occ::test;

/// What arrives at a real server, as a foreign mail program reads it.
class SmtpLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { OCC_NEEDS(SmtpServer); }

    void aLetterArrivesEncryptedAndWhole_data()
    {
        QTest::addColumn<QString>("security");
        QTest::newRow("STARTTLS") << u"starttls"_s;
        QTest::newRow("TLS") << u"tls"_s;
        QTest::newRow("neither, on this machine") << u"none"_s;
    }

    void aLetterArrivesEncryptedAndWhole()
    {
        QFETCH(QString, security);
        MailFixture mail;
        QCOMPARE(mail.start({security, u"desk"_s, u"s3cret"_s}), QString());
        Letter letter = MailFixture::letter();
        letter.copies = {{u"Ann"_s, u"ann@client.example"_s}, {u"Bob again"_s, u"BOB@client.example"_s}};
        const Delivery delivery = mail.channel()->deliver(letter);
        OCC_OUTCOME(delivery, Accepted);
        QVERIFY2(delivery.answer.startsWith(u"250 2.0.0 Ok: queued as"_s), qPrintable(delivery.answer));

        QCOMPARE(mail.smtp.received().size(), 1);
        const ReceivedMail got = mail.smtp.received().first();
        QCOMPARE(got.encrypted, security != u"none"_s);
        QCOMPARE(got.login, u"desk"_s);
        QCOMPARE(got.hello, u"letters.desk.example"_s);
        QCOMPARE(got.from, u"dana@desk.example"_s);
        QCOMPARE(got.to, (QStringList{u"bob@client.example"_s, u"ann@client.example"_s}));
        QCOMPARE(got.header(u"From"_s), u"Dana Smith <dana@desk.example>"_s);
        QCOMPARE(got.header(u"To"_s), u"Bob Miller <bob@client.example>"_s);
        QVERIFY(got.header(u"Cc"_s).contains(u"ann@client.example"_s));
        QCOMPARE(got.header(u"Subject"_s), letter.subject);
        QCOMPARE(got.header(u"Date"_s), u"Mon, 02 Mar 2026 10:00:00 +0000"_s);
        QCOMPARE(got.messageId(), u"check-in.day-7.12@letters.desk.example"_s);
        QCOMPARE(got.header(u"Auto-Submitted"_s), u"auto-generated"_s);
        QCOMPARE(got.type, u"multipart/alternative"_s);
        QCOMPARE(got.text(), letter.text);
        QCOMPARE(got.text(u"text/html"_s).trimmed(), letter.html);
        QCOMPARE(got.defects, QStringList());
    }

    void whatAPersonWroteIsNotCalledAutomatic()
    {
        MailFixture mail;
        QCOMPARE(mail.start(), QString());
        Letter letter = MailFixture::letter();
        letter.automated = false;
        letter.html.clear();
        letter.text = u"1 < 2 & done"_s;
        OCC_OUTCOME(mail.channel()->deliver(letter), Accepted);
        QVERIFY(mail.smtp.received().first().header(u"Auto-Submitted"_s).isEmpty());
        QVERIFY(mail.smtp.received().first().text(u"text/html"_s).contains(u"1 &lt; 2 &amp; done"_s));
    }

    void anAnswerStandsInItsThread()
    {
        MailFixture mail;
        QCOMPARE(mail.start(), QString());
        Letter letter = MailFixture::letter();
        letter.inReplyTo = u"third@client.example"_s;
        letter.references = {u"first@desk.example"_s, u"second@desk.example"_s};
        OCC_OUTCOME(mail.channel()->deliver(letter), Accepted);
        const ReceivedMail got = mail.smtp.received().first();
        QCOMPARE(got.header(u"In-Reply-To"_s), u"<third@client.example>"_s);
        QCOMPARE(got.header(u"References"_s).simplified(),
                 u"<first@desk.example> <second@desk.example> <third@client.example>"_s);
    }

    void anyLanguageAndAnyLengthArrives()
    {
        MailFixture mail;
        QCOMPARE(mail.start(), QString());
        Letter letter = MailFixture::letter();
        letter.to.name = u"Žofie \"Zo\" O’Brien, Dr. 東京"_s;
        letter.subject = u"Größe, naïve façade, 東京 und 🎉 "_s + u"sehr lang "_s.repeated(30).trimmed();
        letter.text = u"Grüße 🎉\n.\n..\nFrom the start\n"_s + QString(5000, u'ä') + u'\n' +
                      QString(5000, u'x') + u"\nlast line \n"_s;
        letter.html = u"<p>"_s + QString(20000, u'ö') + u"</p>"_s;
        OCC_OUTCOME(mail.channel()->deliver(letter), Accepted);
        const ReceivedMail got = mail.smtp.received().first();
        QCOMPARE(got.header(u"Subject"_s), letter.subject);
        QVERIFY2(got.header(u"To"_s).contains(u"東京"_s), qPrintable(got.header(u"To"_s)));
        QVERIFY(got.header(u"To"_s).endsWith(u"<bob@client.example>"_s));
        QCOMPARE(got.text(), letter.text);
        QCOMPARE(got.text(u"text/html"_s).trimmed(), letter.html);
        QCOMPARE(got.defects, QStringList());
        for (const QByteArray& line : got.raw.split('\n')) {
            QVERIFY(line.size() < 999);
            QVERIFY(std::all_of(line.begin(), line.end(), [](char c) { return uchar(c) < 128; }));
        }
    }

    void anAddressMayHaveAForeignDomain()
    {
        MailFixture mail;
        QCOMPARE(mail.start(), QString());
        Letter letter = MailFixture::letter();
        letter.to.address = u" info@münchen.example "_s;
        OCC_OUTCOME(mail.channel()->deliver(letter), Accepted);
        QCOMPARE(mail.smtp.received().first().to, QStringList{u"info@xn--mnchen-3ya.example"_s});
    }

    void anInviteCarriesItsMeeting()
    {
        MailFixture mail;
        QCOMPARE(mail.start(), QString());
        const auto channel = mail.channel();
        Letter letter = MailFixture::letter(u"kickoff.12.1"_s);
        letter.medium = Medium::Calendar;
        OCC_OUTCOME(channel->deliver(letter), Refused);
        letter.meeting = Meeting{};
        letter.meeting->uid = u"kickoff-12@desk.example"_s;
        letter.meeting->startsAt = mail.clock.now() + kDay;
        letter.meeting->length = kHour;
        letter.meeting->zone = u"America/Denver"_s;
        letter.meeting->organizer = mail.settings.sender;
        letter.meeting->attendees = {letter.to};
        OCC_OUTCOME(channel->deliver(letter), Accepted);
        letter.key = u"kickoff.12.2"_s;
        letter.meeting->method = Meeting::Method::Cancel;
        OCC_OUTCOME(channel->deliver(letter), Accepted);
        const auto got = mail.smtp.received();
        QCOMPARE(got.size(), 2);
        QCOMPARE(got[0].parts.size(), 3);
        QCOMPARE(got[0].parts[2].type, u"text/calendar"_s);
        QCOMPARE(got[0].parts[2].method, u"REQUEST"_s);
        for (const QString& line : {u"METHOD:REQUEST\n"_s, u"UID:kickoff-12@desk.example\n"_s,
                                    u"DTSTART;TZID=America/Denver:20260303T030000\n"_s})
            QVERIFY2(got[0].parts[2].text.contains(line), qPrintable(got[0].parts[2].text));
        QCOMPARE(got[1].parts[2].method, u"CANCEL"_s);
        QVERIFY(got[1].parts[2].text.contains(u"METHOD:CANCEL\n"_s));
    }

    void nothingInALetterBecomesAHeader()
    {
        MailFixture mail;
        QCOMPARE(mail.start(), QString());
        const QString evil = u"x\r\nBcc: victim@example.com\r\n\r\nBought"_s;
        Letter letter = MailFixture::letter();
        letter.subject = evil;
        letter.to.name = evil;
        letter.inReplyTo = u"a@b\r\nBcc: victim@example.com"_s;
        letter.references = {evil};
        letter.key = u"k\r\nBcc: v@example.com"_s;
        mail.settings.sender.name = u"Dana\nBcc: victim@example.com"_s;
        OCC_OUTCOME(mail.channel()->deliver(letter), Accepted);
        const ReceivedMail got = mail.smtp.received().first();
        QStringList names = got.headerNames;
        names.sort();
        QCOMPARE(names.join(u' '),
                 u"Auto-Submitted Content-Type Date From In-Reply-To MIME-Version Message-Id "
                 "References Subject To"_s);
        QCOMPARE(got.to, QStringList{u"bob@client.example"_s});
        QCOMPARE(got.header(u"Subject"_s), u"x Bcc: victim@example.com Bought"_s);
    }

    void whatIsNoAddressIsRefusedBeforeConnecting_data()
    {
        QTest::addColumn<QString>("address");
        for (const char* address : {"", "bob", "bob@", "@example.com", "bob@exam ple.com",
                                    "Bob <bob@example.com>", "bob@example", "a@b@example.com", "bob@-x.com",
                                    "bob..m@example.com", "bob@example.com\r\nRCPT TO:<v@example.com>",
                                    "bob@example.com,ann@example.com", "bob@[127.0.0.1]", "böb@example.com"})
            QTest::newRow(address) << QString::fromUtf8(address);
    }

    void whatIsNoAddressIsRefusedBeforeConnecting()
    {
        QFETCH(QString, address);
        MailFixture mail;
        QCOMPARE(mail.start(), QString());
        mail.smtp.stop(); // A connection would end in "later".
        Letter letter = MailFixture::letter();
        letter.to.address = address;
        const Delivery delivery = mail.channel()->deliver(letter);
        OCC_OUTCOME(delivery, Refused);
        QVERIFY(!delivery.wholeChannel);
        QCOMPARE(delivery.error.field, u"to"_s);
        QVERIFY(!delivery.error.hint.isEmpty());
        QVERIFY(!delivery.error.message.contains(u'\n'));
    }

    void aThousandLettersGoOverOneConnectionInSeconds()
    {
        MailFixture mail;
        SmtpServer::Options options{u"starttls"_s, u"desk"_s, u"s3cret"_s};
        options.brief = true;
        QCOMPARE(mail.start(options), QString());
        const auto channel = mail.channel();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; ++i)
            OCC_OUTCOME(channel->deliver(MailFixture::letter(u"letter.%1"_s.arg(i))), Accepted);
        qInfo("1,000 letters in %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 60000);
        const auto got = mail.smtp.received();
        QCOMPARE(got.size(), 1000);
        QSet<QString> ids;
        for (const ReceivedMail& one : got) {
            ids << one.messageId();
            QCOMPARE(one.connection, 1);
        }
        QCOMPARE(ids.size(), 1000);
        QCOMPARE(mail.asked, 1);
    }
};

OCC_TEST(SmtpLetters)
#include "smtptest.moc"
