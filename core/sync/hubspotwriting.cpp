// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubspot.h"
#include "core/sync/hubspotwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <utility>

/// Writing to HubSpot. A batch may fail in single rows (207): each row bears a mark by which the answer tells
/// what became of it.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

QString traceOf(qsizetype row)
{
    return u"row-%1"_s.arg(row);
}

Fault untold()
{
    Fault fault = faultOf(Cause::Trouble, hubspot::kTitle, Done::Maybe);
    fault.message = Words::tr("HubSpot did not say what became of this record.");
    return fault;
}

/// Whether the request may have been carried out although it failed.
bool isLost(Cause cause)
{
    return cause == Cause::TimedOut || cause == Cause::CutOff || cause == Cause::Trouble ||
           cause == Cause::Nonsense;
}

/// What a batch's answer says of each row: by its mark, else by what else identifies it.
QHash<QString, QJsonObject> byMark(const QJsonArray& results, const QString& keyProperty)
{
    QHash<QString, QJsonObject> found;
    for (const QJsonValue& one : results) {
        const QString key = one["properties"_L1][keyProperty].toString();
        const QString id = hubspot::idOf(one["id"_L1]);
        for (const QString& mark : {one["objectWriteTraceId"_L1].toString(),
                                    key.isEmpty() ? key : QString(u"key "_s + key), QString(u"id "_s + id)}) {
            if (!mark.isEmpty() && !found.contains(mark))
                found.insert(mark, one.toObject());
        }
    }
    return found;
}

QHash<QString, Fault> faultsByMark(const QJsonArray& errors)
{
    QHash<QString, Fault> found;
    for (const QJsonValue& one : errors) {
        const Fault fault = hubspot::rowFault(one.toObject());
        const QJsonValue context = one["context"_L1];
        for (const QJsonValue& mark : context["objectWriteTraceId"_L1].toArray())
            found.insert(mark.toString(), fault);
        for (const QJsonValue& id : context["ids"_L1].toArray())
            found.insert(u"id "_s + hubspot::idOf(id), fault);
    }
    return found;
}

} // namespace

Outcome<void> HubSpot::makeKey(Kind kind)
{
    if (m_keys.value(kind, Key::Unknown) == Key::Unknown) {
        if (const auto known = fields(kind); !known)
            return Lost(known.error());
    }
    const QString& name = m_options.keyProperty;
    if (m_keys.value(kind) == Key::Missing) {
        static const QMap<Kind, QString> groups{{Kind::Company, u"companyinformation"_s},
                                                {Kind::Contact, u"contactinformation"_s},
                                                {Kind::Deal, u"dealinformation"_s}};
        const QJsonObject property{
            {u"name"_s, name},
            {u"label"_s, Words::tr("Onboarding Command Center ID")},
            {u"type"_s, u"string"_s},
            {u"fieldType"_s, u"text"_s},
            {u"groupName"_s, groups.value(kind)},
            {u"description"_s, Words::tr("Tells which record of the Onboarding Command Center this is. "
                                         "Please leave it as it is.")},
            {u"hasUniqueValue"_s, true},
            {u"formField"_s, false}};
        const QString path = u"/crm/properties/%1/%2"_s.arg(hubspot::kVersion, hubspot::typeOf(kind));
        const auto made = ask(sync::send("POST", path, QJsonDocument(property)));
        if (made) {
            m_keys.insert(kind, Key::Ready);
            return {};
        }
        if (made.error().cause == Cause::Permission) {
            Fault fault = made.error();
            fault.message =
                Words::tr("HubSpot has no property \"%1\" that keeps our number, and this connection may not "
                          "make it (crm.schemas.%2.write).")
                    .arg(name, hubspot::typeOf(kind));
            fault.hint = Words::tr("Give the key that scope once, or let an administrator of HubSpot make "
                                   "a single-line text property of that name with unique values.");
            fault.fields = QStringList{name};
            return Lost(std::move(fault));
        }
        // Somebody else may have made it meanwhile, also by the request whose answer was lost.
        if (made.error().cause != Cause::Duplicate)
            return Lost(made.error());
        if (const auto known = fields(kind); !known)
            return Lost(known.error());
    }
    if (m_keys.value(kind) == Key::Ready)
        return {};
    Fault fault = faultOf(Cause::Input, hubspot::kTitle);
    fault.message =
        Words::tr("HubSpot's property \"%1\" cannot keep our number: its values are not unique.").arg(name);
    fault.hint = Words::tr("Delete it in HubSpot for good, so that it is made anew, or name another one in "
                           "the mapping.");
    fault.fields = QStringList{name};
    return Lost(std::move(fault));
}

QJsonObject HubSpot::input(Kind kind, const Row& row, const QString& verb, qsizetype number) const
{
    QJsonObject properties = hubspot::properties(kind, row, m_exchange.now());
    QJsonObject made{{u"objectWriteTraceId"_s, traceOf(number)}};
    if (verb == "update"_L1) {
        made.insert(u"id"_s, row.id);
    } else if (verb == "upsert"_L1) {
        made.insert(u"id"_s, row.externalId);
        made.insert(u"idProperty"_s, m_options.keyProperty);
        if (properties.isEmpty())
            properties.insert(m_options.keyProperty, row.externalId);
    } else {
        if (mirroredKinds().contains(kind) && !row.externalId.isEmpty())
            properties.insert(m_options.keyProperty, row.externalId);
        QJsonArray associations;
        for (auto parents = row.parents.cbegin(); parents != row.parents.cend(); ++parents) {
            if (hubspot::linkType(kind, parents.key()).plain == 0)
                continue;
            for (qsizetype i = 0; i < parents->size(); ++i)
                associations << QJsonObject{{u"to"_s, QJsonObject{{u"id"_s, parents->at(i)}}},
                                            {u"types"_s, hubspot::linkTypes(kind, parents.key(), i == 0)}};
        }
        if (!associations.isEmpty())
            made.insert(u"associations"_s, associations);
    }
    made.insert(u"properties"_s, properties);
    return made;
}

void HubSpot::takeAnswer(Kind kind, const QList<Row>& rows, const Batch& batch, const Said& said,
                         QList<RowResult>& results) const
{
    const auto done = byMark(said.object().value("results"_L1).toArray(), m_options.keyProperty);
    const auto faults = faultsByMark(said.object().value("errors"_L1).toArray());
    for (const qsizetype number : batch.rows) {
        const Row& row = rows.at(number);
        RowResult& result = results[number];
        result = RowResult();
        result.record.id = row.id;
        QStringList marks{traceOf(number)};
        if (!row.id.isEmpty())
            marks << u"id "_s + row.id;
        if (!row.externalId.isEmpty())
            marks << u"key "_s + row.externalId << u"id "_s + row.externalId;
        // Whether it failed comes first: a 207 may name a row in both lists.
        const auto fault =
            std::ranges::find_if(marks, [&](const QString& one) { return faults.contains(one); });
        const auto mark = std::ranges::find_if(marks, [&](const QString& one) { return done.contains(one); });
        if (fault != marks.end()) {
            result.fault = faults.value(*fault);
        } else if (mark != marks.end()) {
            const QJsonObject json = done.value(*mark);
            result.created = row.id.isEmpty() && json.value("new"_L1).toBool(batch.verb == "create"_L1);
            result.record = record(kind, json, row.values.keys());
        } else {
            result.fault = untold();
        }
    }
}

Outcome<void> HubSpot::send(Kind kind, const QList<Row>& rows, const Batch& batch, QList<RowResult>& results)
{
    if (batch.rows.isEmpty())
        return {};
    QJsonArray inputs;
    bool keyed = mirroredKinds().contains(kind);
    for (const qsizetype number : batch.rows) {
        inputs << input(kind, rows.at(number), batch.verb, number);
        keyed = keyed && !rows.at(number).externalId.isEmpty();
    }
    Ask asked = sync::send("POST", hubspot::objects(kind, u"batch/"_s + batch.verb),
                           QJsonDocument(QJsonObject{{u"inputs"_s, inputs}}));
    // What bears our number can be sent twice: the second one is refused as a twin.
    asked.makes = batch.verb == "create"_L1 && !keyed;
    const auto said = askList(asked);
    if (!said) {
        Fault fault = said.error();
        if (isLost(fault.cause))
            fault.done = Done::Maybe;
        if (batch.verb == "create"_L1 && isTwin(fault))
            return settleTwins(kind, rows, batch.rows, results);
        return Lost(std::move(fault));
    }
    takeAnswer(kind, rows, batch, *said, results);
    if (batch.verb != "create"_L1)
        return {};
    QList<qsizetype> twins;
    for (const qsizetype number : batch.rows) {
        if (results.at(number).fault && isTwin(*results.at(number).fault))
            twins << number;
    }
    return settleTwins(kind, rows, twins, results);
}

bool HubSpot::isTwin(const Fault& fault) const
{
    return fault.cause == Cause::Duplicate && fault.remoteId.isEmpty() &&
           (fault.fields.contains(m_options.keyProperty) || fault.detail.contains(m_options.keyProperty));
}

/// Rows that are there already, by an earlier try whose answer was lost, or by another program's.
Outcome<void> HubSpot::settleTwins(Kind kind, const QList<Row>& rows, const QList<qsizetype>& twins,
                                   QList<RowResult>& results)
{
    if (auto sent = send(kind, rows, {u"upsert"_s, twins}, results); !sent)
        return sent;
    QList<Association> wanted;
    QList<qsizetype> of;
    for (const qsizetype number : twins) {
        if (results.at(number).fault)
            continue;
        const Row& row = rows.at(number);
        for (auto parents = row.parents.cbegin(); parents != row.parents.cend(); ++parents) {
            for (qsizetype i = 0; i < parents->size(); ++i) {
                wanted << Association{kind, results.at(number).record.id, parents.key(), parents->at(i),
                                      i == 0};
                of << number;
            }
        }
    }
    if (wanted.isEmpty())
        return {};
    const auto tied = link(wanted);
    if (!tied)
        return Lost(tied.error());
    for (qsizetype i = 0; i < of.size(); ++i) {
        if (tied->at(i).fault && !results.at(of.at(i)).fault)
            results[of.at(i)].fault = tied->at(i).fault;
    }
    return {};
}

Outcome<QList<RowResult>> HubSpot::write(Kind kind, const QList<Row>& rows)
{
    QList<RowResult> results(rows.size());
    Batch updates{u"update"_s, {}};
    Batch upserts{u"upsert"_s, {}};
    Batch creations{u"create"_s, {}};
    const bool mirrored = mirroredKinds().contains(kind);
    bool needsKey = false;
    bool hasParents = false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Row& row = rows.at(i);
        const QJsonObject properties = hubspot::properties(kind, row, m_exchange.now());
        results[i].record.id = row.id;
        if (const QString name = hubspot::tooLong(properties); !name.isEmpty()) {
            Fault fault = faultOf(Cause::Input, hubspot::kTitle);
            fault.message = Words::tr("The text is longer than the %L1 characters HubSpot takes.")
                                .arg(hubspot::kLongestText);
            fault.hint = Words::tr("Shorten it here; it is sent again by itself.");
            fault.fields = QStringList{name};
            results[i].fault = fault;
        } else if (!row.id.isEmpty()) {
            // Only parents change; those are linked.
            if (!properties.isEmpty())
                updates.rows << i;
        } else if (mirrored && !row.externalId.isEmpty()) {
            upserts.rows << i;
            hasParents = hasParents || !row.parents.isEmpty();
            needsKey = true;
        } else {
            creations.rows << i;
        }
    }
    // Only a creation sets the parents along; only an upsert can be repeated without a look. Rows of a batch
    // go the same way, so that they are one request.
    if (hasParents)
        creations.rows = std::exchange(upserts.rows, {}) + creations.rows;
    if (needsKey) {
        if (const auto made = makeKey(kind); !made) {
            if (stopsRun(made.error().cause))
                return Lost(made.error());
            for (Batch* batch : {&upserts, &creations}) {
                for (const qsizetype number : batch->rows)
                    results[number].fault = made.error();
                batch->rows.clear();
            }
        }
    }
    bool wentBefore = false;
    for (const Batch& batch : {updates, upserts, creations}) {
        if (auto sent = send(kind, rows, batch, results); !sent) {
            Fault fault = sent.error();
            // The rows before it went: they are looked at before they are sent again.
            if (wentBefore && stopsRun(fault.cause))
                fault.done = Done::Maybe;
            return Lost(std::move(fault));
        }
        wentBefore = wentBefore || !batch.rows.isEmpty();
    }
    return results;
}

} // namespace occ::sync
