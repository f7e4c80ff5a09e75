// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/onboarding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(onboarding)
};

} // namespace

QString toText(Health health)
{
    return health == Health::Red ? u"red"_s : health == Health::Amber ? u"amber"_s : u"green"_s;
}

Health healthFromText(const QString& text)
{
    return text == "red"_L1 ? Health::Red : text == "amber"_L1 ? Health::Amber : Health::Green;
}

QString ruleTitle(const QString& rule)
{
    if (rule == "non-responsive"_L1)
        return Words::tr("Client not answering");
    if (rule == "low-satisfaction"_L1)
        return Words::tr("Low satisfaction");
    if (rule == "low-nps"_L1)
        return Words::tr("Low NPS");
    if (rule == "critical-blocker"_L1)
        return Words::tr("Critical blocker");
    if (rule == "milestone-delayed"_L1)
        return Words::tr("Milestone delayed");
    if (rule == "sla-breach"_L1)
        return Words::tr("Request past its SLA");
    if (rule == "hold-expiring"_L1)
        return Words::tr("Number hold expiring");
    if (rule == "number-trouble"_L1)
        return Words::tr("Trouble with a number");
    return rule;
}

static QString lateness(const Reason& reason, Instant now)
{
    const QString late = now - reason.at < kMinute
                             ? Words::tr("%1 is due now").arg(reason.name)
                             : Words::tr("%1 is %2 late").arg(reason.name, inWords(now - reason.at));
    return reason.extra.isEmpty() ? late : Words::tr("%1: “%2” is open").arg(late, reason.extra);
}

static QString alertWording(const Reason& reason, Instant now)
{
    if (reason.rule == "non-responsive"_L1) {
        const QString age = Words::tr("No reply for %1 h").arg((now - reason.at) / kHour);
        return reason.name.isEmpty() ? age : Words::tr("%1 to “%2”").arg(age, reason.name);
    }
    if (reason.rule == "low-satisfaction"_L1)
        return Words::tr("Satisfaction %1 of 10").arg(reason.count);
    if (reason.rule == "low-nps"_L1)
        return Words::tr("NPS answer %1 of 10").arg(reason.count);
    if (reason.rule == "critical-blocker"_L1)
        return Words::tr("Critical: %1").arg(reason.name);
    if (reason.rule == "milestone-delayed"_L1)
        return lateness(reason, now);
    if (reason.rule == "sla-breach"_L1)
        return Words::tr("“%1” is %2 past its response time").arg(reason.name, inWords(now - reason.at));
    if (reason.rule == "hold-expiring"_L1) {
        return now < reason.at ? Words::tr("%1 is let go in %2").arg(reason.name, inWords(reason.at - now))
                               : Words::tr("The hold on %1 has run out").arg(reason.name);
    }
    if (reason.rule == "number-trouble"_L1)
        return Words::tr("%1: %2").arg(reason.name, reason.extra);
    return ruleTitle(reason.rule);
}

QString wording(const Reason& reason, Instant now)
{
    switch (reason.kind) {
    case Reason::Kind::Alert:
        return alertWording(reason, now);
    case Reason::Kind::MilestoneLate:
        return lateness(reason, now);
    case Reason::Kind::MilestoneDue:
        return reason.count == 1
                   ? Words::tr("%1 is due in %2, 1 item open").arg(reason.name, inWords(reason.at - now))
                   : Words::tr("%1 is due in %2, %3 items open")
                         .arg(reason.name, inWords(reason.at - now), QString::number(reason.count));
    case Reason::Kind::ReplyAwaited:
        return reason.name.isEmpty() ? Words::tr("Reply awaited for %1 h").arg((now - reason.at) / kHour)
                                     : Words::tr("Reply awaited for %1 h to “%2”")
                                           .arg((now - reason.at) / kHour)
                                           .arg(reason.name);
    case Reason::Kind::RootCauseMissing:
        return Words::tr("%1: over, its root cause is still to be written").arg(ruleTitle(reason.rule));
    }
    return {};
}

QString reasonsToText(const QList<Reason>& reasons)
{
    QJsonArray list;
    for (const Reason& reason : reasons)
        list.append(
            QJsonArray{int(reason.kind), reason.rule, reason.name, reason.extra, reason.at, reason.count});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<Reason> reasonsFromText(const QString& json)
{
    QList<Reason> reasons;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& entry : list) {
        const QJsonArray parts = entry.toArray();
        reasons.append({Reason::Kind(parts[0].toInt()), parts[1].toString(), parts[2].toString(),
                        parts[3].toString(), parts[4].toInteger(), parts[5].toInt()});
    }
    return reasons;
}

Strain strainOf(int active, int capacity)
{
    if (capacity <= 0)
        return Strain::Unset;
    return active > capacity ? Strain::Over : active == capacity ? Strain::Full : Strain::Room;
}

FigureMoments figureMoments(Instant now, const QTimeZone& zone)
{
    const QDate today = toLocal(now, zone).date();
    const auto begins = [&](int days) { return fromLocalForward(today.addDays(days), QTime(0, 0), zone); };
    return {now, now - 7 * kDay, begins(1), begins(8)};
}

bool isReplyAwaited(const OnboardingRow& row)
{
    return std::ranges::any_of(row.reasons, [](const Reason& reason) {
        return reason.kind == Reason::Kind::ReplyAwaited || reason.rule == "non-responsive"_L1;
    });
}

QString replyAwaitedInSql(const QString& column)
{
    // A quotation mark within a text is escaped, so these are never part of one.
    QStringList signs{u"[%1,\"\""_s.arg(int(Reason::Kind::ReplyAwaited))};
    for (const auto kind : {Reason::Kind::Alert, Reason::Kind::RootCauseMissing})
        signs << u"[%1,\"non-responsive\""_s.arg(int(kind));
    QStringList conditions;
    for (const QString& sign : std::as_const(signs))
        conditions << u"%1 like '%%2%'"_s.arg(column, sign);
    return u'(' + conditions.join(u" or "_s) + u')';
}

void PortfolioFigures::add(const OnboardingRow& row, const FigureMoments& moments)
{
    const bool isActive = row.state == "active"_L1;
    const Instant due = isActive ? row.nextDue.value_or(kNever) : kNever;
    all += 1;
    active += isActive ? 1 : 0;
    started += row.contractAt >= moments.newSince ? 1 : 0;
    openAlerts += row.openAlerts;
    red += isActive && row.health == Health::Red ? 1 : 0;
    amber += isActive && row.health == Health::Amber ? 1 : 0;
    late += due < moments.now ? 1 : 0;
    dueToday += due >= moments.now && due < moments.tomorrow ? 1 : 0;
    dueThisWeek += due < moments.afterWeek ? 1 : 0;
    replyAwaited += isReplyAwaited(row) ? 1 : 0;
}

bool beforeByRisk(const OnboardingRow& a, const OnboardingRow& b)
{
    return std::tuple(a.health, a.nextDue.value_or(kNever), a.id) <
           std::tuple(b.health, b.nextDue.value_or(kNever), b.id);
}

} // namespace occ
