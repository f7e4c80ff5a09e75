// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"
#include "core/server/telnyxsignature.h"

#include <QJsonObject>
#include <QMap>

#include <functional>

namespace occ {

/// A webhook that came in, with what has become of it.
struct WebhookEvent
{
    qint64 id = 0;
    QString source;     ///< "telnyx"
    QString externalId; ///< The sender's id of the event; the same event comes more than once.
    QString type;       ///< "call.hangup", "number_order.complete"; TeXML callbacks: "texml.call.completed".
    QString contentType;
    QString body;                      ///< As it was signed.
    std::optional<Instant> occurredAt; ///< By the sender's clock; events come out of order.
    Instant receivedAt = 0;
    QString state; ///< waiting, done, ignored (nobody takes this type), failed
    int attempts = 0;
    Instant nextAt = 0; ///< When it is tried next, while it waits.
    QString error;
    std::optional<Instant> endedAt;

    /// JSON events: `data.payload`. TeXML callbacks: the form's fields.
    [[nodiscard]] QJsonObject payload() const;
};

/// A webhook as it stands on the wire.
struct RawWebhook
{
    QByteArray contentType;
    QByteArray signature;
    QByteArray timestamp;
    QByteArray body;
    QString type = {};     ///< Goes before the one its fields say: what a call flow's document was asked for.
    QJsonObject more = {}; ///< Of a form: kept with its fields, under names that begin with "occ_".
};

/// Takes webhooks in at once and works on them later. Intake is one short write; a handler is called from
/// process(), in whatever thread that runs, with the session of that thread.
class WebhookIntake final
{
public:
    /// Works on one event, by services of `session`. Throws Thrown to have it tried again later. The same
    /// event may come twice when the program is killed in between: what it does has to be the same then.
    using Handler = std::function<void(Session& session, const WebhookEvent& event)>;
    enum class Taken : quint8 { New, Known };
    struct Worked
    {
        int done = 0;
        int ignored = 0;
        int troubles = 0; ///< Tried again later, or given up.
    };

    explicit WebhookIntake(Session& session)
        : m_session(session)
    {}

    /// The keys Telnyx may sign with, in base64; several while one is replaced by another.
    [[nodiscard]] Result<QStringList> keys();
    [[nodiscard]] Status addKey(const QString& base64);
    [[nodiscard]] Status removeKey(const QString& base64);

    /// Whether it is Telnyx's and of now; Refused when no key is set.
    [[nodiscard]] Result<server::Verdict> verify(const RawWebhook& webhook);
    /// Keeps a genuine webhook for process(). Refuses what has no id or type; the field names it.
    [[nodiscard]] Result<Taken> take(const RawWebhook& webhook);

    /// `handler` works on events of a type ("call.hangup"), or of a family ("call.*").
    void on(const QString& type, Handler handler);
    /// Works on what is due, oldest first, `most` of them at most; `stop` is asked between two.
    [[nodiscard]] Result<Worked> process(
        int most = 200, const std::function<bool()>& stop = [] { return false; });
    /// The newest events first; every state when `state` is empty.
    [[nodiscard]] Result<QList<WebhookEvent>> list(const QString& state, int most = 100);
    /// Has an event worked on again at once. Refuses an unknown one and one that waits.
    [[nodiscard]] Status retry(qint64 id);

private:
    QStringList readKeys();
    void writeKeys(store::Transaction& tx, const QStringList& keys);
    QList<const Handler*> handlersOf(const QString& type) const;
    void workOn(const WebhookEvent& event, Worked& worked);

    Session& m_session;
    QMap<QString, QList<Handler>> m_handlers;
};

} // namespace occ
