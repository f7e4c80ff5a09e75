// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/sync/syncrig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using sync::Kind;

namespace {

/// A CRM with a company that was taken over and whose onboarding is running; what is chosen of it goes out.
class BackRig final : public SyncRig
{
public:
    explicit BackRig(const QString& engine, bool conditional = false)
        : SyncRig(engine)
    {
        crm.capabilities.conditionalWrite = conditional;
        crm.capabilities.kinds << Kind::Note << Kind::Task;
        crm.refuse = [this](Kind kind, const sync::Row& row) -> std::optional<sync::Fault> {
            went << sync::toText(kind) + u": "_s + row.values.keys().join(u' ');
            return {};
        };
        sync::Mapping mapping = must(sync().mapping(u"crm"_s));
        mapping.triggers.wonStarts = false;
        map(mapping, Kind::Company, u"reached"_s, sync::FieldType::Text, sync::Transform::Text);
        map(mapping, Kind::Company, u"milestone"_s, sync::FieldType::Text, sync::Transform::Text);
        map(mapping, Kind::Company, u"health"_s, sync::FieldType::Choice, sync::Transform::Options);
        map(mapping, Kind::Company, u"go_live"_s, sync::FieldType::Date, sync::Transform::Date);
        map(mapping, Kind::Company, u"satisfaction"_s, sync::FieldType::Integer, sync::Transform::Integer);
        map(mapping, Kind::Company, u"handed_off"_s, sync::FieldType::Bool, sync::Transform::Flag);
        map(mapping, Kind::Deal, u"health"_s, sync::FieldType::Text, sync::Transform::Text);
        must(sync().setMapping(u"crm"_s, mapping));
        company = crm.add(Kind::Company, {{u"name"_s, u"Northline"_s}});
        deal =
            crm.add(Kind::Deal,
                    {{u"dealname"_s, u"Lines"_s}, {u"dealstage"_s, u"yes"_s}, {u"pipeline"_s, u"default"_s}},
                    company);
        other = crm.add(Kind::Company, {{u"name"_s, u"Without"_s}});
        settle();
        client = clientNamed(u"Northline"_s).id;
        went.clear();
    }

    /// Rounds until nothing moves any more; fails the test when that never happens.
    void settle()
    {
        for (int i = 0; i < 5; ++i) {
            const occ::sync::RoundEnd end = round();
            if (end.fault)
                qFatal("%s", qPrintable(end.fault->oneLine()));
            if (end.tally.writeRequests + end.tally.createdHere + end.tally.changedHere == 0)
                return;
        }
        qFatal("It does not come to rest");
    }
    qint64 begin()
    {
        StartRequest request;
        request.clientId = client;
        request.playbook = u"short"_s;
        request.dealId = must(deals().list()).first().id;
        return start(request);
    }
    [[nodiscard]] QString there(const QString& field) const
    {
        return crm.value(Kind::Company, company, u"x_"_s + field);
    }

    QString company;
    QString other;
    QString deal;
    qint64 client = 0;
    QStringList went; ///< Every row that was written: kind and fields.

private:
    void map(occ::sync::Mapping& mapping, Kind kind, const QString& name, occ::sync::FieldType type,
             occ::sync::Transform transform)
    {
        occ::sync::RemoteField there;
        there.name = there.label = u"x_"_s + name;
        there.type = type;
        crm.fields[kind] << there;
        occ::sync::FieldMapping field;
        field.ours = u"onboarding."_s + name;
        field.theirs = QStringList{there.name};
        field.direction = occ::sync::Direction::Out;
        field.transform = transform;
        if (transform == occ::sync::Transform::Options)
            field.options = {{u"red"_s, u"R"_s}, {u"amber"_s, u"A"_s}, {u"green"_s, u"G"_s}};
        for (occ::sync::ObjectMapping& object : mapping.objects) {
            if (object.kind == kind)
                object.fields << field;
        }
    }
};

void addBackRigs()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<bool>("conditional");
    for (const QString& engine : {u"sqlite"_s, u"postgresql"_s}) {
        QTest::addRow("%s", qPrintable(engine)) << engine << false;
        QTest::addRow("%s, guarded", qPrintable(engine)) << engine << true;
    }
}

} // namespace

/// What the onboarding says goes into the fields of the CRM that were chosen for it.
class WriteBackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachChangeGoesOnceAndAlone_data() { addBackRigs(); }
    void eachChangeGoesOnceAndAlone()
    {
        OCC_FETCH_ENGINE();
        QFETCH(const bool, conditional);
        BackRig rig(engine, conditional);
        QVERIFY(rig.there(u"health"_s).isEmpty()); // Nothing is said of a client without an onboarding.
        const qint64 id = rig.begin();
        must(rig.onboardings().itemsDone(rig.items(id, 0)));
        rig.settle();
        QCOMPARE(rig.there(u"reached"_s), u"First"_s);
        QCOMPARE(rig.there(u"milestone"_s), u"Second"_s);
        QCOMPARE(rig.there(u"health"_s), u"G"_s);
        QCOMPARE(rig.there(u"handed_off"_s), u"false"_s);
        QCOMPARE(rig.there(u"satisfaction"_s), QString());
        QCOMPARE(rig.crm.value(Kind::Deal, rig.deal, u"x_health"_s), u"green"_s);
        QCOMPARE(rig.went.size(), 2); // One row of each.

        rig.went.clear();
        must(rig.onboardings().recordSurvey(id, u"csat"_s, 8));
        rig.settle();
        QCOMPARE(rig.there(u"satisfaction"_s), u"8"_s);
        QCOMPARE(rig.went, QStringList{u"company: x_satisfaction"_s});
        // The same answer again says nothing new; how they would recommend us is another matter.
        must(rig.onboardings().recordSurvey(id, u"csat"_s, 8));
        must(rig.onboardings().recordSurvey(id, u"nps"_s, 10));
        rig.settle();
        QCOMPARE(rig.went.size(), 1);

        must(rig.onboardings().setGoLive(id, at("2026-12-24T12:00:00Z")));
        rig.settle();
        QCOMPARE(rig.there(u"go_live"_s), u"2026-12-24"_s);
        QCOMPARE(rig.went.last(), u"company: x_go_live"_s);
        must(rig.onboardings().handOff(id, u"All well"_s));
        rig.settle();
        QCOMPARE(rig.there(u"handed_off"_s), u"true"_s);
        QCOMPARE(rig.there(u"satisfaction"_s), u"8"_s);
        // Taking it back is a change like any other.
        static_cast<void>(must(rig.workspace().undo()));
        rig.settle();
        QCOMPARE(rig.there(u"handed_off"_s), u"false"_s);
        QVERIFY(rig.conflicts().isEmpty());
        QCOMPARE(rig.crm.value(Kind::Company, rig.other, u"x_health"_s), QString());
    }

    /// Nothing happens but that time passes.
    void healthTurnsWithTheClock_data() { addBackRigs(); }
    void healthTurnsWithTheClock()
    {
        OCC_FETCH_ENGINE();
        QFETCH(const bool, conditional);
        BackRig rig(engine, conditional);
        const qint64 id = rig.begin();
        must(rig.onboardings().itemsDone(rig.items(id, 0)));
        rig.settle();
        QCOMPARE(rig.there(u"health"_s), u"G"_s);
        const qint64 entries = rig.journalRows();
        rig.clock->advance(9 * kDay + 12 * kHour);
        QCOMPARE(rig.journalRows(), entries);
        rig.went.clear();
        rig.settle();
        QCOMPARE(rig.there(u"health"_s), u"A"_s);
        QCOMPARE(rig.crm.value(Kind::Deal, rig.deal, u"x_health"_s), u"amber"_s);
        QCOMPARE(rig.went, (QStringList{u"company: x_health"_s, u"deal: x_health"_s}));
    }

    void whatSomebodyTypesThereIsPutRight_data() { addEngines(); }
    void whatSomebodyTypesThereIsPutRight()
    {
        OCC_FETCH_ENGINE();
        BackRig rig(engine);
        must(rig.onboardings().itemsDone(rig.items(rig.begin(), 0)));
        rig.settle();
        rig.crm.edit(Kind::Company, rig.company, {{u"x_health"_s, u"R"_s}});
        rig.settle();
        QCOMPARE(rig.there(u"health"_s), u"G"_s);
        QVERIFY(rig.conflicts().isEmpty());
    }

    /// An answer that is lost is looked up, not repeated blindly; a kill in the middle loses nothing.
    void aLostAnswerIsNoSecondChange_data() { addEngines(); }
    void aLostAnswerIsNoSecondChange()
    {
        OCC_FETCH_ENGINE();
        for (const bool kills : {false, true}) {
            BackRig rig(engine);
            const qint64 id = rig.begin();
            rig.settle();
            rig.went.clear();
            must(rig.onboardings().recordSurvey(id, u"csat"_s, 9));
            rig.crm.trouble = [&](const MemoryCrm::Call& call) -> std::optional<sync::Fault> {
                if (call.what != "write company"_L1 || !call.done)
                    return {};
                if (kills)
                    throw Killed();
                return sync::faultOf(sync::Cause::TimedOut, u"Memory"_s, sync::Done::Maybe);
            };
            try {
                rig.round();
            } catch (const Killed&) {
            }
            rig.crm.trouble = {};
            rig.restart();
            rig.settle();
            QCOMPARE(rig.there(u"satisfaction"_s), u"9"_s);
            QCOMPARE(rig.went.count(u"company: x_satisfaction"_s), 1);
        }
    }

    void aCancelledOneIsTakenBack_data() { addEngines(); }
    void aCancelledOneIsTakenBack()
    {
        OCC_FETCH_ENGINE();
        BackRig rig(engine);
        const qint64 id = rig.begin();
        rig.settle();
        QVERIFY(!rig.there(u"health"_s).isEmpty());
        must(rig.onboardings().cancel(id, u"They went elsewhere"_s));
        rig.settle();
        QCOMPARE(rig.there(u"health"_s), QString());
        QCOMPARE(rig.there(u"milestone"_s), QString());
    }
};

OCC_TEST(WriteBackTest)
#include "writebacktest.moc"
