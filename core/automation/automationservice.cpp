// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/automationservice.h"

#include "core/store/event.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using namespace automation;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

} // namespace

AutomationService::AutomationService(Session& session, PlaybookService& playbooks, AlertEngine& alerts,
                                     PeopleService& people, OnboardingService& onboardings,
                                     AlertService& alertService, TodayService& today)
    : m_session(session)
    , m_alerts(alerts)
    , m_people(people)
    , m_onboardings(onboardings)
    , m_definitions(session, playbooks)
    , m_digest(session, onboardings, alertService, today)
    , m_engine(session, m_definitions, alerts, people, onboardings, m_digest)
    , m_deliverer(session, m_definitions, alerts)
    , m_inbound(session, alerts)
{
    m_deliverer.setStillAsked(
        [this](const messaging::Posted& letter) { return m_engine.noLongerAsked(letter); });
}

template <typename Write> Status AutomationService::command(const QString& name, Write write)
{
    const Status ready = reading([&] {
        m_session.require(Permission::RunOnboardings);
        m_definitions.requireShipped();
    });
    if (!ready)
        return ready;
    return writing(m_session, Permission::RunOnboardings, name, [&](store::Transaction& tx) { write(tx); });
}

Status AutomationService::storeShipped()
{
    return reading([&] { m_definitions.requireShipped(); });
}

Result<QList<FiringRow>> AutomationService::tick()
{
    return reading([&] {
        m_engine.tick(m_session.now());
        const QList<FiringRow> fired =
            load(u"f.id > ? order by f.id"_s, {m_definitions.mark(Definitions::kReported)});
        if (!fired.isEmpty())
            m_definitions.setMark(Definitions::kReported, fired.last().id);
        return fired;
    });
}

Result<DeliveryReport> AutomationService::deliver(int most, const std::function<bool()>& cancelled)
{
    return m_deliverer.deliverDue(most, cancelled);
}

void AutomationService::setChannels(std::vector<std::shared_ptr<messaging::Channel>> channels)
{
    m_deliverer.setChannels(std::move(channels));
}

void AutomationService::lookAtAll(store::Transaction& transaction)
{
    transaction.database().query(u"update automation_look set changed = 1"_s);
    transaction.database().query(u"delete from workspace_meta where name = ?"_s,
                                 QString(Definitions::kNextDigest));
}

Status AutomationService::store(const Automation& automation)
{
    if (const Status good = check(automation); !good)
        return good;
    return command(u"automation.edit"_s, [&](store::Transaction& tx) {
        const auto messages = m_definitions.messages();
        if (automation.action.sends() && !messages.contains(automation.action.message))
            raise(refused(Words::tr("There is no message “%1”.").arg(automation.action.message),
                          Words::tr("Choose one of the templates."), u"action"_s));
        if (const auto before = m_definitions.find(automation.key); before && *before == automation)
            return;
        m_definitions.store(tx, automation);
        lookAtAll(tx);
        tx.setSummary(Words::tr("Automation “%1” saved").arg(automation.title));
    });
}

Status AutomationService::setEnabled(const QString& key, bool enabled)
{
    auto found = find(key);
    if (!found)
        return Failure(found.error());
    found->enabled = enabled;
    return store(*found);
}

Status AutomationService::storeMessage(const StoredMessage& message)
{
    if (message.body.trimmed().isEmpty())
        return refused(Words::tr("The text is empty."), Words::tr("Write what is to be sent."), u"body"_s);
    StoredMessage checked = message;
    const auto names = messaging::namesUsed({message.id, message.subject, message.body});
    if (!names)
        return Failure(names.error());
    checked.variables = *names;
    return command(u"message.edit"_s, [&](store::Transaction& tx) {
        m_definitions.store(tx, checked);
        tx.setSummary(Words::tr("Message “%1” saved").arg(checked.title));
    });
}

/// The pause that is on for this automation, this client, or for everything; 0 when none is.
static qint64 pauseOf(store::Database& database, const QString& scope, const QString& automation,
                      std::optional<qint64> clientId, Instant now)
{
    auto row = database.query(u"select id from automation_pause where scope = ? and automation = ? and "
                              "coalesce(client_id, 0) = ? and (until is null or until > ?) limit 1"_s,
                              scope, automation, clientId.value_or(0), now);
    return row.next() ? row.integer(0) : 0;
}

static QString scopeOf(const QString& automation, std::optional<qint64> clientId)
{
    return clientId ? u"client"_s : automation.isEmpty() ? u"all"_s : u"automation"_s;
}

Status AutomationService::pause(const QString& automation, std::optional<qint64> clientId,
                                const QString& reason, std::optional<Instant> until)
{
    if (until && *until <= m_session.now())
        return refused(Words::tr("The pause would have ended already."), Words::tr("Choose a later end."),
                       u"until"_s);
    const QString scope = scopeOf(automation, clientId);
    if (scope == "automation"_L1) {
        if (const auto known = find(automation); !known)
            return Failure(known.error());
    }
    return command(u"automation.pause"_s, [&](store::Transaction& tx) {
        if (pauseOf(tx.database(), scope, automation, clientId, tx.now()) > 0)
            return;
        const qint64 id =
            tx.insert("automation_pause"_L1, {{"scope"_L1, scope},
                                              {"automation"_L1, automation.isNull() ? u""_s : automation},
                                              {"client_id"_L1, store::toSql(clientId)},
                                              {"since"_L1, tx.now()},
                                              {"until"_L1, store::toSql(until)},
                                              {"author"_L1, tx.author().name},
                                              {"reason"_L1, reason.trimmed()}});
        tx.about("automation"_L1, id);
        if (clientId)
            tx.about("client"_L1, *clientId);
        lookAtAll(tx);
        tx.setSummary(scope == "all"_L1      ? Words::tr("All automations stopped")
                      : scope == "client"_L1 ? Words::tr("Automations paused for a client")
                                             : Words::tr("Automation “%1” paused").arg(automation));
    });
}

Status AutomationService::resume(const QString& automation, std::optional<qint64> clientId)
{
    const QString scope = scopeOf(automation, clientId);
    return command(u"automation.resume"_s, [&](store::Transaction& tx) {
        const qint64 id = pauseOf(tx.database(), scope, automation, clientId, tx.now());
        if (id == 0)
            raise(refused(Words::tr("This is not paused."),
                          Words::tr("See what is with: occ automation list")));
        tx.update("automation_pause"_L1, id, {{"until"_L1, tx.now()}});
        tx.about("automation"_L1, id);
        if (clientId)
            tx.about("client"_L1, *clientId);
        lookAtAll(tx);
        tx.setSummary(scope == "all"_L1      ? Words::tr("Automations run again")
                      : scope == "client"_L1 ? Words::tr("Automations run again for a client")
                                             : Words::tr("Automation “%1” runs again").arg(automation));
    });
}

/// A digest tells how things are when it is written, so again is anew.
qint64 AutomationService::postDigest(store::Transaction& transaction, const Automation& definition,
                                     const FiringRow& row)
{
    std::optional<Person> reader;
    {
        auto query = transaction.database().query(u"select person_id from firing where id = ?"_s, row.id);
        if (query.next() && !query.isNull(0))
            reader = orThrow(m_people.byId(query.integer(0)));
    }
    m_engine.writer().prepare();
    Written written = orThrow(m_engine.writer().writeDigest(definition, reader, row.key,
                                                            m_digest.facts(reader, row.sendAt - kDay)));
    written.letter.key += u".%1"_s.arg(transaction.number());
    return messaging::Outbox::post(transaction, {{written.letter, {}, {}, false}});
}

/// Makes a firing's letter anew and puts it into the outbox.
void AutomationService::rewrite(store::Transaction& transaction, qint64 firing)
{
    const QList<FiringRow> found = load(u"f.id = ?"_s, {firing});
    if (found.isEmpty())
        raise(refused(Words::tr("There is no firing %1.").arg(firing), {}, u"firing"_s));
    const FiringRow& row = found.first();
    if (row.state != "failed"_L1 && row.state != "cancelled"_L1 && row.state != "skipped"_L1)
        raise(refused(Words::tr("“%1” was sent or still waits.").arg(row.title),
                      Words::tr("Only what failed, was skipped or cancelled can be sent again."),
                      u"firing"_s));
    const auto definition = m_definitions.find(row.automation);
    if (!definition)
        raise(refused(Words::tr("There is no automation “%1” any more.").arg(row.automation)));
    store::Fields fields = {
        {"state"_L1, u"scheduled"_s}, {"ended_at"_L1, QVariant()}, {"reason"_L1, whyToText({})}};
    if (definition->action.sends() && !row.onboardingId) {
        const qint64 letter = postDigest(transaction, *definition, row);
        fields.push_back({"outbox_id"_L1, letter});
    } else if (definition->action.sends()) {
        const Book book = m_definitions.book();
        const Facts facts = factsOf(*row.onboardingId, book);
        Planned step;
        step.key = row.key;
        {
            auto query = transaction.database().query(
                u"select subject_kind, subject_id from firing where id = ?"_s, firing);
            if (query.next()) {
                step.subjectKind = query.text(0);
                step.subjectId = query.integer(1);
            }
        }
        step.level = book.messages.value(definition->action.message).level;
        m_engine.writer().prepare();
        const Written written = orThrow(m_engine.writer().write(facts, *definition, step));
        qint64 letter = 0;
        {
            auto query =
                transaction.database().query(u"select id from outbox where key = ?"_s, written.letter.key);
            letter = query.next() ? query.integer(0) : 0;
        }
        // A letter that may have left keeps its Message-ID; its text is what was rendered then.
        if (letter > 0) {
            messaging::Outbox::again(transaction, letter);
        } else {
            letter = messaging::Outbox::post(
                transaction, {{written.letter, row.onboardingId,
                               written.forClient ? row.clientId : std::nullopt, written.expectsReply}});
            fields.push_back({"recipient"_L1, written.letter.to.address});
            fields.push_back({"subject"_L1, written.letter.subject});
            fields.push_back({"body"_L1, written.letter.text});
            if (written.forClient)
                fields.push_back({"client_id"_L1, store::toSql(row.clientId)});
        }
        fields.push_back({"outbox_id"_L1, letter});
    }
    transaction.update("firing"_L1, firing, fields);
    transaction.about("firing"_L1, firing);
    if (row.onboardingId)
        transaction.about("onboarding"_L1, *row.onboardingId);
}

Status AutomationService::sendAgain(const QList<qint64>& firings)
{
    return command(u"automation.again"_s, [&](store::Transaction& tx) {
        for (const qint64 id : firings)
            rewrite(tx, id);
        tx.setSummary(Words::tr("%n message(s) to be sent again", nullptr, int(firings.size())));
    });
}

Status AutomationService::cancel(const QList<qint64>& firings)
{
    return command(u"automation.cancel"_s, [&](store::Transaction& tx) {
        for (const qint64 id : firings) {
            const QList<FiringRow> found = load(u"f.id = ?"_s, {id});
            if (found.isEmpty() || found.first().state != "scheduled"_L1)
                raise(refused(Words::tr("Firing %1 does not wait any more.").arg(id),
                              Words::tr("What was sent cannot be taken back."), u"firing"_s));
            tx.update("firing"_L1, id,
                      {{"state"_L1, u"cancelled"_s},
                       {"reason"_L1, whyToText({Why::Code::Cancelled, tx.author().name})},
                       {"ended_at"_L1, tx.now()}});
            qint64 letter = 0;
            {
                auto row = tx.database().query(u"select outbox_id from firing where id = ?"_s, id);
                letter = row.next() ? row.maybe(0).value_or(0) : 0;
            }
            if (letter > 0)
                messaging::Outbox::end(tx, letter, u"cancelled"_s, {}, {}, false);
            tx.about("firing"_L1, id);
            if (found.first().onboardingId)
                tx.about("onboarding"_L1, *found.first().onboardingId);
        }
        tx.setSummary(Words::tr("%n message(s) cancelled", nullptr, int(firings.size())));
    });
}

} // namespace occ
