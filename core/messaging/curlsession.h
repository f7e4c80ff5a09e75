// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/mailserver.h"

#include <QByteArrayList>

#include <curl/curl.h>

#include <atomic>

namespace occ::messaging {

/// One libcurl handle that keeps its connection between runs, and what was said on it. For one thread; only
/// cancel() may be called from another. Included by .cpp files only.
class CurlSession final
{
public:
    /// How one run ended.
    struct Outcome
    {
        CURLcode code = CURLE_OK;
        QString problem;        ///< libcurl's own words.
        QByteArrayList answers; ///< The server's last lines, oldest first, without line ends.
        QByteArray command;     ///< The verb of the last command sent, upper case ("RCPT").
        bool cancelled = false;
        /// The three-digit code of the server's last line; 0 when there is none.
        [[nodiscard]] int status() const;
        /// The server's last line.
        [[nodiscard]] QString lastAnswer() const;
    };

    CurlSession();
    ~CurlSession();
    Q_DISABLE_COPY_MOVE(CurlSession)

    [[nodiscard]] CURL* handle() const { return m_easy; }
    /// Sets where to and how: `scheme` is "smtp" or "imap".
    void connectTo(const QString& scheme, const QString& host, quint16 port, MailSecurity security,
                   const QString& authority, const QString& path = {});
    void login(const QString& user, const QString& password);
    /// Runs what is set on the handle, for at most `deadline` milliseconds.
    [[nodiscard]] Outcome run(Millis deadline);
    /// Ends the current run and every later one at once.
    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(); }

private:
    static int trace(CURL* easy, curl_infotype kind, char* data, size_t size, void* session);
    void note(curl_infotype kind, const QByteArray& line);

    CURLM* m_multi = nullptr;
    CURL* m_easy = nullptr;
    bool m_added = false;
    std::atomic<bool> m_cancelled = false;
    char m_problem[CURL_ERROR_SIZE] = {};
    Outcome m_outcome;
};

} // namespace occ::messaging
