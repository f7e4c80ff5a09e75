// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/freshdesk.h"
#include "core/sync/servicenow.h"
#include "tests/fakes/deskfakes.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using Trouble = CrmServer::Trouble;

namespace {

/// A workspace connected to a Freshdesk or ServiceNow of its own, with the connector the program has.
class DeskRig final : public Rig
{
public:
    explicit DeskRig(const QString& connector)
        : Rig(u"sqlite"_s)
        , isFreshdesk(connector == "freshdesk"_L1)
        , desk(isFreshdesk ? std::unique_ptr<DeskWorld>(std::make_unique<FreshdeskWorld>(*clock))
                           : std::make_unique<ServiceNowWorld>(*clock))
        , m_pace(sync::Pace::Options{{},
                                     2 * kMinute,
                                     [this](Millis length) {
                                         clock->advance(length);
                                         return true;
                                     },
                                     [] { return 0.5; }},
                 *clock)
    {
        token = isFreshdesk ? sync::Freshdesk::basic(u"key"_s) : sync::ServiceNow::basic(u"sam"_s, u"pass"_s);
        desk.change([&](DeskWorld& world) { world.authorization = "Basic " + token; });
        workspace().sync().setRemotes(
            [this](const sync::Connection&) -> Result<std::unique_ptr<sync::Remote>> { return remote(); });
        static_cast<void>(must(workspace().sync().connect(u"desk"_s, connector, desk.base().toString())));
        client = Rig::client(u"Northline Freight"_s);
    }
    std::unique_ptr<sync::Remote> remote()
    {
        sync::Helpdesk::Options options;
        options.base = desk.base();
        options.deadline = 5 * kSecond;
        options.access = [this](bool renew) -> sync::Outcome<sync::Access> {
            if (renew)
                return sync::Lost(sync::faultOf(sync::Cause::SignIn, u"the helpdesk"_s));
            return sync::Access{desk.base(), token, "Basic"};
        };
        if (isFreshdesk)
            return std::make_unique<sync::Freshdesk>(std::move(options), m_pace, *clock);
        return std::make_unique<sync::ServiceNow>(std::move(options), m_pace, *clock);
    }
    sync::RoundEnd round()
    {
        const sync::RoundEnd end = must(workspace().sync().round(u"desk"_s, true));
        clock->advance(5 * kMinute);
        return end;
    }
    RequestService& requests() { return workspace().requests(); }
    qint64 handOver(const QString& title)
    {
        ServiceRequest wanted;
        wanted.clientId = client;
        wanted.title = title;
        wanted.details = u"Callers <all> hear nothing"_s;
        wanted.priority = u"high"_s;
        const qint64 id = must(requests().open(wanted)).id;
        must(requests().handOver(id, u"desk"_s));
        return id;
    }
    QStringList bodies() const
    {
        QStringList list;
        for (const DeskWorld::Comment& one : desk.tickets().first().comments)
            list << one.body.section(u'\n', 0, 0);
        return list;
    }
    QStringList said(qint64 request)
    {
        QStringList list;
        for (const RequestComment& one : must(requests().comments(request)))
            list << (one.theirs ? u"< "_s : u"> "_s) + one.body;
        return list;
    }

    bool isFreshdesk;
    DeskFake desk;
    QByteArray token;
    qint64 client = 0;

private:
    sync::Pace m_pace;
};

void addConnectors()
{
    QTest::addColumn<QString>("connector");
    QTest::newRow("freshdesk") << u"freshdesk"_s;
    QTest::newRow("servicenow") << u"servicenow"_s;
}

} // namespace

/// Freshdesk and ServiceNow: created once, status and comments back.
class OtherDesksTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTicketItsStatusAndComments_data() { addConnectors(); }
    void aTicketItsStatusAndComments()
    {
        QFETCH(const QString, connector);
        DeskRig rig(connector);
        rig.desk.change([](DeskWorld& world) { world.open(u"Somebody else’s"_s); });
        const qint64 request = rig.handOver(u"No audio"_s);
        must(rig.requests().comment(request, u"ours 1"_s));
        must(rig.requests().comment(request, u"ours <2>"_s));
        rig.round();
        rig.round();
        QCOMPARE(rig.desk.tickets().size(), 2);
        const DeskWorld::Ticket ticket = rig.desk.tickets().last();
        const auto field = [&](const char* freshdesk, const char* serviceNow) {
            return ticket.fields.value(QLatin1StringView(rig.isFreshdesk ? freshdesk : serviceNow));
        };
        QCOMPARE(field("subject", "short_description").toString(), u"No audio"_s);
        if (rig.isFreshdesk) {
            QCOMPARE(field("priority", "").toInt(), 3);
            QVERIFY(
                field("description", "").toString().startsWith(u"Callers &lt;all&gt; hear nothing<br>"_s));
        } else {
            QCOMPARE(field("", "urgency").toString(), u"1"_s);
            QVERIFY(field("", "correlation_id").toString().endsWith(u"-ticket-%1"_s.arg(request)));
        }
        QCOMPARE(ticket.comments.size(), 2);
        QCOMPARE(ticket.comments[1].body.section(u'\n', 0, 0), u"ours <2>"_s);
        QCOMPARE(must(rig.requests().list()).size(), 1);
        QCOMPARE(must(rig.requests().byId(request)).state, u"open"_s);

        rig.desk.change([&](DeskWorld& world) {
            world.say(ticket.id, u"theirs"_s);
            world.say(ticket.id, u"among agents"_s, false);
            if (rig.isFreshdesk)
                world.edit(ticket.id, u"status"_s, 4);
            else
                world.edit(ticket.id, u"state"_s, u"6"_s);
        });
        for (int i = 0; i < 3; ++i) {
            rig.clock->advance(2 * kMinute);
            rig.round();
        }
        QCOMPARE(must(rig.requests().byId(request)).state, u"solved"_s);
        QCOMPARE(rig.said(request), (QStringList{u"> ours 1"_s, u"> ours <2>"_s, u"< theirs"_s}));
        QCOMPARE(rig.desk.tickets().size(), 2);
        const auto shown = must(rig.workspace().sync().tickets({request})).value(request);
        QCOMPARE(shown.state, sync::Ticket::State::There);
        QVERIFY2(shown.url.toString().contains(QString::number(ticket.id)), qPrintable(shown.url.toString()));
        const auto status = must(rig.workspace().sync().status(u"desk"_s));
        QCOMPARE(status.waiting + status.failed + status.conflicts, 0);

        // The priority goes there, and what is deleted there asks.
        ServiceRequest wanted = must(rig.requests().byId(request));
        wanted.priority = u"low"_s;
        must(rig.requests().change(wanted));
        rig.round();
        const QJsonObject now = rig.desk.tickets().last().fields;
        QCOMPARE(rig.isFreshdesk ? now.value("priority"_L1).toInt()
                                 : 4 - now.value("urgency"_L1).toString().toInt(),
                 1);
        rig.desk.change([&](DeskWorld& world) { world.tickets.remove(ticket.id); });
        wanted.priority = u"high"_s;
        must(rig.requests().change(wanted));
        rig.round();
        QCOMPARE(must(rig.workspace().sync().conflicts(u"desk"_s)).size(), 1);
    }

    void lostAnswers_data()
    {
        QTest::addColumn<QString>("connector");
        QTest::addColumn<int>("kind");
        for (const QString& connector : {u"freshdesk"_s, u"servicenow"_s}) {
            for (const Trouble kind : {Trouble::DropBefore, Trouble::DropAfter, Trouble::CutAfter,
                                       Trouble::FailAfter, Trouble::WebPage})
                QTest::addRow("%s %d", qPrintable(connector), int(kind)) << connector << int(kind);
        }
    }
    void lostAnswers()
    {
        QFETCH(const QString, connector);
        QFETCH(const int, kind);
        DeskRig rig(connector);
        const qint64 request = rig.handOver(u"No audio"_s);
        must(rig.requests().comment(request, u"ours 1"_s));
        must(rig.requests().comment(request, u"ours 2"_s));
        // The creation, and each comment.
        for (const QString& match : rig.isFreshdesk
                                        ? QStringList{u"POST /api/v2/tickets"_s, u"/notes"_s}
                                        : QStringList{u"POST /api/now/table/incident"_s, u"PATCH"_s})
            rig.desk.trouble(match, Trouble(kind), 1);
        for (int i = 0; i < 8; ++i) {
            rig.round();
            rig.clock->advance(20 * kMinute);
        }
        QVERIFY(rig.desk.troublesMet() >= 2);
        QCOMPARE(rig.desk.tickets().size(), 1);
        QCOMPARE(rig.bodies(), (QStringList{u"ours 1"_s, u"ours 2"_s}));
        QCOMPARE(rig.said(request), (QStringList{u"> ours 1"_s, u"> ours 2"_s}));
        QCOMPARE(must(rig.workspace().sync().status(u"desk"_s)).waiting, 0);
    }

    void aWrongKeyIsNoSignIn_data() { addConnectors(); }
    void aWrongKeyIsNoSignIn()
    {
        QFETCH(const QString, connector);
        DeskRig rig(connector);
        rig.token = "bm8=";
        const auto account = rig.remote()->whoAmI();
        QVERIFY(!account);
        QCOMPARE(account.error().cause, sync::Cause::SignIn);
    }
};

OCC_TEST(OtherDesksTest)
#include "otherdeskstest.moc"
