// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/check.h"

#include <QRandomGenerator>

namespace occ::test {

/// Makes call flows that have nothing wrong with them, each different, the same for the same seed.
class FlowMaker final
{
public:
    explicit FlowMaker(quint32 seed)
        : m_random(seed)
    {}
    /// A sound flow with about `size` steps.
    [[nodiscard]] callflow::CallFlow make(int size = 20);

private:
    using Step = callflow::Step;
    using StepType = callflow::StepType;

    [[nodiscard]] int below(int limit) { return int(m_random.bounded(limit)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] QString words();
    Step& add(StepType type);
    [[nodiscard]] QString voicemail();
    [[nodiscard]] QString people(int depth);
    [[nodiscard]] QString hours(const QString& open, const QString& closed);
    [[nodiscard]] QString menu(int depth);
    [[nodiscard]] QString afterHours();
    [[nodiscard]] QString emergency();
    void option(const QString& menuKey, const QString& target);

    QRandomGenerator m_random;
    callflow::CallFlow m_flow;
    QString m_goodbye;
    QString m_mainMenu;
    QString m_emergency;
    bool m_hoursInside = false; ///< Opening hours stand before each team instead of at the start.
    int m_left = 0;
    int m_number = 0;
};

/// What planting a fault came to.
struct Planted
{
    QStringList steps; ///< The finding has to be at one of these; "" is the flow as a whole.
    callflow::CheckContext context;
};

/// The names of all faults that can be planted; each begins with the rule it breaks ("dead-end exit").
[[nodiscard]] QStringList faultNames();
/// Plants a fault into a sound flow; nothing when this flow has no place for it.
[[nodiscard]] std::optional<Planted> plant(const QString& fault, callflow::CallFlow& flow,
                                           QRandomGenerator& random);

} // namespace occ::test
