// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/check.h"

#include <QMap>

namespace occ::callflow {

/// When somebody calls, what they do and who is there to answer.
struct Situation
{
    /// What the caller does at menus that `keys` says nothing about.
    enum class Caller : quint8 { Silent, WrongKeys };

    int minuteOfWeek = 600; ///< Minutes since Monday 0:00 on the client's clock, 0 to 10079.
    bool holiday = false;   ///< The day is a holiday of every calendar.
    QStringList keys;       ///< What is pressed at one menu after the other; "" is nothing.
    Caller caller = Caller::Silent;
    bool answered = false;  ///< Whoever is called answers.
    bool queueFull = false; ///< Nobody of a team gets free; otherwise a queue answers like everybody else.

    bool operator==(const Situation&) const = default;
};

/// How a call ends.
enum class Ending : quint8 {
    Connected, ///< Somebody talks to the caller.
    Message,   ///< The caller has left a message.
    HungUp,    ///< The flow ends the call.
    DeadEnd,   ///< An exit leads nowhere: the caller hears the line break.
    Loop,      ///< The caller walks in circles.
};

/// One step on a caller's way.
struct Passage
{
    QString step;
    QString heard;      ///< The words the caller hears; empty when there are none.
    QString event;      ///< What happens, in words: "Presses 2", "Nobody answers for 20 s".
    QString port;       ///< The way out that is taken; empty when the call ends here.
    qint64 seconds = 0; ///< About how long it takes: ringing, waiting, talking.

    bool operator==(const Passage&) const = default;
};

/// One call from its beginning to its end.
struct Walk
{
    Situation situation;
    QList<Passage> passages;
    Ending ending = Ending::HungUp;
    bool leftMessage = false; ///< It came through a voicemail.
    qint64 seconds = 0;       ///< About how long the caller is on the line.

    [[nodiscard]] QString lastStep() const { return passages.isEmpty() ? QString() : passages.last().step; }
};

/// Every kind of call there is.
struct Simulation
{
    QList<Walk> walks;           ///< No two take the same way to the same end.
    QMap<QString, int> coverage; ///< By step: how many walks come through it; every step has an entry.
    QMap<Ending, int> endings;   ///< How many walks end like that.
    QList<Finding> findings;     ///< What the walks ran into: "dead-end", "loop", "unreachable".
    int moments = 0;             ///< Kinds of moments of the week that differ for this flow.
    bool complete = true;        ///< False when there were more than kMostWalks.
};

/// Whether an hours step lets callers in. Hours that close before they open go on into the next day.
[[nodiscard]] bool isOpen(const Step& hours, int minuteOfWeek, bool holiday);
/// One call.
[[nodiscard]] Walk simulate(const CallFlow& flow, const Situation& situation);
/// Every key of every menu at every kind of moment of the week and on a holiday, answered and not, queues
/// full and not, with silent callers and wrong keys.
[[nodiscard]] Simulation simulateAll(const CallFlow& flow);
[[nodiscard]] QString words(Ending ending);
/// "Wednesday 14:30", "Sunday 3:00, holiday".
[[nodiscard]] QString momentWords(const Situation& situation);

inline constexpr int kMostWalks = 50000;

} // namespace occ::callflow
