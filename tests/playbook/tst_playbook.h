// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Playbooks, industry packs and scorecards: what reads, what is refused and what is computed.
class TestPlaybook final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllFields();
    void refusesBadText_data();
    void refusesBadText();
    void refusesBadMeaning_data();
    void refusesBadMeaning();
    void refusesUnknownRole();
    void tellsEveryFault();
    void refusesHalfWritten();
    void survivesHostileInput_data();
    void survivesHostileInput();
    void roundTrips_data();
    void roundTrips();
    void givesJson();
    void computesDue_data();
    void computesDue();
    void movesWhatFollows();
    void addsIndustryPack();
    void totalsScores_data();
    void totalsScores();
    void refusesScores_data();
    void refusesScores();
    void refusesBadScorecard();
};
