// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubspot.h"

#include "core/sync/hubspotwords.h"

#include <algorithm>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

/// New versions come in March and September; each is supported for 18 months.
const QString kVersion = u"2026-09"_s;

constexpr int kSearchPage = 200;
constexpr int kListPage = 100;

Capabilities described()
{
    Capabilities can;
    can.key = u"hubspot"_s;
    can.title = u"HubSpot"_s;
    can.kinds = mirroredKinds();
    can.readBatch = 100;
    can.writeBatch = 100;
    can.linkBatch = 1000;
    return can;
}

void readLimits(const messaging::WebAnswer& answer, Pace& pace)
{
    bool known = false;
    const int left = answer.headers.value("x-hubspot-ratelimit-remaining").toInt(&known);
    const Millis window = answer.headers.value("x-hubspot-ratelimit-interval-milliseconds").toLongLong();
    if (known && window > 0)
        pace.left(left, window);
}

Exchange::Options exchangeOptions(const Hubspot::Options& options)
{
    Exchange::Options made;
    made.crm = u"HubSpot"_s;
    made.access = options.access;
    made.explain = &hubspotFault;
    made.limits = &readLimits;
    made.deadline = options.deadline;
    return made;
}

QString objects(Kind kind, const QString& rest = {})
{
    return u"crm/objects/%1/%2%3"_s.arg(kVersion, hubspotType(kind), rest);
}

QString nextOf(const QJsonObject& body)
{
    return body.value("paging"_L1)["next"_L1]["after"_L1].toVariant().toString();
}

QJsonArray idsOf(const QStringList& ids)
{
    QJsonArray inputs;
    for (const QString& id : ids)
        inputs << QJsonObject{{u"id"_s, id}};
    return inputs;
}

} // namespace

Hubspot::Hubspot(Options options, Pace& pace, const Clock& clock)
    : m_options(std::move(options))
    , m_capabilities(described())
    , m_exchange(exchangeOptions(m_options), pace, clock)
{}

QMap<Kind, QString> Hubspot::usualExternalIds()
{
    QMap<Kind, QString> ids;
    for (const Kind kind : mirroredKinds())
        ids.insert(kind, u"occ_external_id"_s);
    return ids;
}

Pace::Options Hubspot::usualPace()
{
    Pace::Options pace;
    pace.lanes = {{QString(), {100, 10 * kSecond}}, {u"search"_s, {4, kSecond}}};
    return pace;
}

Outcome<RemoteAccount> Hubspot::whoAmI()
{
    auto said = m_exchange.ask(get(u"account-info/%1/details"_s.arg(kVersion)));
    if (!said)
        return Lost(std::move(said.error()));
    const QJsonObject body = said->object();
    m_portal = body.value("portalId"_L1).toVariant().toString();
    if (m_portal.isEmpty())
        return Lost(faultOf(Cause::Nonsense, m_exchange.crm()));
    if (const QString site = body.value("uiDomain"_L1).toString(); !site.isEmpty())
        m_site = site;
    return RemoteAccount{
        m_portal, u"HubSpot %1"_s.arg(m_portal), {}, body.value("companyCurrency"_L1).toString()};
}

Outcome<QList<RemoteField>> Hubspot::fields(Kind kind)
{
    auto said = m_exchange.ask(get(u"crm/properties/%1/%2"_s.arg(kVersion, hubspotType(kind))));
    if (!said)
        return Lost(std::move(said.error()));
    QList<RemoteField> all;
    for (const QJsonValue& one : said->object().value("results"_L1).toArray()) {
        if (!one["archived"_L1].toBool())
            all << hubspotField(kind, one.toObject());
    }
    if (all.isEmpty())
        return Lost(faultOf(Cause::Nonsense, m_exchange.crm()));
    return all;
}

Outcome<QList<RemoteOwner>> Hubspot::owners()
{
    QList<RemoteOwner> all;
    QString after;
    do {
        Query query{{u"limit"_s, u"500"_s}};
        if (!after.isEmpty())
            query << std::pair(u"after"_s, after);
        auto said = m_exchange.ask(get(u"crm/owners/"_s + kVersion, query));
        if (!said)
            return Lost(std::move(said.error()));
        for (const QJsonValue& one : said->object().value("results"_L1).toArray())
            all << RemoteOwner{
                one["id"_L1].toVariant().toString(),
                QString(one["firstName"_L1].toString() + u' ' + one["lastName"_L1].toString()).trimmed(),
                one["email"_L1].toString(), !one["archived"_L1].toBool()};
        const QString next = nextOf(said->object());
        after = next == after ? QString() : next;
    } while (!after.isEmpty());
    return all;
}

Outcome<QList<RemotePipeline>> Hubspot::pipelines()
{
    auto said = m_exchange.ask(get(u"crm/pipelines/%1/deals"_s.arg(kVersion)));
    if (!said)
        return Lost(std::move(said.error()));
    const auto ordered = [](const QJsonValue& list) {
        QList<QJsonObject> entries;
        for (const QJsonValue& one : list.toArray()) {
            if (!one["archived"_L1].toBool())
                entries << one.toObject();
        }
        std::ranges::stable_sort(entries, {},
                                 [](const QJsonObject& one) { return one["displayOrder"_L1].toInt(); });
        return entries;
    };
    QList<RemotePipeline> all;
    for (const QJsonObject& one : ordered(said->object().value("results"_L1))) {
        RemotePipeline pipeline{one["id"_L1].toString(), one["label"_L1].toString(), {}};
        for (const QJsonObject& stage : ordered(one["stages"_L1])) {
            const QJsonValue about = stage["metadata"_L1];
            const bool closed = hubspotText(about["isClosed"_L1]) == "true"_L1;
            pipeline.stages << RemoteStage{stage["id"_L1].toString(), stage["label"_L1].toString(), closed,
                                           closed && hubspotText(about["probability"_L1]).toDouble() == 1.0,
                                           true};
        }
        all << pipeline;
    }
    return all;
}

QStringList Hubspot::properties(Kind kind, const QStringList& fields) const
{
    QStringList names = fields;
    names << m_options.externalIds.value(kind) << hubspotModified(kind);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

Record Hubspot::record(Kind kind, const QJsonObject& json, const QStringList& fields) const
{
    const QJsonObject values = json.value("properties"_L1).toObject();
    Record made;
    made.id = json.value("id"_L1).toVariant().toString();
    made.externalId = values.value(m_options.externalIds.value(kind)).toString();
    made.version = json.value("updatedAt"_L1).toString();
    made.modifiedAt = hubspotInstant(made.version);
    made.archived = json.value("archived"_L1).toBool();
    for (const QString& name : fields) {
        if (values.contains(name))
            made.values.insert(name, values.value(name));
    }
    return made;
}

Outcome<void> Hubspot::addParents(Kind kind, QList<Record>& records)
{
    if (kind == Kind::Company || records.isEmpty())
        return {};
    QStringList ids;
    for (const Record& one : std::as_const(records))
        ids << one.id;
    ids.removeDuplicates();
    Ask ask = send("POST", u"crm/associations/%1/%2/companies/batch/read"_s.arg(kVersion, hubspotType(kind)),
                   QJsonDocument(QJsonObject{{u"inputs"_s, idsOf(ids)}}));
    auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(std::move(said.error()));
    QHash<QString, QStringList> companies;
    for (const QJsonValue& one : said->object().value("results"_L1).toArray()) {
        QStringList& list = companies[one["from"_L1]["id"_L1].toVariant().toString()];
        for (const QJsonValue& to : one["to"_L1].toArray()) {
            const QString id = to["toObjectId"_L1].toVariant().toString();
            bool main = false;
            for (const QJsonValue& type : to["associationTypes"_L1].toArray())
                main = main || type["typeId"_L1].toInt() == hubspotMainCompany(kind);
            if (main)
                list.prepend(id);
            else
                list.append(id);
        }
    }
    for (Record& one : records) {
        one.parents.insert(Kind::Company, companies.value(one.id));
        one.parentsKnown = true;
    }
    return {};
}

Outcome<Page> Hubspot::listed(Kind kind, const QString& begun, const QString& after,
                              const QStringList& fields)
{
    Query query{{u"limit"_s, QString::number(kListPage)},
                {u"properties"_s, properties(kind, fields).join(u',')}};
    if (!after.isEmpty())
        query << std::pair(u"after"_s, after);
    auto said = m_exchange.ask(get(objects(kind), query));
    if (!said)
        return Lost(std::move(said.error()));
    const Instant date = hubspotDate(said->headers.value("date"));
    const QString start = begun.isEmpty() ? QString::number(date > 0 ? date : m_exchange.now()) : begun;
    Page page;
    for (const QJsonValue& one : said->object().value("results"_L1).toArray())
        page.records << record(kind, one.toObject(), fields);
    if (auto added = addParents(kind, page.records); !added)
        return Lost(std::move(added.error()));
    const QString next = nextOf(said->object());
    page.more = !next.isEmpty() && next != after;
    page.next = page.more ? u"list|%1|%2"_s.arg(start, next)
                          : u"since|%1||"_s.arg(start.toLongLong() - m_options.indexLag);
    return page;
}

Outcome<Page> Hubspot::searched(Kind kind, Instant from, const QString& until, const QString& after,
                                const QStringList& fields)
{
    const QString modified = hubspotModified(kind);
    const QJsonObject filter{
        {u"propertyName"_s, modified}, {u"operator"_s, u"GTE"_s}, {u"value"_s, QString::number(from)}};
    QJsonObject body{{u"filterGroups"_s, QJsonArray{QJsonObject{{u"filters"_s, QJsonArray{filter}}}}},
                     {u"sorts"_s, QJsonArray{QJsonObject{{u"propertyName"_s, modified},
                                                         {u"direction"_s, u"ASCENDING"_s}}}},
                     {u"properties"_s, QJsonArray::fromStringList(properties(kind, fields))},
                     {u"limit"_s, kSearchPage}};
    if (!after.isEmpty())
        body.insert(u"after"_s, after);
    Ask ask = send("POST", objects(kind, u"/search"_s), QJsonDocument(body));
    ask.lane = u"search"_s;
    auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(std::move(said.error()));
    const Instant date = hubspotDate(said->headers.value("date"));
    const QString end = until.isEmpty() ? QString::number(date > 0 ? date : m_exchange.now()) : until;
    Page page;
    Instant last = from;
    for (const QJsonValue& one : said->object().value("results"_L1).toArray()) {
        page.records << record(kind, one.toObject(), fields);
        last = std::max(last, page.records.last().modifiedAt);
    }
    if (auto added = addParents(kind, page.records); !added)
        return Lost(std::move(added.error()));
    const QString next = nextOf(said->object());
    page.more = !next.isEmpty() && next != after;
    if (!page.more)
        page.next = u"since|%1||"_s.arg(std::max(from, end.toLongLong() - m_options.indexLag));
    else if (next.toLongLong() + kSearchPage > m_options.searchCap)
        // A query ends there: a new one goes on where this one came to.
        page.next = u"since|%1|%2|"_s.arg(last > from ? last : last + 1).arg(end);
    else
        page.next = u"since|%1|%2|%3"_s.arg(QString::number(from), end, next);
    return page;
}

Outcome<Page> Hubspot::changes(Kind kind, const QString& cursor, const QStringList& fields)
{
    const QStringList parts = cursor.split(u'|');
    if (parts.value(0) == "since"_L1)
        return searched(kind, parts.value(1).toLongLong(), parts.value(2), parts.value(3), fields);
    return listed(kind, parts.value(1), parts.value(2), fields);
}

Outcome<Page> Hubspot::deleted(Kind kind, const QString& cursor)
{
    // "since", and within a reading "since|until|after": the archive cannot be asked by time.
    const QStringList parts = cursor.split(u'|');
    Query query{{u"limit"_s, cursor.isEmpty() ? u"1"_s : QString::number(kListPage)},
                {u"archived"_s, u"true"_s}};
    if (!parts.value(2).isEmpty())
        query << std::pair(u"after"_s, parts.value(2));
    auto said = m_exchange.ask(get(objects(kind), query));
    if (!said)
        return Lost(std::move(said.error()));
    const Instant date = hubspotDate(said->headers.value("date"));
    const QString until = parts.value(1).isEmpty()
                              ? QString::number((date > 0 ? date : m_exchange.now()) - m_options.indexLag)
                              : parts.value(1);
    Page page;
    page.next = until;
    if (cursor.isEmpty())
        return page;
    for (const QJsonValue& one : said->object().value("results"_L1).toArray()) {
        if (hubspotInstant(one["archivedAt"_L1].toString()) < parts.value(0).toLongLong())
            continue;
        Record gone;
        gone.id = one["id"_L1].toVariant().toString();
        gone.archived = true;
        page.records << gone;
    }
    const QString next = nextOf(said->object());
    page.more = !next.isEmpty() && next != parts.value(2);
    if (page.more)
        page.next = QStringList{parts.value(0), until, next}.join(u'|');
    return page;
}

QUrl Hubspot::urlOf(Kind kind, const QString& id) const
{
    static const QMap<Kind, QString> types{
        {Kind::Company, u"0-2"_s}, {Kind::Contact, u"0-1"_s}, {Kind::Deal, u"0-3"_s}};
    if (m_portal.isEmpty() || !types.contains(kind))
        return {};
    return QUrl(
        u"https://%1/contacts/%2/record/%3/%4"_s.arg(m_site, m_portal, types.value(kind), segment(id)));
}

} // namespace occ::sync
