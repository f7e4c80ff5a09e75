// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubspot.h"
#include "core/sync/hubspotwords.h"

#include <QJsonArray>

#include <algorithm>

/// What changed in HubSpot, and what is gone.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kListPage = 100;
constexpr int kSearchPage = 200;
/// Of the 3,000 characters that a search may have; what is longer goes without the fields.
constexpr qsizetype kLongestNames = 2200;

/// A cursor: what stands in it depends on how the reading goes on.
QString packed(const QJsonObject& at)
{
    return QString::fromUtf8(QJsonDocument(at).toJson(QJsonDocument::Compact));
}

std::optional<QJsonObject> unpacked(const QString& cursor)
{
    if (cursor.isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(cursor.toUtf8());
    return document.isObject() && !document.object().isEmpty() ? std::optional(document.object())
                                                               : std::nullopt;
}

Lost cursorGone()
{
    return Lost(faultOf(Cause::CursorGone, hubspot::kTitle));
}

QJsonObject filter(const QString& name, const QString& how, const QString& value)
{
    QJsonObject made{{u"propertyName"_s, name}, {u"operator"_s, how}};
    if (!value.isEmpty())
        made.insert(u"value"_s, value);
    return made;
}

QString nextOf(const Said& said)
{
    return hubspot::idOf(said.object().value("paging"_L1)["next"_L1]["after"_L1]);
}

} // namespace

Outcome<Page> HubSpot::changes(Kind kind, const QString& cursor, const QStringList& fields)
{
    const auto at = unpacked(cursor);
    if (!at)
        return cursorGone();
    if (at->isEmpty() || at->contains("list"_L1))
        return listed(kind, *at, fields);
    Scan scan;
    scan.from = at->value("from"_L1).toInteger();
    scan.id = at->value("id"_L1).toString();
    scan.back = at->value("back"_L1).toInteger();
    if (scan.from <= 0)
        return cursorGone();
    return searched(kind, scan, fields);
}

Outcome<Page> HubSpot::listed(Kind kind, const QJsonObject& at, const QStringList& fields)
{
    const QString after = at.value("list"_L1).toString();
    const QStringList names = wanted(kind, fields);
    const bool lean = names.join(u',').size() > 2 * kLongestNames;
    Query query{{u"limit"_s, QString::number(kListPage)}};
    query << std::pair(u"properties"_s, lean ? hubspot::modifiedOf(kind) : names.join(u','));
    QStringList parents;
    for (const Kind parent : hubspot::parentsOf(kind))
        parents << hubspot::typeOf(parent);
    if (!parents.isEmpty())
        query << std::pair(u"associations"_s, parents.join(u','));
    if (!after.isEmpty())
        query << std::pair(u"after"_s, after);
    const auto said = askList(get(hubspot::objects(kind), query));
    if (!said) {
        // Nothing else of the request can be wrong: names that are not known are passed over.
        if (!after.isEmpty() && said.error().cause == Cause::Input && said.error().status == 400)
            return cursorGone();
        return Lost(said.error());
    }
    // What changes while the list is read comes with the search that follows.
    const Instant from =
        at.contains("from"_L1) ? at.value("from"_L1).toInteger() : timeOf(*said) - hubspot::kSafety;
    Page page;
    QStringList ids;
    for (const QJsonValue& one : said->object().value("results"_L1).toArray()) {
        page.records << record(kind, one.toObject(), fields);
        page.records.last().parentsKnown = !parents.isEmpty();
        ids << page.records.last().id;
    }
    if (lean && !ids.isEmpty()) {
        auto whole = read(kind, ids, fields);
        if (!whole)
            return Lost(whole.error());
        page.records = std::move(*whole);
    }
    const QString next = nextOf(*said);
    // A page may come again; one that leads nowhere must not be asked for over and over.
    if (!next.isEmpty() && next == after && said->object().value("results"_L1).toArray().isEmpty())
        return nonsense(*said);
    page.more = !next.isEmpty();
    page.next = page.more ? packed({{u"list"_s, next}, {u"from"_s, from}}) : packed({{u"from"_s, from}});
    return page;
}

Outcome<HubSpot::Found> HubSpot::search(Kind kind, Scan& scan, const QStringList& properties,
                                        const QJsonArray& besides)
{
    const QString modified = hubspot::modifiedOf(kind);
    const bool within = !scan.id.isEmpty();
    QJsonArray filters{filter(modified, u"GTE"_s, QString::number(scan.from))};
    if (within)
        filters << filter(modified, u"LTE"_s, QString::number(scan.from))
                << filter(u"hs_object_id"_s, u"GT"_s, scan.id);
    for (const QJsonValue& one : besides)
        filters << one;
    const QJsonObject sort{{u"propertyName"_s, within ? u"hs_object_id"_s : modified},
                           {u"direction"_s, u"ASCENDING"_s}};
    Ask asked =
        sync::send("POST", hubspot::objects(kind, u"search"_s),
                   QJsonDocument(QJsonObject{
                       {u"filterGroups"_s, QJsonArray{QJsonObject{{u"filters"_s, filters}}}},
                       {u"sorts"_s, QJsonArray{sort}},
                       {u"properties"_s, QJsonArray::fromStringList(properties + QStringList{modified})},
                       {u"limit"_s, kSearchPage}}));
    asked.lane = u"search"_s;
    const auto said = askList(asked);
    if (!said)
        return Lost(said.error());
    Found found;
    found.records = said->object().value("results"_L1).toArray();
    const Instant floor = timeOf(*said) - hubspot::kSafety;
    const QJsonValue lastOne = found.records.isEmpty() ? QJsonValue() : found.records.last();
    Instant last = hubspot::instantOf(lastOne["properties"_L1][modified].toString());
    if (last == 0)
        last = hubspot::instantOf(lastOne["updatedAt"_L1].toString());
    const bool full = !nextOf(*said).isEmpty() && !found.records.isEmpty();
    found.more = full || within;
    if (within) {
        // Through with those of that moment, or on to the next of them.
        scan.id = full ? hubspot::idOf(lastOne["id"_L1]) : QString();
        scan.from += full ? 0 : 1;
    } else if (full) {
        // What the index does not show yet may lie before what it shows already.
        if (last > floor && scan.back == 0)
            scan.back = std::max(scan.from, floor);
        // More changed in one moment than a page holds: they are gone through by their ids.
        if (last <= scan.from)
            scan.id = u"0"_s;
        scan.from = std::max(scan.from, last);
    } else {
        scan.from = std::min(std::max(scan.from, last), floor);
        if (scan.back != 0)
            scan.from = std::min(scan.from, scan.back);
        scan.back = 0;
    }
    return found;
}

Outcome<Page> HubSpot::searched(Kind kind, Scan scan, const QStringList& fields)
{
    const QStringList names = wanted(kind, fields);
    const bool lean = names.join(u"\",\""_s).size() > kLongestNames;
    const auto found = search(kind, scan, lean ? QStringList() : names);
    if (!found)
        return Lost(found.error());
    Page page;
    page.more = found->more;
    QStringList ids;
    for (const QJsonValue& one : found->records) {
        page.records << record(kind, one.toObject(), fields);
        ids << page.records.last().id;
    }
    if (lean) {
        page.records.clear();
        for (qsizetype i = 0; i < ids.size(); i += capabilities().readBatch) {
            auto whole = read(kind, ids.mid(i, capabilities().readBatch), fields);
            if (!whole)
                return Lost(whole.error());
            page.records += *whole;
        }
    } else if (auto added = addParents(kind, page.records); !added) {
        return Lost(added.error());
    }
    QJsonObject next{{u"from"_s, scan.from}};
    if (!scan.id.isEmpty())
        next.insert(u"id"_s, scan.id);
    if (scan.back != 0)
        next.insert(u"back"_s, scan.back);
    page.next = packed(next);
    return page;
}

Outcome<Page> HubSpot::deleted(Kind kind, const QString& cursor)
{
    const auto at = unpacked(cursor);
    if (!at || (!at->isEmpty() && at->value("since"_L1).toInteger() <= 0))
        return cursorGone();
    return at->contains("from"_L1) ? mergedAway(kind, *at) : archived(kind, *at);
}

Outcome<Page> HubSpot::archived(Kind kind, const QJsonObject& at)
{
    const QString after = at.value("after"_L1).toString();
    const bool starts = at.isEmpty();
    Query query{{u"limit"_s, starts ? u"1"_s : QString::number(kListPage)}, {u"archived"_s, u"true"_s}};
    if (!after.isEmpty())
        query << std::pair(u"after"_s, after);
    const auto said = askList(get(hubspot::objects(kind), query));
    if (!said) {
        if (!after.isEmpty() && said.error().cause == Cause::Input && said.error().status == 400)
            return cursorGone();
        return Lost(said.error());
    }
    const Instant now = timeOf(*said) - hubspot::kSafety;
    Page page;
    if (starts) {
        page.next = packed({{u"since"_s, now}});
        return page;
    }
    const Instant since = at.value("since"_L1).toInteger();
    for (const QJsonValue& one : said->object().value("results"_L1).toArray()) {
        const Instant gone = hubspot::instantOf(one["archivedAt"_L1].toString());
        if (gone != 0 && gone < since)
            continue;
        Record record;
        record.id = hubspot::idOf(one["id"_L1]);
        record.archived = true;
        page.records << record;
    }
    const QString next = nextOf(*said);
    // A page may come again; one that leads nowhere must not be asked for over and over.
    if (!next.isEmpty() && next == after && said->object().value("results"_L1).toArray().isEmpty())
        return nonsense(*said);
    // What goes while this is read comes with the next time.
    const Instant start = at.contains("start"_L1) ? at.value("start"_L1).toInteger() : now;
    QJsonObject on{{u"since"_s, since}, {u"start"_s, start}};
    if (next.isEmpty())
        on.insert(u"from"_s, since);
    else
        on.insert(u"after"_s, next);
    page.next = packed(on);
    page.more = true;
    return page;
}

Outcome<Page> HubSpot::mergedAway(Kind kind, const QJsonObject& at)
{
    Scan scan;
    scan.from = at.value("from"_L1).toInteger();
    scan.id = at.value("id"_L1).toString();
    const QJsonObject begun{{u"since"_s, at.value("start"_L1).toInteger()}};
    const auto found =
        search(kind, scan, {hubspot::kMergedIds}, {filter(hubspot::kMergedIds, u"HAS_PROPERTY"_s, {})});
    Page page;
    if (!found) {
        // An object without that property knows no merging.
        if (found.error().cause != Cause::Input || !found.error().fields.contains(hubspot::kMergedIds))
            return Lost(found.error());
        page.next = packed(begun);
        return page;
    }
    for (const QJsonValue& one : found->records) {
        const QString into = hubspot::idOf(one["id"_L1]);
        const QString merged = one["properties"_L1][hubspot::kMergedIds].toString();
        for (const QString& id : merged.split(u';', Qt::SkipEmptyParts)) {
            Record record;
            record.id = id.trimmed();
            record.mergedInto = into;
            page.records << record;
        }
    }
    page.more = found->more;
    if (!page.more) {
        page.next = packed(begun);
        return page;
    }
    QJsonObject on = at;
    on.insert(u"from"_s, scan.from);
    on.remove("id"_L1);
    if (!scan.id.isEmpty())
        on.insert(u"id"_s, scan.id);
    page.next = packed(on);
    return page;
}

} // namespace occ::sync
