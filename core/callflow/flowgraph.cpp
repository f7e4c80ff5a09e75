// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/flowgraph.h"

#include <QRegularExpression>

#include <algorithm>

namespace occ::callflow {

using namespace Qt::Literals::StringLiterals;

FlowGraph::FlowGraph(const CallFlow& flow)
    : out(flow.steps.size())
    , silent(flow.steps.size())
{
    for (int node = 0; node < count(); ++node) {
        if (!index.contains(flow.steps.at(node).key))
            index.insert(flow.steps.at(node).key, node);
    }
    for (int node = 0; node < count(); ++node) {
        for (const Exit& exit : exits(flow.steps.at(node))) {
            const int target = index.value(exit.target, -1);
            if (exit.target.isEmpty() || target < 0)
                continue;
            out[node] << target;
            if (!exit.port.startsWith(u"digit:"))
                silent[node] << target;
        }
    }
    start = flow.start.isEmpty() ? -1 : index.value(flow.start, -1);
}

QList<int> FlowGraph::distances(const QList<int>& from, const QList<QList<int>>& arrows)
{
    QList<int> distance(arrows.size(), -1);
    QList<int> waiting = from;
    for (const int node : from)
        distance[node] = 0;
    for (qsizetype at = 0; at < waiting.size(); ++at) {
        const int node = waiting.at(at);
        for (const int next : arrows.at(node)) {
            if (distance.at(next) < 0) {
                distance[next] = distance.at(node) + 1;
                waiting << next;
            }
        }
    }
    return distance;
}

QList<QList<int>> FlowGraph::reversed(const QList<QList<int>>& arrows)
{
    QList<QList<int>> back(arrows.size());
    for (int node = 0; node < arrows.size(); ++node) {
        for (const int next : arrows.at(node))
            back[next] << node;
    }
    return back;
}

bool tellsOfRecording(const QString& text)
{
    static const QRegularExpression sentenceEnd(u"[.!?;]"_s);
    static const QRegularExpression recorded(
        u"\\b(record(ed|ing|s)?|grab(ad[ao]s?|ar|amos|aci\\w+)|enregistr\\w+)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression denied(u"\\b(not|never|no|nunca|ne|pas|jamais)\\b|n['’](est|enregistr)"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    const QStringList sentences = text.split(sentenceEnd, Qt::SkipEmptyParts);
    return std::ranges::any_of(sentences, [&](const QString& sentence) {
        return recorded.match(sentence).hasMatch() && !denied.match(sentence).hasMatch();
    });
}

bool isRecorded(StepType type)
{
    return type == StepType::Dial || type == StepType::Emergency || type == StepType::Queue ||
           type == StepType::Routing;
}

QList<bool> recordedUntold(const CallFlow& flow, const FlowGraph& graph)
{
    QList<bool> untold(graph.count(), false);
    if (flow.recording == Recording::Never || graph.start < 0)
        return untold;
    QList<bool> tells(graph.count(), false);
    for (int node = 0; node < graph.count(); ++node)
        tells[node] = tellsOfRecording(flow.steps.at(node).text);
    const QList<bool> reached =
        graph.reach({graph.start}, graph.out, [&](int node) { return !tells.at(node); });
    for (int node = 0; node < graph.count(); ++node)
        untold[node] = reached.at(node) && !tells.at(node) && isRecorded(flow.steps.at(node).type);
    return untold;
}

bool choosesLanguage(const Step& step)
{
    return step.type == StepType::Menu && !step.options.isEmpty() &&
           std::ranges::none_of(step.options, [](const Option& option) { return option.language.isEmpty(); });
}

} // namespace occ::callflow
