// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/syncsignin.h"
#include "app/cli/synctriggers.h"
#include "app/cli/words.h"
#include "core/telephony/stocktaking.h"

/// `occ sync`.
namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

QJsonObject statusJson(const sync::ConnectionStatus& status)
{
    const sync::Connection& one = status.connection;
    return {{u"name"_s, one.name},
            {u"connector"_s, one.connector},
            {u"address"_s, textJson(one.address)},
            {u"account"_s, textJson(one.account)},
            {u"state"_s, one.state},
            {u"every_minutes"_s, one.everyMinutes},
            {u"next_at"_s, timeJson(one.nextAt == kNever ? std::nullopt : std::optional(one.nextAt))},
            {u"last_at"_s, timeJson(one.lastAt == 0 ? std::nullopt : std::optional(one.lastAt))},
            {u"last"_s, textJson(one.lastWords)},
            {u"linked"_s, status.linked},
            {u"waiting"_s, status.waiting},
            {u"failed"_s, status.failed},
            {u"conflicts"_s, status.conflicts}};
}

namespace {

Answer status(Call& call)
{
    if (!call.positional(0).isEmpty())
        return thing(statusJson(orThrow(call.workspace().sync().status(call.positional(0)))));
    QJsonArray rows;
    for (const sync::ConnectionStatus& one : orThrow(call.workspace().sync().list()))
        rows << statusJson(one);
    return listing(rows,
                   {{u"name"_s, Words::tr("Connection")},
                    {u"state"_s, Words::tr("State")},
                    {u"linked"_s, Words::tr("Linked"), Column::Kind::Number},
                    {u"waiting"_s, Words::tr("Waiting"), Column::Kind::Number},
                    {u"failed"_s, Words::tr("Failed"), Column::Kind::Number},
                    {u"conflicts"_s, Words::tr("To decide"), Column::Kind::Number},
                    {u"last_at"_s, Words::tr("Last"), Column::Kind::Time},
                    {u"last"_s, Words::tr("Result")}},
                   Words::tr("There is no connection; make one with: occ sync connect NAME CRM"));
}

QJsonArray linesJson(const QList<sync::Preview::Line>& lines, const QString& what)
{
    QJsonArray rows;
    for (const sync::Preview::Line& line : lines)
        rows << QJsonObject{{u"what"_s, what},
                            {u"kind"_s, toText(line.kind)},
                            {u"id"_s, line.ourId > 0 ? QJsonValue(line.ourId) : QJsonValue()},
                            {u"remote_id"_s, textJson(line.remoteId)},
                            {u"name"_s, line.name},
                            {u"takes"_s, QJsonArray::fromStringList(line.takes)},
                            {u"sends"_s, QJsonArray::fromStringList(line.sends)},
                            {u"asks"_s, QJsonArray::fromStringList(line.asks)}};
    return rows;
}

Answer preview(Call& call)
{
    const sync::Preview found = orThrow(call.workspace().sync().preview(call.positional(0)));
    QJsonArray rows;
    for (const QJsonArray& part :
         {linesJson(found.createdHere, u"new-here"_s), linesJson(found.createdThere, u"new-there"_s),
          linesJson(found.matched, u"matched"_s), linesJson(found.changed, u"changed"_s)}) {
        for (const QJsonValue& row : part)
            rows << row;
    }
    for (const sync::Pair& pair : found.doubtful)
        rows << QJsonObject{{u"what"_s, u"doubtful"_s}, {u"kind"_s, toText(pair.kind)},
                            {u"id"_s, pair.ourId},      {u"remote_id"_s, pair.remoteId},
                            {u"name"_s, pair.ourName},  {u"their_name"_s, pair.remoteName},
                            {u"why"_s, pair.why}};
    for (const QString& deal : found.starts)
        rows << QJsonObject{{u"what"_s, u"starts"_s},
                            {u"kind"_s, toText(sync::Kind::Deal)},
                            {u"name"_s, deal},
                            {u"why"_s, Words::tr("It is won there: its onboarding would start.")}};
    for (const sync::Finding& finding : found.findings)
        rows << QJsonObject{{u"what"_s, u"mapping"_s},
                            {u"kind"_s, toText(finding.kind)},
                            {u"name"_s, finding.ours.isEmpty() ? finding.theirs : finding.ours},
                            {u"why"_s, finding.text},
                            {u"cure"_s, finding.cure}};
    return listing(rows,
                   {{u"what"_s, Words::tr("What")},
                    {u"kind"_s, Words::tr("Kind")},
                    {u"name"_s, Words::tr("Name")},
                    {u"why"_s, Words::tr("Why")}},
                   Words::tr("Both sides agree; a round would change nothing."));
}

Answer roundOf(Call& call, const QString& name)
{
    const sync::RoundEnd end = orThrow(call.workspace().sync().round(name, call.has(u"confirm"_s)));
    const sync::Tally& tally = end.tally;
    const QString words = orThrow(call.workspace().sync().status(name)).connection.lastWords;
    Answer answer = thing({{u"read"_s, tally.read},
                           {u"created_here"_s, tally.createdHere},
                           {u"changed_here"_s, tally.changedHere},
                           {u"created_there"_s, tally.createdThere},
                           {u"changed_there"_s, tally.changedThere},
                           {u"linked"_s, tally.linked},
                           {u"started"_s, tally.started},
                           {u"conflicts"_s, tally.conflicts},
                           {u"failed"_s, tally.failed},
                           {u"waiting"_s, tally.waiting},
                           {u"requests"_s, tally.requests},
                           {u"stopped"_s, end.fault ? QJsonValue(end.fault->message) : QJsonValue()}},
                          words);
    if (end.fault)
        answer.verdict = *end.fault;
    return answer;
}

Answer now(Call& call)
{
    return roundOf(call, call.positional(0));
}

/// The phone numbers, held against those we own at Telnyx.
Answer telnyxStock(Call& call)
{
    Workspace& workspace = call.workspace();
    const telnyx::Settings telnyx = orThrow(workspace.numbers().telnyx());
    const QList<OwnedThere> owned = orThrow(ownedAtTelnyx(telnyx, workspace.session().clock));
    const StockTaking found = orThrow(takeStock(workspace.session(), workspace.numbers(), owned,
                                                telnyx::nameOf(telnyx.mode), call.has(u"dry-run"_s)));
    QJsonArray fresh;
    for (const OwnedThere& one : found.fresh)
        fresh << one.e164;
    QJsonArray missing;
    for (const PhoneNumber& number : found.missing)
        missing << QJsonObject{{u"number"_s, number.e164},
                               {u"state"_s, toText(number.state)},
                               {u"client"_s, textJson(number.client)}};
    QString words = Words::tr("%n number(s) owned at Telnyx;", nullptr, found.read) + u' ' +
                    Words::tr("%n taken into the inventory,", nullptr, int(found.fresh.size())) + u' ' +
                    Words::tr("%n linked,", nullptr, int(found.unnamed.size())) + u' ' +
                    Words::tr("%n missing there.", nullptr, int(found.missing.size()));
    for (const PhoneNumber& number : found.missing)
        words +=
            u'\n' +
            (number.client.isEmpty()
                 ? Words::tr("%1 is ours here and not at Telnyx.").arg(number.e164)
                 : Words::tr("%1 of %2 is not ours at Telnyx any more.").arg(number.e164, number.client));
    return thing({{u"read"_s, found.read},
                  {u"added"_s, fresh},
                  {u"linked"_s, found.unnamed.size()},
                  {u"missing"_s, missing}},
                 words);
}

Answer conflicts(Call& call)
{
    static const QStringList abouts{u"field"_s, u"same"_s, u"deleted-there"_s, u"deleted-here"_s,
                                    u"merged-there"_s};
    QJsonArray rows;
    for (const sync::Conflict& one : orThrow(call.workspace().sync().conflicts(call.positional(0))))
        rows << QJsonObject{
            {u"id"_s, one.id},
            {u"about"_s, abouts.at(int(one.about))},
            {u"kind"_s, toText(one.kind)},
            {u"record"_s, one.ourId},
            {u"remote_id"_s, one.remoteId},
            {u"name"_s, one.name},
            {u"field"_s, textJson(one.field)},
            {u"agreed"_s, textJson(one.agreed)},
            {u"ours"_s, textJson(one.ours)},
            {u"ours_by"_s, textJson(one.oursBy)},
            {u"ours_at"_s, timeJson(one.oursAt > 0 ? std::optional(one.oursAt) : std::nullopt)},
            {u"theirs"_s, textJson(one.theirs)},
            {u"theirs_by"_s, textJson(one.theirsBy)},
            {u"theirs_at"_s, timeJson(one.theirsAt > 0 ? std::optional(one.theirsAt) : std::nullopt)},
            {u"choices"_s, QJsonArray::fromStringList(one.choices)}};
    return listing(rows,
                   {{u"id"_s, Words::tr("No.")},
                    {u"about"_s, Words::tr("About")},
                    {u"name"_s, Words::tr("Record")},
                    {u"field"_s, Words::tr("Field")},
                    {u"ours"_s, Words::tr("Here")},
                    {u"theirs"_s, Words::tr("There")}},
                   Words::tr("There is nothing to decide."));
}

Answer decide(Call& call)
{
    QList<qint64> ids;
    for (const QString& id : call.positionals().mid(1))
        ids << wholeNumber(id, u"conflict"_s);
    orThrow(call.workspace().sync().decide(ids, call.positional(0)));
    return thing({{u"decided"_s, ids.size()}, {u"choice"_s, call.positional(0)}},
                 Words::tr("Decided; the next round carries it out."));
}

Answer log(Call& call)
{
    sync::LogFilter filter;
    filter.what = call.text(u"what"_s);
    filter.limit = int(call.number(u"limit"_s).value_or(50));
    QJsonArray rows;
    for (const sync::LogLine& line : orThrow(call.workspace().sync().log(call.positional(0), filter)))
        rows << QJsonObject{{u"at"_s, timeJson(line.at)},
                            {u"what"_s, line.what},
                            {u"kind"_s, line.kind ? QJsonValue(toText(*line.kind)) : QJsonValue()},
                            {u"record"_s, line.ourId > 0 ? QJsonValue(line.ourId) : QJsonValue()},
                            {u"remote_id"_s, textJson(line.remoteId)},
                            {u"name"_s, textJson(line.name)},
                            {u"text"_s, line.text},
                            {u"cure"_s, textJson(line.cure)},
                            {u"url"_s, textJson(line.url.toString())}};
    return listing(rows,
                   {{u"at"_s, Words::tr("When"), Column::Kind::Time},
                    {u"what"_s, Words::tr("What")},
                    {u"name"_s, Words::tr("Record")},
                    {u"text"_s, Words::tr("Text")},
                    {u"cure"_s, Words::tr("What to do")}},
                   Words::tr("Nothing has happened yet."));
}

Answer steer(Call& call, const Status& done, const QString& words)
{
    orThrow(done);
    return thing(statusJson(orThrow(call.workspace().sync().status(call.positional(0)))), words);
}

Answer pause(Call& call)
{
    return steer(call, call.workspace().sync().pause(call.positional(0)),
                 Words::tr("Paused; changes are kept."));
}

Answer resume(Call& call)
{
    return steer(call, call.workspace().sync().resume(call.positional(0)), Words::tr("It goes on."));
}

Answer schedule(Call& call)
{
    return steer(call,
                 call.workspace().sync().schedule(call.positional(0),
                                                  int(wholeNumber(call.positional(1), u"minutes"_s))),
                 Words::tr("Scheduled."));
}

Answer retry(Call& call)
{
    return steer(call, call.workspace().sync().retry(call.positional(0)),
                 Words::tr("What failed is tried again with the next round."));
}

} // namespace

QList<Command> syncCommands()
{
    const Positional connection{u"CONNECTION"_s, Words::tr("The connection's name.")};
    Positional any = connection;
    any.required = false;
    const Positional choice{
        u"CHOICE"_s,
        Words::tr("What is right."),
        {u"ours"_s, u"theirs"_s, u"same"_s, u"different"_s, u"keep"_s, u"again"_s, u"remove"_s}};
    const Positional ids{u"CONFLICT"_s, Words::tr("Numbers of conflicts."), {}, true, true};
    const Option confirm{u"confirm"_s, {}, Words::tr("Do the first round, after the preview was seen.")};
    const QList<Command> rest{
        {u"sync"_s, u"status"_s, Words::tr("Show the connections to CRMs."), {any}, {}, status},
        {u"sync"_s,
         u"preview"_s,
         Words::tr("Show what a round would do; nothing is written."),
         {connection},
         {},
         preview},
        {u"sync"_s,
         u"now"_s,
         Words::tr("Sync once; exits 3 when the CRM cannot be reached."),
         {connection},
         {confirm},
         now},
        {u"sync"_s,
         u"hubspot"_s,
         Words::tr("The same as: occ sync now hubspot"),
         {},
         {confirm},
         [](Call& call) { return roundOf(call, u"hubspot"_s); }},
        {u"sync"_s,
         u"salesforce"_s,
         Words::tr("The same as: occ sync now salesforce"),
         {},
         {confirm},
         [](Call& call) { return roundOf(call, u"salesforce"_s); }},
        {u"sync"_s,
         u"tryton"_s,
         Words::tr("The same as: occ sync now tryton"),
         {},
         {confirm},
         [](Call& call) { return roundOf(call, u"tryton"_s); }},
        {u"sync"_s,
         u"telnyx"_s,
         Words::tr("Hold the inventory of numbers against those we own at Telnyx."),
         {},
         {{u"dry-run"_s, {}, Words::tr("Only say what differs.")}},
         telnyxStock},
        {u"sync"_s, u"conflicts"_s, Words::tr("List what has to be decided."), {connection}, {}, conflicts},
        {u"sync"_s, u"decide"_s, Words::tr("Decide conflicts."), {choice, ids}, {}, decide},
        {u"sync"_s,
         u"log"_s,
         Words::tr("Show what came, went, waits and failed, and why."),
         {connection},
         {{u"what"_s,
           u"WHAT"_s,
           Words::tr("Only such lines."),
           {u"came"_s, u"went"_s, u"linked"_s, u"waits"_s, u"failed"_s, u"asks"_s, u"decided"_s, u"round"_s}},
          {u"limit"_s, u"N"_s, Words::tr("How many, 50 without.")}},
         log},
        {u"sync"_s, u"pause"_s, Words::tr("Pause a connection."), {connection}, {}, pause},
        {u"sync"_s, u"resume"_s, Words::tr("Let a connection go on."), {connection}, {}, resume},
        {u"sync"_s,
         u"schedule"_s,
         Words::tr("Say how often a connection is synced."),
         {connection, {u"MINUTES"_s, Words::tr("0 for only when asked.")}},
         {},
         schedule},
        {u"sync"_s, u"retry"_s, Words::tr("Try again what failed."), {connection}, {}, retry},
    };
    return rest.mid(0, 1) + syncSignInCommands() + rest.mid(1) + syncTriggerCommands();
}

} // namespace occ::cli
