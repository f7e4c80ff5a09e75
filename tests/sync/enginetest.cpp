// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/sync/syncrig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using sync::Cause;
using sync::Done;
using sync::Kind;

/// Rounds against a CRM that does as it likes.
class EngineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsAndSendsOnce_data() { addEngines(); }
    void bringsAndSendsOnce()
    {
        OCC_FETCH_ENGINE();
        SyncRig rig(engine);
        const QString company = rig.crm.add(Kind::Company, {{u"name"_s, u"Northline Freight"_s},
                                                            {u"domain"_s, u"northline.example"_s},
                                                            {u"phone"_s, u"+12082792555"_s},
                                                            {u"annualrevenue"_s, u"1500.50"_s}});
        rig.crm.add(Kind::Contact,
                    {{u"firstname"_s, u"Ann"_s}, {u"lastname"_s, u"Lee"_s}, {u"email"_s, u"ann@n.example"_s}},
                    company);
        rig.crm.add(Kind::Deal,
                    {{u"dealname"_s, u"Lines"_s},
                     {u"dealstage"_s, u"yes"_s},
                     {u"pipeline"_s, u"default"_s},
                     {u"amount"_s, u"299"_s}},
                    company);
        const qint64 ours = rig.client(u"Lakeside Clinic"_s);
        rig.contact(ours, u"Bo"_s, u"bo@l.example"_s);

        const sync::RoundEnd end = rig.round();
        QVERIFY2(!end.fault, qPrintable(end.fault ? end.fault->oneLine() : QString()));
        QCOMPARE(end.tally.createdHere, 3);
        QCOMPARE(end.tally.createdThere, 2);
        const Client came = rig.clientNamed(u"Northline Freight"_s);
        QCOMPARE(came.revenueMinor, 150050);
        QCOMPARE(must(rig.workspace().clients().contacts(came.id)).value(0).name, u"Ann Lee"_s);
        const Deal deal = must(rig.deals().list()).first();
        QCOMPARE(deal.stage, u"won"_s);
        QCOMPARE(deal.amountMinor, 29900);
        QCOMPARE(deal.clientId, came.id);
        const QString there = rig.crm.idOf(Kind::Company, u"Lakeside Clinic"_s);
        QVERIFY(!there.isEmpty());
        QCOMPARE(rig.crm.record(Kind::Contact, rig.crm.idOf(Kind::Contact, u"Bo"_s))
                     .parents.value(Kind::Company)
                     .value(0),
                 there);

        // A second run moves nothing, and the third not even reads the new ones again.
        QCOMPARE(rig.round().tally.writeRequests, 0);
        const sync::RoundEnd third = rig.round();
        QCOMPARE(third.tally.writeRequests, 0);
        QCOMPARE(third.tally.read, 0);
        QCOMPARE(rig.crm.living(Kind::Company).size(), 2);
        QCOMPARE(must(rig.workspace().clients().list()).size(), 2);
    }

    void carriesEditsBothWays_data() { addEngines(); }
    void carriesEditsBothWays()
    {
        OCC_FETCH_ENGINE();
        SyncRig rig(engine);
        const QString id =
            rig.crm.add(Kind::Company, {{u"name"_s, u"Northline"_s}, {u"phone"_s, u"+12082792555"_s}});
        rig.round();
        const qint64 ours = rig.clientNamed(u"Northline"_s).id;
        rig.changeClient(ours, [](Client& client) { client.address = u"1 Dock Road"_s; });
        rig.crm.edit(Kind::Company, id, {{u"phone"_s, u"+12082792556"_s}});
        QCOMPARE(rig.round().tally.conflicts, 0);
        QCOMPARE(rig.crm.value(Kind::Company, id, u"address"_s), u"1 Dock Road"_s);
        QCOMPARE(rig.clientNamed(u"Northline"_s).phone, u"+12082792556"_s);
        // Undoing what came is a change of ours like any other, and undo by key never takes the sync's
        // entries.
        const store::Entry last = must(rig.workspace().recentEntries(1)).first();
        QCOMPARE(last.author, u"Memory"_s);
        QVERIFY(must(rig.workspace().nextUndo())->command == "client.change"_L1);
        static_cast<void>(must(rig.workspace().undoEntry(last.number)));
        rig.round();
        QCOMPARE(rig.crm.value(Kind::Company, id, u"phone"_s), u"+12082792555"_s);
    }

    void asksWhenBothChanged_data() { addEngines(); }
    void asksWhenBothChanged()
    {
        OCC_FETCH_ENGINE();
        SyncRig rig(engine);
        const QString id =
            rig.crm.add(Kind::Company, {{u"name"_s, u"Northline"_s}, {u"address"_s, u"Old"_s}});
        rig.round();
        const qint64 ours = rig.clientNamed(u"Northline"_s).id;
        for (const bool takeOurs : {true, false}) {
            const QString mine = takeOurs ? u"Mine 1"_s : u"Mine 2"_s;
            const QString theirs = takeOurs ? u"Theirs 1"_s : u"Theirs 2"_s;
            rig.changeClient(ours, [&](Client& client) { client.address = mine; });
            rig.crm.edit(Kind::Company, id, {{u"address"_s, theirs}});
            QCOMPARE(rig.round().tally.conflicts, 1);
            rig.round();
            const QList<sync::Conflict> open = rig.conflicts();
            QCOMPARE(open.size(), 1);
            QCOMPARE(open[0].ours, mine);
            QCOMPARE(open[0].theirs, theirs);
            QCOMPARE(open[0].theirsBy, u"Rita Remote"_s);
            QCOMPARE(rig.crm.value(Kind::Company, id, u"address"_s), theirs);
            QCOMPARE(rig.clientNamed(u"Northline"_s).address, mine);
            OCC_FAILED(rig.sync().decide({open[0].id}, u"perhaps"_s), Refused, u"ours, theirs"_s);
            must(rig.sync().decide({open[0].id}, takeOurs ? u"ours"_s : u"theirs"_s));
            rig.round();
            const QString wanted = takeOurs ? mine : theirs;
            QCOMPARE(rig.crm.value(Kind::Company, id, u"address"_s), wanted);
            QCOMPARE(rig.clientNamed(u"Northline"_s).address, wanted);
            QVERIFY(rig.conflicts().isEmpty());
            OCC_FAILED(rig.sync().decide({open[0].id}, u"ours"_s), Conflict, u"gone"_s);
        }
    }

    void aLostAnswerMakesNothingTwice_data() { addEngines(); }
    void aLostAnswerMakesNothingTwice()
    {
        OCC_FETCH_ENGINE();
        for (const bool upserts : {true, false}) {
            SyncRig rig(engine);
            if (!upserts)
                rig.crm.capabilities.upserts.clear();
            rig.round();
            for (int i = 0; i < 25; ++i)
                rig.client(u"Client %1"_s.arg(i));
            bool lost = false;
            rig.crm.trouble = [&](const MemoryCrm::Call& call) -> std::optional<sync::Fault> {
                if (!call.done || call.what != "write company"_L1 || std::exchange(lost, true))
                    return {};
                return sync::faultOf(Cause::CutOff, u"Memory"_s, Done::Maybe);
            };
            QCOMPARE(rig.round().fault->cause, Cause::CutOff);
            QCOMPARE(rig.crm.living(Kind::Company).size(), 10);
            // The list does not show yet what has arrived: it is looked for by our number.
            rig.crm.lagging = true;
            QVERIFY(!rig.round().fault);
            QCOMPARE(rig.crm.living(Kind::Company).size(), 25);
            rig.crm.lagging = false;
            QVERIFY(!rig.round().fault);
            QCOMPARE(rig.crm.living(Kind::Company).size(), 25);
            QCOMPARE(must(rig.workspace().clients().list()).size(), 25);
            QCOMPARE(rig.status().linked, 25);
        }
    }

    void oneRefusedRowDoesNotHoldTheRest_data() { addEngines(); }
    void oneRefusedRowDoesNotHoldTheRest()
    {
        OCC_FETCH_ENGINE();
        SyncRig rig(engine);
        rig.round();
        for (int i = 0; i < 12; ++i)
            rig.client(u"Client %1"_s.arg(i));
        rig.crm.refuse = [](Kind, const sync::Row& row) -> std::optional<sync::Fault> {
            if (row.values.value("name"_L1) != "Client 3"_L1)
                return {};
            sync::Fault fault = sync::faultOf(Cause::Input, u"Memory"_s);
            fault.fields = {u"name"_s};
            return fault;
        };
        const sync::RoundEnd end = rig.round();
        QCOMPARE(end.tally.createdThere, 11);
        QCOMPARE(end.tally.failed, 1);
        QCOMPARE(end.tally.writeRequests, 2);
        QCOMPARE(rig.status().failed, 1);
        const QList<sync::LogLine> failed = rig.log(u"failed"_s);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed[0].cure.isEmpty());
        QCOMPARE(rig.round().tally.writeRequests, 0);
        rig.crm.refuse = {};
        must(rig.sync().retry(u"crm"_s, Kind::Company, failed[0].ourId));
        QCOMPARE(rig.round().tally.createdThere, 1);
    }

    void deletionsAreAsked_data() { addEngines(); }
    void deletionsAreAsked()
    {
        OCC_FETCH_ENGINE();
        SyncRig rig(engine);
        const QString one = rig.crm.add(Kind::Company, {{u"name"_s, u"One"_s}});
        const QString two = rig.crm.add(Kind::Company, {{u"name"_s, u"Two"_s}});
        const QString three = rig.crm.add(Kind::Company, {{u"name"_s, u"Three"_s}});
        rig.round();
        rig.crm.remove(Kind::Company, one);
        rig.crm.remove(Kind::Company, two);
        rig.crm.remove(Kind::Company, three);
        QCOMPARE(rig.round().tally.conflicts, 3);
        QCOMPARE(must(rig.workspace().clients().list()).size(), 3);
        rig.crm.restore(Kind::Company, three);
        rig.round();
        const QList<sync::Conflict> open = rig.conflicts();
        QCOMPARE(open.size(), 2);
        for (const sync::Conflict& conflict : open)
            must(rig.sync().decide({conflict.id}, conflict.name == "One"_L1 ? u"again"_s : u"keep"_s));
        rig.round();
        QVERIFY(!rig.crm.idOf(Kind::Company, u"One"_s).isEmpty());
        QVERIFY(rig.crm.idOf(Kind::Company, u"Two"_s).isEmpty());
        rig.changeClient(rig.clientNamed(u"Two"_s).id,
                         [](Client& client) { client.address = u"Elsewhere"_s; });
        QCOMPARE(rig.round().tally.writeRequests, 0);
        QVERIFY(rig.conflicts().isEmpty());
    }

    void takenBackHereIsAsked_data() { addEngines(); }
    void takenBackHereIsAsked()
    {
        OCC_FETCH_ENGINE();
        SyncRig rig(engine);
        rig.round();
        rig.client(u"Mistake"_s);
        rig.round();
        static_cast<void>(must(rig.workspace().undo()));
        rig.round();
        QCOMPARE(rig.conflicts().size(), 1);
        QCOMPARE(rig.conflicts()[0].about, sync::Conflict::About::DeletedHere);
        must(rig.sync().decide({rig.conflicts()[0].id}, u"remove"_s));
        rig.round();
        QVERIFY(rig.crm.living(Kind::Company).isEmpty());
        QVERIFY(rig.conflicts().isEmpty());
    }

    void mergedRecordsGoOnAsOne_data() { addEngines(); }
    void mergedRecordsGoOnAsOne()
    {
        OCC_FETCH_ENGINE();
        SyncRig rig(engine);
        const QString old = rig.crm.add(Kind::Company, {{u"name"_s, u"Old Name"_s}});
        rig.round();
        const QString other =
            rig.crm.add(Kind::Company, {{u"name"_s, u"Old Name Ltd"_s}, {u"address"_s, u"5 Quay"_s}});
        rig.crm.mergeInto(Kind::Company, old, other);
        rig.round();
        rig.round();
        QCOMPARE(must(rig.workspace().clients().list()).size(), 1);
        const Client client = must(rig.workspace().clients().list()).first().client;
        QCOMPARE(client.address, u"5 Quay"_s);
        rig.changeClient(client.id, [](Client& change) { change.address = u"6 Quay"_s; });
        rig.round();
        QCOMPARE(rig.crm.value(Kind::Company, other, u"address"_s), u"6 Quay"_s);
    }

    void doubtfulPairsWaitForAPerson_data() { addEngines(); }
    void doubtfulPairsWaitForAPerson()
    {
        OCC_FETCH_ENGINE();
        SyncRig rig(engine);
        Client mine;
        mine.name = u"Northline"_s;
        mine.website = u"northline.example"_s;
        mine.industry = u"general"_s;
        mine.id = must(rig.workspace().clients().add(mine)).id;
        rig.crm.add(Kind::Company,
                    {{u"name"_s, u"Northern Lines"_s}, {u"domain"_s, u"www.northline.example"_s}});
        const QString sure =
            rig.crm.add(Kind::Company, {{u"name"_s, u"Lakeside, Inc."_s}, {u"address"_s, u"Lake"_s}});
        rig.client(u"Lakeside Inc"_s);

        const sync::Preview preview = must(rig.sync().preview(u"crm"_s));
        QCOMPARE(preview.doubtful.size(), 1);
        QCOMPARE(preview.matched.size(), 1);
        QVERIFY(preview.createdHere.isEmpty());
        QVERIFY(preview.createdThere.isEmpty());
        QCOMPARE(rig.status().linked, 0);
        QCOMPARE(rig.crm.calls(u"write company"_s), 0);

        const sync::RoundEnd end = rig.round();
        QCOMPARE(end.tally.linked, 1);
        QCOMPARE(end.tally.createdThere, 0);
        QCOMPARE(rig.crm.value(Kind::Company, sure, u"address"_s), u"Lake"_s);
        QCOMPARE(rig.conflicts().size(), 2); // The pair, and the two names of Lakeside.
        for (const sync::Conflict& conflict : rig.conflicts())
            must(rig.sync().decide({conflict.id}, conflict.choices.first()));
        rig.round();
        const QList<sync::Conflict> names = rig.conflicts();
        QCOMPARE(names.size(), 1);
        QCOMPARE(names[0].field, u"name"_s);
        must(rig.sync().decide({names[0].id}, u"ours"_s));
        rig.round();
        QVERIFY(!rig.crm.idOf(Kind::Company, u"Northline"_s).isEmpty());
        QCOMPARE(rig.crm.living(Kind::Company).size(), 2);
        QCOMPARE(rig.status().linked, 2);
    }

    void keepsTheNumberOfWritesLow_data() { addEngines(); }
    void keepsTheNumberOfWritesLow()
    {
        OCC_FETCH_ENGINE();
        SyncRig rig(engine);
        rig.crm.capabilities.writeBatch = 100;
        rig.crm.capabilities.readBatch = 100;
        QList<qint64> clients;
        for (int i = 0; i < 230; ++i) {
            clients << rig.client(u"Client %1"_s.arg(i));
            rig.contact(clients.last(), u"Person %1"_s.arg(i), u"p%1@c.example"_s.arg(i));
        }
        const sync::RoundEnd first = rig.round();
        QCOMPARE(first.tally.createdThere, 460);
        QCOMPARE(first.tally.writeRequests, 6);
        rig.round();
        for (int i = 0; i < 100; ++i)
            rig.changeClient(clients.at(i), [](Client& client) { client.address = u"Moved"_s; });
        rig.crm.counts.clear();
        const sync::RoundEnd second = rig.round();
        QCOMPARE(second.tally.changedThere, 100);
        QCOMPARE(rig.crm.calls(u"write company"_s), 1);
        QCOMPARE(rig.crm.calls(u"read company"_s), 1);
    }

    void anIndexThatLagsOverwritesNothing_data() { addEngines(); }
    void anIndexThatLagsOverwritesNothing()
    {
        OCC_FETCH_ENGINE();
        SyncRig rig(engine);
        const QString id =
            rig.crm.add(Kind::Company, {{u"name"_s, u"Northline"_s}, {u"address"_s, u"Old"_s}});
        rig.round();
        rig.clock->advance(kMinute);
        rig.changeClient(rig.clientNamed(u"Northline"_s).id,
                         [](Client& client) { client.address = u"New"_s; });
        rig.round();
        rig.crm.lagging = true;
        rig.round();
        QCOMPARE(rig.clientNamed(u"Northline"_s).address, u"New"_s);
        rig.crm.lagging = false;
        rig.round();
        QCOMPARE(rig.crm.value(Kind::Company, id, u"address"_s), u"New"_s);
        QVERIFY(rig.conflicts().isEmpty());
    }

    void aRevokedSignInKeepsTheQueue_data() { addEngines(); }
    void aRevokedSignInKeepsTheQueue()
    {
        OCC_FETCH_ENGINE();
        SyncRig rig(engine);
        rig.round();
        rig.client(u"Northline"_s);
        rig.crm.trouble = [](const MemoryCrm::Call& call) -> std::optional<sync::Fault> {
            if (call.what.startsWith("write"_L1))
                return sync::faultOf(Cause::SignIn, u"Memory"_s);
            return {};
        };
        QCOMPARE(rig.round().fault->cause, Cause::SignIn);
        QCOMPARE(rig.status().connection.state, u"sign-in"_s);
        QCOMPARE(rig.status().waiting, 1);
        rig.crm.trouble = {};
        QCOMPARE(rig.round().tally.createdThere, 1);
        QCOMPARE(rig.status().connection.state, u"on"_s);
        rig.crm.account = u"portal-2"_s;
        QVERIFY(rig.round().fault->message.contains(u"another account"_s));
    }

    void steersAConnection_data() { addEngines(); }
    void steersAConnection()
    {
        OCC_FETCH_ENGINE();
        SyncRig rig(engine);
        OCC_FAILED(rig.sync().connect(u"crm"_s, u"hubspot"_s), Refused, u"already"_s);
        OCC_FAILED(rig.sync().connect(u"other"_s, u"notes"_s), Refused, u"notes"_s);
        OCC_FAILED(rig.sync().round(u"crm"_s), Refused, u"preview"_s);
        OCC_FAILED(rig.sync().pause(u"crm"_s), Refused, u"not begun"_s);
        rig.round();
        must(rig.sync().pause(u"crm"_s));
        OCC_FAILED(rig.sync().round(u"crm"_s), Refused, u"paused"_s);
        rig.client(u"Northline"_s);
        must(rig.sync().resume(u"crm"_s));
        QCOMPARE(must(rig.sync().due()).size(), 1);
        QCOMPARE(must(rig.sync().round(u"crm"_s)).tally.createdThere, 1);
        QVERIFY(must(rig.sync().due()).isEmpty());
        rig.clock->advance(15 * kMinute);
        QCOMPARE(must(rig.sync().due()).size(), 1);
        sync::Mapping mapping = must(rig.sync().mapping(u"crm"_s));
        mapping.objects[0].fields << mapping.objects[0].fields.first();
        OCC_FAILED(rig.sync().setMapping(u"crm"_s, mapping), Refused, u"twice"_s);
        mapping.objects[0].fields.removeLast();
        mapping.objects[0].fields[0].theirs = {u"label"_s};
        must(rig.sync().setMapping(u"crm"_s, mapping));
        const QList<sync::Finding> found = must(rig.sync().check(u"crm"_s));
        QVERIFY(std::any_of(found.begin(), found.end(), [](const sync::Finding& finding) {
            return finding.theirs == "label"_L1 && finding.weight == sync::Finding::Weight::Blocks;
        }));
        must(rig.sync().disconnect(u"crm"_s));
        QVERIFY(must(rig.sync().list()).isEmpty());
    }
};

OCC_TEST(EngineTest)
#include "enginetest.moc"
