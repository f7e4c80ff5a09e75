// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callflow/flowgraph.h"
#include "core/callflow/simulate.h"

#include <QSet>

/// Inside core/callflow only: calls played through.
namespace occ::callflow {

/// Plays calls through one flow. Keeps a reference to it.
class Simulator final
{
public:
    explicit Simulator(const CallFlow& flow);
    [[nodiscard]] Walk walk(const Situation& situation) const;
    /// Every kind of call (simulateall.cpp).
    [[nodiscard]] Simulation all() const;

private:
    enum class Act : quint8 { GoOn, Connect, HangUp };
    /// A moment that stands for all at which the same steps are open.
    struct Moment
    {
        int minuteOfWeek = 0;
        bool holiday = false;
    };

    [[nodiscard]] QString heardAt(int node, const QString& language) const;
    static void press(const Step& step, const QString& key, bool wrong, Passage& passage, QString& language);
    [[nodiscard]] static bool ring(const Step& step, const Situation& situation, Passage& passage);
    [[nodiscard]] static Act act(const Step& step, const Situation& situation, int& menus, Passage& passage,
                                 QString& language);
    /// The step a way out leads to; -1 for nowhere.
    [[nodiscard]] int follow(int node, const QString& port) const;

    [[nodiscard]] QList<Moment> moments() const;
    /// By step: what to press at each menu on a shortest way to it at a moment; nothing where there is none.
    [[nodiscard]] QList<std::optional<QStringList>> waysAt(const Moment& moment) const;
    void play(const Situation& situation, Simulation& into, QSet<QString>& known) const;
    void judge(Simulation& result) const;

    const CallFlow& m_flow;
    FlowGraph m_graph;
    QList<bool> m_untold;
    QString m_language;
};

} // namespace occ::callflow
