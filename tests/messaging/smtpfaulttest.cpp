// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/mailfixture.h"

#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::messaging;
using namespace occ::test;

/// What a real server does wrong, or is told wrong.
class SmtpFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { OCC_NEEDS(SmtpServer); }

    void everyFaultIsTriedAgainOrShown_data()
    {
        QTest::addColumn<QString>("security");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("later");
        QTest::addColumn<bool>("wholeChannel");
        QTest::addColumn<QString>("word"); // In what a person reads.
        const auto row = [](const char* name, const QString& fault, bool later, bool whole,
                            const QString& word) {
            for (const QString& security : {u"starttls"_s, u"tls"_s})
                QTest::newRow(qPrintable(QLatin1String(name) + u", "_s + security))
                    << security << fault << later << whole << word;
        };
        row("reset at once", u"drop"_s, true, false, u"broke"_s);
        row("too busy", u"busy"_s, true, false, u"later"_s);
        row("greylisted", u"rcpt=451 4.7.1 Greylisted, try again"_s, true, false, u"Greylisted"_s);
        row("full for now", u"data=452 4.3.1 Insufficient storage"_s, true, false, u"Insufficient"_s);
        row("no such user", u"rcpt=550 5.1.1 No such user here"_s, false, false, u"bob@client.example"_s);
        row("sender not allowed", u"mail=553 5.7.1 Not your address"_s, false, true, u"sender"_s);
        row("too large", u"mail=552 5.3.4 Message too big"_s, false, false, u"too big"_s);
        row("taken for spam", u"data=554 5.7.1 Looks like spam"_s, false, false, u"Looks like spam"_s);
    }

    void everyFaultIsTriedAgainOrShown()
    {
        QFETCH(QString, security);
        QFETCH(QString, fault);
        QFETCH(bool, later);
        QFETCH(bool, wholeChannel);
        QFETCH(QString, word);
        MailFixture mail;
        QCOMPARE(mail.start({security, u"desk"_s, u"s3cret"_s, fault}), QString());
        const auto channel = mail.channel();
        const Delivery delivery = channel->deliver(MailFixture::letter());
        if (later)
            OCC_OUTCOME(delivery, Later);
        else
            OCC_OUTCOME(delivery, Refused);
        QCOMPARE(delivery.wholeChannel, wholeChannel);
        QVERIFY(!delivery.mayHaveArrived);
        QVERIFY2(delivery.error.oneLine().contains(word), qPrintable(delivery.error.oneLine()));
        QVERIFY(!delivery.error.hint.isEmpty());
        QCOMPARE(mail.smtp.received().size(), 0);

        // The same channel delivers as soon as the server is well.
        QCOMPARE(mail.start({security, u"desk"_s, u"s3cret"_s}), QString());
        OCC_OUTCOME(channel->deliver(MailFixture::letter()), Accepted);
        QCOMPARE(mail.smtp.received().size(), 1);
    }

    void oneBadAddressOfTwoSendsToNeither()
    {
        MailFixture mail;
        QCOMPARE(mail.start({u"starttls"_s, u"desk"_s, u"s3cret"_s, u"bad=550 5.1.1 No such user"_s}),
                 QString());
        Letter letter = MailFixture::letter();
        letter.copies = {{{}, u"bad@client.example"_s}};
        const Delivery delivery = mail.channel()->deliver(letter);
        OCC_OUTCOME(delivery, Refused);
        QVERIFY2(delivery.error.message.contains(u"bad@client.example"_s),
                 qPrintable(delivery.error.message));
        QCOMPARE(mail.smtp.received().size(), 0);
    }

    void aWrongPasswordStopsTheChannelAndIsAskedAgain()
    {
        MailFixture mail;
        QCOMPARE(mail.start(), QString());
        mail.password = u"wrong"_s;
        const auto channel = mail.channel();
        const Delivery delivery = channel->deliver(MailFixture::letter());
        OCC_OUTCOME(delivery, Refused);
        QVERIFY(delivery.wholeChannel);
        QVERIFY(delivery.error.message.contains(u"password"_s));
        QVERIFY(!delivery.error.detail.contains(u"wrong"_s));
        OCC_FAILED(channel->probe(), Refused, u"password"_s);
        mail.password = u"s3cret"_s;
        OCC_OUTCOME(channel->deliver(MailFixture::letter()), Accepted);
        QCOMPARE(mail.asked, 3);
    }

    void aMissingPasswordIsShownAndALockedKeychainWaitedFor()
    {
        MailFixture mail;
        QCOMPARE(mail.start(), QString());
        SmtpChannel none(
            mail.settings, [] { return Result<QString>(refused(u"No password."_s)); }, mail.clock);
        const Delivery delivery = none.deliver(MailFixture::letter());
        OCC_OUTCOME(delivery, Refused);
        QVERIFY(delivery.wholeChannel);
        SmtpChannel locked(
            mail.settings, [] { return Result<QString>(environmentFailed(u"Locked."_s)); }, mail.clock);
        OCC_OUTCOME(locked.deliver(MailFixture::letter()), Later);
    }

    void aCertificateOfSomebodyElseGetsNoPassword()
    {
        for (const QString& security : {u"starttls"_s, u"tls"_s}) {
            MailFixture mail;
            QCOMPARE(mail.start({security, u"desk"_s, u"s3cret"_s}), QString());
            mail.settings.authority = TestCertificate::shared().other;
            Delivery delivery = mail.channel()->deliver(MailFixture::letter());
            OCC_OUTCOME(delivery, Refused);
            QVERIFY(delivery.wholeChannel);
            QVERIFY(delivery.error.message.contains(u"certificate"_s));
            mail.settings.authority.clear(); // What the system trusts.
            delivery = mail.channel()->deliver(MailFixture::letter());
            OCC_OUTCOME(delivery, Refused);
            QVERIFY(delivery.error.message.contains(u"certificate"_s));
            // The right certificate, for another name.
            mail.settings.authority = TestCertificate::shared().certificate;
            mail.settings.host = u"127.0.0.2"_s;
            delivery = mail.channel()->deliver(MailFixture::letter());
            QVERIFY(delivery.outcome != Delivery::Outcome::Accepted);
            QCOMPARE(mail.smtp.received().size(), 0);
        }
    }

    void theWrongKindOfEncryptionIsNamed()
    {
        MailFixture mail;
        QCOMPARE(mail.start({u"none"_s}), QString());
        mail.settings.security = MailSecurity::StartTls;
        Delivery delivery = mail.channel()->deliver(MailFixture::letter());
        OCC_OUTCOME(delivery, Refused);
        QVERIFY(delivery.wholeChannel);
        QCOMPARE(delivery.error.field, u"security"_s);
        mail.settings.security = MailSecurity::Tls;
        delivery = mail.channel()->deliver(MailFixture::letter());
        OCC_OUTCOME(delivery, Refused);
        QCOMPARE(delivery.error.field, u"security"_s);
        QCOMPARE(mail.smtp.received().size(), 0);
    }

    void whatCannotBeReachedIsTriedLater()
    {
        MailFixture mail;
        QCOMPARE(mail.start(), QString());
        mail.smtp.stop();
        const auto channel = mail.channel();
        Delivery delivery = channel->deliver(MailFixture::letter());
        OCC_OUTCOME(delivery, Later);
        QVERIFY(delivery.error.message.contains(QString::number(mail.settings.port)));
        OCC_FAILED(channel->probe(), Environment, u"does not answer"_s);
        mail.settings.host = u"no-such-host.invalid"_s;
        delivery = mail.channel()->deliver(MailFixture::letter());
        OCC_OUTCOME(delivery, Later);
        QVERIFY(delivery.error.message.contains(u"no-such-host.invalid"_s));
        QVERIFY(delivery.error.hint.contains(u"offline"_s));
    }

    void aLostReceiptIsSaidAndTheLetterKeepsItsMessageId()
    {
        for (const QString& fault : {u"hangup"_s, u"hangup-lose"_s}) {
            MailFixture mail;
            QCOMPARE(mail.start({u"starttls"_s, u"desk"_s, u"s3cret"_s, fault, 0, 1}), QString());
            const auto channel = mail.channel();
            const Delivery delivery = channel->deliver(MailFixture::letter());
            OCC_OUTCOME(delivery, Later);
            QVERIFY(delivery.mayHaveArrived);
            QVERIFY(delivery.error.message.contains(u"not confirmed"_s));
            mail.clock.advance(kHour);
            OCC_OUTCOME(channel->deliver(MailFixture::letter()), Accepted);
            const auto got = mail.smtp.received();
            QCOMPARE(got.size(), fault == u"hangup"_s ? 2 : 1);
            for (const ReceivedMail& one : got)
                QCOMPARE(one.messageId(), u"check-in.day-7.12@letters.desk.example"_s);
        }
    }

    void everyThirdConnectionRefusedLosesNothing()
    {
        MailFixture mail;
        QCOMPARE(mail.start({u"starttls"_s, u"desk"_s, u"s3cret"_s, u"drop"_s, 3}), QString());
        QStringList sent;
        int later = 0;
        for (int i = 0; i < 12; ++i) {
            const QString key = u"letter.%1"_s.arg(i);
            const auto channel = mail.channel(); // A connection each.
            for (bool done = false; !done;) {
                const Delivery delivery = channel->deliver(MailFixture::letter(key));
                done = delivery.outcome == Delivery::Outcome::Accepted;
                if (!done)
                    OCC_OUTCOME(delivery, Later);
                later += done ? 0 : 1;
            }
            sent << key + u"@letters.desk.example"_s;
        }
        QStringList got;
        for (const ReceivedMail& one : mail.smtp.received())
            got << one.messageId();
        QCOMPARE(got, sent);
        QVERIFY(later >= 5);
    }

    void aConnectionClosedWhileIdleIsNoFault()
    {
        MailFixture mail;
        QCOMPARE(mail.start(), QString());
        const auto channel = mail.channel();
        OCC_OUTCOME(channel->deliver(MailFixture::letter(u"one"_s)), Accepted);
        QCOMPARE(mail.start(), QString()); // The server was restarted meanwhile.
        OCC_OUTCOME(channel->deliver(MailFixture::letter(u"two"_s)), Accepted);
        QCOMPARE(mail.smtp.received().size(), 2);
    }

    void aSlowServerIsLeftAtTheDeadline_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("says nothing") << u"silent"_s;
        QTest::newRow("drips") << u"drip=50"_s;
    }

    void aSlowServerIsLeftAtTheDeadline()
    {
        QFETCH(QString, fault);
        MailFixture mail;
        QCOMPARE(mail.start({u"none"_s, {}, {}, fault}), QString());
        QElapsedTimer timer;
        timer.start();
        const Delivery delivery = mail.channel(700)->deliver(MailFixture::letter());
        OCC_OUTCOME(delivery, Later);
        QVERIFY(delivery.error.message.contains(u"too long"_s));
        QVERIFY2(timer.elapsed() >= 650 && timer.elapsed() < 10000,
                 qPrintable(QString::number(timer.elapsed())));
    }

    void theEndOfTheProgramWaitsForNoServer()
    {
        MailFixture mail;
        QCOMPARE(mail.start({u"none"_s, {}, {}, u"silent"_s}), QString());
        const auto channel = mail.channel();
        QElapsedTimer timer;
        timer.start();
        Delivery delivery;
        std::thread sender([&] { delivery = channel->deliver(MailFixture::letter()); });
        channel->cancel();
        sender.join();
        OCC_OUTCOME(delivery, Later);
        QVERIFY(delivery.error.message.contains(u"program ends"_s));
        QVERIFY(timer.elapsed() < 10000);
    }

    void aTestSaysWhatWasAgreedAndSendsNothing()
    {
        for (const QString& security : {u"starttls"_s, u"tls"_s, u"none"_s}) {
            MailFixture mail;
            QCOMPARE(mail.start({security, u"desk"_s, u"s3cret"_s}), QString());
            const auto channel = mail.channel();
            OCC_OUTCOME(channel->deliver(MailFixture::letter()), Accepted);
            const auto said = channel->probe();
            OCC_OK(said);
            QVERIFY(said->contains(u"localhost"_s) && said->contains(u"desk"_s));
            OCC_OUTCOME(channel->deliver(MailFixture::letter()), Accepted);
            QCOMPARE(mail.smtp.received().size(), 2);
        }
    }
};

OCC_TEST(SmtpFaults)
#include "smtpfaulttest.moc"
