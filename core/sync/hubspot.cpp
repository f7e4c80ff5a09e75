// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubspot.h"

#include "core/sync/hubspotwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;
using messaging::WebAnswer;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

/// More than any account has; against a list that never ends.
constexpr int kMostOwnerPages = 200;

RemoteOwner ownerFrom(const QJsonObject& json)
{
    RemoteOwner owner;
    owner.id = hubspot::idOf(json.value("id"_L1));
    owner.email = json.value("email"_L1).toString();
    owner.name = QString(json.value("firstName"_L1).toString() + u' ' + json.value("lastName"_L1).toString())
                     .simplified();
    if (owner.name.isEmpty())
        owner.name = owner.email;
    owner.active = !json.value("archived"_L1).toBool();
    return owner;
}

RemoteStage stageFrom(const QJsonObject& json)
{
    const QJsonValue metadata = json.value("metadata"_L1);
    RemoteStage stage;
    stage.id = json.value("id"_L1).toString();
    stage.label = json.value("label"_L1).toString();
    stage.active = !json.value("archived"_L1).toBool();
    // Strings, both of them: "true", "1.0".
    stage.closed = hubspot::valueOut(metadata["isClosed"_L1]) == "true"_L1;
    stage.won = stage.closed && hubspot::valueOut(metadata["probability"_L1]).toDouble() == 1.0;
    return stage;
}

} // namespace

HubSpot::HubSpot(Options options, Pace& pace, const Clock& clock)
    : m_options(std::move(options))
    , m_exchange({.crm = hubspot::kTitle,
                  .access = m_options.access,
                  .explain = [this](const WebAnswer& answer,
                                    Fault fault) { return explained(answer, std::move(fault)); },
                  .limits = hubspot::readLimits,
                  .deadline = m_options.deadline,
                  .attempts = m_options.attempts},
                 pace, clock)
    , m_portal(m_options.account)
    , m_domain(u"app.hubspot.com"_s)
{}

QUrl HubSpot::defaultBase()
{
    return QUrl(u"https://api.hubapi.com"_s);
}

Pace::Options HubSpot::pace()
{
    Pace::Options options;
    options.lanes.insert(QString(), {100, 10 * kSecond});
    // Five are allowed; a request that took longer on its way must not make it six.
    options.lanes.insert(u"search"_s, {4, kSecond});
    return options;
}

const Capabilities& HubSpot::capabilities() const
{
    static const Capabilities can = [] {
        Capabilities made;
        made.key = u"hubspot"_s;
        made.title = hubspot::kTitle;
        made.kinds = {Kind::Company, Kind::Contact, Kind::Deal, Kind::Note, Kind::Task};
        made.readBatch = 100;
        made.writeBatch = 100;
        made.linkBatch = 2000;
        made.upserts = {Kind::Company, Kind::Contact, Kind::Deal};
        return made;
    }();
    return can;
}

Fault HubSpot::explained(const WebAnswer& answer, Fault fault) const
{
    // HubSpot's refusals are never web pages: a proxy's or a sign-in page says nothing about a record.
    const bool refusal = fault.cause == Cause::Input || fault.cause == Cause::Permission ||
                         fault.cause == Cause::NotFound || fault.cause == Cause::Duplicate;
    if (refusal && fault.status != 414 && answer.type() == "text/html") {
        Fault page = faultOf(Cause::Nonsense, hubspot::kTitle, fault.done);
        page.status = fault.status;
        page.detail = fault.detail;
        return page;
    }
    const QJsonObject error = QJsonDocument::fromJson(answer.body).object();
    if (fault.status == 429) {
        const QMutexLocker lock(&m_mutex);
        return hubspot::limitReached(answer, error, std::move(fault), m_exchange.now(), m_zone);
    }
    return hubspot::explained(error, std::move(fault));
}

Outcome<Said> HubSpot::ask(const Ask& what)
{
    return m_exchange.ask(what);
}

Lost HubSpot::nonsense(const Said& said) const
{
    Fault fault = faultOf(Cause::Nonsense, hubspot::kTitle);
    fault.status = said.status;
    fault.detail = QString::fromUtf8(said.body.toJson(QJsonDocument::Compact).left(500));
    return Lost(std::move(fault));
}

Outcome<Said> HubSpot::askList(const Ask& what)
{
    Outcome<Said> said = ask(what);
    if (said && !said->object().value("results"_L1).isArray())
        return nonsense(*said);
    return said;
}

Instant HubSpot::timeOf(const Said& said) const
{
    const QString text = QString::fromLatin1(said.headers.value("date").trimmed());
    QDateTime at = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? at.toMSecsSinceEpoch() : m_exchange.now();
}

Outcome<RemoteAccount> HubSpot::whoAmI()
{
    const auto said = ask(get(u"/account-info/%1/details"_s.arg(hubspot::kVersion)));
    if (!said)
        return Lost(said.error());
    RemoteAccount account;
    account.id = hubspot::idOf(said->object().value("portalId"_L1));
    if (account.id.isEmpty())
        return nonsense(*said);
    account.name = Words::tr("HubSpot account %1").arg(account.id);
    account.currency = said->object().value("companyCurrency"_L1).toString();
    const QMutexLocker lock(&m_mutex);
    m_portal = account.id;
    m_zone = QTimeZone(said->object().value("timeZone"_L1).toString().toLatin1());
    // Only HubSpot's own: people are sent there.
    const QString domain = said->object().value("uiDomain"_L1).toString();
    if (domain.endsWith(".hubspot.com"_L1) && !domain.contains(u'/'))
        m_domain = domain;
    return account;
}

Outcome<QList<RemoteField>> HubSpot::fields(Kind kind)
{
    const auto said = askList(get(u"/crm/properties/%1/%2"_s.arg(hubspot::kVersion, hubspot::typeOf(kind))));
    if (!said)
        return Lost(said.error());
    QList<RemoteField> fields;
    for (const QJsonValue& one : said->object().value("results"_L1).toArray()) {
        if (!one["archived"_L1].toBool() && !one["name"_L1].toString().isEmpty())
            fields << hubspot::fieldFrom(kind, one.toObject());
    }
    const auto key = std::ranges::find(fields, m_options.keyProperty, &RemoteField::name);
    if (key != fields.end()) {
        m_keys.insert(kind, key->unique && !key->readOnly ? Key::Ready : Key::Unfit);
        return fields;
    }
    m_keys.insert(kind, Key::Missing);
    if (mirroredKinds().contains(kind)) {
        // It is not there yet; the first record that is sent makes it.
        RemoteField ours;
        ours.name = m_options.keyProperty;
        ours.label = Words::tr("Onboarding Command Center ID");
        ours.unique = true;
        fields << ours;
    }
    return fields;
}

Outcome<QList<RemoteOwner>> HubSpot::owners()
{
    QList<RemoteOwner> owners;
    for (const bool archived : {false, true}) {
        QString after;
        for (int page = 0; page < kMostOwnerPages; ++page) {
            Query query{{u"limit"_s, u"500"_s}, {u"archived"_s, archived ? u"true"_s : u"false"_s}};
            if (!after.isEmpty())
                query << std::pair(u"after"_s, after);
            const auto said = askList(get(u"/crm/owners/"_s + hubspot::kVersion, query));
            if (!said)
                return Lost(said.error());
            for (const QJsonValue& one : said->object().value("results"_L1).toArray()) {
                const RemoteOwner owner = ownerFrom(one.toObject());
                if (std::ranges::find(owners, owner.id, &RemoteOwner::id) != owners.end())
                    continue;
                owners << owner;
                const QString user = hubspot::idOf(one["userId"_L1]);
                if (!user.isEmpty())
                    m_users.insert(user, owner.name);
            }
            const QString next = hubspot::idOf(said->object().value("paging"_L1)["next"_L1]["after"_L1]);
            if (next.isEmpty() || next == after)
                break;
            after = next;
        }
    }
    return owners;
}

Outcome<QList<RemotePipeline>> HubSpot::pipelines()
{
    const auto said = askList(get(u"/crm/pipelines/%1/deals"_s.arg(hubspot::kVersion)));
    if (!said)
        return Lost(said.error());
    QList<RemotePipeline> pipelines;
    for (const QJsonValue& one : said->object().value("results"_L1).toArray()) {
        if (one["archived"_L1].toBool())
            continue;
        RemotePipeline line{one["id"_L1].toString(), one["label"_L1].toString(), {}};
        for (const QJsonValue& stage : one["stages"_L1].toArray())
            line.stages << stageFrom(stage.toObject());
        pipelines << line;
    }
    return pipelines;
}

QUrl HubSpot::urlOf(Kind kind, const QString& id) const
{
    const QMutexLocker lock(&m_mutex);
    if (m_portal.isEmpty() || id.isEmpty())
        return {};
    return QUrl(u"https://%1/contacts/%2/record/%3/%4"_s.arg(m_domain, segment(m_portal),
                                                             hubspot::typeIdOf(kind), segment(id)));
}

} // namespace occ::sync
