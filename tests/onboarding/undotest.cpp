// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

using Command = std::function<void(Rig&)>;
Q_DECLARE_METATYPE(Command)

/// Every command: undo gives back each row as it was, redo as the command left it, also after a restart.
class OnboardingUndoTest final : public QObject
{
    Q_OBJECT

    // NOLINTNEXTLINE(readability-function-size): a line a command
    static QList<std::pair<QString, Command>> commands()
    {
        const auto ok = [](auto result) { must(std::move(result)); };
        return {
            {u"start"_s,
             [](Rig& rig) {
                 StartRequest request;
                 request.clientId = 4;
                 rig.start(request);
             }},
            {u"start many"_s,
             [ok](Rig& rig) {
                 QList<StartRequest> requests(3);
                 for (StartRequest& request : requests)
                     request.clientId = 1;
                 ok(rig.onboardings().startMany(requests));
             }},
            {u"item done"_s,
             [ok](Rig& rig) { ok(rig.onboardings().itemsDone({rig.item(1, 0, 0)}, u"Sent"_s)); }},
            {u"bulk done"_s,
             [ok](Rig& rig) {
                 ok(rig.onboardings().itemsDone(rig.items(1, 0) + rig.items(2, 0) + rig.items(1, 1)));
             }},
            {u"item undone"_s, [ok](Rig& rig) { ok(rig.onboardings().itemsUndone(rig.items(2, 1))); }},
            {u"item blocked"_s,
             [ok](Rig& rig) { ok(rig.onboardings().itemBlocked(rig.item(1, 1, 1), u"Waits"_s)); }},
            {u"item skipped"_s,
             [ok](Rig& rig) { ok(rig.onboardings().itemSkipped(rig.item(1, 1, 1), u"No"_s)); }},
            {u"item assigned"_s,
             [ok](Rig& rig) {
                 ok(rig.onboardings().itemAssigned(rig.item(1, 1, 1), rig.people.manager.id));
             }},
            {u"item added"_s,
             [ok](Rig& rig) {
                 ItemEdit own;
                 own.title = u"Ask for the logo"_s;
                 ok(rig.onboardings().addItem(rig.show(2).milestones[0].id, own));
             }},
            {u"item edited"_s,
             [ok](Rig& rig) {
                 ItemEdit edit;
                 edit.title = u"Ask for the new logo"_s;
                 edit.milestoneId = rig.show(1).milestones[1].id;
                 edit.dueAt = kStart + 12 * kDay;
                 edit.evidenceKind = u"file"_s;
                 ok(rig.onboardings().editItem(rig.item(1, 0, 0), edit));
             }},
            {u"board move"_s,
             [ok](Rig& rig) { ok(rig.onboardings().moveToMilestone(1, rig.show(1).milestones[1].id)); }},
            {u"board move back"_s,
             [ok](Rig& rig) { ok(rig.onboardings().moveToMilestone(2, rig.show(2).milestones[1].id)); }},
            {u"pause"_s, [ok](Rig& rig) { ok(rig.onboardings().pause(1, u"Budget"_s)); }},
            {u"resume"_s, [ok](Rig& rig) { ok(rig.onboardings().resume(3)); }},
            {u"hand-off"_s, [ok](Rig& rig) { ok(rig.onboardings().handOff(1, u"Done"_s)); }},
            {u"cancel"_s, [ok](Rig& rig) { ok(rig.onboardings().cancel(1, u"Left"_s)); }},
            {u"assign"_s,
             [ok](Rig& rig) {
                 ok(rig.onboardings().assign({1, 2, 3}, rig.people.manager.id));
             }},
            {u"goal"_s, [ok](Rig& rig) { ok(rig.onboardings().setGoal(1, u"Half the calls"_s)); }},
            {u"go-live"_s, [ok](Rig& rig) { ok(rig.onboardings().setGoLive(1, kStart + 20 * kDay)); }},
            {u"move milestone"_s,
             [ok](Rig& rig) {
                 ok(rig.onboardings().moveMilestone(rig.show(1).milestones[0].id, kStart + 9 * kDay,
                                                    u"Away"_s));
             }},
            {u"open blocker"_s,
             [ok](Rig& rig) {
                 ok(rig.onboardings().openBlocker(1, u"critical"_s, u"client"_s, u"No login"_s));
             }},
            {u"resolve blocker"_s, [ok](Rig& rig) { ok(rig.onboardings().resolveBlocker(1, u"Found"_s)); }},
            {u"contact"_s,
             [ok](Rig& rig) {
                 Interaction contact;
                 contact.onboardingId = 1;
                 contact.channel = u"email"_s;
                 contact.expectsReply = true;
                 ok(rig.onboardings().logInteraction(contact));
             }},
            {u"survey"_s, [ok](Rig& rig) { ok(rig.onboardings().recordSurvey(1, u"csat"_s, 2)); }},
            {u"acknowledge"_s, [ok](Rig& rig) { ok(rig.alerts().acknowledge(1)); }},
            {u"resolve alert"_s, [ok](Rig& rig) { ok(rig.alerts().resolve(1, u"Why"_s, u"How"_s)); }},
        };
    }

    /// Everything people wrote. Commands that begin or end a red flag leave an alert of it behind when they
    /// are taken back, for it was there: those are compared without the alerts and the status that shows
    /// them.
    static QString state(Rig& rig, const QString& command)
    {
        static const QStringList flagged = {u"pause"_s,        u"hand-off"_s,        u"cancel"_s,
                                            u"open blocker"_s, u"resolve blocker"_s, u"survey"_s};
        if (!flagged.contains(command))
            return (rig.dump() + rig.statusDump()).join(u'\n');
        QStringList lines = rig.dump();
        erase_if(lines, [](const QString& line) {
            return line.startsWith(u"alert"_s) || line.startsWith(u"inbox_message"_s);
        });
        return lines.join(u'\n');
    }

    /// One onboarding that runs and has an alert on a blocker, one that is finished, one that is paused.
    static void prepare(Rig& rig)
    {
        const qint64 first = rig.start(u"Adams"_s, u"America/New_York"_s);
        const qint64 finished = rig.start(u"Bakker"_s);
        const qint64 paused = rig.start(u"Chen"_s);
        must(rig.onboardings().itemsDone(rig.items(finished, 0) + rig.items(finished, 1)));
        must(rig.onboardings().openBlocker(first, u"critical"_s, u"technical"_s, u"Down"_s));
        must(rig.onboardings().pause(paused, u"Holiday"_s));
        rig.clock->set(kStart + 30 * kHour);
        rig.tick();
    }

private Q_SLOTS:
    void everyCommand_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("name");
        QTest::addColumn<Command>("command");
        for (const QString& engine : engineNames()) {
            for (const auto& [name, command] : commands())
                QTest::newRow(qPrintable(engine + u' ' + name)) << engine << name << command;
        }
    }
    void everyCommand()
    {
        OCC_FETCH_ENGINE();
        QFETCH(QString, name);
        QFETCH(Command, command);
        Rig rig(engine);
        prepare(rig);
        if (name == "start"_L1)
            rig.client(u"Second"_s);
        rig.actAs(rig.people.manager);
        const QString before = state(rig, name);
        rig.clock->advance(kMinute);
        const qint64 entries = rig.journalRows();
        command(rig);
        const QString after = state(rig, name);
        QVERIFY(after != before);
        QCOMPARE(rig.journalRows(), entries + 1);
        const auto undone = rig.workspace().undo();
        OCC_OK(undone);
        QVERIFY(undone->summary.startsWith(u"Undone: "_s));
        QCOMPARE(state(rig, name), before);
        OCC_OK(rig.workspace().redo());
        QCOMPARE(state(rig, name), after);
        rig.reopen();
        rig.actAs(rig.people.manager);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(state(rig, name), before);
        OCC_OK(rig.workspace().redo());
        OCC_OK(rig.workspace().undo());
        QCOMPARE(state(rig, name), before);
        QCOMPARE(must(rig.workspace().verify()).problems, QStringList());
    }

    void startWithAlerts_data() { addEngines(); }
    /// Alerts nobody has touched go with the onboarding they are about, and come back with it.
    void startWithAlerts()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 client = rig.client(u"Adams"_s);
        const QStringList before = rig.dump();
        StartRequest request;
        request.clientId = client;
        request.playbook = u"short"_s;
        QVERIFY(rig.start(request) > 0);
        QCOMPARE(rig.tickAt(kStart + 6 * kDay).opened.size(), 1);
        const QStringList after = rig.dump();
        rig.clock->advance(kHour);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(rig.dump().join(u'\n'), before.join(u'\n'));
        QCOMPARE(rig.statusDump(), QStringList());
        const TickReport report = rig.tick();
        QCOMPARE(report.opened.size() + report.escalated.size() + report.examined, 0);
        OCC_OK(rig.workspace().redo());
        QCOMPARE(rig.dump().join(u'\n'), after.join(u'\n'));
        QCOMPARE(rig.show(1).row.health, Health::Red);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(rig.dump().join(u'\n'), before.join(u'\n'));
    }

    void openedFlagGoesWithItsCause_data() { addEngines(); }
    /// A slip that opened a red flag leaves nothing behind when it is taken back; redo brings both back.
    void openedFlagGoesWithItsCause()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        const auto all = [&rig] { return (rig.dump() + rig.statusDump()).join(u'\n'); };
        const QString before = all();
        rig.clock->advance(kMinute);
        OCC_OK(rig.onboardings().openBlocker(id, u"critical"_s, u"technical"_s, u"Down"_s));
        OCC_OK(rig.workspace().undo()); // nobody has looked yet
        QCOMPARE(all(), before);
        OCC_OK(rig.workspace().redo());
        rig.clock->advance(kMinute);
        rig.tick();
        QCOMPARE(rig.show(id).row.health, Health::Red);
        QCOMPARE(rig.value(u"select count(*) from alert where state = 'open'"_s), u"1"_s);
        const QString after = all();
        OCC_OK(rig.workspace().undo());
        QCOMPARE(all(), before);
        const TickReport calm = rig.tick();
        QCOMPARE(calm.opened.size() + calm.cleared.size() + calm.escalated.size(), 0);
        QCOMPARE(all(), before);
        rig.reopen();
        OCC_OK(rig.workspace().redo());
        QCOMPARE(all(), after);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(all(), before);
        QCOMPARE(must(rig.workspace().verify()).problems, QStringList());
    }

    void openedFlagStaysWhenDealtWith_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<Command>("command");
        for (const QString& engine : engineNames()) {
            const auto row = [&](const QString& name, const Command& command) {
                QTest::newRow(qPrintable(engine + u' ' + name)) << engine << command;
            };
            row(u"acknowledged"_s, [](Rig& rig) { must(rig.alerts().acknowledge(1)); });
            row(u"something else happened"_s,
                [](Rig& rig) { must(rig.onboardings().setGoal(1, u"More calls"_s)); });
            row(u"the lead was told"_s, [](Rig& rig) { rig.tickAt(rig.now() + 25 * kHour); });
        }
    }
    void openedFlagStaysWhenDealtWith()
    {
        OCC_FETCH_ENGINE();
        QFETCH(Command, command);
        Rig rig(engine);
        const qint64 id = rig.start();
        OCC_OK(rig.onboardings().itemsDone(rig.items(id, 0) + rig.items(id, 1)));
        OCC_OK(rig.onboardings().openBlocker(id, u"critical"_s, u"technical"_s, u"Down"_s));
        const qint64 entry = rig.value(u"select max(number) from journal"_s).toLongLong();
        rig.tick();
        QCOMPARE(rig.value(u"select count(*) from alert"_s), u"1"_s);
        command(rig);
        OCC_OK(rig.workspace().undoEntry(entry));
        QCOMPARE(rig.value(u"select count(*) from alert"_s), u"1"_s);
        rig.tick();
        QVERIFY(rig.value(u"select state from alert"_s) != u"open"_s);
    }

    void alertsNotReportedYet()
    {
        Rig rig(u"sqlite"_s);
        rig.start();
        rig.clock->set(kStart + 6 * kDay);
        OCC_OK(rig.onboardings().setGoal(1, u"More"_s)); // settles on its way
        OCC_OK(rig.workspace().undo());
        OCC_OK(rig.workspace().undo());
        const TickReport report = rig.tick();
        QCOMPARE(report.opened.size() + report.escalated.size(), 0);
    }

    void refusedAfterOthersBuiltOnIt_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<Command>("command");
        for (const QString& engine : engineNames()) {
            const auto row = [&](const QString& name, const Command& command) {
                QTest::newRow(qPrintable(engine + u' ' + name)) << engine << command;
            };
            row(u"alert resolved"_s, [](Rig& rig) { must(rig.alerts().resolve(1, u"Why"_s, u"How"_s)); });
            row(u"contact logged"_s, [](Rig& rig) {
                Interaction contact;
                contact.onboardingId = 1;
                contact.channel = u"email"_s;
                must(rig.onboardings().logInteraction(contact));
            });
            row(u"item ticked"_s, [](Rig& rig) { must(rig.onboardings().itemsDone({rig.item(1, 0, 0)})); });
            row(u"blocker"_s,
                [](Rig& rig) { must(rig.onboardings().openBlocker(1, u"minor"_s, u"client"_s, u"Logo"_s)); });
        }
    }
    void refusedAfterOthersBuiltOnIt()
    {
        OCC_FETCH_ENGINE();
        QFETCH(Command, command);
        Rig rig(engine);
        rig.actAs(rig.people.specialist);
        rig.start();
        const qint64 entry = rig.value(u"select max(number) from journal"_s).toLongLong();
        rig.tickAt(kStart + 6 * kDay);
        rig.actAs(rig.people.manager);
        command(rig);
        rig.tick();
        const QStringList before = rig.dump() + rig.statusDump();
        const auto refused = rig.workspace().undoEntry(entry);
        QVERIFY(!refused);
        QVERIFY2(refused.error().grade == Grade::Conflict, qPrintable(describe(refused)));
        QVERIFY(!refused.error().hint.isEmpty());
        QCOMPARE((rig.dump() + rig.statusDump()).join(u'\n'), before.join(u'\n'));
        // Once that is taken back, the way is free.
        OCC_OK(rig.workspace().undo());
        OCC_OK(rig.workspace().undoEntry(entry));
        QCOMPARE(rig.value(u"select count(*) from onboarding"_s), u"0"_s);
    }

    void orderAndOthers()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        rig.actAs(rig.people.specialist);
        OCC_OK(rig.onboardings().setGoal(id, u"One"_s));
        rig.actAs(rig.people.manager);
        OCC_OK(rig.onboardings().itemsDone({rig.item(id, 0, 0)}));
        rig.actAs(rig.people.specialist);
        OCC_OK(rig.onboardings().setGoal(id, u"Two"_s));
        OCC_OK(rig.workspace().undo());
        QCOMPARE(rig.show(id).goal, u"One"_s);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(rig.show(id).goal, QString());
        QCOMPARE(rig.show(id).row.done, 1); // somebody else's work stays
        OCC_FAILED(rig.workspace().undo(), Refused, u"nothing to undo"_s);
        OCC_OK(rig.workspace().redo());
        OCC_OK(rig.workspace().redo());
        QCOMPARE(rig.show(id).goal, u"Two"_s);
        OCC_FAILED(rig.workspace().redo(), Refused, u"nothing to redo"_s);
    }
};

OCC_TEST(OnboardingUndoTest)
#include "undotest.moc"
