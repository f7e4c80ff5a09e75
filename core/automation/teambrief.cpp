// SPDX-License-Identifier: GPL-3.0-or-later
// The end-of-day brief somebody looks over and posts (S2 "Daily Workflow", step 11).
#include "core/automation/automationservice.h"
#include "core/messaging/outbox.h"

#include <QCoreApplication>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using namespace automation;
using messaging::Medium;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

constexpr auto kBrief = "team-brief"_L1;

} // namespace

/// The automation that would send it; what is shipped when a workspace has none of it any more.
static Automation briefOf(Definitions& definitions)
{
    if (auto found = definitions.find(kBrief))
        return *found;
    Automation brief;
    brief.key = kBrief;
    brief.title = Words::tr("End-of-day team brief");
    brief.action = {Action::Type::Slack, kBrief, {}, {}, 0};
    return brief;
}

/// The first and the one after the last moment of the team's day.
static std::pair<Instant, Instant> dayOf(const Session& session)
{
    const QTimeZone& zone = session.calendar.zone();
    const QDate today = toLocal(session.now(), zone).date();
    return {fromLocalForward(today, QTime(0, 0), zone),
            fromLocalForward(today.addDays(1), QTime(0, 0), zone)};
}

std::pair<Medium, QList<AutomationService::BriefReader>> AutomationService::briefReaders()
{
    const QJsonObject settings = m_definitions.setting(Definitions::kChannels);
    for (const Medium medium : {Medium::Slack, Medium::Teams}) {
        const QString name = messaging::toText(medium);
        if (!settings.contains(name))
            continue;
        const QString channel = settings[name][u"channel"_s].toString();
        const QString shown = channel.isEmpty() ? Words::tr("the team's channel") : channel;
        return {medium, {BriefReader{{shown, channel}, {}}}};
    }
    QList<BriefReader> readers;
    for (const Person& person : orThrow(m_people.list())) {
        const bool works = person.role == Role::Specialist || person.role == Role::Manager;
        if (person.active && works && !person.email.isEmpty())
            readers.append({{person.name, person.email}, person.id});
    }
    return {Medium::Email, readers};
}

/// The key of the firing this is: the one the desk would make later today, so that it is not made; one of its
/// own where that has been or is not to be.
std::pair<QString, Instant> AutomationService::briefKey(const Automation& brief)
{
    const Instant now = m_session.now();
    if (brief.enabled && brief.trigger.type == Trigger::Type::Calendar) {
        const auto [from, until] = dayOf(m_session);
        for (const Instant at : occurrences(brief.trigger, m_session.calendar, from - 1, until - 1)) {
            const QString key = u"%1:%2"_s.arg(brief.key, toIso(at));
            const bool fired =
                m_session.database
                    .query(u"select 1 from firing where automation = ? and due_at = ?"_s, brief.key, at)
                    .next();
            if (!fired)
                return {key, at};
        }
    }
    return {u"%1:%2:by-hand"_s.arg(brief.key, toIso(now)), now};
}

Result<TeamBrief> AutomationService::teamBrief()
{
    return reading([&] {
        m_definitions.requireShipped();
        const auto [from, until] = dayOf(m_session);
        TeamBrief brief;
        const Automation automation = briefOf(m_definitions);
        const auto messages = m_definitions.messages();
        if (const auto message = messages.constFind(automation.action.message); message != messages.cend()) {
            QJsonObject data = m_definitions.setting(Definitions::kProfile);
            const QJsonObject facts = m_digest.facts({}, from);
            for (auto it = facts.begin(); it != facts.end(); ++it)
                data.insert(it.key(), it.value());
            const auto text = messaging::render(message->in(data[u"language"_s].toString(u"en"_s)), data);
            if (text)
                brief.text = text->body.trimmed();
            else
                brief.faults.append(text.error());
        }
        const auto [medium, readers] = briefReaders();
        brief.medium = messaging::toText(medium);
        for (const BriefReader& reader : readers)
            brief.to.append(reader.recipient.name);
        if (readers.isEmpty()) {
            brief.faults.append(
                refused(Words::tr("There is nobody to brief."),
                        Words::tr("Add the team in Team, or set up Slack or Teams in Settings."),
                        u"recipient"_s)
                    .value());
        }
        auto row = m_session.database.query(
            u"select max(fired_at) from firing where automation = ? and fired_at >= ? and fired_at < ? and "
            "state <> 'skipped' and state <> 'cancelled'"_s,
            automation.key, from, until);
        if (row.next())
            brief.postedAt = row.maybe(0);
        return brief;
    });
}

Result<int> AutomationService::postTeamBrief(const QString& text)
{
    const QString body = text.trimmed();
    if (body.isEmpty())
        return refused(Words::tr("The brief is empty."), Words::tr("Write what the team has to know."),
                       u"text"_s);
    const Status ready = reading([&] {
        m_session.require(Permission::RunOnboardings);
        m_definitions.requireShipped();
    });
    if (!ready)
        return Failure(ready.error());
    return writing(m_session, Permission::RunOnboardings, u"automation.brief"_s, [&](store::Transaction& tx) {
        const Automation brief = briefOf(m_definitions);
        const auto [medium, readers] = briefReaders();
        if (readers.isEmpty())
            raise(refused(Words::tr("There is nobody to brief."),
                          Words::tr("Add the team in Team, or set up Slack or Teams in Settings."),
                          u"recipient"_s));
        const auto [key, dueAt] = briefKey(brief);
        int letters = 0;
        for (const BriefReader& reader : readers) {
            messaging::Letter letter;
            letter.medium = medium;
            // The very key of the one the desk would make for this reader; 0 is the team's channel.
            const QString own = u"%1:%2"_s.arg(key).arg(reader.personId.value_or(0));
            ++letters;
            letter.key = QString(own).replace(u':', u'.');
            letter.to = reader.recipient;
            letter.subject = brief.title;
            letter.text = body;
            const qint64 posted = messaging::Outbox::post(tx, {{letter, {}, {}, false}});
            const qint64 id = tx.insert("firing"_L1, {{"key"_L1, own},
                                                      {"automation"_L1, brief.key},
                                                      {"person_id"_L1, store::toSql(reader.personId)},
                                                      {"subject_kind"_L1, u"digest"_s},
                                                      {"subject_id"_L1, qint64(0)},
                                                      {"due_at"_L1, dueAt},
                                                      {"send_at"_L1, tx.now()},
                                                      {"state"_L1, u"scheduled"_s},
                                                      {"reason"_L1, whyToText({})},
                                                      {"action"_L1, messaging::toText(medium)},
                                                      {"recipient"_L1, letter.to.address},
                                                      {"subject"_L1, letter.subject},
                                                      {"body"_L1, letter.text},
                                                      {"outbox_id"_L1, posted},
                                                      {"fired_at"_L1, tx.now()}});
            tx.about("firing"_L1, id);
        }
        tx.setSummary(Words::tr("Team brief posted"));
        return letters;
    });
}

} // namespace occ
