// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubspot.h"
#include "core/sync/hubspotwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

/// Putting records together, and archiving them.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

QString pairOf(const QString& from, const QString& to)
{
    return from + u'>' + to;
}

/// Either way of naming the end of an association.
QString endOf(const QJsonValue& result, QLatin1StringView nested, QLatin1StringView flat)
{
    const QString id = hubspot::idOf(result[nested]["id"_L1]);
    return id.isEmpty() ? hubspot::idOf(result[flat]) : id;
}

QStringList idsIn(const QJsonValue& context)
{
    QStringList ids;
    for (const QJsonValue& list : context.toObject()) {
        for (const QJsonValue& one : list.toArray())
            ids << hubspot::idOf(one);
    }
    return ids;
}

} // namespace

Outcome<QList<RowResult>> HubSpot::link(const QList<Association>& associations)
{
    QList<RowResult> results(associations.size());
    QMap<std::pair<Kind, Kind>, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < associations.size(); ++i) {
        const Association& one = associations.at(i);
        results[i].record.id = one.id;
        if (hubspot::linkType(one.kind, one.parentKind).plain != 0) {
            groups[{one.kind, one.parentKind}] << i;
            continue;
        }
        Fault fault = faultOf(Cause::Input, hubspot::kTitle);
        fault.message = Words::tr("HubSpot does not put these two kinds of records together.");
        results[i].fault = fault;
    }
    for (const QList<qsizetype>& group : std::as_const(groups)) {
        if (auto sent = linkGroup(associations, group, results); !sent)
            return Lost(sent.error());
    }
    return results;
}

Outcome<void> HubSpot::linkGroup(const QList<Association>& associations, const QList<qsizetype>& group,
                                 QList<RowResult>& results)
{
    const Association& first = associations.at(group.first());
    QJsonArray inputs;
    for (const qsizetype number : group) {
        const Association& one = associations.at(number);
        inputs << QJsonObject{{u"from"_s, QJsonObject{{u"id"_s, one.id}}},
                              {u"to"_s, QJsonObject{{u"id"_s, one.parentId}}},
                              {u"types"_s, hubspot::linkTypes(one.kind, one.parentKind, one.main)}};
    }
    const QString path = u"/crm/associations/%1/%2/%3/batch/create"_s.arg(
        hubspot::kVersion, hubspot::typeOf(first.kind), hubspot::typeOf(first.parentKind));
    const auto said = ask(sync::send("POST", path, QJsonDocument(QJsonObject{{u"inputs"_s, inputs}})));
    if (!said)
        return Lost(said.error());
    const QJsonArray errors = said->object().value("errors"_L1).toArray();
    if (errors.isEmpty())
        return {};
    QSet<QString> tied;
    for (const QJsonValue& one : said->object().value("results"_L1).toArray())
        tied << pairOf(endOf(one, "from"_L1, "fromObjectId"_L1), endOf(one, "to"_L1, "toObjectId"_L1));
    for (const qsizetype number : group) {
        const Association& one = associations.at(number);
        if (tied.contains(pairOf(one.id, one.parentId)))
            continue;
        QJsonObject about = errors.first().toObject();
        for (const QJsonValue& error : errors) {
            const QStringList ids = idsIn(error["context"_L1]);
            if (ids.contains(one.id) || ids.contains(one.parentId)) {
                about = error.toObject();
                break;
            }
        }
        results[number].fault = hubspot::rowFault(about);
    }
    return {};
}

Outcome<QList<RowResult>> HubSpot::archive(Kind kind, const QStringList& ids)
{
    QList<RowResult> results(ids.size());
    QJsonArray inputs;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        results[i].record.id = ids.at(i);
        results[i].record.archived = true;
        const QJsonObject input{{u"id"_s, ids.at(i)}};
        if (!inputs.contains(input))
            inputs << input;
    }
    if (inputs.isEmpty())
        return results;
    const auto said = ask(sync::send("POST", hubspot::objects(kind, u"batch/archive"_s),
                                     QJsonDocument(QJsonObject{{u"inputs"_s, inputs}})));
    if (!said)
        return Lost(said.error());
    for (const QJsonValue& error : said->object().value("errors"_L1).toArray()) {
        const Fault fault = hubspot::rowFault(error.toObject());
        const QStringList named = idsIn(error["context"_L1]);
        // What is gone already is as it should be.
        for (qsizetype i = 0; i < ids.size() && fault.cause != Cause::NotFound; ++i) {
            if (named.contains(ids.at(i)))
                results[i].fault = fault;
        }
    }
    return results;
}

} // namespace occ::sync
