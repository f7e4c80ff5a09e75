// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mailservers.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ::test;

namespace {

/// What Python's own mail client, which is not ours, says about a server.
QString asPython(const QString& script)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script});
    python.waitForFinished(60000);
    return QString::fromUtf8(python.readAll()).trimmed();
}

} // namespace

/// The servers the other tests are made with do what they are there for.
class MailServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMailGoesInBySmtpAndIsSeenByImap()
    {
        for (const QString& why : {SmtpServer::missing(), ImapServer::missing()}) {
            if (!why.isEmpty())
                QSKIP(qPrintable(why));
        }
        const QTemporaryDir folder;
        SmtpServer smtp(folder.path());
        QCOMPARE(smtp.start({u"starttls"_s, u"desk"_s, u"s3cret"_s}), QString());
        ImapServer imap(folder.filePath(u"imap"_s), smtp.maildir());
        QCOMPARE(imap.start(u"desk"_s, u"s3cret"_s), QString());

        QCOMPARE(
            asPython(
                u"import smtplib\ns=smtplib.SMTP('127.0.0.1',%1)\ns.starttls()\ns.login('desk','s3cret')\n"
                "s.sendmail('a@desk.example',['b@client.example'],'Subject: hello\\n\\nGood morning')"_s.arg(
                    smtp.port())),
            QString());
        QCOMPARE(smtp.received().size(), 1);
        QCOMPARE(smtp.received().first().header(u"Subject"_s), u"hello"_s);
        QCOMPARE(smtp.received().first().to, QStringList{u"b@client.example"_s});
        QVERIFY(smtp.received().first().encrypted);

        QVERIFY(!dropMail(smtp.maildir(), "Subject: second\n\nHello\n").isEmpty());
        QCOMPARE(asPython(u"import imaplib\nm=imaplib.IMAP4_SSL('127.0.0.1',%1)\nm.login('desk','s3cret')\n"
                          "print(m.select('INBOX',readonly=True)[1][0].decode())"_s.arg(imap.tlsPort())),
                 u"2"_s);
    }
};

OCC_TEST(MailServers)
#include "mailserverstest.moc"
