// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/salesforce.h"
#include "core/sync/syncservice.h"
#include "tests/fakes/salesforcefake.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

#include <QElapsedTimer>

using namespace occ;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;
using sync::Kind;

namespace {

/// A workspace connected to the Salesforce of the tests.
class SalesforceRig final : public Rig
{
public:
    explicit SalesforceRig(const QString& engine)
        : Rig(engine)
        , salesforce(*clock)
        , pace({{}, 2 * kMinute, [](Millis) { return true; }, [] { return 0.5; }}, *clock)
    {
        sync().setRemotes([this](const sync::Connection&) -> Result<std::unique_ptr<sync::Remote>> {
            sync::Salesforce::Options options;
            options.access = [this](bool) -> sync::Outcome<sync::Access> {
                return sync::Access{QUrl(salesforce.base().toString() + u"/services/data/v67.0"_s),
                                    salesforce.key()};
            };
            return std::unique_ptr<sync::Remote>(new sync::Salesforce(options, pace, *clock));
        });
        static_cast<void>(must(sync().connect(u"crm"_s, u"salesforce"_s)));
    }

    [[nodiscard]] sync::SyncService& sync() { return workspace().sync(); }
    sync::Tally round()
    {
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
            lines << line.name + u": "_s + line.text + u' ' + line.cure;
        return lines;
    }
    [[nodiscard]] Client named(const QString& name) { return must(workspace().clients().find(name)); }
    void change(const QString& name, const std::function<void(Client&)>& work)
    {
        Client client = named(name);
        work(client);
        must(workspace().clients().change(client));
    }

    SalesforceFake salesforce;
    sync::Pace pace;
};

} // namespace

/// Rounds of the sync with the Salesforce connector over the network.
class SalesforceRoundTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsGoBothWaysOnce_data() { addEngines(); }
    void recordsGoBothWaysOnce()
    {
        OCC_FETCH_ENGINE();
        SalesforceRig rig(engine);
        const QString account = rig.salesforce.fill(u"Account"_s, 3).first();
        rig.salesforce.fill(u"Contact"_s, 3);
        rig.salesforce.fill(u"Opportunity"_s, 3);
        rig.client(u"Lakeside Clinic"_s);
        const sync::Tally first = rig.round();
        QVERIFY2(first.failed == 0, qPrintable(rig.said(u"failed"_s).join(u'\n')));
        QCOMPARE(first.createdHere, 9);
        QCOMPARE(first.createdThere, 1);
        QCOMPARE(rig.salesforce.size(u"Account"_s), 4);
        const Client came = rig.named(u"Account 0"_s);
        QCOMPARE(must(rig.workspace().clients().contacts(came.id)).value(0).name, u"Person Number 0"_s);

        rig.clock->advance(kHour);
        QCOMPARE(rig.round().writeRequests, 0);
        rig.salesforce.forgetRequests();
        QCOMPARE(rig.round().writeRequests, 0);
        QCOMPARE(rig.salesforce.count(u"PATCH "_s) + rig.salesforce.count(u"POST "_s), 0);

        rig.change(u"Account 0"_s, [](Client& client) { client.address = u"1 Dock Road"_s; });
        rig.salesforce.change([&](SalesforceWorld& world) {
            world.edit(u"Account"_s, account, {{u"Phone"_s, u"+1 208 279 2556"_s}});
        });
        const sync::Tally both = rig.round();
        QCOMPARE(both.conflicts, 0);
        QCOMPARE(rig.salesforce.record(u"Account"_s, account).text(u"BillingStreet"_s), u"1 Dock Road"_s);
        QVERIFY(rig.named(u"Account 0"_s).phone.contains(u"208"_s));
    }

    void anEditOnBothSidesIsAskedAbout_data() { addEngines(); }
    void anEditOnBothSidesIsAskedAbout()
    {
        OCC_FETCH_ENGINE();
        SalesforceRig rig(engine);
        const QString account = rig.salesforce.fill(u"Account"_s, 1).first();
        rig.round();
        rig.clock->advance(kHour);
        rig.change(u"Account 0"_s, [](Client& client) { client.address = u"Ours"_s; });
        rig.salesforce.change([&](SalesforceWorld& world) {
            world.edit(u"Account"_s, account, {{u"BillingStreet"_s, u"Theirs"_s}});
        });
        QCOMPARE(rig.round().conflicts, 1);
        const QList<sync::Conflict> open = must(rig.sync().conflicts(u"crm"_s));
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().theirsBy, u"Ana Lima"_s);
        QCOMPARE(rig.salesforce.record(u"Account"_s, account).text(u"BillingStreet"_s), u"Theirs"_s);
        must(rig.sync().decide({open.first().id}, u"ours"_s));
        rig.round();
        QCOMPARE(rig.salesforce.record(u"Account"_s, account).text(u"BillingStreet"_s), u"Ours"_s);
    }

    void aMergedAccountIsFollowed()
    {
        SalesforceRig rig(u"sqlite"_s);
        const QStringList ids = rig.salesforce.fill(u"Account"_s, 2);
        rig.round();
        rig.clock->advance(kHour);
        rig.salesforce.change(
            [&](SalesforceWorld& world) { world.merge(u"Account"_s, ids.at(0), ids.at(1)); });
        rig.round();
        QCOMPARE(rig.salesforce.size(u"Account"_s), 1);
        const QList<sync::Conflict> open = must(rig.sync().conflicts(u"crm"_s));
        QCOMPARE(open.size(), 1); // Both are here: a person brings them together.
        QVERIFY(rig.said(u"asks"_s).join(u'\n').contains(u"merged with Account 0"_s));
        QCOMPARE(must(rig.workspace().clients().list()).size(), 2);
    }

    void troubleOnTheWayLosesAndDoublesNothing()
    {
        SalesforceRig rig(u"sqlite"_s);
        for (int i = 0; i < 30; ++i)
            rig.client(u"Client %1"_s.arg(i));
        rig.salesforce.fill(u"Account"_s, 30);
        using Trouble = CrmServer::Trouble;
        for (quint32 seed = 1; seed <= 10; ++seed) {
            rig.salesforce.troubleAtRandom(0.3,
                                           {Trouble::DropBefore, Trouble::DropAfter, Trouble::CutAfter,
                                            Trouble::FailAfter, Trouble::Answer},
                                           seed, {503, "<html>Maintenance</html>", {}, "text/html"});
            static_cast<void>(must(rig.sync().round(u"crm"_s, true)));
            rig.clock->advance(kHour);
        }
        QVERIFY(rig.salesforce.troublesMet() > 0);
        rig.salesforce.troubleAtRandom(0, {}, 0);
        rig.round();
        QCOMPARE(rig.salesforce.size(u"Account"_s), 60);
        QCOMPARE(must(rig.workspace().clients().list()).size(), 60);
    }

    void aSalesOrganisationComesOnce()
    {
        SalesforceRig rig(u"sqlite"_s);
        rig.salesforce.fill(u"Account"_s, 1000);
        rig.salesforce.fill(u"Contact"_s, 2000);
        rig.salesforce.fill(u"Opportunity"_s, 880);
        QElapsedTimer timer;
        timer.start();
        const sync::Tally first = rig.round();
        qInfo("first round: %lld ms, %d made here, %d writes, %d requests", timer.restart(),
              first.createdHere, first.writeRequests, first.requests);
        QCOMPARE(first.createdHere, 3880);
        QCOMPARE(first.failed, 0);
        rig.clock->advance(kHour);
        rig.round();
        rig.clock->advance(kHour);
        rig.salesforce.forgetRequests();
        timer.restart();
        const sync::Tally second = rig.round();
        qInfo("another round: %lld ms", timer.elapsed());
        QCOMPARE(second.writeRequests, 0);
        QCOMPARE(second.read, 0);
        QCOMPARE(rig.salesforce.count(u"PATCH "_s) + rig.salesforce.count(u"POST "_s), 0);
    }

    void writesAreBatched()
    {
        SalesforceRig rig(u"sqlite"_s);
        for (int i = 0; i < 450; ++i)
            rig.client(u"Client %1"_s.arg(i));
        rig.round();
        QCOMPARE(rig.salesforce.size(u"Account"_s), 450);
        QCOMPARE(rig.salesforce.count(u"PATCH "_s), 3); // ceil(450 / 200)
        rig.clock->advance(kHour);
        QCOMPARE(rig.round().writeRequests, 0);
    }
};

OCC_TEST(SalesforceRoundTest)
#include "salesforceroundtest.moc"
