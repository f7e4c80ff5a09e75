// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/imapinbox.h"

#include "core/messaging/curlsession.h"
#include "core/messaging/imapanswer.h"
#include "core/messaging/imaptalk.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

constexpr qsizetype kAtOnce = 10; ///< Mails asked for in one command.

QByteArray setOf(const QList<quint32>& uids)
{
    QByteArrayList numbers;
    for (const quint32 uid : uids)
        numbers << QByteArray::number(uid);
    return numbers.join(',');
}

/// The number of mails in "* 23 EXISTS"; -1 when it is another answer.
int existing(const QByteArray& answer)
{
    const QByteArrayList words = answer.trimmed().split(' ');
    return words.size() == 3 && words[2].toUpper() == "EXISTS" ? words[1].toInt() : -1;
}

} // namespace

ImapInbox::ImapInbox(MailInbox inbox, PasswordSource password, Millis deadline)
    : m_inbox(std::move(inbox))
    , m_password(std::move(password))
    , m_deadline(deadline)
    , m_session(std::make_unique<CurlSession>())
{}

ImapInbox::~ImapInbox() = default;

Result<ImapInbox::Opened> ImapInbox::open(ImapTalk& talk)
{
    const auto password = m_password();
    if (!password)
        return Failure(password.error());
    if (auto opened = talk.open(*password); !opened)
        return Failure(opened.error());
    const auto answers = talk.ask("EXAMINE " + imapMailbox(m_inbox.mailbox));
    if (!answers)
        return Failure(answers.error());
    Opened opened;
    for (const QByteArray& answer : *answers) {
        opened.uidValidity = responseCode(answer, "UIDVALIDITY").value_or(opened.uidValidity);
        opened.nextUid = responseCode(answer, "UIDNEXT").value_or(opened.nextUid);
        opened.mails = qMax(opened.mails, existing(answer));
    }
    if (opened.uidValidity == 0)
        return environmentFailed(Words::tr("The mail server %1 does not number its mails.").arg(m_inbox.host),
                                 Words::tr("Ask who runs it."));
    return opened;
}

/// The numbers of the mails after `last`; servers name the last mail of all even when it is not after it.
static Result<QList<quint32>> search(ImapTalk& talk, quint32 last, const QDate& notBefore)
{
    QByteArray command = "UID SEARCH UID " + QByteArray::number(quint64(last) + 1) + ":*";
    if (notBefore.isValid())
        command += " SINCE " + QLocale::c().toString(notBefore, u"d-MMM-yyyy"_s).toLatin1();
    const auto answers = talk.ask(command);
    if (!answers)
        return Failure(answers.error());
    QList<quint32> uids;
    for (const QByteArray& answer : *answers)
        uids << foundUids(answer).value_or(QList<quint32>());
    uids.removeIf([last](quint32 uid) { return uid <= last; });
    return uids;
}

Status ImapInbox::fetch(ImapTalk& talk, const QList<quint32>& uids, InboxBatch& batch)
{
    const auto answers = talk.ask("UID FETCH " + setOf(uids) + " (UID INTERNALDATE BODY.PEEK[]<0." +
                                  QByteArray::number(kMailBytes) + ">)");
    if (!answers && answers.error().grade != Grade::Refused)
        return Failure(answers.error());
    if (!answers && uids.size() == 1) {
        batch.unreadable << uids;
        return {};
    }
    if (!answers) { // One of them is broken on the server: the others shall not wait for it.
        for (const quint32 uid : uids) {
            if (auto fetched = fetch(talk, {uid}, batch); !fetched)
                return fetched;
        }
        return {};
    }
    QMap<quint32, FetchedMail> found;
    for (const QByteArray& answer : *answers) {
        const auto mail = fetchedMail(answer);
        if (mail && uids.contains(mail->uid) && (mail->body || !found.contains(mail->uid)))
            found.insert(mail->uid, *mail);
    }
    for (const FetchedMail& fetched : std::as_const(found)) {
        if (!fetched.body) {
            batch.unreadable << fetched.uid;
            continue;
        }
        InboundMail mail = readMail(*fetched.body);
        mail.uid = fetched.uid;
        mail.arrivedAt = fetched.arrivedAt;
        batch.mails << mail;
    }
    return {};
}

Result<InboxBatch> ImapInbox::fetchSince(const InboxMark& mark, const QDate& notBefore)
{
    ImapTalk talk(*m_session, m_inbox, m_deadline);
    const auto opened = open(talk);
    if (!opened)
        return Failure(opened.error());
    InboxBatch batch;
    batch.renumbered = mark.uidValidity != 0 && mark.uidValidity != opened->uidValidity;
    batch.mark = {opened->uidValidity, mark.uidValidity == opened->uidValidity ? mark.lastUid : 0};
    const auto uids = search(talk, batch.mark.lastUid, notBefore);
    if (!uids)
        return Failure(uids.error());
    const QList<quint32> wanted = uids->mid(0, kBatch);
    for (qsizetype at = 0; at < wanted.size(); at += kAtOnce) {
        if (auto fetched = fetch(talk, wanted.mid(at, kAtOnce), batch); !fetched)
            return Failure(fetched.error());
    }
    if (!wanted.isEmpty())
        batch.mark.lastUid = wanted.last();
    batch.more = uids->size() > wanted.size();
    talk.close();
    return batch;
}

Result<InboxMark> ImapInbox::newest()
{
    ImapTalk talk(*m_session, m_inbox, m_deadline);
    const auto opened = open(talk);
    if (!opened)
        return Failure(opened.error());
    InboxMark mark{opened->uidValidity, opened->nextUid == 0 ? 0 : opened->nextUid - 1};
    if (opened->nextUid == 0) {
        const auto uids = search(talk, 0, {});
        if (!uids)
            return Failure(uids.error());
        mark.lastUid = uids->isEmpty() ? 0 : uids->last();
    }
    talk.close();
    return mark;
}

Result<QString> ImapInbox::probe()
{
    ImapTalk talk(*m_session, m_inbox, m_deadline);
    const auto opened = open(talk);
    if (!opened)
        return Failure(opened.error());
    talk.close();
    return Words::tr("%1 answers and accepts the login of “%2”; %n mail(s) in %3.", nullptr, opened->mails)
        .arg(m_inbox.host, m_inbox.user, m_inbox.mailbox);
}

void ImapInbox::cancel()
{
    m_session->cancel();
}

} // namespace occ::messaging
