// SPDX-License-Identifier: GPL-3.0-or-later
// What of the day says in words.
#include "core/today/todayservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using Group = TodayEntry::Group;
using Kind = TodayEntry::Kind;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(today)
};

} // namespace

QString groupTitle(Group group)
{
    switch (group) {
    case Group::RedFlag:
        return Words::tr("Red flags");
    case Group::Overdue:
        return Words::tr("Overdue");
    case Group::DueToday:
        return Words::tr("Due today");
    case Group::ReplyAwaited:
        return Words::tr("Replies awaited");
    case Group::Promise:
        return Words::tr("Promised this week");
    }
    return {};
}

QString toText(Group group)
{
    switch (group) {
    case Group::RedFlag:
        return u"red-flag"_s;
    case Group::Overdue:
        return u"overdue"_s;
    case Group::DueToday:
        return u"due-today"_s;
    case Group::ReplyAwaited:
        return u"reply-awaited"_s;
    case Group::Promise:
        return u"promise"_s;
    }
    return {};
}

static QString alertNext(const Alert& alert, Instant now)
{
    if (alert.state == "cleared"_L1)
        return Words::tr("It is over; its root cause is still to be written");
    const bool seen = alert.state == "acknowledged"_L1;
    const QString& by = alert.acknowledgedBy;
    if (!alert.nextAt) {
        return seen ? Words::tr("Seen by %1; everybody on the ladder was told").arg(by)
                    : Words::tr("Everybody on the ladder was told");
    }
    const QString in = inWords(std::max<Millis>(0, *alert.nextAt - now));
    if (alert.nextLevel == "specialist"_L1) {
        return seen ? Words::tr("Seen by %1; the specialist is told in %2").arg(by, in)
                    : Words::tr("The specialist is told in %1").arg(in);
    }
    if (alert.nextLevel == "lead"_L1) {
        return seen ? Words::tr("Seen by %1; the team lead is told in %2").arg(by, in)
                    : Words::tr("The team lead is told in %1").arg(in);
    }
    return seen ? Words::tr("Seen by %1; the executive is told in %2").arg(by, in)
                : Words::tr("The executive is told in %1").arg(in);
}

/// What stands in the way of an item, and where it belongs.
static QString itemPlace(const TodayEntry& entry)
{
    QStringList parts;
    if (entry.item.state == "blocked"_L1)
        parts << Words::tr("blocked: %1").arg(entry.item.stateReason);
    else if (entry.item.party == "client"_L1)
        parts << Words::tr("the client does it");
    parts << entry.milestone;
    return parts.join(u" · "_s);
}

static QString itemWhy(const TodayEntry& entry, Instant now)
{
    const QString when = entry.at < now ? Words::tr("%1 late").arg(inWords(now - entry.at))
                                        : Words::tr("Due in %1").arg(inWords(entry.at - now));
    return when + u" · "_s + itemPlace(entry);
}

static QString replyWhy(const TodayEntry& entry, Instant now)
{
    const Millis hours = (now - entry.at) / kHour;
    if (!entry.redAt || *entry.redAt <= now)
        return Words::tr("Waited for %1 h").arg(hours);
    return Words::tr("Waited for %1 h; turns red in %2").arg(hours).arg(inWords(*entry.redAt - now));
}

static QString promiseOpen(const TodayEntry& entry)
{
    return entry.open == 0 ? Words::tr("everything for it is done")
                           : Words::tr("%1 of %2 items open").arg(entry.open).arg(entry.total);
}

static QString promise(const TodayEntry& entry, Instant now)
{
    const QString in = inWords(entry.at - now);
    return entry.open == 0 ? Words::tr("Promised in %1; everything for it is done").arg(in)
                           : Words::tr("Promised in %1; %2 of %3 items open")
                                 .arg(in, QString::number(entry.open), QString::number(entry.total));
}

QString why(const TodayEntry& entry, Instant now)
{
    switch (entry.kind) {
    case Kind::Alert:
        return alertNext(entry.alert, now);
    case Kind::Item:
        return itemWhy(entry, now);
    case Kind::Reply:
        return replyWhy(entry, now);
    case Kind::Milestone:
    case Kind::GoLive:
        return promise(entry, now);
    }
    return {};
}

QString shortWhy(const TodayEntry& entry, Instant now)
{
    if (entry.kind == Kind::Item)
        return itemPlace(entry);
    return entry.group == Group::Promise ? promiseOpen(entry) : why(entry, now);
}

} // namespace occ
