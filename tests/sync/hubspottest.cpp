// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubspot.h"
#include "tests/fakes/hubspotfake.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/sync/syncrig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using sync::Cause;
using sync::Hubspot;
using sync::Kind;

namespace {

/// The HubSpot of the tests with the property that keeps our ids, and rounds against it.
class HubspotRig : public SyncRig
{
public:
    explicit HubspotRig(const QString& engine)
        : SyncRig(engine)
        , hubspot(*clock)
        , pace({{},
                2 * kMinute,
                [this](Millis length) {
                    clock->advance(length);
                    return true;
                },
                [] { return 0.5; }},
               *clock)
    {
        hubspot.change([](HubspotWorld& world) {
            for (const QString& type : {u"companies"_s, u"contacts"_s, u"deals"_s}) {
                HubspotProperty property;
                property.name = u"occ_external_id"_s;
                property.label = u"Command Center"_s;
                property.unique = true;
                property.standard = false;
                world.properties[type] << property;
            }
        });
        sync().setRemotes([this](const occ::sync::Connection&) -> Result<std::unique_ptr<occ::sync::Remote>> {
            Hubspot::Options options;
            options.access = [this](bool) -> occ::sync::Outcome<occ::sync::Access> {
                return occ::sync::Access{hubspot.base(), key};
            };
            options.searchCap = searchCap;
            return std::unique_ptr<occ::sync::Remote>(std::make_unique<Hubspot>(options, pace, *clock));
        });
    }

    /// A round that has to go through.
    occ::sync::RoundEnd good()
    {
        clock->advance(2 * kMinute);
        const occ::sync::RoundEnd end = round();
        if (end.fault)
            qFatal("%s {%s}", qPrintable(end.fault->oneLine()), qPrintable(end.fault->detail));
        return end;
    }

    HubspotFake hubspot;
    occ::sync::Pace pace;
    QByteArray key = "pat-na1-0123456789";
    int searchCap = 10'000;
};

} // namespace

/// The HubSpot connector under the engine, against the HubSpot of the tests.
class HubspotTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesBothWays_data() { addEngines(); }
    void goesBothWays()
    {
        OCC_FETCH_ENGINE();
        HubspotRig rig(engine);
        const QStringList companies = rig.hubspot.fill(u"companies"_s, 150);
        rig.hubspot.fill(u"contacts"_s, 120);
        rig.hubspot.fill(u"deals"_s, 30);
        const qint64 mine = rig.client(u"Lakeside Clinic"_s);
        rig.contact(mine, u"Bo Berg"_s, u"bo@lakeside.example"_s);
        const QStringList findings = [&] {
            QStringList words;
            for (const sync::Finding& finding : must(rig.sync().check(u"crm"_s))) {
                if (finding.weight == sync::Finding::Weight::Blocks)
                    words << finding.text;
            }
            return words;
        }();
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u' ')));
        rig.hubspot.forgetRequests();
        const sync::RoundEnd end = rig.good();
        QCOMPARE(end.tally.createdHere, 300);
        QCOMPARE(end.tally.createdThere, 2);
        QCOMPARE(rig.hubspot.size(u"companies"_s), 151);
        QCOMPARE(must(rig.workspace().clients().list()).size(), 151);
        QCOMPARE(rig.hubspot.count(u"POST /crm/objects/2026-09/companies/batch/create"_s), 1);
        QCOMPARE(rig.good().tally.writeRequests, 0);
        QCOMPARE(rig.good().tally.changedHere, 0);

        const Client first = must(rig.workspace().clients().find(u"Company 0"_s));
        rig.changeClient(first.id, [](Client& client) { client.address = u"1 Dock Road"_s; });
        rig.hubspot.change([&](HubspotWorld& world) {
            world.edit(u"companies"_s, companies.at(1), {{u"address"_s, u"2 Quay"_s}});
        });
        const sync::RoundEnd edits = rig.good();
        QCOMPARE(edits.tally.changedThere, 1);
        QCOMPARE(edits.tally.changedHere, 1);
        QCOMPARE(rig.hubspot.record(u"companies"_s, companies.at(0)).text(u"address"_s), u"1 Dock Road"_s);
        QCOMPARE(must(rig.workspace().clients().find(u"Company 1"_s)).address, u"2 Quay"_s);
        QCOMPARE(rig.good().tally.writeRequests, 0);
    }

    void goesThroughTrouble_data() { addEngines(); }
    void goesThroughTrouble()
    {
        OCC_FETCH_ENGINE();
        HubspotRig rig(engine);
        rig.good();
        for (int i = 0; i < 130; ++i)
            rig.client(u"Client %1"_s.arg(i));
        // The answer to what was made is lost: it is looked up, not made again.
        rig.hubspot.trouble(u"companies/batch/create"_s, CrmServer::Trouble::DropAfter, 1);
        rig.clock->advance(2 * kMinute);
        QCOMPARE(rig.round().fault->done, sync::Done::Maybe);
        QCOMPARE(rig.hubspot.size(u"companies"_s), 100);
        rig.hubspot.trouble(u"companies/search"_s, CrmServer::Trouble::Answer, 1, {429, {}, {}, {}});
        rig.good();
        QCOMPARE(rig.hubspot.size(u"companies"_s), 130);
        QCOMPARE(must(rig.workspace().clients().list()).size(), 130);
        // A web page instead of HubSpot stops the round and says so.
        rig.hubspot.trouble(u"companies/search"_s, CrmServer::Trouble::WebPage, 1);
        rig.clock->advance(2 * kMinute);
        QCOMPARE(rig.round().fault->cause, Cause::Nonsense);
        rig.key = "pat-na1-revoked";
        rig.clock->advance(2 * kMinute);
        QCOMPARE(rig.round().fault->cause, Cause::SignIn);
        rig.key = "pat-na1-0123456789";
        rig.good();
    }

    void noticesWhatIsGone_data() { addEngines(); }
    void noticesWhatIsGone()
    {
        OCC_FETCH_ENGINE();
        HubspotRig rig(engine);
        const QStringList companies = rig.hubspot.fill(u"companies"_s, 3);
        rig.good();
        rig.clock->advance(5 * kMinute);
        rig.hubspot.change([&](HubspotWorld& world) {
            world.archive(u"companies"_s, companies.at(0));
            world.merge(u"companies"_s, companies.at(1), companies.at(2));
        });
        rig.changeClient(must(rig.workspace().clients().find(u"Company 2"_s)).id,
                         [](Client& client) { client.address = u"3 Pier"_s; });
        rig.good();
        QCOMPARE(rig.conflicts().size(), 2);
        QCOMPARE(rig.conflicts()[0].about, sync::Conflict::About::DeletedThere);
        QCOMPARE(rig.conflicts()[1].about, sync::Conflict::About::MergedThere);
    }

    void turnsPagesBeyondTheSearchsEnd_data() { addEngines(); }
    void turnsPagesBeyondTheSearchsEnd()
    {
        OCC_FETCH_ENGINE();
        HubspotRig rig(engine);
        rig.good();
        rig.searchCap = 400;
        rig.hubspot.change([](HubspotWorld& world) { world.searchCap = 400; });
        rig.clock->advance(kDay);
        rig.hubspot.change([&](HubspotWorld& world) {
            for (int i = 0; i < 950; ++i)
                world.put(u"companies"_s, {{u"name"_s, u"Late %1"_s.arg(i)}}, rig.clock->now() - 2000 + i);
        });
        rig.good();
        QCOMPARE(must(rig.workspace().clients().list()).size(), 950);
    }
};

OCC_TEST(HubspotTest)
#include "hubspottest.moc"
