// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/automationengine.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

#include <algorithm>

/// Firings that belong to no onboarding, and those that are no letters.
namespace occ::automation {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

bool isFired(store::Database& database, const QString& key)
{
    return database.query(u"select 1 from firing where key = ?"_s, key).next();
}

/// Whether an onboarding of the deal was started since it was last won, also when that was undone.
bool wasStarted(store::Database& database, qint64 deal)
{
    return database
        .query(
            u"select 1 from journal j join journal_subject s on s.journal_number = j.number where s.kind = "
            u"'deal' and "
            "s.first_id <= ? and s.last_id >= ? and j.command in ('onboarding.start', 'sync.in.won') and "
            "j.number > "
            "(select coalesce(max(e.rev), 0) from event e where e.name = 'deal-won' and e.subject_id = ?)"_s,
            deal, deal, deal)
        .next();
}

} // namespace

qint64 AutomationEngine::settleLooseEvents(const Book& book, Instant now)
{
    struct Loose
    {
        qint64 id;
        QString name;
        std::optional<qint64> clientId;
        QString subjectKind;
        qint64 subjectId;
        Instant at;
    };
    QList<Loose> events;
    {
        auto rows = m_session.database.query(
            u"select e.id, e.name, e.client_id, e.subject_kind, e.subject_id, e.at from "
            "event_pending p join event e on e.id = p.event_id order by e.id"_s);
        while (rows.next())
            events.push_back({rows.integer(0), rows.text(1), rows.maybe(2), rows.text(3), rows.integer(4),
                              rows.integer(5)});
    }
    if (events.isEmpty())
        return 0;
    if (!book.allPaused.isEmpty())
        return 0;
    std::vector<NewFiring> firings;
    QSet<qint64> held; // What a paused automation waits for stays until it runs again.
    for (const Loose& event : events) {
        for (const Automation& automation : book.automations) {
            const bool meant = automation.enabled && automation.trigger.type == Trigger::Type::Event &&
                               automation.trigger.subject == event.name && !automation.action.sends();
            const QString key = u"%1:%2:%3"_s.arg(automation.key, event.subjectKind).arg(event.subjectId);
            if (!meant || isFired(m_session.database, key))
                continue;
            if (book.paused.contains(automation.key)) {
                held.insert(event.id);
                continue;
            }
            firings.push_back({key,
                               automation.key,
                               {},
                               event.clientId,
                               {},
                               event.subjectKind,
                               event.subjectId,
                               event.at,
                               event.at,
                               u"scheduled"_s,
                               {Why::Code::Due, {}},
                               toText(automation.action.type),
                               {}});
        }
    }
    store::Transaction transaction(m_session.database, {{}, Words::tr("Automatic")}, now,
                                   u"automation.fire"_s, store::EntryKind::Scheduler);
    write(transaction, firings);
    for (const Loose& event : events) {
        if (!held.contains(event.id))
            transaction.database().query(u"delete from event_pending where event_id = ?"_s, event.id);
    }
    transaction.commit();
    return qint64(firings.size());
}

std::vector<std::optional<Person>> AutomationEngine::digestReaders(const StoredMessage& message,
                                                                   const Automation& automation)
{
    std::vector<std::optional<Person>> readers;
    if (m_writer.hasTeamChannel() &&
        (automation.action.type == Action::Type::Slack || automation.action.type == Action::Type::Teams)) {
        readers.emplace_back(); // One for the team's channel.
        return readers;
    }
    // The week is read by those who answer for it, the morning by everybody who has clients.
    const bool week = message.id.startsWith("weekly"_L1);
    for (const Person& person : orThrow(m_people.list())) {
        const bool leads = person.role == Role::Manager || person.role == Role::Executive;
        const bool works = person.role == Role::Specialist || person.role == Role::Manager;
        if (person.active && (week ? leads : works))
            readers.emplace_back(person);
    }
    return readers;
}

Instant AutomationEngine::nextDigest(const Book& book, Instant now)
{
    Instant next = kNever;
    for (const Automation& automation : book.automations) {
        if (automation.trigger.type != Trigger::Type::Calendar || !automation.enabled)
            continue;
        const QList<Instant> ahead = occurrences(automation.trigger, book.team, now, now + 8 * kDay);
        if (!ahead.isEmpty())
            next = std::min(next, ahead.first());
    }
    return next;
}

qint64 AutomationEngine::settleDigests(const Book& book, Instant now)
{
    const Instant until = m_definitions.mark(Definitions::kDigestsUntil);
    const auto remember = [&] {
        m_definitions.setMark(Definitions::kDigestsUntil, now);
        m_definitions.setMark(Definitions::kNextDigest, nextDigest(book, now));
    };
    if (until == 0 || until > now) {
        // The first look: a workspace is not told of days before it was.
        remember();
        return 0;
    }
    std::vector<NewFiring> firings;
    m_writer.prepare();
    for (const Automation& automation : book.automations) {
        if (automation.trigger.type != Trigger::Type::Calendar || !automation.enabled ||
            !automation.action.sends() || book.messages.value(automation.action.message).forClient)
            continue;
        const QList<Instant> moments =
            occurrences(automation.trigger, book.team, std::max(until, now - 31 * kDay), now);
        if (moments.isEmpty())
            continue;
        const QString paused = book.allPaused.isEmpty() ? book.paused.value(automation.key) : book.allPaused;
        const auto readers = digestReaders(m_writer.messages().value(automation.action.message), automation);
        for (const Instant at : moments) {
            for (const std::optional<Person>& reader : readers) {
                const QString key = u"%1:%2:%3"_s.arg(automation.key, toIso(at)).arg(reader ? reader->id : 0);
                if (isFired(m_session.database, key))
                    continue;
                NewFiring firing{key,
                                 automation.key,
                                 {},
                                 {},
                                 {},
                                 u"digest"_s,
                                 0,
                                 at,
                                 at,
                                 u"scheduled"_s,
                                 {Why::Code::Due, {}},
                                 toText(automation.action.type),
                                 {}};
                if (reader)
                    firing.personId = reader->id;
                if (!paused.isEmpty()) {
                    firing.state = u"skipped"_s;
                    firing.why = {Why::Code::Paused, paused};
                } else if (at != moments.last()) {
                    // Of several that were missed only the newest is worth reading.
                    firing.state = u"skipped"_s;
                    firing.why = {Why::Code::Replaced, {}};
                } else if (auto written =
                               m_writer.writeDigest(automation, reader, key, m_digest.facts(reader, until))) {
                    firing.written = std::move(*written);
                } else {
                    firing.state = u"failed"_s;
                    firing.why = {Why::Code::NotRendered, written.error().oneLine()};
                }
                firings.push_back(std::move(firing));
            }
        }
    }
    store::Transaction transaction(m_session.database, {{}, Words::tr("Automatic")}, now,
                                   u"automation.fire"_s, store::EntryKind::Scheduler);
    write(transaction, firings);
    remember();
    transaction.commit();
    return qint64(firings.size());
}

void AutomationEngine::act(Instant now)
{
    struct Task
    {
        qint64 id;
        QString key;
        QString automation;
        qint64 onboarding;
        qint64 subject;
    };
    QList<Task> tasks;
    {
        auto rows = m_session.database.query(
            u"select id, key, automation, onboarding_id, subject_id from firing where "
            "state = 'scheduled' and outbox_id is null order by id"_s);
        while (rows.next())
            tasks.push_back(
                {rows.integer(0), rows.text(1), rows.text(2), rows.maybe(3).value_or(0), rows.integer(4)});
    }
    const QScopedValueRollback busy(m_busy, true);
    for (const Task& task : tasks) {
        const auto automation = m_definitions.find(task.automation);
        if (!automation)
            continue;
        // Doing it twice does no harm, so a kill between doing and noting loses nothing.
        const Status done = perform(*automation, task.key, task.onboarding, task.subject);
        store::Transaction transaction(m_session.database, {{}, Words::tr("Automatic")}, now,
                                       u"automation.act"_s, store::EntryKind::Scheduler);
        const Why why = done ? Why{Why::Code::Sent, {}} : Why{Why::Code::Failed, done.error().oneLine()};
        transaction.update("firing"_L1, task.id,
                           {{"state"_L1, done ? u"sent"_s : u"failed"_s},
                            {"reason"_L1, whyToText(why)},
                            {"ended_at"_L1, now}});
        transaction.about("firing"_L1, task.id);
        if (task.onboarding > 0)
            transaction.about("onboarding"_L1, task.onboarding);
        transaction.setSummary(automation->title);
        transaction.commit();
    }
}

Status AutomationEngine::perform(const Automation& automation, const QString& key, qint64 onboarding,
                                 qint64 subject)
{
    switch (automation.action.type) {
    case Action::Type::CreateTask:
        return createTask(automation, key, onboarding);
    case Action::Type::UpdateProgress:
        return tickWaitingItem(automation, onboarding);
    case Action::Type::StartOnboarding: {
        StartRequest request;
        {
            auto row =
                m_session.database.query(u"select client_id, owner_id from deal where id = ?"_s, subject);
            if (!row.next() || row.isNull(0))
                return refused(Words::tr("The deal has no client."),
                               Words::tr("Name its client, then send again."));
            request.clientId = row.integer(0);
        }
        // The sync may have started it, and somebody may have taken that back since.
        if (wasStarted(m_session.database, subject))
            return {};
        request.playbook = automation.action.playbook;
        request.dealId = subject;
        const auto started = m_onboardings.startMany({request}, Permission::Sell);
        return started ? Status() : Failure(started.error());
    }
    default:
        return {};
    }
}

Status AutomationEngine::createTask(const Automation& automation, const QString& key, qint64 onboarding)
{
    const QString text = automation.action.text;
    const auto detail = m_onboardings.show(onboarding);
    if (!detail)
        return Failure(detail.error());
    const Milestone* current = nullptr;
    for (const Milestone& milestone : detail->milestones) {
        // An item of that name that is there is the one this firing made.
        for (const Item& item : milestone.items) {
            if (item.title == text)
                return {};
        }
        if (!current && !milestone.completedAt)
            current = &milestone;
    }
    Q_UNUSED(key)
    if (!current && !detail->milestones.isEmpty())
        current = &detail->milestones.last();
    if (!current)
        return refused(Words::tr("The onboarding has no milestone for a new item."));
    ItemEdit item;
    item.title = text;
    const auto added = m_onboardings.addItem(current->id, item);
    return added ? Status() : Failure(added.error());
}

Status AutomationEngine::tickWaitingItem(const Automation& automation, qint64 onboarding)
{
    qint64 item = 0;
    {
        auto row = m_session.database.query(
            u"select id from item where onboarding_id = ? and check_kind = ? and state in "
            "('open', 'blocked') order by due_at, position limit 1"_s,
            onboarding, automation.trigger.subject);
        if (row.next())
            item = row.integer(0);
    }
    return item > 0 ? m_onboardings.itemsDone({item}, automation.title) : Status();
}

} // namespace occ::automation
