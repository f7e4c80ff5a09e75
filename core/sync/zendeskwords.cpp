// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/zendeskwords.h"

#include "core/sync/helpdesk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace occ::sync::zendesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

Fault changedTo(Cause cause, const Fault& before)
{
    Fault fault = faultOf(cause, QString::fromLatin1(kTitle), before.done);
    fault.status = before.status;
    fault.retryAfter = before.retryAfter;
    fault.detail = before.detail;
    return fault;
}

/// "details": {"status": [{"description": "…", "error": "…"}]}
QStringList sentences(const QJsonObject& details, QStringList& fields)
{
    QStringList said;
    for (auto it = details.begin(); it != details.end(); ++it) {
        fields << it.key();
        const QJsonArray list = it.value().toArray();
        for (const QJsonValue& one : list)
            said << one.toObject().value("description"_L1).toString();
    }
    said.removeAll(QString());
    return said;
}

} // namespace

Record recordFrom(const QJsonObject& ticket, const QStringList& fields)
{
    Record record;
    record.id = helpdeskId(ticket.value("id"_L1));
    record.externalId = ticket.value("external_id"_L1).toString();
    record.version = ticket.value("updated_at"_L1).toString();
    record.modifiedAt = helpdeskInstant(ticket.value("updated_at"_L1));
    record.archived = ticket.value("status"_L1).toString() == "deleted"_L1;
    for (const QString& name : fields) {
        if (name != "description"_L1 && ticket.contains(name))
            record.values.insert(name, ticket.value(name));
    }
    return record;
}

Record commentFrom(const QJsonObject& comment, const QHash<QString, QString>& names)
{
    Record record;
    record.id = helpdeskId(comment.value("id"_L1));
    record.externalId = comment.value("metadata"_L1)
                            .toObject()
                            .value("custom"_L1)
                            .toObject()
                            .value(QLatin1StringView(kMark))
                            .toString();
    QString text = comment.value("plain_body"_L1).toString();
    if (text.isEmpty())
        text = comment.value("body"_L1).toString();
    text.replace(QChar::Nbsp, u' ');
    record.values = {{u"text"_s, text.trimmed()},
                     {u"author"_s, names.value(helpdeskId(comment.value("author_id"_L1)))},
                     {u"at"_s, comment.value("created_at"_L1)}};
    record.modifiedAt = helpdeskInstant(comment.value("created_at"_L1));
    return record;
}

Fault explained(const messaging::WebAnswer& answer, Fault fault)
{
    if (auto page = webPageFault(answer, fault, QString::fromLatin1(kTitle)))
        return *page;
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const QJsonValue error = json.value("error"_L1);
    QString code = error.toString();
    QString words = json.value("description"_L1).toString();
    if (error.isObject()) { // {"error": {"title": "…", "message": "…"}}
        code = error.toObject().value("title"_L1).toString();
        words = error.toObject().value("message"_L1).toString();
    }
    if (fault.status == 409)
        fault = changedTo(Cause::Changed, fault);
    else if (code == "IdempotentRequestError"_L1) // The same was asked for a moment ago, in other words.
        fault = changedTo(Cause::Locked, fault);
    else if (fault.status == 404 && json.isEmpty())
        fault = changedTo(Cause::Nonsense, fault);
    fault.code = code;
    QStringList said = sentences(json.value("details"_L1).toObject(), fault.fields);
    const bool closed =
        fault.fields.contains(u"status"_s) && said.join(u' ').contains(u"closed"_s, Qt::CaseInsensitive);
    if (fault.cause == Cause::Input && closed) {
        fault.message = Words::tr("The ticket is closed in Zendesk; nothing about it can be changed there.");
        fault.hint = Words::tr("Open a new request that names this one, and hand that over.");
    } else if (fault.cause == Cause::Input && !(said.isEmpty() && words.isEmpty())) {
        fault.message =
            Words::tr("Zendesk refuses this: %1").arg(said.isEmpty() ? words : said.join(u' ')).left(500);
        fault.hint = Words::tr("Correct it here, or mend the ticket in Zendesk; it is sent again with the "
                               "next change or on Retry.");
    }
    return fault;
}

void readLimits(const messaging::WebAnswer& answer, Pace& pace)
{
    bool isNumber = false;
    const int left = answer.headers.value("x-rate-limit-remaining").toInt(&isNumber);
    bool hasReset = false;
    const int seconds = answer.headers.value("ratelimit-reset").toInt(&hasReset);
    if (isNumber)
        pace.left(left, hasReset ? seconds * kSecond : kMinute);
}

} // namespace occ::sync::zendesk
