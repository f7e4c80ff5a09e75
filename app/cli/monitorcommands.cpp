// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandgroups.h"
#include "app/cli/lookup.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"
#include "core/monitoring/monitoringwords.h"
#include "core/monitoring/watch.h"
#include "core/telephony/dialling.h"

#include <QJsonArray>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;
using namespace monitoring;

static MonitoringService& monitoringOf(Call& call)
{
    return call.workspace().monitoring();
}

static QString healthWord(MonitoredRow::Health health)
{
    switch (health) {
    case MonitoredRow::Health::Good:
        return u"good"_s;
    case MonitoredRow::Health::Troubled:
        return u"trouble"_s;
    case MonitoredRow::Health::Down:
        return u"down"_s;
    case MonitoredRow::Health::Unknown:
        break;
    }
    return u"unknown"_s;
}

/// A share in percent as text; null where there is nothing to share.
static QJsonValue shareJson(qint64 part, qint64 whole)
{
    constexpr qint64 kHundredths = 10'000;
    return whole > 0 ? QJsonValue(plainValue(part * kHundredths / whole)) : QJsonValue();
}

static QJsonObject countsJson(const Counts& c)
{
    return {{u"calls"_s, c.calls},
            {u"answered"_s, c.answered},
            {u"missed"_s, c.missed},
            {u"failed"_s, c.failed},
            {u"answer_rate"_s, shareJson(c.answered, c.decided())},
            {u"seconds_to_answer"_s,
             c.answered > 0 ? QJsonValue(plainValue(c.answerMs / 10 / c.answered)) : QJsonValue()},
            {u"webhooks"_s, c.deliveries},
            {u"webhooks_failed"_s, c.undelivered},
            {u"webhook_delivery"_s, shareJson(c.delivered(), c.deliveries)},
            {u"checks"_s, c.checks},
            {u"active"_s, c.up}};
}

static QJsonObject conditionJson(const NumberCondition& one)
{
    return {{u"threshold"_s, one.threshold},
            {u"title"_s, one.title},
            {u"severity"_s, one.severity},
            {u"value"_s, plainValue(one.value)},
            {u"limit"_s, plainValue(one.limit)},
            {u"unit"_s, one.unit},
            {u"window_minutes"_s, one.window / kMinute},
            {u"since"_s, toIso(one.beganAt)},
            {u"ended_at"_s, timeJson(one.endedAt)},
            {u"why"_s, one.words},
            {u"action"_s, one.action}};
}

static QJsonObject testJson(const SyntheticCall& test)
{
    return {{u"state"_s, toText(test.state)},
            {u"at"_s, toIso(test.intendedAt)},
            {u"from"_s, test.from},
            {u"seconds"_s, test.seconds},
            {u"what"_s, textJson(test.words)}};
}

static QJsonObject rowJson(const MonitoredRow& row)
{
    const WatchedNumber& number = row.number;
    QJsonObject object = countsJson(row.day);
    QJsonArray open;
    QStringList titles;
    for (const NumberCondition& one : row.open) {
        open << conditionJson(one);
        titles << one.title;
    }
    object.insert(u"id"_s, number.id);
    object.insert(u"number"_s, number.e164);
    object.insert(u"national"_s, nationalForm(number.e164));
    object.insert(u"client"_s, textJson(number.client));
    object.insert(u"state"_s, healthWord(row.health));
    object.insert(u"watched_since"_s, toIso(number.since));
    object.insert(u"collected_to"_s,
                  number.collectedTo > 0 ? QJsonValue(toIso(number.collectedTo)) : QJsonValue());
    object.insert(u"trouble"_s, textJson(number.trouble));
    object.insert(u"conditions"_s, open);
    object.insert(u"wrong"_s, titles.join(u", "_s));
    object.insert(u"synthetic"_s, toText(number.every));
    object.insert(u"last_test"_s, row.lastTest ? QJsonValue(testJson(*row.lastTest)) : QJsonValue());
    return object;
}

static Answer list(Call& call)
{
    QJsonArray rows;
    for (const MonitoredRow& row : orThrow(monitoringOf(call).list()))
        rows << rowJson(row);
    return listing(rows,
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"national"_s, Words::tr("Number")},
                    {u"state"_s, Words::tr("State")},
                    {u"client"_s, Words::tr("Client")},
                    {u"calls"_s, Words::tr("Calls, 24 h"), Column::Kind::Number},
                    {u"answer_rate"_s, Words::tr("Answered, %")},
                    {u"failed"_s, Words::tr("Not through"), Column::Kind::Number},
                    {u"webhook_delivery"_s, Words::tr("Webhooks, %")},
                    {u"wrong"_s, Words::tr("What is wrong")}},
                   Words::tr("No number is in service yet."));
}

static QJsonArray verdictsJson(const QList<Verdict>& verdicts)
{
    QJsonArray rows;
    for (const Verdict& one : verdicts) {
        const bool measured = one.state != Verdict::State::TooFew;
        rows << QJsonObject{{u"threshold"_s, one.threshold.key},
                            {u"state"_s, one.state == Verdict::State::Broken ? u"wrong"_s
                                         : measured                          ? u"fine"_s
                                                                             : u"unknown"_s},
                            {u"value"_s, measured ? QJsonValue(plainValue(one.value)) : QJsonValue()},
                            {u"limit"_s, plainValue(one.threshold.limit)},
                            {u"unit"_s, one.threshold.unit},
                            {u"why"_s, one.words}};
    }
    return rows;
}

static Answer show(Call& call)
{
    static const QStringList names{u"day"_s, u"week"_s, u"month"_s};
    const qsizetype range = call.has(u"over"_s) ? names.indexOf(call.text(u"over"_s)) : 0;
    const NumberReport report = orThrow(monitoringOf(call).report(call.positional(0), Range(range)));
    QJsonObject object = rowJson(report.row);
    QJsonArray series;
    for (const Slot& slot : report.series) {
        QJsonObject point = countsJson(slot.counts);
        point.insert(u"at"_s, toIso(slot.at));
        series << point;
    }
    QJsonArray conditions;
    for (const NumberCondition& one : report.conditions)
        conditions << conditionJson(one);
    QJsonArray tests;
    for (const SyntheticCall& test : report.tests)
        tests << testJson(test);
    object.insert(u"over"_s, names.at(range));
    object.insert(u"sum"_s, countsJson(report.sum));
    object.insert(u"series"_s, series);
    object.insert(u"measured"_s, verdictsJson(report.verdicts));
    object.insert(u"conditions"_s, conditions);
    object.insert(u"tests"_s, tests);
    QStringList lines{orThrow(monitoringOf(call).standing(call.positional(0)))};
    for (const Verdict& one : report.verdicts)
        lines << u"  "_s + one.words;
    return thing(object, lines.join(u'\n'));
}

static Answer collect(Call& call)
{
    const WatchReport report =
        orThrow(keepWatch(monitoringOf(call), call.workspace().session().clock, {}, true));
    QJsonArray began;
    QJsonArray ended;
    QStringList lines{Words::tr("%1 numbers asked about: %2 calls, %3 webhook deliveries.")
                          .arg(report.collected.numbers)
                          .arg(report.collected.calls)
                          .arg(report.collected.deliveries)};
    for (const NumberCondition& one : report.judged.began) {
        began << conditionJson(one);
        lines << Words::tr("%1: %2").arg(nationalForm(one.e164), one.words);
    }
    for (const NumberCondition& one : report.judged.ended) {
        ended << conditionJson(one);
        lines << Words::tr("%1: “%2” is over.").arg(nationalForm(one.e164), one.title);
    }
    lines += report.troubles;
    return thing({{u"numbers"_s, report.collected.numbers},
                  {u"calls"_s, report.collected.calls},
                  {u"deliveries"_s, report.collected.deliveries},
                  {u"began"_s, began},
                  {u"ended"_s, ended},
                  {u"troubles"_s, QJsonArray::fromStringList(report.troubles)}},
                 lines.join(u'\n'));
}

static qint64 numberOf(Call& call)
{
    return call.has(u"number"_s) ? orThrow(call.workspace().numbers().find(call.text(u"number"_s))).id : 0;
}

static Answer thresholds(Call& call)
{
    QJsonArray rows;
    for (const Threshold& one : orThrow(monitoringOf(call).definition(numberOf(call))).thresholds) {
        rows << QJsonObject{{u"threshold"_s, one.key},
                            {u"title"_s, one.title},
                            {u"wrong"_s, one.below ? u"below"_s : u"above"_s},
                            {u"limit"_s, plainValue(one.limit)},
                            {u"shipped"_s, plainValue(one.shipped)},
                            {u"unit"_s, one.unit},
                            {u"window_minutes"_s, one.window / kMinute},
                            {u"severity"_s, one.severity},
                            {u"action"_s, one.action}};
    }
    return listing(rows,
                   {{u"threshold"_s, Words::tr("Threshold")},
                    {u"title"_s, Words::tr("What")},
                    {u"wrong"_s, Words::tr("Wrong")},
                    {u"limit"_s, Words::tr("Limit")},
                    {u"unit"_s, Words::tr("Unit")},
                    {u"window_minutes"_s, Words::tr("Over, min"), Column::Kind::Number},
                    {u"severity"_s, Words::tr("Severity")},
                    {u"action"_s, Words::tr("What to do")}},
                   Words::tr("Nothing is watched."));
}

static Answer threshold(Call& call)
{
    const QString key = call.positional(0);
    const qint64 number = numberOf(call);
    if (call.positional(1) == "shipped"_L1)
        orThrow(monitoringOf(call).clearThreshold(number, key));
    else
        orThrow(monitoringOf(call).setThreshold(number, key, call.positional(1)));
    const Definition definition = orThrow(monitoringOf(call).definition(number));
    const Threshold* one = definition.find(key);
    if (!one)
        return thing({{u"threshold"_s, key}}, Words::tr("%1 is set back.").arg(key));
    return thing({{u"threshold"_s, key}, {u"limit"_s, plainValue(one->limit)}, {u"unit"_s, one->unit}},
                 Words::tr("%1: the limit is %2.").arg(one->title, withUnit(one->limit, one->unit)));
}

static Answer synthetic(Call& call)
{
    const PhoneNumber number = orThrow(call.workspace().numbers().find(call.positional(0)));
    const TestPlan plan{orThrow(testEveryFromText(call.text(u"every"_s))), call.text(u"from"_s)};
    orThrow(monitoringOf(call).setTests(number.id, plan));
    return thing({{u"number"_s, number.e164}, {u"synthetic"_s, toText(plan.every)}},
                 plan.every == TestEvery::Off
                     ? Words::tr("No test calls are placed to %1.").arg(nationalForm(number.e164))
                     : Words::tr("Test calls are placed to %1: %2. Each costs money.")
                           .arg(nationalForm(number.e164), toText(plan.every)));
}

QList<Command> monitorCommands()
{
    const Positional number{u"NUMBER"_s, Words::tr("A phone number, or its ID in the inventory.")};
    const Option ofNumber{u"number"_s, u"NUMBER"_s, Words::tr("For this number instead of all.")};
    return {
        {u"monitor"_s, u"list"_s, Words::tr("List numbers in service and how they do."), {}, {}, list},
        {u"monitor"_s,
         u"show"_s,
         Words::tr("Show what a number did, what is wrong and why."),
         {number},
         {{u"over"_s,
           u"TIME"_s,
           Words::tr("Over a day, a week or a month."),
           {u"day"_s, u"week"_s, u"month"_s}}},
         show},
        {u"monitor"_s,
         u"collect"_s,
         Words::tr("Ask Telnyx what numbers did, and judge it, now."),
         {},
         {},
         collect},
        {u"monitor"_s, u"thresholds"_s, Words::tr("List the limits that count."), {}, {ofNumber}, thresholds},
        {u"monitor"_s,
         u"threshold"_s,
         Words::tr("Set a limit, for all numbers or for one."),
         {{u"THRESHOLD"_s, Words::tr("Its key, as in: occ monitor thresholds")},
          {u"VALUE"_s, Words::tr("The limit in the threshold's unit; \"shipped\" sets it back.")}},
         {ofNumber},
         threshold},
        {u"monitor"_s,
         u"synthetic"_s,
         Words::tr("Choose when test calls to a number are placed; they cost money."),
         {number},
         {{u"every"_s,
           u"TIME"_s,
           Words::tr("off, hourly, daily or weekly."),
           {u"off"_s, u"hourly"_s, u"daily"_s, u"weekly"_s},
           true},
          {u"from"_s, u"NUMBER"_s, Words::tr("The number of ours that calls.")}},
         synthetic},
    };
}

} // namespace occ::cli
