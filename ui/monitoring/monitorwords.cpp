// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/monitorwords.h"

#include "core/monitoring/definition.h"
#include "core/monitoring/monitoringwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::MonitorWords)
};
} // namespace

using paint::Mark;

paint::Pill healthPill(const MonitoredRow& row)
{
    switch (row.health) {
    case MonitoredRow::Health::Down:
        return {Words::tr("Down"), Tone::Red, Mark::Cross};
    case MonitoredRow::Health::Troubled:
        return {Words::tr("Trouble"), Tone::Amber, Mark::Diamond};
    case MonitoredRow::Health::Good:
        return {Words::tr("Works"), Tone::Green, Mark::Check};
    case MonitoredRow::Health::Unknown:
        break;
    }
    return {Words::tr("Not measured"), Tone::Neutral, Mark::Dot};
}

paint::Pill severityPill(const QString& severity)
{
    const QString word = monitoring::severityWord(severity);
    if (severity == u"critical")
        return {word, Tone::Red, Mark::Cross};
    if (severity == u"major")
        return {word, Tone::Amber, Mark::Diamond};
    return {word, Tone::Neutral, Mark::Dot};
}

paint::Pill testPill(SyntheticCall::State state)
{
    switch (state) {
    case SyntheticCall::State::Passed:
        return {Words::tr("Passed"), Tone::Green, Mark::Check};
    case SyntheticCall::State::Failed:
        return {Words::tr("Failed"), Tone::Red, Mark::Cross};
    case SyntheticCall::State::Unclear:
        return {Words::tr("Unclear"), Tone::Neutral, Mark::Dot};
    default:
        return {Words::tr("Under way"), Tone::Accent, Mark::Pause};
    }
}

QString shareWords(qint64 part, qint64 whole)
{
    constexpr qint64 kHundredths = 10'000;
    if (whole <= 0)
        return u"–"_s;
    // One place is enough to tell 99.9 from 100.
    return monitoring::withUnit(part * kHundredths / whole / 10 * 10, u"percent"_s);
}

QString everyWords(TestEvery every)
{
    switch (every) {
    case TestEvery::Hourly:
        return Words::tr("Every hour");
    case TestEvery::Daily:
        return Words::tr("Every day");
    case TestEvery::Weekly:
        return Words::tr("Every week");
    case TestEvery::Off:
        break;
    }
    return Words::tr("Off");
}

} // namespace occ::ui
