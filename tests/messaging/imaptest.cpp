// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/imapinbox.h"
#include "tests/messaging/mailfixture.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::messaging;
using namespace occ::test;

namespace {

/// A mailbox on a real server.
struct InboxFixture
{
    QTemporaryDir folder;
    QString maildir = folder.filePath(QStringLiteral("Maildir"));
    ImapServer server{folder.filePath(QStringLiteral("imap")), maildir};
    MailInbox settings;
    QString password = QStringLiteral("s3cret");

    QString start(MailSecurity security = MailSecurity::Tls)
    {
        const QString why = server.start(QStringLiteral("desk"), QStringLiteral("s3cret"));
        settings.host = QStringLiteral("localhost");
        settings.security = security;
        settings.port = security == MailSecurity::Tls ? server.tlsPort() : server.port();
        settings.user = QStringLiteral("desk");
        settings.authority = TestCertificate::shared().certificate;
        return why;
    }

    [[nodiscard]] std::unique_ptr<ImapInbox> inbox(Millis deadline = 30 * kSecond)
    {
        return std::make_unique<ImapInbox>(
            settings, [this] { return Result<QString>(password); }, deadline);
    }

    /// The flags of all mails, as the Maildir's file names say them.
    [[nodiscard]] QString flags() const
    {
        QString all;
        for (const QString& name : QDir(maildir + QStringLiteral("/cur")).entryList(QDir::Files))
            all += name.section(QStringLiteral(":2,"), 1);
        return all;
    }

    [[nodiscard]] qsizetype count() const
    {
        return QDir(maildir + QStringLiteral("/cur")).count() +
               QDir(maildir + QStringLiteral("/new")).count() - 4;
    }
};

QByteArray simpleMail(int number)
{
    return "From: bob@client.example\nSubject: mail " + QByteArray::number(number) + "\nMessage-ID: <m" +
           QByteArray::number(number) + "@client.example>\n\nText " + QByteArray::number(number) + "\n";
}

} // namespace

/// Reading a real mailbox.
class ImapInboxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { OCC_NEEDS(ImapServer); }

    void anEmptyMailboxIsRead_data()
    {
        QTest::addColumn<MailSecurity>("security");
        QTest::newRow("TLS") << MailSecurity::Tls;
        QTest::newRow("STARTTLS") << MailSecurity::StartTls;
        QTest::newRow("neither, on this machine") << MailSecurity::None;
    }

    void anEmptyMailboxIsRead()
    {
        QFETCH(MailSecurity, security);
        InboxFixture box;
        QCOMPARE(box.start(security), QString());
        const auto batch = box.inbox()->fetchSince({});
        OCC_OK(batch);
        QVERIFY(batch->mails.isEmpty() && !batch->more && !batch->renumbered);
        QVERIFY(batch->mark.uidValidity > 0);
        QCOMPARE(batch->mark.lastUid, 0u);
        const auto said = box.inbox()->probe();
        OCC_OK(said);
        QVERIFY(said->contains(u"INBOX"_s));
    }

    void newMailsComeOnceAndStayUnread()
    {
        InboxFixture box;
        QCOMPARE(box.start(), QString());
        const auto inbox = box.inbox();
        dropMail(box.maildir, simpleMail(1), 1772445600000);
        auto batch = inbox->fetchSince({});
        OCC_OK(batch);
        QCOMPARE(batch->mails.size(), 1);
        QCOMPARE(batch->mails[0].subject, u"mail 1"_s);
        QCOMPARE(batch->mails[0].text, u"Text 1"_s);
        QCOMPARE(batch->mails[0].arrivedAt, 1772445600000);
        QVERIFY(batch->mails[0].uid > 0);
        const InboxMark first = batch->mark;
        batch = inbox->fetchSince(first);
        OCC_OK(batch);
        QVERIFY(batch->mails.isEmpty());
        QCOMPARE(batch->mark, first);
        dropMail(box.maildir, simpleMail(2));
        batch = inbox->fetchSince(first);
        OCC_OK(batch);
        QCOMPARE(batch->mails.size(), 1);
        QCOMPARE(batch->mails[0].messageId, u"m2@client.example"_s);
        QVERIFY(!box.flags().contains(u'S'));
        QCOMPARE(box.count(), 2);
    }

    void aWholeMailboxComesInBatches()
    {
        InboxFixture box;
        for (int i = 0; i < 500; ++i)
            QVERIFY(!dropMail(box.maildir, simpleMail(i)).isEmpty());
        QCOMPARE(box.start(), QString());
        const auto inbox = box.inbox();
        QElapsedTimer timer;
        timer.start();
        InboxMark mark;
        QSet<QString> ids;
        int batches = 0;
        for (bool more = true; more; ++batches) {
            const auto batch = inbox->fetchSince(mark);
            OCC_OK(batch);
            QVERIFY(batch->mails.size() <= ImapInbox::kBatch);
            for (const InboundMail& mail : batch->mails)
                ids << mail.messageId;
            mark = batch->mark;
            more = batch->more;
        }
        qInfo("500 mails in %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(ids.size(), 500);
        QCOMPARE(batches, 10);
        const auto newest = inbox->newest();
        OCC_OK(newest);
        QCOMPARE(*newest, mark);
    }

    void oldMailsMayBeLeftAside()
    {
        InboxFixture box;
        dropMail(box.maildir, simpleMail(1), 1767225600000); // 2026-01-01
        dropMail(box.maildir, simpleMail(2), 1772445600000); // 2026-03-02
        QCOMPARE(box.start(), QString());
        const auto batch = box.inbox()->fetchSince({}, QDate(2026, 2, 20));
        OCC_OK(batch);
        QCOMPARE(batch->mails.size(), 1);
        QCOMPARE(batch->mails[0].subject, u"mail 2"_s);
    }

    void aHugeMailIsReadInPart()
    {
        InboxFixture box;
        QByteArray lines = QByteArray("0123456789abcdef0123456789abcdef0123456789abcdef\n").repeated(400000);
        dropMail(box.maildir,
                 "From: bob@client.example\nSubject: huge\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
                 "Content-Type: text/plain\n\nSee attached.\n--b\nContent-Type: application/zip\n\n" +
                     lines + "--b--\n");
        dropMail(box.maildir, simpleMail(2));
        QCOMPARE(box.start(), QString());
        const auto batch = box.inbox()->fetchSince({});
        OCC_OK(batch);
        QCOMPARE(batch->mails.size(), 2);
        QSet<QString> texts{batch->mails[0].text, batch->mails[1].text};
        QCOMPARE(texts, (QSet<QString>{u"See attached."_s, u"Text 2"_s}));
    }

    void hostileMailsSpoilNothing()
    {
        InboxFixture box;
        dropMail(box.maildir,
                 "From: x@y.example\nSubject: =?utf-8?b?////?=\n\nQ1 OK done\nQ3 OK done\n* BYE\n)\n");
        dropMail(box.maildir, QByteArray("\xFF\xFE\0\x01\x02{999999}\n* 1 FETCH (UID 1)\n", 36));
        dropMail(box.maildir, "\n");
        dropMail(box.maildir, simpleMail(4));
        QCOMPARE(box.start(), QString());
        const auto batch = box.inbox()->fetchSince({});
        OCC_OK(batch);
        QCOMPARE(batch->mails.size() + batch->unreadable.size(), 4);
        QVERIFY(std::any_of(batch->mails.begin(), batch->mails.end(), [](const InboundMail& mail) {
            return mail.messageId == u"m4@client.example"_s;
        }));
    }

    void anotherNumberingIsNoticed()
    {
        InboxFixture box;
        dropMail(box.maildir, simpleMail(1));
        dropMail(box.maildir, simpleMail(2));
        QCOMPARE(box.start(), QString());
        const auto inbox = box.inbox();
        const auto before = inbox->fetchSince({});
        OCC_OK(before);
        QVERIFY(!before->renumbered);
        box.server.stop();
        box.server.renumber();
        QCOMPARE(box.start(), QString());
        const auto after = inbox->fetchSince(before->mark);
        OCC_OK(after);
        QVERIFY(after->renumbered);
        QVERIFY(after->mark.uidValidity != before->mark.uidValidity);
        QCOMPARE(after->mails.size(), 2);
        const auto then = inbox->fetchSince(after->mark);
        OCC_OK(then);
        QVERIFY(!then->renumbered && then->mails.isEmpty());
    }

    void anAnswerToOurLetterIsMatched()
    {
        OCC_NEEDS(SmtpServer);
        MailFixture mail;
        QCOMPARE(mail.start(), QString());
        OCC_OUTCOME(mail.channel()->deliver(MailFixture::letter(u"check-in:day 7:12"_s)), Accepted);
        InboxFixture box;
        dropMail(box.maildir, replyTo(mail.smtp.received().first(), u"Bob Miller <bob@client.example>"_s,
                                      u"It went well, thank you."_s, 1772445600000));
        QCOMPARE(box.start(), QString());
        const auto batch = box.inbox()->fetchSince({});
        OCC_OK(batch);
        QCOMPARE(batch->mails.size(), 1);
        const InboundMail& got = batch->mails.first();
        QCOMPARE(answeredKey(got, mail.settings.idDomain()), u"check-in:day 7:12"_s);
        QCOMPARE(got.text, u"It went well, thank you."_s);
        QCOMPARE(got.date, 1772445600000);
        QVERIFY(!got.autoReply);
    }

    void whatIsWrongIsSaid()
    {
        InboxFixture box;
        QCOMPARE(box.start(), QString());
        box.password = u"wrong"_s;
        OCC_FAILED(box.inbox()->fetchSince({}), Refused, u"password"_s);
        box.password = u"s3cret"_s;
        box.settings.mailbox = u"Nowhere “ü”"_s;
        OCC_FAILED(box.inbox()->fetchSince({}), Refused, u"folder"_s);
        box.settings.mailbox = u"INBOX"_s;
        box.settings.authority = TestCertificate::shared().other;
        OCC_FAILED(box.inbox()->fetchSince({}), Refused, u"certificate"_s);
        box.settings.authority = TestCertificate::shared().certificate;
        box.settings.host = u"no-such-host.invalid"_s;
        OCC_FAILED(box.inbox()->fetchSince({}), Environment, u"not found"_s);
        box.settings.host = u"localhost"_s;
        box.server.stop();
        OCC_FAILED(box.inbox()->fetchSince({}), Environment, u"does not answer"_s);
        QCOMPARE(box.start(), QString());
        OCC_OK(box.inbox()->fetchSince({}));
    }

    void aConnectionCutAnywhereLosesNothing()
    {
        InboxFixture box;
        for (int i = 0; i < 5; ++i)
            dropMail(box.maildir, simpleMail(i));
        QCOMPARE(box.start(MailSecurity::None), QString());
        const CuttingRelay relay(box.server.port(), 1, 97);
        box.settings.port = relay.port();
        const auto inbox = box.inbox();
        int failed = 0;
        bool whole = false;
        while (!whole && failed < 200) {
            const auto batch = inbox->fetchSince({});
            whole = batch.has_value();
            if (whole)
                QCOMPARE(batch->mails.size(), 5);
            else
                QCOMPARE(int(batch.error().grade), int(Grade::Environment));
            failed += whole ? 0 : 1;
        }
        QVERIFY(whole);
        QVERIFY(failed > 10);
    }

    void aServerThatSaysNothingIsLeft()
    {
        OCC_NEEDS(SmtpServer);
        MailFixture silent;
        QCOMPARE(silent.start({u"none"_s, {}, {}, u"silent"_s}), QString());
        InboxFixture box;
        QCOMPARE(box.start(MailSecurity::None), QString());
        box.settings.port = silent.smtp.port();
        OCC_FAILED(box.inbox(500)->fetchSince({}), Environment, u"too long"_s);
        const auto inbox = box.inbox();
        QElapsedTimer timer;
        timer.start();
        Result<InboxBatch> batch;
        std::thread reader([&] { batch = inbox->fetchSince({}); });
        inbox->cancel();
        reader.join();
        OCC_FAILED(batch, Environment, u"program ends"_s);
        QVERIFY(timer.elapsed() < 10000);
    }

    void aServerOfAnotherKindIsNoMailbox()
    {
        OCC_NEEDS(SmtpServer);
        MailFixture other;
        QCOMPARE(other.start({u"none"_s}), QString());
        InboxFixture box;
        QCOMPARE(box.start(MailSecurity::None), QString());
        box.settings.port = other.smtp.port();
        QVERIFY(!box.inbox(1500)->fetchSince({}));
    }
};

OCC_TEST(ImapInboxes)
#include "imaptest.moc"
