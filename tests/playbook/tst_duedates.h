// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What is made of a playbook: due moments, and a playbook with an industry pack.
class TestDueDates final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void computesDue_data();
    void computesDue();
    void movesWhatFollows();
    void addsIndustryPack();
};
