// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/sync/helpdeskrig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using Trouble = CrmServer::Trouble;

/// The same while rounds are killed, answers are lost and the helpdesk is away.
class HelpdeskTroubleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Ended at every single call, before and after it: one ticket, every comment once and in order.
    void killedAnywhere_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < 29; ++at)
            QTest::addRow("%d", at) << at;
    }
    void killedAnywhere()
    {
        QFETCH(const int, at);
        HelpdeskRig rig(u"sqlite"_s);
        const qint64 request = rig.request(u"No audio"_s);
        must(rig.requests().comment(request, u"ours 1"_s));
        must(rig.requests().comment(request, u"ours 2"_s));
        int calls = 0;
        bool killed = false;
        rig.watch = [&](bool) {
            if (calls++ == at) {
                killed = true;
                throw HelpdeskKilled();
            }
        };
        bool isAnswered = false;
        for (int round = 0; round < 7; ++round) {
            try {
                rig.round();
            } catch (const HelpdeskKilled&) {
                rig.restart();
            }
            const auto tickets = rig.zendesk.tickets();
            if (!tickets.isEmpty() && !isAnswered) {
                isAnswered = true;
                rig.zendesk.change([&](ZendeskWorld& zendesk) {
                    zendesk.say(tickets.first().id, u"theirs"_s);
                    zendesk.edit(tickets.first().id, {{u"status"_s, u"pending"_s}});
                });
                rig.clock->advance(3 * kMinute);
            }
        }
        QVERIFY(killed);
        QStringList bodies = HelpdeskRig::bodies(rig.ticket());
        QCOMPARE(bodies.removeAll(u"theirs"_s), 1);
        QCOMPARE(bodies, (QStringList{u"ours 1"_s, u"ours 2"_s}));
        QCOMPARE(rig.said(request), (QStringList{u"> ours 1"_s, u"> ours 2"_s, u"< theirs"_s}));
        QCOMPARE(rig.show(request).state, u"waiting"_s);
        QCOMPARE(rig.status().waiting, 0);
        QCOMPARE(rig.status().failed, 0);
        QCOMPARE(rig.status().conflicts, 0);
    }

    void lostAnswersMakeNoSecondTicket_data()
    {
        QTest::addColumn<QString>("match");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        for (const QString& match : {u"POST /api/v2/tickets"_s, u"PUT /api/v2/tickets"_s}) {
            const auto row = [&](const char* name, Trouble kind, int status = 500) {
                QTest::addRow("%s %s", qPrintable(match.left(4)), name) << match << int(kind) << status;
            };
            row("never arrived", Trouble::DropBefore);
            row("answer lost", Trouble::DropAfter);
            row("answer cut", Trouble::CutAfter);
            row("done, then 500", Trouble::FailAfter);
            row("500", Trouble::Answer);
            row("503", Trouble::Answer, 503);
            row("429", Trouble::Answer, 429);
            row("a web page", Trouble::WebPage);
        }
    }
    void lostAnswersMakeNoSecondTicket()
    {
        QFETCH(const QString, match);
        QFETCH(const int, kind);
        QFETCH(const int, status);
        for (const int times : {1, 3, 9}) {
            HelpdeskRig rig(u"sqlite"_s);
            const qint64 request = rig.request(u"No audio"_s);
            must(rig.requests().comment(request, u"ours 1"_s));
            must(rig.requests().comment(request, u"ours 2"_s));
            CrmReply reply = crmReply(QJsonObject{{u"error"_s, u"Trouble"_s}}, status);
            if (status == 429)
                reply.headers << std::pair("Retry-After", "30");
            rig.zendesk.trouble(match, Trouble(kind), times, reply);
            for (int round = 0; round < 22; ++round) {
                rig.round();
                rig.clock->advance(20 * kMinute);
            }
            QVERIFY(rig.zendesk.troublesMet() >= 1);
            QCOMPARE(HelpdeskRig::bodies(rig.ticket()), (QStringList{u"ours 1"_s, u"ours 2"_s}));
            QCOMPARE(rig.said(request), (QStringList{u"> ours 1"_s, u"> ours 2"_s}));
            QCOMPARE(rig.status().waiting, 0);
            QCOMPARE(rig.status().failed, 0);
        }
    }

    void whatIsDoneOfflineGoesLater_data() { addEngines(); }
    void whatIsDoneOfflineGoesLater()
    {
        OCC_FETCH_ENGINE();
        HelpdeskRig rig(engine);
        const QUrl address = std::exchange(rig.address, QUrl(u"http://127.0.0.1:1"_s));
        const qint64 request = rig.request(u"No audio"_s);
        must(rig.requests().comment(request, u"ours"_s));
        const sync::RoundEnd end = rig.round();
        QVERIFY(end.fault);
        QCOMPARE(end.fault->cause, sync::Cause::Unreachable);
        QCOMPARE(rig.status().connection.state, u"on"_s);
        rig.restart();
        rig.address = address;
        const sync::Preview preview = must(rig.sync().preview(u"desk"_s));
        QCOMPARE(preview.createdThere.size(), 2);
        QCOMPARE(preview.createdThere[0].name, u"No audio"_s);
        QVERIFY(rig.zendesk.tickets().isEmpty());
        rig.round();
        QCOMPARE(rig.bodies(rig.ticket()), QStringList{u"ours"_s});
        QCOMPARE(rig.log(u"went"_s).size(), 2);
    }

    void aRevokedTokenLosesNothing_data() { addEngines(); }
    void aRevokedTokenLosesNothing()
    {
        OCC_FETCH_ENGINE();
        HelpdeskRig rig(engine);
        rig.round();
        rig.zendesk.change([](ZendeskWorld& zendesk) { zendesk.token = u"another"_s; });
        rig.request(u"No audio"_s);
        const sync::RoundEnd end = rig.round();
        QVERIFY(end.fault);
        QCOMPARE(end.fault->cause, sync::Cause::SignIn);
        QCOMPARE(rig.status().connection.state, u"sign-in"_s);
        rig.zendesk.change([](ZendeskWorld& zendesk) { zendesk.token = u"zd-token-1"_s; });
        must(rig.sync().resume(u"desk"_s));
        rig.round();
        QCOMPARE(rig.ticket().fields.value(u"subject"_s), u"No audio"_s);
    }

    void whatElseAnswersIsNoZendesk_data() { addEngines(); }
    void whatElseAnswersIsNoZendesk()
    {
        OCC_FETCH_ENGINE();
        HelpdeskRig rig(engine);
        rig.request(u"No audio"_s);
        rig.zendesk.trouble(u"GET"_s, Trouble::WebPage, 1);
        const sync::RoundEnd end = rig.round();
        QVERIFY(end.fault);
        QCOMPARE(end.fault->cause, sync::Cause::Nonsense);
        rig.zendesk.change([](ZendeskWorld& zendesk) { zendesk.role = u"end-user"_s; });
        QCOMPARE(rig.round().fault->cause, sync::Cause::Permission);
        rig.zendesk.change([](ZendeskWorld& zendesk) { zendesk.role = u"admin"_s; });
        rig.round();
        QCOMPARE(rig.zendesk.tickets().size(), 1);
    }
};

OCC_TEST(HelpdeskTroubleTest)
#include "helpdesktroubletest.moc"
