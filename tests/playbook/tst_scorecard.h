// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Scorecards: exact totals, and scores that are refused.
class TestScorecard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void totalsScores_data();
    void totalsScores();
    void refusesScores_data();
    void refusesScores();
    void refusesBadScorecard();
};
