// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/trytonrows.h"
#include "core/sync/trytonparts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

/// Reading.
namespace occ::sync::tryton {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

QStringList partFields(Kind kind, const QString& prefix)
{
    QStringList names;
    const QStringList common{u"_timestamp"_s, u"write_date"_s, u"create_date"_s, u"active"_s};
    for (const QString& name : QStringList{u"type"_s, u"value"_s, u"name"_s} + common)
        names << prefix + u"contact_mechanisms."_s + name;
    if (kind == Kind::Company) {
        for (const QString& name : QStringList{u"street"_s, u"postal_code"_s, u"city"_s} + common)
            names << u"addresses."_s + name;
    }
    return names;
}

/// Every row that belongs to the record, itself first.
QList<QJsonObject> rowsOf(Kind kind, const QJsonObject& row)
{
    if (kind == Kind::Contact)
        return personOf(row);
    return QList<QJsonObject>{row} + partsOf(row, "contact_mechanisms."_L1) + partsOf(row, "addresses."_L1);
}

QString versionOf(Kind kind, const QJsonObject& row)
{
    QString text;
    const QList<QJsonObject> rows = rowsOf(kind, row);
    for (const QJsonObject& one : rows)
        text += QString::number(idOf(one)) + u'@' + stampOf(one) + u' ';
    if (rows.size() == 1)
        return stampOf(rows.first());
    return stampOf(row) + u'-' +
           QString::fromLatin1(
               QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

QString keptId(Kind kind, const QJsonObject& row, const QStringList& asked)
{
    static const QRegularExpression ours(u"^\\S+-(company|contact|deal)-\\d+$"_s);
    QStringList texts;
    if (kind == Kind::Company) {
        const QList<QJsonObject> list = partsOf(row, "identifiers."_L1);
        for (const QJsonObject& one : list) {
            if (one.value("type"_L1).toString().isEmpty())
                texts << one.value("code"_L1).toString();
        }
    } else {
        texts = row.value(kind == Kind::Deal ? "reference"_L1 : "comment"_L1).toString().split(u'\n');
    }
    QString found;
    for (const QString& text : std::as_const(texts)) {
        if (asked.contains(text.trimmed()))
            return text.trimmed();
        if (found.isEmpty() && ours.match(text.trimmed()).hasMatch())
            found = text.trimmed();
    }
    return found;
}

} // namespace

QJsonArray readFields(Kind kind, const Shape& shape, const QStringList& fields)
{
    QStringList names{u"write_date"_s, u"create_date"_s, u"write_uid.rec_name"_s, u"create_uid.rec_name"_s,
                      u"_timestamp"_s};
    if (kind == Kind::Company)
        names += QStringList{u"active"_s, u"replaced_by"_s, u"identifiers.code"_s, u"identifiers.type"_s} +
                 partFields(kind, {});
    else if (kind == Kind::Contact)
        names += QStringList{u"name"_s, u"party"_s, u"comment"_s, u"active"_s, u"party.active"_s} +
                 partFields(kind, u"party."_s);
    else
        names += QStringList{u"state"_s, u"party"_s, u"contact"_s, u"reference"_s, u"currency.code"_s};
    for (const QString& field : fields) {
        if (!isMechanism(kind, field) && !isAddress(kind, field) && shape.contains(field) &&
            !names.contains(field))
            names << field;
    }
    return QJsonArray::fromStringList(names);
}

QJsonArray touchedSince(Kind kind, Instant since)
{
    QStringList dates{u"write_date"_s, u"create_date"_s};
    if (kind == Kind::Company)
        dates += {u"contact_mechanisms.write_date"_s, u"contact_mechanisms.create_date"_s,
                  u"addresses.write_date"_s, u"addresses.create_date"_s};
    QJsonArray any{u"OR"_s};
    for (const QString& date : std::as_const(dates))
        any << QJsonArray{date, u">="_s, dateTime(since)};
    return any;
}

QJsonArray keeping(Kind kind, const QStringList& externalIds)
{
    const QJsonArray list = QJsonArray::fromStringList(externalIds);
    if (kind == Kind::Company)
        return listOf(QJsonArray{u"identifiers.code"_s, u"in"_s, list});
    if (kind == Kind::Deal)
        return listOf(QJsonArray{u"reference"_s, u"in"_s, list});
    QJsonArray any{u"OR"_s};
    for (const QString& id : externalIds)
        any << QJsonArray{u"comment"_s, u"like"_s, QString(u'%' + id + u'%')};
    return listOf(any);
}

QList<RemoteField> borrowedFields(Kind kind)
{
    const auto field = [](const QString& name, const QString& label, FieldType type) {
        RemoteField made;
        made.name = name;
        made.label = label;
        made.type = type;
        return made;
    };
    QList<RemoteField> fields;
    if (kind == Kind::Deal)
        return fields;
    fields << field(u"email"_s, Words::tr("E-mail"), FieldType::Email)
           << field(u"phone"_s, Words::tr("Phone"), FieldType::Phone);
    if (kind == Kind::Company) {
        fields << field(u"mobile"_s, Words::tr("Mobile"), FieldType::Phone)
               << field(u"fax"_s, Words::tr("Fax"), FieldType::Phone)
               << field(u"website"_s, Words::tr("Website"), FieldType::Url)
               << field(u"street"_s, Words::tr("Street"), FieldType::LongText)
               << field(u"postal_code"_s, Words::tr("Postal code"), FieldType::Text)
               << field(u"city"_s, Words::tr("City"), FieldType::Text);
    }
    return fields;
}

Record recordFrom(Kind kind, const Shape& shape, const QJsonObject& row, const QStringList& fields,
                  const QStringList& asked)
{
    Record record;
    record.id = QString::number(idOf(row));
    record.externalId = keptId(kind, row, asked);
    record.version = versionOf(kind, row);
    const QJsonObject by =
        row.value(row.value("write_date"_L1).isObject() ? "write_uid."_L1 : "create_uid."_L1).toObject();
    record.modifiedBy = by.value("rec_name"_L1).toString();
    const QList<QJsonObject> rows = rowsOf(kind, row);
    for (const QJsonObject& one : rows)
        record.modifiedAt = std::max({record.modifiedAt, instantOf(one.value("write_date"_L1)),
                                      instantOf(one.value("create_date"_L1))});
    const QList<QJsonObject> mechanisms = mechanismsOf(kind, row);
    const QList<QJsonObject> addresses = partsOf(row, "addresses."_L1);
    for (const QString& field : fields) {
        QJsonValue value;
        if (isMechanism(kind, field)) {
            if (const QJsonObject* found = mechanismFor(kind, mechanisms, field))
                value = found->value("value"_L1);
        } else if (isAddress(kind, field)) {
            if (const QJsonObject* found = addressOf(addresses))
                value = found->value(field);
        } else if (kind == Kind::Deal && field == "currency"_L1) {
            value = row.value("currency."_L1).toObject().value("code"_L1);
        } else if (shape.contains(field)) {
            value = inward(row.value(field), shape.value(field).type);
        } else {
            continue; // Not there any more: check() says so.
        }
        record.values.insert(field, value.isUndefined() ? QJsonValue() : value);
    }
    record.parentsKnown = kind != Kind::Company;
    if (kind == Kind::Company) {
        record.archived = !isActive(row);
        if (const qint64 into = row.value("replaced_by"_L1).toInteger())
            record.mergedInto = QString::number(into);
        return record;
    }
    if (const qint64 party = row.value("party"_L1).toInteger())
        record.parents.insert(Kind::Company, {QString::number(party)});
    if (kind == Kind::Deal) {
        record.archived = row.value("state"_L1).toString() == "cancelled"_L1;
        if (const qint64 contact = row.value("contact"_L1).toInteger())
            record.parents.insert(Kind::Contact, {QString::number(contact)});
        return record;
    }
    record.archived = rows.isEmpty() || std::ranges::none_of(rows, isActive);
    if (!rows.isEmpty() && idOf(rows.first()) != idOf(row))
        record.mergedInto = QString::number(idOf(rows.first()));
    return record;
}

QJsonObject conditionsOf(Kind kind, const QJsonObject& row)
{
    QJsonObject conditions;
    const auto add = [&](const QString& model, const QJsonObject& one) {
        conditions.insert(model + u',' + QString::number(idOf(one)), one.value("_timestamp"_L1));
    };
    if (kind != Kind::Contact)
        add(modelOf(kind), row);
    const QList<QJsonObject> mechanisms =
        kind == Kind::Contact ? personOf(row) : partsOf(row, "contact_mechanisms."_L1);
    for (const QJsonObject& one : mechanisms)
        add(u"party.contact_mechanism"_s, one);
    const QList<QJsonObject> addresses = partsOf(row, "addresses."_L1);
    for (const QJsonObject& one : addresses)
        add(u"party.address"_s, one);
    return conditions;
}

qint64 coarseSecond(const QJsonObject& conditions)
{
    qint64 highest = 0;
    for (auto it = conditions.begin(); it != conditions.end(); ++it) {
        bool isWhole = false;
        const qint64 second = it.value().toString().toLongLong(&isWhole);
        if (isWhole)
            highest = std::max(highest, second);
    }
    return highest;
}

} // namespace occ::sync::tryton
