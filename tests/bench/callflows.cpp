// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/callflows.h"

#include "tests/bench/measure.h"
#include "tests/callflow/flowmaker.h"

namespace occ::bench {

double callFlowCheck()
{
    constexpr int kRounds = 201;
    callflow::CallFlow flow = test::FlowMaker(11).make(230);
    if (flow.steps.size() < 200)
        qFatal("the flow has only %d steps", int(flow.steps.size()));
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        // The designer checks after each change.
        flow.steps.first().title = QString::number(round);
        QElapsedTimer timer;
        timer.start();
        if (!callflow::check(flow).isEmpty())
            qFatal("a sound flow has findings");
        times.push_back(seconds(timer));
    }
    return median(times);
}

} // namespace occ::bench
