// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/numberstate.h"

#include <QCoreApplication>
#include <QStringList>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using State = NumberState;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telephony)
};

} // namespace

const QList<State>& numberStates()
{
    static const QList<State> all{State::Available,  State::Reserved, State::Approved, State::Ordered,
                                  State::Configured, State::Tested,   State::Active,   State::Released};
    return all;
}

QString toText(State state)
{
    static const QStringList names{u"available"_s,  u"reserved"_s, u"approved"_s, u"ordered"_s,
                                   u"configured"_s, u"tested"_s,   u"active"_s,   u"released"_s};
    return names.at(int(state));
}

Result<State> numberStateFromText(const QString& text)
{
    QStringList known;
    for (const State state : numberStates()) {
        if (toText(state) == text)
            return state;
        known << toText(state);
    }
    return refused(Words::tr("\"%1\" is no state of a number.").arg(text.left(60)),
                   Words::tr("Use one of: %1.").arg(known.join(u", "_s)), u"state"_s);
}

QString numberStateTitle(State state)
{
    switch (state) {
    case State::Available:
        return Words::tr("Available");
    case State::Reserved:
        return Words::tr("Reserved");
    case State::Approved:
        return Words::tr("Approved");
    case State::Ordered:
        return Words::tr("Ordered");
    case State::Configured:
        return Words::tr("Configured");
    case State::Tested:
        return Words::tr("Tested");
    case State::Active:
        return Words::tr("Active");
    case State::Released:
        return Words::tr("Released");
    }
    return {};
}

QList<State> nextNumberStates(State from)
{
    switch (from) {
    case State::Available:
        return {State::Reserved};
    case State::Reserved:
        return {State::Approved, State::Available};
    case State::Approved:
        return {State::Ordered, State::Available};
    case State::Ordered: // an order that was turned down leaves the client's word standing
        return {State::Configured, State::Approved, State::Released};
    case State::Configured:
        return {State::Tested, State::Released};
    case State::Tested: // a new configuration has to be tested anew
        return {State::Active, State::Configured, State::Released};
    case State::Active:
        return {State::Configured, State::Released};
    case State::Released:
        return {State::Available};
    }
    return {};
}

/// What is missing for a state, said to somebody who wants to go there too early.
static QString whatComesFirst(State to)
{
    switch (to) {
    case State::Reserved:
        return Words::tr("Only an available number can be reserved.");
    case State::Approved:
        return Words::tr("Reserve it first: the client approves a number that is held for them.");
    case State::Ordered:
        return Words::tr("The client has to approve it before it is ordered.");
    case State::Configured:
        return Words::tr("It has to be ordered before calls can be sent anywhere.");
    case State::Tested:
        return Words::tr("It has to be configured before it can be tested.");
    case State::Active:
        return Words::tr("A test has to pass before it goes live.");
    case State::Available:
        return Words::tr("It has been ordered: release it instead.");
    case State::Released:
        return Words::tr("It is not ours to give back yet.");
    }
    return {};
}

Status checkNumberMove(const QString& number, State from, State to)
{
    const QList<State> open = nextNumberStates(from);
    if (open.contains(to))
        return {};
    if (from == to)
        return refused(Words::tr("%1 is %2 already.").arg(number, toText(from)), {}, u"state"_s);
    QStringList names;
    for (const State state : open)
        names << toText(state);
    return refused(Words::tr("%1 is %2 and cannot become %3.").arg(number, toText(from), toText(to)),
                   Words::tr("%1 From here it can become: %2.").arg(whatComesFirst(to), names.join(u", "_s)),
                   u"state"_s);
}

QString numberPoolTitle(const QString& pool)
{
    if (pool == "primary"_L1)
        return Words::tr("Primary");
    if (pool == "backup"_L1)
        return Words::tr("Backup");
    return pool == "custom"_L1 ? Words::tr("Custom") : pool;
}

const QStringList& numberPools()
{
    static const QStringList pools{u"primary"_s, u"custom"_s, u"backup"_s};
    return pools;
}

} // namespace occ
