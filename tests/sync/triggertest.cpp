// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/sync/syncrig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using sync::Kind;

namespace {

/// A CRM with a company, and a deal on its way.
class TriggerRig final : public SyncRig
{
public:
    explicit TriggerRig(const QString& engine, const std::function<void(sync::Triggers&)>& choose = {})
        : SyncRig(engine)
    {
        crm.capabilities.kinds << Kind::Note << Kind::Task;
        sync::Triggers triggers = must(sync().mapping(u"crm"_s)).triggers;
        triggers.playbook = u"short"_s;
        if (choose)
            choose(triggers);
        must(sync().setTriggers(u"crm"_s, triggers));
        company = crm.add(Kind::Company, {{u"name"_s, u"Northline"_s}});
        old = deal(u"Old lines"_s, u"yes"_s);
        open = deal(u"New lines"_s, u"s3"_s);
        round();
    }

    QString deal(const QString& name, const QString& stage, const QString& closed = {})
    {
        return crm.add(Kind::Deal,
                       {{u"dealname"_s, name},
                        {u"dealstage"_s, stage},
                        {u"pipeline"_s, u"default"_s},
                        {u"closedate"_s, closed}},
                       company);
    }
    void win(const QString& id) { crm.edit(Kind::Deal, id, {{u"dealstage"_s, u"yes"_s}}); }
    [[nodiscard]] QList<OnboardingRow> started() { return must(onboardings().list()); }
    /// Everything the program does by itself after a round.
    void runAutomations() { static_cast<void>(must(workspace().automations().tick())); }
    [[nodiscard]] QStringList said(const QString& what)
    {
        QStringList lines;
        for (const sync::LogLine& line : log(what))
            lines << line.name + u": "_s + line.text;
        return lines;
    }
    [[nodiscard]] store::Entry entryOf(const QString& command)
    {
        for (const store::Entry& entry : must(workspace().recentEntries(50))) {
            if (entry.command == command)
                return entry;
        }
        qFatal("No such entry");
    }

    QString company;
    QString old;  ///< Won before the first round.
    QString open; ///< Not won yet.
};

} // namespace

/// A deal that is won in the CRM starts its onboarding.
class TriggerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWonDealStartsItsOnboardingOnce_data() { addEngines(); }
    void aWonDealStartsItsOnboardingOnce()
    {
        OCC_FETCH_ENGINE();
        TriggerRig rig(engine);
        rig.runAutomations();
        QVERIFY(rig.started().isEmpty()); // What was won before is history.
        rig.win(rig.open);
        QCOMPARE(must(rig.sync().preview(u"crm"_s)).starts, QStringList{u"New lines"_s});
        QVERIFY(rig.started().isEmpty());
        QCOMPARE(rig.round().tally.started, 1);
        const QList<OnboardingRow> rows = rig.started();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].client, u"Northline"_s);
        QCOMPARE(rows[0].playbook, u"short"_s);
        QCOMPARE(rows[0].ownerId, rig.people.specialist.id);
        const qint64 deal = must(rig.deals().find(u"D-2"_s)).id;
        QCOMPARE(must(rig.deals().byId(deal)).onboardingId, rows[0].id);
        const QString line = rig.said(u"came"_s).join(u'\n');
        QVERIFY2(line.contains(u"New lines: Won in Memory: its onboarding was started (short), for "_s),
                 qPrintable(line));
        QVERIFY(rig.status().connection.lastWords.contains(u"started"_s));

        // Neither another round, nor another edit, nor the automation starts a second one.
        rig.runAutomations();
        rig.crm.edit(Kind::Deal, rig.open, {{u"amount"_s, u"10"_s}});
        QCOMPARE(rig.round().tally.started, 0);
        rig.runAutomations();
        QCOMPARE(rig.started().size(), 1);
        QVERIFY(must(rig.workspace().verify()).problems.isEmpty());
    }

    void whatIsTakenBackStaysTakenBack_data() { addEngines(); }
    void whatIsTakenBackStaysTakenBack()
    {
        OCC_FETCH_ENGINE();
        TriggerRig rig(engine);
        rig.win(rig.open);
        rig.round();
        QCOMPARE(rig.started().size(), 1);
        // Undo by key leaves it: it was not this person's doing. The history takes it back.
        const auto next = must(rig.workspace().nextUndo());
        QVERIFY(!next || next->command != "sync.in.won"_L1);
        const store::Entry entry = rig.entryOf(u"sync.in.won"_s);
        QCOMPARE(entry.author, u"Memory"_s);
        static_cast<void>(must(rig.workspace().undoEntry(entry.number)));
        QVERIFY(rig.started().isEmpty());
        rig.runAutomations();
        rig.round();
        rig.crm.edit(Kind::Deal, rig.open, {{u"amount"_s, u"11"_s}});
        rig.round();
        rig.runAutomations();
        QVERIFY(rig.started().isEmpty());
    }

    void aKillInBetweenStartsOne_data() { addEngines(); }
    void aKillInBetweenStartsOne()
    {
        OCC_FETCH_ENGINE();
        // Before it is started, and after it is started and before anything is sent.
        for (const QString& place : {u"changes deal"_s, u"write deal"_s}) {
            TriggerRig rig(engine);
            rig.crm.pageSize = 1;
            rig.win(rig.open);
            rig.crm.edit(Kind::Deal, rig.old, {{u"amount"_s, u"5"_s}});
            Deal changed = must(rig.deals().find(u"D-2"_s));
            changed.amountMinor = 700;
            must(rig.deals().change(changed));
            int calls = 0;
            rig.crm.trouble = [&](const MemoryCrm::Call& call) -> std::optional<sync::Fault> {
                if (call.what == place && !call.done && ++calls == (place == u"changes deal" ? 2 : 1))
                    throw Killed();
                return {};
            };
            bool killed = false;
            try {
                rig.round();
            } catch (const Killed&) {
                killed = true;
            }
            QVERIFY(killed);
            QCOMPARE(rig.started().size(), place == u"changes deal" ? 0 : 1);
            rig.crm.trouble = {};
            rig.restart();
            QCOMPARE(rig.round().tally.started, place == u"changes deal" ? 1 : 0);
            rig.runAutomations();
            rig.round();
            QCOMPARE(rig.started().size(), 1);
        }
    }

    void switchedOffItStartsNothing_data() { addEngines(); }
    void switchedOffItStartsNothing()
    {
        OCC_FETCH_ENGINE();
        TriggerRig rig(engine, [](sync::Triggers& triggers) { triggers.wonStarts = false; });
        rig.win(rig.open);
        rig.round();
        rig.runAutomations();
        QCOMPARE(must(rig.deals().find(u"D-2"_s)).stage, u"won"_s);
        QVERIFY(rig.started().isEmpty());
    }

    void onlyWhatIsWonNowCounts_data() { addEngines(); }
    void onlyWhatIsWonNowCounts()
    {
        OCC_FETCH_ENGINE();
        TriggerRig rig(engine);
        const QDate today = QDateTime::fromMSecsSinceEpoch(rig.now(), Qt::UTC).date();
        rig.deal(u"Of last year"_s, u"yes"_s, today.addDays(-200).toString(Qt::ISODate));
        rig.deal(u"Of yesterday"_s, u"yes"_s, today.addDays(-1).toString(Qt::ISODate));
        QCOMPARE(rig.round().tally.started, 1);
        QVERIFY(rig.said(u"came"_s).join(u'\n').contains(u"Of yesterday: Won in Memory"_s));
        // A deal that goes on before its onboarding was started starts none.
        rig.crm.edit(Kind::Deal, rig.open, {{u"dealstage"_s, u"no"_s}});
        QCOMPARE(rig.round().tally.started, 0);
        QCOMPARE(rig.started().size(), 1);
    }

    void whatCannotStartWaitsAndSaysWhy_data() { addEngines(); }
    void whatCannotStartWaitsAndSaysWhy()
    {
        OCC_FETCH_ENGINE();
        TriggerRig rig(engine);
        rig.crm.add(Kind::Deal,
                    {{u"dealname"_s, u"Alone"_s}, {u"dealstage"_s, u"s1"_s}, {u"pipeline"_s, u"default"_s}});
        rig.round();
        rig.win(rig.crm.idOf(Kind::Deal, u"Alone"_s));
        QCOMPARE(rig.round().tally.started, 0);
        QList<sync::Waiting> waits = must(rig.sync().waiting(u"crm"_s));
        QCOMPARE(waits.size(), 1);
        QCOMPARE(waits[0].what, sync::Waiting::What::Start);
        QCOMPARE(waits[0].name, u"Alone"_s);
        QVERIFY2(waits[0].why.contains(u"no client"_s), qPrintable(waits[0].why));
        QVERIFY(!waits[0].cure.isEmpty());
        QVERIFY(waits[0].url.toString().startsWith(u"https://crm.example/deal/"_s));
        QVERIFY(rig.said(u"waits"_s).join(u'\n').contains(u"cannot be started"_s));
        QCOMPARE(rig.status().waiting, 1);
        rig.round(); // Once is enough in the log.
        QCOMPARE(rig.said(u"waits"_s).filter(u"cannot be started"_s).size(), 1);
        Deal deal = must(rig.deals().byId(waits[0].ourId));
        deal.clientId = rig.clientNamed(u"Northline"_s).id;
        must(rig.deals().change(deal));
        must(rig.sync().retry(u"crm"_s, Kind::Deal, waits[0].ourId)); // Under the number people see it with.
        QCOMPARE(rig.round().tally.started, 1);
        QVERIFY(must(rig.sync().waiting(u"crm"_s)).isEmpty());
        QCOMPARE(rig.started().size(), 1);
    }

    void aPlaybookThatIsNotThereIsRefused()
    {
        SyncRig rig(u"sqlite"_s);
        sync::Triggers triggers;
        QCOMPARE(must(rig.sync().mapping(u"crm"_s)).triggers, triggers); // On from the beginning.
        must(rig.sync().setTriggers(u"crm"_s, triggers));                // And with a playbook there is.
        triggers.playbook = u"none-such"_s;
        OCC_FAILED(rig.sync().setTriggers(u"crm"_s, triggers), Refused, u"none-such"_s);
        triggers.activity = sync::Triggers::Activity::Tasks;
        triggers.wonStarts = false;
        must(rig.sync().setTriggers(u"crm"_s, triggers));
        QCOMPARE(must(rig.sync().mapping(u"crm"_s)).triggers, triggers);
        OCC_FAILED(sync::triggersFromJson({{u"activity"_s, u"letters"_s}}), Refused, u"notes"_s);
    }

    void theLogLeadsIntoTheCrm_data() { addEngines(); }
    void theLogLeadsIntoTheCrm()
    {
        OCC_FETCH_ENGINE();
        TriggerRig rig(engine);
        const QList<sync::LogLine> lines = rig.log(u"came"_s);
        QVERIFY(!lines.isEmpty());
        for (const sync::LogLine& line : lines)
            QCOMPARE(line.url.toString(),
                     u"https://crm.example/%1/%2"_s.arg(sync::toText(*line.kind), line.remoteId));
        // Also when nobody can reach it.
        rig.crm.trouble = [](const MemoryCrm::Call&) {
            return std::optional(sync::faultOf(sync::Cause::Unreachable, u"Memory"_s));
        };
        rig.restart();
        QVERIFY(!rig.log(u"came"_s).first().url.isEmpty());
    }
};

OCC_TEST(TriggerTest)
#include "triggertest.moc"
