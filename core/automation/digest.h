// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertservice.h"
#include "core/onboarding/onboardingservice.h"
#include "core/people/person.h"
#include "core/today/todayservice.h"

#include <QJsonObject>

namespace occ::automation {

/// What the desk tells the team in one letter instead of many: the state of things as of now.
class Digest final
{
public:
    Digest(Session& session, OnboardingService& onboardings, AlertService& alerts, TodayService& today)
        : m_session(session)
        , m_onboardings(onboardings)
        , m_alerts(alerts)
        , m_today(today)
    {}

    /// Everything the shipped digests name (S2 "Daily Workflow", "Weekly Workflow"); of one person's clients,
    /// of all when nobody is given. `since` begins the span that is reported. Throws Thrown.
    [[nodiscard]] QJsonObject facts(const std::optional<Person>& person, Instant since);

private:
    [[nodiscard]] QJsonArray redClients(const QList<OnboardingRow>& rows) const;
    [[nodiscard]] QJsonArray priorities(const TodayView& today, bool withTime) const;
    [[nodiscard]] QJsonArray firings(std::optional<qint64> ownerId, Instant since);
    [[nodiscard]] QString timeWords(Instant at) const;

    Session& m_session;
    OnboardingService& m_onboardings;
    AlertService& m_alerts;
    TodayService& m_today;
};

} // namespace occ::automation
