// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/imapanswer.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::messaging;

/// An IMAP server's answers, good ones and nonsense.
class ImapAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerEndsAfterItsLiterals()
    {
        const QByteArray plain = "* 3 EXISTS\r\n";
        QCOMPARE(imapAnswerLength(plain), plain.size());
        QCOMPARE(imapAnswerLength(plain + "more"), plain.size());
        // A literal may hold what looks like the end.
        const QByteArray whole = "* 1 FETCH (UID 7 BODY[] {17}\r\nQ1 OK done\r\n){9}\r\n X {2+}\r\n\r\n)\r\n";
        for (qsizetype length = 0; length < whole.size(); ++length)
            QCOMPARE(imapAnswerLength(whole.left(length)), 0);
        QCOMPARE(imapAnswerLength(whole), whole.size());
    }

    void nonsenseIsGivenUp()
    {
        QCOMPARE(imapAnswerLength(QByteArray(kLongestImapLine + 1, 'x')), -1);
        QCOMPARE(imapAnswerLength("* 1 FETCH (BODY[] {99999999999999999999}\r\n"), -1);
        QCOMPARE(imapAnswerLength("* 1 FETCH (BODY[] {99999999}\r\n"), -1);
        const QByteArray minus = "* 1 FETCH (BODY[] {-5}\r\n";
        QCOMPARE(imapAnswerLength(minus), minus.size());
    }

    void aMailIsReadInAnyOrder_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("hasBody");
        QTest::newRow("literal") << QByteArray("* 1 FETCH (UID 7 BODY[]<0> {5}\r\nhello)\r\n") << true;
        QTest::newRow("literal first") << QByteArray("* 1 FETCH (BODY[]<0> {5}\r\nhello UID 7)\r\n") << true;
        QTest::newRow("quoted") << QByteArray("* 1 FETCH (BODY[] \"hello\" UID 7)\r\n") << true;
        QTest::newRow("more than asked for")
            << QByteArray(
                   "* 1 FETCH (FLAGS (\\Seen \"a)\") X (a (b) {3}\r\n)))) UID 7 BODY[] {5}\r\nhello)\r\n")
            << true;
        QTest::newRow("none") << QByteArray("* 1 FETCH (UID 7 BODY[] NIL)\r\n") << false;
        QTest::newRow("cut") << QByteArray("* 1 FETCH (UID 7 BODY[] {50}\r\nhello)\r\n") << false;
    }

    void aMailIsReadInAnyOrder()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, hasBody);
        const auto mail = fetchedMail(answer);
        QVERIFY(mail);
        QCOMPARE(mail->uid, 7u);
        QCOMPARE(mail->body.has_value(), hasBody);
        if (hasBody)
            QCOMPARE(*mail->body, QByteArray("hello"));
    }

    void otherAnswersAreNoMail()
    {
        for (const char* answer :
             {"", "* ", "* 1", "* 1 FETCH", "* 1 FETCH (", "* 1 FETCH ()\r\n", "* 2 EXISTS\r\n",
              "* 1 FETCH (FLAGS ())\r\n", "Q1 OK\r\n", "* 1 FETCH (UID x BODY[] \"", "* 1 FETCH (((((",
              "* 1 FETCH (UID 99999999999)\r\n"})
            QVERIFY2(!fetchedMail(answer), answer);
    }

    void theServersDateIsRead()
    {
        const auto at = [](const QByteArray& date) {
            return fetchedMail("* 1 FETCH (UID 7 INTERNALDATE \"" + date + "\")\r\n")->arrivedAt;
        };
        QCOMPARE(at("02-Mar-2026 10:00:00 +0000"), 1772445600000);
        QCOMPARE(at(" 2-Mar-2026 05:30:00 -0430"), 1772445600000);
        QCOMPARE(at("2-Mar-2026 11:00:00 +0100"), 1772445600000);
        QCOMPARE(at("yesterday"), 0);
        QCOMPARE(at("02-Xyz-2026 10:00:00 +0000"), 0);
    }

    void numbersAreFound()
    {
        QCOMPARE(foundUids("* SEARCH 9 3 3 5\r\n"), (QList<quint32>{3, 5, 9}));
        QCOMPARE(foundUids("* SEARCH\r\n"), QList<quint32>());
        QCOMPARE(foundUids("* SEARCH x -1 0 4294967295 4294967296\r\n"), QList<quint32>{4294967295});
        QVERIFY(!foundUids("* OK\r\n"));
        QCOMPARE(responseCode("* OK [UIDVALIDITY 17] ok\r\n", "UIDVALIDITY"), 17u);
        QVERIFY(!responseCode("* OK [UIDVALIDITY x] ok\r\n", "UIDVALIDITY"));
        QVERIFY(!responseCode("* OK [UIDVALIDITY 17", "UIDVALIDITY"));
        QVERIFY(!responseCode("* OK [UIDNEXT 17] ok\r\n", "UIDVALIDITY"));
    }

    void aMailboxMayHaveAnyName()
    {
        QCOMPARE(imapMailbox(u"INBOX"_s), QByteArray("\"INBOX\""));
        QCOMPARE(imapMailbox(u"A & \"B\""_s), QByteArray("\"A &- \\\"B\\\"\""));
        QCOMPARE(imapMailbox(u"Entwürfe/台北"_s), QByteArray("\"Entw&APw-rfe/&U,BTFw-\""));
    }
};

OCC_TEST(ImapAnswers)
#include "imapanswertest.moc"
