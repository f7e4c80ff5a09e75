// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/replay.h"
#include "core/alerts/snapshots.h"

#include <QMap>

#include <functional>

namespace occ {

/// What a threshold is counted in.
enum class ReplayUnit : quint8 { Hours, Days, Score, Count };

/// A threshold that can be tried out: a rule's, or that of a step of the escalation ladder ("lead",
/// "executive": hours after the alert opened).
struct ReplayKnob
{
    QString rule;
    ReplayUnit unit = ReplayUnit::Hours;
    int least = 0;
    int most = 0;
    int inForce = 0;  ///< Of the most onboardings that run.
    bool same = true; ///< All of them have that one.
};

/// What to try: a span, and thresholds by rule that hold instead of every playbook's own. A rule that is not
/// named keeps its own.
struct ReplayRequest
{
    Instant from = 0; ///< 0: thirty days before `to`.
    Instant to = 0;   ///< 0: now.
    QMap<QString, int> thresholds;
};

/// One alert that would have been another one.
struct ReplayCase
{
    enum class Change : quint8 { More, Fewer, Earlier, Later };

    QString rule; ///< Or the ladder's step.
    Change change = Change::More;
    qint64 onboardingId = 0;
    qint64 clientId = 0;
    QString client;
    Reason reason;                ///< What it is about.
    std::optional<Instant> was;   ///< When it opens with the old thresholds.
    std::optional<Instant> would; ///< When with the new ones.
    bool unsure = false;          ///< History was edited since; see ReplayDoubt.
};
/// Whether that is a step of the ladder and not a rule.
[[nodiscard]] bool isReplayStep(const QString& rule);
/// A rule's or a step's name in words.
[[nodiscard]] QString replayTitle(const QString& rule);
/// "would have turned red 14 h earlier".
[[nodiscard]] QString inWords(const ReplayCase& one);

/// One rule's sums over the span.
struct ReplayRule
{
    QString rule;
    int really = 0;  ///< Alerts that opened.
    int was = 0;     ///< Those the same rules give on the history there is.
    int would = 0;   ///< Those the new thresholds give.
    int more = 0;    ///< Only with the new ones.
    int fewer = 0;   ///< Only with the old ones.
    int earlier = 0; ///< With both, but sooner.
    int later = 0;
    int unexplained = 0; ///< Really opened and not found again, or found and never opened.
};

/// "3 more, 1 fewer", or "the same".
[[nodiscard]] QString differenceInWords(const ReplayRule& rule);

/// Why the history of an onboarding does not say for sure what was.
struct ReplayDoubt
{
    qint64 onboardingId = 0;
    qint64 clientId = 0;
    QString client;
    QString why; ///< In words.
};

struct ReplayReport
{
    Instant from = 0;
    Instant to = 0;
    int onboardings = 0;     ///< Looked at.
    bool cancelled = false;  ///< The rest was not looked at.
    QList<ReplayRule> rules; ///< All of them, also those where nothing is.
    QList<ReplayCase> cases; ///< What differs: by rule, then by client.
    QList<ReplayDoubt> doubts;
};

/// Plays a span of time through again with other thresholds: the same pure rules on the history there is.
/// Writes nothing.
class ReplayService final
{
public:
    /// Told how many of how many onboardings are done; false stops.
    using GoOn = std::function<bool(int done, int all)>;

    ReplayService(Session& session, PlaybookService& playbooks)
        : m_session(session)
        , m_rules(session, playbooks)
    {}

    /// The thresholds that can be tried, with what is in force.
    [[nodiscard]] Result<QList<ReplayKnob>> knobs();
    /// Refuses an unknown rule, a threshold out of its bounds (field: the rule), a span that ends before it
    /// begins or later than now (fields "from", "to"). A fixed number of statements.
    [[nodiscard]] Result<ReplayReport> replay(const ReplayRequest& request, const GoOn& goOn = {});

private:
    Session& m_session;
    SnapshotLoader m_rules; ///< Knows the rules of each playbook version.
};

} // namespace occ
