// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/replaypage.h"
#include "ui/base/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::ReplayPage)
};
} // namespace

static Cell number(int value, bool strong = false)
{
    Cell cell;
    cell.text = QLocale().toString(value);
    cell.right = true;
    cell.strong = strong;
    cell.muted = value == 0;
    return cell;
}

static Cell words(const QString& text, bool strong = false, bool muted = false)
{
    Cell cell;
    cell.text = text;
    cell.tip = text;
    cell.strong = strong;
    cell.muted = muted;
    return cell;
}

QString thresholdWords(ReplayUnit unit, int value)
{
    switch (unit) {
    case ReplayUnit::Hours:
        return Words::tr("%1 h").arg(value);
    case ReplayUnit::Days:
        return daysWords(value);
    case ReplayUnit::Score:
        return Words::tr("below %1").arg(value);
    case ReplayUnit::Count:
        break;
    }
    return QLocale().toString(value);
}

CellsModel::Table sumTable(const ReplayReport& report)
{
    CellsModel::Table table;
    table.headers = {Words::tr("Rule"), Words::tr("Really"), Words::tr("As set"), Words::tr("Tried"),
                     Words::tr("Difference")};
    for (const ReplayRule& rule : report.rules) {
        Cell really = number(rule.really);
        if (rule.unexplained > 0) {
            really.text += u" ≠"_s;
            really.tip = Words::tr("%1 do not come out of the history there is now").arg(rule.unexplained);
        }
        const bool differs = rule.more + rule.fewer + rule.earlier + rule.later > 0;
        table.rows.append({words(replayTitle(rule.rule), true), really, number(rule.was),
                           number(rule.would, differs), words(differenceInWords(rule), differs, !differs)});
    }
    return table;
}

static paint::Mark markOf(ReplayCase::Change change)
{
    return change == ReplayCase::Change::Fewer  ? paint::Mark::Check
           : change == ReplayCase::Change::More ? paint::Mark::Dot
                                                : paint::Mark::Diamond;
}

CellsModel::Table caseTable(const ReplayReport& report, Instant now, const QTimeZone& zone)
{
    using enum ReplayCase::Change;
    CellsModel::Table table;
    table.headers = {Words::tr("Client"), Words::tr("What"), Words::tr("As set"), Words::tr("Tried"),
                     Words::tr("Difference")};
    const auto moment = [&](const std::optional<Instant>& at) {
        Cell cell = words(at ? stampWords(*at, now, zone) : Words::tr("not at all"), false, true);
        cell.tip = at ? exactWords(*at, zone) : QString();
        return cell;
    };
    for (const ReplayCase& one : report.cases) {
        Cell client = words(one.client, true);
        QString what = replayTitle(one.rule);
        if (isReplayStep(one.rule))
            what = Words::tr("%1: %2").arg(what, ruleTitle(one.reason.rule));
        if (!one.reason.name.isEmpty())
            what += u" · "_s + one.reason.name;
        Cell difference = words(inWords(one));
        difference.mark = markOf(one.change);
        difference.tone = one.change == Fewer ? Tone::Green : one.change == Later ? Tone::Neutral : Tone::Red;
        if (one.change == Earlier)
            difference.tone = Tone::Amber;
        if (one.unsure) {
            client.text += u" *"_s;
            client.tip = Words::tr("Edited since; the past is not known for sure");
        }
        table.rows.append({client, words(what), moment(one.was), moment(one.would), difference});
        table.ids.append(one.onboardingId);
    }
    return table;
}

} // namespace occ::ui
