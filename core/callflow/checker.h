// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/check.h"
#include "core/callflow/flowgraph.h"

/// Inside core/callflow only: the checker at work.
namespace occ::callflow {

/// Collects the findings about one flow. Each rule looks at every step and exit a fixed number of times.
class Checker final
{
public:
    Checker(const CallFlow& flow, const CheckContext& context);
    /// Everything, in the order of the steps; what is about the whole flow first.
    [[nodiscard]] QList<Finding> run();

private:
    // Rules about one step (check.cpp).
    void checkKey(int node);
    void checkExits(int node);
    void checkMenu(int node);
    void checkHours(int node);
    void checkTarget(int node);
    void checkTiming(int node);
    void checkText(int node);
    void checkFlow();
    void checkName(int node, const QString& name, const QString& what);

    // Rules about ways through the flow (checkpaths.cpp).
    void checkPaths();
    void checkReach();
    void checkLoops();
    void checkAfterHours();
    void checkEmergency();
    void checkRecording();

    [[nodiscard]] const Step& step(int node) const { return m_flow.steps.at(node); }
    /// A step as messages name it.
    [[nodiscard]] QString named(int node) const;
    /// Notes a finding at a step; -1 is the flow as a whole.
    void add(int node, const char* rule, const QString& message, const QString& port = {},
             Severity severity = Severity::Error);

    const CallFlow& m_flow;
    const CheckContext& m_context;
    FlowGraph m_graph;
    QList<bool> m_reached;
    QList<QList<Finding>> m_found; ///< By step, the flow's own last.
};

} // namespace occ::callflow
