// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callflow/simulator.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ::callflow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callflow)
};

constexpr int kDay = 24 * 60;
constexpr int kNoon = 12 * 60; ///< Where a holiday is tried: on a Wednesday at noon.

/// What nobody offers: the key a caller presses by mistake.
QString wrongKey(const Step& menu)
{
    for (const QChar key : u"0987654321*#"_s) {
        const bool offered = std::ranges::any_of(
            menu.options, [key](const Option& option) { return option.digit == QString(key); });
        if (!offered)
            return key;
    }
    return u"A"_s;
}

} // namespace

QList<Simulator::Moment> Simulator::moments() const
{
    QList<int> minutes{0};
    for (const Step& step : m_flow.steps) {
        if (step.type != StepType::Hours)
            continue;
        for (int day = 0; day < 7; ++day) {
            minutes << day * kDay;
            for (const auto& time : {minuteOfDay(step.opens), minuteOfDay(step.closes)}) {
                if (time)
                    minutes << (day * kDay + *time) % (7 * kDay);
            }
        }
    }
    std::ranges::sort(minutes);
    minutes.erase(std::unique(minutes.begin(), minutes.end()), minutes.end());
    QList<Moment> all;
    QSet<QByteArray> known;
    const auto consider = [&](const Moment& moment) {
        QByteArray open;
        for (const Step& step : m_flow.steps) {
            if (step.type == StepType::Hours)
                open += isOpen(step, moment.minuteOfWeek, moment.holiday) ? '1' : '0';
        }
        if (!known.contains(open)) {
            known.insert(open);
            all << moment;
        }
    };
    for (const int minute : std::as_const(minutes))
        consider({minute, false});
    // A holiday opens nothing: it is told apart even when some hour of the week is like it.
    all << Moment{2 * kDay + kNoon, true};
    return all;
}

QList<std::optional<QStringList>> Simulator::waysAt(const Moment& moment) const
{
    QList<std::optional<QStringList>> ways(m_graph.count());
    if (m_graph.start < 0)
        return ways;
    ways[m_graph.start] = QStringList();
    QList<int> waiting{m_graph.start};
    for (qsizetype at = 0; at < waiting.size(); ++at) {
        const int node = waiting.at(at);
        const Step& step = m_flow.steps.at(node);
        const QList<Exit> all = exits(step);
        for (const Exit& exit : all) {
            if (step.type == StepType::Hours &&
                (exit.port == u"open") != isOpen(step, moment.minuteOfWeek, moment.holiday))
                continue;
            const int next = follow(node, exit.port);
            if (next < 0 || ways.at(next))
                continue;
            QStringList keys = *ways.at(node);
            if (step.type == StepType::Menu)
                keys << (exit.port == u"fallback" ? QString() : exit.port.sliced(6));
            ways[next] = keys;
            waiting << next;
        }
    }
    return ways;
}

void Simulator::play(const Situation& situation, Simulation& into, QSet<QString>& known) const
{
    if (into.walks.size() >= kMostWalks) {
        into.complete = false;
        return;
    }
    Walk walk = this->walk(situation);
    QString way = QString::number(int(walk.ending));
    for (const Passage& passage : std::as_const(walk.passages))
        way += u'|' + passage.step + u'>' + passage.port + u'=' + passage.event;
    if (known.contains(way))
        return;
    known.insert(way);
    QSet<QString> seen;
    for (const Passage& passage : std::as_const(walk.passages))
        seen.insert(passage.step);
    for (const QString& step : std::as_const(seen))
        ++into.coverage[step];
    ++into.endings[walk.ending];
    into.walks << std::move(walk);
}

Simulation Simulator::all() const
{
    Simulation result;
    QSet<QString> known;
    for (const Step& step : m_flow.steps)
        result.coverage.insert(step.key, 0);
    const QList<Moment> all = moments();
    result.moments = int(all.size());
    for (const Moment& moment : all) {
        Situation situation;
        situation.minuteOfWeek = moment.minuteOfWeek;
        situation.holiday = moment.holiday;
        const auto everyAnswer = [&](const QStringList& keys, Situation::Caller caller) {
            situation.keys = keys;
            situation.caller = caller;
            for (const auto& [answered, full] : {std::pair(false, true), {true, false}, {true, true}}) {
                situation.answered = answered;
                situation.queueFull = full;
                play(situation, result, known);
            }
        };
        everyAnswer({}, Situation::Caller::Silent);
        everyAnswer({}, Situation::Caller::WrongKeys);
        const auto ways = waysAt(moment);
        for (int node = 0; node < m_graph.count(); ++node) {
            const Step& step = m_flow.steps.at(node);
            if (!ways.at(node))
                continue;
            everyAnswer(*ways.at(node), Situation::Caller::Silent);
            if (step.type != StepType::Menu)
                continue;
            for (const Option& option : step.options)
                everyAnswer(*ways.at(node) + QStringList{option.digit}, Situation::Caller::Silent);
            everyAnswer(*ways.at(node) + QStringList{wrongKey(step)}, Situation::Caller::Silent);
        }
    }
    judge(result);
    return result;
}

void Simulator::judge(Simulation& result) const
{
    QSet<QString> told;
    for (const Walk& walk : std::as_const(result.walks)) {
        if (walk.ending != Ending::DeadEnd && walk.ending != Ending::Loop)
            continue;
        const bool loop = walk.ending == Ending::Loop;
        const QString port = walk.passages.isEmpty() ? QString() : walk.passages.last().port;
        const QString key = walk.lastStep() + u'|' + port + (loop ? u"|loop"_s : QString());
        if (told.contains(key))
            continue;
        told.insert(key);
        const Step* step = m_flow.find(walk.lastStep());
        const QString title = step == nullptr ? m_flow.start : step->title;
        result.findings << Finding{
            loop ? u"loop"_s : u"dead-end"_s, walk.lastStep(), Severity::Error,
            (loop ? Words::tr("%1, %2: the caller walks in circles.") : Words::tr("%1, %2: the line breaks."))
                .arg(title, momentWords(walk.situation)),
            port};
    }
    for (auto step = result.coverage.cbegin(); result.complete && step != result.coverage.cend(); ++step) {
        if (*step == 0) {
            result.findings << Finding{u"unreachable"_s,
                                       step.key(),
                                       Severity::Error,
                                       Words::tr("No caller comes to %1 at any hour, whatever they press.")
                                           .arg(m_flow.find(step.key())->title),
                                       {}};
        }
    }
}

Simulation simulateAll(const CallFlow& flow)
{
    return Simulator(flow).all();
}

} // namespace occ::callflow
