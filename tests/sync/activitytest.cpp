// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/sync/syncrig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using sync::Kind;
using Activity = sync::Triggers::Activity;

namespace {

/// A client that is in the CRM with a contact, and has an onboarding.
class ActivityRig final : public SyncRig
{
public:
    explicit ActivityRig(const QString& engine)
        : SyncRig(engine)
    {
        crm.capabilities.kinds << Kind::Note << Kind::Task;
        onboarding = start();
        client = clientNamed(u"Northline"_s).id;
        contact(client, u"Ann Lee"_s, u"ann@n.example"_s);
        round();
        round();
    }
    void choose(Activity activity)
    {
        sync::Triggers triggers = must(sync().mapping(u"crm"_s)).triggers;
        triggers.activity = activity;
        must(sync().setTriggers(u"crm"_s, triggers));
    }
    qint64 talk(const QString& summary, const QString& person = {})
    {
        Interaction one;
        one.onboardingId = onboarding;
        one.channel = u"phone"_s;
        one.summary = summary;
        one.person = person;
        return must(onboardings().logInteraction(one));
    }
    [[nodiscard]] QStringList notes(Kind kind = Kind::Note) const
    {
        QStringList texts;
        for (const occ::sync::Record& record : crm.living(kind))
            texts << record.values.value("text"_L1).toString();
        texts.sort();
        return texts;
    }

    qint64 onboarding = 0;
    qint64 client = 0;
};

} // namespace

/// Contacts that are logged here are kept in the CRM.
class ActivityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhenChosenAndFromThenOn_data() { addEngines(); }
    void onlyWhenChosenAndFromThenOn()
    {
        OCC_FETCH_ENGINE();
        ActivityRig rig(engine);
        rig.talk(u"Before anybody chose it"_s);
        rig.round();
        QVERIFY(rig.notes().isEmpty());
        rig.choose(Activity::Notes);
        rig.round();
        QVERIFY(rig.notes().isEmpty());

        rig.talk(u"Kick-off is on Monday\nShe brings the list"_s, u"Ann Lee"_s);
        QCOMPARE(must(rig.sync().preview(u"crm"_s)).createdThere.value(0).kind, Kind::Note);
        QVERIFY(rig.notes().isEmpty());
        QCOMPARE(rig.round().tally.createdThere, 1);
        const QList<sync::Record> notes = rig.crm.living(Kind::Note);
        QCOMPARE(notes.size(), 1);
        const QString text = notes[0].values.value("text"_L1).toString();
        QVERIFY2(text.startsWith(u"Kick-off is on Monday\nShe brings the list\n\nCall to the client"_s),
                 qPrintable(text));
        QCOMPARE(notes[0].values.value("at"_L1).toString(), toIso(rig.now()));
        QCOMPARE(notes[0].parents.value(Kind::Company),
                 QStringList{rig.crm.idOf(Kind::Company, u"Northline"_s)});
        QCOMPARE(notes[0].parents.value(Kind::Contact).size(), 1);
        QVERIFY(rig.log(u"went"_s).first().text.contains(u"kept in Memory"_s));
        QCOMPARE(rig.log(u"went"_s).first().url.toString(), u"https://crm.example/note/"_s + notes[0].id);
        // Once each, also when the mapping is looked at anew.
        rig.round();
        must(rig.sync().setMapping(u"crm"_s, must(rig.sync().mapping(u"crm"_s))));
        rig.round();
        rig.round();
        QCOMPARE(rig.notes().size(), 1);
        QCOMPARE(rig.status().linked, 2); // Notes are no linked records.

        rig.talk(u"On hold"_s);
        rig.choose(Activity::None);
        rig.round();
        QCOMPARE(rig.notes().size(), 1);
    }

    void tasksAreDoneOnes_data() { addEngines(); }
    void tasksAreDoneOnes()
    {
        OCC_FETCH_ENGINE();
        ActivityRig rig(engine);
        rig.choose(Activity::Tasks);
        rig.round();
        rig.talk(u"Asked for the list"_s);
        rig.round();
        const QList<sync::Record> tasks = rig.crm.living(Kind::Task);
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks[0].values.value("title"_L1).toString(), u"Asked for the list"_s);
        QVERIFY(tasks[0].values.value("done"_L1).toBool());
        rig.choose(Activity::Notes);
        rig.round();
        QVERIFY(rig.notes().isEmpty()); // What went as a task does not go again.
    }

    /// Notes bear no unique number there: a lost one is looked for before it is sent again.
    void aLostAnswerIsNoSecondNote_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("how");
        for (const QString& engine : {u"sqlite"_s, u"postgresql"_s}) {
            for (int how = 0; how < 4; ++how)
                QTest::addRow("%s %d", qPrintable(engine), how) << engine << how;
        }
    }
    void aLostAnswerIsNoSecondNote()
    {
        OCC_FETCH_ENGINE();
        QFETCH(const int, how);
        const bool arrives = how % 2 == 0;
        const bool kills = how / 2 == 0;
        ActivityRig rig(engine);
        rig.choose(Activity::Notes);
        rig.round();
        for (const QString& text : {u"One"_s, u"Two"_s, u"Three"_s})
            rig.talk(text);
        rig.crm.trouble = [&](const MemoryCrm::Call& call) -> std::optional<sync::Fault> {
            if (call.what != "write note"_L1 || call.done != arrives)
                return {};
            if (kills)
                throw Killed();
            return sync::faultOf(sync::Cause::TimedOut, u"Memory"_s, sync::Done::Maybe);
        };
        try {
            rig.round();
        } catch (const Killed&) {
        }
        QCOMPARE(rig.notes().size(), arrives ? 3 : 0);
        rig.crm.trouble = {};
        QCOMPARE(must(rig.sync().waiting(u"crm"_s)).size(), 3);
        QVERIFY(must(rig.sync().waiting(u"crm"_s)).first().why.contains(u"arrived"_s));
        if (!kills) {
            // Too soon to find it: it stays as it is.
            rig.round();
            QCOMPARE(rig.notes().size(), arrives ? 3 : 0);
        }
        rig.restart();
        rig.round();
        rig.round();
        QCOMPARE(rig.notes().size(), 3);
        QVERIFY(must(rig.sync().waiting(u"crm"_s)).isEmpty());
        QCOMPARE(rig.status().waiting, 0);
    }

    void whatIsTakenBackInTimeDoesNotGo_data() { addEngines(); }
    void whatIsTakenBackInTimeDoesNotGo()
    {
        OCC_FETCH_ENGINE();
        ActivityRig rig(engine);
        rig.choose(Activity::Notes);
        rig.round();
        rig.talk(u"A slip"_s);
        static_cast<void>(must(rig.workspace().undo()));
        rig.round();
        QVERIFY(rig.notes().isEmpty());
        static_cast<void>(must(rig.workspace().redo()));
        rig.round();
        QCOMPARE(rig.notes().size(), 1);
        static_cast<void>(must(rig.workspace().undo()));
        static_cast<void>(must(rig.workspace().redo()));
        rig.round();
        QCOMPARE(rig.notes().size(), 1);
    }

    void aRefusedNoteSaysWhyAndTheRestGoes_data() { addEngines(); }
    void aRefusedNoteSaysWhyAndTheRestGoes()
    {
        OCC_FETCH_ENGINE();
        ActivityRig rig(engine);
        rig.choose(Activity::Notes);
        rig.round();
        rig.talk(u"Too long"_s);
        rig.talk(u"Fine"_s);
        rig.crm.refuse = [](Kind kind, const sync::Row& row) -> std::optional<sync::Fault> {
            if (kind != Kind::Note || !row.values.value("text"_L1).toString().startsWith(u"Too long"_s))
                return {};
            sync::Fault fault = sync::faultOf(sync::Cause::Input, u"Memory"_s);
            fault.message = u"The text is too long."_s;
            fault.hint = u"Shorten it."_s;
            return fault;
        };
        rig.round();
        QCOMPARE(rig.notes().size(), 1);
        const QList<sync::Waiting> waits = must(rig.sync().waiting(u"crm"_s));
        QCOMPARE(waits.size(), 1);
        QCOMPARE(waits[0].state, u"failed"_s);
        QCOMPARE(waits[0].name, u"Too long"_s);
        QCOMPARE(waits[0].why, u"The text is too long."_s);
        QCOMPARE(waits[0].cure, u"Shorten it."_s);
        rig.crm.refuse = {};
        must(rig.sync().retry(u"crm"_s));
        rig.round();
        QCOMPARE(rig.notes().size(), 2);
    }

    void aNewClientGoesFirst_data() { addEngines(); }
    void aNewClientGoesFirst()
    {
        OCC_FETCH_ENGINE();
        ActivityRig rig(engine);
        rig.choose(Activity::Notes);
        rig.round();
        rig.onboarding = rig.start(u"Brand new"_s);
        rig.talk(u"First words"_s);
        rig.round();
        QCOMPARE(rig.notes().size(), 1);
        QCOMPARE(rig.crm.living(Kind::Note)[0].parents.value(Kind::Company),
                 QStringList{rig.crm.idOf(Kind::Company, u"Brand new"_s)});
    }
};

OCC_TEST(ActivityTest)
#include "activitytest.moc"
