// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/curlsession.h"

#include <QCoreApplication>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kKeptAnswers = 20;
constexpr int kPollMilliseconds = 1000; ///< cancel() wakes it earlier.
constexpr long kConnectMilliseconds = 20000;
constexpr long kIdleSeconds =
    45; ///< A server may hang up after a minute; an older connection is not used again.

void startCurl()
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(started);
}

} // namespace

int CurlSession::Outcome::status() const
{
    return answers.isEmpty() ? 0 : answers.last().left(3).toInt();
}

QString CurlSession::Outcome::lastAnswer() const
{
    return answers.isEmpty() ? QString() : QString::fromUtf8(answers.last()).simplified();
}

CurlSession::CurlSession()
{
    startCurl();
    m_multi = curl_multi_init();
    m_easy = curl_easy_init();
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_easy, CURLOPT_QUICK_EXIT, 1L); // A name that is looked up in vain delays no exit.
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_problem);
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps,imap,imaps");
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, kConnectMilliseconds);
    curl_easy_setopt(m_easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(m_easy, CURLOPT_MAXAGE_CONN, kIdleSeconds);
    curl_easy_setopt(m_easy, CURLOPT_DEBUGFUNCTION, &CurlSession::trace);
    curl_easy_setopt(m_easy, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_VERBOSE, 1L);
}

CurlSession::~CurlSession()
{
    if (m_added)
        curl_multi_remove_handle(m_multi, m_easy);
    curl_easy_cleanup(m_easy);
    curl_multi_cleanup(m_multi);
}

void CurlSession::connectTo(const QString& scheme, const QString& host, quint16 port, MailSecurity security,
                            const QString& authority, const QString& path)
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    const QString secure = security == MailSecurity::Tls ? scheme + u's' : scheme;
    const QString url = u"%1://%2:%3/%4"_s.arg(secure, name).arg(port).arg(path);
    curl_easy_setopt(m_easy, CURLOPT_URL, url.toUtf8().constData());
    curl_easy_setopt(m_easy, CURLOPT_USE_SSL,
                     long(security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(m_easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!authority.isEmpty()) {
        curl_easy_setopt(m_easy, CURLOPT_CAINFO, authority.toUtf8().constData());
        curl_easy_setopt(m_easy, CURLOPT_CAPATH, nullptr);
    }
}

void CurlSession::login(const QString& user, const QString& password)
{
    curl_easy_setopt(m_easy, CURLOPT_USERNAME, user.toUtf8().constData());
    curl_easy_setopt(m_easy, CURLOPT_PASSWORD, password.toUtf8().constData());
}

int CurlSession::trace(CURL* /*easy*/, curl_infotype kind, char* data, size_t size, void* session)
{
    if (kind == CURLINFO_HEADER_IN || kind == CURLINFO_HEADER_OUT)
        static_cast<CurlSession*>(session)->note(kind, QByteArray(data, qsizetype(size)).trimmed());
    return 0;
}

void CurlSession::note(curl_infotype kind, const QByteArray& line)
{
    if (kind == CURLINFO_HEADER_OUT) {
        // Only the verb: what follows AUTH is the password. A line of AUTH's own dialogue is not a verb.
        const QByteArray verb = line.left(line.indexOf(' ')).toUpper();
        static const QByteArrayList verbs{"EHLO", "HELO", "STARTTLS", "AUTH", "MAIL",
                                          "RCPT", "DATA", "NOOP",     "QUIT"};
        if (verbs.contains(verb))
            m_outcome.command = verb;
        return;
    }
    if (line.startsWith("221")) // Its farewell says nothing about the letter.
        return;
    m_outcome.answers << line;
    if (m_outcome.answers.size() > kKeptAnswers)
        m_outcome.answers.removeFirst();
}

CurlSession::Outcome CurlSession::run(Millis deadline)
{
    m_outcome = {};
    m_problem[0] = '\0';
    curl_easy_setopt(m_easy, CURLOPT_TIMEOUT_MS, long(deadline));
    if (m_added)
        curl_multi_remove_handle(m_multi, m_easy);
    m_added = curl_multi_add_handle(m_multi, m_easy) == CURLM_OK;
    m_outcome.code = m_added ? CURLE_ABORTED_BY_CALLBACK : CURLE_FAILED_INIT;
    int running = m_added ? 1 : 0;
    while (running > 0 && !m_cancelled.load()) {
        if (curl_multi_perform(m_multi, &running) != CURLM_OK)
            break;
        if (running > 0)
            curl_multi_poll(m_multi, nullptr, 0, kPollMilliseconds, nullptr);
    }
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg == CURLMSG_DONE)
            m_outcome.code = message->data.result;
    }
    m_outcome.cancelled = m_cancelled.load() && m_outcome.code == CURLE_ABORTED_BY_CALLBACK;
    m_outcome.problem = m_problem[0] != '\0' ? QString::fromUtf8(m_problem)
                                             : QString::fromUtf8(curl_easy_strerror(m_outcome.code));
    return m_outcome;
}

void CurlSession::cancel()
{
    m_cancelled.store(true);
    curl_multi_wakeup(m_multi);
}

} // namespace occ::messaging
