// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/automationservice.h"

#include "core/messaging/mailaddress.h"
#include "core/store/event.h"

#include <QCoreApplication>

/// Settings, events and meetings.
namespace occ {

using namespace Qt::Literals::StringLiterals;
using namespace automation;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

} // namespace

Status AutomationService::setCalm(const Calm& calm)
{
    if (const auto good = calmFromJson(toJson(calm)); !good)
        return Failure(good.error());
    return writing(m_session, Permission::ManageContent, u"automation.calm"_s, [&](store::Transaction& tx) {
        m_definitions.set(tx, Definitions::kCalm, toJson(calm));
        tx.about("automation"_L1, 0); // Taking it back changes what fires, too.
        lookAtAll(tx);
        tx.setSummary(Words::tr("Quiet hours and limits changed"));
    });
}

Result<QMap<QString, QString>> AutomationService::profile()
{
    return reading([&] {
        // What the desk knows of each client by itself; everything else a template names is the team's to
        // fill in.
        static const QStringList own{u"client_name"_s,     u"contact_name"_s,    u"industry"_s,
                                     u"one_big_goal"_s,    u"go_live_date"_s,    u"health"_s,
                                     u"progress_done"_s,   u"progress_total"_s,  u"playbook_title"_s,
                                     u"onboarding_url"_s,  u"specialist_name"_s, u"specialist_email"_s,
                                     u"lead_name"_s,       u"executive_name"_s,  u"account_manager_name"_s,
                                     u"cs_manager_name"_s, u"open_items"_s,      u"first_win"_s,
                                     u"steps"_s,           u"nps_score"_s,       u"nps_comment"_s,
                                     u"meeting_date"_s,    u"meeting_time"_s,    u"attendees"_s,
                                     u"alert_rule"_s,      u"alert_opened_at"_s, u"alert_age"_s,
                                     u"alert_reason"_s,    u"alert_url"_s};
        QMap<QString, QString> texts;
        const auto messages = m_definitions.messages();
        for (const Automation& one : m_definitions.book().automations) {
            const auto message = messages.constFind(one.action.message);
            if (message == messages.cend() || !message->fact.forClient || !one.enabled)
                continue;
            for (const QString& name : message->variables) {
                if (!own.contains(name) && name.endsWith("_url"_L1))
                    texts.insert(name, {});
            }
        }
        for (const QString& name :
             {u"company_name"_s, u"specialist_phone"_s, u"training_title"_s, u"training_hours"_s,
              u"meeting_link"_s, u"support_email"_s, u"support_phone"_s, u"support_hours"_s, u"language"_s})
            texts.insert(name, {});
        const QJsonObject stored = m_definitions.setting(Definitions::kProfile);
        for (auto it = stored.begin(); it != stored.end(); ++it)
            texts.insert(it.key(), it.value().toString());
        return texts;
    });
}

Status AutomationService::setProfile(const QMap<QString, QString>& texts)
{
    return writing(m_session, Permission::ManageContent, u"automation.profile"_s,
                   [&](store::Transaction& tx) {
                       QJsonObject object;
                       for (auto it = texts.begin(); it != texts.end(); ++it) {
                           if (!it->trimmed().isEmpty())
                               object.insert(it.key(), it->trimmed());
                       }
                       m_definitions.set(tx, Definitions::kProfile, object);
                       tx.setSummary(Words::tr("Texts in messages changed"));
                   });
}

Status AutomationService::setChannels(const QJsonObject& channels)
{
    return writing(m_session, Permission::ManageContent, u"automation.channels"_s,
                   [&](store::Transaction& tx) {
                       m_definitions.set(tx, Definitions::kChannels, channels);
                       tx.setSummary(Words::tr("Channels changed"));
                   });
}

Status AutomationService::reportEvent(const QString& event, qint64 onboardingId)
{
    if (!knownEvents().contains(event))
        return refused(Words::tr("“%1” is not an event of this program.").arg(event),
                       Words::tr("Use one of: %1.").arg(knownEvents().join(u", "_s)), u"event"_s);
    return writing(m_session, Permission::RunOnboardings, u"automation.event"_s, [&](store::Transaction& tx) {
        const auto rows = orThrow(m_onboardings.rows({onboardingId}));
        if (rows.isEmpty())
            raise(refused(Words::tr("There is no onboarding %1.").arg(onboardingId), {}, u"onboarding"_s));
        const qint64 id =
            store::raiseEvent(tx, {event, onboardingId, rows.first().clientId, {}, 0, tx.now(), {}});
        tx.about("event"_L1, id);
        tx.about("onboarding"_L1, onboardingId);
        m_engine.changed(tx, {onboardingId});
        tx.setSummary(Words::tr("“%1” noted for %2").arg(event, rows.first().client));
    });
}

Result<qint64> AutomationService::planMeeting(qint64 onboardingId, const QString& kind, Instant startsAt,
                                              Millis length, const QString& place)
{
    if (startsAt <= m_session.now())
        return refused(Words::tr("The meeting would lie in the past."), Words::tr("Choose a later time."),
                       u"at"_s);
    if (length <= 0 || length > kDay)
        return refused(Words::tr("A meeting lasts between a minute and a day."), {}, u"length"_s);
    return writing(m_session, Permission::RunOnboardings, u"meeting.plan"_s, [&](store::Transaction& tx) {
        const auto rows = orThrow(m_onboardings.rows({onboardingId}));
        if (rows.isEmpty())
            raise(refused(Words::tr("There is no onboarding %1.").arg(onboardingId), {}, u"onboarding"_s));
        const QString title = Words::tr("Kickoff: %1").arg(rows.first().client);
        const qint64 id = tx.insert("meeting"_L1, {{"onboarding_id"_L1, onboardingId},
                                                   {"kind"_L1, kind},
                                                   {"title"_L1, title},
                                                   {"starts_at"_L1, startsAt},
                                                   {"length"_L1, length},
                                                   {"place"_L1, place.trimmed()},
                                                   {"sequence"_L1, qint64(0)}});
        if (kind == "kickoff"_L1)
            store::raiseEvent(tx, {u"kickoff-scheduled"_s, onboardingId, rows.first().clientId, u"meeting"_s,
                                   id, tx.now(), title});
        tx.about("meeting"_L1, id);
        tx.about("onboarding"_L1, onboardingId);
        m_engine.changed(tx, {onboardingId});
        tx.setSummary(Words::tr("Meeting planned with %1").arg(rows.first().client));
        return id;
    });
}

/// Everybody who got an invite gets the change, as a letter of its own with the next sequence.
static void postUpdate(store::Transaction& tx, qint64 meeting, int sequence, const store::Fields& fields)
{
    messaging::Outbox outbox(tx.database());
    const QList<messaging::Posted> sent = outbox.list(
        u"medium = 'calendar' and state in ('waiting', 'sent') and id in (select outbox_id from firing where "
        "subject_kind = 'meeting' and subject_id = ?) order by id"_s,
        {meeting});
    std::vector<messaging::Outbox::Draft> drafts;
    for (const messaging::Posted& posted : sent) {
        messaging::Letter letter = posted.letter;
        if (!letter.meeting)
            continue;
        letter.key += u".%1"_s.arg(sequence);
        letter.meeting->sequence = sequence;
        for (const auto& [column, value] : fields) {
            if (column == "starts_at"_L1)
                letter.meeting->startsAt = value.toLongLong();
            else if (column == "place"_L1)
                letter.meeting->place = value.toString();
            else if (column == "cancelled_at"_L1)
                letter.meeting->method = messaging::Meeting::Method::Cancel;
        }
        letter.subject =
            (letter.meeting->method == messaging::Meeting::Method::Cancel ? Words::tr("Cancelled: %1")
                                                                          : Words::tr("Moved: %1"))
                .arg(posted.letter.subject);
        drafts.push_back({letter, posted.onboardingId, posted.clientId, false});
    }
    if (!drafts.empty())
        messaging::Outbox::post(tx, drafts);
}

Status AutomationService::changeMeeting(qint64 meeting, const store::Fields& fields, const QString& summary)
{
    return writing(m_session, Permission::RunOnboardings, u"meeting.change"_s, [&](store::Transaction& tx) {
        qint64 onboarding = 0;
        int sequence = 0;
        {
            auto row = tx.database().query(
                u"select onboarding_id, sequence, cancelled_at from meeting where id = ?"_s, meeting);
            if (!row.next() || !row.isNull(2))
                raise(refused(Words::tr("There is no such meeting any more."), {}, u"meeting"_s));
            onboarding = row.integer(0);
            sequence = int(row.integer(1)) + 1;
        }
        store::Fields all = fields;
        all.push_back({"sequence"_L1, qint64(sequence)});
        tx.update("meeting"_L1, meeting, all);
        postUpdate(tx, meeting, sequence, fields);
        tx.about("meeting"_L1, meeting);
        tx.about("onboarding"_L1, onboarding);
        m_engine.changed(tx, {onboarding});
        tx.setSummary(summary);
    });
}

Status AutomationService::moveMeeting(qint64 meeting, Instant startsAt, const QString& place)
{
    if (startsAt <= m_session.now())
        return refused(Words::tr("The meeting would lie in the past."), Words::tr("Choose a later time."),
                       u"at"_s);
    return changeMeeting(meeting, {{"starts_at"_L1, startsAt}, {"place"_L1, place.trimmed()}},
                         Words::tr("Meeting moved"));
}

Status AutomationService::cancelMeeting(qint64 meeting)
{
    return changeMeeting(meeting, {{"cancelled_at"_L1, m_session.now()}}, Words::tr("Meeting cancelled"));
}

Status AutomationService::sendTest(const QString& message, qint64 onboardingId, const QString& address)
{
    const auto to = messaging::mailAddress(address);
    if (!to)
        return Failure(to.error());
    const auto known = m_definitions.messages();
    const auto found = known.constFind(message);
    if (found == known.cend())
        return refused(Words::tr("There is no message “%1”.").arg(message), {}, u"message"_s);
    const auto preview = previewText(*found, onboardingId);
    if (!preview)
        return Failure(preview.error());
    if (!preview->faults.isEmpty())
        return Failure(preview->faults.first());
    return writing(m_session, Permission::RunOnboardings, u"message.test"_s, [&](store::Transaction& tx) {
        messaging::Letter letter;
        letter.key = u"test.%1.%2"_s.arg(message).arg(tx.number());
        letter.to = {m_session.actor.name(), *to};
        letter.subject = Words::tr("Test: %1").arg(preview->subject);
        letter.text = preview->body;
        letter.html = preview->html;
        const qint64 id = messaging::Outbox::post(tx, {{letter, {}, {}, false}});
        tx.about("outbox"_L1, id);
        tx.setSummary(Words::tr("Test of “%1” to %2").arg(found->title, address));
    });
}

} // namespace occ
