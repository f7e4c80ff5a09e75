// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspotfake.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

CrmValues example(const QString& type, int i)
{
    const QString n = QString::number(i);
    if (type == u"companies"_s)
        return {{u"name"_s, u"Company %1"_s.arg(n)},
                {u"domain"_s, u"company%1.example"_s.arg(n)},
                {u"phone"_s, u"+1 555 01%1"_s.arg(i % 100, 2, 10, QChar(u'0'))},
                {u"city"_s, i % 2 == 0 ? u"Springfield"_s : u"Salem"_s},
                {u"industry"_s, i % 3 == 0 ? u"RETAIL"_s : u"OTHER"_s},
                {u"numberofemployees"_s, QString::number(i % 500)},
                {u"hubspot_owner_id"_s, i % 2 == 0 ? u"70001"_s : u"70002"_s}};
    if (type == u"contacts"_s)
        return {{u"email"_s, u"person%1@company.example"_s.arg(n)},
                {u"firstname"_s, u"Person"_s},
                {u"lastname"_s, u"Number %1"_s.arg(n)},
                {u"phone"_s, u"+1 555 02%1"_s.arg(i % 100, 2, 10, QChar(u'0'))},
                {u"jobtitle"_s, u"Office manager"_s}};
    if (type == u"deals"_s)
        return {{u"dealname"_s, u"Deal %1"_s.arg(n)},
                {u"amount"_s, QString::number(1000 + i)},
                {u"pipeline"_s, u"default"_s},
                {u"dealstage"_s, i % 4 == 0 ? u"closedwon"_s : u"contractsent"_s},
                {u"closedate"_s, u"2026-12-01T00:00:00Z"_s}};
    return {{u"hs_timestamp"_s, u"2026-11-02T09:15:30Z"_s}};
}

} // namespace

HubspotFake::HubspotFake(const Clock& clock)
    : CrmServer(std::make_unique<HubspotWorld>(clock))
{
    change([this](HubspotWorld& world) { world.tokens.staticKeys << QString::fromLatin1(key()); });
}

void HubspotFake::change(const std::function<void(HubspotWorld&)>& work) const
{
    run([&] { work(static_cast<HubspotWorld&>(world())); });
}

QStringList HubspotFake::fill(const QString& type, int count)
{
    QStringList ids;
    change([&](HubspotWorld& world) {
        const QList<qint64> companies = world.tables.value(u"companies"_s).records.keys();
        for (int i = 0; i < count; ++i) {
            ids << world.put(type, example(type, i), world.now() - (count - i) * kSecond);
            if (type != u"companies"_s && !companies.isEmpty())
                world.associate(type, ids.last(), u"companies"_s,
                                QString::number(companies.at(i % companies.size())));
        }
    });
    return ids;
}

CrmRecord HubspotFake::record(const QString& type, const QString& id) const
{
    CrmRecord found;
    change([&](HubspotWorld& world) {
        if (const CrmRecord* there = world.record(type, id))
            found = *there;
    });
    return found;
}

int HubspotFake::size(const QString& type) const
{
    int size = 0;
    change([&](HubspotWorld& world) { size = int(world.size(type)); });
    return size;
}

} // namespace occ::test
