// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/onboardingservice.h"

#include "core/onboarding/onboardingcommand.h"
#include "core/onboarding/starter.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(onboarding)
};

} // namespace

OnboardingRow OnboardingService::require(qint64 id, bool active)
{
    auto query = m_session.database.query(u"select o.client_id, c.name, o.state, o.owner_id from onboarding "
                                          u"o join client c on c.id = o.client_id "
                                          "where o.id = ?"_s,
                                          id);
    if (!query.next()) {
        raise(refused(Words::tr("There is no onboarding %1.").arg(id),
                      Words::tr("See them with: occ onboarding list"), u"onboarding"_s));
    }
    OnboardingRow row;
    row.id = id;
    row.clientId = query.integer(0);
    row.client = query.text(1);
    row.state = query.text(2);
    row.ownerId = query.maybe(3);
    if (active && row.state != "active"_L1 && row.state != "paused"_L1) {
        raise(refused(Words::tr("The onboarding of %1 is %2.").arg(row.client, row.state),
                      Words::tr("Undo that first if it was a mistake."), u"onboarding"_s));
    }
    return row;
}

QString OnboardingService::requirePerson(qint64 id)
{
    auto query = m_session.database.query(u"select name, active from person where id = ?"_s, id);
    if (!query.next())
        raise(refused(Words::tr("There is no person %1.").arg(id), {}, u"owner"_s));
    if (!query.boolean(1)) {
        raise(refused(Words::tr("%1 is away.").arg(query.text(0)), Words::tr("Choose somebody who is here."),
                      u"owner"_s));
    }
    return query.text(0);
}

Result<qint64> OnboardingService::start(const StartRequest& request)
{
    const auto ids = startMany({request});
    if (!ids)
        return Failure(ids.error());
    if (ids->isEmpty()) {
        return refused(Words::tr("Deal %1 has an onboarding already.").arg(request.dealId.value_or(0)),
                       Words::tr("See it with: occ onboarding list"), u"deal"_s);
    }
    return ids->first();
}

/// Those without a deal, and the first for each deal that has none yet.
static QList<StartRequest> notStarted(store::Database& database, const QList<StartRequest>& requests)
{
    QSet<qint64> taken;
    auto rows = database.query(u"select deal_id from onboarding where deal_id is not null"_s);
    while (rows.next())
        taken << rows.integer(0);
    QList<StartRequest> left;
    for (const StartRequest& request : requests) {
        if (request.dealId && taken.contains(*request.dealId))
            continue;
        if (request.dealId)
            taken << *request.dealId;
        left << request;
    }
    return left;
}

Result<QList<qint64>> OnboardingService::startMany(const QList<StartRequest>& requests, Permission permission)
{
    return writing(m_session, permission, u"onboarding.start"_s, [&](store::Transaction& tx) {
        Starter starter(m_session, m_playbooks);
        const QList<StartRequest> wanted = notStarted(tx.database(), requests);
        if (wanted.isEmpty())
            return QList<qint64>();
        const QList<qint64> ids = starter.start(tx, wanted);
        if (ids.size() == 1)
            tx.setSummary(Words::tr("Onboarding of %1 started").arg(require(ids.first()).client));
        else
            tx.setSummary(Words::tr("%1 onboardings started").arg(ids.size()));
        m_settler.refresh(tx, ids);
        return ids;
    });
}

Status OnboardingService::setState(qint64 id, const QString& state, const QString& name,
                                   const QString& reason, const QString& summary)
{
    return command(name, {id}, [&](store::Transaction& tx) {
        const OnboardingRow row = require(id);
        store::Fields fields = {{"state"_L1, state}, {"state_reason"_L1, store::toSql(reason.trimmed())}};
        if (state == "handed-off"_L1 || state == "cancelled"_L1)
            fields.push_back({"ended_at"_L1, tx.now()});
        if (state == "paused"_L1)
            fields.push_back({"paused_at"_L1, tx.now()});
        tx.update("onboarding"_L1, id, fields);
        tx.about("client"_L1, row.clientId);
        tx.setSummary(summary.arg(row.client));
    });
}

Status OnboardingService::pause(qint64 id, const QString& reason)
{
    const auto row = reading([&] { return require(id); });
    if (!row)
        return Failure(row.error());
    if (row->state == "paused"_L1)
        return refused(Words::tr("The onboarding of %1 is paused already.").arg(row->client));
    if (reason.trimmed().isEmpty())
        return refused(Words::tr("The reason for the pause is missing."), Words::tr("Say why it waits."),
                       u"reason"_s);
    return setState(id, u"paused"_s, u"onboarding.pause"_s, reason, Words::tr("Onboarding of %1 paused"));
}

Instant OnboardingService::resumeOne(store::Transaction& tx, const OnboardingRow& row)
{
    Instant pausedAt = tx.now();
    {
        auto query = tx.database().query(u"select paused_at from onboarding where id = ?"_s, row.id);
        if (query.next())
            pausedAt = query.maybe(0).value_or(tx.now());
    }
    if (tx.now() > pausedAt)
        shiftOpenDates(tx, row.id, pausedAt, tx.now());
    tx.update("onboarding"_L1, row.id,
              {{"state"_L1, u"active"_s}, {"state_reason"_L1, u""_s}, {"paused_at"_L1, QVariant()}});
    tx.about("client"_L1, row.clientId);
    return pausedAt;
}

Status OnboardingService::resume(qint64 id)
{
    return command(u"onboarding.resume"_s, {id}, [&](store::Transaction& tx) {
        const OnboardingRow row = require(id);
        if (row.state != "paused"_L1) {
            raise(refused(Words::tr("The onboarding of %1 is not paused.").arg(row.client),
                          Words::tr("Only a paused one can be resumed."), u"onboarding"_s));
        }
        const Instant pausedAt = resumeOne(tx, row);
        tx.setSummary(Words::tr("Onboarding of %1 resumed, dates moved by %2")
                          .arg(row.client, inWords(tx.now() - pausedAt)));
    });
}

Status OnboardingService::handOff(qint64 id, const QString& note)
{
    return setState(id, u"handed-off"_s, u"onboarding.hand-off"_s, note, Words::tr("%1 handed off"));
}

Status OnboardingService::cancel(qint64 id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return refused(Words::tr("The reason for cancelling is missing."), Words::tr("Say why it ends."),
                       u"reason"_s);
    return setState(id, u"cancelled"_s, u"onboarding.cancel"_s, reason,
                    Words::tr("Onboarding of %1 cancelled"));
}

Status OnboardingService::assign(const QList<qint64>& ids, std::optional<qint64> ownerId)
{
    return command(u"onboarding.assign"_s, ids, [&](store::Transaction& tx) {
        const QString owner = ownerId ? requirePerson(*ownerId) : Words::tr("nobody");
        QString client;
        for (const qint64 id : ids) {
            const OnboardingRow row = require(id);
            client = row.client;
            tx.update("onboarding"_L1, id, {{"owner_id"_L1, store::toSql(ownerId)}});
            tx.about("client"_L1, row.clientId);
        }
        tx.setSummary(ids.size() == 1
                          ? Words::tr("%1 assigned to %2").arg(client, owner)
                          : Words::tr("%1 onboardings assigned to %2").arg(ids.size()).arg(owner));
    });
}

Status OnboardingService::setGoal(qint64 id, const QString& goal)
{
    return command(u"onboarding.goal"_s, {id}, [&](store::Transaction& tx) {
        const OnboardingRow row = require(id);
        tx.update("onboarding"_L1, id, {{"goal"_L1, store::toSql(goal.trimmed())}});
        tx.about("client"_L1, row.clientId);
        tx.setSummary(Words::tr("One big goal set for %1").arg(row.client));
    });
}

} // namespace occ
