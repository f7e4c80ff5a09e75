// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/sync/helpdeskrig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using sync::Kind;

/// Requests that are handed over to a Zendesk: a ticket once, its status and comments back.
class HelpdeskTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTicketForWhatIsHandedOver_data() { addEngines(); }
    void aTicketForWhatIsHandedOver()
    {
        OCC_FETCH_ENGINE();
        HelpdeskRig rig(engine);
        rig.zendesk.change([](ZendeskWorld& zendesk) {
            for (int i = 0; i < 5; ++i)
                zendesk.open(u"Somebody else’s %1"_s.arg(i));
        });
        const qint64 request = rig.request(u"No audio on calls"_s);
        const qint64 kept = rig.request(u"Only for us"_s, false);
        rig.round();
        rig.round();
        rig.zendesk.change([](ZendeskWorld& zendesk) { zendesk.edit(41, {{u"status"_s, u"solved"_s}}); });
        rig.round();
        QCOMPARE(rig.zendesk.tickets().size(), 6);
        const ZendeskWorld::Ticket ticket = rig.zendesk.tickets().last();
        QCOMPARE(ticket.fields.value(u"subject"_s), u"No audio on calls"_s);
        QCOMPARE(ticket.fields.value(u"priority"_s), u"urgent"_s);
        QCOMPARE(ticket.fields.value(u"status"_s), u"new"_s);
        QVERIFY(ticket.fields.value(u"external_id"_s).endsWith(u"-ticket-%1"_s.arg(request)));
        QVERIFY2(ticket.comments[0].body.startsWith(u"Callers hear nothing\n\nClient: Northline Freight\n"_s),
                 qPrintable(ticket.comments[0].body));
        // Nothing of theirs came, and nothing is sent twice.
        QCOMPARE(must(rig.requests().list()).size(), 2);
        QCOMPARE(rig.zendesk.count(u"POST"_s), 1);
        QCOMPARE(rig.zendesk.count(u"PUT"_s), 0);
        QCOMPARE(rig.status().linked, 1);
        QCOMPARE(rig.status().waiting, 0);
        QCOMPARE(rig.show(request).helpdesk, u"desk"_s);
        QVERIFY(!rig.show(kept).isHandedOver());
        const sync::LogLine line = rig.log(u"went"_s).first();
        QCOMPARE(line.text, u"New in Zendesk."_s);
        QCOMPARE(line.url.path(), u"/agent/tickets/%1"_s.arg(ticket.id));
    }

    void itsStatusComesBack_data() { addEngines(); }
    void itsStatusComesBack()
    {
        OCC_FETCH_ENGINE();
        HelpdeskRig rig(engine);
        const qint64 request = rig.request(u"No audio"_s);
        rig.round();
        rig.round();
        const qint64 ticket = rig.ticket().id;
        QCOMPARE(rig.show(request).state, u"open"_s);
        QVERIFY(!rig.show(request).respondedAt);
        const auto there = [&](const QString& status) {
            rig.zendesk.change([&](ZendeskWorld& zendesk) { zendesk.edit(ticket, {{u"status"_s, status}}); });
            rig.clock->advance(2 * kMinute);
            rig.round();
            return rig.show(request).state;
        };
        QCOMPARE(there(u"open"_s), u"working"_s);
        QVERIFY(rig.show(request).respondedAt);
        QCOMPARE(there(u"pending"_s), u"waiting"_s);
        QCOMPARE(there(u"open"_s), u"working"_s);
        QCOMPARE(there(u"hold"_s), u"waiting"_s);
        QCOMPARE(there(u"solved"_s), u"solved"_s);
        QVERIFY(!rig.show(request).isOpen());
        QCOMPARE(there(u"open"_s), u"working"_s);
        QVERIFY(rig.show(request).isOpen());
        QCOMPARE(there(u"closed"_s), u"closed"_s);
        QVERIFY(rig.log(u"came"_s).first().text.contains(u"State: working → closed"_s));
        QCOMPARE(rig.zendesk.count(u"PUT"_s), 0);
        QCOMPARE(rig.status().conflicts, 0);
    }

    /// The ticket's status counts, unless the mapping lets ours out.
    void ourStateGoesWhereTheMappingSaysSo_data() { addEngines(); }
    void ourStateGoesWhereTheMappingSaysSo()
    {
        OCC_FETCH_ENGINE();
        HelpdeskRig rig(engine);
        const qint64 request = rig.request(u"No audio"_s);
        must(rig.requests().setState(request, u"working"_s)); // Nobody there has it yet.
        must(rig.requests().setState(request, u"open"_s));
        rig.round();
        rig.round();
        const Status refused = rig.requests().setState(request, u"solved"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"state"_s);
        sync::Mapping mapping = must(rig.sync().mapping(u"desk"_s));
        for (sync::FieldMapping& field : mapping.objects[0].fields) {
            if (field.ours == "state"_L1)
                field.direction = sync::Direction::Both;
        }
        must(rig.sync().setMapping(u"desk"_s, mapping));
        must(rig.requests().setState(request, u"solved"_s));
        rig.round();
        rig.round();
        QCOMPARE(rig.ticket().fields.value(u"status"_s), u"solved"_s);
        QCOMPARE(rig.show(request).state, u"solved"_s);
        QCOMPARE(rig.zendesk.count(u"PUT"_s), 1);
    }

    /// A ticket that was put together with another one goes on as that one.
    void mergedThere_data() { addEngines(); }
    void mergedThere()
    {
        OCC_FETCH_ENGINE();
        HelpdeskRig rig(engine);
        const qint64 request = rig.request(u"No audio"_s);
        rig.round();
        rig.round();
        const qint64 ticket = rig.ticket().id;
        qint64 other = 0;
        rig.zendesk.change([&](ZendeskWorld& zendesk) {
            other = zendesk.open(u"The same, by phone"_s);
            zendesk.merge(ticket, other);
        });
        rig.clock->advance(2 * kMinute);
        rig.round();
        rig.zendesk.change([&](ZendeskWorld& zendesk) {
            zendesk.edit(other, {{u"status"_s, u"pending"_s}});
        });
        rig.clock->advance(2 * kMinute);
        rig.round();
        rig.round();
        QCOMPARE(rig.show(request).state, u"waiting"_s);
        must(rig.requests().comment(request, u"still silent"_s));
        rig.round();
        const auto tickets = rig.zendesk.tickets();
        QCOMPARE(tickets.size(), 2);
        QCOMPARE(tickets.last().comments.last().body.section(u'\n', 0, 0), u"still silent"_s);
        QCOMPARE(must(rig.sync().tickets({request})).value(request).remoteId, QString::number(other));
        QVERIFY(rig.log(u"linked"_s).first().text.contains(u"merged"_s));
    }

    /// What the mapping lets out goes there, and what was changed on both sides is theirs.
    void priorityAndTitle_data() { addEngines(); }
    void priorityAndTitle()
    {
        OCC_FETCH_ENGINE();
        HelpdeskRig rig(engine);
        const qint64 request = rig.request(u"No audio"_s);
        rig.round();
        rig.round();
        ServiceRequest wanted = rig.show(request);
        wanted.priority = u"low"_s;
        must(rig.requests().change(wanted));
        rig.round();
        QCOMPARE(rig.ticket().fields.value(u"priority"_s), u"low"_s);
        const qint64 ticket = rig.ticket().id;
        rig.clock->advance(5 * kMinute);
        rig.zendesk.change([&](ZendeskWorld& zendesk) {
            zendesk.edit(ticket, {{u"priority"_s, u"high"_s}, {u"subject"_s, u"One-way audio"_s}});
        });
        wanted.title = u"Silence"_s;
        must(rig.requests().change(wanted));
        // The change there is newer than what we knew: it is refused, read and merged, not written over.
        rig.round();
        rig.round();
        QCOMPARE(rig.show(request).title, u"One-way audio"_s);
        QCOMPARE(rig.show(request).priority, u"high"_s);
        QCOMPARE(rig.show(request).respondBy, rig.show(request).openedAt + 24 * kHour);
        QCOMPARE(rig.ticket().fields.value(u"subject"_s), u"One-way audio"_s);
        // Details are the ticket's first comment, which stays.
        wanted = rig.show(request);
        wanted.details = u"Something else"_s;
        const Status refused = rig.requests().change(wanted);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"details"_s);
    }

    void commentsGoBothWaysOnceEach_data() { addEngines(); }
    void commentsGoBothWaysOnceEach()
    {
        OCC_FETCH_ENGINE();
        HelpdeskRig rig(engine);
        const qint64 request = rig.request(u"No audio"_s, false);
        must(rig.requests().comment(request, u"before it was handed over"_s));
        must(rig.requests().comment(request, u"between us"_s, false));
        must(rig.requests().handOver(request, u"desk"_s));
        rig.clock->advance(kMinute);
        rig.round();
        QCOMPARE(rig.bodies(rig.ticket()), QStringList{u"before it was handed over"_s});
        for (int i = 1; i <= 3; ++i)
            must(rig.requests().comment(request, u"ours %1"_s.arg(i)));
        const qint64 ticket = rig.ticket().id;
        rig.zendesk.change([&](ZendeskWorld& zendesk) {
            zendesk.say(ticket, u"theirs 1"_s);
            zendesk.say(ticket, u"among agents"_s, false);
        });
        rig.clock->advance(2 * kMinute);
        rig.round();
        rig.clock->advance(kMinute);
        rig.zendesk.change([&](ZendeskWorld& zendesk) { zendesk.say(ticket, u"theirs 2"_s); });
        rig.clock->advance(2 * kMinute);
        for (int i = 0; i < 4; ++i)
            rig.round();
        QCOMPARE(rig.bodies(rig.ticket()),
                 (QStringList{u"before it was handed over"_s, u"theirs 1"_s, u"among agents"_s, u"ours 1"_s,
                              u"ours 2"_s, u"ours 3"_s, u"theirs 2"_s}));
        QCOMPARE(rig.said(request),
                 (QStringList{u"> before it was handed over"_s, u"> between us"_s, u"> ours 1"_s,
                              u"> ours 2"_s, u"> ours 3"_s, u"< theirs 1"_s, u"< theirs 2"_s}));
        QCOMPARE(must(rig.requests().comments(request)).last().author, u"Ada Agent"_s);
        QVERIFY(rig.log(u"came"_s).first().text.contains(u"Ada Agent wrote: theirs 2"_s));
        QCOMPARE(rig.status().waiting, 0);
        // Nothing is read again while nothing happens there.
        rig.zendesk.forgetRequests();
        rig.round();
        QCOMPARE(rig.zendesk.requests().size(), 2);
    }

    void deletedThere_data() { addEngines(); }
    void deletedThere()
    {
        OCC_FETCH_ENGINE();
        for (const QString& choice : {u"keep"_s, u"again"_s}) {
            HelpdeskRig rig(engine);
            const qint64 request = rig.request(u"No audio"_s);
            rig.round();
            rig.round();
            const qint64 ticket = rig.ticket().id;
            rig.zendesk.change([&](ZendeskWorld& zendesk) { zendesk.remove(ticket); });
            rig.clock->advance(2 * kMinute);
            rig.round();
            const QList<sync::Conflict> open = must(rig.sync().conflicts(u"desk"_s));
            QCOMPARE(open.size(), 1);
            QCOMPARE(open[0].about, sync::Conflict::About::DeletedThere);
            QCOMPARE(open[0].name, u"No audio"_s);
            must(rig.sync().decide({open[0].id}, choice));
            must(rig.requests().comment(request, u"still silent"_s));
            rig.round();
            rig.round();
            // The key of the first creation is still known there; it must not bring the deleted one back.
            QCOMPARE(rig.zendesk.tickets().size(), choice == "again"_L1 ? 1 : 0);
            if (choice == "again"_L1) {
                QVERIFY(rig.ticket().id != ticket);
                QCOMPARE(rig.bodies(rig.ticket()), QStringList{u"still silent"_s});
            }
            QCOMPARE(rig.status().waiting, 0);
        }
    }

    void aClosedTicketTakesNothing_data() { addEngines(); }
    void aClosedTicketTakesNothing()
    {
        OCC_FETCH_ENGINE();
        HelpdeskRig rig(engine);
        const qint64 request = rig.request(u"No audio"_s);
        rig.round();
        rig.round();
        const qint64 ticket = rig.ticket().id;
        rig.zendesk.change([&](ZendeskWorld& zendesk) {
            zendesk.edit(ticket, {{u"status"_s, u"closed"_s}});
        });
        must(rig.requests().comment(request, u"It is back"_s));
        rig.round();
        QCOMPARE(rig.status().failed, 1);
        const QList<sync::Waiting> waiting = must(rig.sync().waiting(u"desk"_s));
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting[0].kind, Kind::Comment);
        QCOMPARE(waiting[0].name, u"It is back"_s);
        QVERIFY2(waiting[0].why.contains(u"closed"_s), qPrintable(waiting[0].why));
        QVERIFY2(waiting[0].cure.contains(u"new request"_s), qPrintable(waiting[0].cure));
        QVERIFY(rig.bodies(rig.ticket()).isEmpty());
        QCOMPARE(rig.said(request), QStringList{u"> It is back"_s});
    }

    void aHandOverIsTakenBack_data() { addEngines(); }
    void aHandOverIsTakenBack()
    {
        OCC_FETCH_ENGINE();
        HelpdeskRig rig(engine);
        rig.round();
        const qint64 request = rig.request(u"No audio"_s);
        must(rig.workspace().undo());
        QVERIFY(!rig.show(request).isHandedOver());
        rig.round();
        QVERIFY(rig.zendesk.tickets().isEmpty());
        // Once it is there, somebody decides what becomes of it.
        must(rig.requests().handOver(request, u"desk"_s));
        rig.round();
        rig.round();
        QCOMPARE(rig.zendesk.tickets().size(), 1);
        must(rig.workspace().undo());
        rig.round();
        const QList<sync::Conflict> open = must(rig.sync().conflicts(u"desk"_s));
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0].about, sync::Conflict::About::DeletedHere);
        QCOMPARE(open[0].choices, (QStringList{u"keep"_s, u"remove"_s}));
        must(rig.sync().decide({open[0].id}, u"remove"_s));
        rig.round();
        QVERIFY(rig.zendesk.tickets().isEmpty());
        QCOMPARE(must(rig.requests().list()).size(), 1);
    }

    void onlyToAHelpdeskAndOnce_data() { addEngines(); }
    void onlyToAHelpdeskAndOnce()
    {
        OCC_FETCH_ENGINE();
        HelpdeskRig rig(engine);
        static_cast<void>(must(rig.sync().connect(u"crm"_s, u"hubspot"_s)));
        const qint64 request = rig.request(u"No audio"_s, false);
        for (const QString& name : {u"crm"_s, u"nobody"_s}) {
            const Status refused = rig.requests().handOver(request, name);
            QVERIFY(!refused);
            QCOMPARE(refused.error().field, u"connection"_s);
        }
        must(rig.requests().handOver(request, u"desk"_s));
        QVERIFY(!rig.requests().handOver(request, u"desk"_s));
        // Its connection ended: it is nobody's again.
        must(rig.sync().disconnect(u"desk"_s));
        QVERIFY(!rig.show(request).isHandedOver());
    }
};

OCC_TEST(HelpdeskTest)
#include "helpdesktest.moc"
