// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubspot.h"
#include "core/sync/hubspotwords.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

/// Records by id and by our own number.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostGroups = 5;
constexpr int kMostToTie = 1000;

QJsonArray idInputs(const QStringList& ids)
{
    QJsonArray inputs;
    for (const QString& id : ids)
        inputs << QJsonObject{{u"id"_s, id}};
    return inputs;
}

QString textField(Kind kind)
{
    return kind == Kind::Note ? u"hs_note_body"_s : u"hs_task_body"_s;
}

} // namespace

QStringList HubSpot::wanted(Kind kind, const QStringList& fields) const
{
    QStringList names = fields;
    names << hubspot::modifiedOf(kind) << hubspot::kChangedBy;
    names << (mirroredKinds().contains(kind) ? m_options.keyProperty : textField(kind));
    names.removeDuplicates();
    return names;
}

Record HubSpot::record(Kind kind, const QJsonObject& json, const QStringList& fields) const
{
    const QJsonObject properties = json.value("properties"_L1).toObject();
    Record record;
    record.id = hubspot::idOf(json.value("id"_L1));
    record.version = json.value("updatedAt"_L1).toString();
    record.modifiedAt = hubspot::instantOf(record.version);
    if (record.modifiedAt == 0)
        record.modifiedAt = hubspot::instantOf(properties.value(hubspot::modifiedOf(kind)).toString());
    record.modifiedBy = m_users.value(properties.value(hubspot::kChangedBy).toString());
    record.archived = json.value("archived"_L1).toBool();
    record.externalId = mirroredKinds().contains(kind)
                            ? properties.value(m_options.keyProperty).toString()
                            : hubspot::externalIdIn(properties.value(textField(kind)).toString());
    for (const QString& field : fields) {
        if (properties.contains(field))
            record.values.insert(field, properties.value(field));
    }
    for (const Kind parent : hubspot::parentsOf(kind)) {
        const QJsonValue list = json.value("associations"_L1)[hubspot::typeOf(parent)];
        const QStringList ids = hubspot::inlineIds(list["results"_L1].toArray());
        if (!ids.isEmpty())
            record.parents.insert(parent, ids);
    }
    return record;
}

Outcome<void> HubSpot::addParents(Kind kind, QList<Record>& records)
{
    for (const Kind parent : hubspot::parentsOf(kind)) {
        for (qsizetype first = 0; first < records.size(); first += kMostToTie) {
            QStringList ids;
            for (const Record& record : records.mid(first, kMostToTie))
                ids << record.id;
            ids.removeDuplicates();
            const QString path = u"/crm/associations/%1/%2/%3/batch/read"_s.arg(
                hubspot::kVersion, hubspot::typeOf(kind), hubspot::typeOf(parent));
            const auto said =
                askList(sync::send("POST", path, QJsonDocument(QJsonObject{{u"inputs"_s, idInputs(ids)}})));
            if (!said)
                return Lost(said.error());
            QHash<QString, QStringList> found;
            for (const QJsonValue& one : said->object().value("results"_L1).toArray())
                found.insert(hubspot::idOf(one["from"_L1]["id"_L1]),
                             hubspot::batchIds(one["to"_L1].toArray(), hubspot::linkType(kind, parent)));
            // A record that is not among the results has none: answers leave those out, or name them as 207.
            for (Record& record : records) {
                if (found.contains(record.id))
                    record.parents.insert(parent, found.value(record.id));
            }
        }
    }
    if (!hubspot::parentsOf(kind).isEmpty()) {
        for (Record& record : records)
            record.parentsKnown = true;
    }
    return {};
}

Outcome<QList<Record>> HubSpot::batchRead(Kind kind, const QStringList& ids, const QString& by,
                                          const QStringList& fields, QStringList* missing)
{
    QJsonObject body{{u"inputs"_s, idInputs(ids)},
                     {u"properties"_s, QJsonArray::fromStringList(wanted(kind, fields))}};
    if (!by.isEmpty())
        body.insert(u"idProperty"_s, by);
    const auto said =
        askList(sync::send("POST", hubspot::objects(kind, u"batch/read"_s), QJsonDocument(body)));
    if (!said)
        return Lost(said.error());
    QList<Record> records;
    for (const QJsonValue& one : said->object().value("results"_L1).toArray())
        records << record(kind, one.toObject(), fields);
    for (const QJsonValue& error : said->object().value("errors"_L1).toArray()) {
        const Fault fault = hubspot::rowFault(error.toObject());
        // What passes must not look like a record that is gone.
        if (fault.cause != Cause::NotFound && fault.cause != Cause::Other && fault.cause != Cause::Input)
            return Lost(fault);
        if (missing == nullptr)
            continue;
        for (const QJsonValue& id : error["context"_L1]["ids"_L1].toArray())
            missing->append(hubspot::idOf(id));
    }
    return records;
}

Outcome<std::optional<Record>> HubSpot::readOne(Kind kind, const QString& id, const QStringList& fields)
{
    const auto said =
        ask(get(hubspot::objects(kind, segment(id)), {{u"properties"_s, wanted(kind, fields).join(u',')}}));
    if (!said) {
        if (said.error().cause == Cause::NotFound)
            return std::nullopt;
        return Lost(said.error());
    }
    if (hubspot::idOf(said->object().value("id"_L1)).isEmpty())
        return nonsense(*said);
    return record(kind, said->object(), fields);
}

Outcome<QList<Record>> HubSpot::readValues(Kind kind, const QStringList& ids, const QStringList& fields)
{
    QStringList asked = ids;
    asked.removeDuplicates();
    asked.removeAll(QString());
    if (asked.isEmpty())
        return QList<Record>();
    QStringList missing;
    auto records = batchRead(kind, asked, {}, fields, &missing);
    if (!records)
        return records;
    QSet<QString> answered(missing.begin(), missing.end());
    QList<Record> found;
    for (const Record& record : std::as_const(*records)) {
        answered.insert(record.id);
        if (asked.contains(record.id))
            found << record;
    }
    // An id that was merged away is answered with the record that took its place, which does not say for
    // which of the ids; those few are asked for one by one.
    for (const QString& id : std::as_const(asked)) {
        if (answered.contains(id))
            continue;
        auto one = readOne(kind, id, fields);
        if (!one)
            return Lost(one.error());
        if (!*one)
            continue;
        Record record = std::move(**one);
        if (record.id != id)
            record.mergedInto = std::exchange(record.id, id);
        found << record;
    }
    return found;
}

Outcome<QList<Record>> HubSpot::read(Kind kind, const QStringList& ids, const QStringList& fields)
{
    auto found = readValues(kind, ids, fields);
    if (!found)
        return found;
    if (auto added = addParents(kind, *found); !added)
        return Lost(added.error());
    return found;
}

Outcome<QList<Record>> HubSpot::find(Kind kind, const QStringList& externalIds, const QStringList& fields)
{
    QStringList asked = externalIds;
    asked.removeDuplicates();
    asked.removeAll(QString());
    if (asked.isEmpty())
        return QList<Record>();
    if (!mirroredKinds().contains(kind))
        return marked(kind, asked, fields);
    if (m_keys.value(kind, Key::Unknown) == Key::Unknown) {
        if (const auto known = this->fields(kind); !known)
            return Lost(known.error());
    }
    // Without the property nothing bears one of our numbers.
    if (m_keys.value(kind) != Key::Ready)
        return QList<Record>();
    auto records = batchRead(kind, asked, m_options.keyProperty, fields, nullptr);
    if (!records)
        return records;
    if (auto added = addParents(kind, *records); !added)
        return Lost(added.error());
    return records;
}

Outcome<QList<Record>> HubSpot::marked(Kind kind, const QStringList& externalIds, const QStringList& fields)
{
    QList<Record> records;
    const QStringList names = wanted(kind, fields);
    for (qsizetype first = 0; first < externalIds.size(); first += kMostGroups) {
        const QStringList some = externalIds.mid(first, kMostGroups);
        QJsonArray groups;
        for (const QString& id : some)
            groups << QJsonObject{
                {u"filters"_s, QJsonArray{QJsonObject{{u"propertyName"_s, textField(kind)},
                                                      {u"operator"_s, u"CONTAINS_TOKEN"_s},
                                                      {u"value"_s, hubspot::markerOf(id)}}}}};
        Ask asked = sync::send("POST", hubspot::objects(kind, u"search"_s),
                               QJsonDocument(QJsonObject{{u"filterGroups"_s, groups},
                                                         {u"properties"_s, QJsonArray::fromStringList(names)},
                                                         {u"limit"_s, 200}}));
        asked.lane = u"search"_s;
        const auto said = askList(asked);
        if (!said)
            return Lost(said.error());
        for (const QJsonValue& one : said->object().value("results"_L1).toArray()) {
            const Record found = record(kind, one.toObject(), fields);
            if (some.contains(found.externalId))
                records << found;
        }
    }
    return records;
}

} // namespace occ::sync
