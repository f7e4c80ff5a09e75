// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubspot.h"
#include "core/sync/hubspotwords.h"

#include <algorithm>

/// HubSpot's batches.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kBatches = u"crm/objects/2026-09/%1/batch/%2"_s;
const QString kLinks = u"crm/associations/2026-09/%1/%2/batch/create"_s;

QJsonObject inputsOf(const QJsonArray& inputs)
{
    return {{u"inputs"_s, inputs}};
}

QJsonArray mainCompany(Kind kind)
{
    return {QJsonObject{{u"associationCategory"_s, u"HUBSPOT_DEFINED"_s},
                        {u"associationTypeId"_s, hubspotMainCompany(kind)}}};
}

/// Which row an error of a 207 speaks of; -1 when it does not say.
int rowOf(const QJsonObject& error, const QList<Row>& rows)
{
    const QJsonValue context = error.value("context"_L1);
    for (const QJsonValue& trace : context["objectWriteTraceId"_L1].toArray()) {
        bool isNumber = false;
        const int row = trace.toVariant().toString().toInt(&isNumber);
        if (isNumber && row >= 0 && row < rows.size())
            return row;
    }
    for (const auto key : {"ids", "id"}) {
        for (const QJsonValue& id : context[QLatin1StringView(key)].toArray()) {
            const auto found = std::ranges::find(rows, id.toVariant().toString(), &Row::id);
            if (found != rows.cend())
                return int(found - rows.cbegin());
        }
    }
    return -1;
}

} // namespace

Outcome<QList<Record>> Hubspot::batchRead(Kind kind, const QStringList& ids, const QStringList& fields,
                                          const QString& idProperty)
{
    QJsonArray inputs;
    for (const QString& id : ids)
        inputs << QJsonObject{{u"id"_s, id}};
    QJsonObject body = inputsOf(inputs);
    body.insert(u"properties"_s, QJsonArray::fromStringList(properties(kind, fields)));
    if (!idProperty.isEmpty())
        body.insert(u"idProperty"_s, idProperty);
    auto said = m_exchange.ask(send("POST", kBatches.arg(hubspotType(kind), u"read"_s), QJsonDocument(body)));
    if (!said)
        return Lost(std::move(said.error()));
    QList<Record> records;
    for (const QJsonValue& one : said->object().value("results"_L1).toArray())
        records << record(kind, one.toObject(), fields);
    if (auto added = addParents(kind, records); !added)
        return Lost(std::move(added.error()));
    return records;
}

Outcome<QList<Record>> Hubspot::read(Kind kind, const QStringList& ids, const QStringList& fields)
{
    auto records = batchRead(kind, ids, fields, {});
    if (!records)
        return records;
    QStringList missing = ids;
    bool foreign = false;
    for (const Record& one : std::as_const(*records)) {
        foreign = foreign || !ids.contains(one.id);
        missing.removeAll(one.id);
    }
    if (!foreign)
        return records;
    // An id that was merged away is answered with the record it went into: which, only a single look tells.
    records->removeIf([&ids](const Record& one) { return !ids.contains(one.id); });
    for (const QString& id : std::as_const(missing)) {
        auto said = m_exchange.ask(get(u"crm/objects/2026-09/%1/%2"_s.arg(hubspotType(kind), segment(id))));
        if (!said && said.error().cause == Cause::NotFound)
            continue;
        if (!said)
            return Lost(std::move(said.error()));
        Record merged;
        merged.id = id;
        merged.mergedInto = said->object().value("id"_L1).toVariant().toString();
        *records << merged;
    }
    return records;
}

Outcome<QList<Record>> Hubspot::find(Kind kind, const QStringList& externalIds, const QStringList& fields)
{
    const QString property = m_options.externalIds.value(kind);
    return property.isEmpty() ? Outcome<QList<Record>>(QList<Record>())
                              : batchRead(kind, externalIds, fields, property);
}

QJsonObject Hubspot::input(Kind kind, const Row& row, int place) const
{
    QJsonObject values;
    for (auto it = row.values.begin(); it != row.values.end(); ++it)
        values.insert(it.key(), hubspotText(it.value()));
    QJsonObject input{{u"objectWriteTraceId"_s, QString::number(place)}};
    if (!row.id.isEmpty()) {
        input.insert(u"id"_s, row.id);
    } else {
        const QString property = m_options.externalIds.value(kind);
        if (!property.isEmpty() && !row.externalId.isEmpty())
            values.insert(property, row.externalId);
        QJsonArray associations;
        for (const QString& company : row.parents.value(Kind::Company))
            associations << QJsonObject{{u"to"_s, QJsonObject{{u"id"_s, company}}},
                                        {u"types"_s, mainCompany(kind)}};
        if (!associations.isEmpty())
            input.insert(u"associations"_s, associations);
    }
    input.insert(u"properties"_s, values);
    return input;
}

Outcome<QList<RowResult>> Hubspot::writeBatch(Kind kind, const QList<Row>& rows, bool creates)
{
    QJsonArray inputs;
    for (int i = 0; i < rows.size(); ++i)
        inputs << input(kind, rows.at(i), i);
    Ask ask = send("POST", kBatches.arg(hubspotType(kind), creates ? u"create"_s : u"update"_s),
                   QJsonDocument(inputsOf(inputs)));
    ask.makes = creates;
    auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(std::move(said.error()));
    // A row nobody speaks of may have gone through.
    RowResult unknown;
    unknown.fault = faultOf(Cause::Nonsense, m_exchange.crm(), Done::Maybe);
    QList<RowResult> results(rows.size(), unknown);
    for (const QJsonValue& one : said->object().value("results"_L1).toArray()) {
        const Record written = record(kind, one.toObject(), one["properties"_L1].toObject().keys());
        bool traced = false;
        int place = one["objectWriteTraceId"_L1].toVariant().toString().toInt(&traced);
        for (int i = 0; !traced && i < rows.size(); ++i) {
            const bool same =
                creates ? !written.externalId.isEmpty() && rows.at(i).externalId == written.externalId
                        : rows.at(i).id == written.id;
            if (same)
                place = i;
            traced = traced || same;
        }
        if (traced && place >= 0 && place < rows.size())
            results[place] = RowResult{{}, creates, written};
    }
    for (const QJsonValue& one : said->object().value("errors"_L1).toArray()) {
        const int place = rowOf(one.toObject(), rows);
        if (place >= 0)
            results[place].fault = hubspotRefusal(one.toObject(), faultOf(Cause::Input, m_exchange.crm()));
    }
    return results;
}

Outcome<QList<RowResult>> Hubspot::write(Kind kind, const QList<Row>& rows)
{
    QList<RowResult> results(rows.size());
    for (const bool creates : {true, false}) {
        QList<Row> part;
        QList<qsizetype> places;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i).id.isEmpty() != creates)
                continue;
            if (!creates && rows.at(i).values.isEmpty()) {
                results[i].record.id = rows.at(i).id; // Only its company changes: link() does that.
                continue;
            }
            part << rows.at(i);
            places << i;
        }
        if (part.isEmpty())
            continue;
        auto written = writeBatch(kind, part, creates);
        if (!written && part.size() == rows.size())
            return written;
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (written)
                results[places.at(i)] = written->at(i);
            else
                results[places.at(i)].fault = written.error();
        }
    }
    return results;
}

Outcome<QList<RowResult>> Hubspot::link(const QList<Association>& associations)
{
    QList<RowResult> results(associations.size());
    for (const Kind kind : {Kind::Contact, Kind::Deal}) {
        QJsonArray inputs;
        QList<qsizetype> places;
        for (qsizetype i = 0; i < associations.size(); ++i) {
            const Association& one = associations.at(i);
            if (one.kind != kind || one.parentKind != Kind::Company)
                continue;
            inputs << QJsonObject{{u"from"_s, QJsonObject{{u"id"_s, one.id}}},
                                  {u"to"_s, QJsonObject{{u"id"_s, one.parentId}}},
                                  {u"types"_s, mainCompany(kind)}};
            places << i;
        }
        if (places.isEmpty())
            continue;
        auto said = m_exchange.ask(
            send("POST", kLinks.arg(hubspotType(kind), u"companies"_s), QJsonDocument(inputsOf(inputs))));
        const bool failed = !said || !said->object().value("errors"_L1).toArray().isEmpty();
        for (const qsizetype place : std::as_const(places)) {
            results[place].record.id = associations.at(place).id;
            if (failed)
                results[place].fault = said ? faultOf(Cause::Input, m_exchange.crm()) : said.error();
        }
    }
    return results;
}

Outcome<QList<RowResult>> Hubspot::archive(Kind kind, const QStringList& ids)
{
    QJsonArray inputs;
    for (const QString& id : ids)
        inputs << QJsonObject{{u"id"_s, id}};
    auto said = m_exchange.ask(
        send("POST", kBatches.arg(hubspotType(kind), u"archive"_s), QJsonDocument(inputsOf(inputs))));
    if (!said && said.error().cause != Cause::NotFound)
        return Lost(std::move(said.error()));
    QList<RowResult> results(ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        results[i].record.id = ids.at(i);
    return results;
}

} // namespace occ::sync
