// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/sync/syncrig.h"

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using sync::Cause;
using sync::Done;
using sync::Kind;

namespace {

/// What went wrong on the way, over all seeds.
struct Met
{
    int kills = 0;
    int drops = 0; ///< Before or after the request was carried out.
    int busy = 0;  ///< 429
    int cuts = 0;
    int between = 0; ///< Somebody edited between two of our requests.
    int lags = 0;    ///< Rounds that saw pages of an index that lags.
    int skewed = 0;  ///< Seeds with a clock that is off.
    int conflicts = 0;
};

/// Two sides that people edit at will, and a sync between them that is killed, cut off and refused.
///
/// Every edit writes a value that never comes again. In the end each value has to be what both sides hold, or
/// somebody wrote over it with it before their eyes, or it was shown as a conflict. Anything else was lost.
class TwoSides
{
public:
    TwoSides(const QString& engine, unsigned seed, Met& met)
        : m_rig(engine)
        , m_chance(seed)
        , m_met(met)
    {
        MemoryCrm& crm = m_rig.crm;
        crm.chance = &m_chance;
        crm.capabilities.conditionalWrite = coin();
        crm.capabilities.parentsOnUpdate = coin();
        if (coin())
            crm.capabilities.upserts.clear();
        crm.pageSize = 1 + int(roll(20));
        crm.skew = (Millis(roll(7)) - 3) * kHour;
        m_met.skewed += crm.skew != 0 ? 1 : 0;
        crm.trouble = [this](const MemoryCrm::Call& call) { return trouble(call); };
    }

    void play(int operations)
    {
        for (int i = 0; i < operations; ++i) {
            m_rig.clock->advance(Millis(roll(20)) * kSecond);
            switch (roll(16)) {
            case 0:
                createHere();
                break;
            case 1:
                createThere();
                break;
            case 2:
            case 3:
                sync();
                break;
            case 4:
                decideSome();
                break;
            default:
                coin() ? editHere() : editThere();
            }
        }
        comeToRest();
    }

    /// What is wrong in the end; empty when nothing is.
    [[nodiscard]] QString fault()
    {
        if (!m_atRest)
            return u"It does not come to rest: "_s + m_rig.status().connection.lastWords;
        const QStringList here = ours();
        const QStringList there = theirs();
        if (here != there && qEnvironmentVariableIsSet("OCC_SYNC_STORY"))
            qInfo().noquote()
                << m_rig
                       .rows(
                           u"select id, kind, our_id, remote_id, name, what, words from sync_log order by id"_s)
                       .join(u'\n')
                << m_rig
                       .rows(u"select kind, our_id, remote_id, version, remote_at, agreed, state, note "
                             "from sync_link"_s)
                       .join(u'\n');
        if (here != there)
            return u"The sides differ:\n%1\nand there\n%2"_s.arg(here.join(u'\n'), there.join(u'\n'));
        if (here.size() != m_created)
            return u"%1 records of %2 that were made."_s.arg(here.size()).arg(m_created);
        const QString all = here.join(u'\n');
        for (const QString& value : std::as_const(m_written)) {
            if (!m_seen.contains(value) && !all.contains(u'<' + value + u'>'))
                return u"\"%1\" was lost without anybody being asked."_s.arg(value);
        }
        return {};
    }

private:
    [[nodiscard]] quint32 roll(quint32 below) { return m_chance() % below; }
    [[nodiscard]] bool coin() { return roll(2) == 0; }

    QString fresh(const char* start)
    {
        const QString value = QLatin1StringView(start) + QString::number(++m_count);
        m_written << value;
        return value;
    }

    std::optional<sync::Fault> trouble(const MemoryCrm::Call& call)
    {
        if (m_calm)
            return {};
        // Somebody edits there while we are at it; where nothing guards a write, not between look and write.
        if (!call.done && roll(6) == 0 &&
            (m_rig.crm.capabilities.conditionalWrite || !call.what.startsWith("write"_L1))) {
            ++m_met.between;
            editThere();
        }
        const quint32 fate = roll(60);
        // The index is late above all with what was written just now.
        m_isFresh = m_isFresh || (call.done && fate <= 3 && call.what.startsWith("write"_L1));
        if (fate == 0) {
            ++m_met.kills;
            throw Killed();
        }
        m_met.drops += fate == 1 ? 1 : 0;
        m_met.busy += fate == 2 && !call.done ? 1 : 0;
        m_met.cuts += fate == 3 && call.done ? 1 : 0;
        if (fate == 1)
            return sync::faultOf(call.done ? Cause::TimedOut : Cause::Unreachable, u"Memory"_s,
                                 call.done ? Done::Maybe : Done::No);
        if (fate == 2 && !call.done) {
            sync::Fault busy = sync::faultOf(Cause::Busy, u"Memory"_s);
            busy.retryAfter = 10 * kSecond;
            return busy;
        }
        if (fate == 3 && call.done)
            return sync::faultOf(Cause::CutOff, u"Memory"_s, Done::Maybe);
        return {};
    }

    void createHere()
    {
        const QList<ClientRow> clients = must(m_rig.workspace().clients().list());
        const quint32 kind = clients.isEmpty() ? 0 : roll(3);
        ++m_created;
        if (kind == 0) {
            static_cast<void>(m_rig.client(fresh("hc")));
            return;
        }
        const qint64 client = clients.at(roll(quint32(clients.size()))).client.id;
        if (kind == 1) {
            static_cast<void>(m_rig.contact(client, fresh("hp")));
            return;
        }
        Deal deal;
        deal.name = fresh("hd");
        deal.clientId = client;
        static_cast<void>(must(m_rig.deals().add(deal)));
    }

    void createThere()
    {
        const QList<sync::Record> companies = m_rig.crm.living(Kind::Company);
        const quint32 kind = companies.isEmpty() ? 0 : roll(3);
        ++m_created;
        if (kind == 0) {
            m_rig.crm.add(Kind::Company, {{u"name"_s, fresh("tc")}});
            return;
        }
        const QString company = companies.at(roll(quint32(companies.size()))).id;
        if (kind == 1)
            m_rig.crm.add(Kind::Contact, {{u"lastname"_s, fresh("tp")}}, company);
        else
            m_rig.crm.add(
                Kind::Deal,
                {{u"dealname"_s, fresh("td")}, {u"dealstage"_s, u"s1"_s}, {u"pipeline"_s, u"default"_s}},
                company);
    }

    void replaced(const QString& before)
    {
        if (!before.isEmpty())
            m_seen << before;
    }

    void editHere()
    {
        const quint32 kind = roll(3);
        if (kind == 2) {
            const QList<Deal> deals = must(m_rig.deals().list());
            if (deals.isEmpty())
                return;
            Deal deal = deals.at(roll(quint32(deals.size())));
            replaced(deal.name);
            deal.name = fresh("hn");
            must(m_rig.deals().change(deal));
            return;
        }
        const QList<ClientRow> clients = must(m_rig.workspace().clients().list());
        if (clients.isEmpty())
            return;
        Client client = clients.at(roll(quint32(clients.size()))).client;
        if (kind == 0) {
            QString& field = coin() ? client.address : client.name;
            replaced(field);
            field = fresh("ha");
            must(m_rig.workspace().clients().change(client));
            return;
        }
        const QList<Contact> contacts = must(m_rig.workspace().clients().contacts(client.id));
        if (contacts.isEmpty())
            return;
        Contact contact = contacts.at(roll(quint32(contacts.size())));
        replaced(contact.title);
        contact.title = fresh("ht");
        must(m_rig.workspace().clients().changeContact(contact));
    }

    void editThere()
    {
        const Kind kind = sync::mirroredKinds().at(roll(3));
        const QList<sync::Record> records = m_rig.crm.living(kind);
        if (records.isEmpty())
            return;
        const sync::Record& record = records.at(roll(quint32(records.size())));
        const QString field = kind == Kind::Company   ? (coin() ? u"address"_s : u"name"_s)
                              : kind == Kind::Contact ? u"jobtitle"_s
                                                      : u"dealname"_s;
        replaced(record.values.value(field).toString());
        m_rig.crm.edit(kind, record.id, {{field, fresh("te")}});
    }

    void sync()
    {
        m_rig.crm.lagging = !m_calm && (std::exchange(m_isFresh, false) ? coin() : roll(5) == 0);
        m_met.lags += m_rig.crm.lagging ? 1 : 0;
        try {
            static_cast<void>(m_rig.round());
        } catch (const Killed&) {
            m_rig.restart();
        }
        const QList<occ::sync::Conflict> open = m_rig.conflicts();
        for (const occ::sync::Conflict& conflict : open)
            m_seen << conflict.ours << conflict.theirs;
        m_met.conflicts += int(open.size());
    }

    void decideSome()
    {
        const QList<occ::sync::Conflict> open = m_rig.conflicts();
        for (const occ::sync::Conflict& conflict : open) {
            if (coin() || m_calm)
                must(m_rig.sync().decide({conflict.id},
                                         conflict.choices.at(roll(quint32(conflict.choices.size())))));
        }
    }

    void comeToRest()
    {
        m_calm = true;
        for (int i = 0; i < 40 && !m_atRest; ++i) {
            m_rig.clock->advance(2 * kDay);
            decideSome();
            sync();
            const auto end = m_rig.round();
            m_atRest = !end.fault && m_rig.conflicts().isEmpty() && end.tally.waiting == 0 &&
                       m_rig.status().failed == 0 &&
                       end.tally.changedHere + end.tally.changedThere + end.tally.createdHere +
                               end.tally.createdThere ==
                           0;
        }
    }

    QStringList ours()
    {
        QStringList lines;
        const QList<ClientRow> clients = must(m_rig.workspace().clients().list());
        for (const ClientRow& row : clients) {
            lines << u"<%1> at <%2>"_s.arg(row.client.name, row.client.address);
            const QList<Contact> contacts = must(m_rig.workspace().clients().contacts(row.client.id));
            for (const Contact& contact : contacts)
                lines << u"<%1> of <%2> as <%3>"_s.arg(contact.name, row.client.name, contact.title);
        }
        const QList<Deal> deals = must(m_rig.deals().list());
        for (const Deal& deal : deals)
            lines << u"<%1> with <%2>"_s.arg(deal.name, deal.client);
        lines.sort();
        return lines;
    }

    QStringList theirs()
    {
        QStringList lines;
        const auto company = [this](const sync::Record& record) {
            return m_rig.crm.value(Kind::Company, record.parents.value(Kind::Company).value(0), u"name"_s);
        };
        const QList<sync::Record> companies = m_rig.crm.living(Kind::Company);
        for (const sync::Record& one : companies)
            lines << u"<%1> at <%2>"_s.arg(one.values.value("name"_L1).toString(),
                                           one.values.value("address"_L1).toString());
        const QList<sync::Record> contacts = m_rig.crm.living(Kind::Contact);
        for (const sync::Record& one : contacts)
            lines << u"<%1> of <%2> as <%3>"_s.arg(one.values.value("lastname"_L1).toString(), company(one),
                                                   one.values.value("jobtitle"_L1).toString());
        const QList<sync::Record> deals = m_rig.crm.living(Kind::Deal);
        for (const sync::Record& one : deals)
            lines << u"<%1> with <%2>"_s.arg(one.values.value("dealname"_L1).toString(), company(one));
        lines.sort();
        return lines;
    }

    SyncRig m_rig;
    std::mt19937 m_chance;
    Met& m_met;
    QStringList m_written;
    QSet<QString> m_seen;
    int m_count = 0;
    int m_created = 0;
    bool m_calm = false;
    bool m_isFresh = false; ///< The last round ended with a write of which nobody knows.
    bool m_atRest = false;
};

int option(const char* name, int usual)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : usual;
}

} // namespace

/// OCC_SYNC_OPERATIONS says how many operations on SQLite (100,000 for the long run), OCC_SYNC_SEED where the
/// seeds begin.
class RandomTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothing_data() { addEngines(); }
    void losesNothing()
    {
        OCC_FETCH_ENGINE();
        constexpr int kEach = 150;
        const int wanted = option("OCC_SYNC_OPERATIONS", 450);
        const int operations = engine == "sqlite"_L1 ? wanted : std::min(wanted, 150);
        const int first = option("OCC_SYNC_SEED", 1);
        int done = 0;
        Met met;
        for (unsigned seed = unsigned(first); done < operations; ++seed, done += kEach) {
            TwoSides sides(engine, seed, met);
            sides.play(kEach);
            const QString fault = sides.fault();
            QVERIFY2(fault.isEmpty(), qPrintable(u"OCC_SYNC_SEED=%1: %2"_s.arg(seed).arg(fault)));
        }
        qInfo("%d operations from seed %d: %d kills, %d drops, %d times 429, %d cut answers, %d edits in "
              "between, "
              "%d lagging rounds, %d seeds with a clock that is off, %d open conflicts seen",
              done, first, met.kills, met.drops, met.busy, met.cuts, met.between, met.lags, met.skewed,
              met.conflicts);
        if (done < 450)
            return;
        for (const int one :
             {met.kills, met.drops, met.busy, met.cuts, met.between, met.lags, met.skewed, met.conflicts})
            QVERIFY(one > 0);
    }
};

OCC_TEST(RandomTest)
#include "randomtest.moc"
