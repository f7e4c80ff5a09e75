// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Playbooks: what reads, what is refused, and that what reads can be written.
class TestPlaybook final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllFields();
    void refusesBadText_data();
    void refusesBadText();
    void refusesBadMeaning_data();
    void refusesBadMeaning();
    void readsOtherShapes();
    void refusesUnknownRole();
    void tellsEveryFault();
    void refusesHalfWritten();
    void survivesHostileInput_data();
    void survivesHostileInput();
    void roundTrips_data();
    void roundTrips();
    void givesJson();
};
