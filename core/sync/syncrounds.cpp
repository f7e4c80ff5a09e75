// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/addresses.h"
#include "core/sync/round.h"
#include "core/sync/syncserviceparts.h"

#include <QCoreApplication>
#include <QUuid>

/// Rounds and previews of a connection.
namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

constexpr Millis kLease = 10 * kMinute;
constexpr Millis kLogKept = 90 * kDay;

/// The sync acts as itself, whoever started it.
class AsItself
{
public:
    explicit AsItself(Session& session)
        : m_session(session)
        , m_actor(session.actor)
    {
        m_session.actor = {};
    }
    ~AsItself() { m_session.actor = m_actor; }
    Q_DISABLE_COPY_MOVE(AsItself)

private:
    Session& m_session;
    Actor m_actor;
};

Fault faultFrom(const Error& error)
{
    Fault fault;
    static_cast<Error&>(fault) = error;
    return fault;
}

QString wordsOf(const RoundEnd& end)
{
    if (end.fault)
        return Words::tr("Stopped: %1 %2").arg(end.fault->message, end.fault->hint);
    const Tally& tally = end.tally;
    const int in = tally.createdHere + tally.changedHere;
    const int out = tally.createdThere + tally.changedThere;
    QStringList words{Words::tr("%1 came, %2 went.").arg(in).arg(out)};
    if (tally.started > 0)
        words << Words::tr("%n onboardings started.", nullptr, tally.started);
    if (tally.conflicts > 0)
        words << Words::tr("%1 to decide.").arg(tally.conflicts);
    if (tally.failed > 0)
        words << Words::tr("%1 failed.").arg(tally.failed);
    return words.join(u' ');
}

} // namespace

Result<std::unique_ptr<Remote>> SyncService::Private::remoteFor(const Connection& connection) const
{
    if (make)
        return make(connection);
    return refused(Words::tr("Nothing here speaks to \"%1\".").arg(connection.connector),
                   Words::tr("Use a version of this program that does."));
}

QString SyncService::Private::takeLease(const Stored& stored)
{
    const QString holder = QUuid::createUuid().toString(QUuid::Id128);
    const Instant now = session.now();
    store::Transaction tx(session.database, session.author(), now, u"sync.lease"_s);
    auto taken = session.database.query(
        u"update sync_state set holder = ?, until = ? where connection_id = ? and until <= ?"_s, holder,
        now + kLease, stored.connection.id, now);
    if (taken.affected() == 0)
        raise(conflict(Words::tr("%1 is being synced already.").arg(stored.connection.name),
                       Words::tr("Wait until that round is through.")));
    tx.commit();
    return holder;
}

void SyncService::Private::giveLease(const Stored& stored, const QString& holder)
{
    store::Transaction tx(session.database, session.author(), session.now(), u"sync.lease"_s);
    session.database.query(
        u"update sync_state set until = 0, holder = '' where connection_id = ? and holder = ?"_s,
        stored.connection.id, holder);
    tx.commit();
}

void SyncService::Private::bind(const Stored& stored, const RemoteAccount& account)
{
    if (stored.connection.account == account.id)
        return;
    if (!stored.connection.account.isEmpty())
        raise(refused(Words::tr("%1 is bound to another account (%2); this is %3.")
                          .arg(stored.connection.name, stored.connection.account, account.name),
                      Words::tr("Sign in to the former one, or make a connection of its own.")));
    store::Transaction tx(session.database, session.author(), session.now(), u"sync.bind"_s);
    session.database.query(u"update sync_state set account = ? where connection_id = ?"_s, account.id,
                           stored.connection.id);
    tx.commit();
}

QString SyncService::Private::stateOf(qint64 connection)
{
    // The rows are read and let go before anything else is asked: PostgreSQL gives up those left unread.
    auto row = session.database.query(u"select state from sync_connection where id = ?"_s, connection);
    return row.next() ? row.text(0) : QString();
}

void SyncService::Private::finish(const Stored& stored, const RoundEnd& end, bool started)
{
    const Instant now = session.now();
    store::Transaction tx(session.database, session.author(), now, u"sync.finish"_s);
    const bool signIn = end.fault && end.fault->cause == Cause::SignIn;
    Millis wait = stored.connection.everyMinutes > 0 ? stored.connection.everyMinutes * kMinute : 0;
    // Soon again after a fault that passes, but not before the CRM wants it.
    if (end.fault && isPassing(end.fault->cause) && wait > 0)
        wait = std::max(std::min<Millis>(wait, 5 * kMinute), end.comeBack.value_or(0));
    const Instant next = wait == 0 || signIn ? kNever : now + wait;
    session.database.query(
        u"update sync_state set started = ?, next_at = ?, last_at = ?, last_words = ? where connection_id = ?"_s,
        started, next, now, wordsOf(end), stored.connection.id);
    const QString state = signIn ? u"sign-in"_s : u"on"_s;
    const QString before = stateOf(stored.connection.id);
    if (before != "paused"_L1 && before != state) {
        tx.update("sync_connection"_L1, stored.connection.id, {{"state"_L1, state}});
        tx.about("sync"_L1, stored.connection.id);
        tx.setSummary(signIn ? Words::tr("%1 needs a new sign-in").arg(stored.connection.name)
                             : Words::tr("%1 is synced").arg(stored.connection.name));
    }
    Rows rows(session.database, stored.connection.id);
    const Tally& tally = end.tally;
    const bool quiet = !end.fault && tally.createdHere + tally.changedHere + tally.createdThere +
                                             tally.changedThere + tally.conflicts + tally.failed +
                                             tally.started + tally.linked ==
                                         0;
    if (!quiet)
        rows.log(now, u"round"_s, {}, 0, {}, stored.connection.name, wordsOf(end));
    session.database.query(u"delete from sync_log where connection_id = ? and at < ?"_s, stored.connection.id,
                           now - kLogKept);
    tx.commit();
}

namespace {

/// A context for a round; `remote` outlives it.
std::unique_ptr<Context> contextFor(Session& session, OurSide& ours, Rows& rows, Remote& remote,
                                    Mapping mapping, const QString& tag, const Watch& watch)
{
    const QString title = remote.capabilities().title;
    ours.setConnection(rows.connection());
    // NOLINTNEXTLINE(modernize-make-unique): Context is an aggregate, which make_unique cannot fill.
    return std::unique_ptr<Context>(new Context{
        session, ours, rows, remote, std::move(mapping), nullptr, title, tag, {}, {}, watch, {}, nullptr});
}

/// Without the CRM.
void noticeAlone(Context& context)
{
    try {
        Round(context).noticeAlone();
    } catch (const Stopped&) {
        // Another process took over, or somebody cancelled: the next round notices it.
    }
}

} // namespace

Result<RoundEnd> SyncService::round(const QString& name, bool confirmed, const Watch& watch)
{
    return reading([&] {
        const Private::Stored stored = m_d->find(name);
        if (stored.connection.state == "new"_L1 && !confirmed)
            raise(refused(Words::tr("%1 has not been synced yet.").arg(name),
                          Words::tr("Look at the preview, then confirm the first round.")));
        if (stored.connection.state == "paused"_L1)
            raise(refused(Words::tr("%1 is paused.").arg(name), Words::tr("Resume it first.")));
        m_d->session.require(Permission::EditClients);
        const std::unique_ptr<Remote> remote = orThrow(m_d->remoteFor(stored.connection));
        const QString holder = m_d->takeLease(stored);
        const AsItself acting(m_d->session);
        Rows rows(m_d->session.database, stored.connection.id);
        const auto context =
            contextFor(m_d->session, m_d->ours, rows, *remote, m_d->mappingOf(stored), m_d->tag(), watch);
        Instant renewed = m_d->session.now();
        context->keepLease = [&] {
            if (m_d->session.now() - renewed < kLease / 4)
                return;
            renewed = m_d->session.now();
            store::Transaction tx(m_d->session.database, m_d->session.author(), renewed, u"sync.lease"_s);
            auto kept = m_d->session.database.query(
                u"update sync_state set until = ? where connection_id = ? and holder = ?"_s, renewed + kLease,
                stored.connection.id, holder);
            const bool lost = kept.affected() == 0;
            tx.commit();
            if (lost)
                throw Stopped{faultOf(Cause::Cancelled, remote->capabilities().title)};
        };
        RoundEnd end;
        bool started = stored.started;
        bool begun = false;
        try {
            Round round(*context);
            m_d->bind(stored, round.begin());
            begun = true;
            context->together([&](store::Transaction&) { keepAddresses(rows, *remote); });
            end = round.run(started);
        } catch (const Stopped& stopped) {
            end.tally = context->tally;
            end.fault = stopped.fault;
            end.comeBack = stopped.fault.retryAfter;
        } catch (const Thrown& thrown) {
            end.tally = context->tally;
            end.fault = faultFrom(thrown.error());
        }
        if (!begun && started)
            noticeAlone(*context);
        end.tally.waiting = m_d->statusOf(stored).waiting;
        m_d->finish(stored, end, started);
        m_d->giveLease(stored, holder);
        return end;
    });
}

Result<Preview> SyncService::preview(const QString& name, const Watch& watch)
{
    return reading([&] {
        const Private::Stored stored = m_d->find(name);
        const std::unique_ptr<Remote> remote = orThrow(m_d->remoteFor(stored.connection));
        const AsItself acting(m_d->session);
        Rows rows(m_d->session.database, stored.connection.id);
        const auto context =
            contextFor(m_d->session, m_d->ours, rows, *remote, m_d->mappingOf(stored), m_d->tag(), watch);
        Preview preview;
        try {
            Round round(*context);
            static_cast<void>(round.begin());
            round.preview(stored.started, preview);
        } catch (const Stopped& stopped) {
            throw Thrown(stopped.fault);
        }
        return preview;
    });
}

Result<QList<Finding>> SyncService::check(const QString& name, RemoteBook* book)
{
    return reading([&] {
        const Private::Stored stored = m_d->find(name);
        const std::unique_ptr<Remote> remote = orThrow(m_d->remoteFor(stored.connection));
        Rows rows(m_d->session.database, stored.connection.id);
        const auto context =
            contextFor(m_d->session, m_d->ours, rows, *remote, m_d->mappingOf(stored), m_d->tag(), {});
        try {
            Round round(*context);
            static_cast<void>(round.begin());
            if (book != nullptr)
                *book = context->carrier->remote();
            return round.findings();
        } catch (const Stopped& stopped) {
            throw Thrown(stopped.fault);
        }
    });
}

} // namespace occ::sync
