// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/letterwriter.h"
#include "core/onboarding/onboarding.h"
#include "core/telephony/dialling.h"
#include "core/telephony/holdjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

/// What templates may name.
namespace occ::automation {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

QString dayWords(Instant at, const QTimeZone& zone, const QLocale& locale)
{
    return locale.toString(toLocal(at, zone).date(), QLocale::LongFormat);
}

QString momentWords(Instant at, const QTimeZone& zone, const QLocale& locale)
{
    const QDateTime local = toLocal(at, zone);
    return Words::tr("%1, %2 %3")
        .arg(locale.toString(local.date(), QLocale::LongFormat),
             locale.toString(local.time(), QLocale::ShortFormat), zone.abbreviation(local));
}

} // namespace

QJsonObject LetterWriter::dataFor(const Facts& facts, const QString& subjectKind, qint64 subjectId)
{
    QJsonObject data = m_profile;
    const QLocale locale(m_profile[u"language"_s].toString(u"en"_s));
    const QTimeZone& zone = facts.calendar.zone();
    {
        auto row = m_session.database.query(
            u"select c.name, c.industry, o.goal, o.go_live_at, s.health, "
            u"s.done, s.total, p.title, d.product from onboarding o "
            "join client c on c.id = o.client_id join playbook_version p on "
            "p.id = o.playbook_version_id left join "
            "onboarding_status s on s.onboarding_id = o.id left join deal d on d.id = o.deal_id where o.id = ?"_s,
            facts.onboardingId);
        if (row.next()) {
            data.insert(u"client_name"_s, row.text(0));
            data.insert(u"industry"_s, row.text(1));
            data.insert(u"one_big_goal"_s, row.text(2));
            if (!row.isNull(3))
                data.insert(u"go_live_date"_s, dayWords(row.integer(3), zone, locale));
            data.insert(u"health"_s, row.text(4));
            data.insert(u"progress_done"_s, row.integer(5));
            data.insert(u"progress_total"_s, row.integer(6));
            data.insert(u"playbook_title"_s, row.text(7));
            data.insert(u"plan_title"_s, row.text(8).isEmpty() ? row.text(7) : row.text(8));
        }
    }
    {
        auto row = m_session.database.query(
            u"select name from contact where client_id = ? order by case when role = "
            "'primary' then 0 else 1 end, id limit 1"_s,
            facts.clientId);
        // A client without a named contact is greeted by its own name.
        data.insert(u"contact_name"_s,
                    row.next() && !row.text(0).isEmpty() ? QJsonValue(row.text(0)) : data[u"client_name"_s]);
    }
    data.insert(u"onboarding_url"_s, u"occ:onboarding/%1"_s.arg(facts.onboardingId));
    data.insert(u"alert_url"_s, data[u"onboarding_url"_s]);
    addPeople(data, facts.ownerId);
    addItems(data, facts.onboardingId);
    if (subjectKind == "alert"_L1 && subjectId < 0)
        addAlertToCome(data, *std::ranges::find(facts.alerts, subjectId, &AlertFact::id));
    else if (subjectKind == "alert"_L1)
        addAlert(data, subjectId);
    else if (subjectKind == "survey"_L1)
        addSurvey(data, subjectId);
    else if (subjectKind == "meeting"_L1)
        addMeeting(data, subjectId, facts.calendar);
    else if (subjectKind == "hold"_L1)
        addHold(data, subjectId);
    return data;
}

void LetterWriter::addPeople(QJsonObject& data, std::optional<qint64> owner)
{
    const auto put = [&](const QString& level, const QString& name) {
        const auto person = m_people.forLevel(level, owner);
        if (!person)
            return;
        const Person found = orThrow(m_people.byId(*person));
        data.insert(name + u"_name"_s, found.name);
        data.insert(name + u"_email"_s, found.email);
    };
    put(u"specialist"_s, u"specialist"_s);
    put(u"lead"_s, u"lead"_s);
    put(u"executive"_s, u"executive"_s);
    // Until people have those roles of their own, the lead answers for them.
    for (const QString& name : {u"account_manager_name"_s, u"cs_manager_name"_s}) {
        if (data[name].toString().isEmpty())
            data.insert(name, data[data.contains(u"lead_name"_s) ? u"lead_name"_s : u"specialist_name"_s]);
    }
}

void LetterWriter::addItems(QJsonObject& data, qint64 onboarding)
{
    QJsonArray open;
    auto rows = m_session.database.query(
        u"select key, title, state, evidence from item where onboarding_id = ? order "
        "by due_at, position"_s,
        onboarding);
    while (rows.next()) {
        const bool isOpen = rows.text(2) == "open"_L1 || rows.text(2) == "blocked"_L1;
        if (isOpen && open.size() < 20)
            open << QJsonObject{{u"title"_s, rows.text(1)}};
        // The first win is what was written down when it was found (S2 "Day 3").
        if (rows.text(0).startsWith("first-win-"_L1) && !rows.text(3).isEmpty())
            data.insert(u"first_win"_s, rows.text(3));
    }
    data.insert(u"open_items"_s, open);
    if (!data.contains(u"first_win"_s))
        data.insert(u"first_win"_s, Words::tr("your first win"));
}

void LetterWriter::addAlert(QJsonObject& data, qint64 alert)
{
    const QTimeZone& zone = m_session.calendar.zone();
    const QLocale locale(m_profile[u"language"_s].toString(u"en"_s));
    {
        auto row =
            m_session.database.query(u"select rule, opened_at, detail from alert where id = ?"_s, alert);
        if (!row.next())
            return;
        const QList<Reason> reasons = reasonsFromText(row.text(2));
        data.insert(u"alert_rule"_s, ruleTitle(row.text(0)));
        data.insert(u"alert_opened_at"_s, momentWords(row.integer(1), zone, locale));
        data.insert(u"alert_age"_s, inWords(std::max<Millis>(m_session.now() - row.integer(1), kMinute)));
        data.insert(u"alert_reason"_s,
                    reasons.isEmpty() ? ruleTitle(row.text(0)) : wording(reasons.first(), m_session.now()));
        data.insert(u"alert_url"_s, u"occ:alert/%1"_s.arg(alert));
    }
    QJsonArray steps;
    auto rows = m_session.database.query(
        u"select s.level, p.name, s.at from alert_step s left join person p on p.id = "
        "s.person_id where s.alert_id = ? order by s.at, s.id"_s,
        alert);
    while (rows.next())
        steps << QJsonObject{{u"level"_s, rows.text(0)},
                             {u"person"_s, rows.text(1).isEmpty() ? Words::tr("nobody") : rows.text(1)},
                             {u"at"_s, momentWords(rows.integer(2), zone, locale)}};
    data.insert(u"steps"_s, steps);
}

/// An alert that a rehearsal foretells has no row yet; its letter is the same but for the words of its
/// reason.
void LetterWriter::addAlertToCome(QJsonObject& data, const AlertFact& alert)
{
    const QLocale locale(m_profile[u"language"_s].toString(u"en"_s));
    data.insert(u"alert_rule"_s, ruleTitle(alert.rule));
    data.insert(u"alert_opened_at"_s, momentWords(alert.openedAt, m_session.calendar.zone(), locale));
    data.insert(u"alert_age"_s, inWords(kMinute));
    data.insert(u"alert_reason"_s, ruleTitle(alert.rule));
    data.insert(u"steps"_s, QJsonArray());
}

void LetterWriter::addSurvey(QJsonObject& data, qint64 survey)
{
    auto row = m_session.database.query(u"select score, comment from survey_response where id = ?"_s, survey);
    if (!row.next())
        return;
    data.insert(u"nps_score"_s, row.integer(0));
    data.insert(u"nps_comment"_s, row.text(1).isEmpty() ? Words::tr("no comment") : row.text(1));
}

void LetterWriter::addHold(QJsonObject& data, qint64 hold)
{
    auto row = m_session.database.query(
        u"select e164, expires_at, alternatives from number_hold where id = ?"_s, hold);
    if (!row.next())
        return;
    const QLocale locale(m_profile[u"language"_s].toString(u"en"_s));
    const Instant ends = row.integer(1);
    data.insert(u"phone_number"_s, nationalForm(row.text(0)));
    data.insert(u"hold_expires_at"_s, momentWords(ends, m_session.calendar.zone(), locale));
    data.insert(u"hours_left"_s, std::max<qint64>(0, (ends - m_session.now() + kHour / 2) / kHour));
    QJsonArray near;
    for (const FoundNumber& one : foundFromJson(QJsonDocument::fromJson(row.text(2).toUtf8()).array()))
        near << QJsonObject{{u"number"_s, nationalForm(one.e164)}};
    data.insert(u"alternatives"_s, near);
}

void LetterWriter::addMeeting(QJsonObject& data, qint64 meeting, const BusinessCalendar& calendar)
{
    auto row = m_session.database.query(u"select starts_at, place from meeting where id = ?"_s, meeting);
    if (!row.next())
        return;
    const QLocale locale(m_profile[u"language"_s].toString(u"en"_s));
    const QDateTime local = toLocal(row.integer(0), calendar.zone());
    data.insert(u"meeting_date"_s, locale.toString(local.date(), QLocale::LongFormat));
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    data.insert(u"meeting_time"_s, QString(time + u' ' + calendar.zone().abbreviation(local)));
    if (!row.text(1).isEmpty())
        data.insert(u"meeting_link"_s, row.text(1));
    QStringList attendees;
    for (const QString& name : {u"contact_name"_s, u"specialist_name"_s}) {
        if (!data[name].toString().isEmpty())
            attendees << data[name].toString();
    }
    data.insert(u"attendees"_s, attendees.join(u", "_s));
}

} // namespace occ::automation
