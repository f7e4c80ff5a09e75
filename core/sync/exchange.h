// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http.h"
#include "core/sync/fault.h"
#include "core/sync/pace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <functional>

/// For connectors: requests to a CRM, with the waiting, repeating and signing in again that all share.
namespace occ::sync {

/// Name and value, not encoded.
using Query = QList<std::pair<QString, QString>>;

/// One request.
struct Ask
{
    QByteArray method = "GET";
    QString path; ///< Below the base, encoded; a path from "/" on stands for itself at the base's host.
    Query query;
    QByteArray body;
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers;
    QString lane; ///< Of the allowance ("search"); empty: the general one alone.
    /// It makes something that a repetition would make twice: sent again only when it certainly was not done.
    bool makes = false;
};

[[nodiscard]] Ask get(const QString& path, const Query& query = {});
[[nodiscard]] Ask send(const QByteArray& method, const QString& path, const QJsonDocument& body);
/// An id as a part of a path.
[[nodiscard]] QString segment(const QString& id);

/// An answer of 2xx.
struct Said
{
    int status = 0;
    QJsonDocument body;                    ///< Null when the answer has none (204).
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    [[nodiscard]] QJsonObject object() const { return body.object(); }
    [[nodiscard]] QJsonArray array() const { return body.array(); }
};

/// Where the CRM is and with what to be let in.
struct Access
{
    QUrl base;        ///< Scheme, host, port and, where it has one, a path; https, or http on this computer.
    QByteArray token; ///< Sent as "Authorization: <scheme> …"; never in faults or logs.
    QByteArray scheme = "Bearer";
};

class Exchange final
{
public:
    struct Options
    {
        QString crm; ///< As people read it: "HubSpot".
        /// The access as it is; with `renew` after the CRM turned that down: sign in again by oneself, or
        /// fail with SignIn. Called in the thread that asks.
        std::function<Outcome<Access>(bool renew)> access;
        /// Names the cause, code, message, hint, fields and retryAfter of an answer that is not 2xx,
        /// beginning from what its status says by itself. May be empty.
        std::function<Fault(const messaging::WebAnswer& answer, Fault byStatus)> explain;
        /// Reads the headers that tell the allowance. May be empty.
        std::function<void(const messaging::WebAnswer& answer, Pace& pace)> limits;
        Millis deadline = 60 * kSecond;          ///< For one attempt.
        qint64 longestAnswer = qint64(32) << 20; ///< Bytes.
        int attempts = 4;                        ///< The most for one ask, the first included.
    };

    /// The pace and the clock outlive it.
    Exchange(Options options, Pace& pace, const Clock& clock);

    /// Asks and waits. Repeated by itself after Busy, Locked and, where that is safe, lost answers and
    /// Trouble; once with renewed access after SignIn. An answer of 2xx with a body that is not JSON is
    /// Nonsense.
    [[nodiscard]] Outcome<Said> ask(const Ask& what);

    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] const QString& crm() const { return m_options.crm; }

private:
    [[nodiscard]] Outcome<Said> once(const Ask& what, const Access& access, messaging::WebAnswer& answer);
    [[nodiscard]] Outcome<messaging::WebRequest> request(const Ask& what, const Access& access) const;
    [[nodiscard]] Fault faultFrom(const Ask& what, const messaging::WebAnswer& answer) const;
    [[nodiscard]] static bool mayRepeat(const Ask& what, const Fault& fault);

    Options m_options;
    Pace& m_pace;
    const Clock& m_clock;
};

} // namespace occ::sync
