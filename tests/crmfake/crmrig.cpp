// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crmfake/crmrig.h"

#include "core/sync/hubspot.h"
#include "core/sync/salesforce.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;
using sync::Kind;

CrmRig::CrmRig(const QString& engine, const By& by)
    : Rig(engine)
    , hubspot(*clock)
    , salesforce(*clock)
    , m_hubspotPace(paceOptions(sync::HubSpot::pace()), *clock)
    , m_salesforcePace(paceOptions({}), *clock)
    , m_hubspotBase(by ? by(u"hubspot"_s, hubspot.base()) : hubspot.base())
    , m_salesforceBase(by ? by(u"salesforce"_s, salesforce.base()) : salesforce.base())
{
    sync().setRemotes([this](const sync::Connection& connection) { return remote(connection.connector); });
    for (const QString& name : {u"hubspot"_s, u"salesforce"_s})
        static_cast<void>(must(sync().connect(name, name)));
}

sync::Pace::Options CrmRig::paceOptions(sync::Pace::Options options)
{
    options.wait = [this](Millis length) {
        clock->advance(length);
        return true;
    };
    options.chance = [] { return 0.0; };
    return options;
}

Result<std::unique_ptr<sync::Remote>> CrmRig::remote(const QString& name)
{
    if (name == "hubspot"_L1) {
        sync::HubSpot::Options options;
        options.access = [this](bool) -> sync::Outcome<sync::Access> {
            return sync::Access{m_hubspotBase, hubspot.key()};
        };
        return std::unique_ptr<sync::Remote>(new sync::HubSpot(options, m_hubspotPace, *clock));
    }
    sync::Salesforce::Options options;
    options.access = [this](bool) -> sync::Outcome<sync::Access> {
        return sync::Access{
            QUrl(m_salesforceBase.toString(QUrl::StripTrailingSlash) + u"/services/data/v67.0"_s),
            salesforce.key()};
    };
    return std::unique_ptr<sync::Remote>(new sync::Salesforce(options, m_salesforcePace, *clock));
}

sync::Tally CrmRig::round(const QString& name)
{
    const sync::RoundEnd end = must(sync().round(name, true));
    if (end.fault)
        qFatal("%s [%s] %s", qPrintable(end.fault->oneLine()), qPrintable(end.fault->code),
               qPrintable(end.fault->detail));
    return end.tally;
}

QString CrmRig::said(const QString& name, const QString& what)
{
    sync::LogFilter filter;
    filter.what = what;
    filter.limit = 20;
    QStringList lines;
    for (const sync::LogLine& line : must(sync().log(name, filter)))
        lines << line.name + u": "_s + line.text + u' ' + line.cure;
    return lines.join(u'\n');
}

CrmServer& CrmRig::server(const QString& name)
{
    if (name == "hubspot"_L1)
        return hubspot;
    return salesforce;
}

QString CrmRig::typeOf(const QString& name, Kind kind)
{
    const bool isHubspot = name == "hubspot"_L1;
    if (kind == Kind::Company)
        return isHubspot ? u"companies"_s : u"Account"_s;
    if (kind == Kind::Contact)
        return isHubspot ? u"contacts"_s : u"Contact"_s;
    return isHubspot ? u"deals"_s : u"Opportunity"_s;
}

int CrmRig::size(const QString& name, Kind kind) const
{
    return name == "hubspot"_L1 ? hubspot.size(typeOf(name, kind)) : salesforce.size(typeOf(name, kind));
}

int CrmRig::writes(const QString& name, Kind kind) const
{
    const CrmServer& crm = name == "hubspot"_L1 ? static_cast<const CrmServer&>(hubspot) : salesforce;
    int count = 0;
    if (name != "hubspot"_L1) {
        // Changes by number name no type in their path; what is sent the first time goes by our number.
        count = crm.count(u"PATCH /services/data/v67.0/composite/sobjects/"_s + typeOf(name, kind));
    } else {
        for (const QString& verb : {u"create"_s, u"update"_s, u"upsert"_s})
            count += crm.count(u"POST /crm/objects/2026-09/%1/batch/%2"_s.arg(typeOf(name, kind), verb));
    }
    return count;
}

} // namespace occ::test
