// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/month/month.h"
#include "tests/support/children.h"
#include "tests/support/expect.h"
#include "tests/support/mailservers.h"
#include "tests/support/testmain.h"

#include "core/messaging/imapinbox.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

static const auto kUser = u"desk"_s;
static const auto kPassword = u"s3cret"_s;

static messaging::MailServer serverAt(quint16 port)
{
    messaging::MailServer server;
    server.host = u"localhost"_s;
    server.port = port;
    server.security = messaging::MailSecurity::StartTls;
    server.user = kUser;
    server.sender = {u"Dana Smith"_s, u"dana@desk.example"_s};
    server.domain = u"letters.desk.example"_s;
    server.authority = TestCertificate::shared().certificate;
    return server;
}

/// Plays the month until it is over or somebody kills it: address, port, certificate, leap.
static int playMonth(const QStringList& arguments)
{
    messaging::MailServer server = serverAt(quint16(arguments.at(1).toInt()));
    server.authority = arguments.at(2);
    Month month(arguments.at(0), server, kPassword);
    say(u"open"_s);
    while (!month.isOver())
        month.live(6 * kHour, arguments.at(3).toInt());
    say(u"over"_s);
    return 0;
}
OCC_CHILD(month, playMonth)

/// All six check-ins of S2 §3 for many clients, through real servers with TLS and a login.
class MonthTest final : public QObject
{
    Q_OBJECT

    static int clients()
    {
        const int wanted = qEnvironmentVariableIntValue("OCC_MONTH_CLIENTS");
        return wanted > 0 ? wanted : 60;
    }

    /// The check-ins each client should get: the conditional ones as long as their item was open.
    static QStringList expectedLetters(int client)
    {
        const qint64 onboarding = client + 1;
        QStringList keys{u"welcome-email"_s, u"day-7-satisfaction-survey"_s,
                         u"week-2-optimization-scheduler"_s, u"month-1-handoff-coordination"_s};
        if (onboarding % 3 != 1)
            keys << u"day-2-check-in"_s;
        if (onboarding % 3 != 2)
            keys << u"day-4-training-reminder"_s;
        for (QString& key : keys)
            key += u".onboarding.%1@letters.desk.example"_s.arg(onboarding);
        return keys;
    }

    static QStringList allExpected()
    {
        QStringList all;
        for (int i = 0; i < clients(); ++i)
            all += expectedLetters(i);
        all.sort();
        return all;
    }

    static QStringList messageIds(const QList<ReceivedMail>& mails)
    {
        QStringList ids;
        for (const ReceivedMail& mail : mails)
            ids << mail.messageId();
        ids.sort();
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = SmtpServer::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }

    void eachOnceAtItsTime()
    {
        QTemporaryDir folder;
        SmtpServer smtp(folder.path());
        SmtpServer::Options options;
        options.user = kUser;
        options.password = kPassword;
        options.brief = true;
        QCOMPARE(smtp.start(options), QString());
        const QString address = folder.filePath(u"month.occ"_s);
        Month::make(address, clients());
        Month month(address, serverAt(smtp.port()), kPassword);
        while (!month.isOver())
            month.live(kHour, 0);
        QCOMPARE(messageIds(smtp.received()), allExpected());
        // At the right local time: the contract's own on the n-th day, moved into the client's working hours.
        struct Wanted
        {
            QString automation;
            int days;
        };
        const Wanted wanted[] = {{u"day-2-check-in"_s, 2},
                                 {u"day-7-satisfaction-survey"_s, 7},
                                 {u"month-1-handoff-coordination"_s, 30}};
        for (const Wanted& one : wanted) {
            auto rows = month.workspace().session().database.query(
                u"select onboarding_id, send_at, fired_at from firing where automation = ? and state = 'sent'"_s,
                one.automation);
            int seen = 0;
            while (rows.next()) {
                const int client = int(rows.integer(0)) - 1;
                const QTimeZone zone(Month::zone(client));
                QDateTime local = toLocal(Month::kBegin + client * 3 * kMinute, zone).addDays(one.days);
                if (local.time() < QTime(8, 0))
                    local.setTime(QTime(8, 0));
                if (local.time() >= QTime(18, 0)) {
                    local = local.addDays(1);
                    local.setTime(QTime(8, 0));
                }
                while (local.date().dayOfWeek() > 5) {
                    local = local.addDays(1);
                    local.setTime(QTime(8, 0));
                }
                QCOMPARE(toIso(rows.integer(1)), toIso(local.toMSecsSinceEpoch()));
                QVERIFY(rows.integer(2) - rows.integer(1) < kHour);
                ++seen;
            }
            QVERIFY2(seen > clients() / 2, qPrintable(one.automation));
        }
    }

    /// Answers by mail become contacts and end the silence of those who wrote, of nobody else.
    void answersStopTheClock()
    {
        if (const QString why = ImapServer::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QTemporaryDir folder;
        SmtpServer smtp(folder.path());
        SmtpServer::Options options;
        options.user = kUser;
        options.password = kPassword;
        QCOMPARE(smtp.start(options), QString());
        const QString address = folder.filePath(u"answers.occ"_s);
        Month::make(address, 12);
        Month month(address, serverAt(smtp.port()), kPassword);
        while (month.now() < Month::kBegin + 3 * kDay)
            month.live(3 * kHour, 0);
        const QString inbox = folder.filePath(u"inbox"_s);
        ImapServer imap(folder.filePath(u"imap"_s), inbox);
        for (const QString& part : {u"/cur"_s, u"/new"_s, u"/tmp"_s})
            QVERIFY(QDir().mkpath(inbox + part));
        QCOMPARE(imap.start(kUser, kPassword), QString());
        QSet<QString> answered;
        for (const ReceivedMail& mail : smtp.received()) {
            if (!mail.messageId().startsWith(u"day-2-check-in"_s) || answered.size() >= 3)
                continue;
            answered.insert(mail.to.first());
            QVERIFY(
                !dropMail(inbox, replyTo(mail, mail.to.first(), u"Here it is."_s, month.now()), month.now())
                     .isEmpty());
        }
        QCOMPARE(answered.size(), 3);
        QVERIFY(!dropMail(inbox,
                          "From: Stranger <who@nowhere.example>\r\nMessage-ID: <x@nowhere>\r\nSubject: "
                          "Hi\r\n\r\nHello\r\n",
                          month.now())
                     .isEmpty());
        messaging::MailInbox settings;
        settings.host = u"localhost"_s;
        settings.port = imap.tlsPort();
        settings.user = kUser;
        settings.authority = TestCertificate::shared().certificate;
        messaging::ImapInbox mailbox(settings, []() -> Result<QString> { return kPassword; });
        automation::Inbound& inbound = month.workspace().automations().inbound();
        // The mailbox is read from its first day on; the mark says so.
        month.workspace().session().database.query(
            u"insert into mailbox_position (name, uid_validity, last_uid) values ('imap', 1, 0)"_s);
        QCOMPARE(must(inbound.read(mailbox, u"imap"_s, u"letters.desk.example"_s)), 4);
        QCOMPARE(must(inbound.read(mailbox, u"imap"_s, u"letters.desk.example"_s)), 0);
        QCOMPARE(must(inbound.list(u"unmatched"_s)).size(), 1);
        // Two days on, those who did not answer are red, the others are not.
        while (month.now() < Month::kBegin + 6 * kDay)
            month.live(6 * kHour, 0);
        int silent = 0;
        for (const Alert& alert : must(month.workspace().alerts().list({u"open"_s}))) {
            if (alert.rule != "non-responsive"_L1)
                continue;
            ++silent;
            const int client = alert.client.section(u' ', 1).toInt();
            QVERIFY2(!answered.contains(Month::address(client)), qPrintable(alert.client));
        }
        QVERIFY(silent > 0);
        // The stranger is told to belong to somebody, once; the next mail finds its way.
        must(inbound.assign(must(inbound.list(u"unmatched"_s)).first().id, 1));
        QVERIFY(!dropMail(inbox,
                          "From: Stranger <who@nowhere.example>\r\nMessage-ID: <y@nowhere>\r\nSubject: "
                          "Again\r\n\r\nHello\r\n",
                          month.now())
                     .isEmpty());
        QCOMPARE(must(inbound.read(mailbox, u"imap"_s, u"letters.desk.example"_s)), 1);
        QVERIFY(must(inbound.list(u"unmatched"_s)).isEmpty());
        QCOMPARE(must(month.workspace().onboardings().interactions(1)).first().summary, u"Again"_s);
    }

    /// Killed at random, a server that drops every third connection, a week slept through: the same letters,
    /// none under two Message-IDs, and twice only what the log says may have come twice.
    void theSameThroughTrouble()
    {
        QTemporaryDir folder;
        SmtpServer smtp(folder.path());
        SmtpServer::Options options;
        options.user = kUser;
        options.password = kPassword;
        options.brief = true;
        options.fault = u"drop"_s;
        options.every = 3;
        QCOMPARE(smtp.start(options), QString());
        const QString address = folder.filePath(u"trouble.occ"_s);
        Month::make(address, clients());
        const QStringList arguments{address, QString::number(smtp.port()),
                                    TestCertificate::shared().certificate, u"7"_s};
        const int kills = clients() >= 1000 ? 100 : 12;
        QRandomGenerator random(20260302);
        int killed = 0;
        bool over = false;
        while (!over) {
            Child child(u"month"_s, arguments);
            QCOMPARE(child.readLine(), u"open"_s);
            if (killed < kills) {
                // Waiting for a line that does not come is how long it may go on.
                over = child.readLine(int(random.bounded(20, clients() >= 1000 ? 400 : 1500))) == u"over"_s;
                if (!over) {
                    child.kill();
                    ++killed;
                }
            } else {
                over = child.readLine(600'000) == u"over"_s;
                QVERIFY(over);
            }
        }
        const QStringList ids = messageIds(smtp.received());
        QStringList unique = ids;
        unique.removeDuplicates();
        QCOMPARE(unique, allExpected());
        Month month(address, serverAt(smtp.port()), kPassword);
        OCC_OK(month.workspace().verify());
        QSet<QString> unsure;
        auto rows = month.workspace().session().database.query(
            u"select key from outbox where may_have_arrived = 1"_s);
        while (rows.next())
            unsure.insert(rows.text(0) + u"@letters.desk.example"_s);
        for (qsizetype i = 1; i < ids.size(); ++i)
            QVERIFY2(ids[i] != ids[i - 1] || unsure.contains(ids[i]), qPrintable(ids[i]));
        qInfo("%d kills, %lld letters, %lld of them twice", killed, qlonglong(unique.size()),
              qlonglong(ids.size() - unique.size()));
        QVERIFY(killed > 0);
    }
};

OCC_TEST(MonthTest)
#include "monthtest.moc"
