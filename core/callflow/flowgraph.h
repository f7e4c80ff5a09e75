// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/callflow.h"

#include <QHash>

/// Inside core/callflow only: a flow as numbered nodes and arrows.
namespace occ::callflow {

struct FlowGraph
{
    explicit FlowGraph(const CallFlow& flow);

    QHash<QString, int> index; ///< Key to the first step that has it.
    QList<QList<int>> out;     ///< Every exit that leads to a step.
    QList<QList<int>> silent;  ///< Where a caller who does nothing may go: no keys, at any hour.
    int start = -1;            ///< -1 when there is none.

    [[nodiscard]] int count() const { return int(out.size()); }
    /// Marks what can be reached from `from` by `arrows`; nodes for which `passes` is false are entered, not
    /// left.
    template <typename Passes>
    [[nodiscard]] QList<bool> reach(const QList<int>& from, const QList<QList<int>>& arrows,
                                    Passes passes) const;
    [[nodiscard]] QList<bool> reach(const QList<int>& from) const
    {
        return reach(from, out, [](int) { return true; });
    }
    /// Fewest arrows from any of `from`; -1 where none lead.
    [[nodiscard]] static QList<int> distances(const QList<int>& from, const QList<QList<int>>& arrows);
    [[nodiscard]] static QList<QList<int>> reversed(const QList<QList<int>>& arrows);
};

template <typename Passes>
QList<bool> FlowGraph::reach(const QList<int>& from, const QList<QList<int>>& arrows, Passes passes) const
{
    QList<bool> seen(count(), false);
    QList<int> waiting;
    const auto enter = [&](int node) {
        if (!seen.at(node)) {
            seen[node] = true;
            waiting << node;
        }
    };
    for (const int node : from)
        enter(node);
    while (!waiting.isEmpty()) {
        const int node = waiting.takeLast();
        if (!passes(node))
            continue;
        for (const int next : arrows.at(node))
            enter(next);
    }
    return seen;
}

/// Whether a text tells the caller that the call is recorded.
[[nodiscard]] bool tellsOfRecording(const QString& text);
/// Whether a step's calls are recorded when the flow records.
[[nodiscard]] bool isRecorded(StepType type);
/// For each step: whether a caller can come to it, and be recorded there, without having been told.
[[nodiscard]] QList<bool> recordedUntold(const CallFlow& flow, const FlowGraph& graph);
/// Whether every key of a menu only chooses a language.
[[nodiscard]] bool choosesLanguage(const Step& step);

} // namespace occ::callflow
