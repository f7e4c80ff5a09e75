// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/digest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace occ::automation {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

constexpr int kLongest = 25; ///< A digest is read at a glance; the desk has the rest.

} // namespace

QString Digest::timeWords(Instant at) const
{
    const QDateTime local = toLocal(at, m_session.calendar.zone());
    const bool today = local.date() == toLocal(m_session.now(), m_session.calendar.zone()).date();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    return today ? time : QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

QJsonArray Digest::redClients(const QList<OnboardingRow>& rows) const
{
    QJsonArray red;
    for (const OnboardingRow& row : rows) {
        if (row.health != Health::Red || row.reasons.isEmpty() || red.size() >= kLongest)
            continue;
        red << QJsonObject{{u"client_name"_s, row.client},
                           {u"reason"_s, wording(row.reasons.first(), m_session.now())},
                           {u"owner"_s, row.owner.isEmpty() ? Words::tr("nobody") : row.owner}};
    }
    return red;
}

QJsonArray Digest::priorities(const TodayView& today, bool withTime) const
{
    QJsonArray list;
    for (const TodayEntry& entry : today.entries) {
        if (list.size() >= kLongest)
            break;
        if (withTime && entry.group != TodayEntry::Group::DueToday &&
            entry.group != TodayEntry::Group::ReplyAwaited)
            continue;
        list << QJsonObject{{u"title"_s, entry.title},
                            {u"client_name"_s, entry.client},
                            {u"due"_s, timeWords(entry.at)},
                            {u"time"_s, timeWords(entry.at)}};
    }
    return list;
}

QJsonArray Digest::firings(std::optional<qint64> ownerId, Instant since)
{
    QJsonArray list;
    auto rows = m_session.database.query(u"select f.send_at, c.name, f.subject, f.automation, f.state from "
                                         u"firing f join onboarding o on o.id = "
                                         "f.onboarding_id join client c on c.id = o.client_id where "
                                         "f.fired_at > ? and (? = 0 or o.owner_id = ?) and "
                                         "f.state <> 'skipped' order by f.send_at desc limit 25"_s,
                                         since, ownerId.value_or(0), ownerId.value_or(0));
    while (rows.next())
        list << QJsonObject{{u"time"_s, timeWords(rows.integer(0))},
                            {u"client_name"_s, rows.text(1)},
                            {u"title"_s, rows.text(2).isEmpty() ? rows.text(3) : rows.text(2)},
                            {u"state"_s, rows.text(4)}};
    return list;
}

QJsonObject Digest::facts(const std::optional<Person>& person, Instant since)
{
    OnboardingFilter filter;
    filter.states = {u"active"_s};
    const bool own = person && person->role == Role::Specialist;
    if (own)
        filter.ownerId = person->id;
    const QList<OnboardingRow> rows = orThrow(m_onboardings.list(filter));
    TodayFilter whose;
    if (own)
        whose.personId = person->id;
    const TodayView today = orThrow(m_today.view(whose));
    const auto count = [&](const QString& sql) {
        auto row = m_session.database.query(sql, since);
        return row.next() ? row.integer(0) : 0;
    };
    const qint64 completed = count(u"select count(*) from milestone where completed_at > ?"_s);
    const qint64 onTime =
        count(u"select count(*) from milestone where completed_at > ? and completed_at <= due_at"_s);
    return {{u"report_date"_s, QLocale().toString(toLocal(m_session.now(), m_session.calendar.zone()).date(),
                                                  QLocale::LongFormat)},
            {u"active_count"_s, rows.size()},
            {u"alert_count"_s, orThrow(m_alerts.countOpen())},
            {u"new_count"_s, count(u"select count(*) from onboarding where started_at > ?"_s)},
            {u"handed_off_count"_s,
             count(u"select count(*) from onboarding where state = 'handed-off' and ended_at > ?"_s)},
            {u"on_time_percent"_s,
             completed > 0 ? QString::number(onTime * 100 / completed) : Words::tr("no milestone, –")},
            {u"red_clients"_s, redClients(rows)},
            {u"priorities"_s, priorities(today, false)},
            {u"touchpoints"_s, priorities(today, true)},
            {u"automations"_s, firings(own ? std::optional(person->id) : std::nullopt, since)}};
}

} // namespace occ::automation
