// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/automationservice.h"

#include "core/automation/rehearsal.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

/// Reading: the list, the log, and what will be.
namespace occ {

using namespace Qt::Literals::StringLiterals;
using namespace automation;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

} // namespace

Result<QList<AutomationRow>> AutomationService::list()
{
    return reading([&] {
        const Book book = m_definitions.book();
        struct Count
        {
            int sent = 0, failed = 0, skipped = 0, waiting = 0;
            std::optional<Instant> last;
        };
        QHash<QString, Count> counts;
        {
            auto rows = m_session.database.query(
                u"select automation, state, count(*), max(send_at) from firing where send_at > ? group by automation, state"_s,
                m_session.now() - 30 * kDay);
            while (rows.next()) {
                Count& count = counts[rows.text(0)];
                const QString state = rows.text(1);
                const int number = int(rows.integer(2));
                (state == "sent"_L1      ? count.sent
                 : state == "failed"_L1  ? count.failed
                 : state == "skipped"_L1 ? count.skipped
                                         : count.waiting) += state == "cancelled"_L1 ? 0 : number;
                if (state != "skipped"_L1)
                    count.last = std::max(count.last.value_or(0), rows.integer(3));
            }
        }
        QList<AutomationRow> list;
        for (const Automation& one : book.automations) {
            const Count count = counts.value(one.key);
            AutomationRow row;
            row.automation = one;
            row.version = m_definitions.versionOf(one.key);
            row.trigger = triggerWords(one);
            row.condition = conditionWords(one);
            row.action = actionWords(one);
            row.paused = book.allPaused.isEmpty() ? book.paused.value(one.key) : book.allPaused;
            row.lastFired = count.last;
            row.sent = count.sent;
            row.failed = count.failed;
            row.skipped = count.skipped;
            row.waiting = count.waiting;
            list << row;
        }
        std::ranges::sort(list, [](const AutomationRow& a, const AutomationRow& b) {
            return QString::localeAwareCompare(a.automation.title, b.automation.title) < 0;
        });
        return list;
    });
}

Result<Automation> AutomationService::find(const QString& key)
{
    return reading([&] {
        const auto found = m_definitions.find(key);
        if (!found)
            raise(refused(Words::tr("There is no automation “%1”.").arg(key),
                          Words::tr("See them with: occ automation list"), u"automation"_s));
        return *found;
    });
}

QList<FiringRow> AutomationService::load(const QString& where, const QVariantList& values)
{
    QHash<QString, QString> titles;
    for (const Automation& one : m_definitions.book().automations)
        titles.insert(one.key, one.title);
    QList<FiringRow> found;
    auto rows = m_session.database.runWith(
        u"select f.id, f.key, f.automation, f.onboarding_id, coalesce(f.client_id, o.client_id), c.name, "
        u"f.due_at, "
        "f.send_at, f.state, f.reason, f.action, f.recipient, f.subject, f.body, f.ended_at, b.attempts, "
        "b.next_at, "
        "b.error, b.may_have_arrived, b.state from firing f left join onboarding o on o.id = f.onboarding_id "
        "left join "
        "client c on c.id = coalesce(f.client_id, o.client_id) left join outbox b on b.id = f.outbox_id where "_s +
            where,
        values);
    while (rows.next()) {
        FiringRow row;
        row.id = rows.integer(0);
        row.key = rows.text(1);
        row.automation = rows.text(2);
        row.title = titles.value(row.automation, row.automation);
        row.onboardingId = rows.maybe(3);
        row.clientId = rows.maybe(4);
        row.client = rows.text(5);
        row.dueAt = rows.integer(6);
        row.sendAt = rows.integer(7);
        row.state = rows.text(8);
        row.why = wording(whyFromText(rows.text(9)));
        row.action = rows.text(10);
        row.recipient = rows.text(11);
        row.subject = rows.text(12);
        row.body = rows.text(13);
        row.endedAt = rows.maybe(14);
        row.attempts = int(rows.maybe(15).value_or(0));
        if (rows.text(19) == "waiting"_L1)
            row.nextAttempt = rows.maybe(16);
        row.error = rows.text(17);
        row.mayHaveArrived = rows.maybe(18).value_or(0) != 0;
        found << row;
    }
    return found;
}

Result<QList<FiringRow>> AutomationService::firings(const FiringFilter& filter)
{
    return reading([&] {
        QStringList where{u"1 = 1"_s};
        QVariantList values;
        const auto add = [&](const QString& condition, const QVariant& value) {
            where << condition;
            values << value;
        };
        if (!filter.states.isEmpty()) {
            where << u"f.state in ("_s + QStringList(filter.states.size(), u"?"_s).join(u',') + u')';
            for (const QString& state : filter.states)
                values << state;
        }
        if (filter.onboardingId)
            add(u"f.onboarding_id = ?"_s, *filter.onboardingId);
        if (!filter.automation.isEmpty())
            add(u"f.automation = ?"_s, filter.automation);
        if (filter.from)
            add(u"f.send_at >= ?"_s, *filter.from);
        if (filter.to)
            add(u"f.send_at <= ?"_s, *filter.to);
        return load(where.join(u" and "_s) + u" order by f.send_at desc, f.id desc limit "_s +
                        QString::number(filter.limit),
                    values);
    });
}

Result<FiringRow> AutomationService::firing(qint64 id)
{
    return reading([&] {
        const QList<FiringRow> found = load(u"f.id = ?"_s, {id});
        if (found.isEmpty())
            raise(refused(Words::tr("There is no firing %1.").arg(id), {}, u"firing"_s));
        return found.first();
    });
}

Result<QList<FiringRow>> AutomationService::upcoming(Instant until, std::optional<qint64> onboardingId)
{
    return reading([&] {
        m_definitions.requireShipped();
        const Book book = m_definitions.book();
        const Instant now = m_session.now();
        Rehearsal rehearsal(m_engine, m_alerts, book);
        std::vector<Ahead> found = rehearsal.run(
            onboardingId
                ? Selection::of({*onboardingId})
                : Selection::matching(u"%1 in (select id from onboarding where state = 'active')"_s, {}),
            m_definitions.since(), now, until);
        if (!onboardingId) {
            for (Ahead& ahead : rehearsal.digests(now, until))
                found.push_back(std::move(ahead));
            std::ranges::stable_sort(found, {}, [](const Ahead& ahead) { return ahead.step.sendAt; });
        }
        QHash<qint64, std::pair<qint64, QString>> clients;
        {
            auto rows = m_session.database.query(
                u"select o.id, c.id, c.name from onboarding o join client c on c.id = o.client_id where o.state = 'active'"_s);
            while (rows.next())
                clients.insert(rows.integer(0), {rows.integer(1), rows.text(2)});
        }
        QList<FiringRow> list;
        for (const Ahead& ahead : found) {
            FiringRow row;
            row.key = ahead.step.key;
            row.automation = ahead.automation->key;
            row.title = ahead.automation->title;
            row.onboardingId = ahead.onboardingId;
            if (const auto client = clients.constFind(ahead.onboardingId.value_or(0));
                client != clients.cend()) {
                row.clientId = client->first;
                row.client = client->second;
            }
            row.dueAt = ahead.step.dueAt;
            row.sendAt = ahead.step.sendAt;
            row.state = ahead.state;
            row.why = wording(ahead.step.why);
            row.action = toText(ahead.automation->action.type);
            row.recipient = ahead.recipient;
            row.subject = ahead.subject;
            row.body = ahead.body;
            row.ahead = true;
            list << row;
        }
        return list;
    });
}

Facts AutomationService::factsOf(qint64 onboardingId, const Book& book)
{
    auto found = m_engine.loader().load(Selection::of({onboardingId}), book, m_definitions.since());
    if (found.empty())
        raise(refused(Words::tr("There is no onboarding %1.").arg(onboardingId), {}, u"onboarding"_s));
    return std::move(found.front());
}

Result<QList<AutomationAnswer>> AutomationService::explain(qint64 onboardingId)
{
    return reading([&] {
        m_definitions.requireShipped();
        const Book book = m_definitions.book();
        const Facts facts = factsOf(onboardingId, book);
        const Plan steps = plan(facts, book, m_session.now());
        const QList<FiringRow> fired =
            load(u"f.onboarding_id = ? order by f.send_at, f.id"_s, {onboardingId});
        QList<AutomationAnswer> answers;
        for (size_t i = 0; i < book.automations.size(); ++i) {
            const Automation& one = book.automations[i];
            const QString trigger = triggerWords(one);
            const qsizetype before = answers.size();
            for (const FiringRow& row : fired) {
                if (row.automation == one.key)
                    answers << AutomationAnswer{one.key, one.title,  trigger, row.state,
                                                row.why, row.sendAt, row.id};
            }
            for (const Planned& step : steps.steps) {
                if (step.automation != i)
                    continue;
                const bool ahead = step.verdict == Planned::Verdict::Wait && step.sendAt > m_session.now();
                answers << AutomationAnswer{
                    one.key,           one.title,   trigger, ahead ? u"ahead"_s : u"waiting"_s,
                    wording(step.why), step.sendAt, {}};
            }
            if (answers.size() > before || one.trigger.type == Trigger::Type::Calendar)
                continue;
            const Why why = !one.enabled                    ? Why{Why::Code::Disabled, {}}
                            : !one.concerns(facts.playbook) ? Why{Why::Code::OtherPlaybook, {}}
                            : !facts.active                 ? Why{Why::Code::NotActive, {}}
                                                            : Why{Why::Code::NoTrigger, {}};
            answers << AutomationAnswer{one.key, one.title, trigger, u"not"_s, wording(why), {}, {}};
        }
        return answers;
    });
}

Result<LetterPreview> AutomationService::preview(const Automation& wanted, qint64 onboardingId)
{
    return reading([&] {
        const Book book = m_definitions.book();
        const Facts facts = factsOf(onboardingId, book);
        m_engine.writer().prepare();
        Planned step;
        step.key = u"preview"_s;
        step.subjectKind = u"onboarding"_s;
        step.subjectId = onboardingId;
        step.level = book.messages.value(wanted.action.message).level;
        // A text about an alert is shown with the newest one there is.
        if (wanted.trigger.subject.startsWith("alert-"_L1) && !facts.alerts.empty()) {
            step.subjectKind = u"alert"_s;
            step.subjectId = facts.alerts.back().id;
        }
        for (const EventFact& event : facts.events) {
            if (event.name == wanted.trigger.subject) {
                step.subjectKind = event.subjectKind;
                step.subjectId = event.subjectId;
            }
        }
        LetterPreview preview;
        const auto written = m_engine.writer().write(facts, wanted, step);
        if (!written) {
            preview.faults << written.error();
            return preview;
        }
        preview.recipient = written->letter.to.address;
        preview.subject = written->letter.subject;
        preview.body = written->letter.text;
        preview.html = written->letter.html;
        return preview;
    });
}

Result<LetterPreview> AutomationService::previewText(const StoredMessage& message, qint64 onboardingId)
{
    return reading([&] {
        const Book book = m_definitions.book();
        const Facts facts = factsOf(onboardingId, book);
        m_engine.writer().prepare();
        const bool aboutAlert = message.body.contains("alert_"_L1) && !facts.alerts.empty();
        const QJsonObject data =
            m_engine.writer().dataFor(facts, aboutAlert ? u"alert"_s : u"onboarding"_s,
                                      aboutAlert ? facts.alerts.back().id : onboardingId);
        LetterPreview preview;
        const auto text = messaging::render({message.id, message.subject, message.body}, data);
        if (!text) {
            preview.faults << text.error();
            return preview;
        }
        preview.subject = text->subject;
        preview.body = text->body;
        preview.html = text->html;
        return preview;
    });
}

Result<QList<StoredMessage>> AutomationService::messages()
{
    return reading([&] {
        QList<StoredMessage> list = m_definitions.messages().values();
        std::ranges::sort(list, {}, &StoredMessage::id);
        return list;
    });
}

Result<QList<AutomationPause>> AutomationService::pauses()
{
    return reading([&] {
        QList<AutomationPause> list;
        auto rows = m_session.database.query(
            u"select p.id, p.scope, p.automation, p.client_id, c.name, p.since, p.until, p.author, p.reason "
            u"from "
            "automation_pause p left join client c on c.id = p.client_id where p.until is null or p.until > ? order by p.since, p.id"_s,
            m_session.now());
        while (rows.next())
            list << AutomationPause{rows.integer(0), rows.text(1),  rows.text(2), rows.maybe(3), rows.text(4),
                                    rows.integer(5), rows.maybe(6), rows.text(7), rows.text(8)};
        return list;
    });
}

Result<Calm> AutomationService::calm()
{
    return reading([&] { return orThrow(calmFromJson(m_definitions.setting(Definitions::kCalm))); });
}

Result<QJsonObject> AutomationService::channels()
{
    return reading([&] { return m_definitions.setting(Definitions::kChannels); });
}

Result<AutomationService::Touches> AutomationService::touches(Instant from, Instant to)
{
    return reading([&] {
        const auto count = [&](const QString& sql) {
            auto row = m_session.database.query(sql, from, to);
            return row.next() ? int(row.integer(0)) : 0;
        };
        const int automated = count(
            u"select count(*) from outbox where client_id is not null and state = 'sent' and sent_at between ? and ?"_s);
        const int outbound =
            count(u"select count(*) from interaction where direction = 'out' and at between ? and ?"_s);
        return Touches{automated, std::max(0, outbound - automated)};
    });
}

Result<Instant> AutomationService::nextLook()
{
    return reading([&] { return m_engine.nextLook(); });
}

} // namespace occ
