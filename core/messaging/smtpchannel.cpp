// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/smtpchannel.h"

#include "core/messaging/curlsession.h"
#include "core/messaging/mailaddress.h"
#include "core/messaging/mailfault.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <cstring>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

/// What is handed to libcurl piece by piece.
struct Upload
{
    QByteArray text;
    qsizetype sent = 0;
};

size_t readUpload(char* buffer, size_t size, size_t count, void* data)
{
    auto* upload = static_cast<Upload*>(data);
    const qsizetype length = std::min(upload->text.size() - upload->sent, qsizetype(size * count));
    std::memcpy(buffer, upload->text.constData() + upload->sent, size_t(length));
    upload->sent += length;
    return size_t(length);
}

size_t ignoreBody(char* /*data*/, size_t size, size_t count, void* /*unused*/)
{
    return size * count;
}

using Lines = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

Lines listOf(const QStringList& texts)
{
    curl_slist* list = nullptr;
    for (const QString& text : texts)
        list = curl_slist_append(list, text.toLatin1().constData());
    return {list, &curl_slist_free_all};
}

/// To and copies, each once.
Result<QStringList> recipientsOf(const Letter& letter)
{
    QStringList wire;
    for (const Recipient& recipient : QList<Recipient>{letter.to} + letter.copies) {
        const auto address = mailAddress(recipient.address, wire.isEmpty() ? u"to"_s : u"copies"_s);
        if (!address)
            return Failure(address.error());
        if (!wire.contains(*address, Qt::CaseInsensitive))
            wire << *address;
    }
    return wire;
}

} // namespace

SmtpChannel::SmtpChannel(MailServer server, PasswordSource password, const Clock& clock, Millis deadline)
    : m_server(std::move(server))
    , m_password(std::move(password))
    , m_clock(clock)
    , m_deadline(deadline)
    , m_session(std::make_unique<CurlSession>())
{
    // What the client calls itself; the computer's own name is nobody's business.
    m_session->connectTo(u"smtp"_s, m_server.host, m_server.port, m_server.security, m_server.authority,
                         QString::fromLatin1(QUrl::toAce(m_server.idDomain())));
    curl_easy_setopt(m_session->handle(), CURLOPT_WRITEFUNCTION, &ignoreBody);
}

SmtpChannel::~SmtpChannel() = default;

bool SmtpChannel::carries(Medium medium) const
{
    return medium == Medium::Email || medium == Medium::Calendar;
}

Status SmtpChannel::logIn()
{
    if (m_server.user.isEmpty() || m_loggedIn)
        return {};
    const auto password = m_password();
    if (!password)
        return Failure(password.error());
    m_session->login(m_server.user, *password);
    m_loggedIn = true;
    return {};
}

Delivery SmtpChannel::deliver(const Letter& letter)
{
    const auto recipients = recipientsOf(letter);
    if (!recipients)
        return Delivery::refused(recipients.error());
    const auto text = mailText(letter, m_server, m_clock.now());
    if (!text)
        return Delivery::refused(text.error());
    if (const auto ready = logIn(); !ready) {
        // A keychain that is locked or away now may be there later; no password at all needs a person.
        if (ready.error().grade == Grade::Environment)
            return Delivery::later(ready.error());
        Delivery delivery = Delivery::refused(ready.error());
        delivery.wholeChannel = true;
        return delivery;
    }
    return hand(letter, *text, *recipients);
}

Delivery SmtpChannel::hand(const Letter& letter, const QByteArray& text, const QStringList& recipients)
{
    Upload upload{text};
    const Lines to = listOf(recipients);
    const QString from = mailAddress(m_server.sender.address).value_or(QString());
    CURL* curl = m_session->handle();
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, nullptr);
    curl_easy_setopt(curl, CURLOPT_NOBODY, 0L);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.toLatin1().constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to.get());
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, &readUpload);
    curl_easy_setopt(curl, CURLOPT_READDATA, &upload);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(text.size()));
    const auto outcome = m_session->run(m_deadline);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, nullptr);
    if (outcome.code == CURLE_OK)
        return Delivery::accepted(outcome.lastAnswer());
    if (outcome.code == CURLE_LOGIN_DENIED)
        m_loggedIn = false; // Ask again: somebody may have entered another password.
    const bool handedOver = upload.sent == upload.text.size() && upload.sent > 0;
    return letterFault(outcome, m_server.host, m_server.port, m_server.user,
                       outcome.command == "RCPT" && !letter.copies.isEmpty() ? recipients.join(u", "_s)
                                                                             : recipients.first(),
                       handedOver);
}

Result<QString> SmtpChannel::probe()
{
    if (auto ready = logIn(); !ready)
        return Failure(ready.error());
    CURL* curl = m_session->handle();
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 0L);
    curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "NOOP");
    // A connection that is still open would prove nothing about the settings.
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
    const auto outcome = m_session->run(m_deadline);
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 0L);
    if (outcome.code != CURLE_OK) {
        m_loggedIn = m_loggedIn && outcome.code != CURLE_LOGIN_DENIED;
        return Failure(letterFault(outcome, m_server.host, m_server.port, m_server.user, {}, false).error);
    }
    const QString how =
        m_server.security == MailSecurity::None ? Words::tr("without encryption") : Words::tr("encrypted");
    if (m_server.user.isEmpty())
        return Words::tr("%1 answers, %2, and wants no login.").arg(m_server.host, how);
    return Words::tr("%1 answers, %2, and accepts the login of “%3”.").arg(m_server.host, how, m_server.user);
}

void SmtpChannel::cancel()
{
    m_session->cancel();
}

} // namespace occ::messaging
