// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/fakes/zendeskfake.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Requests of clients and a helpdesk, without a window.
class TestCliRequests final : public QObject
{
    Q_OBJECT

    SetClock m_clock{1'772'442'000'000}; // 2026-03-02T09:00:00Z
    std::unique_ptr<Program> m_occ;

    void pass(Millis length)
    {
        m_clock.advance(length);
        m_occ->setNow(toIso(m_clock.now()));
    }
    [[nodiscard]] QJsonObject say(const QString& line, const QStringList& more = {}) const
    {
        return m_occ->object(line.split(u' ', Qt::SkipEmptyParts) + more);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("OCC_PASSPHRASE", "four words"); }

    void init()
    {
        m_clock.set(1'772'442'000'000);
        m_occ = std::make_unique<Program>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_occ->path(u"home"_s)));
        m_occ->setNow(toIso(m_clock.now()));
        QCOMPARE(m_occ->run({u"init"_s}).code, 0);
        static_cast<void>(say(u"client add --industry general --name"_s, {u"Northline Freight"_s}));
    }

    void aRequestAndWhatIsSaid()
    {
        const QJsonObject made = say(u"request open"_s, {u"Northline Freight"_s, u"--title"_s, u"No audio"_s,
                                                         u"--priority"_s, u"critical"_s});
        QVERIFY2(missingKeys(made, {u"id"_s, u"client"_s, u"title"_s, u"priority"_s, u"state"_s,
                                    u"respond_by"_s, u"helpdesk"_s, u"ticket"_s})
                     .isEmpty(),
                 "keys");
        QCOMPARE(made.value("respond_by"_L1).toString(), u"2026-03-02T13:00:00Z"_s);
        QVERIFY(made.value("helpdesk"_L1).isNull());
        const QJsonObject comment = say(u"request comment 1"_s, {u"We look at it"_s});
        QCOMPARE(comment.value("public"_L1).toBool(), true);
        QCOMPARE(say(u"request comment 1 --internal"_s, {u"Between us"_s}).value("public"_L1).toBool(),
                 false);
        QCOMPARE(say(u"request state 1 solved"_s).value("state"_L1).toString(), u"solved"_s);
        QCOMPARE(say(u"request show 1"_s).value("said"_L1).toArray().size(), 2);
        QVERIFY(m_occ->array({u"request"_s, u"list"_s}).isEmpty());
        QCOMPARE(m_occ->array({u"request"_s, u"list"_s, u"--all"_s}).size(), 1);
        QVERIFY2(m_occ->refusal(3, {u"request"_s, u"hand-over"_s, u"1"_s}).contains(u"no connection"_s),
                 qPrintable(m_occ->refusal(3, {u"request"_s, u"hand-over"_s, u"1"_s})));
    }

    void handedOverToZendesk()
    {
        ZendeskFake zendesk(m_clock);
        const QString address = zendesk.base().toString();
        const QString wrong = m_occ->write(u"wrong"_s, "not-it\n");
        const QString token = m_occ->write(u"token"_s, "zd-token-1\n");
        const QStringList connect{u"sync"_s,      u"connect"_s, u"desk"_s,   u"zendesk"_s,
                                  u"--address"_s, address,      u"--user"_s, u"sam@company.example"_s,
                                  u"--key-from"_s};
        const Ran turned = m_occ->run(connect + QStringList{wrong});
        QVERIFY(turned.code != 0);
        QVERIFY2(turned.error.contains(u"does not accept this key"_s), qPrintable(turned.error));
        QVERIFY(m_occ->array({u"sync"_s, u"status"_s}).isEmpty());
        const QJsonObject connected = m_occ->object(connect + QStringList{token});
        QCOMPARE(connected.value("connector"_L1).toString(), u"zendesk"_s);

        static_cast<void>(say(u"request open"_s, {u"Northline Freight"_s, u"--title"_s, u"No audio"_s}));
        const QJsonObject handed = say(u"request hand-over 1"_s);
        QCOMPARE(handed.value("helpdesk"_L1).toString(), u"desk"_s);
        QCOMPARE(handed.value("ticket_state"_L1).toString(), u"waiting"_s);
        QVERIFY(handed.value("cure"_L1).toString().contains(u"confirm"_s));
        static_cast<void>(say(u"request comment 1"_s, {u"Since Monday"_s}));
        QCOMPARE(say(u"sync now desk --confirm"_s).value("created_there"_L1).toInt(), 2);
        QCOMPARE(zendesk.tickets().size(), 1);
        const ZendeskWorld::Ticket ticket = zendesk.tickets().first();
        QCOMPARE(ticket.comments.size(), 2);
        pass(5 * kMinute);
        zendesk.change([&](ZendeskWorld& world) {
            world.say(ticket.id, u"Try again, please"_s);
            world.edit(ticket.id, {{u"status"_s, u"pending"_s}});
        });
        pass(5 * kMinute);
        static_cast<void>(say(u"sync now desk"_s));
        const QJsonObject shown = say(u"request show 1"_s);
        QCOMPARE(shown.value("state"_L1).toString(), u"waiting"_s);
        QCOMPARE(shown.value("ticket_state"_L1).toString(), u"there"_s);
        QCOMPARE(shown.value("ticket_url"_L1).toString(), address + u"/agent/tickets/%1"_s.arg(ticket.id));
        const QJsonArray said = shown.value("said"_L1).toArray();
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.last().toObject().value("body"_L1).toString(), u"Try again, please"_s);
        QCOMPARE(said.last().toObject().value("author"_L1).toString(), u"Ada Agent"_s);
        QCOMPARE(said.last().toObject().value("from_helpdesk"_L1).toBool(), true);

        // A token that is revoked says what to do, and a new one lets it go on.
        zendesk.change([](ZendeskWorld& world) { world.token = u"zd-token-2"_s; });
        const Ran stopped = m_occ->run({u"sync"_s, u"now"_s, u"desk"_s});
        QVERIFY2(QString(QString::fromUtf8(stopped.out) + stopped.error)
                     .contains(u"sync sign-in desk --key-from"_s),
                 qPrintable(QString::fromUtf8(stopped.out) + stopped.error));
        const QString second = m_occ->write(u"second"_s, "zd-token-2\n");
        QCOMPARE(say(u"sync sign-in desk --key-from"_s, {second}).value("state"_L1).toString(), u"on"_s);
        QCOMPARE(m_occ->run({u"sync"_s, u"now"_s, u"desk"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliRequests)
#include "tst_cli_requests.moc"
