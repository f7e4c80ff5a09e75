// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/connector.h"
#include "core/sync/mapping.h"

#include <QDate>

#include <functional>

namespace occ::sync {

/// How far a round is.
struct Progress
{
    enum class Phase : quint8 { Connecting, Reading, Applying, Sending, Finished };
    Phase phase = Phase::Connecting;
    std::optional<Kind> kind;
    int done = 0;
    std::optional<int> of; ///< Not known while reading.
};
/// Called in the working thread; false stops the round at the next safe point.
using Watch = std::function<bool(const Progress&)>;

/// What a round did, in numbers.
struct Tally
{
    int read = 0; ///< Records that came in pages.
    int createdHere = 0;
    int changedHere = 0;
    int createdThere = 0;
    int changedThere = 0;
    int linked = 0;    ///< Records of both sides recognised as the same.
    int conflicts = 0; ///< New ones.
    int failed = 0;
    int started = 0;       ///< Onboardings of deals that were won in the CRM.
    int waiting = 0;       ///< Left in the queue.
    int writeRequests = 0; ///< Calls of Remote::write().
    int requests = 0;      ///< All calls of the Remote.
};

/// How a round ended.
struct RoundEnd
{
    Tally tally;
    std::optional<Fault>
        fault; ///< What stopped it; nothing: it is through. Everything done until then stands.
    std::optional<Millis> comeBack; ///< When the fault says so.
};

/// A pair the preview or a round is not sure about.
struct Pair
{
    Kind kind = Kind::Company;
    qint64 ourId = 0;
    QString ourName;
    QString remoteId;
    QString remoteName;
    QString why; ///< In words: "The same name, another website".
};

/// What a round would do; nothing is written anywhere, also not here.
struct Preview
{
    struct Line
    {
        Kind kind = Kind::Company;
        qint64 ourId = 0; ///< 0: made here.
        QString remoteId; ///< Empty: made there.
        QString name;
        QStringList takes; ///< Our fields that would change here.
        QStringList sends; ///< And there.
        QStringList asks;  ///< Fields that would need a decision.
    };
    QList<Line> createdHere;
    QList<Line> createdThere;
    QList<Line> matched; ///< Recognised as the same; what would change besides.
    QList<Line> changed; ///< Already linked.
    QList<Pair> doubtful;
    QStringList starts; ///< Names of deals won there whose onboarding would be started.
    QList<Finding> findings;
    bool whole = true; ///< False when the CRM had more than could be looked at.
};

} // namespace occ::sync
