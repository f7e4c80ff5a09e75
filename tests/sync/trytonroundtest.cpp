// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pace.h"
#include "core/sync/syncservice.h"
#include "tests/support/testmain.h"
#include "tests/sync/trytonserver.h"
#include "tests/workspace/rig.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>

using namespace occ;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;
using sync::Kind;

namespace {

class RealClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

QString phone(int number)
{
    return u"+1208555%1"_s.arg(number, 4, 10, QChar(u'0'));
}

/// A workspace connected to a real Tryton.
class TrytonRig final : public Rig
{
public:
    explicit TrytonRig(const TrytonServer& server)
        : Rig(u"sqlite"_s)
        , m_server(server)
    {
        sync().setRemotes(
            [this](const sync::Connection&) -> Result<std::unique_ptr<sync::Remote>> { return remote(); });
        static_cast<void>(must(sync().connect(u"erp"_s, u"tryton"_s)));
    }

    [[nodiscard]] sync::SyncService& sync() { return workspace().sync(); }
    [[nodiscard]] std::unique_ptr<sync::Remote> remote()
    {
        return std::make_unique<sync::Tryton>(m_server.access(), m_pace, m_real);
    }
    sync::RoundEnd round(const sync::Watch& watch = {})
    {
        clock->advance(kHour);
        return must(sync().round(u"erp"_s, true, watch));
    }
    [[nodiscard]] QString said(const QString& what)
    {
        sync::LogFilter filter;
        filter.what = what;
        filter.limit = 10;
        QStringList lines;
        for (const sync::LogLine& line : must(sync().log(u"erp"_s, filter)))
            lines << line.name + u": "_s + line.text + u' ' + line.cure;
        return lines.join(u'\n');
    }
    /// "name | phone" of every client, sorted.
    [[nodiscard]] QStringList ours()
    {
        QStringList lines;
        for (const ClientRow& row : must(workspace().clients().list()))
            lines << row.client.name + u" | "_s + row.client.phone;
        lines.sort();
        return lines;
    }
    [[nodiscard]] QStringList theirs()
    {
        QStringList lines;
        const auto crm = remote();
        QString cursor;
        for (bool more = true; more;) {
            const auto page = crm->changes(Kind::Company, cursor, {u"name"_s, u"phone"_s});
            if (!page)
                qFatal("%s", qPrintable(page.error().oneLine()));
            for (const sync::Record& one : page->records)
                lines << one.values.value("name"_L1).toString() + u" | "_s +
                             one.values.value("phone"_L1).toString();
            cursor = page->next;
            more = page->more;
        }
        lines.sort();
        return lines;
    }
    void change(const QString& name, const std::function<void(Client&)>& work)
    {
        Client client = must(workspace().clients().find(name));
        work(client);
        must(workspace().clients().change(client));
    }

private:
    const TrytonServer& m_server;
    RealClock m_real;
    sync::Pace m_pace{{}, m_real};
};

} // namespace

/// Rounds of the sync with a real Tryton server: a thousand parties, half of them made on either side (with
/// OCC_SYNC_FULL=1 a thousand on either).
class TrytonRoundTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_server.missing().isEmpty())
            QSKIP(qPrintable(u"No Tryton here: "_s + m_server.missing()));
        const QString trouble = m_server.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_person = std::make_unique<TrytonPerson>(m_server.access());
    }

    void aThousandPartiesGoBothWays()
    {
        TrytonRig rig(m_server);
        QElapsedTimer timer;
        timer.start();
        makeThere();
        for (int i = 0; i < m_half; ++i)
            rig.client(u"Ours %1"_s.arg(i));
        qInfo("made: %lld ms", timer.restart());

        // The server dies when the first of them have arrived, and comes back.
        bool isDead = false;
        const sync::RoundEnd cut = rig.round([&](const sync::Progress& progress) {
            if (!isDead && progress.phase == sync::Progress::Phase::Sending && progress.done >= 200) {
                isDead = true;
                m_server.kill();
            }
            return true;
        });
        QVERIFY(isDead);
        QVERIFY(cut.fault);
        QCOMPARE(cut.fault->cause, sync::Cause::Unreachable);
        QCOMPARE(cut.tally.createdHere, m_half);
        QCOMPARE(cut.tally.createdThere, 200);
        QCOMPARE(cut.tally.waiting, m_half - 200);
        qInfo("cut off: %lld ms", timer.restart());
        const QString trouble = m_server.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        qInfo("started again: %lld ms", timer.restart());
        const sync::RoundEnd rest = rig.round();
        QVERIFY2(!rest.fault, rest.fault ? qPrintable(rest.fault->oneLine()) : "");
        QVERIFY2(rest.tally.failed == 0, qPrintable(rig.said(u"failed"_s)));
        QCOMPARE(rest.tally.createdThere, m_half - 200);
        QCOMPARE(rest.tally.createdHere, 0);
        QCOMPARE(rig.ours().size(), 2 * m_half);
        QCOMPARE(rig.theirs(), rig.ours());
        qInfo("the rest: %lld ms", timer.restart());

        editBoth(rig);
        staleWrites(rig);
        qInfo("edits: %lld ms", timer.restart());

        const sync::RoundEnd still = rig.round();
        QVERIFY(!still.fault);
        QCOMPARE(still.tally.writeRequests + still.tally.changedHere + still.tally.changedThere +
                     still.tally.createdHere + still.tally.createdThere,
                 0);
        QCOMPARE(rig.theirs(), rig.ours());
        QCOMPARE(rig.ours().size(), 2 * m_half);
        qInfo("nothing more: %lld ms, %d requests", timer.restart(), still.tally.requests);
    }

    void cleanupTestCase() { m_server.kill(); }

private:
    void makeThere()
    {
        QJsonArray parties;
        for (int i = 0; i < m_half; ++i)
            parties << QJsonObject{{u"name"_s, u"Theirs %1"_s.arg(i)}};
        const QJsonArray made =
            m_person->call(u"model.party.party.create"_s, {parties, QJsonObject()}).toArray();
        for (const QJsonValue& id : made)
            m_ids << id.toInteger();
    }

    /// A hundred edits here, a hundred of other records there, and five of the same.
    void editBoth(TrytonRig& rig)
    {
        for (int i = 0; i < 100; ++i)
            rig.change(u"Ours %1"_s.arg(i), [i](Client& client) { client.phone = phone(i); });
        QJsonArray some;
        for (int i = 100; i < 200; ++i)
            some << m_ids.at(i);
        m_person->call(u"model.party.party.write"_s,
                       {some,
                        QJsonObject{{u"contact_mechanisms"_s,
                                     QJsonArray{QJsonArray{
                                         u"create"_s, QJsonArray{QJsonObject{{u"type"_s, u"phone"_s},
                                                                             {u"value"_s, phone(7777)}}}}}}},
                        QJsonObject()});
        for (int i = 0; i < 5; ++i) {
            rig.change(u"Theirs %1"_s.arg(i), [i](Client& client) { client.name = u"Here %1"_s.arg(i); });
            m_person->write(u"party.party"_s, m_ids.at(i), {{u"name"_s, u"There %1"_s.arg(i)}});
        }
        const sync::RoundEnd both = rig.round();
        QVERIFY2(!both.fault, both.fault ? qPrintable(both.fault->oneLine()) : "");
        QVERIFY2(both.tally.failed == 0, qPrintable(rig.said(u"failed"_s)));
        QCOMPARE(both.tally.changedThere, 100);
        QCOMPARE(both.tally.changedHere, 100);
        QCOMPARE(both.tally.conflicts, 5);
        const QList<sync::Conflict> open = must(rig.sync().conflicts(u"erp"_s));
        QCOMPARE(open.size(), 5);
        QCOMPARE(open.first().theirsBy, u"Administrator"_s);
        for (int i = 0; i < 5; ++i)
            must(rig.sync().decide({open.at(i).id}, i % 2 == 0 ? u"ours"_s : u"theirs"_s));
        const sync::RoundEnd decided = rig.round();
        QVERIFY(!decided.fault && decided.tally.failed == 0);
        QVERIFY(rig.ours().join(u'\n').contains(u"Here 0 |"_s));
        QVERIFY(rig.ours().join(u'\n').contains(u"There 1 |"_s));
        QCOMPARE(rig.theirs(), rig.ours());
    }

    /// Somebody there is faster than our write: what was read just now is old by then.
    void staleWrites(TrytonRig& rig)
    {
        rig.change(u"Theirs 300"_s, [](Client& client) { client.name = u"Ours of 300"_s; });
        rig.change(u"Theirs 301"_s, [](Client& client) { client.phone = phone(301); });
        bool isEdited = false;
        const sync::RoundEnd end = rig.round([&](const sync::Progress& progress) {
            if (!isEdited && progress.phase == sync::Progress::Phase::Sending &&
                progress.kind == Kind::Company) {
                isEdited = true;
                m_person->write(u"party.party"_s, m_ids.at(300), {{u"name"_s, u"Theirs of 300"_s}});
                m_person->write(u"party.party"_s, m_ids.at(301), {{u"name"_s, u"Theirs of 301"_s}});
            }
            return true;
        });
        QVERIFY(isEdited);
        QVERIFY(!end.fault);
        // The same field on both sides is asked about; of two fields both changes stand.
        QCOMPARE(end.tally.conflicts, 1);
        QVERIFY(rig.theirs().join(u'\n').contains(u"Theirs of 300 |"_s));
        QCOMPARE(rig.theirs().filter(u"Theirs of 301 | "_s + phone(301)).size(), 1);
        QCOMPARE(rig.ours().filter(u"Theirs of 301 | "_s + phone(301)).size(), 1);
        const QList<sync::Conflict> open = must(rig.sync().conflicts(u"erp"_s));
        QCOMPARE(open.size(), 1);
        must(rig.sync().decide({open.first().id}, u"ours"_s));
        QVERIFY(!rig.round().fault);
        QVERIFY(rig.theirs().join(u'\n').contains(u"Ours of 300 |"_s));
    }

    const int m_half = qEnvironmentVariableIntValue("OCC_SYNC_FULL") > 0 ? 1000 : 500;
    TrytonServer m_server;
    std::unique_ptr<TrytonPerson> m_person;
    QList<qint64> m_ids; ///< Of the parties made there.
};

OCC_TEST(TrytonRoundTest)
#include "trytonroundtest.moc"
