// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"
#include "core/callflow/simulate.h"
#include "core/callflow/texml.h"
#include "core/telephony/dialling.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;
using callflow::CallFlow;

static const content::ContentSource& content()
{
    static const auto source = content::ContentSource::shared(qEnvironmentVariable("OCC_CONTENT"));
    return *source;
}

static CallFlow fromFile(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        raise(environmentFailed(Words::tr("%1 cannot be read: %2.").arg(name, file.errorString()),
                                Words::tr("Check the name and its permissions.")));
    }
    constexpr qint64 kLargest = 4 * 1024 * 1024;
    QJsonParseError fault;
    const auto json = QJsonDocument::fromJson(file.read(kLargest), &fault);
    if (!json.isObject())
        raise(badFile(name, 0, Words::tr("This is not a call flow as JSON: %1.").arg(fault.errorString()),
                      Words::tr("Make one with: occ callflow show ID --json")));
    return orThrow(callflow::fromJson(json.object()));
}

/// The flow the arguments name: a file, a client's, or one of the templates.
static CallFlow flowOf(Call& call)
{
    const QString id = call.positional(0);
    if (id.endsWith(u".json"))
        return fromFile(id);
    if (call.has(u"client"_s)) {
        const int version = int(std::clamp<qint64>(call.number(u"stored"_s).value_or(0), 0, 1000000000));
        const qint64 client = call.client(call.text(u"client"_s)).id;
        return orThrow(call.workspace().callFlows().find(client, id, version)).flow;
    }
    const auto library = orThrow(content().library());
    return orThrow(callflow::fromJson(library->toJson(orThrow(library->get(u"callflow"_s, id)))));
}

static QJsonObject toJson(const CallFlowRow& row)
{
    return {{u"id"_s, row.callflow},
            {u"version_id"_s, row.id},
            {u"client"_s, row.client},
            {u"client_id"_s, row.clientId},
            {u"onboarding"_s, idJson(row.onboardingId)},
            {u"version"_s, row.version},
            {u"title"_s, row.title},
            {u"note"_s, row.note},
            {u"created"_s, toIso(row.createdAt)},
            {u"created_by"_s, row.createdBy},
            {u"deployed"_s, timeJson(row.deployedAt)}};
}

static Answer listTemplates()
{
    QJsonArray rows;
    const auto library = orThrow(content().library());
    const auto documents = library->list(u"callflow"_s);
    for (const auto& document : documents) {
        const CallFlow flow = orThrow(callflow::fromJson(library->toJson(document)));
        rows << QJsonObject{{u"id"_s, flow.id},
                            {u"title"_s, flow.title},
                            {u"industry"_s, flow.industry},
                            {u"steps"_s, int(flow.steps.size())}};
    }
    return listing(rows,
                   {{u"id"_s, Words::tr("ID")},
                    {u"title"_s, Words::tr("Title")},
                    {u"industry"_s, Words::tr("Industry")},
                    {u"steps"_s, Words::tr("Steps"), Column::Kind::Number}},
                   {});
}

static Answer list(Call& call)
{
    if (call.has(u"templates"_s) || !call.hasAddress())
        return listTemplates();
    std::optional<qint64> client;
    if (call.has(u"client"_s))
        client = call.client(call.text(u"client"_s)).id;
    QJsonArray rows;
    const auto found = orThrow(call.workspace().callFlows().list(client));
    for (const CallFlowRow& row : found)
        rows << toJson(row);
    return listing(rows,
                   {{u"client"_s, Words::tr("Client")},
                    {u"id"_s, Words::tr("ID")},
                    {u"version"_s, Words::tr("Version"), Column::Kind::Number},
                    {u"title"_s, Words::tr("Title")},
                    {u"created"_s, Words::tr("Saved"), Column::Kind::Time},
                    {u"deployed"_s, Words::tr("Deployed"), Column::Kind::Time}},
                   Words::tr("There are no call flows. Create one with: occ callflow create"));
}

static Answer show(Call& call)
{
    const CallFlow flow = flowOf(call);
    QString text = u"%1 (%2, %3)\n"_s.arg(flow.title, flow.industry, callflow::words(flow.recording));
    for (const callflow::Step& step : flow.steps) {
        const QString mark = step.key == flow.start ? u">"_s : u" "_s;
        text += u"\n%1 %2  %3: %4\n"_s.arg(mark, step.key, callflow::words(step.type), step.title);
        for (const callflow::Exit& exit : callflow::exits(step))
            text += u"      %1 -> %2\n"_s.arg(exit.label, exit.target.isEmpty() ? u"-"_s : exit.target);
    }
    return thing(callflow::toJson(flow), text);
}

static QJsonArray findingsJson(const QList<callflow::Finding>& findings)
{
    QJsonArray rows;
    for (const callflow::Finding& finding : findings) {
        const bool error = finding.severity == callflow::Severity::Error;
        rows << QJsonObject{{u"rule"_s, finding.rule},
                            {u"step"_s, finding.step},
                            {u"severity"_s, error ? u"error"_s : u"warning"_s},
                            {u"message"_s, finding.message},
                            {u"port"_s, finding.port}};
    }
    return rows;
}

static Answer check(Call& call)
{
    const CallFlow flow = flowOf(call);
    const auto library = orThrow(content().library());
    const auto findings = callflow::check(flow, checkContext(*library, flow.industry));
    Answer answer = listing(findingsJson(findings),
                            {{u"severity"_s, Words::tr("Severity")},
                             {u"step"_s, Words::tr("Step")},
                             {u"rule"_s, Words::tr("Rule")},
                             {u"message"_s, Words::tr("What is wrong")}},
                            Words::tr("Nothing is wrong with %1.").arg(flow.title));
    if (callflow::hasErrors(findings)) {
        answer.verdict =
            refused(Words::tr("%1 has %n finding(s).", nullptr, int(findings.size())).arg(flow.title),
                    Words::tr("Correct it before it is deployed."))
                .value();
    }
    return answer;
}

static QMap<QString, QString> values(const Call& call)
{
    QMap<QString, QString> all;
    const QStringList given = call.texts(u"set"_s);
    for (const QString& one : given) {
        if (!one.contains(u'='))
            raise(refused(Words::tr("\"%1\" is not NAME=VALUE.").arg(one), {}, u"set"_s));
        all.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    }
    return all;
}

static Answer texml(Call& call)
{
    const QString base = call.text(u"base"_s);
    const auto documents = callflow::toTexml(
        flowOf(call), {base.endsWith(u'/') ? base.chopped(1) : base, u"step"_s}, values(call));
    QJsonArray rows;
    QString text;
    for (const callflow::TexmlDocument& document : documents) {
        rows << QJsonObject{{u"name"_s, document.name}, {u"xml"_s, QString::fromUtf8(document.xml)}};
        text += u"<!-- %1 -->\n%2\n"_s.arg(document.name, QString::fromUtf8(document.xml));
    }
    if (!call.has(u"out"_s))
        return {rows, {}, text, {}};
    const QDir folder(call.text(u"out"_s));
    for (const callflow::TexmlDocument& document : documents) {
        QString name = document.name;
        QFile file(folder.filePath(name.replace(u'/', u'-') + u".xml"_s));
        if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly) ||
            file.write(document.xml) != document.xml.size()) {
            raise(environmentFailed(
                Words::tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()),
                Words::tr("Check the folder and its permissions.")));
        }
    }
    return {
        rows,
        {},
        Words::tr("%n document(s) are written to %1.", nullptr, int(documents.size())).arg(folder.path()) +
            u'\n',
        {}};
}

static QJsonObject toJson(const callflow::Walk& walk)
{
    static const QStringList endings{u"connected"_s, u"message"_s, u"hung-up"_s, u"dead-end"_s, u"loop"_s};
    QJsonArray steps;
    for (const callflow::Passage& passage : walk.passages) {
        steps << QJsonObject{{u"step"_s, passage.step},
                             {u"heard"_s, passage.heard},
                             {u"event"_s, passage.event},
                             {u"port"_s, passage.port},
                             {u"seconds"_s, passage.seconds}};
    }
    return {{u"moment"_s, callflow::momentWords(walk.situation)},
            {u"ending"_s, endings.at(int(walk.ending))},
            {u"seconds"_s, walk.seconds},
            {u"steps"_s, steps}};
}

/// "wed 14:30" as minutes since Monday 0:00.
static int minuteOfWeek(const QString& text)
{
    const qsizetype day = callflow::weekDays().indexOf(text.section(u' ', 0, 0).toLower());
    const auto minute = callflow::minuteOfDay(text.section(u' ', 1));
    if (day < 0 || !minute || *minute == 24 * 60) {
        raise(refused(Words::tr("\"%1\" is no moment of the week.").arg(text),
                      Words::tr("Write it like \"wed 14:30\"."), u"at"_s));
    }
    return int(day) * 24 * 60 + *minute;
}

static Answer simulateOne(Call& call, const CallFlow& flow)
{
    callflow::Situation situation;
    if (call.has(u"at"_s))
        situation.minuteOfWeek = minuteOfWeek(call.text(u"at"_s));
    situation.holiday = call.has(u"holiday"_s);
    situation.keys = call.texts(u"key"_s);
    situation.answered = call.has(u"answered"_s);
    situation.queueFull = call.has(u"queue-full"_s);
    const callflow::Walk walk = callflow::simulate(flow, situation);
    QString text = callflow::momentWords(situation) + u'\n';
    for (const callflow::Passage& passage : walk.passages) {
        text += u"\n  %1: %2\n"_s.arg(passage.step, passage.event);
        if (!passage.heard.isEmpty())
            text += u"    \"%1\"\n"_s.arg(passage.heard);
    }
    return thing(toJson(walk), text + u'\n' + callflow::words(walk.ending) + u'\n');
}

static Answer simulate(Call& call)
{
    const CallFlow flow = flowOf(call);
    for (const QString& option : {u"at"_s, u"holiday"_s, u"key"_s, u"answered"_s, u"queue-full"_s}) {
        if (call.has(option))
            return simulateOne(call, flow);
    }
    const callflow::Simulation all = callflow::simulateAll(flow);
    QJsonArray walks;
    for (const callflow::Walk& walk : all.walks)
        walks << toJson(walk);
    QJsonObject coverage;
    QString text = Words::tr("%n different call(s)", nullptr, int(all.walks.size())) + u'\n';
    for (auto ending = all.endings.cbegin(); ending != all.endings.cend(); ++ending)
        text += u"  %1  %2\n"_s.arg(*ending, 5).arg(callflow::words(ending.key()));
    text += u'\n' + Words::tr("Calls that come to each step") + u'\n';
    for (auto step = all.coverage.cbegin(); step != all.coverage.cend(); ++step) {
        coverage.insert(step.key(), *step);
        text += u"  %1  %2\n"_s.arg(*step, 5).arg(step.key());
    }
    for (const callflow::Finding& finding : all.findings)
        text += u"\n%1: %2\n"_s.arg(finding.step, finding.message);
    return thing({{u"walks"_s, walks},
                  {u"coverage"_s, coverage},
                  {u"complete"_s, all.complete},
                  {u"findings"_s, findingsJson(all.findings)}},
                 text);
}

static Answer create(Call& call)
{
    NewCallFlow wanted;
    wanted.clientId = call.client(call.text(u"client"_s)).id;
    wanted.onboardingId = call.number(u"onboarding"_s);
    wanted.from = call.text(u"from"_s);
    wanted.title = call.text(u"title"_s);
    const auto stored = orThrow(call.workspace().callFlows().create(wanted));
    return thing(toJson(stored.row), Words::tr("%1 has the call flow \"%2\" (%3).")
                                         .arg(stored.row.client, stored.row.title, stored.row.callflow));
}

static Answer save(Call& call)
{
    const CallFlow flow = fromFile(call.positional(0));
    const qint64 client = call.client(call.text(u"client"_s)).id;
    CallFlowService& flows = call.workspace().callFlows();
    const auto basedOn = call.number(u"based-on"_s);
    const int version = basedOn ? int(std::clamp<qint64>(*basedOn, 0, 1000000000))
                                : orThrow(flows.find(client, flow.id)).row.version;
    const auto stored = orThrow(flows.save(client, flow, version, call.text(u"note"_s)));
    return thing(toJson(stored.row),
                 Words::tr("\"%1\" is saved as version %2.").arg(stored.row.title).arg(stored.row.version));
}

/// Who rings behind the names; those that are set, saved as the next version.
static Answer numbers(Call& call)
{
    const qint64 client = call.client(call.text(u"client"_s)).id;
    CallFlowService& flows = call.workspace().callFlows();
    StoredCallFlow stored = orThrow(flows.find(client, call.positional(0)));
    const QStringList known = callflow::namesRung(stored.flow);
    const auto given = values(call);
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!known.contains(it.key()))
            raise(refused(Words::tr("The call flow rings no \"%1\".").arg(it.key().left(60)),
                          Words::tr("It rings: %1.").arg(known.join(u", "_s)), u"set"_s));
        if (it.value().isEmpty())
            stored.flow.numbers.remove(it.key());
        else
            stored.flow.numbers.insert(
                it.key(), callflow::isAddress(it.value()) ? it.value() : orThrow(toE164(it.value())));
    }
    if (!given.isEmpty())
        stored = orThrow(flows.save(client, stored.flow, stored.row.version));
    QJsonArray rows;
    for (const QString& name : known)
        rows << QJsonObject{{u"name"_s, name}, {u"number"_s, stored.flow.numbers.value(name)}};
    return listing(rows, {{u"name"_s, Words::tr("Name")}, {u"number"_s, Words::tr("Number")}},
                   Words::tr("The call flow rings nobody by name."));
}

QList<Command> callflowCommands()
{
    const QList<Positional> which{
        {u"FLOW"_s, Words::tr("A template's id, a client's call flow with --client, or a .json file.")}};
    const QList<Option> whose{{u"client"_s, u"CLIENT"_s, Words::tr("The client whose call flow it is.")},
                              {u"stored"_s, u"N"_s, Words::tr("That stored version instead of the newest.")}};
    const QString group = u"callflow"_s;
    return {
        {group,
         u"list"_s,
         Words::tr("List the clients' call flows, or the templates."),
         {},
         {{u"client"_s, u"CLIENT"_s, Words::tr("Only of this client.")},
          {u"templates"_s, {}, Words::tr("What a new one can begin with.")}},
         list},
        {group, u"show"_s, Words::tr("Show the steps of a call flow."), which, whose, show},
        {group, u"check"_s, Words::tr("Look for what is wrong with a call flow."), which, whose, check},
        {group, u"texml"_s, Words::tr("Write a call flow as TeXML documents."), which,
         whose +
             QList<Option>{{u"base"_s, u"URL"_s, Words::tr("Where the documents are served."), {}, true},
                           {u"set"_s, u"NAME=VALUE"_s, Words::tr("Fills in a {{name}}."), {}, false, true},
                           {u"out"_s, u"FOLDER"_s, Words::tr("Write files instead of printing.")}},
         texml},
        {group, u"simulate"_s, Words::tr("Play one call through a flow, or every kind of call."), which,
         whose +
             QList<Option>{{u"at"_s, u"MOMENT"_s, Words::tr("When somebody calls, such as \"wed 14:30\".")},
                           {u"holiday"_s, {}, Words::tr("The day is a holiday.")},
                           {u"key"_s, u"KEY"_s, Words::tr("What is pressed, menu by menu."), {}, false, true},
                           {u"answered"_s, {}, Words::tr("Whoever is called answers.")},
                           {u"queue-full"_s, {}, Words::tr("Nobody in a queue gets free.")}},
         simulate},
        {group,
         u"create"_s,
         Words::tr("Give a client a call flow from a template."),
         {},
         {{u"client"_s, u"CLIENT"_s, Words::tr("The client."), {}, true},
          {u"onboarding"_s, u"N"_s, Words::tr("The onboarding it belongs to.")},
          {u"from"_s, u"ID"_s, Words::tr("The template; that of the client's industry without it.")},
          {u"title"_s, u"TITLE"_s, Words::tr("Its title.")}},
         create},
        {group,
         u"save"_s,
         Words::tr("Save a JSON file as the next version of a client's call flow."),
         {{u"FILE"_s, Words::tr("A call flow as JSON.")}},
         {{u"client"_s, u"CLIENT"_s, Words::tr("The client."), {}, true},
          {u"based-on"_s, u"N"_s, Words::tr("Refuse when there is a newer version than this one.")},
          {u"note"_s, u"TEXT"_s, Words::tr("What changed.")}},
         save},
        {group,
         u"numbers"_s,
         Words::tr("Say who rings behind the names of a client's call flow; without --set, see it."),
         {{u"FLOW"_s, Words::tr("The client's call flow.")}},
         {{u"client"_s, u"CLIENT"_s, Words::tr("The client."), {}, true},
          {u"set"_s,
           u"NAME=NUMBER"_s,
           Words::tr("A number or SIP address; empty takes it away."),
           {},
           false,
           true}},
         numbers},
    };
}

} // namespace occ::cli
