// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crmfake/crmrig.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace occ;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;
using sync::Kind;

/// "Sync now" of 100 changes: what it asks beyond a round in which nothing changed.
class SyncNowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredChangesTakeTwoRequests_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        for (const auto name : {"hubspot", "salesforce"}) {
            for (const Kind kind : test::crmKinds())
                QTest::newRow(qPrintable(QLatin1StringView(name) + u' ' + sync::toText(kind)))
                    << QString::fromLatin1(name) << int(kind);
        }
    }
    void aHundredChangesTakeTwoRequests()
    {
        QFETCH(const QString, name);
        QFETCH(const int, kind);
        CrmRig rig(u"sqlite"_s);
        for (const Kind one : test::crmKinds()) {
            const QString type = CrmRig::typeOf(name, one);
            static_cast<void>(name == "hubspot"_L1 ? rig.hubspot.fill(type, 120)
                                                   : rig.salesforce.fill(type, 120));
        }
        QCOMPARE(rig.round(name).createdHere, 360);
        static_cast<void>(requests(rig, name));
        const int idle = requests(rig, name);

        changeHere(rig, Kind(kind));
        sync::Tally tally;
        const int out = requests(rig, name, &tally);
        QVERIFY2(tally.failed == 0, qPrintable(rig.said(name, u"failed"_s)));
        QCOMPARE(tally.changedThere, 100);
        QCOMPARE(changedThere(rig, name, Kind(kind)), 100);
        QVERIFY2(out - idle <= 2, qPrintable(u"%1 requests more than %2"_s.arg(out - idle).arg(idle)));

        // Our own echo passes by, then a hundred changes come.
        static_cast<void>(requests(rig, name));
        changeThere(rig, name, Kind(kind));
        const int in = requests(rig, name, &tally);
        QCOMPARE(tally.changedHere, 100);
        QCOMPARE(tally.writeRequests, 0);
        QVERIFY2(in - idle <= 2, qPrintable(u"%1 requests more than %2"_s.arg(in - idle).arg(idle)));
        qInfo("%d requests of a round itself; %d more for 100 changes out, %d more for 100 in", idle,
              out - idle, in - idle);
    }

private:
    static int requests(CrmRig& rig, const QString& name, sync::Tally* tally = nullptr)
    {
        rig.clock->advance(kHour);
        rig.server(name).forgetRequests();
        const sync::Tally got = rig.round(name);
        if (tally != nullptr)
            *tally = got;
        return int(rig.server(name).requests().size());
    }

    static void changeHere(CrmRig& rig, Kind kind)
    {
        if (kind == Kind::Deal) {
            for (Deal deal : must(rig.deals().list()).mid(0, 100)) {
                deal.amountMinor = 4'200'00;
                must(rig.deals().change(deal));
            }
            return;
        }
        for (const ClientRow& row : must(rig.workspace().clients().list()).mid(0, 100)) {
            Client client = row.client;
            if (kind == Kind::Company) {
                client.phone = u"+12085554200"_s;
                must(rig.workspace().clients().change(client));
                continue;
            }
            for (Contact contact : must(rig.workspace().clients().contacts(client.id))) {
                contact.title = u"Ours"_s;
                must(rig.workspace().clients().changeContact(contact));
            }
        }
    }

    /// The field that is changed, its value after changeHere(), and another one.
    static QStringList fieldOf(const QString& name, Kind kind)
    {
        const bool isHubspot = name == "hubspot"_L1;
        if (kind == Kind::Company)
            return {isHubspot ? u"phone"_s : u"Phone"_s, u"+12085554200"_s, u"+12085550100"_s};
        if (kind == Kind::Contact)
            return {isHubspot ? u"jobtitle"_s : u"Title"_s, u"Ours"_s, u"Theirs"_s};
        return {isHubspot ? u"amount"_s : u"Amount"_s, u"4200"_s, u"77"_s};
    }

    static int changedThere(CrmRig& rig, const QString& name, Kind kind)
    {
        const QStringList field = fieldOf(name, kind);
        int count = 0;
        const auto look = [&](auto& world) {
            for (const CrmRecord* one : world.tables[CrmRig::typeOf(name, kind)].all()) {
                const QJsonValue value = one->values.value(field.at(0));
                count += value.toVariant().toString().section(u'.', 0, 0) == field.at(1) ? 1 : 0;
            }
        };
        if (name == "hubspot"_L1)
            rig.hubspot.change(look);
        else
            rig.salesforce.change(look);
        return count;
    }

    static void changeThere(CrmRig& rig, const QString& name, Kind kind)
    {
        const QStringList field = fieldOf(name, kind);
        const QString type = CrmRig::typeOf(name, kind);
        const auto edit = [&](auto& world) {
            QStringList ids;
            for (const CrmRecord* one : world.tables[type].all())
                ids << one->id;
            for (const QString& id : ids.mid(0, 100)) {
                const QJsonValue value =
                    field.at(0) == "Amount"_L1 ? QJsonValue(field.at(2).toDouble()) : QJsonValue(field.at(2));
                world.edit(type, id, {{field.at(0), value}});
            }
        };
        if (name == "hubspot"_L1)
            rig.hubspot.change(edit);
        else
            rig.salesforce.change(edit);
    }
};

OCC_TEST(SyncNowTest)
#include "syncnowtest.moc"
