// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/touchpoints.h"

#include "tests/bench/measure.h"
#include "tests/bench/portfolio.h"

#include <QTextStream>

namespace occ::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPerOnboarding = 6; ///< Touchpoints of the command-center playbook (S2 §3).
constexpr int kDue = 50;
constexpr int kGroups = 3; ///< Each falls due a minute after the one before.

/// All the mails can be written: names and addresses that templates ask for are there.
void introduce(Workspace& workspace)
{
    QMap<QString, QString> texts = must(workspace.automations().profile());
    for (QString& text : texts)
        text = u"https://desk.example.com"_s;
    must(workspace.automations().setProfile(texts));
}

/// Ticks at the minutes after `start`, in each of which one group's touchpoint falls due.
void measure(Workspace& workspace, SetClock& clock, Instant start, std::vector<double>& times)
{
    clock.set(start);
    must(workspace.alerts().tick());
    must(workspace.automations().tick());
    for (int group = 0; group < kGroups; ++group) {
        clock.set(start + (group + 1) * kMinute);
        QElapsedTimer timer;
        timer.start();
        must(workspace.alerts().tick());
        const QList<FiringRow> fired = must(workspace.automations().tick());
        times.push_back(seconds(timer));
        if (std::ranges::count(fired, u"scheduled"_s, &FiringRow::state) < kDue)
            qFatal("%d letters fell due", int(std::ranges::count(fired, u"scheduled"_s, &FiringRow::state)));
    }
}

} // namespace

double touchpointTick(const QString& file, int touchpoints)
{
    const Instant noon = must(parseIso(u"2026-06-15T17:00:00Z"_s)); // A Monday.
    const auto clock = std::make_shared<SetClock>(noon);
    const auto contractAt = [noon](int place) {
        const int group = place / kDue;
        return group < kGroups ? noon - 2 * kDay + (group + 1) * kMinute : noon - kHour;
    };
    const auto workspace = makePortfolio(file, {touchpoints / kPerOnboarding, contractAt, true}, clock);
    introduce(*workspace);
    std::vector<double> times;
    measure(*workspace, *clock, noon, times);            // The second day's check-in.
    measure(*workspace, *clock, noon + 2 * kDay, times); // The fourth day's reminder.
    QTextStream out(stdout);
    out << "      " << touchpoints << " touchpoints:";
    for (const double time : times)
        out << ' ' << time * 1e3;
    out << " ms\n";
    return median(times);
}

} // namespace occ::bench
