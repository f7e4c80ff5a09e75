// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/definitions.h"

#include "core/store/setting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace occ::automation {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

constexpr auto kSince = "automation.since"_L1;

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonObject messageJson(const StoredMessage& message)
{
    return {{u"id"_s, message.id},
            {u"title"_s, message.title},
            {u"channel"_s, message.channel},
            {u"audience"_s, message.fact.forClient ? u"client"_s : u"internal"_s},
            {u"expects_reply"_s, message.fact.expectsReply},
            {u"level"_s, message.fact.level},
            {u"duration_minutes"_s, int(message.length / kMinute)},
            {u"subject"_s, message.subject},
            {u"body"_s, message.body},
            {u"variables"_s, QJsonArray::fromStringList(message.variables)},
            {u"translations"_s, message.translations}};
}

QSet<QString> known(store::Database& database, const QString& sql)
{
    QSet<QString> keys;
    auto rows = database.query(sql);
    while (rows.next())
        keys.insert(rows.text(0));
    return keys;
}

} // namespace

StoredMessage messageFromJson(const QJsonObject& object, int version)
{
    StoredMessage message;
    message.id = object[u"id"_s].toString();
    message.version = version;
    message.title = object[u"title"_s].toString();
    message.channel = object[u"channel"_s].toString();
    message.fact.forClient = object[u"audience"_s] == "client"_L1;
    message.fact.expectsReply = object[u"expects_reply"_s].toBool();
    message.fact.level = object[u"level"_s].toString();
    message.length = object[u"duration_minutes"_s].toInt() * kMinute;
    message.subject = object[u"subject"_s].toString();
    message.body = object[u"body"_s].toString();
    for (const QJsonValue& name : object[u"variables"_s].toArray())
        message.variables << name.toString();
    message.translations = object[u"translations"_s].toObject();
    return message;
}

messaging::MessageTemplate StoredMessage::in(const QString& language) const
{
    static const QRegularExpression country(u"[-_.@]"_s); // "fr_CA.UTF-8" is "fr".
    const QJsonObject texts = translations[language.section(country, 0, 0).toLower()].toObject();
    const auto pick = [&texts](const QString& name, const QString& original) {
        const QString text = texts[name].toString();
        return text.isEmpty() ? original : text;
    };
    return {id, pick(u"subject"_s, subject), pick(u"body"_s, body)};
}

void Definitions::storeShipped(store::Transaction& transaction)
{
    const auto library = orThrow(m_playbooks.library());
    const QSet<QString> automations =
        known(transaction.database(), u"select distinct key from automation_version"_s);
    const bool running = transaction.database().query(u"select 1 from onboarding limit 1"_s).next();
    if (automations.isEmpty() && running && setting(kSince).isEmpty())
        begin(transaction, transaction.now());
    for (const content::Document& document : library->list(u"automations"_s)) {
        for (const QJsonValue& entry : library->toJson(document)[u"automations"_s].toArray()) {
            const Automation automation = orThrow(fromJson(entry.toObject()));
            if (!automations.contains(automation.key))
                store(transaction, automation);
        }
    }
    const QSet<QString> messages =
        known(transaction.database(), u"select distinct message from message_version"_s);
    for (const content::Document& document : library->list(u"message"_s)) {
        if (!messages.contains(document.id))
            store(transaction, messageFromJson(library->toJson(document), 0));
    }
    transaction.setSummary(Words::tr("Shipped automations and messages added"));
}

void Definitions::requireShipped()
{
    if (m_session.database.query(u"select 1 from automation_version limit 1"_s).next())
        return;
    store::Transaction transaction(m_session.database, {{}, Words::tr("Automatic")}, m_session.now(),
                                   u"automation.shipped"_s, store::EntryKind::Scheduler);
    storeShipped(transaction);
    transaction.commit();
}

Book Definitions::book()
{
    Book book;
    {
        auto rows = m_session.database.query(
            u"select v.body from automation_version v join (select key, max(version) as newest from "
            "automation_version group by key) n on n.key = v.key and n.newest = v.version order by v.key"_s);
        while (rows.next())
            book.automations.push_back(orThrow(fromJson(parsed(rows.text(0)))));
    }
    for (const StoredMessage& message : messages())
        book.messages.insert(message.id, message.fact);
    {
        auto rows = m_session.database.query(
            u"select scope, automation, author, reason, until from automation_pause where until is null or until > ?"_s,
            m_session.now());
        while (rows.next()) {
            book.pauseEnds = std::min(book.pauseEnds, rows.maybe(4).value_or(kNever));
            const QString why = rows.text(3).isEmpty()
                                    ? Words::tr("by %1").arg(rows.text(2))
                                    : Words::tr("by %1 (%2)").arg(rows.text(2), rows.text(3));
            if (rows.text(0) == "all"_L1)
                book.allPaused = Words::tr("everything, %1").arg(why);
            else if (rows.text(0) == "automation"_L1)
                book.paused.insert(rows.text(1), Words::tr("this automation, %1").arg(why));
        }
    }
    book.calm = orThrow(calmFromJson(setting(kCalm)));
    book.team = m_session.calendar;
    return book;
}

QHash<QString, StoredMessage> Definitions::messages()
{
    QHash<QString, StoredMessage> messages;
    auto rows = m_session.database.query(
        u"select v.body, v.version from message_version v join (select message, max(version) as newest from "
        "message_version group by message) n on n.message = v.message and n.newest = v.version"_s);
    while (rows.next()) {
        StoredMessage message = messageFromJson(parsed(rows.text(0)), int(rows.integer(1)));
        messages.insert(message.id, message);
    }
    return messages;
}

std::optional<Automation> Definitions::find(const QString& key)
{
    auto row = m_session.database.query(
        u"select body from automation_version where key = ? order by version desc limit 1"_s, key);
    if (!row.next())
        return {};
    return orThrow(fromJson(parsed(row.text(0))));
}

int Definitions::versionOf(const QString& key)
{
    auto row = m_session.database.query(u"select max(version) from automation_version where key = ?"_s, key);
    return row.next() ? int(row.integer(0)) : 0;
}

void Definitions::store(store::Transaction& transaction, const Automation& automation)
{
    const qint64 id =
        transaction.insert("automation_version"_L1, {{"key"_L1, automation.key},
                                                     {"version"_L1, qint64(versionOf(automation.key)) + 1},
                                                     {"body"_L1, compact(toJson(automation))},
                                                     {"created_at"_L1, transaction.now()},
                                                     {"author"_L1, transaction.author().name}});
    setMark(kNextDigest, 0);
    transaction.about("automation"_L1, id);
}

void Definitions::store(store::Transaction& transaction, const StoredMessage& message)
{
    int version = 1;
    {
        auto row = transaction.database().query(
            u"select max(version) from message_version where message = ?"_s, message.id);
        version += row.next() ? int(row.integer(0)) : 0;
    }
    const qint64 id = transaction.insert("message_version"_L1, {{"message"_L1, message.id},
                                                                {"version"_L1, qint64(version)},
                                                                {"body"_L1, compact(messageJson(message))},
                                                                {"created_at"_L1, transaction.now()},
                                                                {"author"_L1, transaction.author().name}});
    transaction.about("automation"_L1, id);
}

QJsonObject Definitions::setting(QLatin1StringView name)
{
    return parsed(store::readSetting(m_session.database, name));
}

void Definitions::set(store::Transaction& transaction, QLatin1StringView name, const QJsonObject& value)
{
    transaction.about("setting"_L1, store::writeSetting(transaction, name, compact(value)));
}

qint64 Definitions::mark(QLatin1StringView name)
{
    auto row = m_session.database.query(u"select value from workspace_meta where name = ?"_s, QString(name));
    return row.next() ? row.text(0).toLongLong() : 0;
}

void Definitions::setMark(QLatin1StringView name, qint64 value)
{
    m_session.database.query(
        u"insert into workspace_meta (name, value) values (?, ?) on conflict (name) do update "
        "set value = excluded.value"_s,
        QString(name), QString::number(value));
}

Instant Definitions::since()
{
    return setting(kSince)[u"at"_s].toInteger();
}

void Definitions::begin(store::Transaction& transaction, Instant since)
{
    set(transaction, kSince, {{u"at"_s, since}});
}

} // namespace occ::automation
