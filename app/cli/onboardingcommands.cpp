// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/lookup.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"
#include "core/playbook/faults.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static QList<Column> rowColumns()
{
    return {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
            {u"health"_s, Words::tr("Health"), Column::Kind::Health},
            {u"client"_s, Words::tr("Client")},
            {u"playbook"_s, Words::tr("Playbook")},
            {u"state"_s, Words::tr("State")},
            {u"milestone"_s, Words::tr("Milestone")},
            {u"done"_s, Words::tr("Done"), Column::Kind::Number},
            {u"total"_s, Words::tr("Of"), Column::Kind::Number},
            {u"next_due"_s, Words::tr("Next due"), Column::Kind::Time},
            {u"owner"_s, Words::tr("Owner")},
            {u"reasons"_s, Words::tr("Why")}};
}

static QString playbookOption(const Call& call)
{
    return call.has(u"playbook"_s) ? call.text(u"playbook"_s) : u"command-center"_s;
}

static std::optional<qint64> ownerId(Call& call)
{
    const auto owner = call.person(u"owner"_s);
    return owner ? std::optional(owner->id) : std::nullopt;
}

static Answer startedAnswer(Call& call, qint64 id)
{
    return onboardingAnswer(call.workspace(), id,
                            Words::tr("Onboarding %2 started for %1.").arg(u"%1"_s, QString::number(id)));
}

/// Refuses a call that names no source for the onboarding, or more than one.
static void checkSource(const Call& call)
{
    const int given =
        int(call.has(u"client"_s)) + int(call.has(u"from-deal"_s)) + int(call.has(u"from-won"_s));
    if (given != 1) {
        throw UsageError{given == 0 ? Words::tr("What to start from is missing.")
                                    : Words::tr("There is more than one start."),
                         Words::tr("Give one of --client, --from-deal and --from-won.")};
    }
    if (call.has(u"since"_s) && !call.has(u"from-won"_s))
        throw UsageError{Words::tr("--since goes with --from-won."),
                         Words::tr("Add --from-won, or leave --since out.")};
    if (call.has(u"contract-signed"_s) && !call.has(u"client"_s)) {
        throw UsageError{Words::tr("--contract-signed goes with --client."),
                         Words::tr("A deal's close date is when its contract was signed.")};
    }
}

static Answer start(Call& call)
{
    checkSource(call);
    Workspace& workspace = call.workspace();
    if (call.has(u"from-won"_s)) {
        const auto ids = orThrow(
            workspace.deals().startFromWon(call.date(u"since"_s), playbookOption(call), ownerId(call)));
        return listing(arrayJson(orThrow(workspace.onboardings().rows(ids)), workspace.now()), rowColumns(),
                       Words::tr("Every won deal has its onboarding."));
    }
    if (call.has(u"from-deal"_s)) {
        const Deal deal = orThrow(workspace.deals().find(call.text(u"from-deal"_s)));
        return startedAnswer(
            call, orThrow(workspace.deals().startFromDeal(deal.id, playbookOption(call), ownerId(call))));
    }
    StartRequest request;
    request.clientId = call.client(call.text(u"client"_s)).id;
    request.playbook = playbookOption(call);
    request.ownerId = ownerId(call);
    request.contractAt = call.moment(u"contract-signed"_s);
    request.pack = call.text(u"pack"_s);
    return startedAnswer(call, orThrow(workspace.onboardings().start(request)));
}

static Answer list(Call& call)
{
    Workspace& workspace = call.workspace();
    OnboardingFilter filter;
    if (call.has(u"all"_s))
        filter.states.clear();
    filter.ownerId = ownerId(call);
    filter.playbook = call.text(u"playbook"_s);
    filter.text = call.text(u"search"_s);
    if (call.has(u"client"_s))
        filter.clientId = call.client(call.text(u"client"_s)).id;
    const QString health = call.text(u"health"_s);
    static const QStringList known = {u"red"_s, u"amber"_s, u"green"_s};
    if (call.has(u"health"_s) && !known.contains(health))
        raise(refused(Words::tr("\"%1\" is not a health.").arg(health.left(60)),
                      Words::tr("Use red, amber or green."), u"health"_s));
    auto rows = orThrow(workspace.onboardings().list(filter));
    if (!health.isEmpty())
        rows.removeIf([&health](const OnboardingRow& row) { return toText(row.health) != health; });
    return listing(arrayJson(rows, workspace.now()), rowColumns(),
                   Words::tr("There are no such onboardings. Start one with: occ onboarding start"));
}

static QString detailText(const OnboardingDetail& detail, const QJsonObject& json, const Paper& paper)
{
    const OnboardingRow& row = detail.row;
    QString text = u"%1  %2, %3, %4\n"_s.arg(row.client, row.playbook, row.state, toText(row.health));
    const QJsonArray reasons = json.value(u"reasons"_s).toArray();
    for (const QJsonValue& reason : reasons)
        text += u"  "_s + reason.toString() + u'\n';
    if (!row.owner.isEmpty())
        text += Words::tr("Owner: %1").arg(row.owner) + u'\n';
    const QJsonArray milestones = json.value(u"milestones"_s).toArray();
    for (const QJsonValue& value : milestones) {
        const QJsonObject milestone = value.toObject();
        const QString completed = milestone.value(u"completed"_s).toString();
        text += u"\n%1  (%2)\n"_s.arg(
            milestone.value(u"title"_s).toString(),
            completed.isEmpty()
                ? Words::tr("due %1").arg(shownTime(milestone.value(u"due"_s).toString(), paper))
                : Words::tr("completed %1").arg(shownTime(completed, paper)));
        text += renderTable(milestone.value(u"items"_s).toArray(),
                            {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                             {u"state"_s, Words::tr("State")},
                             {u"due"_s, Words::tr("Due"), Column::Kind::Time},
                             {u"title"_s, Words::tr("Item")},
                             {u"assignee"_s, Words::tr("Assignee")}},
                            paper);
    }
    return text;
}

static Answer show(Call& call)
{
    Workspace& workspace = call.workspace();
    const auto detail = orThrow(workspace.onboardings().show(call.id()));
    const QJsonObject json = toJson(detail, workspace.now());
    return thing(json, detailText(detail, json, call.paper()));
}

static Answer pause(Call& call)
{
    orThrow(call.workspace().onboardings().pause(call.id(), call.text(u"reason"_s)));
    return onboardingAnswer(call.workspace(), call.id(), Words::tr("%1 is paused."));
}

static Answer resume(Call& call)
{
    orThrow(call.workspace().onboardings().resume(call.id()));
    return onboardingAnswer(call.workspace(), call.id(), Words::tr("%1 goes on; open due dates have moved."));
}

static Answer handOff(Call& call)
{
    orThrow(call.workspace().onboardings().handOff(call.id(), call.text(u"note"_s)));
    return onboardingAnswer(call.workspace(), call.id(), Words::tr("%1 is handed off."));
}

static Answer cancel(Call& call)
{
    orThrow(call.workspace().onboardings().cancel(call.id(), call.text(u"reason"_s)));
    return onboardingAnswer(call.workspace(), call.id(), Words::tr("%1 is cancelled."));
}

static Answer assign(Call& call)
{
    const auto owner = ownerId(call);
    const auto ids = call.ids();
    Workspace& workspace = call.workspace();
    orThrow(workspace.onboardings().assign(ids, owner));
    if (ids.size() == 1)
        return onboardingAnswer(workspace, ids.first(), Words::tr("%1 is assigned."));
    return listing(arrayJson(orThrow(workspace.onboardings().rows(ids)), workspace.now()), rowColumns(), {});
}

static Answer move(Call& call)
{
    OnboardingService& onboardings = call.workspace().onboardings();
    const auto milestone = milestoneOf(orThrow(onboardings.show(call.id())), call.text(u"milestone"_s));
    const Instant due = call.moment(u"due"_s).value_or(0);
    const bool rehearsal = call.has(u"dry-run"_s);
    const MovePlan plan =
        orThrow(rehearsal ? onboardings.previewMove(milestone.id, due)
                          : onboardings.moveMilestone(milestone.id, due, call.text(u"reason"_s)));
    const auto after = milestoneOf(orThrow(onboardings.show(call.id())), milestone.key);
    QJsonObject json = toJson(after);
    json[u"dry_run"_s] = rehearsal;
    json[u"moves"_s] = arrayJson(plan.moves);
    json[u"kept"_s] = arrayJson(plan.kept);
    QString text = rehearsal ? Words::tr("This would move; nothing was changed:") : Words::tr("Moved:");
    text += u'\n' + renderTable(arrayJson(plan.moves),
                                {{u"title"_s, Words::tr("What")},
                                 {u"from"_s, Words::tr("From"), Column::Kind::Time},
                                 {u"to"_s, Words::tr("To"), Column::Kind::Time}},
                                call.paper());
    for (const KeptDate& kept : plan.kept) {
        text += (kept.completed ? Words::tr("%1 stays: it is complete.")
                                : Words::tr("%1 stays: it was moved by hand."))
                    .arg(kept.title) +
                u'\n';
    }
    return thing(json, text.trimmed());
}

static Answer change(Call& call)
{
    if (!call.has(u"goal"_s) && !call.has(u"go-live"_s))
        throw UsageError{Words::tr("There is nothing to change."), Words::tr("Give --goal or --go-live.")};
    OnboardingService& onboardings = call.workspace().onboardings();
    const auto goLive = call.text(u"go-live"_s) == "none"_L1 ? std::nullopt : call.moment(u"go-live"_s);
    if (call.has(u"goal"_s))
        orThrow(onboardings.setGoal(call.id(), call.text(u"goal"_s)));
    if (call.has(u"go-live"_s))
        orThrow(onboardings.setGoLive(call.id(), goLive));
    return show(call);
}

static QList<Command> stateCommands(const Positional& id)
{
    const Option reason{u"reason"_s, u"TEXT"_s, Words::tr("Why.")};
    return {
        {u"onboarding"_s,
         u"pause"_s,
         Words::tr("Pause an onboarding; its due dates wait."),
         {id},
         {reason},
         pause},
        {u"onboarding"_s,
         u"resume"_s,
         Words::tr("Go on; open due dates shift by the pause."),
         {id},
         {},
         resume},
        {u"onboarding"_s,
         u"hand-off"_s,
         Words::tr("Hand an onboarding off to account management."),
         {id},
         {{u"note"_s, u"TEXT"_s, Words::tr("What the next ones must know.")}},
         handOff},
        {u"onboarding"_s, u"cancel"_s, Words::tr("Cancel an onboarding."), {id}, {reason}, cancel},
        {u"onboarding"_s,
         u"assign"_s,
         Words::tr("Give onboardings to somebody."),
         {{u"ID"_s, Words::tr("Their numbers."), {}, true, true}},
         {{u"owner"_s, u"EMAIL"_s, Words::tr("Who gets them."), {}, true}},
         assign},
        {u"onboarding"_s,
         u"move"_s,
         Words::tr("Move a milestone's due date and what follows it."),
         {id},
         {{u"milestone"_s, u"KEY|ID"_s, Words::tr("Which milestone."), {}, true},
          {u"due"_s, u"ISO"_s, Words::tr("The new date."), {}, true},
          reason,
          {u"dry-run"_s, {}, Words::tr("Only say what would move from when to when.")}},
         move},
        {u"onboarding"_s,
         u"change"_s,
         Words::tr("Write the client's goal or the target go-live."),
         {id},
         {{u"goal"_s, u"TEXT"_s, Words::tr("The One Big Goal.")},
          {u"go-live"_s, u"ISO"_s, Words::tr("The target go-live; \"none\" takes it back.")}},
         change},
    };
}

QList<Command> onboardingCommands()
{
    const Positional id{u"ID"_s, Words::tr("The onboarding's number.")};
    const Option owner{u"owner"_s, u"EMAIL"_s, Words::tr("The specialist responsible.")};
    const QStringList playbooks = {u"command-center"_s, u"toll-free-48h"_s, u"toll-free-4-week"_s,
                                   u"service-delivery"_s, u"sop-onb-001"_s};
    const Option playbook{u"playbook"_s, u"ID"_s, Words::tr("The playbook."), playbooks};
    const QList<Command> commands = {
        {u"onboarding"_s,
         u"start"_s,
         Words::tr("Start an onboarding by hand or from won deals."),
         {},
         {{u"client"_s, u"ID|NAME"_s, Words::tr("For whom.")},
          playbook,
          owner,
          {u"contract-signed"_s, u"ISO"_s, Words::tr("When the contract was signed; now when not given.")},
          {u"pack"_s, u"ID"_s, Words::tr("The industry pack to add.")},
          {u"from-deal"_s, u"ID|KEY"_s, Words::tr("Start from a won deal.")},
          {u"from-won"_s, {}, Words::tr("Start from all won deals that have none yet.")},
          {u"since"_s, u"DATE"_s, Words::tr("With --from-won: only deals closed on or after that day.")}},
         start},
        {u"onboarding"_s,
         u"list"_s,
         Words::tr("List active and paused onboardings, those at risk first."),
         {},
         {{u"all"_s, {}, Words::tr("Handed off and cancelled ones, too.")},
          owner,
          playbook,
          {u"client"_s, u"ID|NAME"_s, Words::tr("Only this client's.")},
          {u"health"_s,
           u"HEALTH"_s,
           Words::tr("Only those in this health."),
           {u"red"_s, u"amber"_s, u"green"_s}},
          {u"search"_s, u"TEXT"_s, Words::tr("Only clients with this in their name.")}},
         list},
        {u"onboarding"_s,
         u"show"_s,
         Words::tr("Show an onboarding with milestones and items."),
         {id},
         {},
         show},
    };
    return commands + stateCommands(id);
}

} // namespace occ::cli
