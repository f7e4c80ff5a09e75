// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubspot.h"
#include "core/sync/salesforce.h"
#include "core/sync/syncservice.h"
#include "tests/fakes/hubspotfake.h"
#include "tests/fakes/salesforcefake.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace occ;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;
using sync::Kind;

namespace {

/// A workspace that is connected to one of the CRMs of the tests.
class FakeRig final : public Rig
{
public:
    FakeRig(const QString& engine, const QString& crm)
        : Rig(engine)
        , isHubspot(crm == u"hubspot")
    {
        pace = std::make_unique<sync::Pace>(
            sync::Pace::Options{{}, 2 * kMinute, [](Millis) { return true; }, [] { return 0.5; }}, *clock);
        sync().setRemotes([this](const sync::Connection&) { return remote(); });
        static_cast<void>(must(sync().connect(u"crm"_s, crm)));
        sync::Mapping mapping = must(sync().mapping(u"crm"_s));
        mapping.triggers.playbook = u"short"_s;
        for (sync::ObjectMapping& object : mapping.objects) {
            if (object.kind == Kind::Company) {
                // A field every account has takes what is chosen here.
                object.fields.removeIf(
                    [](const sync::FieldMapping& field) { return field.ours == u"address"; });
                sync::FieldMapping health;
                health.ours = u"onboarding.health"_s;
                health.theirs = QStringList{isHubspot ? u"address"_s : u"BillingStreet"_s};
                health.direction = sync::Direction::Out;
                object.fields << health;
            }
        }
        must(sync().setMapping(u"crm"_s, mapping));
        mapping.triggers.activity = sync::Triggers::Activity::Notes;
        must(sync().setTriggers(u"crm"_s, mapping.triggers));
    }

    [[nodiscard]] sync::SyncService& sync() { return workspace().sync(); }
    /// One round, some time after the last one.
    sync::Tally round()
    {
        clock->advance(kHour);
        const sync::RoundEnd end = must(sync().round(u"crm"_s, true));
        if (end.fault)
            qFatal("%s [%s] %s", qPrintable(end.fault->oneLine()), qPrintable(end.fault->code),
                   qPrintable(end.fault->detail));
        return end.tally;
    }
    [[nodiscard]] QStringList said(const QString& what)
    {
        sync::LogFilter filter;
        filter.what = what;
        QStringList lines;
        for (const sync::LogLine& line : must(sync().log(u"crm"_s, filter)))
            lines << line.name + u": "_s + line.text + u' ' + line.url.toString();
        return lines;
    }
    [[nodiscard]] QString type(Kind kind) const
    {
        const bool company = kind == Kind::Company;
        if (isHubspot)
            return company ? u"companies"_s : kind == Kind::Deal ? u"deals"_s : u"notes"_s;
        return company ? u"Account"_s : kind == Kind::Deal ? u"Opportunity"_s : u"Task"_s;
    }
    QStringList fill(Kind kind, int count)
    {
        return isHubspot ? hubspot.fill(type(kind), count) : salesforce.fill(type(kind), count);
    }
    [[nodiscard]] int size(Kind kind) const
    {
        return isHubspot ? hubspot.size(type(kind)) : salesforce.size(type(kind));
    }
    [[nodiscard]] CrmRecord record(Kind kind, const QString& id) const
    {
        return isHubspot ? hubspot.record(type(kind), id) : salesforce.record(type(kind), id);
    }
    void setStage(const QString& deal, bool won)
    {
        if (isHubspot)
            hubspot.change([&](HubspotWorld& world) {
                world.edit(u"deals"_s, deal,
                           {{u"dealstage"_s, won ? u"closedwon"_s : u"appointmentscheduled"_s}});
            });
        else
            salesforce.change([&](SalesforceWorld& world) {
                world.edit(u"Opportunity"_s, deal,
                           {{u"StageName"_s, won ? u"Closed Won"_s : u"Prospecting"_s}});
            });
    }
    /// The next writing of a note arrives, and its answer is lost.
    void loseAnswer()
    {
        if (isHubspot)
            hubspot.trouble(u"/notes/batch/create"_s, CrmServer::Trouble::DropAfter);
        else
            salesforce.trouble(u"sobjects/Task"_s, CrmServer::Trouble::DropAfter);
    }

    bool isHubspot;
    HubspotFake hubspot{*clock};
    SalesforceFake salesforce{*clock};

private:
    Result<std::unique_ptr<sync::Remote>> remote()
    {
        if (isHubspot) {
            sync::HubSpot::Options options;
            options.access = [this](bool) -> sync::Outcome<sync::Access> {
                return sync::Access{hubspot.base(), hubspot.key()};
            };
            return std::unique_ptr<sync::Remote>(new sync::HubSpot(options, *pace, *clock));
        }
        sync::Salesforce::Options options;
        options.access = [this](bool) -> sync::Outcome<sync::Access> {
            return sync::Access{QUrl(salesforce.base().toString() + u"/services/data/v67.0"_s),
                                salesforce.key()};
        };
        return std::unique_ptr<sync::Remote>(new sync::Salesforce(options, *pace, *clock));
    }

    std::unique_ptr<sync::Pace> pace;
};

} // namespace

/// What a CRM sets off, and what is told it, over the network with HubSpot's and Salesforce's connectors.
class CrmTriggerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromAWonDealToItsHealth_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("crm");
        for (const QString& engine : {u"sqlite"_s, u"postgresql"_s}) {
            for (const QString& crm : {u"hubspot"_s, u"salesforce"_s})
                QTest::addRow("%s %s", qPrintable(engine), qPrintable(crm)) << engine << crm;
        }
    }
    void fromAWonDealToItsHealth()
    {
        OCC_FETCH_ENGINE();
        QFETCH(const QString, crm);
        FakeRig rig(engine, crm);
        const QString company = rig.fill(Kind::Company, 1).first();
        const QString deal = rig.fill(Kind::Deal, 1).first();
        rig.setStage(deal, false);
        rig.round();
        QVERIFY2(rig.said(u"failed"_s).isEmpty(), qPrintable(rig.said(u"failed"_s).join(u'\n')));
        QVERIFY(must(rig.onboardings().list()).isEmpty());

        rig.setStage(deal, true);
        QCOMPARE(rig.round().started, 1);
        const QList<OnboardingRow> rows = must(rig.onboardings().list());
        QCOMPARE(rows.size(), 1);
        const QString started = rig.said(u"came"_s).filter(u"onboarding was started"_s).join(u'\n');
        QVERIFY2(started.contains(deal), qPrintable(started)); // With the way to the deal in the CRM.
        const QString field = rig.isHubspot ? u"address"_s : u"BillingStreet"_s;
        QVERIFY(!rig.record(Kind::Company, company).text(field).isEmpty());
        QCOMPARE(rig.record(Kind::Company, company).text(field),
                 toText(must(rig.onboardings().list())[0].health));
        QCOMPARE(rig.round().started, 0);
        QCOMPARE(rig.round().writeRequests, 0);

        // A contact becomes a note at the company and the deal, once, although the first answer is lost.
        Interaction contact;
        contact.onboardingId = rows[0].id;
        contact.channel = u"phone"_s;
        contact.summary = u"Kick-off on Monday"_s;
        static_cast<void>(must(rig.onboardings().logInteraction(contact)));
        rig.loseAnswer();
        static_cast<void>(must(rig.sync().round(u"crm"_s)));
        rig.round();
        rig.round();
        QCOMPARE(rig.isHubspot ? rig.hubspot.troublesMet() : rig.salesforce.troublesMet(), 1);
        QCOMPARE(rig.size(Kind::Note), 1);
        QVERIFY(must(rig.sync().waiting(u"crm"_s)).isEmpty());
        const QString notes = rig.said(u"went"_s).filter(u"contact is kept"_s).join(u'\n');
        QVERIFY2(notes.contains(u"http"_s), qPrintable(notes));
        QCOMPARE(rig.round().writeRequests, 0);
    }
};

OCC_TEST(CrmTriggerTest)
#include "crmtriggertest.moc"
