// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/checker.h"

#include <QCoreApplication>

namespace occ::callflow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callflow)
};

constexpr int kLongestEmergencyPath = 2; ///< Steps from the first menu.
constexpr int kLongestClosedChain = 8;   ///< Announcements followed to see where "closed" ends up.

/// The ways back in a graph: pairs of a step and an earlier one of the same way it leads to. Depth first,
/// without recursion, because a flow may be one long chain.
QList<std::pair<int, int>> waysBack(const QList<QList<int>>& arrows, const QList<bool>& among)
{
    enum class Colour : quint8 { New, Open, Done };
    QList<Colour> colour(arrows.size(), Colour::New);
    QList<std::pair<int, int>> back;
    QList<std::pair<int, int>> way; // A step and how many of its arrows were followed.
    for (int first = 0; first < arrows.size(); ++first) {
        if (!among.at(first) || colour.at(first) != Colour::New)
            continue;
        way = {{first, 0}};
        colour[first] = Colour::Open;
        while (!way.isEmpty()) {
            const int node = way.last().first;
            if (way.last().second == arrows.at(node).size()) {
                colour[node] = Colour::Done;
                way.removeLast();
                continue;
            }
            const int next = arrows.at(node).at(way.last().second++);
            if (colour.at(next) == Colour::Open)
                back << std::pair(node, next);
            else if (colour.at(next) == Colour::New) {
                colour[next] = Colour::Open;
                way << std::pair(next, 0);
            }
        }
    }
    return back;
}

} // namespace

void Checker::checkPaths()
{
    if (m_graph.start < 0)
        return;
    m_reached = m_graph.reach({m_graph.start});
    checkReach();
    checkLoops();
    checkAfterHours();
    checkEmergency();
    checkRecording();
}

void Checker::checkReach()
{
    for (int node = 0; node < m_graph.count(); ++node) {
        if (!m_reached.at(node) && m_graph.index.value(step(node).key) == node)
            add(node, "unreachable", Words::tr("No caller can ever come to %1.").arg(named(node)));
    }
}

void Checker::checkLoops()
{
    // A caller who keeps pressing keys may walk in circles; one who does nothing has to come to an end.
    for (const auto& [from, to] : waysBack(m_graph.silent, m_reached)) {
        QString port;
        for (const Exit& exit : exits(step(from))) {
            if (exit.target == step(to).key && !exit.port.startsWith(u"digit:"))
                port = exit.port;
        }
        add(from, "loop",
            from == to
                ? Words::tr("%1 leads back to itself: a caller who does nothing never comes to an end.")
                      .arg(named(from))
                : Words::tr("%1 leads back to %2: a caller who does nothing never comes to an end.")
                      .arg(named(from), named(to)),
            port);
    }
}

void Checker::checkAfterHours()
{
    const auto reached = m_graph.reach({m_graph.start}, m_graph.out, [&](int node) {
        return step(node).type != StepType::Hours && step(node).type != StepType::Emergency;
    });
    for (int node = 0; node < m_graph.count(); ++node) {
        const Step& it = step(node);
        const bool people =
            it.type == StepType::Queue || it.type == StepType::Routing || it.type == StepType::Dial;
        if (people && reached.at(node)) {
            add(node, "after-hours",
                Words::tr("%1 is called at any hour: no opening hours on the way to it.").arg(named(node)));
        }
        if (it.type != StepType::Hours || it.open.isEmpty())
            continue;
        const int open = m_graph.index.value(it.open, -1);
        int closed = m_graph.index.value(it.closed, -1);
        for (int passed = 0; closed >= 0 && closed != open && passed < kLongestClosedChain; ++passed) {
            closed =
                step(closed).type == StepType::Greeting ? m_graph.index.value(step(closed).next, -1) : -1;
        }
        const bool ends =
            open >= 0 && (step(open).type == StepType::Voicemail || step(open).type == StepType::Hangup);
        if (open >= 0 && closed == open && (!ends || it.open == it.closed)) {
            add(node, "after-hours",
                Words::tr("%1: after hours the caller comes to the same step as when it is open.")
                    .arg(named(node)),
                u"closed"_s);
        }
    }
}

void Checker::checkEmergency()
{
    QList<int> emergencies;
    QList<int> menus;
    const auto passes = [&](int node) {
        return step(node).type != StepType::Menu || choosesLanguage(step(node));
    };
    const auto early = m_graph.reach({m_graph.start}, m_graph.out, passes);
    for (int node = 0; node < m_graph.count(); ++node) {
        if (m_reached.at(node) && step(node).type == StepType::Emergency)
            emergencies << node;
        if (early.at(node) && !passes(node))
            menus << node;
    }
    const bool healthcare = m_flow.industry == u"healthcare";
    if (healthcare && emergencies.isEmpty()) {
        add(m_graph.start, "emergency-priority",
            Words::tr("A healthcare flow needs a way for emergencies, and this one has none."));
    }
    for (const int node : std::as_const(emergencies)) {
        if (step(node).priority == 0) {
            add(node, "emergency-priority",
                Words::tr("%1 has no priority over other calls.").arg(named(node)), {},
                healthcare ? Severity::Error : Severity::Warning);
        }
    }
    // An emergency is near when some first menu is near it, and a first menu is near when some emergency is.
    const auto fromMenu = FlowGraph::distances(menus, m_graph.out);
    const auto toEmergency = FlowGraph::distances(emergencies, FlowGraph::reversed(m_graph.out));
    for (const int node : std::as_const(emergencies)) {
        if (!early.at(node) && fromMenu.at(node) > kLongestEmergencyPath) {
            add(node, "emergency-path",
                Words::tr("%1 is %2 steps away from the first menu; at most %3 are allowed.")
                    .arg(named(node))
                    .arg(fromMenu.at(node))
                    .arg(kLongestEmergencyPath));
        }
    }
    for (const int node : std::as_const(menus)) {
        if (toEmergency.at(node) > kLongestEmergencyPath) {
            add(node, "emergency-path",
                Words::tr("From %1 the next emergency step is %2 steps away; at most %3 are allowed.")
                    .arg(named(node))
                    .arg(toEmergency.at(node))
                    .arg(kLongestEmergencyPath));
        }
    }
}

void Checker::checkRecording()
{
    if (m_context.recording == RecordingRule::Prohibited) {
        for (int node = 0; node < m_graph.count(); ++node) {
            if (step(node).type == StepType::Voicemail && step(node).transcribe) {
                add(node, "recording-prohibited",
                    Words::tr("%1: the compliance pack prohibits transcription.").arg(named(node)));
            }
        }
    }
    if (m_flow.recording != Recording::Always || m_context.recording != RecordingRule::Consent)
        return;
    const QList<bool> untold = recordedUntold(m_flow, m_graph);
    for (int node = 0; node < m_graph.count(); ++node) {
        if (untold.at(node)) {
            add(node, "consent",
                Words::tr("%1 is recorded, and on some way to it nobody tells the caller.").arg(named(node)));
        }
    }
}

} // namespace occ::callflow
