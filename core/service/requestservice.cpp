// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/requestservice.h"

#include "core/onboarding/settledcommand.h"
#include "core/playbook/playbookservice.h"
#include "core/service/requestchecks.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(service)
};

/// A response counts as given once somebody has begun.
bool isBegun(const QString& state)
{
    return state != "open"_L1;
}

bool isOver(const QString& state)
{
    return state == "solved"_L1 || state == "closed"_L1;
}

} // namespace

/// A command about a request; alerts of its onboarding are settled with it. Within the sync's own
/// transaction that is left to the next look at the alerts.
template <typename Write>
auto RequestService::command(const QString& name, const ServiceRequest& request, Write write)
    -> Result<decltype(write(std::declval<store::Transaction&>()))>
{
    if (m_session.joined != nullptr || !request.onboardingId)
        return writing(m_session, Permission::RunOnboardings, name, write);
    return settledCommand(m_session, m_settler, name, {*request.onboardingId}, write);
}

QList<ServiceRequest> RequestService::load(const QString& rest, const QVariantList& values)
{
    auto row = m_session.database.runWith(
        u"select r.id, r.client_id, c.name, r.onboarding_id, r.title, r.details, r.category, r.channel, "
        "r.priority, r.state, r.opened_at, r.respond_by, r.responded_at, r.closed_at, r.helpdesk_id, "
        "coalesce(h.name, ''), (select count(*) from request_comment k where k.request_id = r.id) from "
        "service_request r join client c on c.id = r.client_id left join sync_connection h on h.id = "
        "r.helpdesk_id "_s +
            rest,
        values);
    QList<ServiceRequest> list;
    while (row.next()) {
        list << ServiceRequest{
            row.integer(0), row.integer(1), row.text(2),   row.maybe(3), row.text(4),         row.text(5),
            row.text(6),    row.text(7),    row.text(8),   row.text(9),  row.integer(10),     row.integer(11),
            row.maybe(12),  row.maybe(13),  row.maybe(14), row.text(15), int(row.integer(16))};
    }
    return list;
}

ServiceRequest RequestService::mustFind(qint64 id)
{
    const QList<ServiceRequest> found = load(u"where r.id = ?"_s, {id});
    if (found.isEmpty())
        raise(refused(Words::tr("There is no request %1.").arg(id),
                      Words::tr("See them with: occ request list"), u"request"_s));
    return found.first();
}

void RequestService::about(store::Transaction& transaction, const ServiceRequest& request)
{
    transaction.about("request"_L1, request.id);
    transaction.about("client"_L1, request.clientId);
    if (request.onboardingId)
        transaction.about("onboarding"_L1, *request.onboardingId);
    if (request.onboardingId && m_session.joined != nullptr)
        m_settler.markChanged(transaction, {*request.onboardingId});
}

void RequestService::respond(store::Transaction& transaction, const ServiceRequest& request, Instant at)
{
    if (!request.respondedAt)
        transaction.update("service_request"_L1, request.id, {{"responded_at"_L1, at}});
}

void RequestService::enter(store::Transaction& transaction, const ServiceRequest& request,
                           const QString& state)
{
    transaction.update(
        "service_request"_L1, request.id,
        {{"state"_L1, state},
         {"closed_at"_L1,
          isOver(state) ? store::toSql(request.closedAt.value_or(m_session.now())) : QVariant()}});
    if (isBegun(state))
        respond(transaction, request, m_session.now());
}

Millis RequestService::responseTime(const QString& priority)
{
    return requests::responseTime(m_playbooks.library(), priority);
}

/// The client's name; refuses one that is not there, and an onboarding of somebody else.
QString RequestService::clientOf(const ServiceRequest& wanted)
{
    QString name;
    {
        auto client = m_session.database.query(u"select name from client where id = ?"_s, wanted.clientId);
        if (!client.next())
            raise(refused(Words::tr("There is no client %1.").arg(wanted.clientId),
                          Words::tr("See them with: occ client list"), u"client"_s));
        name = client.text(0);
    }
    if (wanted.onboardingId) {
        auto of = m_session.database.query(u"select client_id from onboarding where id = ?"_s,
                                           *wanted.onboardingId);
        if (!of.next() || of.integer(0) != wanted.clientId)
            raise(refused(Words::tr("Onboarding %1 is none of %2.").arg(*wanted.onboardingId).arg(name),
                          Words::tr("Leave it out, or name one of this client."), u"onboarding"_s));
    }
    return name;
}

qint64 RequestService::helpdeskNamed(const QString& connection)
{
    auto there =
        m_session.database.query(u"select id, connector from sync_connection where name = ?"_s, connection);
    if (!there.next())
        raise(refused(Words::tr("There is no connection \"%1\".").arg(connection),
                      Words::tr("See them with: occ sync status"), u"connection"_s));
    if (!helpdeskConnectors().contains(there.text(1)))
        raise(refused(Words::tr("%1 is no helpdesk.").arg(connection),
                      Words::tr("Name a connection to one of: %1.").arg(helpdeskConnectors().join(u", "_s)),
                      u"connection"_s));
    return there.integer(0);
}

Result<ServiceRequest> RequestService::open(const ServiceRequest& wanted)
{
    if (const Status checked = requests::check(wanted); !checked)
        return Failure(checked.error());
    return command(u"request.open"_s, wanted, [&](store::Transaction& tx) {
        const QString name = clientOf(wanted);
        const Instant now = m_session.now();
        const qint64 id =
            tx.insert("service_request"_L1, {{"client_id"_L1, wanted.clientId},
                                             {"onboarding_id"_L1, store::toSql(wanted.onboardingId)},
                                             {"title"_L1, store::toSql(wanted.title.simplified())},
                                             {"details"_L1, store::toSql(wanted.details.trimmed())},
                                             {"category"_L1, store::toSql(wanted.category.simplified())},
                                             {"channel"_L1, store::toSql(wanted.channel)},
                                             {"priority"_L1, wanted.priority},
                                             {"state"_L1, requestStates().first()},
                                             {"opened_at"_L1, now},
                                             {"respond_by"_L1, now + responseTime(wanted.priority)}});
        const ServiceRequest made = mustFind(id);
        about(tx, made);
        tx.setSummary(Words::tr("Request “%1” of %2 opened").arg(made.title, name));
        return made;
    });
}

Result<QList<ServiceRequest>> RequestService::list(const RequestFilter& filter)
{
    return reading([&] {
        QString where = u"where 1 = 1"_s;
        QVariantList values;
        if (filter.clientId) {
            where += u" and r.client_id = ?"_s;
            values << *filter.clientId;
        }
        if (filter.openOnly)
            where += u" and r.closed_at is null"_s;
        if (!filter.states.isEmpty()) {
            where += u" and r.state in (%1)"_s.arg(QStringList(filter.states.size(), u"?"_s).join(u','));
            for (const QString& state : filter.states)
                values << state;
        }
        values << filter.limit;
        return load(where + u" order by case when r.closed_at is null then 0 else 1 end, case when "
                            "r.responded_at is null then 0 else 1 end, r.respond_by, r.id limit ?"_s,
                    values);
    });
}

Result<ServiceRequest> RequestService::byId(qint64 id)
{
    return reading([&] { return mustFind(id); });
}

Result<QList<RequestComment>> RequestService::comments(qint64 id)
{
    return reading([&] {
        auto row =
            m_session.database.query(u"select id, request_id, at, author, body, is_public, theirs from "
                                     "request_comment where request_id = ? order by at, id"_s,
                                     id);
        QList<RequestComment> list;
        while (row.next())
            list << RequestComment{row.integer(0), row.integer(1), row.integer(2), row.text(3),
                                   row.text(4),    row.boolean(5), row.boolean(6)};
        return list;
    });
}

Status RequestService::change(const ServiceRequest& request)
{
    if (const Status checked = requests::check(request); !checked)
        return checked;
    const auto before = byId(request.id);
    if (!before)
        return Failure(before.error());
    return command(u"request.change"_s, *before, [&](store::Transaction& tx) {
        const ServiceRequest now = mustFind(request.id);
        if (now.isHandedOver() && now.details != request.details.trimmed())
            raise(refused(Words::tr("%1 has the details already.").arg(now.helpdesk),
                          Words::tr("Add a comment with what has changed."), u"details"_s));
        tx.update("service_request"_L1, now.id,
                  {{"title"_L1, store::toSql(request.title.simplified())},
                   {"details"_L1, store::toSql(request.details.trimmed())},
                   {"category"_L1, store::toSql(request.category.simplified())},
                   {"channel"_L1, store::toSql(request.channel)},
                   {"priority"_L1, request.priority},
                   {"respond_by"_L1, now.priority == request.priority
                                         ? now.respondBy
                                         : now.openedAt + responseTime(request.priority)}});
        about(tx, now);
        tx.setSummary(Words::tr("Request “%1” changed").arg(now.title));
    });
}

Result<RequestComment> RequestService::comment(qint64 id, const QString& body, bool isPublic)
{
    if (const Status checked = requests::checkComment(body); !checked)
        return Failure(checked.error());
    const auto before = byId(id);
    if (!before)
        return Failure(before.error());
    return command(u"request.comment"_s, *before, [&](store::Transaction& tx) {
        const ServiceRequest request = mustFind(id);
        RequestComment made{0, id, m_session.now(), m_session.actor.name(), body.trimmed(), isPublic, false};
        made.id = tx.insert("request_comment"_L1, {{"request_id"_L1, id},
                                                   {"at"_L1, made.at},
                                                   {"author"_L1, store::toSql(made.author)},
                                                   {"body"_L1, store::toSql(made.body)},
                                                   {"is_public"_L1, isPublic ? 1 : 0},
                                                   {"theirs"_L1, 0},
                                                   {"external_key"_L1, u""_s}});
        if (isPublic)
            respond(tx, request, made.at);
        about(tx, request);
        tx.setSummary(isPublic ? Words::tr("Comment on “%1”").arg(request.title)
                               : Words::tr("Note on “%1”").arg(request.title));
        return made;
    });
}

Status RequestService::setState(qint64 id, const QString& state)
{
    if (const Status checked = requests::checkState(state); !checked)
        return checked;
    const auto before = byId(id);
    if (!before)
        return Failure(before.error());
    if (before->isHandedOver() && before->state != state && m_keeps && m_keeps(id))
        return refused(
            Words::tr("%1 says how far this request is.").arg(before->helpdesk),
            Words::tr("Change its ticket there, or add a comment; the state comes back by itself."),
            u"state"_s);
    return command(u"request.state"_s, *before, [&](store::Transaction& tx) {
        const ServiceRequest request = mustFind(id);
        if (request.state == state)
            return;
        enter(tx, request, state);
        about(tx, request);
        tx.setSummary(Words::tr("Request “%1”: %2").arg(request.title, requestStateWords(state)));
    });
}

Status RequestService::handOver(qint64 id, const QString& connection)
{
    return writing(m_session, Permission::RunOnboardings, u"request.handover"_s, [&](store::Transaction& tx) {
        const ServiceRequest request = mustFind(id);
        if (request.isHandedOver())
            raise(refused(Words::tr("%1 has this request already.").arg(request.helpdesk),
                          Words::tr("Comment on it, or look at its ticket."), u"request"_s));
        tx.update("service_request"_L1, id, {{"helpdesk_id"_L1, helpdeskNamed(connection)}});
        about(tx, request);
        tx.setSummary(Words::tr("Request “%1” handed over to %2").arg(request.title, connection));
    });
}

Status RequestService::take(qint64 id, const Said& said)
{
    return writing(m_session, Permission::EditClients, u"request.take"_s, [&](store::Transaction& tx) {
        const ServiceRequest request = mustFind(id);
        store::Fields fields;
        if (!said.title.isEmpty())
            fields.emplace_back("title"_L1, store::toSql(said.title));
        if (requestPriorities().contains(said.priority) && said.priority != request.priority) {
            fields.emplace_back("priority"_L1, said.priority);
            fields.emplace_back("respond_by"_L1, request.openedAt + responseTime(said.priority));
        }
        if (!fields.empty())
            tx.update("service_request"_L1, id, fields);
        if (requestStates().contains(said.state))
            enter(tx, request, said.state);
        about(tx, request);
    });
}

Result<qint64> RequestService::takeComment(const RequestComment& comment, const QString& key)
{
    return writing(m_session, Permission::EditClients, u"request.take"_s, [&](store::Transaction& tx) {
        const ServiceRequest request = mustFind(comment.requestId);
        {
            auto known = tx.database().query(
                u"select id from request_comment where request_id = ? and external_key = ?"_s, request.id,
                key);
            if (known.next())
                return known.integer(0);
        }
        const qint64 id = tx.insert("request_comment"_L1, {{"request_id"_L1, request.id},
                                                           {"at"_L1, comment.at},
                                                           {"author"_L1, store::toSql(comment.author)},
                                                           {"body"_L1, store::toSql(comment.body)},
                                                           {"is_public"_L1, 1},
                                                           {"theirs"_L1, 1},
                                                           {"external_key"_L1, store::toSql(key)}});
        respond(tx, request, comment.at);
        about(tx, request);
        return id;
    });
}

} // namespace occ
