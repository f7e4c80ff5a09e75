// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/webhookreading.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace occ::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(server)
};

constexpr qsizetype kLongestName = 200;

QJsonObject readForm(QByteArray body)
{
    QJsonObject fields;
    const QUrlQuery query(QString::fromLatin1(body.replace('+', "%20")));
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded))
        fields.insert(name, value);
    return fields;
}

/// True when a text can be an id or a type: short, and without control characters.
bool isName(const QString& text)
{
    return !text.isEmpty() && text.size() <= kLongestName &&
           std::ranges::all_of(text, [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

QString typeOfCallback(const QJsonObject& fields)
{
    if (fields.contains(u"RecordingUrl"))
        return u"texml.recording"_s;
    if (fields.contains(u"Digits") || fields.contains(u"SpeechResult"))
        return u"texml.gather"_s;
    if (isName(fields[u"CallStatus"].toString()))
        return u"texml.call."_s + fields[u"CallStatus"].toString();
    return u"texml.request"_s;
}

Result<ReadEvent> readCallback(const QByteArray& body)
{
    const QJsonObject fields = readForm(body);
    const QString call = fields[u"CallSid"].toString();
    if (!isName(call))
        return refused(Words::tr("The callback names no call."), Words::tr("Send CallSid."), u"CallSid"_s);
    ReadEvent event;
    event.type = typeOfCallback(fields);
    // A callback has no id of its own. Sent again it has the same fields.
    event.externalId =
        u"texml:"_s + QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
    const QString at = fields[u"Timestamp"].toString();
    if (const auto moment = parseIso(at); moment && !at.isEmpty())
        event.occurredAt = *moment;
    return event;
}

Result<ReadEvent> readEnvelope(const QByteArray& body)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject())
        return refused(Words::tr("The webhook is not a JSON object."), Words::tr("Send one JSON object."));
    const QJsonObject data = document[u"data"].toObject();
    ReadEvent event{data[u"id"].toString(), data[u"event_type"].toString(), {}};
    if (!isName(event.externalId))
        return refused(Words::tr("The webhook has no id."), Words::tr("Send data.id."), u"data.id"_s);
    if (!isName(event.type))
        return refused(Words::tr("The webhook has no type."), Words::tr("Send data.event_type."),
                       u"data.event_type"_s);
    const QString at = data[u"occurred_at"].toString();
    if (const auto moment = parseIso(at); moment && !at.isEmpty())
        event.occurredAt = *moment;
    return event;
}

QByteArray mediaType(const QByteArray& contentType)
{
    return contentType.split(';').first().trimmed().toLower();
}

} // namespace

bool isForm(const QByteArray& contentType)
{
    return mediaType(contentType) == "application/x-www-form-urlencoded";
}

bool isJson(const QByteArray& contentType)
{
    return mediaType(contentType) == "application/json";
}

Result<ReadEvent> readWebhook(const QByteArray& contentType, const QByteArray& body)
{
    return isForm(contentType) ? readCallback(body) : readEnvelope(body);
}

QByteArray withMore(const QByteArray& form, const QJsonObject& more)
{
    QByteArray body = form;
    for (auto it = more.begin(); it != more.end(); ++it) {
        body += "&occ_" + QUrl::toPercentEncoding(it.key()) + '=' +
                QUrl::toPercentEncoding(it.value().toVariant().toString());
    }
    return body;
}

QJsonObject payloadOf(const QString& contentType, const QString& body)
{
    if (isForm(contentType.toLatin1()))
        return readForm(body.toUtf8());
    return QJsonDocument::fromJson(body.toUtf8())[u"data"][u"payload"].toObject();
}

} // namespace occ::server
