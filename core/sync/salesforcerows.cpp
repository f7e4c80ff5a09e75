// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/salesforce.h"
#include "core/sync/salesforcefaults.h"
#include "core/sync/salesforcewords.h"

#include <QJsonArray>

#include <algorithm>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestSubject = 255;

/// The day of a date or a moment; null when there is none.
QJsonValue day(const QJsonValue& value)
{
    const QString text = value.toString().left(10);
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString firstLine(const QString& text)
{
    return text.section(u'\n', 0, 0).simplified().left(kLongestSubject);
}

/// A note or task of ours as a task of theirs.
QJsonObject activity(Kind kind, const QJsonObject& ours)
{
    QJsonObject values;
    if (kind == Kind::Note) {
        const QString text = ours.value("text"_L1).toString();
        values.insert(u"Subject"_s, firstLine(text));
        values.insert(u"Description"_s, text);
        values.insert(u"ActivityDate"_s, day(ours.value("at"_L1)));
        values.insert(u"Status"_s, u"Completed"_s);
        return values;
    }
    if (ours.contains("title"_L1))
        values.insert(u"Subject"_s, firstLine(ours.value("title"_L1).toString()));
    if (ours.contains("text"_L1))
        values.insert(u"Description"_s, ours.value("text"_L1));
    if (ours.contains("due"_L1))
        values.insert(u"ActivityDate"_s, day(ours.value("due"_L1)));
    if (ours.contains("done"_L1))
        values.insert(u"Status"_s, ours.value("done"_L1).toBool() ? u"Completed"_s : u"Not Started"_s);
    return values;
}

} // namespace

QJsonObject Salesforce::body(Kind kind, const Row& row) const
{
    const bool isActivity = kind == Kind::Note || kind == Kind::Task;
    QJsonObject values = isActivity ? activity(kind, row.values) : row.values;
    // Numbers and flags are not taken as texts.
    for (auto value = values.begin(); value != values.end(); ++value) {
        bool number = false;
        const QString text = value->toString();
        const double read = value->isString() ? text.toDouble(&number) : 0;
        if (number && m_numbers.value(kind).contains(value.key()))
            *value = read;
        else if (value->isString() && text.isEmpty())
            *value = QJsonValue::Null;
        else if (value->isString() && m_flags.value(kind).contains(value.key()))
            *value = text == u"true"_s;
    }
    const QMap<Kind, QString> names = salesforceParents(kind);
    for (auto parent = row.parents.begin(); parent != row.parents.end(); ++parent) {
        QString name = names.value(parent.key());
        if (isActivity && parent.key() == Kind::Deal)
            name = u"WhatId"_s; // The map is in the kinds' order, so a deal takes the company's place.
        if (!name.isEmpty())
            values.insert(name,
                          parent->isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(parent->first()));
    }
    values.insert(u"attributes"_s, QJsonObject{{u"type"_s, salesforceObject(kind)}});
    return values;
}

RowResult Salesforce::result(const QJsonValue& said) const
{
    RowResult made;
    if (said["success"_L1].toBool()) {
        made.record.id = wholeSalesforceId(said["id"_L1].toString());
        made.created = said["created"_L1].toBool();
        return made;
    }
    Fault input = faultOf(Cause::Input, m_exchange.crm());
    input.status = 200;
    made.fault = salesforceRefusal(said["errors"_L1][0].toObject(), std::move(input));
    return made;
}

Outcome<QJsonArray> Salesforce::collection(const QByteArray& method, const QString& path,
                                           const QJsonArray& records, bool makes)
{
    Ask ask =
        send(method, path, QJsonDocument(QJsonObject{{u"allOrNone"_s, false}, {u"records"_s, records}}));
    ask.makes = makes;
    auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(std::move(said.error()));
    if (said->array().size() != records.size())
        return Lost(faultOf(Cause::Nonsense, m_exchange.crm(), Done::Maybe));
    return said->array();
}

Outcome<QList<RowResult>> Salesforce::write(Kind kind, const QList<Row>& rows)
{
    enum class Way : quint8 { Update, Upsert, Create };
    const QString by = m_options.externalIds.value(kind);
    const auto wayOf = [&by](const Row& row) {
        return !row.id.isEmpty()                          ? Way::Update
               : by.isEmpty() || row.externalId.isEmpty() ? Way::Create
                                                          : Way::Upsert;
    };
    QList<RowResult> results(rows.size());
    std::optional<Fault> first;
    bool anyWent = false;
    for (const Way way : {Way::Update, Way::Upsert, Way::Create}) {
        QJsonArray records;
        QList<qsizetype> places;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (wayOf(rows.at(i)) != way)
                continue;
            QJsonObject one = body(kind, rows.at(i));
            if (way == Way::Update)
                one.insert(u"Id"_s, rows.at(i).id);
            else if (!by.isEmpty() && !rows.at(i).externalId.isEmpty())
                one.insert(by, rows.at(i).externalId);
            records << one;
            places << i;
        }
        if (records.isEmpty())
            continue;
        const QString path = way == Way::Upsert
                                 ? u"composite/sobjects/%1/%2"_s.arg(salesforceObject(kind), by)
                                 : u"composite/sobjects"_s;
        const auto said =
            collection(way == Way::Create ? "POST" : "PATCH", path, records, way == Way::Create);
        for (qsizetype i = 0; i < places.size(); ++i) {
            RowResult& made = results[places.at(i)];
            if (said)
                made = result(said->at(i));
            else
                made.fault = said.error();
            made.created = made.created || (way == Way::Create && !made.fault);
            if (made.record.id.isEmpty())
                made.record.id = rows.at(places.at(i)).id;
        }
        anyWent = anyWent || bool(said);
        if (!said && !first)
            first = said.error();
    }
    // When a part of the rows went through, what became of it must not be lost with the rest.
    if (first && !anyWent)
        return Lost(std::move(*first));
    return results;
}

Outcome<QList<RowResult>> Salesforce::link(const QList<Association>& associations)
{
    QList<RowResult> results(associations.size());
    for (const Kind kind : m_capabilities.kinds) {
        QList<Row> rows;
        QList<qsizetype> places;
        for (qsizetype i = 0; i < associations.size(); ++i) {
            const Association& one = associations.at(i);
            if (one.kind != kind)
                continue;
            Row row;
            row.id = one.id;
            row.parents.insert(one.parentKind, {one.parentId});
            rows << row;
            places << i;
        }
        if (rows.isEmpty())
            continue;
        auto written = write(kind, rows);
        if (!written)
            return written;
        for (qsizetype i = 0; i < places.size(); ++i)
            results[places.at(i)] = written->at(i);
    }
    return results;
}

Outcome<QList<RowResult>> Salesforce::archive(Kind, const QStringList& ids)
{
    if (ids.isEmpty())
        return QList<RowResult>();
    Ask ask = get(u"composite/sobjects"_s, {{u"ids"_s, ids.join(u',')}, {u"allOrNone"_s, u"false"_s}});
    ask.method = "DELETE";
    auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(std::move(said.error()));
    if (said->array().size() != ids.size())
        return Lost(faultOf(Cause::Nonsense, m_exchange.crm(), Done::Maybe));
    QList<RowResult> results;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        RowResult one = result(said->array().at(i));
        if (one.fault && one.fault->cause == Cause::NotFound)
            one.fault.reset();
        one.record.id = ids.at(i);
        one.record.archived = !one.fault;
        results << one;
    }
    return results;
}

QUrl Salesforce::urlOf(Kind kind, const QString& id) const
{
    QUrl url;
    {
        const QMutexLocker lock(&m_mutex);
        url = m_site;
    }
    if (url.isEmpty()) { // Nobody has asked anything yet: the sign-in knows.
        const auto access = m_options.access(false);
        url = access ? access->base.adjusted(QUrl::RemovePath | QUrl::RemoveQuery) : QUrl();
    }
    if (url.isEmpty() || wholeSalesforceId(id).isEmpty())
        return {};
    url.setPath(u"/lightning/r/%1/%2/view"_s.arg(salesforceObject(kind), wholeSalesforceId(id)));
    return url;
}

} // namespace occ::sync
