// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mailservers.h"

#include <QDateTime>
#include <QDir>
#include <QUuid>

#include <unistd.h>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

QString dropMail(const QString& maildir, const QByteArray& raw, Instant arrivedAt)
{
    static int count = 0;
    for (const QString& folder : {u"/tmp"_s, u"/new"_s, u"/cur"_s})
        QDir().mkpath(maildir + folder);
    const QString name = u"%1.%2_%3.drop"_s.arg(QDateTime::currentMSecsSinceEpoch() / 1000)
                             .arg(::getpid())
                             .arg(++count, 6, 10, QLatin1Char('0'));
    QFile file(maildir + u"/tmp/"_s + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(raw) != raw.size())
        return {};
    file.flush();
    if (arrivedAt != 0)
        file.setFileTime(QDateTime::fromMSecsSinceEpoch(arrivedAt), QFileDevice::FileModificationTime);
    file.close();
    return file.rename(maildir + u"/new/"_s + name) ? file.fileName() : QString();
}

QByteArray replyTo(const ReceivedMail& mail, const QString& from, const QString& text, Instant at)
{
    QString quoted = mail.text();
    quoted = u"> "_s + quoted.trimmed().replace(u'\n', u"\n> "_s);
    const QDateTime when =
        at != 0 ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC) : QDateTime::currentDateTimeUtc();
    const QString original = mail.messageId();
    const QString thread = QString(mail.header(u"references"_s) + u" <"_s + original + u">"_s).trimmed();
    const QString reply =
        u"From: %1\nTo: %2\nSubject: Re: answer\nMessage-ID: <%3@client.example>\nIn-Reply-To: <%4>\n"
        "References: %5\nDate: %6\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: 8bit\n\n%7\n\nOn Monday, somebody wrote:\n%8\n"_s.arg(
            from, mail.from, QUuid::createUuid().toString(QUuid::WithoutBraces), original, thread,
            when.toString(Qt::RFC2822Date), text, quoted);
    return reply.toUtf8();
}

} // namespace occ::test
