// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/numberstate.h"
#include "core/workspace/demodata.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <map>

namespace occ::demo {

/// Plays the sample workspace's past in the order of time: sets the clock to each moment and does there what
/// was done. Throws Thrown.
class Director final
{
public:
    /// How long before now it begins.
    static constexpr Millis kHistory = 60 * kDay;

    Director(Workspace& workspace, SetClock& clock, Instant now)
        : m_workspace(workspace)
        , m_clock(clock)
        , m_now(now)
    {}

    /// Everything up to now.
    void play();

private:
    using Act = std::function<void()>;

    /// Plans something; what lies in the future does not happen.
    void at(Instant moment, Act act);
    void run();
    /// Who acts from here on; nobody in particular with an empty e-mail.
    void as(const QString& email);
    void asOwner(const Story& story);
    /// 9 to 16 o'clock of the day so long ago, never later than an hour ago.
    [[nodiscard]] Instant day(int daysAgo, int place) const;

    void addTeam();
    void introduceTeam();
    void addClients();
    void planDeals();
    void planOffer(const Offer& offer, int place);
    void score(qint64 deal, const QString& points);

    void planStory(const Story& story, int place);
    void start(const Story& story, int place);
    [[nodiscard]] qint64 dealOf(const Story& story, int place);
    void planItems(const Story& story, qint64 id, int place);
    void planContacts(const Story& story, qint64 id, int place);
    void planTwist(const Story& story, qint64 id);
    void planSilence(const Story& story, qint64 id, Millis ago, const QString& question);
    void planBlocker(const Story& story, qint64 id);
    void planEnd(const Story& story, qint64 id);
    void contact(const Story& story, qint64 id, Instant moment, bool inbound, const QString& channel,
                 const QString& summary, bool expectsReply = false);
    void survey(const Story& story, qint64 id, Instant moment, const QString& kind, int score,
                const QString& comment);
    void tickItem(const Story& story, const Item& item);

    // demonumbers.cpp
    void planNumbers();
    /// Reserves it for a client of that industry so long ago, and takes it on to that state.
    void planNumber(const QString& number, const QString& industry, Millis ago, NumberState until);

    // demoactivation.cpp
    void planActivation(const Story& story, qint64 onboarding);

    // demoroutines.cpp
    void planRoutines();
    void planTime(const Person& person, int place);
    // democompliance.cpp
    void planCompliance();
    void planSystems();
    void planSystem(int place, int daysAgo, const QString& system, const QMap<QString, QString>& settings,
                    const integrations::ProbeResult& result);
    /// The newest alert of a rule about an onboarding; 0 when there is none.
    [[nodiscard]] qint64 alertOf(qint64 onboarding, QLatin1StringView rule);

    Workspace& m_workspace;
    SetClock& m_clock;
    Instant m_now;
    std::multimap<Instant, Act> m_plan;
    QList<Person> m_people;
    QList<qint64> m_specialists;
    QList<qint64> m_clients; ///< In the order of companies().
};

} // namespace occ::demo
