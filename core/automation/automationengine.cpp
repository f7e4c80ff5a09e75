// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/automationengine.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

#include <algorithm>

namespace occ::automation {

using namespace Qt::Literals::StringLiterals;
using messaging::Outbox;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

bool anyRow(store::Database& database, const QString& sql, const QVariantList& values)
{
    return database.runWith(sql, values).next();
}

} // namespace

void AutomationEngine::follow(const QList<qint64>& onboardings, Instant now)
{
    if (m_busy || onboardings.isEmpty())
        return;
    const Selection selection = Selection::of(onboardings);
    if (anyRow(m_session.database,
               u"select 1 from automation_look where next_at <= ? and"_s +
                   selection.where(u"onboarding_id"_s) + u"limit 1"_s,
               QVariantList{now} + selection.values()))
        settle(selection, now);
}

void AutomationEngine::followAll(Instant now)
{
    if (!m_busy &&
        anyRow(m_session.database, u"select 1 from automation_look where next_at <= ? limit 1"_s, {now}))
        settle(Selection::matching(u"%1 in (select onboarding_id from automation_look where next_at <= ?)"_s,
                                   {now}),
               now);
}

void AutomationEngine::changed(store::Transaction& transaction, const QList<qint64>& onboardings)
{
    if (onboardings.isEmpty())
        return;
    const Selection selection = Selection::of(onboardings);
    transaction.database().runWith(
        u"insert into automation_look (onboarding_id, next_at, changed) select id, "_s +
            u"0, 1 from onboarding where"_s + selection.where(u"id"_s) +
            u"on conflict (onboarding_id) do update set changed = 1"_s,
        selection.values());
}

qint64 AutomationEngine::tick(Instant now)
{
    m_definitions.requireShipped();
    qint64 fired = 0;
    if (anyRow(m_session.database, u"select 1 from automation_look where next_at <= ? limit 1"_s, {now}) ||
        anyRow(m_session.database, u"select 1 from automation_look where changed = 1 limit 1"_s, {}))
        fired += settle(
            Selection::matching(u"%1 in (select onboarding_id from automation_look where next_at <= ? union "
                                "select onboarding_id from automation_look where changed = 1)"_s,
                                {now}),
            now);
    // With nothing due a tick asks a few short questions, however much there is.
    if (anyRow(m_session.database, u"select 1 from event_pending limit 1"_s, {}))
        fired += settleLooseEvents(m_definitions.book(), now);
    if (m_definitions.mark(Definitions::kNextDigest) <= now)
        fired += settleDigests(m_definitions.book(), now);
    act(now);
    return fired;
}

qint64 AutomationEngine::settle(const Selection& selection, Instant now)
{
    const Book book = m_definitions.book();
    const std::vector<Facts> all = m_loader.load(selection, book, m_definitions.since());
    std::vector<NewFiring> firings;
    std::vector<std::pair<qint64, Instant>> looks;
    m_writer.prepare();
    for (const Facts& facts : all) {
        const Plan steps = plan(facts, book, now);
        collect(facts, book, steps, firings);
        looks.emplace_back(facts.onboardingId, steps.nextAt);
    }
    store::Transaction transaction(m_session.database, {{}, Words::tr("Automatic")}, now,
                                   u"automation.fire"_s, store::EntryKind::Scheduler);
    write(transaction, firings);
    for (const auto& [onboarding, next] : looks)
        transaction.database().query(
            u"update automation_look set next_at = ?, changed = 0 where onboarding_id = ?"_s, next,
            onboarding);
    transaction.commit();
    return qint64(firings.size());
}

void AutomationEngine::collect(const Facts& facts, const Book& book, const Plan& plan,
                               std::vector<NewFiring>& firings)
{
    for (const Planned& step : plan.steps) {
        if (step.verdict == Planned::Verdict::Wait)
            continue;
        const Automation& automation = book.automations[step.automation];
        NewFiring firing{step.key,    automation.key,   facts.onboardingId, {},
                         {},          step.subjectKind, step.subjectId,     step.dueAt,
                         step.sendAt, u"scheduled"_s,   step.why,           toText(automation.action.type),
                         {}};
        if (step.verdict == Planned::Verdict::Skip) {
            firing.state = u"skipped"_s;
        } else if (automation.action.sends()) {
            auto written = m_writer.write(facts, automation, step);
            if (written) {
                firing.personId = written->personId;
                if (written->forClient)
                    firing.clientId = facts.clientId;
                firing.written = std::move(*written);
            } else {
                firing.state = u"failed"_s;
                firing.why = {Why::Code::NotRendered, written.error().oneLine()};
            }
        }
        firings.push_back(std::move(firing));
    }
}

/// Letters to the team that come together become one: a person who has to read ten reads none.
void AutomationEngine::gather(std::vector<NewFiring>& firings, Instant now,
                              std::vector<Outbox::Draft>& drafts)
{
    constexpr size_t kMany = 4;
    std::map<std::pair<int, QString>, std::vector<NewFiring*>> groups;
    for (NewFiring& firing : firings) {
        if (!firing.written)
            continue;
        const messaging::Letter& letter = firing.written->letter;
        if (firing.written->forClient || letter.meeting) {
            firing.outboxId = qint64(drafts.size());
            drafts.push_back({letter, firing.onboardingId, firing.clientId, firing.written->expectsReply});
        } else {
            groups[{int(letter.medium), letter.to.address}].push_back(&firing);
        }
    }
    for (const auto& [reader, group] : groups) {
        if (group.size() < kMany) {
            for (NewFiring* firing : group) {
                firing->outboxId = qint64(drafts.size());
                drafts.push_back({firing->written->letter, firing->onboardingId, {}, false});
            }
            continue;
        }
        messaging::Letter letter = group.front()->written->letter;
        letter.key = u"notices.%1.%2"_s.arg(group.front()->written->letter.key).arg(now);
        letter.subject = Words::tr("%n notice(s)", nullptr, int(group.size()));
        letter.html.clear();
        letter.link.clear();
        QStringList texts;
        for (NewFiring* firing : group) {
            firing->outboxId = qint64(drafts.size());
            texts << firing->written->letter.subject + u"\n\n"_s + firing->written->letter.text.trimmed();
        }
        letter.text = texts.join(u"\n\n————————\n\n"_s) + u'\n';
        drafts.push_back({letter, {}, {}, false});
    }
}

/// Another process may have fired the same between our reading and our writing; its firings are theirs.
static void leaveOutFired(store::Transaction& transaction, auto& firings)
{
    std::erase_if(firings, [&](const auto& firing) {
        return transaction.database().query(u"select 1 from firing where key = ?"_s, firing.key).next();
    });
}

void AutomationEngine::write(store::Transaction& transaction, std::vector<NewFiring>& firings)
{
    leaveOutFired(transaction, firings);
    if (firings.empty())
        return;
    std::vector<Outbox::Draft> drafts;
    gather(firings, transaction.now(), drafts);
    const qint64 firstLetter = Outbox::post(transaction, drafts);
    const qint64 first = transaction.insertMany(
        "firing"_L1,
        {u"key"_s, u"automation"_s, u"onboarding_id"_s, u"client_id"_s, u"person_id"_s, u"subject_kind"_s,
         u"subject_id"_s, u"due_at"_s, u"send_at"_s, u"state"_s, u"reason"_s, u"action"_s, u"recipient"_s,
         u"subject"_s, u"body"_s, u"outbox_id"_s, u"fired_at"_s, u"ended_at"_s},
        qsizetype(firings.size()), [&](qsizetype i, QVariantList& row) {
            const NewFiring& firing = firings[size_t(i)];
            const bool letter = firing.written.has_value();
            const bool open = firing.state == "scheduled"_L1;
            row << firing.key << firing.automation << store::toSql(firing.onboardingId)
                << store::toSql(firing.clientId) << store::toSql(firing.personId) << firing.subjectKind
                << firing.subjectId << firing.dueAt << firing.sendAt << firing.state << whyToText(firing.why)
                << firing.action << (letter ? firing.written->letter.to.address : QString(u""_s))
                << (letter ? firing.written->letter.subject : QString(u""_s))
                << (letter ? firing.written->letter.text : QString(u""_s))
                << (letter ? QVariant(firstLetter + firing.outboxId) : QVariant()) << transaction.now()
                << (open ? QVariant() : QVariant(transaction.now()));
        });
    transaction.aboutRange("firing"_L1, first, first + qint64(firings.size()) - 1);
    QSet<qint64> onboardings;
    for (const NewFiring& firing : firings) {
        if (firing.onboardingId && firing.state != "skipped"_L1)
            onboardings.insert(*firing.onboardingId);
    }
    for (const qint64 onboarding : onboardings)
        transaction.about("onboarding"_L1, onboarding);
    const auto skipped = std::ranges::count(firings, u"skipped"_s, &NewFiring::state);
    transaction.setSummary(
        Words::tr("Automations fired: %1, skipped: %2").arg(qint64(firings.size()) - skipped).arg(skipped));
}

std::optional<Why> AutomationEngine::noLongerAsked(const messaging::Posted& letter)
{
    if (!letter.onboardingId)
        return {};
    QStringList keys;
    {
        auto rows = m_session.database.query(u"select key from firing where outbox_id = ?"_s, letter.id);
        while (rows.next())
            keys << rows.text(0);
    }
    const Book book = m_definitions.book();
    const auto facts = m_loader.load(Selection::of({*letter.onboardingId}), book, m_definitions.since());
    std::optional<Why> ended;
    for (const QString& key : std::as_const(keys)) {
        ended = facts.empty() ? std::nullopt
                              : automation::noLongerAsked(facts.front(), book, key, m_session.now());
        if (!ended)
            return {};
    }
    return ended;
}

Instant AutomationEngine::nextLook()
{
    Instant next = kNever;
    {
        auto row = m_session.database.query(u"select min(next_at) from automation_look"_s);
        if (row.next())
            next = row.maybe(0).value_or(kNever);
    }
    return std::min(next, m_definitions.mark(Definitions::kNextDigest));
}

} // namespace occ::automation
