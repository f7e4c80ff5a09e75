// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/replaycommand.h"

#include "app/cli/call.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"
#include "core/alerts/replayservice.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static QString changeName(ReplayCase::Change change)
{
    switch (change) {
    case ReplayCase::Change::More:
        return u"more"_s;
    case ReplayCase::Change::Fewer:
        return u"fewer"_s;
    case ReplayCase::Change::Earlier:
        return u"earlier"_s;
    case ReplayCase::Change::Later:
        break;
    }
    return u"later"_s;
}

static QJsonArray rulesJson(const ReplayReport& report)
{
    QJsonArray rules;
    for (const ReplayRule& rule : report.rules) {
        rules.append(QJsonObject{{u"rule"_s, rule.rule},
                                 {u"title"_s, replayTitle(rule.rule)},
                                 {u"really"_s, rule.really},
                                 {u"as_set"_s, rule.was},
                                 {u"tried"_s, rule.would},
                                 {u"more"_s, rule.more},
                                 {u"fewer"_s, rule.fewer},
                                 {u"earlier"_s, rule.earlier},
                                 {u"later"_s, rule.later},
                                 {u"unexplained"_s, rule.unexplained},
                                 {u"difference"_s, differenceInWords(rule)}});
    }
    return rules;
}

static QJsonArray casesJson(const ReplayReport& report)
{
    QJsonArray cases;
    for (const ReplayCase& one : report.cases) {
        cases.append(QJsonObject{{u"rule"_s, one.rule},
                                 {u"client"_s, one.client},
                                 {u"client_id"_s, one.clientId},
                                 {u"onboarding_id"_s, one.onboardingId},
                                 {u"subject"_s, one.reason.name},
                                 {u"change"_s, changeName(one.change)},
                                 {u"as_set_at"_s, timeJson(one.was)},
                                 {u"tried_at"_s, timeJson(one.would)},
                                 {u"words"_s, inWords(one)},
                                 {u"unsure"_s, one.unsure}});
    }
    return cases;
}

static QString text(const ReplayReport& report, const QJsonArray& rules, const QJsonArray& cases,
                    const Paper& paper)
{
    QString said = Words::tr("%1 onboardings, %2 to %3")
                       .arg(QString::number(report.onboardings), shownTime(toIso(report.from), paper),
                            shownTime(toIso(report.to), paper)) +
                   u"\n\n"_s;
    said += renderTable(rules,
                        {{u"title"_s, Words::tr("Rule")},
                         {u"really"_s, Words::tr("Really"), Column::Kind::Number},
                         {u"as_set"_s, Words::tr("As set"), Column::Kind::Number},
                         {u"tried"_s, Words::tr("Tried"), Column::Kind::Number},
                         {u"difference"_s, Words::tr("Difference")}},
                        paper);
    if (!cases.isEmpty())
        said += u'\n' + renderTable(cases,
                                    {{u"client"_s, Words::tr("Client")},
                                     {u"rule"_s, Words::tr("Rule")},
                                     {u"as_set_at"_s, Words::tr("As set"), Column::Kind::Time},
                                     {u"tried_at"_s, Words::tr("Tried"), Column::Kind::Time},
                                     {u"words"_s, Words::tr("Difference")}},
                                    paper);
    for (const ReplayDoubt& doubt : report.doubts)
        said += u'\n' + Words::tr("Not known for sure: %1 (%2)").arg(doubt.client, doubt.why);
    return said;
}

static Answer replay(Call& call)
{
    ReplayRequest request;
    request.from = call.moment(u"from"_s).value_or(0);
    request.to = call.moment(u"to"_s).value_or(0);
    for (const QString& given : call.texts(u"threshold"_s)) {
        bool isNumber = false;
        const int value = given.section(u'=', 1).toInt(&isNumber);
        if (!isNumber) {
            raise(refused(Words::tr("\"%1\" is no threshold.").arg(given.left(60)),
                          Words::tr("Write it as rule=number: non-responsive=36"), u"threshold"_s));
        }
        request.thresholds.insert(given.section(u'=', 0, 0), value);
    }
    Workspace& workspace = call.workspace();
    const ReplayReport report =
        orThrow(ReplayService(workspace.session(), workspace.playbooks()).replay(request));
    const QJsonArray rules = rulesJson(report);
    const QJsonArray cases = casesJson(report);
    QJsonArray doubts;
    for (const ReplayDoubt& doubt : report.doubts)
        doubts.append(QJsonObject{
            {u"onboarding_id"_s, doubt.onboardingId}, {u"client"_s, doubt.client}, {u"why"_s, doubt.why}});
    return thing({{u"from"_s, toIso(report.from)},
                  {u"to"_s, toIso(report.to)},
                  {u"onboardings"_s, report.onboardings},
                  {u"rules"_s, rules},
                  {u"cases"_s, cases},
                  {u"doubts"_s, doubts}},
                 text(report, rules, cases, call.paper()));
}

Command replayCommand()
{
    return {u"alert"_s,
            u"replay"_s,
            Words::tr("Play the past again with other thresholds; writes nothing."),
            {},
            {{u"from"_s, u"ISO"_s, Words::tr("From when; 30 days before the end when not given.")},
             {u"to"_s, u"ISO"_s, Words::tr("Until when; now when not given.")},
             {u"threshold"_s,
              u"RULE=N"_s,
              Words::tr("Try this threshold: non-responsive=36; lead and executive are the ladder's hours."),
              {},
              false,
              true}},
            replay};
}

} // namespace occ::cli
