// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/webhookintake.h"

#include "core/server/webhookreading.h"
#include "core/store/setting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace occ {

using namespace Qt::Literals::StringLiterals;

static constexpr auto kKeys = "telnyx_webhook_keys"_L1;
static constexpr auto kColumns =
    "id, source, external_id, event_type, content_type, body, occurred_at, received_at, state, attempts, "
    "next_at, error, ended_at"_L1;
static constexpr Millis kLease = 5 * kMinute;
static constexpr std::array kPatience{kMinute, 5 * kMinute, 30 * kMinute, 2 * kHour, 6 * kHour};
static constexpr Millis kKeep = 30 * kDay;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(server)
};

} // namespace

QJsonObject WebhookEvent::payload() const
{
    return server::payloadOf(contentType, body);
}

static WebhookEvent readEvent(const store::Query& row)
{
    return {row.integer(0),  row.text(1),  row.text(2),    row.text(3), row.text(4),
            row.text(5),     row.maybe(6), row.integer(7), row.text(8), int(row.integer(9)),
            row.integer(10), row.text(11), row.maybe(12)};
}

QStringList WebhookIntake::readKeys()
{
    QStringList keys;
    const QByteArray stored = store::readSetting(m_session.database, kKeys).toUtf8();
    for (const QJsonValue& key : QJsonDocument::fromJson(stored).array())
        keys << key.toString();
    return keys;
}

void WebhookIntake::writeKeys(store::Transaction& tx, const QStringList& keys)
{
    const QJsonDocument value(QJsonArray::fromStringList(keys));
    store::writeSetting(tx, kKeys, QString::fromUtf8(value.toJson(QJsonDocument::Compact)));
}

Result<QStringList> WebhookIntake::keys()
{
    return reading([&] { return readKeys(); });
}

Status WebhookIntake::addKey(const QString& base64)
{
    const QString key = base64.trimmed();
    if (const auto good = server::readPublicKey(key); !good)
        return Failure(good.error());
    return writing(m_session, Permission::ManagePeople, u"webhook.key.add"_s, [&](store::Transaction& tx) {
        QStringList keys = readKeys();
        if (keys.contains(key))
            raise(refused(Words::tr("This key is there already."), {}, u"key"_s));
        writeKeys(tx, keys << key);
        tx.setSummary(Words::tr("Public key of webhooks added"));
    });
}

Status WebhookIntake::removeKey(const QString& base64)
{
    return writing(m_session, Permission::ManagePeople, u"webhook.key.remove"_s, [&](store::Transaction& tx) {
        QStringList keys = readKeys();
        if (!keys.removeOne(base64.trimmed()))
            raise(refused(Words::tr("There is no such key."), Words::tr("See them with: occ webhook keys"),
                          u"key"_s));
        writeKeys(tx, keys);
        tx.setSummary(Words::tr("Public key of webhooks removed"));
    });
}

Result<server::Verdict> WebhookIntake::verify(const RawWebhook& webhook)
{
    return reading([&] {
        QByteArrayList keys;
        for (const QString& key : readKeys())
            keys << orThrow(server::readPublicKey(key));
        if (keys.isEmpty())
            raise(refused(Words::tr("No public key of webhooks is set."),
                          Words::tr("Copy it from the Telnyx portal and give it to: occ webhook add-key"),
                          u"key"_s));
        return server::verifyTelnyx(webhook.signature, webhook.timestamp, webhook.body, keys,
                                    m_session.now());
    });
}

Result<WebhookIntake::Taken> WebhookIntake::take(const RawWebhook& webhook)
{
    const QByteArray body = server::withMore(webhook.body, webhook.more);
    auto event = server::readWebhook(webhook.contentType, body);
    if (!event)
        return Failure(event.error());
    if (!webhook.type.isEmpty())
        event->type = webhook.type;
    return reading([&] {
        // What the outside says is not a person's change: the row stays out of the journal, and what the
        // handlers make of it goes in. The transaction keeps two senders of one event apart.
        store::Transaction tx(m_session.database, m_session.author(), m_session.now(), u"webhook.take"_s,
                              store::EntryKind::Scheduler);
        {
            auto row =
                tx.database().query(u"select id from webhook_event where source = ? and external_id = ?"_s,
                                    u"telnyx"_s, event->externalId);
            if (row.next())
                return Taken::Known;
        }
        // The sequence of ids is kept with the journal's entries, of which this makes none.
        qint64 id = 1;
        {
            auto row = tx.database().query(u"select max(id) from webhook_event"_s);
            if (row.next())
                id = row.integer(0) + 1;
        }
        tx.database().query(u"insert into webhook_event (id, source, external_id, event_type, content_type, "
                            "body, occurred_at, received_at, state, attempts, next_at, error) values "
                            "(?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 0, ?, '')"_s,
                            id, u"telnyx"_s, event->externalId, event->type,
                            QString::fromLatin1(webhook.contentType),
                            store::storable(QString::fromUtf8(body)), event->occurredAt, tx.now(), tx.now());
        tx.commit();
        return Taken::New;
    });
}

void WebhookIntake::on(const QString& type, Handler handler)
{
    m_handlers[type] << std::move(handler);
}

QList<const WebhookIntake::Handler*> WebhookIntake::handlersOf(const QString& type) const
{
    QList<const Handler*> found;
    for (auto it = m_handlers.cbegin(); it != m_handlers.cend(); ++it) {
        const bool family = it.key().endsWith(u".*"_s) && type.startsWith(it.key().chopped(1));
        if (family || it.key() == type) {
            for (const Handler& handler : it.value())
                found << &handler;
        }
    }
    return found;
}

Result<WebhookIntake::Worked> WebhookIntake::process(int most, const std::function<bool()>& stop)
{
    return reading([&] {
        Worked worked;
        QList<WebhookEvent> due;
        {
            auto rows = m_session.database.query(
                u"select %1 from webhook_event where state = 'waiting' and next_at <= ? "
                "order by next_at, id limit ?"_s.arg(kColumns),
                m_session.now(), most);
            while (rows.next())
                due << readEvent(rows);
        }
        for (const WebhookEvent& event : std::as_const(due)) {
            if (stop())
                break;
            workOn(event, worked);
        }
        m_session.database.query(
            u"delete from webhook_event where received_at < ? and state in ('done', 'ignored')"_s,
            m_session.now() - kKeep);
        return worked;
    });
}

void WebhookIntake::workOn(const WebhookEvent& event, Worked& worked)
{
    const Instant now = m_session.now();
    // The moment is moved first: another process leaves it alone, and a kill leaves it for later.
    const auto claimed = m_session.database.query(
        u"update webhook_event set next_at = ?, attempts = attempts + 1 where id = ? and state = 'waiting' "
        "and next_at = ?"_s,
        now + kLease, event.id, event.nextAt);
    if (claimed.affected() != 1)
        return;
    const auto close = [&](const QString& state, Instant next, const QString& error) {
        m_session.database.query(
            u"update webhook_event set state = ?, next_at = ?, error = ?, ended_at = ? where id = ?"_s, state,
            next, error, state == u"waiting" ? std::nullopt : std::optional(now), event.id);
    };
    const auto handlers = handlersOf(event.type);
    if (handlers.isEmpty()) {
        ++worked.ignored;
        close(u"ignored"_s, now, {});
        return;
    }
    const Status result = reading([&] {
        for (const Handler* handler : handlers)
            (*handler)(m_session, event);
    });
    if (result) {
        ++worked.done;
        close(u"done"_s, now, {});
        return;
    }
    ++worked.troubles;
    const bool again = event.attempts < int(kPatience.size());
    close(again ? u"waiting"_s : u"failed"_s, again ? now + kPatience[size_t(event.attempts)] : now,
          result.error().oneLine());
}

Result<QList<WebhookEvent>> WebhookIntake::list(const QString& state, int most)
{
    static const QStringList states{u"waiting"_s, u"done"_s, u"ignored"_s, u"failed"_s};
    if (!state.isEmpty() && !states.contains(state))
        return refused(Words::tr("\"%1\" is not a state of a webhook.").arg(state.left(60)),
                       Words::tr("Use one of: %1.").arg(states.join(u", "_s)), u"state"_s);
    return reading([&] {
        auto rows = m_session.database.query(
            u"select %1 from webhook_event where (? = '' or state = ?) order by id desc limit ?"_s.arg(
                kColumns),
            state, state, most);
        QList<WebhookEvent> events;
        while (rows.next())
            events << readEvent(rows);
        return events;
    });
}

Status WebhookIntake::retry(qint64 id)
{
    return reading([&] {
        m_session.require(Permission::RunOnboardings);
        const auto changed = m_session.database.query(
            u"update webhook_event set state = 'waiting', attempts = 0, next_at = ?, error = '', "
            "ended_at = null where id = ? and state <> 'waiting'"_s,
            m_session.now(), id);
        if (changed.affected() == 0)
            raise(refused(Words::tr("There is no webhook %1 that was worked on.").arg(id),
                          Words::tr("See them with: occ webhook list"), u"event"_s));
    });
}

} // namespace occ
